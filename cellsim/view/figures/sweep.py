"""Small multiples of a study: one row of panels for each outcome, one column for each value of one input."""

from collections.abc import Mapping
from itertools import cycle

import pandas as pd
from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.offsetbox import AnchoredOffsetbox, HPacker, TextArea
from matplotlib.ticker import FixedLocator, MaxNLocator
from matplotlib.transforms import ScaledTranslation

from cellsim.view.figures.palette import SOFT, STYLE, colors

AXES = {"age_years": "age, years", "fibers": "fibers", "mitochondria": "mitochondria per fiber", "seed": "seed",
        "activity": "activity", "intensity": "intensity", "compound": "compound", "route": "route",
        "dose_mg": "dose, mg", "dose_umol": "dose, umol", "adherence": "share of doses taken",
        "niacin_mg": "niacin in food, mg a day", "structure": "structure of salvage"}  # fmt: skip
MARKS = {"o": "●", "s": "■", "^": "▲", "D": "◆", "v": "▼"}


def sweep_figure(
    table: pd.DataFrame,
    outcomes: Mapping[str, str],
    title: str = "",
    along: str = "age_years",
    by: str = "activity",
    across: str = "intensity",
) -> Figure:
    """A study as small multiples: ``along`` on the horizontal axis, ``by`` as colours, ``across`` as columns.

    A line joins the runs of one colour (their mean, where several stand at one place). A cross at the foot of a panel
    is a run that failed; an open mark at its top is a value that lies beyond what was simulated.

    Parameters
    ----------
    table : as from ``Study.run``
    outcomes : column of the table -> what stands beside its row of panels, with its unit
    """
    columns, hues = list(dict.fromkeys(table[across])), colors(list(dict.fromkeys(table[by])))
    with rc_context(STYLE):
        wide, high = 3.6 * len(columns) + 1.2, 2.6 * len(outcomes) + 1.5
        spaces = ConstrainedLayoutEngine(w_pad=0.08, h_pad=0.08, rect=(0, 0, 1, 1 - 0.75 / high))
        figure = Figure(figsize=(wide, high), layout=spaces)
        FigureCanvasAgg(figure)
        panels = figure.subplots(len(outcomes), len(columns), sharex=True, sharey="row", squeeze=False)
        for row, (outcome, says) in zip(panels, outcomes.items(), strict=True):
            for axes, value in zip(row, columns, strict=True):
                _draw(axes, table[table[across] == value], outcome, along, by, hues)
            row[0].set_ylabel(says)
            _scale(row[0], table[outcome], (table["status"] == "failed").any())
        for axes, value in zip(panels[0], columns, strict=True):
            axes.set_title(str(value))
        for axes in panels[-1]:
            axes.set_xlabel(AXES[along])
        figure.align_ylabels()
        failed = table["status"] == "failed"
        signs = ["× failed run"] if failed.any() else []
        signs += ["○ not reached in the record"] if table.loc[~failed, list(outcomes)].isna().any(axis=None) else []
        _key(figure, title, hues, signs)
    return figure


def _draw(axes: Axes, rows: pd.DataFrame, outcome: str, along: str, by: str, hues: dict[str, str]) -> None:
    for place, (kind, color) in enumerate(hues.items()):
        theirs = rows[rows[by] == kind]
        middle = theirs.groupby(along)[outcome].mean()
        mark = list(MARKS)[place % len(MARKS)]
        axes.plot(middle.index, middle, color=color, marker=mark, markersize=8, zorder=3)
        aside = ScaledTranslation((place - (len(hues) - 1) / 2) / 6, 0, axes.figure.dpi_scale_trans)
        failed = theirs[theirs["status"] == "failed"]
        beyond = theirs[(theirs["status"] == "ok") & theirs[outcome].isna()]
        edge = axes.get_xaxis_transform() + aside  # years across, share of the panel's height upwards
        for height, marker, found in ((0.06, "x", failed), (0.94, mark, beyond)):
            axes.plot(found[along], [height] * len(found), linestyle="", marker=marker, markersize=8, color=color,
                      markeredgewidth=2.2, fillstyle="none", transform=edge, zorder=4)  # fmt: skip
    places = sorted(set(rows[along]))
    if not isinstance(places[0], str):
        room = 0.12 * (places[-1] - places[0]) or 1.0
        axes.set_xlim(places[0] - room, places[-1] + room)
        axes.set_xticks(places, [f"{place:g}" for place in places])
    axes.grid(axis="y", color="#e3e3e3", linewidth=0.8)


def _scale(axes: Axes, values: pd.Series, failed: bool) -> None:
    """The value axis of a row: from zero where nothing is negative, with room at the foot for crosses."""
    low, high = (float(values.min()), float(values.max())) if values.notna().any() else (0.0, 1.0)
    room = 0.18 * (high - low) or 0.1 * abs(high) or 1.0
    if low < 0.0:
        axes.set_ylim(low - room, high + room)
        axes.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
        return
    top = 1.12 * high or 1.0
    ticks = [tick for tick in MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]).tick_values(0.0, top) if 0.0 <= tick <= top]
    axes.set_ylim(-0.14 * top if failed else 0.0, top)
    axes.yaxis.set_major_locator(FixedLocator(ticks))


def _key(figure: Figure, title: str, hues: dict[str, str], notes: list[str]) -> None:
    """The title, and beside it each kind with the mark and colour of its lines."""
    figure.suptitle(title, x=0.012, y=0.99, ha="left", va="top", fontsize=20, fontweight="bold")
    look = {"fontsize": 16, "fontweight": "bold"}
    signs = cycle(MARKS.values())
    words: list[Artist] = [
        TextArea(f"{next(signs)} {kind}", textprops=look | {"color": hue}) for kind, hue in hues.items()
    ]
    words += [TextArea(note, textprops={"fontsize": 14, "color": SOFT}) for note in notes]
    packed = HPacker(children=words, pad=0, sep=20, align="baseline")
    corner = AnchoredOffsetbox("upper right", child=packed, frameon=False, pad=0.2, borderpad=0.3,
                               bbox_to_anchor=(0.995, 0.992), bbox_transform=figure.transFigure)  # fmt: skip
    figure.add_artist(corner)
