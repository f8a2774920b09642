"""The arms of a scenario: everyone lives through each of them, and what names an arm is done in that one alone.

All arms share one seed, so two of them share all chance that their treatments do not touch. The regimens of an arm
are counted within it: at the same adherence, the same doses are missed in each.
"""

from dataclasses import replace
from typing import TypeVar

from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.scenario.fields.field import Field
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Bout, Dose, Fast, Meal, Perturb
from cellsim.scenario.plan.protocol import Whole

Done = TypeVar("Done", Bout, Dose, Meal, Fast, KeptLevel, Care, Perturb)

ALONE = "all"
"""What the one arm of a scenario without arms is called in a result."""
REPEATED = draws.decision("seed of a replicate")


def runs(scenario: Whole) -> list[tuple[str, Whole]]:
    """Each arm by its name, as a scenario of its own; a scenario without arms is one, called ``all``."""
    return [(arm, in_arm(scenario, arm)) for arm in scenario.arms] or [(ALONE, scenario)]


def in_arm(scenario: Whole, arm: str) -> Whole:
    """What is done in one arm, as a scenario without arms.

    Raises
    ------
    ScenarioError : there is no such arm.
    """
    if not scenario.arms:
        raise ScenarioError(
            f"This scenario has no arms, so there is no arm '{arm}' to pick. "
            "Write arm = ... on what is done in some arms alone, or run it as it is."
        )
    Field("arm", arm).choice(scenario.arms, "an arm of this scenario")
    given = _held(scenario.doses, arm)
    place = {number: place for place, number in enumerate(sorted({dose.regimen for dose in given}))}
    return replace(
        scenario,
        bouts=_held(scenario.bouts, arm),
        doses=tuple(replace(dose, regimen=place[dose.regimen]) for dose in given),
        meals=_held(scenario.meals, arm),
        fasts=_held(scenario.fasts, arm),
        keeping=_held(scenario.keeping, arm),
        care=_held(scenario.care, arm),
        perturbations=_held(scenario.perturbations, arm),
        arms=(),
    )


def _held(things: tuple[Done, ...], arm: str) -> tuple[Done, ...]:
    return tuple(replace(each, arms=()) for each in things if not each.arms or arm in each.arms)


def replicate(scenario: Whole, number: int) -> Whole:
    """One replicate alone: the same scenario, run once, with its own chance; number 0 has the scenario's seed."""
    seed = scenario.seed
    if number:
        seed = draws.block(*draws.stream(scenario.seed, 0, 0), 0, number, REPEATED >> 2)[REPEATED & 3]
    return replace(scenario, seed=seed, replicates=1)
