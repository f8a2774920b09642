"""A step of the tissue: segments and capillaries, those who arrive, each cell in turn, and the matrix between them.

Cells take their turn in the order in which they came, so a step has one outcome. Compiled as one text with the rules.
"""

import numpy as np

from cellsim.biology.repair_cells.calls import alarm, chance
from cellsim.biology.repair_cells.constants import Healers
from cellsim.biology.repair_cells.kinds import (
    AWAKE,
    BARE,
    COMMITTED,
    DYING,
    FOUNDED,
    GAP,
    HGF,
    LOST,
    M1,
    M2,
    MCP1,
    MONOCYTE,
    MYOCYTE,
    NEUTROPHIL,
    NEW,
    NOBODY,
    PERFUSED,
    QUIESCENT,
    REGULATORY_T,
    SPROUTING,
    STROMAL,
    TGFB,
    VEGF,
    WHOLE,
)
from cellsim.biology.repair_cells.myogenesis import maturing
from cellsim.biology.repair_cells.stroma import sprouting
from cellsim.kinetics.draws import block, child, fraction
from cellsim.population.repair_cells.acting import corner_of, count_stirred, place_anew, secrete, steps_of
from cellsim.population.repair_cells.blood import enter, m1, m2, monocyte, neutrophil, regulatory
from cellsim.population.repair_cells.myogenic import awake, committed, found_in, myocyte, quiet
from cellsim.population.repair_cells.rows import (
    BITES,
    CELL_ROWS,
    EVENTS,
    FATE,
    KILLED,
    KIND,
    LOST_VESSELS,
    MATURED,
    NICHES,
    NUCLEI,
    OPENS,
    PRESENT,
    REGROWN,
    RESIDENT,
    SINCE,
    STATE,
    STEP,
    WHO,
    Bed,
    Site,
)
from cellsim.population.repair_cells.stroma import resting, stirred

ACT, DEATH, GROWTH, BEGIN = 0, 0, 1, 2  # groups of draws: of cells, and of what they mend
FOUND, INJURE, ADVANCE = (1 << bit for bit in range(3))  # what ``do_tissue`` does


def perfused_share(segment: int, bed: Bed, site: Site) -> float:
    """Share of the capillaries about a segment that blood passes; 1 where there is none at all."""
    there, open_ = 0, 0
    for corner in range(6):
        place = corner_of(segment, corner, site)
        if bed.vessels[STATE, place] != BARE:
            there += 1
            open_ += int(bed.vessels[STATE, place] == PERFUSED)
    return open_ / there if there > 0 else 1.0


