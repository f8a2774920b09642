"""Satellite cells: quiescent in a niche, woken, divided, committed, and fused as myocytes."""

from cellsim.biology.repair_cells.calls import chance
from cellsim.biology.repair_cells.constants import Healers
from cellsim.biology.repair_cells.kinds import (
    AREG,
    AWAKE,
    COMMITTED,
    DYING,
    GAP,
    HGF,
    IGF1,
    IL6,
    IL10,
    MYOCYTE,
    NEW,
    QUIESCENT,
    TGFB,
    TNF,
    VEGF,
    WISP1,
)
from cellsim.biology.repair_cells.myogenesis import differentiating, dividing, fusing, waking
from cellsim.kinetics.draws import block, fraction
from cellsim.population.repair_cells.acting import (
    beside,
    corner_of,
    cycle_steps,
    divide,
    fuse,
    leave,
    move,
    neighbor,
    place_anew,
    secrete,
    segment_at,
    steps_of,
    turn,
)
from cellsim.population.repair_cells.rows import (
    DONE,
    DUE,
    FATE,
    HOME,
    HOUSED,
    NICHES,
    NUCLEI,
    NUCLEI_ADDED,
    PLACE,
    PRESENT,
    REFILLED,
    SINCE,
    STEP,
    WHO,
    Bed,
    Site,
)

READY = 4  # group of the draws that say whether a satellite cell is one of those that can be woken for now
TRACE = 1e-3  # of a factor, below which nobody heeds it


def empty_niche(place: int, start: int, bed: Bed, site: Site) -> int:
    """A segment beside a place that has fewer quiescent cells than at rest, or -1."""
    for turn_ in range(3):
        segment = segment_at(place, (start + turn_) % 3, site)
        if bed.segments[HOUSED, segment] < bed.segments[NICHES, segment]:
            return segment
    return -1


def calm(place: int, bed: Bed, h: Healers) -> float:
    """1 where nothing alarms, and less where HGF and TNF do."""
    return 1.0 / (1.0 + h.alarmed * (bed.factors[HGF, place] + bed.factors[TNF, place]))


def quiet(who: int, word0: int, word1: int, word2: int, bed: Bed, site: Site, h: Healers) -> None:
    """A quiescent cell: woken by HGF, or, when calm, it fills an empty niche beside it."""
    place = bed.cells[PLACE, who]
    hgf = bed.factors[HGF, place]
    if hgf > TRACE and fraction(word0) < chance(waking(hgf, h), h.step):
        turn_of = (bed.tally[STEP] + (bed.cells[WHO, who] & 1023)) // steps_of(h.ready, h)
        words = block(site.cell0, site.cell1, bed.cells[WHO, who], turn_of, READY)
        if fraction(words[0]) < h.woken_share:
            bed.segments[HOUSED, bed.cells[HOME, who]] -= 1
            turn(who, AWAKE, bed)
            bed.cells[DONE, who] = 0
            bed.cells[DUE, who] = cycle_steps(h.wake_lag + h.cycle, word1, h)
            return
    if fraction(word2) < chance(h.homing * calm(place, bed, h), h.step):
        # a daughter goes a little way, so that niches fill farther and farther on
        spot = neighbor(corner_of(bed.cells[HOME, who], (word1 >> 8) % 6, site), (word1 >> 16) % 5, site)
        home = empty_niche(spot, word1 % 3, bed, site)
        if home >= 0:
            at = bed.tally[PRESENT]
            divide(who, -1, 0, home, bed, site)
            if bed.tally[PRESENT] > at:
                bed.segments[HOUSED, home] += 1
                bed.cells[PLACE, at] = spot


