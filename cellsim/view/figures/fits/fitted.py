"""A fit drawn: where each start ended, and the profile of each parameter against the bound of 95 %."""

from collections.abc import Sequence
from math import ceil

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.ticker import FixedLocator, MaxNLocator, NullLocator

from cellsim.study.fits.profiles import DROP, LikelihoodProfile
from cellsim.study.fits.starts import SAME, Fitted
from cellsim.view.figures.palette import COLORS, SHADE, SOFT, STYLE

ACROSS = 3  # profiles beside each other
LEAST = 1e-6  # of a log likelihood below the best that is told apart
HEADROOM = 1.6  # times the bound of 95 %


def waterfall_figure(found: Fitted, title: str) -> Figure:
    """Every start by how far below the best it ended; a flat step of many says that the best is no accident.

    Parameters
    ----------
    found : a search that has ended
    title : above it
    """
    below = found.log_likelihood - found.starts["log_likelihood"].to_numpy(float)
    with rc_context(STYLE):
        figure = _empty(9.0, 5.6, title)
        axes = figure.subplots()
        order = np.arange(1, len(below) + 1)
        axes.axhspan(LEAST / 2, SAME, color=SHADE, zorder=0)
        axes.plot(order, np.maximum(below, LEAST), color=COLORS[0], marker="o", linewidth=1.2)
        axes.set_yscale("log")
        axes.yaxis.set_major_formatter(_plain)
        axes.set_ylim(LEAST / 2, max(10.0, 2.0 * float(below[np.isfinite(below)].max(initial=1.0))))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.set_xlabel("starts, best first")
        axes.set_ylabel("log likelihood below the best")
        axes.text(0.99, SAME * 0.7, "as good as the best", transform=axes.get_yaxis_transform(),
                  ha="right", va="top", color=SOFT)  # fmt: skip
    return figure


def profiles_figure(traced: Sequence[LikelihoodProfile], title: str) -> Figure:
    """A panel for each parameter: the drop of the likelihood, its bound of 95 %, and the ends of the range.

    Parameters
    ----------
    traced : the profiles
    title : above them
    """
    across = min(ACROSS, len(traced))
    down = ceil(len(traced) / across)
    with rc_context(STYLE):
        figure = _empty(max(7.0, 4.6 * across), 1.1 + 4.0 * down, title)
        panels = figure.subplots(down, across, squeeze=False)
        for axes, one in zip(panels.flat, traced, strict=False):
            _profile(axes, one)
        for axes in panels.flat[len(traced) :]:
            axes.set_axis_off()
        for row in panels:
            row[0].set_ylabel("drop of the log likelihood")
    return figure


def _profile(axes: Axes, one: LikelihoodProfile) -> None:
    of = one.parameter
    inside = one.drop <= HEADROOM * DROP
    axes.axhline(DROP, color=SOFT, linestyle="--", linewidth=1.2)
    axes.plot([of.value(at) for at in one.at[inside].tolist()], one.drop[inside], color=COLORS[0], marker="o",
              markersize=4)  # fmt: skip
    axes.plot([of.value(one.best)], [0.0], color=COLORS[1], marker="D", markersize=8)
    for end in (of.low, of.high):
        axes.axvline(of.value(end), color=SOFT, linewidth=1.0)
    for crossed in (one.lower, one.upper):
        if crossed is not None:
            axes.axvline(of.value(crossed), color=COLORS[0], linestyle=":", linewidth=1.2)
    if of.logarithmic:
        axes.set_xscale("log")
        axes.xaxis.set_minor_locator(NullLocator())
    ends = [of.value(at) for at in (of.low, 0.5 * (of.low + of.high), of.high)]
    axes.xaxis.set_major_locator(FixedLocator(ends))
    axes.xaxis.set_major_formatter(_plain)
    axes.set_ylim(-0.05 * DROP, HEADROOM * DROP)
    axes.text(0.99, DROP * 1.03, "95 %", transform=axes.get_yaxis_transform(), ha="right", va="bottom", color=SOFT)
    axes.set_title(of.name, fontsize=13)
    axes.set_xlabel(of.factor.unit or "value")


def _plain(value: float, place: float) -> str:
    return f"{value:.3g}"


def _empty(wide: float, high: float, title: str) -> Figure:
    spaces = ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.12, rect=(0, 0, 1, 1 - 0.5 / high))
    figure = Figure(figsize=(wide, high), layout=spaces)
    FigureCanvasAgg(figure)
    figure.suptitle(title, x=0.012, y=0.99, ha="left", va="top", fontsize=20, fontweight="bold")
    return figure
