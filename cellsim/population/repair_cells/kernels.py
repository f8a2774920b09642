"""The compiled step of the cells that mend a muscle: rules, draws and turns as one text."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import numpy as np

from cellsim.biology.repair_cells import kinds, rules
from cellsim.biology.repair_cells.constants import Healers
from cellsim.kinetics import draws
from cellsim.kinetics.kept import gathered
from cellsim.population.repair_cells import acting, blood, honeycomb, myogenic, rows, spreading, steps, stroma
from cellsim.population.repair_cells.rows import Bed, Site

INNER = (
    *draws.SCALARS, *rules.RULES, acting.steps_of, acting.cycle_steps, acting.secrete, acting.segment_at,
    acting.corner_of, acting.beside, acting.neighbor,
)  # fmt: skip
TURNS = (
    acting._pull, acting.move, acting.turn, acting.leave, acting.fuse, acting.place_anew, acting.divide,
    acting.count_stirred, myogenic.empty_niche, myogenic.calm, myogenic.quiet, myogenic.awake, myogenic.committed,
    myogenic.lacking, myogenic.myocyte, myogenic.found_in, blood.stirred_by, blood.bite, blood.neutrophil,
    blood.inflame, blood.monocyte, blood.m1, blood.m2, blood.regulatory, blood.early_alarm, blood.enter,
    stroma.resting, stroma.stirred, steps.perfused_share, steps.mend_segments, steps.mend_vessels, steps.act,
    steps.close_ranks, steps.advance, steps.injure, steps.found,
)  # fmt: skip


class MendingKernels(NamedTuple):
    """The compiled functions: ``steps.do_tissue`` and ``spreading.spread``."""

    do_tissue: Callable[..., None]
    spread: Callable[..., None]


@cache
def turns() -> MendingKernels:
    """The compiled step."""
    modules = (kinds, rows, acting, myogenic, blood, stroma, steps)
    constants = {name: value for module in modules for name, value in vars(module).items()
                 if name.isupper() and isinstance(value, int | float)}  # fmt: skip
    text = gathered.gather(INNER, (steps.do_tissue, spreading.spread), constants, (Healers, Bed, Site), (), TURNS)
    program = gathered.load_text(text)
    h = record_of(Healers(*(0.5 for _ in Healers._fields)))

    def whole() -> tuple:
        bed, site = empty(7, 2, 200)
        shares = np.full(11, 0.5)
        return (steps.FOUND | steps.INJURE | steps.ADVANCE, shares, shares, 0.5, bed, site, h)

    def spreading_() -> tuple:
        bed, site = empty(7, 2, 200)
        return 0, 1, 0.1, 0.1, 0.9, 2, bed.factors, np.zeros_like(bed.factors), site

    return MendingKernels(program.ready("do_tissue", whole), program.ready("spread", spreading_))


def record_of(constants: Healers) -> np.ndarray:
    """Constants as compiled code takes them: one record."""
    made = np.zeros(1, _record())
    for name in Healers._fields:
        made[name] = getattr(constants, name)
    return made


@cache
def _record() -> np.dtype:
    return np.dtype((np.record, [(name, "f8") for name in Healers._fields]))


def empty(fibers: int, slices: int, room: int) -> tuple[Bed, Site]:
    """Memory for a tissue without cells."""
    honey, places = honeycomb.honeycomb(fibers), 2 * fibers * slices
    many, segments = len(kinds.FACTORS), fibers * slices
    bed = Bed(
        np.zeros((rows.CELL_ROWS, room), np.int64), np.zeros((rows.SEGMENT_ROWS, segments), np.int64),
        np.zeros((rows.VESSEL_ROWS, places), np.int64), np.zeros(places, np.int64), np.zeros(fibers),
        np.zeros((many, places)), np.ones(places), np.zeros((len(kinds.KINDS), len(kinds.LEDGER)), np.int64),
        np.zeros(rows.TALLY_ROWS, np.int64),
    )  # fmt: skip
    site = Site(
        *honey, slices, np.ones(many), np.zeros(many), 0, np.ones(3), np.zeros((many, places)), 0, 1, 2, 3
    )  # fmt: skip
    return bed, site
