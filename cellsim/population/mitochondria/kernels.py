"""The compiled step of the mitochondria: rules, draws and events as one text."""

from collections.abc import Mapping
from functools import cache
from types import ModuleType

import numpy as np

from cellsim.biology.organelles import mitochondria as rules
from cellsim.errors import NetworkError
from cellsim.kinetics import draws
from cellsim.kinetics.kept import gathered as textcache
from cellsim.language.parameters import Parameter
from cellsim.population.laws import Laws
from cellsim.population.mitochondria import chance, contacts, events, steps
from cellsim.population.mitochondria import rows as layout
from cellsim.population.mitochondria.covered import check_covered
from cellsim.population.mitochondria.rows import Environment, FiberRows, Individuals, Totals

BELOW = (rules.raised, rules.potential)  # what rules are written with
STEPS = (
    layout.grains, layout.working_mass, layout.clocks, layout.digest, chance.surroundings_fold, chance.own_fold,
    chance.gap, chance.first_gap, chance.refold, chance.find_soonest, chance.next_special, chance.run_out,
    contacts.weight, contacts.partner, contacts.hand_copy, contacts.meet, contacts.seek,
    events.strike, events.tag, events.renew, events.divide, events.candidate, steps.grow, steps.hold_rates,
)  # fmt: skip
RARE = (
    layout.habits, layout.close_gaps, chance.windows, chance.doubled, chance.find_all_soonest, chance.take_stock,
    chance.write_anew, events.split, steps.set_aside, steps.seized, steps.engulf,
)  # fmt: skip
ENTRIES = (
    steps.advance_fibers, steps.found_fibers, steps.write_fibers, steps.count_fibers, steps.measure_fibers,
    steps.find_damaged,
)  # fmt: skip
REAL = ("mass", "damage", "fold", "rest")
WHOLE = ("wild", "mutant", "tagged", "turn")
TOGETHER = np.dtype({"names": REAL + WHOLE, "formats": [*["f8"] * 4, *["i4"] * 4], "itemsize": 64})


def kernels_of(laws: Laws) -> ModuleType:
    """The compiled step by the rules of a model."""
    names = [each.__name__ for each in rules.RULES]
    if lost := [name for name in names if laws.usual.get(name) is not vars(rules)[name]]:
        raise NetworkError(
            f"The mitochondria live by the rule '{lost[0]}', and this model does not declare it. Leave their mechanism "
            "in, and put rules of your own in place of its with replaces."
        )
    own = {name: laws.own[name].text for name in names if name in laws.own}
    return kernels(tuple(own.items()), laws.rows_read_by(rules.Constants))


@cache
def kernels(own: tuple[tuple[str, str], ...] = (), rows: tuple[str, ...] = ()) -> ModuleType:
    """The compiled step, as one text with the rules and the draws.

    Parameters
    ----------
    own : rules in the place of others, each with its text
    rows : that these read beside the constants; where there are any, the module has a ``Constants`` of its own

    Raises
    ------
    NetworkError : a rule that cannot be compiled.
    """
    from numba.core.errors import NumbaError  # loads the compiler

    try:
        return _compiled(dict(own), rows)
    except NumbaError as reason:
        names = ", ".join(name for name, _ in own)
        says = str(reason).strip().splitlines()
        raise NetworkError(
            f"With the rules {names} of one's own the step of the mitochondria cannot be compiled: {says[-1]}. "
            "Let each rule give one number, and read numbers alone."
        ) from None


def _compiled(own: Mapping[str, str], rows: tuple[str, ...]) -> ModuleType:
    constants = {name: value for module in (rules, layout, chance, steps) for name, value in vars(module).items()
                 if name.isupper() and isinstance(value, int | float)}  # fmt: skip
    layouts = (rules.Constants, Individuals, FiberRows, Totals, layout.Span, Environment)
    made = (chance.Windows, chance.Rates)
    chosen = (own.get(each.__name__, each) for each in rules.RULES)
    inner = (*draws.SCALARS, *BELOW, *chosen, *STEPS)
    kinds = [f"class Constants(NamedTuple):\n    {': float; '.join((*rules.Constants._fields, *rows))}: float"]
    ahead = [*(["import math"] if own else []), *(kinds if rows else [])]
    program = textcache.load_text(textcache.gather(inner, ENTRIES, constants, layouts, made, RARE, ahead))
    p = rules.Constants(*(2.0 if name in rules.POWERS else 0.25 for name in rules.Constants._fields))._replace(
        mtdna_copies=2.0
    )
    if rows:
        p = program.module.Constants(*p, *(0.25 for _ in rows))

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


def constants_of(laws: Laws, parameters: Mapping[str, Parameter]) -> rules.Constants:
    """The constants out of a parameter table, with the rows beside them that rules of one's own read.

    Raises
    ------
    NetworkError : a rule of one's own that the step could not keep to with them.
    """
    values = {name: each.value for name, each in parameters.items()}
    found = laws.with_rows(rules.constants(parameters), values)
    check_covered(laws, found)
    # Compiled code knows a group of numbers by its kind
    return kernels_of(laws).Constants(*found) if laws.rows_read_by(rules.Constants) else found


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
