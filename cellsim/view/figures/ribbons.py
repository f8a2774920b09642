"""A flow figure: places as bars in columns, what went between them as ribbons as wide as it was much.

A ribbon that skips columns gets a lane of its own in each, so it never runs behind another place. One that goes
back, right to left, leaves its place on the left side; a chevron on every wide ribbon says which way it goes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import withStroke

from cellsim.view.figures.palette import INK, SOFT

BAR = 0.13  # width of a bar, where columns are 1 apart
HEAD = 0.062  # height of the words above a bar, where the figure is 1 high
GAP = 0.022
SLACK = 0.16  # of the height is left for air where the fullest column stands
LEAST_SHOWN = 0.004  # of all label: thinner ribbons are hairs
LEAST_LABELED = 0.014  # narrower ribbons carry no number
LEAST_HEIGHT = 0.004
NOTHING = 5e-4  # less of all is told without a number
BEND = 0.5
HALO = [withStroke(linewidth=3.0, foreground="white", alpha=0.75)]


@dataclass(frozen=True)
class Node:
    """A bar: its words, its column, about how high it stands (0 top, 1 bottom), its color, what it holds at the end.

    ``tells`` says whether to write that beneath its name.
    """

    name: str
    column: int
    row: float
    color: str
    held: float
    begun: float = 0.0
    tells: bool = True


@dataclass
class _Box:
    """A bar, or a lane through a column; y grows downward."""

    column: int
    row: float
    height: float
    head: float
    top: float = 0.0

    @property
    def middle(self) -> float:
        return self.top + 0.5 * self.height


def ribbons(
    axes: Axes, places: Sequence[Node], links: Mapping[tuple[str, str], float], total: float, unit: str = "µmol"
) -> float:
    """Draw places and what went between them; gives the sum of what was too thin to show.

    Parameters
    ----------
    places : every place that a link names
    links : from place to place: how much, above zero
    total : what one hundred percent is
    """
    least = LEAST_SHOWN * max([*links.values(), *(max(each.held, each.begun) for each in places)])
    shown = {pair: amount for pair, amount in links.items() if amount >= least}
    touched = {name for pair in shown for name in pair}
    bars = _spread([each for each in places if each.name in touched or max(each.held, each.begun) >= least])
    drawing = _Drawing(bars, shown, total, unit)
    drawing.draw(axes)
    return sum(links.values()) - sum(shown.values())


def _spread(bars: Sequence[Node]) -> list[Node]:
    """The same bars over the whole height and without empty columns, however few there are."""
    low, high = min(each.row for each in bars), max(each.row for each in bars)
    columns = {column: place for place, column in enumerate(sorted({each.column for each in bars}))}
    return [
        replace(each, column=columns[each.column], row=(each.row - low) / (high - low) if high > low else 0.5)
        for each in bars
    ]


class _Drawing:
    def __init__(self, bars: Sequence[Node], links: Mapping[tuple[str, str], float], total: float, unit: str) -> None:
        self.place = {each.name: each for each in bars}
        self.links, self.total, self.unit = dict(links), total, unit
        first, last = min(each.column for each in bars), max(each.column for each in bars)
        self.columns = range(first, last + 1)
        self.amount = {each.name: self._through(each) for each in bars}
        self.lanes = {pair: self._lanes(pair) for pair in self.links}
        self.scale = self._scaled()
        self.box: dict[str | tuple[tuple[str, str], int], _Box] = {
            each.name: _Box(each.column, each.row, self.amount[each.name] * self.scale, HEAD) for each in bars
        }
        for pair, lanes in self.lanes.items():
            for column, row in lanes:
                self.box[pair, column] = _Box(column, row, self.links[pair] * self.scale, 0.0)
        self._stack()

    def _through(self, place: Node) -> float:
        """What a bar must be high for: all on its left side, or all on its right side and what it keeps."""
        sides = {"left": 0.0, "right": 0.0}
        for pair, amount in self.links.items():
            for end in (0, 1):
                if pair[end] == place.name:
                    sides[self._side(pair, end)] += amount
        return max(sides["left"], place.begun, sides["right"] + place.held)

    def _side(self, pair: tuple[str, str], end: int) -> str:
        """On which side of its place a ribbon begins (end 0) or ends (end 1)."""
        a, b = (self.place[name].column for name in pair)
        if a == b:
            return "right"
        return ("right", "left")[end] if a < b else ("left", "right")[end]

    def _lanes(self, pair: tuple[str, str]) -> list[tuple[int, float]]:
        """The columns that a ribbon passes through, and about how high, in the order of its way."""
        a, b = (self.place[name] for name in pair)
        step = 1 if b.column > a.column else -1
        between = range(a.column + step, b.column, step) if a.column != b.column else range(0)
        return [(column, a.row + (b.row - a.row) * (column - a.column) / (b.column - a.column)) for column in between]

    def _scaled(self) -> float:
        """Height of one unit, so that the fullest column fits."""
        least = np.inf
        for column in self.columns:
            bars = [self.amount[name] for name, each in self.place.items() if each.column == column]
            lanes = [self.links[pair] for pair, lanes in self.lanes.items() if column in dict(lanes)]
            room = 1.0 - SLACK - HEAD * len(bars) - GAP * (len(bars) + len(lanes))
            if filled := sum(bars) + sum(lanes):
                least = min(least, max(room, 0.15) / filled)
        return float(least)

    def _stack(self) -> None:
        """Set each column's boxes near their rows, none over another."""
        for column in self.columns:
            boxes = sorted((each for each in self.box.values() if each.column == column), key=lambda each: each.row)
            floor = 0.0
            for each in boxes:
                each.height = max(each.height, LEAST_HEIGHT)
                each.top = max(each.row - 0.5 * each.height, floor + each.head)
                floor = each.top + each.height + GAP
            ceiling = 1.0
            for each in reversed(boxes):
                each.top = min(each.top, ceiling - each.height)
                ceiling = each.top - each.head - GAP

    def draw(self, axes: Axes) -> None:
        axes.set_xlim(self.columns[0] - 0.42, self.columns[-1] + BAR + 0.62)
        axes.set_ylim(1.03, -0.03)
        axes.axis("off")
        slots = self._slots()
        for pair in sorted(self.links, key=lambda pair: -self.links[pair]):
            self._ribbon(axes, pair, slots)
        for name in self.place:
            self._bar(axes, name)

    def _way(self, pair: tuple[str, str]) -> list[_Box]:
        """The bars and lanes that a ribbon meets, from end to end."""
        return [self.box[pair[0]], *(self.box[pair, column] for column, _ in self.lanes[pair]), self.box[pair[1]]]

    def _slots(self) -> dict[tuple[tuple[str, str], int], tuple[float, float]]:
        """Where the upper edge of each ribbon meets its bars: on each side in the order of where they lead."""
        sides: dict[tuple[str, str], list[tuple[float, tuple[str, str], int]]] = {}
        for pair in self.links:
            way = self._way(pair)
            for end, neighbor in ((0, way[1]), (1, way[-2])):
                sides.setdefault((pair[end], self._side(pair, end)), []).append((neighbor.middle, pair, end))
        found = {}
        for (name, side), ends in sides.items():
            box = self.box[name]
            x, top = box.column + (BAR if side == "right" else 0.0), box.top
            for _, pair, end in sorted(ends):
                found[pair, end] = (x, top)
                top += self.links[pair] * self.scale
        return found

    def _ribbon(self, axes: Axes, pair: tuple[str, str], slots: Mapping) -> None:
        width = self.links[pair] * self.scale
        ahead = self.place[pair[1]].column >= self.place[pair[0]].column
        points = [slots[pair, 0]]
        for column, _ in self.lanes[pair]:
            lane = self.box[pair, column]
            ends = [(column, lane.top), (column + BAR, lane.top)]
            points += ends if ahead else ends[::-1]
        points.append(slots[pair, 1])
        loops = self.place[pair[0]].column == self.place[pair[1]].column
        upper = _edge(points, 0.0, loops)
        lower = _edge(points, width, loops)
        vertices = np.concatenate([upper, lower[::-1], upper[:1]])
        codes = [Path.MOVETO, *[Path.CURVE4] * (len(upper) - 1), Path.LINETO, *[Path.CURVE4] * (len(lower) - 1),
                 Path.CLOSEPOLY]  # fmt: skip
        axes.add_patch(PathPatch(Path(vertices, codes), facecolor=self.place[pair[0]].color, alpha=0.42, linewidth=0))
        self._tell(axes, pair, points, width)

    def _tell(self, axes: Axes, pair: tuple[str, str], points: Sequence[tuple[float, float]], width: float) -> None:
        """How much, and which way, where the ribbon is wide enough: halfway along its first stretch."""
        if width < LEAST_LABELED:
            return
        (x0, y0), (x1, y1) = points[0], points[1]
        ahead = self._side(pair, 0) == "right"
        told = f"{short(self.links[pair])} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}" if ahead else (
            f"\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK} {short(self.links[pair])}")  # fmt: skip
        near = 0.16 * (1 if ahead else -1)
        share = abs(near / (x1 - x0)) if x1 != x0 else 0.5
        lift = (y1 - y0) * share**2 * (3 - 2 * share)
        axes.text(x0 + near, y0 + lift + 0.5 * width, told, ha="center", va="center", fontsize=11, color=INK)

    def _bar(self, axes: Axes, name: str) -> None:
        place, box = self.place[name], self.box[name]
        axes.add_patch(
            Rectangle((box.column, box.top), BAR, box.height, facecolor=place.color, alpha=0.35, linewidth=0)
        )
        kept = place.held * self.scale
        if kept > 0.0:
            top = box.top + box.height - kept
            axes.add_patch(Rectangle((box.column, top), BAR, kept, facecolor=place.color, linewidth=0))
        share = place.held / self.total
        told = f"{short(place.held)} {self.unit}, {percent(share)}" if share >= NOTHING else percent(share)
        told = told if place.tells else ""
        looks: tuple[tuple[str, float, dict[str, Any]], ...] = (
            (place.name, 0.032, {"fontsize": 13, "fontweight": "bold", "color": INK}),
            (told, 0.006, {"fontsize": 11, "color": SOFT}),
        )
        for text, up, look in looks:
            axes.text(box.column, box.top - up, text, va="bottom", path_effects=HALO, **look)


def _edge(points: Sequence[tuple[float, float]], down: float, loops: bool) -> np.ndarray:
    """Corners and handles of one edge of a ribbon: level where it meets a bar or a lane."""
    found = [np.array((points[0][0], points[0][1] + down))]
    for (x0, y0), (x1, y1) in pairwise(points):
        handle = 0.5 if loops else BEND * (x1 - x0)
        second = x1 + handle if loops else x1 - handle
        found += [np.array(each) for each in ((x0 + handle, y0 + down), (second, y1 + down), (x1, y1 + down))]
    return np.array(found)


def short(amount: float) -> str:
    """An amount with two or three digits."""
    if amount >= 100.0:
        return f"{amount:.0f}"
    return f"{amount:.3g}" if amount >= 10.0 else f"{amount:.2g}"


def percent(share: float) -> str:
    """A share as percent, with one digit where it is small."""
    if share >= 0.095:
        return f"{100 * share:.0f} %"
    return f"{100 * share:.1f} %" if share >= NOTHING else "under 0.1 %"
