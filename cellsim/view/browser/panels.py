"""Drawings of the browser view, as SVG text: the cross-section of fibers, and courses against time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, isfinite, log10

from matplotlib import colormaps
from matplotlib.colors import to_hex

from cellsim.language.observable import Observable
from cellsim.population.fibers.traits import TYPES
from cellsim.view.figures.palette import COLORS

WIDTH = 560.0
SECTION_HEIGHT, COURSES_HEIGHT = 340.0, 335.0
SCALE = tuple(to_hex(colormaps["viridis"](shade / 255.0)) for shade in range(256))
TYPE_INK = dict(zip(TYPES, (COLORS[0], COLORS[1], COLORS[3]), strict=True))
TYPE_DASH = dict(zip(TYPES, ((), (2.7, 1.5), (0.6, 1.35)), strict=True))
"""Dashes and gaps, in widths of the line: a small fiber's outline is as even as a large one's."""
MUSCLE_INK = COLORS[2]
COLUMNS = 150  # a course is thinned to its lowest and highest value in each of so many stretches

LEAST = {
    "phosphocreatine": (0.0, 35.0),
    "glycogen_fraction": (0.0, 1.0),
    "lactate": (0.0, 8.0),
    "ph": (6.6, 7.1),
    "ampk": (0.0, 3.0),
    "pgc1a_mrna": (0.0, 6.0),
    "nad_total": (300.0, 500.0),
    "nadh_fraction_mit": (0.0, 0.6),
    "mitochondrial_volume": (0.0, 6.0),
    "membrane_potential": (145.0, 170.0),
    "damaged_fraction": (0.0, 0.1),
    "oxidative_capacity": (0.0, 3.0),
    "ros": (0.0, 2.0),
    "dna_lesions": (0.0, 2.0),
    "force": (0.0, 1.0),
    "soreness": (0.0, 1.0),
    "power_delivered": (0.0, 200.0),
}
"""What an axis or a colour scale shows at least; it widens when a value leaves it, and never narrows."""
FLAT = 0.1
"""The smallest span of an axis that has none set, as a share of the level that it shows."""


@dataclass(frozen=True)
class Disc:
    """One fiber as it is drawn: place and size in fiber diameters, its type and its value."""

    key: int
    x: float
    y: float
    area: float
    type: str
    value: float


def axis(name: str, low: float, high: float, most: int = 5) -> list[float]:
    """Round marks that hold at least what ``LEAST`` names, and every value from ``low`` to ``high``."""
    bottom, top = LEAST.get(name) or _around(low, high)
    slack = 1e-6 * (top - bottom)
    bottom, top = min(bottom, low + slack), max(top, high - slack)
    if not bottom < top:
        bottom, top = bottom - 0.5, top + 0.5
    return _marks(bottom, top, most)


def _around(low: float, high: float) -> tuple[float, float]:
    """What an axis shows at least of what nobody has set one for, so that nothing looks dramatic that is not."""
    middle = 0.5 * (low + high)
    half = 0.5 * max(high - low, FLAT * abs(middle))
    return middle - half, middle + half


def _marks(bottom: float, top: float, most: int) -> list[float]:
    rough = (top - bottom) / most
    decade = 10.0 ** floor(log10(rough))
    gap = next(size * decade for size in (1.0, 2.0, 2.5, 5.0, 10.0) if size * decade >= rough * (1.0 - 1e-9))
    first, last = floor(bottom / gap + 1e-9), ceil(top / gap - 1e-9)
    return [round(mark * gap, 12) for mark in range(first, last + 1)]


def hours(until_h: float) -> list[float]:
    """Marks of a time axis that begins at 0 and holds this moment [hour]."""
    end = next((span for span in (2, 4, 6, 12, 24, 48, 72) if span >= until_h), 24 * ceil(until_h / 24.0))
    gap = next((gap for gap in (0.5, 1, 2, 4, 6, 12, 24) if end / gap <= 6), ceil(end / 6 / 24) * 24)
    return [mark * gap for mark in range(floor(end / gap) + 1)]


def thinned(times: Sequence[float], values: Sequence[float], end: float) -> list[tuple[float, float]]:
    """A course with at most two points in each of ``COLUMNS`` stretches: no peak is lost."""
    points = [each for each in zip(times, values, strict=True) if isfinite(each[1])]
    if len(points) <= 2 * COLUMNS:
        return points
    columns: dict[int, list[tuple[float, float]]] = {}
    for point in points:
        columns.setdefault(int(COLUMNS * point[0] / end), []).append(point)
    kept = []
    for column in columns.values():
        extremes = {min(column, key=lambda point: point[1]), max(column, key=lambda point: point[1])}
        kept += sorted(extremes)
    return kept if kept[-1] == points[-1] else [*kept, points[-1]]


def section(discs: Sequence[Disc], what: Observable, low: float, high: float) -> str:
    """The muscle in cross-section: size is area, outline is type, fill is the value of one observable.

    Parameters
    ----------
    low, high : the lowest and highest value that any fiber has had since the start
    """
    marks = axis(what.name, low, high)
    bottom, top = marks[0], marks[-1]
    left, right = min(disc.x for disc in discs) - 0.5, max(disc.x for disc in discs) + 0.5
    up, down = min(disc.y for disc in discs) - 0.5, max(disc.y for disc in discs) + 0.5
    room = (430.0, SECTION_HEIGHT - 44.0)
    size = min(room[0] / (right - left), room[1] / (down - up))
    shift_x = 6.0 + 0.5 * (room[0] - size * (right - left)) - size * left
    shift_y = 6.0 + 0.5 * (room[1] - size * (down - up)) - size * up
    largest = max(disc.area for disc in discs)
    found = []
    for disc in discs:
        shade = SCALE[round(255 * min(1.0, max(0.0, (disc.value - bottom) / (top - bottom))))]
        radius = 0.47 * size * (disc.area / largest) ** 0.5
        says = f"Fiber {disc.key}, type {disc.type}, {disc.area:.2f} of a type I fiber: {disc.value:.4g} {what.shown}"
        place = f'<circle cx="{shift_x + size * disc.x:.1f}" cy="{shift_y + size * disc.y:.1f}"'
        line = min(2.6, 0.17 * radius)
        found.append(f'{place} r="{radius:.1f}" fill="none" {_outline(disc.type, line)}/>')
        found.append(f'{place} r="{0.88 * radius:.2f}" fill="{shade}"><title>{escape(says)}</title></circle>')
    return _svg(SECTION_HEIGHT, [*found, *_color_bar(marks, what.shown), *_type_key(discs)], what.title)


def _color_bar(marks: Sequence[float], unit: str) -> list[str]:
    x, top, bottom = 462.0, 34.0, SECTION_HEIGHT - 50.0
    found = [_text(x - 4, 20, unit, size=13)]
    stripes = 64
    height = (bottom - top) / stripes
    for stripe in range(stripes):
        shade = SCALE[255 - round(255 * stripe / (stripes - 1))]
        found.append(
            f'<rect x="{x}" y="{top + stripe * height:.2f}" width="16" height="{height + 0.6:.2f}" fill="{shade}"/>'
        )
    for mark in marks:
        y = bottom - (bottom - top) * (mark - marks[0]) / (marks[-1] - marks[0])
        found.append(_text(x + 22, y + 4.5, f"{mark:g}", size=13))
    return found


def _type_key(discs: Sequence[Disc]) -> list[str]:
    found, x, y = [], 16.0, SECTION_HEIGHT - 12.0
    for kind in TYPES:
        number = sum(disc.type == kind for disc in discs)
        found.append(f'<circle cx="{x}" cy="{y - 4.5}" r="8" fill="none" {_outline(kind, 3.0)}/>')
        found.append(_text(x + 14, y, f"type {kind} ({number})", size=13))
        x += 120.0
    return found


def _outline(kind: str, width: float) -> str:
    dash = " ".join(f"{width * part:.2g}" for part in TYPE_DASH[kind])
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'stroke="{TYPE_INK[kind]}" stroke-width="{width:.2g}"{dashed}'


def courses(
    shown: Sequence[Observable],
    times_h: Sequence[float],
    values: Mapping[tuple[str, str], Sequence[float]],
    bout_h: tuple[float, float],
) -> str:
    """Courses of some observables one above the other against the same hours, the bout shaded.

    Parameters
    ----------
    times_h : moments [hour]
    values : (name of an observable, group) -> its value at each moment; one line for each group
    bout_h : when the bout begins and ends [hour]
    """
    if not times_h:
        return ""
    clock = hours(times_h[-1])
    left, right, foot = 54.0, WIDTH - 14.0, 36.0
    each = (COURSES_HEIGHT - foot) / len(shown)

    def along(time: float) -> float:
        return left + (right - left) * time / clock[-1]

    found: list[str] = []
    for place, what in enumerate(shown):
        top, bottom = place * each + 24.0, (place + 1) * each - 6.0
        lines = {group: line for (name, group), line in values.items() if name == what.name}
        finite = [value for line in lines.values() for value in line if isfinite(value)] or [0.0]
        marks = axis(what.name, min(finite), max(finite), most=3)
        start, end = along(bout_h[0]), along(min(bout_h[1], clock[-1]))
        found.append(
            f'<rect x="{start:.1f}" y="{top:.1f}" width="{end - start:.1f}" height="{bottom - top:.1f}" '
            'fill="currentColor" fill-opacity="0.08"/>'
        )
        unit = f" [{what.shown}]" if what.shown else ""
        found.append(_text(left, top - 7, what.title + unit, size=13, bold=True))
        for mark in marks:
            y = bottom - (bottom - top) * (mark - marks[0]) / (marks[-1] - marks[0])
            found.append(_rule(left, y, right, y))
            found.append(_text(left - 7, y + 4, f"{mark:g}", size=11.5, anchor="end"))
        for group, line in lines.items():
            points = " ".join(
                f"{along(time):.1f},{bottom - (bottom - top) * (value - marks[0]) / (marks[-1] - marks[0]):.1f}"
                for time, value in thinned(times_h, line, clock[-1])
            )
            look = _outline(group, 2.2) if group in TYPES else f'stroke="{MUSCLE_INK}" stroke-width="2.4"'
            found.append(f'<polyline points="{points}" fill="none" stroke-linejoin="round" {look}/>')
            latest = points.rsplit(" ", 1)[-1].split(",")
            ink = TYPE_INK.get(group, MUSCLE_INK)
            found.append(f'<circle cx="{latest[0]}" cy="{latest[1]}" r="3" fill="{ink}"/>')
    for mark in clock:
        found.append(_text(along(mark), COURSES_HEIGHT - foot + 13, f"{mark:g}", size=11.5, anchor="middle"))
    found.append(_text(right, COURSES_HEIGHT - 5, "hours", size=12, anchor="end"))
    return _svg(COURSES_HEIGHT, found, ", ".join(what.title for what in shown))


def _rule(x1: float, y1: float, x2: float, y2: float) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="currentColor" stroke-opacity="0.18"/>'
    )


def _text(x: float, y: float, text: str, size: float, anchor: str = "start", bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}"{weight} '
        f'fill="currentColor">{escape(text)}</text>'
    )


def _svg(height: float, parts: Sequence[str], says: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH:g} {height:g}" role="img" aria-label="{escape(says)}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'
    )
