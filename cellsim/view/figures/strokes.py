"""One panel drawn: courses of people over time, what was done to them, and the axes they stand on."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, MultipleLocator, NullLocator

from cellsim.study.result.series import Case
from cellsim.view.figures.marks import Marks
from cellsim.view.figures.palette import DASHES, MANY, SHADE, SOFT, Ink, colors
from cellsim.view.figures.panels import Clock, Lines, Panel, level

WEEK_H = 168.0
HOUR_TICKS = ((3.0, 0.5), (8.0, 1.0), (16.0, 2.0), (30.0, 4.0), (60.0, 12.0), (120.0, 24.0))


def draw(
    axes: Axes, panel: Panel, clock: Clock, lines: Lines, ink: Mapping[Case, Ink], scale: Sequence[Lines], marks: Marks
) -> None:
    """Draw one panel: shaded bouts, marks of meals and doses, lines with the range of their replicates, and axes.

    ``scale`` is every panel that the value axis must have room for, this one among them.
    """
    for start, end in clock.shades:
        axes.axvspan(start, end, color=SHADE, linewidth=0, zorder=0)
    crowd = len(ink) > MANY
    hues = colors(list(dict.fromkeys(case.arm for case, _ in lines))) if crowd else {}
    for (case, place), values in lines.items():
        color = hues[case.arm] if crowd else ink[case].color
        middle = values.mean(axis=1)
        if crowd:
            axes.plot(middle.index, middle, color=color, alpha=0.25, linewidth=0.8, linestyle=DASHES[place % 3])
            continue
        if values.shape[1] > 1:
            low, high = values.min(axis=1), values.max(axis=1)
            axes.fill_between(values.index, low, high, color=color, alpha=0.18, linewidth=0)
        if panel.drawn == "bars":
            _bars(axes, clock, middle, color, list(ink).index(case), len(ink))
            continue
        mark = {"marker": ink[case].marker or "o", "markersize": 6} if len(middle) < 8 else ink[case].beads()
        wide = _width(list(ink).index(case), len(ink))
        if panel.drawn == "dots":
            axes.plot(middle.index, middle, color=color, linestyle="", marker=ink[case].marker or "o", markersize=5)
            continue
        axes.plot(middle.index, middle, **_style(panel, place, color, wide), **mark)
    if crowd:
        _medians(axes, lines, hues)
    axes.set_title(panel.title, y=1.0)  # where it stands anyway; nothing need be measured for it
    axes.set_ylabel("fold of rest" if panel.relative else panel.shown)
    _time_axis(axes, clock)
    foot = [np.zeros(1)] if panel.drawn == "bars" else []  # a bar tells by its length
    _value_axis(axes, panel, np.concatenate([*(level(each) for each in scale), *foot]))
    marks.draw(axes, panel, clock)
    if len({place for _, place in lines}) > 1:
        _tell_apart(axes, panel, lines)
    for axis in (axes.xaxis, axes.yaxis):
        _keep_within(axis)


def _bars(axes: Axes, clock: Clock, middle: pd.Series, color: str, order: int, count: int) -> None:
    """A bar for each week, those of several people side by side."""
    week = 0.9 * WEEK_H * clock.per_hour
    axes.bar(middle.index + week * ((order + 0.5) / count - 0.5), middle, week / count, color=color, linewidth=0)


def _medians(axes: Axes, lines: Lines, hues: dict[str, str]) -> None:
    for order, (arm, color) in enumerate(hues.items()):
        for place in {place for _, place in lines}:
            theirs = [values.mean(axis=1) for (case, at), values in lines.items() if case.arm == arm and at == place]
            if theirs:
                middle = pd.concat(theirs, axis=1).sort_index().interpolate("index", limit_area="inside").median(axis=1)
                axes.plot(middle.index, middle, color=color, linestyle=DASHES[place % 3],
                          linewidth=_width(order, len(hues)) + 1.0)  # fmt: skip


def _style(panel: Panel, place: int, color: str, wide: float) -> dict[str, Any]:
    if place == panel.broad:
        return {"color": color, "linewidth": 2.0 + 2.2 * wide, "alpha": 0.3, "zorder": 1.5}
    return {"color": color, "linewidth": wide, "linestyle": "-" if panel.broad is not None else DASHES[place % 3]}


def _width(order: int, count: int) -> float:
    """Later lines are thinner, so that one that covers another still lets it be seen."""
    return 2.6 if count == 1 else 3.2 - 1.2 * order / (count - 1)


def _time_axis(axes: Axes, clock: Clock) -> None:
    span = clock.high - clock.low
    axes.set_xlim(clock.low, clock.high + 1e-9 if span else clock.high + 1.0)
    axes.set_xlabel(clock.label)
    step = next((step for most, step in HOUR_TICKS if span <= most), None) if clock.per_hour == 1.0 else None
    axes.xaxis.set_major_locator(MultipleLocator(step) if step else MaxNLocator(6, integer=True))


def _value_axis(axes: Axes, panel: Panel, values: np.ndarray) -> None:
    """The value axis, in steps of equal differences or, where it says so, of doublings."""
    low, high = float(values.min()), float(values.max())
    if panel.doubling and low > 0 and high / low > 3:
        _doublings(axes, low, high)
        return
    middle, least = (low + high) / 2, panel.span(values)
    if high - low < least:
        low, high = middle - least / 2, middle + least / 2
        if values.min() >= 0 and low < 0:
            low, high = 0.0, least
    room = 0.06 * (high - low) or 0.5
    # An axis that nearly reaches zero had better start there.
    floor = 0.0 if 0 <= low < (1.0 if panel.drawn == "bars" else 0.35) * high else low - room
    axes.set_ylim(floor - (0.02 * high if floor == 0 else 0), high + room)
    axes.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))


def _doublings(axes: Axes, low: float, high: float) -> None:
    axes.set_yscale("log", base=2)
    axes.set_ylabel(f"{axes.get_ylabel()} (log scale)")
    low, high = low / 1.15, high * 1.15
    axes.set_ylim(low, high)
    whole = 2.0 ** np.arange(np.ceil(np.log2(low)), np.floor(np.log2(high)) + 1)
    axes.yaxis.set_major_locator(FixedLocator(list(whole[:: max(1, len(whole) // 5)])))
    axes.yaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))


def _keep_within(axis: Axis) -> None:
    """Leave an axis those ticks alone that can be seen; each that cannot costs as much to make as one that can."""
    low, high = axis.get_view_interval()
    close = 1e-6 * (high - low)
    axis.set_major_locator(FixedLocator([at for at in axis.get_majorticklocs() if low - close <= at <= high + close]))


def _tell_apart(axes: Axes, panel: Panel, lines: Lines) -> None:
    """Name several observables at the ends of their lines, or in a small key where the ends meet."""
    names = panel.names
    present = sorted({place for _, place in lines})
    last = {
        place: float(np.median([values.mean(axis=1).iloc[-1] for (_, at), values in lines.items() if at == place]))
        for place in present
    }
    heights = {place: axes.transLimits.transform(axes.transScale.transform((1.0, last[place])))[1] for place in present}
    ordered = sorted(heights.values())
    if panel.broad is None and all(above - below > 0.12 for below, above in pairwise(ordered)):
        for place in present:
            where = (1.0, heights[place])
            axes.annotate(names[place], where, (5, 0), xycoords="axes fraction", textcoords="offset points",
                          va="center", color=SOFT, fontsize=12, annotation_clip=False)  # fmt: skip
        return
    handles = [axes.plot([], [], label=names[place], **_style(panel, place, SOFT, 2.4))[0] for place in present]
    # The key stands in a strip of its own above the data.
    low, high = axes.transScale.transform([(0, limit) for limit in axes.get_ylim()])[:, 1]
    axes.set_ylim(top=axes.transScale.inverted().transform((0, high + 0.16 * (high - low)))[1])
    axes.legend(handles=handles, loc="upper center", ncols=len(handles), handlelength=2.0, columnspacing=1.2,
                borderaxespad=0.1)  # fmt: skip
