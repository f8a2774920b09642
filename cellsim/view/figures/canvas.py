"""A figure put together: panels in rows, and under them the key to people and marks."""

import warnings
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from cellsim.study.result.result import Result
from cellsim.study.result.series import Case
from cellsim.view.figures.marks import Marks
from cellsim.view.figures.palette import DPI, MANY, SOFT, STYLE, Ink, colors, inks
from cellsim.view.figures.panels import Clock, Lines, Panel
from cellsim.view.figures.spacing import EDGE, GAP, LEADING, POINT, arrange
from cellsim.view.figures.spare.ticks import SparingAxes
from cellsim.view.figures.strokes import draw

LONGEST_NAME = 28
TITLE = 20
QUICK = 2
"""How hard the compressor tries; 9 would take six times as long for a tenth of the bytes."""
Filled = tuple[Panel, Clock, Lines]


@contextmanager
def styled() -> Iterator[None]:
    """Draw and measure in the style of every figure.

    A name in letters that no font here has is drawn as boxes; there is nothing to mend in the figure.
    """
    with rc_context(STYLE), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        yield


def compose(result: Result, rows: list[list[Filled]], title: str, shared: bool) -> Figure:
    """Rows of panels under one title; ``shared`` gives each row one scale, as wide as its widest panel needs."""
    across = max(len(row) for row in rows)
    ink = dict(zip(result.courses.cases, inks(len(result.courses.cases)), strict=True))
    marks = Marks(result, ink)
    with styled():
        wide = max(7.5, 4.7 * across)
        key = [*_people(ink), *marks.handles([(panel, clock) for row in rows for panel, clock, _ in row])]
        columns = max(
            1, min(len(key), int(wide / (0.7 + 0.1 * max((len(str(each.get_label())) for each in key), default=0))))
        )
        lines_of_key = -(-len(key) // columns)
        columns = -(-len(key) // max(1, lines_of_key))  # as even as can be: it fills column by column
        figure = Figure(figsize=(wide, 0.9 + 3.7 * len(rows) + 0.26 * lines_of_key), dpi=DPI)
        canvas = FigureCanvasAgg(figure)
        panels: list[list[Any]] = []
        for row in rows:
            panels.append([figure.add_axes((0.0, 0.0, 1.0, 1.0), axes_class=SparingAxes) for _ in row])
            for axes, (panel, clock, lines) in zip(panels[-1], row, strict=True):
                draw(axes, panel, clock, lines, ink, [each for _, _, each in row] if shared else [lines], marks)
        above = 1.0 - EDGE / figure.get_figheight()
        figure.suptitle(title, x=0.012, y=above, ha="left", va="top", fontsize=TITLE, fontweight="bold")
        if key:
            figure.legend(handles=key, loc="lower left", ncols=columns, handlelength=1.8, columnspacing=1.4)
        arrange(figure, panels, TITLE * LEADING * POINT + GAP, canvas.get_renderer())
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


def png_of(pixels: np.ndarray, dpi: float) -> bytes:
    """An image as PNG bytes, every row as it stands.

    Other writers try five filters on each row and keep the best. They are for photographs: on lines over white they
    take most of the time of writing, and save nothing.

    Parameters
    ----------
    pixels : red, green and blue of each, and opacity, which is left out; rows x columns x 3 or 4, uint8
    dpi : pixels per inch, for those who print

    Returns
    -------
    the bytes of the file (ISO/IEC 15948)
    """
    high, wide = pixels.shape[:2]
    rows = np.zeros((high, 1 + 3 * wide), dtype=np.uint8)  # each begins with the number of its filter, none
    for color in range(3):  # by themselves, for numpy copies three bytes in a row far more slowly
        rows[:, 1 + color :: 3] = pixels[..., color]
    head = wide.to_bytes(4) + high.to_bytes(4) + bytes((8, 2, 0, 0, 0))  # eight bits of each of three colors
    meter = round(dpi / 0.0254).to_bytes(4)
    parts = (
        (b"IHDR", head),
        (b"pHYs", meter + meter + b"\x01"),
        (b"IDAT", zlib.compress(rows.tobytes(), QUICK)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4) for kind, body in parts
    )