def awake(who: int, word0: int, word1: int, word2: int, word3: int, bed: Bed, site: Site, h: Healers) -> None:
    """A woken cell: it goes where HGF leads, and divides at the end of a cycle, or stops for good."""
    place = bed.cells[PLACE, who]
    secrete(VEGF, place, h.satellite_secretion, bed, site, h)
    secrete(IL6, place, h.satellite_secretion, bed, site, h)
    bed.cells[DUE, who] -= 1
    if bed.cells[DUE, who] <= 0:
        growth = bed.factors[IGF1, place] + bed.factors[IL6, place] + h.growth_tnf * bed.factors[TNF, place]
        if fraction(word0) < dividing(
            bed.cells[DONE, who], growth, bed.factors[WISP1, place], bed.factors[TGFB, place], h
        ):
            bed.cells[DONE, who] += 1
            bed.cells[DUE, who] = cycle_steps(h.cycle, word1, h)
            divide(who, cycle_steps(h.cycle, word2, h), bed.cells[DONE, who], -1, bed, site)
        else:
            turn(who, COMMITTED, bed)
            return
    if beside(place, DYING, 0, bed, site) < 0 and beside(place, GAP, 0, bed, site) < 0:
        move(who, h.satellite_speed, HGF, word3, word2, bed, site, h)


def committed(who: int, word0: int, word1: int, word2: int, bed: Bed, site: Site, h: Healers) -> None:
    """A cell that divides no more: a myocyte, or when calm back in a niche, and gone where none is empty."""
    place = bed.cells[PLACE, who]
    help_ = bed.factors[IGF1, place] + bed.factors[IL10, place]
    pace = differentiating(
        help_, bed.factors[AREG, place], bed.factors[HGF, place], bed.factors[TGFB, place], bed.factors[TNF, place], h
    )
    if fraction(word0) < chance(pace, h.step):
        turn(who, MYOCYTE, bed)
    elif fraction(word1) < chance(h.homing * calm(place, bed, h), h.step):
        home = empty_niche(place, word2 % 3, bed, site)
        if home < 0:
            leave(who, bed)
            return
        turn(who, QUIESCENT, bed)
        bed.segments[HOUSED, home] += 1
        bed.cells[HOME, who] = home


def myocyte(who: int, word0: int, word1: int, word2: int, word3: int, bed: Bed, site: Site, h: Healers) -> None:
    """It fuses into an empty segment, or a new one that lacks nuclei; else it seeks one, and dies in the end."""
    place = bed.cells[PLACE, who]
    secrete(VEGF, place, h.satellite_secretion, bed, site, h)
    segment = beside(place, GAP, word1 % 3, bed, site)
    if segment < 0:
        segment = lacking(place, word1 % 3, bed, site, h)
    if segment >= 0:
        if fraction(word0) < chance(fusing(bed.collagen[place], bed.factors[TGFB, place], h), h.step):
            bed.segments[NUCLEI, segment] += 1
            bed.tally[NUCLEI_ADDED] += 1
            if bed.segments[FATE, segment] == GAP and bed.segments[NUCLEI, segment] >= h.nuclei_least:
                bed.segments[FATE, segment] = NEW
                bed.segments[SINCE, segment] = bed.tally[STEP]
                bed.tally[REFILLED] += 1
            fuse(who, bed)
            return
    else:
        move(who, h.satellite_speed, IGF1, word2, word3, bed, site, h)
    if fraction(word0) > 1.0 - chance(1.0 / (h.myocyte_life * (1.0 + bed.factors[VEGF, place])), h.step):
        leave(who, bed)


def lacking(place: int, start: int, bed: Bed, site: Site, h: Healers) -> int:
    """A new segment beside a place that lacks nuclei, or -1."""
    for turn_ in range(3):
        segment = segment_at(place, (start + turn_) % 3, site)
        if bed.segments[FATE, segment] == NEW and bed.segments[NUCLEI, segment] < h.nuclei_full:
            return segment
    return -1


def found_in(segment: int, corner: int, identity: int, bed: Bed, site: Site) -> None:
    """A quiescent cell in the niche of a segment, at one of its six corners."""
    if place_anew(QUIESCENT, identity, corner_of(segment, corner, site), -1, 0, segment, bed) >= 0:
        bed.segments[HOUSED, segment] += 1
