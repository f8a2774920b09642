"""Where the panels of a figure stand: found from what stands around them, which is measured once.

Matplotlib's own layouts measure every text of a figure several times over, which takes longer than drawing it.
"""

from collections.abc import Sequence

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox

from cellsim.view.figures.spare.ticks import SparingAxes

POINT = 1 / 72
EDGE, GAP = 0.14, 0.18
"""Around everything, and between two panels with what belongs to them [inch]."""
LEADING = 1.2
"""Of a line of type, in its size."""
LEAST = 0.5
"""Of the height and width of a panel, however much stands around it [inch]."""


def arrange(figure: Figure, rows: Sequence[Sequence[SparingAxes]], top: float, pen: RendererAgg) -> None:
    """Give all panels one size, the largest that leaves room for their words, for a title and for the key.

    Parameters
    ----------
    figure : with its key, where it has one
    rows : its panels; a row may be shorter than others
    top : what stands above the panels [inch]
    pen : by which texts are measured
    """
    columns = [[row[along] for row in rows if along < len(row)] for along in range(max(map(len, rows)))]
    ticks = [max(_left(axes, pen) for axes in column) for column in columns]
    word = rcParams["axes.labelpad"] * POINT + _line(rcParams["axes.labelsize"])
    left = [each + word for each in ticks]
    right = [max(_right(axes, pen) for axes in column) for column in columns]
    above = [_above(row) for row in rows]
    numbers = (rcParams["xtick.major.size"] + rcParams["xtick.major.pad"]) * POINT + _line(rcParams["xtick.labelsize"])
    below = numbers + word
    bottom = sum(GAP + key.get_window_extent(pen).height / figure.dpi for key in figure.legends)
    wide, high = figure.get_size_inches()
    width = _share(wide - 2 * EDGE - sum(left) - sum(right), len(columns))
    height = _share(high - 2 * EDGE - top - bottom - sum(above) - len(rows) * below, len(rows))
    y = high - EDGE - top
    for row, room in zip(rows, above, strict=True):
        x, y = EDGE, y - room - height
        for along, axes in enumerate(row):
            x += left[along]
            axes.set_position((x / wide, y / high, width / wide, height / high))
            axes.yaxis.set_label_coords(-(ticks[along] + rcParams["axes.labelpad"] * POINT) / width, 0.5)
            axes.xaxis.set_label_coords(0.5, -(numbers + rcParams["axes.labelpad"] * POINT) / height)
            x += width + right[along] + GAP
        y -= below + GAP


def _share(room: float, count: int) -> float:
    """What each of several panels has of some room, with gaps between them."""
    return max(LEAST, (room - GAP * (count - 1)) / count)


def _line(points: float | str) -> float:
    """How high a line of type is [inch]."""
    return LEADING * float(points) * POINT


def _left(axes: SparingAxes, pen: RendererAgg) -> float:
    """How far the numbers of the value axis reach out of a panel."""
    return (rcParams["ytick.major.size"] + rcParams["ytick.major.pad"]) * POINT + axes.yaxis.widest(
        pen
    ) / axes.figure.dpi


def _right(axes: Axes, pen: RendererAgg) -> float:
    """How far names at the ends of lines, and half of the last number below, reach out of a panel."""
    names = Bbox.union([axes.bbox, *(each.get_window_extent(pen) for each in axes.texts)])
    return max((names.x1 - axes.bbox.x1) / axes.figure.dpi, rcParams["xtick.labelsize"] * POINT)


def _above(row: Sequence[Axes]) -> float:
    lines = max(axes.get_title(loc="left").count("\n") + 1 for axes in row)
    return rcParams["axes.titlepad"] * POINT + lines * _line(rcParams["axes.titlesize"])
