"""Exchanges between the state of a muscle and the row of the table."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

from benchmarks.exchanges.exchange import Exchange, attribute, entry, left_out, neighbors
from benchmarks.exchanges.rewrite import rewrites, rewritten
from cellsim.biology.energy.rigor import in_rigor
from cellsim.biology.exercise import effort
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair import fatigue, injury, seen
from cellsim.biology.repair.recovered import share_back
from cellsim.population import formulas
from cellsim.population.fibers import reading
from cellsim.population.fibers.groups import Groups
from cellsim.population.fibers.state import Fibers
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.muscle import sampled
from cellsim.population.muscle.state import Muscle
from cellsim.population.readout import observe, read_off
from cellsim.population.readout.samples import Samples
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.healing import Healing
from cellsim.study.lives.rows import Recorded
from cellsim.tissue import simulation
from tests.readout.by_hand import FIBER_TYPES
from tests.readout.compared import declared
from tests.readout.lives import poses, watched

GROUPS = ("all", *FIBER_TYPES)
OBSERVABLES = human_muscle().observables
ALIKE = {name for name, each in human_muscle().fiber.species.items() if each.rest == "1"}
"""What rests at 1 in every fiber, so that the mean of the folds is the fold of the means."""
AT_ONE = {
    name
    for name, each in OBSERVABLES.items()
    if each.kind == "fiber" and each.formula and each.formula not in ALIKE
    if all(read in human_muscle().fiber.species or read in human_muscle().fiber.definitions for read in each.reads)
    if human_muscle().rests["fiber"].of(each.formula) == 1.0
}
"""What rests at exactly 1 where no habit is written: over rest or not, it is the same."""
READERS = (
    observe.rested_values, observe.observe_all, formulas.worked_out, formulas.of_person,
    reading.formula_of, reading.ReadRows.put, reading.ReadRows.named, reading.FibersNow.__call__,
    reading.FibersNow.value,
    read_off.Now.value, read_off.Now.alive, read_off.Now.recovered, read_off.Now.breathed,
    share_back, in_rigor, effort.ATP_for, effort.breathed,
    Fibers.mean, Groups.means, Groups.all_means,
    Samples.take, Samples.organelles, Samples.number,
    Muscle.greatest, Muscle.toll, Muscle.toll_by, Muscle.mitophagy_per_day,
    seen.soreness, seen.creatine_kinase, seen.satellite_cells, injury.force_left, fatigue.tired,
    DamageState.tested, DamageState.of_cells, Healing.sample_into, Healing.broken, Healing.waves,
    Healing.fading, sampled.standing_of, MitochondrialPool._measure, MitochondrialPool.mass,
    MitochondrialPool.potential, MitochondrialPool.heteroplasmy, MitochondrialPool.damaged_fraction,
    MitochondrialPool.count,
    Recorded.of, Recorded.column, simulation.Simulation.observe_all,
)  # fmt: skip
"""Every function that a number passes between the state and its row."""


def kinds() -> list[tuple[str, ...]]:
    """Names that could be mistaken for each other."""
    fiber, body = human_muscle().fiber, human_muscle().person
    return [
        tuple(OBSERVABLES),
        tuple(fiber.species),
        tuple(fiber.definitions),
        tuple(fiber.arguments),
        tuple(body.species),
        GROUPS,
        ("ATP_cost", "oxygen_gas", "elsewhere", "unloaded"),
        ("enzyme", "detection", "feeling"),
        ("fast_fatigue", "slow_fatigue", "central_fatigue", "protection"),
        ("waking", "first", "second", "third", "stopped", "myocytes", "quiescent", "m1", "m2", "plasma", "soreness"),
        ("mass_kg", "wmax_w", "active_muscle_l", "age_years"),
        ("mass", "potential", "heteroplasmy", "damaged_fraction", "count", "capacity"),
        ("rates", "derived"),
        ("person", "muscle", "arm"),
    ]


def exchanges() -> Iterator[Exchange]:
    """Every exchange between state and row, with the tests that should notice it."""
    posed = poses()

    def check() -> list[str]:
        return [each for pose in posed for each in pose.wrong()]

    yield from (Exchange("observables", says, made, check) for says, made in _read_out())
    yield from (Exchange("declarations", says, made, declared) for says, made in _declared())


def _read_out() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for name, other in neighbors(list(OBSERVABLES), lambda each: OBSERVABLES[each].unit + OBSERVABLES[each].kind):
        yield f"{name} <-> {other}", partial(_observed, partial(_swap, name, other))
    for name in OBSERVABLES:
        yield f"{name} x 1.01", partial(_observed, partial(_scale, name, 1.01))
    for factor, name in ((75.0, "vo2"), (1000.0, "glycogen"), (1000.0, "atp"), (0.01, "mitochondrial_volume")):
        yield f"{name} x {factor:g}", partial(_observed, partial(_scale, name, factor))
    for group, other in pairwise((*GROUPS, GROUPS[0])):
        yield f"group {group} <-> {other}", partial(_observed, partial(_regroup, group, other))
    for kind, table in read_off.READ_OFF.items():
        for name, other in pairwise((*table, next(iter(table)))):
            yield f"{name} is told as {other} of {kind}", partial(entry, table, name, table[other])
    formulas_of = {name: each for name, each in OBSERVABLES.items() if each.formula}
    for name, other in neighbors(list(formulas_of), lambda each: OBSERVABLES[each].unit + OBSERVABLES[each].kind):
        yield f"{name} has the formula of {other}", partial(_read_otherwise, name, formula=OBSERVABLES[other].formula)
    for name, each in formulas_of.items():
        if each.kind == "fiber" and name not in AT_ONE:
            yield f"{name} is over rest or not", partial(_read_otherwise, name, rested=not each.rested, pooled=False)
            if each.formula not in ALIKE:
                changed = {"rested": True, "pooled": not each.pooled}
                yield f"{name} is pooled or not", partial(_read_otherwise, name, **changed)
    for function in READERS:
        for says, code in rewrites(function, kinds()):
            yield says, partial(rewritten, function, code)


def _declared() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Each observable with the unit, the kind, or the words of the next."""
    names = list(OBSERVABLES)
    for name, other in pairwise((*names, names[0])):
        here, there = OBSERVABLES[name], OBSERVABLES[other]
        for field in ("unit", "kind"):
            if getattr(here, field) != getattr(there, field):
                changed = replace(here, **{field: getattr(there, field)})
                yield f"{name} has the {field} of {other}", partial(entry, OBSERVABLES, name, changed)
        changed = replace(here, title=there.title, says=there.says)
        yield f"{name} has the words of {other}", partial(entry, OBSERVABLES, name, changed)
        yield f"{name} is left out", partial(left_out, OBSERVABLES, name)


@contextmanager
def _read_otherwise(name: str, **changed: Any) -> Iterator[None]:
    """An observable read in another way, in the model of everyone who is posed."""
    with ExitStack() as stack:
        tables = [life.state.model.observables for life in watched().lives.values()]
        for table in {id(each): each for each in tables}.values():
            stack.enter_context(entry(table, name, replace(table[name], **changed)))
        yield


def _observed(change: Callable[[dict], None]) -> AbstractContextManager:
    real = simulation.observe_all

    def changed(*given: Any) -> observe.Series:
        found = real(*given)
        change(found)
        return found

    return attribute(simulation, "observe_all", changed)


def _swap(name: str, other: str, found: dict[str, dict[str, float]]) -> None:
    for row in found.values():
        if name in row:
            row[name], row[other] = row[other], row[name]


def _scale(name: str, factor: float, found: dict[str, dict[str, float]]) -> None:
    for row in found.values():
        if name in row:
            row[name] = row[name] * factor


def _regroup(group: str, other: str, found: dict[str, dict[str, float]]) -> None:
    shared = found[group].keys() & found[other].keys()
    here, there = ({name: found[each][name] for name in shared} for each in (group, other))
    found[group] |= there
    found[other] |= here
