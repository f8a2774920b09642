"""Fibroblasts and fibro-adipogenic progenitors: stirred, they divide, feed others and lay collagen."""

from cellsim.biology.repair_cells.calls import chance, half
from cellsim.biology.repair_cells.constants import Healers
from cellsim.biology.repair_cells.kinds import IGF1, IL6, STIRRED, STROMAL, TGFB, TNF, WISP1
from cellsim.biology.repair_cells.stroma import stromal_dividing, stromal_dying
from cellsim.kinetics.draws import fraction
from cellsim.population.repair_cells.acting import cycle_steps, divide, leave, move, secrete, turn
from cellsim.population.repair_cells.rows import DONE, DUE, HOME, NEWCOMER, PLACE, RESIDENT, Bed, Site

HEEDED = 1e-3  # of TGF-beta, below which nobody is stirred


def resting(who: int, word0: int, word1: int, bed: Bed, site: Site, h: Healers) -> None:
    """A stromal cell at rest."""
    tgfb = bed.factors[TGFB, bed.cells[PLACE, who]]
    if tgfb > HEEDED and fraction(word0) < chance(h.stirring * half(tgfb), h.step):
        turn(who, STIRRED, bed)
        bed.cells[DONE, who] = 0
        bed.cells[DUE, who] = cycle_steps(h.stromal_cycle, word1, h)


def stirred(who: int, word0: int, word1: int, word2: int, word3: int, bed: Bed, site: Site, h: Healers) -> None:
    """A stirred one; those of the tissue go back to rest when calm, and those that were born of damage die."""
    place = bed.cells[PLACE, who]
    tgfb = bed.factors[TGFB, place]
    secrete(IL6, place, h.stromal_secretion, bed, site, h)
    secrete(IGF1, place, h.stromal_secretion, bed, site, h)
    secrete(WISP1, place, h.stromal_wisp1, bed, site, h)
    secrete(TGFB, place, h.stromal_tgfb * h.stromal_secretion, bed, site, h)
    bed.collagen[place] += h.collagen * (1.0 + half(tgfb)) * h.step
    if bed.cells[DUE, who] > 0:
        bed.cells[DUE, who] -= 1
        if bed.cells[DUE, who] == 0:
            divides = fraction(word0) < stromal_dividing(bed.cells[DONE, who], tgfb, h)
            if divides:
                bed.cells[DONE, who] += 1
                bed.cells[DUE, who] = cycle_steps(h.stromal_cycle, word2, h)
                divide(who, bed.cells[DUE, who], bed.cells[DONE, who], NEWCOMER, bed, site)
    if bed.cells[HOME, who] == RESIDENT:
        if fraction(word1) < chance(h.calming / (1.0 + h.alarmed * tgfb), h.step):
            turn(who, STROMAL, bed)
        return
    if fraction(word1) < chance(stromal_dying(bed.factors[TNF, place], tgfb, h), h.step):
        leave(who, bed)
    else:
        move(who, h.stromal_speed, TGFB, word2, word3, bed, site, h)
