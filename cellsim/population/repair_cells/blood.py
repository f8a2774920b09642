"""Cells from the blood: neutrophils, monocytes, M1 and M2 macrophages, regulatory T cells.

Those that were there before the damage stay where they are and live on; they act as far as MCP-1 stirs them.
"""

from cellsim.biology.repair_cells.calls import alarm, chance, half, leaving_blood, roused, switching
from cellsim.biology.repair_cells.constants import Healers
from cellsim.biology.repair_cells.kinds import (
    AREG,
    ARRIVED,
    DYING,
    GAP,
    IGF1,
    IL6,
    IL10,
    M1,
    M2,
    MCP1,
    MONOCYTE,
    NEUTROPHIL,
    NEW,
    REGULATORY_T,
    TGFB,
    TNF,
    VEGF,
)
from cellsim.kinetics.draws import block, child, fraction, poisson
from cellsim.population.repair_cells.acting import (
    ENTRY,
    beside,
    divide,
    leave,
    move,
    place_anew,
    secrete,
    segment_at,
    turn,
)
from cellsim.population.repair_cells.rows import (
    BITES,
    CLEARED,
    DONE,
    EATEN,
    FATE,
    HOME,
    NEWCOMER,
    NUCLEI,
    PLACE,
    RESIDENT,
    SINCE,
    STEP,
    Bed,
    Site,
)

ARRIVALS = 12  # group of the draws of how many arrive


def stirred_by(who: int, place: int, bed: Bed) -> float:
    """How far a cell acts: fully if it has come for the damage."""
    return half(bed.factors[MCP1, place]) if bed.cells[HOME, who] == RESIDENT else 1.0


def bite(who: int, segment: int, bed: Bed, h: Healers) -> None:
    """A mouthful of a dead segment; the last one leaves a gap."""
    bed.cells[DONE, who] += 1
    bed.tally[EATEN] += 1
    bed.segments[BITES, segment] -= 1
    place = bed.cells[PLACE, who]
    bed.collagen[place] *= 1.0 - chance(h.collagen_bite, 1.0)
    if bed.segments[BITES, segment] <= 0:
        bed.segments[FATE, segment] = GAP
        bed.segments[NUCLEI, segment] = 0
        bed.segments[SINCE, segment] = bed.tally[STEP]
        bed.tally[CLEARED] += 1


def neutrophil(who: int, word0: int, word1: int, word2: int, word3: int, bed: Bed, site: Site, h: Healers) -> None:
    """It eats a little, calls others, and dies within hours."""
    place = bed.cells[PLACE, who]
    if bed.cells[HOME, who] == RESIDENT:
        return
    secrete(TNF, place, h.neutrophil_secretion, bed, site, h)
    secrete(IL6, place, h.neutrophil_secretion, bed, site, h)
    segment = beside(place, DYING, word1 % 3, bed, site)
    if segment >= 0:
        secrete(MCP1, place, h.call * h.neutrophil_secretion, bed, site, h)
    if segment < 0:
        move(who, h.neutrophil_speed, MCP1, word2, word3, bed, site, h)
    elif fraction(word1) < chance(h.repair_speed * h.neutrophil_bite, h.step):
        bite(who, segment, bed, h)
    if fraction(word0) < chance(1.0 / h.neutrophil_life, h.step):
        leave(who, bed)


def monocyte(who: int, word0: int, word1: int, word2: int, bed: Bed, site: Site, h: Healers) -> None:
    """It goes where MCP-1 leads, and becomes an M1 macrophage."""
    if bed.cells[HOME, who] == RESIDENT:
        return
    place = bed.cells[PLACE, who]
    inflame(place, 1.0, bed, site, h)
    if fraction(word0) < chance(1.0 / h.monocyte_time, h.step):
        turn(who, M1, bed)
    elif beside(place, DYING, 0, bed, site) < 0:
        move(who, h.macrophage_speed, MCP1, word1, word2, bed, site, h)


def inflame(place: int, share: float, bed: Bed, site: Site, h: Healers) -> None:
    """What a monocyte or an M1 macrophage secretes."""
    rate = share * h.m1_secretion * roused(bed.factors[IL10, place])
    secrete(TNF, place, rate, bed, site, h)
    secrete(IL6, place, h.m1_il6 * rate, bed, site, h)
    secrete(IGF1, place, h.m1_igf1 * rate, bed, site, h)
    if beside(place, DYING, 0, bed, site) >= 0:  # only who meets debris calls others, or none would ever stop coming
        secrete(MCP1, place, h.call * rate, bed, site, h)


