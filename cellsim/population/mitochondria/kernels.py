"""The compiled step of the mitochondria: rules, draws and events as one text."""

from functools import cache
from types import ModuleType

import numpy as np

from cellsim.biology.organelles import mitochondria as rules
from cellsim.kinetics import draws
from cellsim.kinetics.kept import gathered as textcache
from cellsim.population.mitochondria import chance, contacts, events, steps
from cellsim.population.mitochondria import rows as layout
from cellsim.population.mitochondria.rows import Environment, FiberRows, Individuals, Totals

RULES = (
    rules.raised, rules.potential, rules.supply_rate, rules.utilization, rules.loss_rate, rules.hit_rate,
    rules.damage_after_hits, rules.ros_defense, rules.lysosome_gain, rules.division_pulse, rules.tagging_pulse,
    rules.division_hazard, rules.damage_kept, rules.contact_weight, rules.passed_on, rules.tagging_hazard,
    rules.engulfment_room, rules.engulfment_hazard, rules.clearance_capacity, rules.copy_birth_rate,
)  # fmt: skip
STEPS = (
    layout.grains, layout.working_mass, layout.clocks, layout.digest, chance.surroundings_fold, chance.own_fold,
    chance.gap, chance.first_gap, chance.refold, chance.look_ahead, chance.next_special, chance.run_out,
    contacts.weight, contacts.partner, contacts.hand_copy, contacts.meet, contacts.seek,
    events.strike, events.tag, events.renew, events.divide, events.candidate, steps.grow, steps.hold_rates,
)  # fmt: skip
RARE = (
    layout.habits, layout.close_gaps, chance.windows, chance.doubled, chance.look_ahead_all, chance.take_stock,
    chance.write_anew, events.split, steps.set_aside, steps.seized, steps.engulf,
)  # fmt: skip
ENTRIES = (
    steps.advance_fibers, steps.found_fibers, steps.write_fibers, steps.count_fibers, steps.measure_fibers,
    steps.find_damaged,
)  # fmt: skip
REAL = ("mass", "damage", "fold", "rest")
WHOLE = ("wild", "mutant", "tagged", "turn")
TOGETHER = np.dtype({"names": REAL + WHOLE, "formats": [*["f8"] * 4, *["i4"] * 4], "itemsize": 64})


@cache
def kernels() -> ModuleType:
    """The compiled step, as one text with the rules and the draws."""
    constants = {name: value for module in (rules, layout, chance, steps) for name, value in vars(module).items()
                 if name.isupper() and isinstance(value, int | float)}  # fmt: skip
    layouts = (rules.Constants, Individuals, FiberRows, Totals, layout.Span, Environment)
    made = (chance.Windows, chance.Rates)
    inner = (*draws.SCALARS, *RULES, *STEPS)
    program = textcache.load_text(textcache.gather(inner, ENTRIES, constants, layouts, made, RARE))
    p = rules.Constants(*(2.0 if name in rules.POWERS else 0.25 for name in rules.Constants._fields))._replace(
        mtdna_copies=2.0
    )

    def empty() -> tuple:
        rows, totals = empty_rows(2, 12)
        fibers = empty_fibers(2)
        fibers.count[:], fibers.supply[:], fibers.contact[:], fibers.key1[:] = 4, 1.0, 1.0, (1, 2)
        return rows, fibers, totals

    found_fibers = program.ready("found_fibers", lambda: (4.0, *empty(), p))

    def founded() -> tuple:
        made = empty()
        found_fibers(4.0, *made, p)
        return made

    still = layout.span_of(1.0, 4.0, p)
    around = Environment(*np.ones((len(Environment._fields), 2)))
    program.ready("advance_fibers", lambda: (0, 2, 0, 4.0, still, *founded(), around, p))
    for entry in ("write_fibers", "count_fibers"):
        program.ready(entry, lambda: (*founded(), p))
    program.ready("measure_fibers", lambda: (4.0, *founded(), p, np.zeros((4, 2))))
    program.ready("find_damaged", lambda: (*founded()[:2], p, np.zeros(2)))
    return program.module


def empty_rows(fibers: int, slots: int) -> tuple[Individuals, Totals]:
    """Slots without organelles, and what follows from them.

    What a candidate event needs of one organelle lies together, in one line of
    the processor's cache; what is searched lies in rows of its own.
    """
    each = np.zeros((fibers, slots), TOGETHER)
    due, identity = np.zeros((fibers, slots)), np.zeros((fibers, slots), np.int64)
    rows = Individuals._make((*(each[name] for name in Individuals._fields[:-2]), identity, due))
    sums = (np.zeros(fibers, np.int64) for _ in Totals._fields[:-4])
    blocks = fibers, -(-slots // layout.BLOCK)
    soonest, special = np.zeros(blocks), np.zeros(blocks, np.int64)
    return rows, Totals._make((*sums, soonest, special, each["fold"], each["rest"]))


def empty_fibers(fibers: int) -> FiberRows:
    """Fibers before their first organelle."""
    whole = {"count", "crowded", "key0", "key1"}
    made = FiberRows(*(np.zeros(fibers, np.int64 if name in whole else np.float64) for name in FiberRows._fields))
    made.grown[:], made.thinned[:] = 1.0, 1.0
    return made
