"""Colours and type of every figure, chosen to be read from the back of a room and without colour vision."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.font_manager import fontManager

# Okabe and Ito's colours, less yellow (too pale on white), in the order that keeps neighbours apart.
COLORS = ("#0072B2", "#D55E00", "#009E73", "#AA4499", "#E69F00", "#56B4E9", "#555555")
INK = "#1a1a1a"
SOFT = "#6b6b6b"
SHADE = "#e9e9e9"
DASHES = ("-", (0, (5, 2)), (0, (1.2, 1.6)))
BEADS = ("", "o", "^")
MANY = len(COLORS) * len(BEADS[:2])
"""Above so many cases a figure shows the crowd and its median instead of single people."""

DPI = 150
"""Pixels per inch: two for each of a screen, at the width that a report shows a figure in."""


def _others() -> list[str]:
    """Fonts of this machine with letters that the first has not."""
    installed = set(fontManager.get_font_names())
    return [name for name in ("Noto Sans CJK SC", "Noto Sans CJK JP", "WenQuanYi Zen Hei") if name in installed]


STYLE: dict[Any, Any] = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", *_others()],
    "font.size": 14,
    "text.color": INK,
    "text.parse_math": False,  # a person may be called '$x$'
    "text.hinting": "none",  # letters in their own shapes; fitting them to the pixels takes longer than drawing them
    "axes.titlesize": 16,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.titlepad": 10,
    "axes.labelsize": 13,
    "axes.labelcolor": SOFT,
    "axes.edgecolor": SOFT,
    "axes.linewidth": 1.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.formatter.useoffset": False,
    "axes.formatter.limits": (-4, 6),
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "xtick.labelsize": 13,
    "ytick.labelsize": 13,
    "lines.linewidth": 2.4,
    "lines.solid_capstyle": "round",
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
    "legend.frameon": False,
    "legend.fontsize": 12,
}


def colors(labels: Sequence[str]) -> dict[str, str]:
    """One colour for each label, in order; they repeat past the seventh."""
    return {label: COLORS[place % len(COLORS)] for place, label in enumerate(labels)}


@dataclass(frozen=True)
class Ink:
    """How the lines of one case look: a color, and beads on the line where the colors have been used up."""

    color: str
    marker: str = ""

    def beads(self) -> dict[str, Any]:
        """What matplotlib is told of the beads; they stand apart evenly."""
        return {"marker": self.marker, "markersize": 6, "markevery": 0.12} if self.marker else {}


def inks(count: int) -> list[Ink]:
    """So many looks, the first seven by color alone."""
    return [Ink(COLORS[place % len(COLORS)], BEADS[place // len(COLORS) % len(BEADS)]) for place in range(count)]
