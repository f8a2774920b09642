"""A figure put together: panels in rows, and under them the key to people and marks."""

from collections.abc import Mapping

from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D

from cellsim.study.result.result import Result
from cellsim.study.result.series import Case
from cellsim.view.figures.marks import Marks
from cellsim.view.figures.palette import MANY, SOFT, STYLE, Ink, colors, inks
from cellsim.view.figures.panels import Clock, Lines, Panel
from cellsim.view.figures.strokes import draw

LONGEST_NAME = 28
Filled = tuple[Panel, Clock, Lines]


def compose(result: Result, rows: list[list[Filled]], title: str, shared: bool) -> Figure:
    """Rows of panels under one title; ``shared`` gives each row one scale, as wide as its widest panel needs."""
    across = max(len(row) for row in rows)
    ink = dict(zip(result.courses.cases, inks(len(result.courses.cases)), strict=True))
    marks = Marks(result, ink)
    with rc_context(STYLE):
        wide = max(7.5, 4.7 * across)
        key = [*_people(ink), *marks.handles([(panel, clock) for row in rows for panel, clock, _ in row])]
        columns = max(
            1, min(len(key), int(wide / (0.7 + 0.1 * max((len(str(each.get_label())) for each in key), default=0))))
        )
        lines_of_key = -(-len(key) // columns)
        columns = -(-len(key) // max(1, lines_of_key))  # as even as can be: it fills column by column
        spaces = ConstrainedLayoutEngine(w_pad=0.12, h_pad=0.14, wspace=0.03, hspace=0.03)
        figure = Figure(figsize=(wide, 0.9 + 3.7 * len(rows) + 0.26 * lines_of_key), layout=spaces)
        FigureCanvasAgg(figure)
        for down, row in enumerate(rows):
            for along, (panel, clock, lines) in enumerate(row):
                axes = figure.add_subplot(len(rows), across, down * across + along + 1)
                draw(axes, panel, clock, lines, ink, [each for _, _, each in row] if shared else [lines], marks)
        figure.align_ylabels()
        figure.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
        if key:
            figure.legend(handles=key, loc="outside lower left", ncols=columns, handlelength=1.8, columnspacing=1.4)
    return figure


def _people(ink: Mapping[Case, Ink]) -> list[Artist]:
    """The people as the key has them: each by the look of their lines, a crowd by its arms."""
    if len(ink) > MANY:
        hues = colors(list(dict.fromkeys(case.arm for case in ink)))
        arms = [case.arm for case in ink]
        found = [Line2D([], [], color=hue, linewidth=3.0, label=f"{arms.count(arm)} {arm or 'people'}: median")
                 for arm, hue in hues.items()]  # fmt: skip
        return [*found, Line2D([], [], color=SOFT, linewidth=0.8, label="each of them")]
    return [
        Line2D([], [], color=look.color, marker=look.marker, linewidth=3.0, label=_short(case.label))
        for case, look in ink.items()
    ]


def _short(name: str) -> str:
    """A name on one line, cut where it is long; a first underline would hide it from the key."""
    text = " ".join(name.split())
    text = text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…"
    return f"\u200b{text}" if text.startswith("_") else text