def mend_segments(bed: Bed, site: Site, h: Healers) -> None:
    """What segments send out, those that live and were strained, too; and new ones that mature."""
    for segment in range(bed.segments.shape[1]):
        fate, strained = bed.segments[FATE, segment], bed.strained[segment // site.slices]
        if strained > 0.0:
            for corner in range(6):
                secrete(HGF, corner_of(segment, corner, site), strained * h.strain_hgf / 6.0, bed, site, h)
        if fate == WHOLE:
            continue
        since = (bed.tally[STEP] - bed.segments[SINCE, segment]) * h.step
        fresh, calling = alarm(since, h.alarm_time) / 6.0, alarm(since, h.mcp1_time) / 6.0
        perfused = perfused_share(segment, bed, site)
        want = 0.0 if fate == DYING else h.bare_vegf * (1.0 - perfused) / 6.0
        for corner in range(6):
            place = corner_of(segment, corner, site)
            if fate == DYING:
                secrete(MCP1, place, calling * h.debris_mcp1, bed, site, h)
                secrete(HGF, place, fresh * h.debris_hgf, bed, site, h)
                secrete(TGFB, place, fresh * h.debris_tgfb, bed, site, h)
            elif fate == GAP:
                secrete(HGF, place, h.gap_hgf / 6.0, bed, site, h)
            secrete(VEGF, place, want, bed, site, h)
        if fate == NEW:
            words = block(site.tissue0, site.tissue1, segment, bed.tally[STEP], GROWTH)
            if fraction(words[0]) < chance(maturing(perfused, h), h.step):
                bed.segments[FATE, segment] = WHOLE
                bed.tally[MATURED] += 1


def mend_vessels(bed: Bed, site: Site, h: Healers) -> None:
    """Lost capillaries sprout and open; through open ones cells arrive."""
    for place in range(bed.vessels.shape[1]):
        state = bed.vessels[STATE, place]
        if state == LOST or state == SPROUTING:
            secrete(VEGF, place, h.bare_vegf, bed, site, h)
        if state == PERFUSED:
            enter(place, bed, site, h)
        elif state == LOST:
            words = block(site.tissue0, site.tissue1, -1 - place, bed.tally[STEP], GROWTH)
            if fraction(words[0]) < chance(sprouting(bed.factors[VEGF, place], h), h.step):
                bed.vessels[STATE, place] = SPROUTING
                bed.vessels[OPENS, place] = steps_of(h.perfusion_lag, h)
        elif state == SPROUTING:
            bed.vessels[OPENS, place] -= 1
            if bed.vessels[OPENS, place] <= 0:
                bed.vessels[STATE, place] = PERFUSED
                bed.tally[REGROWN] += 1


def act(who: int, bed: Bed, site: Site, h: Healers) -> None:
    """The turn of one cell."""
    kind = bed.cells[KIND, who]
    words = block(site.cell0, site.cell1, bed.cells[WHO, who], bed.tally[STEP], ACT)
    if kind == QUIESCENT:
        quiet(who, words[0], words[1], words[2], bed, site, h)
    elif kind == AWAKE:
        awake(who, words[0], words[1], words[2], words[3], bed, site, h)
    elif kind == COMMITTED:
        committed(who, words[0], words[1], words[2], bed, site, h)
    elif kind == MYOCYTE:
        myocyte(who, words[0], words[1], words[2], words[3], bed, site, h)
    elif kind == NEUTROPHIL:
        neutrophil(who, words[0], words[1], words[2], words[3], bed, site, h)
    elif kind == MONOCYTE:
        monocyte(who, words[0], words[1], words[2], bed, site, h)
    elif kind == M1:
        m1(who, words[0], words[1], words[2], words[3], bed, site, h)
    elif kind == M2:
        m2(who, words[0], words[1], words[2], words[3], bed, site, h)
    elif kind == REGULATORY_T:
        regulatory(who, words[0], words[1], words[2], bed, site, h)
    elif kind == STROMAL:
        resting(who, words[0], words[1], bed, site, h)
    else:
        stirred(who, words[0], words[1], words[2], words[3], bed, site, h)


def close_ranks(bed: Bed) -> None:
    """Take those that are gone out of the row; the others keep their order."""
    kept = 0
    for who in range(bed.tally[PRESENT]):
        if bed.cells[KIND, who] != NOBODY:
            if kept != who:
                for row in range(CELL_ROWS):
                    bed.cells[row, kept] = bed.cells[row, who]
            kept += 1
    for who in range(kept, bed.tally[PRESENT]):
        for row in range(CELL_ROWS):
            bed.cells[row, who] = 0
    bed.tally[PRESENT] = kept


def advance(bed: Bed, site: Site, h: Healers) -> None:
    """One step, but for the spreading of what is secreted in it."""
    given = bed.tally[STEP] < site.given
    for factor in range(site.secreted.shape[0]):
        for place in range(site.secreted.shape[1]):
            site.secreted[factor, place] = site.infused[factor] * h.step if given else 0.0
    mend_segments(bed, site, h)
    count_stirred(bed)
    mend_vessels(bed, site, h)
    for who in range(bed.tally[PRESENT]):
        act(who, bed, site, h)
    close_ranks(bed)
    faded = alarm(h.step, h.alarm_time)
    for fiber in range(len(bed.strained)):
        bed.strained[fiber] *= faded
    for place in range(len(bed.collagen)):
        bed.collagen[place] += (1.0 - bed.collagen[place]) * h.step / h.collagen_time
    bed.tally[STEP] += 1


def injure(shares: np.ndarray, bed: Bed, site: Site, h: Healers) -> None:
    """Kill a share of the sound segments of each fiber (fiber,), and capillaries beside them."""
    bed.tally[EVENTS] += 1
    for segment in range(bed.segments.shape[1]):
        if bed.segments[FATE, segment] != WHOLE:
            continue
        words = block(site.tissue0, site.tissue1, segment, bed.tally[EVENTS], DEATH)
        if fraction(words[0]) >= shares[segment // site.slices]:
            continue
        bed.segments[FATE, segment], bed.segments[SINCE, segment] = DYING, bed.tally[STEP]
        bed.segments[NUCLEI, segment], bed.segments[BITES, segment] = 0, int(h.bites)
        bed.tally[KILLED] += 1
        for corner in range(6):
            place = corner_of(segment, corner, site)
            if bed.vessels[STATE, place] == PERFUSED:
                more = block(site.tissue0, site.tissue1, segment, bed.tally[EVENTS], DEATH + 4 + corner)
                if fraction(more[0]) < h.vessel_loss:
                    bed.vessels[STATE, place] = LOST
                    bed.tally[LOST_VESSELS] += 1


def found(residents: np.ndarray, shares: np.ndarray, capillaries: float, bed: Bed, site: Site, h: Healers) -> None:
    """A sound muscle.

    residents : mean number of each kind in one segment, before any is taken away (11,)
    shares : of those that are there (11,)
    capillaries : chance that a corner holds one
    """
    for corner in range(len(site.near)):
        words = block(site.tissue0, site.tissue1, -1 - corner, 0, BEGIN)
        for level in range(site.slices):
            bed.vessels[STATE, corner * site.slices + level] = int(fraction(words[0]) < capillaries)
    for segment in range(bed.segments.shape[1]):
        bed.segments[NUCLEI, segment] = int(h.nuclei_full)
        for kind in range(len(residents)):
            words = block(site.cell0, site.cell1, segment, kind, BEGIN)
            many = int(residents[kind] + fraction(words[0]))
            if kind == QUIESCENT:
                bed.segments[NICHES, segment] = many
            for order in range(many):
                identity = child(site.cell0, site.cell1, segment, kind, BEGIN + 2 + order)
                mine = block(site.cell0, site.cell1, identity, 0, BEGIN)
                if fraction(mine[1]) >= shares[kind]:
                    continue
                corner = mine[0] % 6
                if kind == QUIESCENT:
                    found_in(segment, corner, identity, bed, site)
                else:
                    place = corner_of(segment, corner, site)
                    place_anew(kind, identity, place, -1, 0, RESIDENT, bed)
                bed.ledger[kind, FOUNDED] += 1


def do_tissue(
    what: int, shares: np.ndarray, residents: np.ndarray, capillaries: float, bed: Bed, site: Site,
    constants: np.ndarray,
) -> None:  # fmt: skip
    """All that is done here: that of which ``what`` is the sum; one entry, for each is compiled anew."""
    h = constants[0]
    if what & FOUND:
        found(residents, shares, capillaries, bed, site, h)
    if what & INJURE:
        injure(shares, bed, site, h)
    if what & ADVANCE:
        advance(bed, site, h)
