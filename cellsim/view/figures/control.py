"""Control coefficients as one heat map: enzymes from the most to the least powerful, pools and fluxes across."""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import LinearSegmentedColormap, SymLogNorm
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from cellsim.view.figures.palette import COLORS, INK, SOFT, STYLE

WORTH_A_ROW = 0.02
"""An enzyme that holds less of everything shown goes with the others."""
MOST_ROWS = 26
ROOM = 20  # of enzymes that are shown by name even in the short table
FULL = 1.0  # the coefficient at which a color is full
FAINT = 0.1  # below which color grows in proportion, above which with the logarithm
HUES = LinearSegmentedColormap.from_list("control", [COLORS[1], "#f3b58d", "white", "#8fbfe0", COLORS[0]])


def ranked(control: Mapping[str, Mapping[str, float]], measures: Sequence[str]) -> list[str]:
    """Enzymes by the size of what they hold of the first measure, then of any; the greatest of each come first."""
    by_size = sorted(
        control,
        key=lambda name: (-abs(round(control[name][measures[0]], 3)), -max(abs(control[name][m]) for m in measures)),
    )
    greatest = {max(control, key=lambda name: abs(control[name][each])) for each in measures}
    shown = sorted(greatest, key=by_size.index)
    first = by_size[: max(ROOM - len(shown), 0)]
    return [*sorted({*first, *shown}, key=by_size.index), *(name for name in by_size if name not in {*first, *shown})]


def subject(facts: Mapping, group: str) -> str:
    """Whose control it is, and in which part of them."""
    part = "the body" if facts["of"] == "body" else "all fibers" if group == "all" else f"fibers of type {group}"
    return f"{facts['person']}, {part}"


def control_figure(facts: Mapping, group: str = "all") -> Figure:
    """The figure of what ``Control.facts`` found for one group of fibers."""
    measures, found = list(facts["measures"]), facts["groups"][group]
    control = found["control"]
    order = ranked(control, measures)
    rows = [name for name in order if max(abs(control[name][m]) for m in measures) >= WORTH_A_ROW][:MOST_ROWS]
    values = np.array([[control[name][m] for m in measures] for name in rows])
    total = np.array([found["sum"][m] for m in measures])
    values = np.vstack([values, total - values.sum(axis=0), total])
    names = [*rows, f"{len(order) - len(rows)} others", "sum"]
    with rc_context(STYLE):
        size = 5.2 + 0.98 * len(measures), 3.6 + 0.42 * len(names)
        figure = Figure(figsize=size, layout=ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.12))
        FigureCanvasAgg(figure)
        axes = figure.subplots()
        _map(axes, values, names, [facts["measures"][m]["title"] for m in measures])
        kinds = [(each["flux"], each["unit"] == "1") for each in facts["measures"].values()]
        for place in range(1, len(kinds)):
            if kinds[place] != kinds[place - 1]:
                axes.axvline(place - 0.5, color="white", linewidth=9)
        title = f"Who holds NAD⁺ at rest: {subject(facts, group)}"
        figure.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
        figure.supxlabel(
            "Each number: by how many percent the column moves where the enzyme is 1 % more active, for good.\n"
            "Had every reaction a capacity to turn, each column would add up to 1 (a flux) or 0 (a pool or a ratio).",
            x=0.012, ha="left", fontsize=12, color=SOFT,
        )  # fmt: skip
    return figure


def _map(axes: Axes, values: np.ndarray, names: Sequence[str], titles: Sequence[str]) -> None:
    """``values`` (row, column); the last row is a sum and stays without color."""
    shown = np.vstack([values[:-1], np.zeros(len(titles))])
    axes.imshow(shown, cmap=HUES, norm=SymLogNorm(FAINT, linscale=1.0, vmin=-FULL, vmax=FULL), aspect="auto")
    for row, column in np.ndindex(values.shape):
        value = float(values[row, column])
        axes.text(
            column, row, _two_digits(value), ha="center", va="center", fontsize=12,
            color="white" if abs(shown[row, column]) > 0.5 else INK if abs(value) >= 0.005 else SOFT,
            fontweight="bold" if abs(value) >= 0.1 else "normal",
        )  # fmt: skip
    axes.set_xticks(range(len(titles)), [title.replace(", ", ",\n") for title in titles], rotation=35, ha="left",
                    rotation_mode="anchor")  # fmt: skip
    axes.xaxis.tick_top()
    axes.set_yticks(range(len(names)), names)
    axes.tick_params(length=0, labelcolor=INK)
    axes.set_xticks(np.arange(len(titles)) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(names)) - 0.5, minor=True)
    axes.grid(which="minor", color="white", linewidth=1.5)
    axes.tick_params(which="minor", length=0)
    axes.axhline(len(names) - 1.5, color=INK, linewidth=1.2)
    for side in axes.spines.values():
        side.set_visible(False)


def _two_digits(value: float) -> str:
    """Two digits behind the point; nothing said of what is nothing."""
    return f"{value:.2f}".replace("-", "−") if abs(value) >= 0.005 else "·"
