"""The laboratory: what each person of a scenario can do is measured on their rested muscle before anything is done."""

from dataclasses import replace

from cellsim.biology.people.fitness import Written
from cellsim.biology.people.subjects import Subject
from cellsim.language.model import Model
from cellsim.population.performance.fitness import made_to, with_thresholds
from cellsim.scenario.checking.feasible import body, check_bouts, measured_in, rides
from cellsim.scenario.plan.arms import runs
from cellsim.scenario.plan.parts import MeasuredPerson, Person
from cellsim.scenario.plan.protocol import Whole

USUALLY = 0.02  # how near to the VO2max of people like them somebody is made of whom none is written


def as_measured(scenario: Whole, only: Person | None = None) -> Whole:
    """The scenario with the fitness of whoever does a bout in it as measured, and its bouts held against that.

    Parameters
    ----------
    scenario : who, and what is done to them
    only : who alone is measured; everyone unless given

    Returns
    -------
    the same, which knows what was measured

    Raises
    ------
    TooHard : somebody could not do a bout.
    ScenarioError : somebody cannot be, or no test of theirs comes to an end.
    IntegrationError : chemistry that could not be carried on.
    """
    found = list(scenario.measured)
    for _, each in runs(scenario):
        for person in each.people if only is None else (only,):
            if not rides(each, person) or measured_in(replace(each, measured=tuple(found)), person) is not None:
                continue
            model = each.made_of(person).plain
            found.append(MeasuredPerson(person, model.digest, fitted(person, model)))
    made = replace(scenario, measured=tuple(found))
    for _, each in runs(made):
        check_bouts(each if only is None else replace(each, people=(only,)))
    return made


def fitted(person: Person, model: Model) -> Subject:
    """A person whose fitness is measured, on a muscle that is made to measure as was written of them.

    Where nothing is written, it is made to the VO2max that is usual at this age, sex and activity, within 2 %.

    Parameters
    ----------
    person : who
    model : what they are made of, without label

    Returns
    -------
    the person as their muscle is

    Raises
    ------
    ScenarioError : they cannot be, or no test of theirs comes to an end.
    IntegrationError : chemistry that could not be carried on.
    """
    who, written = body(person, model), Written(person.vo2max, person.wmax_w, person.ftp_w)
    if written == Written():
        return with_thresholds(model, made_to(model, who, Written(who.vo2max_ml_kg_min), USUALLY))
    return with_thresholds(model, made_to(model, who, written))
