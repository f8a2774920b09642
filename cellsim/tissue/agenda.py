"""From a scenario to what one person's muscle will meet."""

from difflib import get_close_matches

from cellsim.biology.network import muscle_network
from cellsim.biology.subjects import Subject, subject
from cellsim.errors import ScenarioError
from cellsim.population.work import Agenda, Change, Dose, Meal, Work
from cellsim.scenario.demand import Demand, demand, segments
from cellsim.scenario.parts import Person, Perturb
from cellsim.scenario.scenario import Scenario


def subject_of(person: Person) -> Subject:
    """The muscle behind a person of a scenario."""
    return subject(person.age_years, person.sex, person.mass_kg, person.activity, person.vo2max)


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
    who = subject_of(person)
    bouts = [bout for bout in scenario.bouts if bout.person in (None, person.name)]
    return [demand(bout, who) for bout in sorted(bouts, key=lambda bout: bout.at_s)]


def agenda_of(scenario: Scenario, person: Person) -> Agenda:
    """Everything that will happen to one person of a scenario."""
    return Agenda(
        work=tuple(_work(each) for each in demands_of(scenario, person)),
        doses=tuple(Dose(each.at_s, each.compound, each.amount_mg) for each in scenario.doses),
        meals=tuple(Meal(each.at_s, each.carbohydrate_g, each.protein_g) for each in scenario.meals),
        changes=tuple(_change(each) for each in scenario.perturbations),
        hypotheses=scenario.hypotheses,
    )


def _work(asked: Demand) -> Work:
    stretches = segments(asked)
    return Work(
        start_s=asked.start_s,
        durations=tuple(length for length, _ in stretches),
        fractions=tuple(share for _, share in stretches),
        strain=asked.mode.strain,
        lengthenings=asked.lengthenings,
        force_fraction=asked.force_fraction,
        kind="resistance" if asked.mode.lifted else "endurance",
    )


def _change(perturbation: Perturb) -> Change:
    """A perturbation by the parameter it scales: the level of an enzyme, or else its Vmax, or else its rate."""
    network = muscle_network()
    for name in (f"{perturbation.target}_level", f"{perturbation.target}_Vmax", f"{perturbation.target}_k"):
        if name in network.parameters:
            return Change(perturbation.at_s, perturbation.until_s, name, perturbation.factor)
    near = get_close_matches(perturbation.target, targets(), 1)
    hint = f"Did you mean '{near[0]}'?" if near else f"Write one of {', '.join(targets())}."
    raise ScenarioError(
        f"{perturbation.where or 'perturb'}: target = '{perturbation.target}' is no enzyme or transporter here. {hint}"
    )


def targets() -> list[str]:
    """Enzymes and transporters that a scenario can perturb."""
    network = muscle_network()
    return [
        name
        for name in network.reactions
        if any(f"{name}_{end}" in network.parameters for end in ("level", "Vmax", "k"))
    ]
