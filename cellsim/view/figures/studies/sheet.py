"""What the figures of a study share: a sheet with its title and the words under it, names cut short, numbers said."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from textwrap import wrap

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

from cellsim.study.answers.points import Axis
from cellsim.view.figures.canvas import styled
from cellsim.view.figures.palette import DPI, INK, SOFT
from cellsim.view.figures.spacing import LEADING, POINT

LONGEST = 38  # letters of a factor's name beside a bar
CAPTION, TITLE = 12, 20
EDGE, GAP, KEY = 0.14, 0.1, 0.34  # inch: around all, between words and panels, and of the key
PER_INCH = 7.4  # letters of words under a figure


@contextmanager
def sheet(width: float, height: float, title: str, says: Sequence[str], key: Sequence[Artist] = ()) -> Iterator[Figure]:
    """A figure to be filled: its title above, and under its panels a key and lines of words.

    Parameters
    ----------
    width, height : of all but the words under it [inch]
    title : above it
    says : sentences under it, each broken where it is too long
    key : what marks and colors mean
    """
    lines = [line for each in says if each for line in wrap(each, int(PER_INCH * width * 1.6))]
    words = LEADING * CAPTION * POINT * len(lines)
    below = EDGE + words + (GAP if lines else 0.0) + (KEY if key else 0.0)
    above = EDGE + LEADING * TITLE * POINT + GAP
    whole = height + words
    with styled():
        figure = Figure(figsize=(width, whole), dpi=DPI)
        figure.set_layout_engine(
            ConstrainedLayoutEngine(
                w_pad=0.12, h_pad=0.08, rect=(0.0, below / whole, 1.0, 1.0 - (below + above) / whole)
            )
        )
        FigureCanvasAgg(figure)
        yield figure
        left = EDGE / width
        figure.text(left, 1.0 - EDGE / whole, title, va="top", fontsize=TITLE, fontweight="bold")
        figure.text(
            left, EDGE / whole, "\n".join(lines), va="bottom", fontsize=CAPTION, color=SOFT, linespacing=LEADING
        )
        if key:
            figure.legend(handles=list(key), loc="lower left", ncols=len(key), handlelength=1.6, borderaxespad=0.0,
                          bbox_to_anchor=(left, (EDGE + words + GAP) / whole), borderpad=0.0)  # fmt: skip


def short(name: str, longest: int = LONGEST) -> str:
    """A name that fits; what is cut of it is its middle, for places of a scenario differ at both ends."""
    if len(name) <= longest:
        return name
    head = (longest - 1) // 2
    return f"{name[:head]}…{name[head + 1 - longest :]}"


def number(value: float) -> str:
    """A number in three digits, with a minus that is as wide as a plus."""
    text = f"{value:.0f}" if 1000.0 <= abs(value) < 1e6 else f"{value:.3g}"
    return text.replace("-", "−")


def scaled(axes: Axes, axis: Axis, across: bool = True) -> None:
    """Put a factor on one side of a panel: its name, its logarithm, or its words."""
    side = axes.xaxis if across else axes.yaxis
    side.set_label_text(short(axis.label))
    if axis.values:
        side.set_ticks(range(len(axis.values)), [short(each, 16) for each in axis.values])
    elif axis.logarithm:
        (axes.set_xscale if across else axes.set_yscale)("log")
        narrow = axis.ends[1] < 100.0 * axis.ends[0]
        side.set_major_locator(LogLocator(10.0, (1.0, 2.0, 5.0) if narrow else (1.0,), numticks=6))
        side.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
        side.set_minor_formatter(NullFormatter())
    side.set_tick_params(labelcolor=INK)
