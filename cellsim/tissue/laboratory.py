"""The laboratory: what each person of a scenario can do is measured on their rested muscle before anything is done.

Thresholds of gas exchange and lactate steer nothing, so they are measured only for who tells of a person.
"""

from dataclasses import replace
from math import log

from cellsim.biology.people.fitness import Written
from cellsim.biology.people.subjects import Subject
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.language.model import Model
from cellsim.population.performance.fitness import made_to, measured, with_thresholds
from cellsim.scenario.checking.feasible import body, check_bouts, measured_in, rides
from cellsim.scenario.plan.arms import runs
from cellsim.scenario.plan.parts import MeasuredPerson, Person
from cellsim.scenario.plan.protocol import Whole

MEND = "Write only what was measured, each on the same days, or leave one of them away."
FARTHEST = 0.12  # in logarithms; what is farther from what is written is no day-to-day difference
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


def with_thresholds_measured(scenario: Whole) -> Whole:
    """A measured scenario with the thresholds of everyone who was measured, for who tells of them.

    Parameters
    ----------
    scenario : as ``as_measured`` gives it

    Returns
    -------
    the same, whose people have thresholds as far as a test tells them

    Raises
    ------
    IntegrationError : chemistry that could not be carried on.
    """
    models = {
        each.made_of(person).plain.digest: each.made_of(person).plain
        for _, each in runs(scenario)
        for person in each.people
    }
    found = (
        each
        if each.subject.fitness is None or each.subject.fitness.thresholds is not None
        else replace(each, subject=with_thresholds(models[each.model], each.subject))
        for each in scenario.measured
    )
    return replace(scenario, measured=tuple(found))


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
    written = Written(person.vo2max, person.wmax_w, person.ftp_w)
    if written == Written():
        usual = body(replace(person, hemoglobin_g_l=None), model)
        who = made_to(model, usual, Written(usual.vo2max_ml_kg_min), USUALLY)
        if person.hemoglobin_g_l is not None:  # a departure from what is usual, so it costs or gives what it does
            who = measured(model, replace(who, hemoglobin=body(person, model).hemoglobin))
        return who
    try:
        who = made_to(model, body(person, model), written)
    except IntegrationError:
        raise ScenarioError(
            f"No muscle could be made of which all is true that is written of {_as_written(person)}. " + MEND
        ) from None
    _check_near(person, who, written)
    return who


def _as_written(person: Person) -> str:
    """A person and what was measured of them, as written."""
    numbers = (("vo2max", person.vo2max, "mL/kg/min"), ("wmax", person.wmax_w, "W"), ("ftp", person.ftp_w, "W"))
    said = [f"{name} = {number:.4g} {unit}" for name, number, unit in numbers if number is not None]
    return f"{person.name} ({' and '.join(said)})"


def _check_near(person: Person, who: Subject, written: Written) -> None:
    """Refuse a person of whom no muscle comes near to what is written, or who could go on for ever at their Wmax."""
    found = who.fitness
    if found is None:
        return
    apart = max(abs(log(came / told)) for told, came in written.pairs(found).values())
    if apart <= FARTHEST and found.critical_power_w < found.wmax_w:
        return
    raise ScenarioError(
        f"What is written of {_as_written(person)} is not to be found in one person: the nearest muscle has a VO2max "
        f"of {found.vo2max_ml_kg_min:.3g} mL/kg/min, a Wmax of {found.wmax_w:.0f} W and a critical power of "
        f"{found.critical_power_w:.0f} W. " + MEND
    )
