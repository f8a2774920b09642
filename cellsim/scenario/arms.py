"""The arms of a scenario: everyone lives through each of them, and what names an arm is done in that one alone.

All arms share one seed, so two of them share all chance that their treatments do not touch. The regimens of an arm
are counted within it: at the same adherence, the same doses are missed in each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.scenario import kinds
from cellsim.scenario.fields import Field, Table, listed, shown
from cellsim.scenario.parts import Bout, Dose, Fast, Meal, Perturb

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario

    Done = TypeVar("Done", Bout, Dose, Meal, Fast, Perturb)

ARM = ("name",)
ALONE = "all"
"""What the one arm of a scenario without arms is called in a result."""
REPEATED = draws.decision("seed of a replicate")


def names(top: Table) -> tuple[str, ...]:
    """The names of the arms, in the order of the file; none where there is no ``[[arm]]``."""
    found: list[str] = []
    for table in top.tables("arm", ARM, kinds.MOST_ARMS):
        name = table["name"].text('"placebo"')
        if name in (*found, ALONE):
            mend = f'"{ALONE}" is what a scenario without arms has. ' if name == ALONE else ""
            raise table["name"].wrong("An arm needs a name of its own", f"{mend}Choose another.")
        found.append(name)
    if len(found) == 1:
        raise ScenarioError(
            f"There is only one arm, {shown(found[0])}, and nothing to hold it against. Write another [[arm]], or none."
        )
    return tuple(found)


def of(table: Table, known: tuple[str, ...]) -> tuple[str, ...]:
    """The arms in which a thing is done; empty where it is done in all."""
    if not table.has("arm"):
        return ()
    field = table["arm"]
    if not known:
        raise field.wrong("There is no arm in this scenario", 'Write [[arm]] and below it name = "placebo", or no arm.')
    written = field.value if isinstance(field.value, list) else [field.value]
    if not 1 <= len(written) <= len(known):
        raise field.wrong("The arms of this cannot be read", f"Write one or more of {listed(map(shown, known))}.")
    several = isinstance(field.value, list)
    places = [Field(f"{field.path}[{place}]" if several else field.path, each) for place, each in enumerate(written)]
    chosen = {place.choice(known, "an arm of this scenario") for place in places}
    return () if len(chosen) == len(known) else tuple(each for each in known if each in chosen)


def check(scenario: Scenario) -> None:
    """Raise a sentence where a scenario asks for more runs than anyone could wait for."""
    count = len(scenario.people) * max(1, len(scenario.arms)) * scenario.replicates
    if count > kinds.MOST_LIVES:
        raise ScenarioError(
            f"{len(scenario.people)} people, {max(1, len(scenario.arms))} arms and {scenario.replicates} replicates "
            f"make {count} runs, more than {kinds.MOST_LIVES}. Write fewer replicates."
        )


def runs(scenario: Scenario) -> list[tuple[str, Scenario]]:
    """Each arm by its name, as a scenario of its own; a scenario without arms is one, called ``all``."""
    return [(arm, in_arm(scenario, arm)) for arm in scenario.arms] or [(ALONE, scenario)]


def in_arm(scenario: Scenario, arm: str) -> Scenario:
    """What is done in one arm, as a scenario without arms.

    Raises
    ------
    ScenarioError : there is no such arm.
    """
    Field("arm", arm).choice(scenario.arms, "an arm of this scenario")
    given = _held(scenario.doses, arm)
    place = {number: place for place, number in enumerate(sorted({dose.regimen for dose in given}))}
    return replace(
        scenario,
        bouts=_held(scenario.bouts, arm),
        doses=tuple(replace(dose, regimen=place[dose.regimen]) for dose in given),
        meals=_held(scenario.meals, arm),
        fasts=_held(scenario.fasts, arm),
        perturbations=_held(scenario.perturbations, arm),
        arms=(),
    )


def _held(things: tuple[Done, ...], arm: str) -> tuple[Done, ...]:
    return tuple(replace(each, arms=()) for each in things if not each.arms or arm in each.arms)


def replicate(scenario: Scenario, number: int) -> Scenario:
    """One replicate alone: the same scenario, run once, with its own chance; number 0 has the scenario's seed."""
    seed = scenario.seed
    if number:
        seed = draws.block(*draws.stream(scenario.seed, 0, 0), 0, number, REPEATED >> 2)[REPEATED & 3]
    return replace(scenario, seed=seed, replicates=1)
