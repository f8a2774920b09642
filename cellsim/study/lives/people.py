"""Whose lives a scenario has: each person in each arm, as many times as there are replicates."""

from dataclasses import dataclass

from cellsim.scenario.plan.arms import ALONE, replicate, runs
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.scenario import Scenario


@dataclass(frozen=True)
class Life:
    """One person who lives through one arm of a scenario once; ``scenario`` is that of this run alone."""

    scenario: Scenario
    person: Person
    arm: str = ALONE
    replicate: int = 0

    @property
    def name(self) -> str:
        """The person, and the arm and the replicate where there are several."""
        return ", ".join(part for part in (self.person.name, self.which) if part)

    @property
    def which(self) -> str:
        arm = "" if self.arm == ALONE else self.arm
        return ", ".join(part for part in (arm, f"replicate {self.replicate}" if self.replicate else "") if part)

    @property
    def whose(self) -> dict[str, str | int]:
        """What stands in its rows of the table."""
        muscle = self.scenario.muscle.name
        return {"person": self.person.name, "muscle": muscle, "arm": self.arm, "replicate": self.replicate}


def lives_of(scenario: Scenario) -> list[Life]:
    """Every run of a scenario: each person in each arm, as many times as there are replicates."""
    return [
        Life(replicate(each, number), person, arm, number)
        for arm, each in runs(scenario)
        for number in range(scenario.replicates)
        for person in each.people
    ]
