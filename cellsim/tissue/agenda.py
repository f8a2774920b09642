"""From a scenario to what one person's muscle will meet."""

from dataclasses import replace
from difflib import get_close_matches
from math import fsum

from cellsim.biology.exercise.effort import MOST_INTENSE
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.population.muscle.work import Administration, Agenda, Change, Feeding, HabitChange, Work
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.demand import Demand, demand, even_stretches, segments
from cellsim.scenario.plan.habits import eaten
from cellsim.scenario.plan.levels import level_changes
from cellsim.scenario.plan.parts import Person, Perturb
from cellsim.scenario.plan.retests import retests
from cellsim.scenario.plan.targets import enzymes, find
from cellsim.scenario.reading.done.doses import taken
from cellsim.scenario.scenario import Scenario
from cellsim.tissue.cared import lasting_changes, soothings


def person_of(scenario: Scenario, name: str | None) -> Person:
    """The person with this name, or the first one."""
    if name is None:
        return scenario.people[0]
    for person in scenario.people:
        if person.name == name:
            return person
    names = [person.name for person in scenario.people]
    near = get_close_matches(name, names, 1)
    hint = f" Did you mean '{near[0]}'?" if near else f" There is {', '.join(names)}."
    raise ScenarioError(f"person = '{name}' is nobody in this scenario.{hint}")


def demands_of(scenario: Scenario, person: Person) -> list[Demand]:
    """Every bout of this person as their muscle meets it, in order of time."""
    who = body_in(scenario, person)
    bouts = [bout for bout in scenario.bouts if bout.person in (None, person.name)]
    return [demand(bout, who) for bout in sorted(bouts, key=lambda bout: bout.at_s)]


def agenda_of(scenario: Scenario, person: Person) -> Agenda:
    """Everything that will happen to one person of a scenario, each kind in order of time."""
    doses = sorted(taken(scenario.doses, person, scenario.seed), key=lambda dose: dose.at_s)
    changes = sorted(scenario.perturbations, key=lambda change: change.at_s)
    return Agenda(
        work=tuple(_work(each, scenario.muscle.name) for each in demands_of(scenario, person)),
        doses=tuple(
            Administration(each.at_s, each.compound, each.amount_mg, each.route, each.infusion_s) for each in doses
        ),
        meals=tuple(
            Feeding(each.at_s, each.carbohydrate_g, each.protein_g, each.fat_g) for each in eaten(scenario, person)
        ),
        habits=tuple(HabitChange(each.at_s, each.level) for each in level_changes(scenario, person)),
        changes=(
            *(change for each in changes for change in _changes(each, scenario.model)),
            *lasting_changes(scenario, person),
        ),
        soothings=soothings(scenario, person),
        clock_start_s=scenario.clock_start_s,
        niacin_mg=person.eats_mg,
        retests=retests(scenario, person),
    )


def _work(demand: Demand, lead: str) -> Work:
    """A bout as the muscle meets it whose fibers are simulated; they rest in one that works others alone."""
    made = _whole(demand)
    if made.works(lead):
        return made
    if demand.to_failure:
        raise ScenarioError(
            f"{demand.mode.name} to failure ends when {made.muscles[0].name} fail, and the fibers that are simulated "
            f'are those of {lead}. Write name = "{made.muscles[0].name}" in [muscle], or a duration and an intensity.'
        )
    if not demand.mode.joint:
        raise ScenarioError(
            f"{demand.mode.name} is work of the whole body, and the fibers that are simulated are those of {lead}, "
            f'which has no part in it. Write name = "{made.muscles[0].name}" in [muscle], or leave the name out.'
        )
    still = tuple(0.0 for _ in made.fractions)
    asked = fsum(length * share for length, share in zip(made.durations, made.fractions, strict=True))
    asked /= fsum(made.durations)
    return replace(
        made,
        fractions=still,
        recorded=False,
        all_out=False,
        moving=0.0,
        open=1.0,
        part=1.0,
        intensity=min(asked, MOST_INTENSE),
    )


def _whole(demand: Demand) -> Work:
    stretches = even_stretches(demand) if demand.recorded else segments(demand)
    return Work(
        start_s=demand.start_s,
        durations=tuple(length for length, _ in stretches),
        fractions=tuple(share for _, share in stretches),
        strain=demand.strain,
        lengthenings=demand.lengthenings,
        force_fraction=demand.force_fraction,
        kind="resistance" if demand.mode.lifted and demand.lengthenings else "endurance",
        muscle_kg=demand.mode.muscle_kg,
        moving=demand.mode.moving,
        recorded=demand.recorded,
        all_out=demand.all_out,
        part=demand.part,
        open=demand.open,
        to_failure=demand.to_failure,
        load=demand.load,
        of_today=demand.of_today,
        muscles=demand.mode.muscles,
        braked=demand.braked,
    )


def _changes(perturbation: Perturb, model: Model) -> list[Change]:
    """What a perturbation does to each capacity that it reaches."""
    found = find(perturbation.target, perturbation.place, model)
    if not found:
        near = get_close_matches(perturbation.target, enzymes(model), 1)
        hint = f"Did you mean '{near[0]}'?" if near else f"Write one of {', '.join(enzymes(model))}."
        raise ScenarioError(
            f"{perturbation.where or 'perturb'}: target = '{perturbation.target}' is no enzyme or transporter "
            f"of {perturbation.place} here. {hint}"
        )
    return [
        Change(perturbation.at_s, perturbation.until_s, each.parameter, perturbation.factor, each.network)
        for each in found
    ]
