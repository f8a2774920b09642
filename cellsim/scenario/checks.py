"""What only the whole scenario can tell: overlaps, and too many records."""

from itertools import pairwise
from typing import TYPE_CHECKING

from cellsim.errors import ScenarioError
from cellsim.scenario.fields import shown
from cellsim.scenario.habits import check_fasts
from cellsim.scenario.kinds import MOST_RECORDS
from cellsim.scenario.perturbations import check_perturbations
from cellsim.scenario.recording import most_records
from cellsim.scenario.times import often, spoken

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario


def check(scenario: "Scenario") -> None:
    """Raise a sentence when the parts of a scenario do not fit together."""
    _check_recording(scenario)
    _check_overlaps(scenario)
    _check_infusions(scenario)
    check_fasts(scenario)
    check_perturbations(scenario.perturbations)


def _check_recording(scenario: "Scenario") -> None:
    every, end = scenario.record_every_s, scenario.duration_s
    if every > end:
        raise ScenarioError(
            f"The recording interval is longer than the scenario: record_every is {spoken(every)}, "
            f"duration is {spoken(end)}. Write a shorter record_every."
        )
    if end / every > MOST_RECORDS:
        raise ScenarioError(
            f"Recording every {often(every)} for {spoken(end)} makes more than {MOST_RECORDS} rows for each person "
            f"(record_every). Write a longer record_every."
        )
    for person in scenario.people:
        count = most_records(scenario, person)
        if count > MOST_RECORDS:
            raise ScenarioError(
                f"{shown(person.name)} would be recorded up to {count} times, more than {MOST_RECORDS}: bouts and the "
                "hours after them are recorded finely, besides every "
                f"{often(every)} (record_every). Write fewer or shorter bouts, or a longer record_every."
            )


def _check_overlaps(scenario: "Scenario") -> None:
    for name in (person.name for person in scenario.people):
        own = sorted((bout for bout in scenario.bouts if bout.person in (None, name)), key=lambda bout: bout.at_s)
        for first, second in pairwise(own):
            if second.at_s < first.end_s:
                raise ScenarioError(
                    f"Two bouts of {shown(name)} overlap: the {first.do} from {scenario.when(first.at_s)} lasts until "
                    f"{scenario.when(first.end_s)}, and the {second.do} begins at {scenario.when(second.at_s)} "
                    f"({second.where or 'bout.at'}). "
                    f"Move one of them, or shorten the first."
                )


def _check_infusions(scenario: "Scenario") -> None:
    for dose in scenario.doses:
        if dose.end_s > scenario.duration_s:
            raise ScenarioError(
                f"The infusion of {dose.compound} at {scenario.when(dose.at_s)} takes {spoken(dose.infusion_s)} and "
                f"goes on after the end of the scenario at {spoken(scenario.duration_s)} "
                f"({dose.where or 'regimen.at'}). "
                "Begin earlier, or write a shorter infusion or a longer duration."
            )
