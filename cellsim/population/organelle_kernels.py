"""The compiled step of the mitochondria: rules, draws and events as one text."""

from functools import cache
from types import ModuleType

import numpy as np

from cellsim.biology import mitochondria as rules
from cellsim.kinetics import draws, textcache
from cellsim.population import organelle_chance as chance
from cellsim.population import organelle_contacts as contacts
from cellsim.population import organelle_events as events
from cellsim.population import organelle_rows as layout
from cellsim.population.organelle_rows import Environment, Fibers, Individuals

RULES = (
    rules.raised, rules.potential, rules.supply_rate, rules.utilization, rules.loss_rate, rules.hit_rate,
    rules.damage_after_hits, rules.ros_defense, rules.lysosome_gain, rules.division_pulse, rules.tagging_pulse,
    rules.division_hazard, rules.damage_kept, rules.contact_weight, rules.passed_on, rules.tagging_hazard,
    rules.engulfment_room, rules.engulfment_hazard, rules.clearance_capacity, rules.copy_birth_rate,
)  # fmt: skip
STEPS = (
    layout.working_mass, layout.clocks, layout.digest, layout.close_gaps, chance.roll, contacts.partner,
    contacts.hand_copy, contacts.meet, events.grow_and_wear, events.divide, events.renew_copies, events.tag_and_engulf,
)  # fmt: skip
ENTRIES = (events.advance_fibers, events.found_fibers, layout.measure_fibers)


@cache
def kernels() -> ModuleType:
    """The compiled step, as one text with the rules and the draws."""
    constants = {name: value for module in (rules, layout, chance, events) for name, value in vars(module).items()
                 if name.isupper() and isinstance(value, int | float)}  # fmt: skip
    layouts = (rules.Constants, Individuals, Fibers, Environment)
    program = textcache.load_text(textcache.gather((*draws.SCALARS, *RULES, *STEPS), ENTRIES, constants, layouts))
    rows, fibers = empty_rows(0, 0), empty_fibers(0)
    p = rules.Constants(*(1.0 for _ in rules.Constants._fields))
    program.ready("advance_fibers", 0, 0, 0, 1.0, 1.0, rows, fibers, Environment(*np.zeros((8, 0))), p)
    program.ready("found_fibers", 1.0, rows, fibers, p)
    program.ready("measure_fibers", 1.0, rows, fibers, p, np.empty((5, 0)))
    return program.module


def empty_rows(fibers: int, slots: int) -> Individuals:
    """Slots without organelles."""
    shape = fibers, slots
    return Individuals(np.zeros(shape), np.zeros(shape), *(np.zeros(shape, np.int64) for _ in range(4)))


def empty_fibers(fibers: int) -> Fibers:
    """Fibers before their first organelle."""
    whole = {"count", "crowded", "key0", "key1"}
    return Fibers(*(np.zeros(fibers, np.int64 if name in whole else np.float64) for name in Fibers._fields))
