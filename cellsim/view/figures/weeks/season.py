"""A season drawn: the loads of each day, where they lead, and how ready the muscle was, with its sessions marked."""

from collections.abc import Sequence
from datetime import date

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from cellsim.scenario.fields.kinds import DAY
from cellsim.study.seasons.outcome import SeasonOutcome
from cellsim.study.seasons.planfile import REST
from cellsim.view.figures.palette import COLORS, DASHES, INK, SHADE, SOFT, STYLE, colors

WIDE, TALL = 12.0, 12.0
LEAST_SORE = 0.01  # of the axis, where nobody is sore
EPOCH = date(1970, 1, 1)  # from which dates of figures count
CLOSE_D = 21.0  # days before today that the last panel shows, where there are plans


def season_figure(found: SeasonOutcome) -> Figure:
    """Panels one above the other: loads, CTL, ATL and TSB, readiness, soreness; and the last weeks where plans follow.

    Parameters
    ----------
    found : as the season came out
    """
    plans = [name for name in found.courses if name != REST]
    rows = 5 if plans else 4
    with rc_context(STYLE):
        figure = Figure(figsize=(WIDE, TALL * rows / 4.0), layout=ConstrainedLayoutEngine())
        FigureCanvasAgg(figure)
        loads, balance, ready, sore, *close = figure.subplots(rows, 1)
        _loads(loads, found)
        _balance(balance, found)
        _ready(ready, found)
        _one(sore, found, "soreness", "Soreness, 0 to 1")
        for axes in (loads, balance, ready, sore):
            axes.set_xlim(*_ends(found, 0.0, found.season.end_s))
            _dated(axes, found)
        for axes in close:
            _plans(axes, found, plans)
            _dated(axes, found)
    return figure


def _x(found: SeasonOutcome, times_s: Sequence[float] | np.ndarray) -> np.ndarray:
    """Moments as dates, or as days where the diary numbers them."""
    days = np.asarray(times_s, dtype=float) / DAY
    first = found.season.first
    return days + (found.season.first_number if first is None else (first - EPOCH).days)


def _ends(found: SeasonOutcome, from_s: float, until_s: float) -> tuple[float, float]:
    low, high = _x(found, [from_s, until_s + 0.5 * DAY])
    return float(low), float(high)


def _dated(axes: Axes, found: SeasonOutcome) -> None:
    if found.season.first is None:
        axes.set_xlabel("day of the diary")
    else:
        places = AutoDateLocator()
        axes.xaxis.set_major_locator(places)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(places))


def _key(axes: Axes, columns: int) -> None:
    """The legend beside the title, where it covers no line."""
    axes.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), borderaxespad=0.2, ncols=columns)


def _bouts(axes: Axes, found: SeasonOutcome) -> None:
    """Where sessions were, as ticks at the foot of a panel."""
    starts = [each.bout.at_s for each in found.season.sessions]
    axes.plot(_x(found, starts), np.full(len(starts), 0.02), "|", color=SOFT, markersize=8, markeredgewidth=1.0,
              transform=axes.get_xaxis_transform(), clip_on=False)  # fmt: skip


def _loads(axes: Axes, found: SeasonOutcome) -> None:
    table, left = found.sessions, np.zeros(len(found.days))
    shades = colors(list(table["load_by"].unique()))
    days = np.array([each.day for each in found.season.sessions])
    for way, color in shades.items():
        chosen = (table["load_by"] == way).to_numpy()
        height = np.bincount(days[chosen], weights=table["load"].to_numpy(float)[chosen], minlength=left.size)
        axes.bar(_x(found, (np.arange(left.size) + 0.5) * DAY), height, bottom=left, width=0.9, color=color, label=way)
        left += height
    axes.set_title("Load of each day")
    _key(axes, len(shades))


def _balance(axes: Axes, found: SeasonOutcome) -> None:
    days = _x(found, (np.arange(len(found.days)) + 1.0) * DAY)
    axes.axhline(0.0, color=SOFT, linewidth=0.8)
    for (column, label), color in zip((("ctl", "CTL"), ("atl", "ATL"), ("tsb", "TSB")), COLORS, strict=False):
        axes.plot(days, found.days[column], color=color, linewidth=1.6, label=label)
    axes.set_title("CTL, ATL and TSB")
    _key(axes, 3)


def _ready(axes: Axes, found: SeasonOutcome) -> None:
    course = found.courses[REST]
    inside = course.times_s <= found.season.end_s
    axes.axhspan(95.0, 100.0, color=SHADE, zorder=0)
    axes.plot(_x(found, course.times_s[inside]), 100.0 * course.values["recovered"][inside], color=SOFT, linewidth=0.5)
    mornings = _x(found, (np.arange(len(found.days)) + 7.0 / 24.0) * DAY)
    for name, color in (("force", COLORS[1]), ("glycogen", COLORS[4])):
        axes.plot(mornings, 100.0 * found.days[f"{name}_morning"], color=color, linewidth=1.0, label=f"{name}, 7 h")
    axes.plot(mornings, 100.0 * found.days["recovered_morning"], color=COLORS[0], linewidth=1.8, label="recovered, 7 h")
    axes.set_title("Readiness, % of rest")
    _key(axes, 3)
    _bouts(axes, found)


def _one(axes: Axes, found: SeasonOutcome, name: str, title: str) -> None:
    course = found.courses[REST]
    inside = course.times_s <= found.season.end_s
    axes.plot(_x(found, course.times_s[inside]), course.values[name][inside], color=COLORS[3], linewidth=1.4)
    axes.set_ylim(0.0, max(LEAST_SORE, 1.1 * float(course.values[name][inside].max())))
    axes.set_title(title)
    _bouts(axes, found)


def _plans(axes: Axes, found: SeasonOutcome, plans: Sequence[str]) -> None:
    """The last weeks, and what each plan makes of the muscle from today on."""
    end, shades = found.season.end_s, colors(plans)
    begin = max(0.0, end - CLOSE_D * DAY)
    axes.axhspan(95.0, 100.0, color=SHADE, zorder=0)
    axes.axvline(float(_x(found, [end])[0]), color=INK, linewidth=0.8)
    rest = found.courses[REST]
    past = (rest.times_s >= begin) & (rest.times_s <= end)
    axes.plot(_x(found, rest.times_s[past]), 100.0 * rest.values["recovered"][past], color=INK, linewidth=1.2)
    for name in (REST, *plans):
        course = found.courses[name]
        ahead = course.times_s >= end
        look = {"color": SOFT, "linestyle": DASHES[1]} if name == REST else {"color": shades[name]}
        shares = 100.0 * course.values["recovered"][ahead]
        axes.plot(_x(found, course.times_s[ahead]), shares, linewidth=1.2, label=name, **look)
    axes.set_xlim(*_ends(found, begin, float(rest.times_s[-1])))
    axes.set_title("From today on: recovered, %")
    _key(axes, len(plans) + 1)
