"""A scenario read back in sentences: who, what, when, what is assumed, and what looks odd."""

from dataclasses import replace

from cellsim.biology import modes
from cellsim.scenario import feasible
from cellsim.scenario.demand import demand
from cellsim.scenario.parts import Assay, Bout, Dose, Meal, Person, Perturb
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.suspicions import warnings
from cellsim.scenario.timeline import Event, events
from cellsim.scenario.times import spoken
from cellsim.sources import source

NOUNS = {"male": "man", "female": "woman"}
ALWAYS = (
    "Everyone takes every dose and eats every meal; only a bout can belong to one person.",
    "Before time zero everyone has rested, and is in the steady state of their age and activity.",
)


def describe(scenario: Scenario) -> str:
    """The scenario in sentences, a section for each of its sides."""
    sections = {
        "People": [_person(person) for person in scenario.people],
        "Muscle": [
            f"The {scenario.muscle.name} of each person: {scenario.muscle.fibers} fibers, "
            f"{scenario.muscle.mitochondria} mitochondria followed in each."
        ],
        "What happens": _happenings(scenario),
        "What it assumes": [*scenario.assumed, *_reading(scenario), *_eaten(scenario), *ALWAYS, _hypotheses(scenario)],
        "Look again": list(warnings(scenario)),
        "Literature": [source(key).cite() for key in scenario.source],
    }
    head = (
        f"{scenario.title}\n\n{_count(len(scenario.people), 'person', 'people')}, {spoken(scenario.duration_s)}, "
        f"seed {scenario.seed}, recorded every {spoken(scenario.record_every_s)} and more often during bouts."
    )
    bodies = [f"{name}\n" + "\n".join(f"  {line}" for line in lines) for name, lines in sections.items() if lines]
    return "\n\n".join([head, *bodies]) + "\n"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _person(person: Person) -> str:
    of = feasible.body(person)
    told = (
        "as written, which counts before the activity"
        if person.vo2max is not None
        else "expected at this age, sex and activity"
    )
    return (
        f"{person.name}: a {person.activity} {NOUNS[person.sex]} of {person.age_years:g} years, {person.mass_kg:g} kg. "
        f"VO2max {of.vo2max_ml_kg_min:.0f} mL/kg/min ({told}), Wmax {of.wmax_w:.0f} W, "
        f"critical power {of.critical_power_w:.0f} W."
    )


def _happenings(scenario: Scenario) -> list[str]:
    """The time line, with a series of equal events told once."""
    series: dict[tuple[str, str], list[Event]] = {}
    for number, event in enumerate(events(scenario)):
        where = event.payload.where
        if event.kind == "bout_end" or (event.kind == "perturb_end" and event.time_s >= scenario.duration_s):
            continue
        series.setdefault((event.kind, where if ".every = " in where else str(number)), []).append(event)
    return [_line(each, scenario) for each in series.values()]


def _line(series: list[Event], scenario: Scenario) -> str:
    first = series[0]
    line = f"{spoken(first.time_s)}: {_happening(first, scenario)}"
    if len(series) == 1:
        return f"{line}."
    return f"{line}, {len(series)} times, every {spoken(series[1].time_s - first.time_s)}."


def _happening(event: Event, scenario: Scenario) -> str:
    match event.payload:
        case Dose() as dose:
            return f"{dose.amount_mg:g} mg of {dose.compound} by mouth"
        case Meal() as meal:
            parts = ((meal.carbohydrate_g, "carbohydrate"), (meal.protein_g, "protein"), (meal.fat_g, "fat"))
            return "a meal of " + ", ".join(f"{grams:g} g {name}" for grams, name in parts if grams)
        case Perturb() as change if event.kind == "perturb_end":
            return f"{change.target} works as before again"
        case Perturb() as change:
            return f"{change.target} works at {change.factor:g} times its capacity, until {spoken(change.until_s)}"
        case Assay() as assay:
            return f"a {assay.do} of everyone"
        case Bout() as bout:
            return _bout(bout, scenario)


def _bout(bout: Bout, scenario: Scenario) -> str:
    who = bout.person or "everyone"
    if bout.trace is not None:
        return f"{bout.do} of {who} as recorded in {bout.trace.name}, {bout.duration_s / 60:.0f} minutes"
    asked = f"{bout.do} of {who} for {spoken(bout.duration_s)} at {bout.intensity}"
    if modes.find(bout.do).lifted:
        return asked
    people = [person for person in scenario.people if bout.person in (None, person.name)]
    powers = [f"{feasible.power_w(bout, feasible.body(person)):.0f} W for {person.name}" for person in people]
    return f"{asked}, which is {', '.join(powers)}"


def _reading(scenario: Scenario) -> list[str]:
    """What had to be assumed to read bouts as work, once for each person it concerns."""
    found: dict[str, list[str]] = {}
    distinct = dict.fromkeys(replace(bout, at_s=0.0) for bout in scenario.bouts)
    for person in scenario.people:
        of = feasible.body(person)
        for bout in distinct:
            if bout.person in (None, person.name):
                for note in demand(bout, of).notes:
                    found.setdefault(note, []).append(person.name)
    return [
        note if len(set(names)) == len(scenario.people) else f"{', '.join(dict.fromkeys(names))}: {note}"
        for note, names in found.items()
    ]


def _eaten(scenario: Scenario) -> list[str]:
    """What of a meal does nothing here."""
    return ["The fat of a meal changes nothing in this version."] if any(meal.fat_g for meal in scenario.meals) else []


def _hypotheses(scenario: Scenario) -> str:
    chosen = [name for name, is_on in scenario.hypotheses.items() if is_on]
    if not chosen:
        return "No contested hypothesis is switched on."
    return f"Switched on as a hypothesis: {', '.join(chosen)}."
