"""A scenario read back in sentences: who, what, when, what is assumed, and what looks odd."""

from collections.abc import Sequence
from dataclasses import replace

from cellsim.biology import modes
from cellsim.scenario import feasible
from cellsim.scenario.demand import demand
from cellsim.scenario.parts import Assay, Bout, Dose, Meal, Person, Perturb
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.suspicions import beyond, warnings
from cellsim.scenario.timeline import Event, events
from cellsim.scenario.times import often, spoken
from cellsim.sources import source

NOUNS = {"male": "man", "female": "woman"}
ALWAYS = (
    "Everyone takes every dose and eats every meal; only a bout can belong to one person.",
    "Before time zero everyone has rested, and is in the steady state of their age and activity.",
)


def describe(scenario: Scenario, assumed: Sequence[str] = ()) -> str:
    """The scenario in sentences, a section for each of its sides.

    ``assumed`` are further sentences on what is taken as given.
    """
    sections = {
        "People": [_person(person) for person in scenario.people],
        "Muscle": [
            f"The {scenario.muscle.name} of each person: {scenario.muscle.fibers} fibers, "
            f"{scenario.muscle.mitochondria} mitochondria followed in each."
        ],
        "What happens": _happenings(scenario),
        "What it assumes": list(
            dict.fromkeys(
                (*scenario.assumed, *_mended(scenario), *_eaten(scenario), *ALWAYS, _hypotheses(scenario), *assumed)
            )
        ),
        "Look again": list(warnings(scenario)),
        "Literature": [source(key).cite() for key in scenario.source],
    }
    head = (
        f"{scenario.title}\n\n{_count(len(scenario.people), 'person', 'people')}, {spoken(scenario.duration_s)}, "
        f"seed {scenario.seed}, recorded every {often(scenario.record_every_s)} and more often during bouts."
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
        + (f" Shares all chance with {person.luck}: the two differ only in what is written." if person.luck else "")
    )


def _happenings(scenario: Scenario) -> list[str]:
    """The time line, with equal doses, meals and assays told once."""
    series: dict[tuple[str, str], list[Event]] = {}
    for number, event in enumerate(events(scenario)):
        where = event.payload.where
        if event.kind == "bout_end" or (event.kind == "perturb_end" and event.time_s >= scenario.duration_s):
            continue
        told = _happening(event, scenario) if event.kind in ("dose", "meal", "assay") else str(number)
        series.setdefault((event.kind, where if ".every = " in where else told), []).append(event)
    return [_line(each, scenario) for each in series.values()]


def _line(series: list[Event], scenario: Scenario) -> str:
    first = series[0]
    if ".every = " not in first.payload.where or len(series) == 1:
        return f"{_moments([spoken(each.time_s) for each in series])}: {_happening(first, scenario)}."
    line = f"{spoken(first.time_s)}: {_happening(first, scenario)}"
    return f"{line}, {len(series)} times, every {often(series[1].time_s - first.time_s)}."


def _moments(times: list[str]) -> str:
    """Times in a row, the unit once where they share it: ``31, 36 and 43 hours``."""
    numbers, units = zip(*(time.split() for time in times), strict=True)
    shared = {unit.removesuffix("s") for unit in units}
    parts = [*numbers[:-1], times[-1]] if len(shared) == 1 else times
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


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
            return f"{assay.do} of everyone"
        case Bout() as bout:
            return _bout(bout, scenario)


def _bout(bout: Bout, scenario: Scenario) -> str:
    who = bout.person or "everyone"
    if bout.trace is not None:
        long = f"{bout.duration_s / 60:.0f} minutes" if bout.duration_s >= 120 else spoken(bout.duration_s)
        return f"{bout.do} as recorded in {bout.trace.name}, {long}, done by {who}"
    asked = f"{bout.do} for {spoken(bout.duration_s)} at {bout.intensity}, done by {who}"
    if modes.find(bout.do).lifted:
        return asked
    people = [person for person in scenario.people if bout.person in (None, person.name)]
    powers = [f"{feasible.power_w(bout, feasible.body(person)):.0f} W for {person.name}" for person in people]
    return f"{asked}: {', '.join(powers)}"


def readings(scenario: Scenario) -> list[str]:
    """What must be said of how bouts were read: what was mended and assumed, and who could not have done them."""
    return [*_mended(scenario), *beyond(scenario)]


def _mended(scenario: Scenario) -> list[str]:
    """What had to be mended and assumed to read bouts as work; where it concerns only some people, it names them."""
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
    idle = {
        "protein": any(meal.protein_g for meal in scenario.meals),
        "fat": any(meal.fat_g for meal in scenario.meals),
    }
    return [f"The {food} of a meal changes nothing in this version." for food, eaten in idle.items() if eaten]


def _hypotheses(scenario: Scenario) -> str:
    chosen = [name for name, is_on in scenario.hypotheses.items() if is_on]
    if not chosen:
        return "No contested hypothesis is switched on."
    return f"Switched on as a hypothesis: {', '.join(chosen)}."