def m1(who: int, word0: int, word1: int, word2: int, word3: int, bed: Bed, site: Site, h: Healers) -> None:
    """It eats what is dead beside it, and turns into an M2 macrophage once it has eaten."""
    place = bed.cells[PLACE, who]
    stays = bed.cells[HOME, who] == RESIDENT
    inflame(place, stirred_by(who, place, bed), bed, site, h)
    segment = beside(place, DYING, word1 % 3, bed, site)
    if segment >= 0:
        if fraction(word1) < chance(h.repair_speed * h.m1_bite, h.step):
            bite(who, segment, bed, h)
    elif not stays:
        move(who, h.macrophage_speed, MCP1, word2, word3, bed, site, h)
    if stays:
        return
    pace = switching(float(bed.cells[DONE, who]), bed.factors[IL10, place], bed.factors[IGF1, place], h)
    if fraction(word0) < chance(1.0 / h.m1_life, h.step):
        leave(who, bed)
    elif fraction(word0) > 1.0 - chance(pace, h.step):
        turn(who, M2, bed)
        bed.cells[DONE, who] = 0


def m2(who: int, word0: int, word1: int, word2: int, word3: int, bed: Bed, site: Site, h: Healers) -> None:
    """It calms, feeds satellite cells, stays where something is to be mended, and divides there a few times."""
    place = bed.cells[PLACE, who]
    rate = stirred_by(who, place, bed) * h.m2_secretion
    secrete(IL10, place, rate, bed, site, h)
    secrete(IGF1, place, rate, bed, site, h)
    secrete(TGFB, place, h.m2_tgfb * rate, bed, site, h)
    secrete(VEGF, place, h.m2_vegf * rate, bed, site, h)
    if bed.cells[HOME, who] == RESIDENT:
        return
    if beside(place, DYING, 0, bed, site) < 0 and beside(place, GAP, 0, bed, site) < 0:
        if beside(place, NEW, 0, bed, site) < 0:
            move(who, h.macrophage_speed, -1, word1, word2, bed, site, h)
    elif bed.cells[DONE, who] < h.m2_divisions and fraction(word3) < chance(h.m2_division, h.step):
        bed.cells[DONE, who] += 1
        divide(who, -1, bed.cells[DONE, who], NEWCOMER, bed, site)
    if fraction(word0) < chance(1.0 / h.m2_life, h.step):
        leave(who, bed)


def regulatory(who: int, word0: int, word1: int, word2: int, bed: Bed, site: Site, h: Healers) -> None:
    """It calms macrophages, and feeds satellite cells."""
    if bed.cells[HOME, who] == RESIDENT:
        return
    place = bed.cells[PLACE, who]
    secrete(IL10, place, h.regulatory_secretion, bed, site, h)
    secrete(IGF1, place, h.regulatory_secretion, bed, site, h)
    secrete(AREG, place, h.regulatory_areg, bed, site, h)
    if bed.stirred[place] == 0:
        move(who, h.macrophage_speed, -1, word1, word2, bed, site, h)
    if fraction(word0) < chance(1.0 / h.regulatory_life, h.step):
        leave(who, bed)


def early_alarm(place: int, bed: Bed, site: Site, h: Healers) -> float:
    """What calls neutrophils at a place: segments beside it that have just died."""
    found = 0.0
    for side in range(3):
        segment = segment_at(place, side, site)
        if bed.segments[FATE, segment] == DYING:
            found += alarm((bed.tally[STEP] - bed.segments[SINCE, segment]) * h.step, h.neutrophil_alarm)
    return found


def enter(place: int, bed: Bed, site: Site, h: Healers) -> None:
    """Who arrives at a place through a perfused capillary."""
    lure = bed.factors[MCP1, place]
    fresh = early_alarm(place, bed, site, h)
    calling = float(bed.stirred[place])
    if lure < 1e-3 and fresh < 1e-3 and calling == 0.0:
        return
    words = block(site.cell0, site.cell1, -1 - place, bed.tally[STEP], ARRIVALS)
    many = poisson(fraction(words[0]), site.entering[0] * leaving_blood(h.neutrophil_arrival, fresh) * h.step)
    more = poisson(fraction(words[1]), site.entering[1] * leaving_blood(h.monocyte_arrival, lure) * h.step)
    last = poisson(fraction(words[2]), site.entering[2] * leaving_blood(h.regulatory_arrival, calling) * h.step)
    for order in range(many + more + last):
        kind = REGULATORY_T
        if order < many:
            kind = NEUTROPHIL
        elif order < many + more:
            kind = MONOCYTE
        identity = child(site.cell0, site.cell1, -1 - place, bed.tally[STEP], ENTRY + order)
        if place_anew(kind, identity, place, -1, 0, NEWCOMER, bed) >= 0:
            bed.ledger[kind, ARRIVED] += 1
