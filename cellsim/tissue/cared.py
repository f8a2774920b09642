"""What is done to recover, as a person's muscle meets it."""

from collections.abc import Iterator

from cellsim.biology.care.care import SYNTHESIS, lasting, soothed, synthesis_after_sleep, synthesis_in_deficit
from cellsim.language.mechanism import FIBER
from cellsim.population.muscle.work import Change, Soothing
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.scenario import Scenario


def cares_of(scenario: Scenario, person: Person) -> list[Care]:
    """What this person does to recover, in order of time."""
    own = (each for each in scenario.care if not each.people or person.name in each.people)
    return sorted(own, key=lambda care: care.at_s)


def soothings(scenario: Scenario, person: Person) -> tuple[Soothing, ...]:
    """When something is done to a person that leaves less of soreness."""
    p, end = scenario.made_of(person).values, scenario.duration_s
    found = (Soothing(each.at_s + _begins(each), soothed(each.do, p)) for each in cares_of(scenario, person))
    return tuple(each for each in found if each.counts and each.time_s < end)


def lasting_changes(scenario: Scenario, person: Person) -> Iterator[Change]:
    """What goes on for a while after what is done to a person, and while they sleep or eat too little."""
    model, end = scenario.made_of(person), scenario.duration_s
    p = model.values
    usual = 1.0 if person.sleep_s is None else synthesis_after_sleep(person.sleep_s, p)
    for made in (usual, synthesis_in_deficit(person.energy, p)):
        if made != 1.0:
            yield Change(0.0, end, SYNTHESIS, made, FIBER)
    nights = [each.at_s for each in cares_of(scenario, person) if each.do == "sleep"]
    for care in cares_of(scenario, person):
        begins = care.at_s + _begins(care)
        later = min((night for night in nights if night > care.at_s and care.do == "sleep"), default=end)
        for each in lasting(care.do, care.length_s, care.dose_g_kg, p, model.hypotheses):
            until = min(begins + each.lasts_s, later, end)
            # a night of its own stands in the place of those that are usual
            instead = each.factor / usual if care.do == "sleep" and each.parameter == SYNTHESIS else each.factor
            if until > begins:
                yield Change(begins, until, each.parameter, instead, each.network)


def _begins(care: Care) -> float:
    """How long after its own beginning something acts [s]: what is done to the body, once it is over."""
    return care.length_s if care.do in ("cold water", "massage") else 0.0
