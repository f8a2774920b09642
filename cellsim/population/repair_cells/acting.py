"""What any cell does: secrete, move, turn into another kind, divide, leave."""

from cellsim.biology.repair_cells.calls import chance, step_toward
from cellsim.biology.repair_cells.constants import Healers
from cellsim.biology.repair_cells.kinds import BORN, DIED, FUSED, NOBODY, STIRRED, TURNED_IN, TURNED_OUT
from cellsim.kinetics.draws import child, fraction
from cellsim.population.repair_cells.rows import (
    DONE,
    DUE,
    FATE,
    FULL,
    HOME,
    KIND,
    PLACE,
    PRESENT,
    STEP,
    WHO,
    Bed,
    Site,
)

BIRTH = 8  # group of the draws that name a daughter
ENTRY = 16  # and of those that name who arrives, one for each


def steps_of(hours: float, h: Healers) -> int:
    """A time in steps, one at least."""
    return max(1, int(hours / h.step + 0.5))


def cycle_steps(hours: float, word: int, h: Healers) -> int:
    """A time to a division in steps: no two cells take the same."""
    return steps_of(hours * (1.0 + h.cycle_spread * (2.0 * fraction(word) - 1.0)), h)


def secrete(factor: int, place: int, rate: float, bed: Bed, site: Site, h: Healers) -> None:
    """Add what one cell makes in a step."""
    site.secreted[factor, place] += site.made[factor] * rate * h.step


def segment_at(place: int, side: int, site: Site) -> int:
    """The segment at one of the three sides of a place."""
    return site.touching[place // site.slices, side] * site.slices + place % site.slices


def corner_of(segment: int, corner: int, site: Site) -> int:
    """One of the six places about a segment."""
    return site.around[segment // site.slices, corner] * site.slices + segment % site.slices


def beside(place: int, fate: int, start: int, bed: Bed, site: Site) -> int:
    """A segment of some fate that touches a place, or -1; looked for from side ``start`` on."""
    for turn in range(3):
        segment = segment_at(place, (start + turn) % 3, site)
        if bed.segments[FATE, segment] == fate:
            return segment
    return -1


def neighbor(place: int, way: int, site: Site) -> int:
    """The place that lies one way: 0 to 2 in the section, 3 and 4 along the fibers."""
    corner, level = place // site.slices, place % site.slices
    if way < 3:
        return site.near[corner, way] * site.slices + level
    if way == 3:
        return corner * site.slices + (level + 1) % site.slices
    return corner * site.slices + (level + site.slices - 1) % site.slices


def move(who: int, speed: float, lure: int, word: int, other: int, bed: Bed, site: Site, h: Healers) -> None:
    """A step to a neighboring place, if its time has come; a factor lures it, or nothing where ``lure`` is -1."""
    if fraction(word) >= chance(speed / h.edge, h.step):
        return
    here = bed.cells[PLACE, who]
    reach = h.axial * h.edge / h.slice if site.slices > 1 else 0.0
    total = 0.0
    for way in range(5):
        total += _pull(here, way, reach, lure, bed, site, h)
    left = fraction(other) * total
    for way in range(5):
        left -= _pull(here, way, reach, lure, bed, site, h)
        if left < 0.0:
            bed.cells[PLACE, who] = neighbor(here, way, site)
            return


def _pull(here: int, way: int, reach: float, lure: int, bed: Bed, site: Site, h: Healers) -> float:
    weight = 1.0 if way < 3 else reach
    if lure < 0 or weight == 0.0:
        return weight
    there = neighbor(here, way, site)
    return weight * step_toward(bed.factors[lure, there], bed.factors[lure, here], h)


def turn(who: int, kind: int, bed: Bed) -> None:
    """Become another kind."""
    bed.ledger[bed.cells[KIND, who], TURNED_OUT] += 1
    bed.ledger[kind, TURNED_IN] += 1
    bed.cells[KIND, who] = kind


def leave(who: int, bed: Bed) -> None:
    """Die, or leave the tissue."""
    bed.ledger[bed.cells[KIND, who], DIED] += 1
    bed.cells[KIND, who] = NOBODY


def fuse(who: int, bed: Bed) -> None:
    """Become part of a segment."""
    bed.ledger[bed.cells[KIND, who], FUSED] += 1
    bed.cells[KIND, who] = NOBODY


def place_anew(kind: int, identity: int, place: int, due: int, done: int, home: int, bed: Bed) -> int:
    """Put a cell at the end of the row; gives where, or -1 where there is no room, which is counted."""
    at = bed.tally[PRESENT]
    if at >= bed.cells.shape[1]:
        bed.tally[FULL] += 1
        return -1
    bed.cells[WHO, at], bed.cells[KIND, at], bed.cells[PLACE, at] = identity, kind, place
    bed.cells[DUE, at], bed.cells[DONE, at], bed.cells[HOME, at] = due, done, home
    bed.tally[PRESENT] = at + 1
    return at


def divide(who: int, due: int, done: int, home: int, bed: Bed, site: Site) -> None:
    """Bear a daughter of one's kind beside oneself."""
    identity = child(site.cell0, site.cell1, bed.cells[WHO, who], bed.tally[STEP], BIRTH)
    kind = bed.cells[KIND, who]
    if place_anew(kind, identity, bed.cells[PLACE, who], due, done, home, bed) >= 0:
        bed.ledger[kind, BORN] += 1


def count_stirred(bed: Bed) -> None:
    """Stirred stromal cells of each place, which call regulatory T cells."""
    for place in range(len(bed.stirred)):
        bed.stirred[place] = 0
    for who in range(bed.tally[PRESENT]):
        if bed.cells[KIND, who] == STIRRED:
            bed.stirred[bed.cells[PLACE, who]] += 1
