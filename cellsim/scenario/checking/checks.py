"""What only the whole scenario can tell: overlaps, too many runs or records, and bouts that nobody could do."""

from dataclasses import replace
from itertools import pairwise

from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.checking.offered import from_files
from cellsim.scenario.fields.field import shown
from cellsim.scenario.fields.kinds import MOST_LIVES, MOST_RECORDS
from cellsim.scenario.fields.times import often, spoken
from cellsim.scenario.plan import arms
from cellsim.scenario.plan.protocol import Protocol, Whole
from cellsim.scenario.plan.recording import most_records
from cellsim.scenario.plan.settings import unread
from cellsim.scenario.reading import people
from cellsim.scenario.reading.done.habits import check_keeping
from cellsim.scenario.reading.done.perturbations import check_perturbations
from cellsim.scenario.reading.parameters import check_people


def checked(scenario: Whole) -> Whole:
    """The scenario, with what files say of people who go by them, or a sentence saying why it cannot be run."""
    _check_model(scenario.model)
    everyone = from_files(scenario.people, scenario.bouts)
    weighed = [(old, new) for old, new in zip(scenario.people, everyone, strict=True) if old.mass_kg != new.mass_kg]
    known = {people.no_mass(old) for old, _ in weighed}
    eaten = {people.no_niacin(old): people.no_niacin(new) for old, new in weighed}
    assumed = tuple(eaten.get(sentence, sentence) for sentence in scenario.assumed if sentence not in known)
    made = replace(scenario, people=everyone, assumed=assumed)
    _check_runs(made)
    check_people(made.people, made.made_of())
    for person in made.people:
        body_in(made, person)  # or a sentence on why nobody can be so
    for _, each in arms.runs(made):
        check(each)
    return made


def check(scenario: Protocol) -> None:
    """Raise a sentence when the parts of a scenario, or of one arm of it, do not fit together."""
    _check_recording(scenario)
    _check_overlaps(scenario)
    _check_infusions(scenario)
    _check_fasts(scenario)
    check_keeping(scenario.keeping, scenario.people)
    check_perturbations(scenario.perturbations, scenario.model)


def _check_model(model: Model) -> None:
    """Raise a sentence where it is no model, or rows are set in it that no run reads."""
    if not isinstance(model, Model):
        raise ScenarioError(
            f"The model that is given is {str(model)[:60]!r}, which is none. Write for example "
            "model=human_muscle().plus(mechanism)."
        )
    for name in model.changed:
        if why := unread(name):
            raise ScenarioError(f"{name} is set in the model that is given, and would change nobody. {why}")


def _check_runs(scenario: Protocol) -> None:
    """Raise a sentence where a scenario asks for more runs than anyone could wait for."""
    count = len(scenario.people) * max(1, len(scenario.arms)) * scenario.replicates
    if count > MOST_LIVES:
        raise ScenarioError(
            f"{len(scenario.people)} people, {max(1, len(scenario.arms))} arms and {scenario.replicates} replicates "
            f"make {count} runs, more than {MOST_LIVES}. Write fewer replicates."
        )


def _check_recording(scenario: Protocol) -> None:
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


def _check_overlaps(scenario: Protocol) -> None:
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


def _check_infusions(scenario: Protocol) -> None:
    for dose in scenario.doses:
        if dose.end_s > scenario.duration_s:
            raise ScenarioError(
                f"The infusion of {dose.compound} at {scenario.when(dose.at_s)} takes {spoken(dose.infusion_s)} and "
                f"goes on after the end of the scenario at {spoken(scenario.duration_s)} "
                f"({dose.where or 'regimen.at'}). "
                "Begin earlier, or write a shorter infusion or a longer duration."
            )


def _check_fasts(scenario: Protocol) -> None:
    """Raise a sentence where a meal is written into a fast."""
    for fast in scenario.fasts:
        for meal in scenario.meals:
            if meal.where and fast.at_s <= meal.at_s < fast.until_s:
                raise ScenarioError(
                    f"The meal at {spoken(meal.at_s)} ({meal.where}) falls into a fast from {spoken(fast.at_s)} to "
                    f"{spoken(fast.until_s)} ({fast.where or 'fast.at'}). Move one of them, or make the fast shorter."
                )
