"""A profile as one figure: steps and what limits them over time, which fibers cost most, where the time goes."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure, SubFigure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import FuncFormatter

from cellsim.population.fibers.traits import TYPES
from cellsim.study.profile.facts import REMAINDER
from cellsim.study.profile.tally import CUT
from cellsim.view.figures.palette import COLORS, INK, SHADE, SOFT, STYLE, colors

NAMED = 6
CUT_LINE = (0, (3, 2))
TITLES = {"record": "the whole record", "bout": "around the first bout"}


def profile_figure(facts: Mapping, title: str) -> Figure:
    """The figure of what ``Profile.facts`` found for everyone."""
    whole = facts["everyone"]
    courses = whole["courses"]
    hues = _hues(courses)
    with rc_context(STYLE):
        figure = Figure(figsize=(15.5, 14.0), layout=ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.14))
        FigureCanvasAgg(figure)
        upper, lower = figure.subfigures(2, 1, squeeze=False, height_ratios=(2.3, 1.0))[:, 0]
        panels = upper.subplots(2, len(courses), sharex="col", sharey="row", squeeze=False)
        for column, (name, course) in zip(panels.T, courses.items(), strict=True):
            _steps(column[0], course, f"Step size, {TITLES[name]}")
            _parts(column[1], course, hues)
        panels[0, 0].set_ylabel("accepted step")
        panels[1, 0].set_ylabel("share of the error, by reaction")
        _key(upper, hues)
        fibers, coupling, time = lower.subplots(1, 3)
        _fibers(fibers, whole["fibers"]["each"])
        _coupling(coupling, whole["coupling"])
        _time(time, whole["time"])
        figure.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
    return figure


def _hues(courses: Mapping[str, Mapping]) -> dict[str, str]:
    """A color for each of the foremost reactions, by their share over all bins shown."""
    total: dict[str, float] = {}
    for course in courses.values():
        for name, shares in course["error_by_reaction"].items():
            if name != REMAINDER:
                total[name] = total.get(name, 0.0) + sum(shares)
    return dict(zip(sorted(total, key=lambda name: -total[name])[:NAMED], COLORS, strict=False))


def _steps(axes: Axes, course: Mapping, title: str) -> None:
    """Median and middle 80 % of accepted steps."""
    low, middle, high = (_steady(course["step_s"][word]) for word in ("tenth", "median", "nine_tenths"))
    edges = course["edges_h"]
    axes.stairs(high, edges, baseline=low, fill=True, color=SHADE)
    axes.stairs(middle, edges, baseline=None, color=INK, linewidth=2.0)
    axes.set_yscale("log")
    axes.set_title(title)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _spoken(value)))
    axes.set_xlim(edges[0], edges[-1])
    axes.text(0.99, 0.03, "line: median; band: middle 80 %", transform=axes.transAxes, ha="right", fontsize=11,
              color=SOFT)  # fmt: skip


def _parts(axes: Axes, course: Mapping, hues: Mapping[str, str]) -> None:
    """What the error is made of as areas that fill up to all; dashed, how many steps the interval cut short."""
    seen = np.array(course["attempts"]) > 0
    shares = course["error_by_reaction"]
    base = np.zeros(len(seen))
    for name, color in hues.items():
        top = base + _held(shares.get(name, np.zeros(len(seen))), seen)
        axes.stairs(100 * top, course["edges_h"], baseline=100 * base, fill=True, color=color, linewidth=0)
        base = top
    axes.stairs(np.full(len(seen), 100.0), course["edges_h"], baseline=100 * base, fill=True, color=SHADE, linewidth=0)
    cut = _held(course["set_by"].get(CUT, np.zeros(len(seen))), seen)
    axes.stairs(100 * cut, course["edges_h"], baseline=None, color=INK, linewidth=1.6, linestyle=CUT_LINE)
    axes.set_ylim(0, 100)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g} %"))
    axes.set_xlabel("time, hours")


def _key(figure: SubFigure, hues: Mapping[str, str]) -> None:
    handles: list[Artist] = [Patch(color=color, label=name) for name, color in hues.items()]
    handles.append(Patch(color=SHADE, label="other reactions"))
    handles.append(Line2D([], [], color=INK, linewidth=1.6, linestyle=CUT_LINE, label="steps cut short by coupling"))
    figure.legend(handles=handles, loc="outside lower center", ncols=4, fontsize=13)


def _fibers(axes: Axes, fibers: Sequence[Mapping]) -> None:
    """Every fiber: its mitochondria, and the attempts it took."""
    hues = colors(TYPES)
    for kind, color in hues.items():
        mine = [each for each in fibers if each["type"] == kind]
        axes.scatter([100 * each["mitochondria"] for each in mine], [each["attempts"] for each in mine],
                     s=26, color=color, label=kind, alpha=0.8, linewidth=0)  # fmt: skip
    axes.set_title("Attempted steps of each fiber")
    axes.set_xlabel("mitochondria, % of the fiber")
    axes.set_ylim(0, 1.1 * max(each["attempts"] for each in fibers))
    axes.legend(loc="lower right", title="type", title_fontsize=12)


def _coupling(axes: Axes, intervals: Mapping[str, Mapping]) -> None:
    """CPU time by the length of a stretch between two settings of the inputs."""
    names, base = list(intervals), np.zeros(len(intervals))
    for what, color in (("chemistry", COLORS[0]), ("exchange", COLORS[1])):
        cost = np.array([each[f"{what}_cpu_s"] for each in intervals.values()])
        axes.barh(names, cost, left=base, color=color, label=what, height=0.6)
        base = base + cost
    for place, each in enumerate(intervals.values()):
        axes.text(base[place], place, f" {each['calls']} calls", va="center", fontsize=11, color=SOFT)
    axes.set_xlim(0, 1.5 * max(base))
    axes.invert_yaxis()
    axes.set_title("Cost of coupling, by length of a stretch")
    axes.set_xlabel("CPU time, s")
    axes.legend(loc="upper right")


def _time(axes: Axes, time: Mapping[str, Mapping]) -> None:
    ordered = sorted(time.items(), key=lambda item: item[1]["share"])
    bars = axes.barh(
        [name for name, _ in ordered], [100 * each["share"] for _, each in ordered], color=SOFT, height=0.6
    )
    axes.bar_label(bars, [f"{100 * each['share']:.0f} %" for _, each in ordered], padding=4, fontsize=11, color=SOFT)
    axes.margins(x=0.15)
    axes.set_title("Where the CPU time goes")
    axes.set_xlabel("% of the run")


def _steady(values: Sequence[float | None]) -> np.ndarray:
    """Where no step began, the one before goes on."""
    return _held([np.nan if each is None else each for each in values], np.array([each is not None for each in values]))


def _held(values: Sequence[float], known: np.ndarray) -> np.ndarray:
    last = np.maximum.accumulate(np.where(known, np.arange(len(known)), -1))
    return np.where(last >= 0, np.asarray(values, dtype=float)[last], np.nan)


def _spoken(seconds: float) -> str:
    """A step size on an axis: 10 ms, 1 s, 100 s."""
    return f"{seconds:g} s" if seconds >= 1.0 else f"{1000 * seconds:g} ms"
