"""A scenario read back in sentences: who, what, when, what is assumed, and what looks odd."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from cellsim.biology.exercise.modes import Exercise
from cellsim.biology.people.subjects import Subject
from cellsim.scenario.checking import feasible
from cellsim.scenario.demand import demand, find_mode
from cellsim.scenario.fields.times import often, spoken
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Assay, Bout, Dose, Fast, Habit, Meal, Person, Perturb
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.reading import hypotheses
from cellsim.scenario.reading.done.doses import dose_in_words, taken
from cellsim.scenario.reading.done.perturbations import change_in_words, preset_sentences
from cellsim.scenario.telling import eating, made
from cellsim.scenario.telling.able import able
from cellsim.scenario.telling.activities import activity, effort
from cellsim.scenario.telling.offers import offers
from cellsim.scenario.telling.plans import backgrounds, keeps, keeps_no_more, rising, tested
from cellsim.scenario.telling.suspicions import beyond, too_few, warnings
from cellsim.scenario.telling.timeline import ScheduledEvent, planned

NOUNS = {"male": "man", "female": "woman"}
GIVEN = "Everyone is given the same doses and eats every meal; only a bout and a habit can belong to one person."
GIVEN_IN_ARMS = (
    "In each arm everyone is given the same doses and eats every meal of that arm; what is not said to be in some arms "
    "only is the same in all. Only a bout can belong to one person."
)
WEEKDAYS = ".on = "
BY_CELLS = (
    "Its segments that die are mended by cells that are followed one by one; other muscles are mended on the mean."
)
RESTED = "Before time zero everyone has rested, and is in the steady state of their age and activity."


def describe(scenario: Protocol, assumed: Sequence[str] = ()) -> str:
    """The scenario in sentences, a section for each of its sides.

    ``assumed`` are further sentences on what is taken as given.
    """
    own, rows = made.mechanisms(scenario), made.settings(scenario)
    sections = {
        "People": [_person(person, feasible.body_in(scenario, person)) for person in scenario.people],
        "Muscle": [
            f"The {scenario.muscle.name} of each person: {scenario.muscle.fibers} fibers, "
            f"{scenario.muscle.mitochondria} mitochondria followed in each.",
            *([BY_CELLS] if scenario.muscle.by_cells else []),
        ],
        "Mechanisms of its own": own,
        "Parameters": rows,
        "Activities": [activity(each) for each in scenario.activities],
        "Arms": [f"Everyone lives through each of {len(scenario.arms)} arms: {', '.join(scenario.arms)}."]
        if scenario.arms
        else [],
        "What happens": _happenings(scenario),
        "What it assumes": list(
            dict.fromkeys(
                (
                    *scenario.assumed,
                    *_mended(scenario),
                    *offers(scenario),
                    *eating.meals_in_words(scenario),
                    *eating.cares_in_words(scenario),
                    *_given(scenario),
                    *tested(scenario),
                    *preset_sentences(scenario.perturbations),
                    GIVEN_IN_ARMS if scenario.arms else GIVEN,
                    RESTED,
                    *backgrounds(scenario),
                    *(hypotheses.hypotheses_in_words(scenario) or ["No contested hypothesis is switched on."]),
                    *(sentence for sentence in assumed if sentence not in (*own, *rows)),
                )
            )
        ),
        "Look again": [*made.beyond(scenario), *warnings(scenario)],
        "Literature": [scenario.model.source(key).cite() for key in _literature(scenario)],
    }
    head = (
        f"{scenario.title}\n\n{_count(len(scenario.people), 'person', 'people')}, "
        f"{spoken(scenario.duration_s)} from {_clock(scenario)}, "
        f"seed {scenario.seed}, {_repeated(scenario)}"
        f"recorded every {often(scenario.record_every_s)} and more often during bouts."
    )
    bodies = [f"{name}\n" + "\n".join(f"  {line}" for line in lines) for name, lines in sections.items() if lines]
    return "\n\n".join([head, *bodies]) + "\n"


def _literature(scenario: Protocol) -> list[str]:
    """Keys of the works that the scenario follows, and of those behind what is supposed in it."""
    keys = dict.fromkeys(
        (
            *scenario.source,
            *(key for each in scenario.activities for key in each.source),
            *hypotheses.sources(scenario),
            *made.sources(scenario),
        )
    )
    return [key for key in keys if key != "judgement"]


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _insulin(person: Person) -> str:
    resists = person.insulin_sensitivity
    return f" Insulin does {resists:.3g} of what is usual." if resists != 1.0 else ""


def _a(activity: str) -> str:
    """An activity as a word before a man or a woman."""
    word = "athletic" if activity == "athlete" else activity
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def _person(person: Person, of: Subject) -> str:
    who = f"{_a(person.activity)} {NOUNS[person.sex]}"
    return (
        f"{person.name}: {who} of {person.age_years:g} years, {person.mass_kg:g} kg. "
        + able(person, of)
        + (f" Greatest heart rate {of.hr_max_bpm:.4g} bpm." if person.hr_max_bpm is not None else "")
        + f" Food with {person.eats_mg:.3g} mg of niacin a day."
        + _insulin(person)
        + eating.sleep_and_energy(person)
        + (f" Shares all chance with {person.luck}: the two differ only in what is written." if person.luck else "")
    )


def _happenings(scenario: Protocol) -> list[str]:
    """The time line, with equal doses, meals and assays told once."""
    series: dict[tuple[str, str], list[ScheduledEvent]] = {}
    for number, event in enumerate(planned(scenario)):
        where = event.payload.where
        late = event.kind in ("perturb_end", "habit_end") and event.time_s >= scenario.duration_s
        if event.kind == "bout_end" or late:
            continue
        told = _happening(event, scenario) if event.kind in ("dose", "meal", "assay", "care") else str(number)
        told += _arms(event.payload)
        series.setdefault((event.kind, where if _repeats(where) else told), []).append(event)
    return [*(_line(each, scenario) for each in series.values()), *_fasts(scenario)]


def _fasts(scenario: Protocol) -> list[str]:
    """The times without food, those that repeat told once."""
    series: dict[str, list[Fast]] = {}
    for fast in scenario.fasts:
        series.setdefault(fast.where, []).append(fast)
    found = []
    for each in series.values():
        first, steps = each[0], len(each) - 1
        line = f"{scenario.when(first.at_s)}: nobody eats for {spoken(first.until_s - first.at_s)}{_arms(first)}"
        apart = (each[-1].at_s - first.at_s) / steps if steps else 0.0
        found.append(f"{line}, {len(each)} times, every {often(apart)}." if steps else f"{line}.")
    return found


def _line(series: list[ScheduledEvent], scenario: Protocol) -> str:
    first = series[0]
    # Who does a bout is told together with where they do it.
    which = "" if isinstance(first.payload, Bout) else _chance(first) + _arms(first.payload)
    if not _repeats(first.payload.where) or len(series) == 1:
        return f"{_moments([each.time_s for each in series], scenario)}: {_happening(first, scenario)}{which}."
    line = f"{scenario.when(first.time_s)}: {_happening(first, scenario)}"
    final = series[-1].payload
    rises = rising(first.payload, final) if isinstance(first.payload, Bout) and isinstance(final, Bout) else ""
    if WEEKDAYS in first.payload.where:
        days = first.payload.where.partition(WEEKDAYS)[2].strip('[]"').replace('"', "")
        return f"{line}{rises}, {len(series)} times, on {days}{which}."
    steps, missing = len(series) - 1, ""
    if isinstance(first.payload, Dose) and isinstance(final, Dose):
        steps = final.number - first.payload.number
        missing = " but for days that are skipped" if steps >= len(series) else ""
    apart = (series[-1].time_s - first.time_s) / steps
    return f"{line}{rises}, {len(series)} times, every {often(apart)}{missing}{which}."


def _repeats(where: str) -> bool:
    """Whether what is written there happens again and again."""
    return ".every = " in where or WEEKDAYS in where


def _repeated(scenario: Protocol) -> str:
    return f"{scenario.replicates} replicates that differ in chance alone, " if scenario.replicates > 1 else ""


def _arms(payload: object) -> str:
    """In which arms it happens, where that is not in all of them."""
    arms = getattr(payload, "arms", ())
    return f", in {' and '.join(arms)} only" if arms else ""


def _chance(event: ScheduledEvent) -> str:
    share = event.payload.adherence if isinstance(event.payload, Dose) else 1.0
    return f", each taken with a chance of {100 * share:g} %" if share < 1.0 else ""


def _moments(times_s: list[float], scenario: Protocol) -> str:
    """Times in a row, the unit once where they share it: ``31, 36 and 43 hours``."""
    times = [scenario.when(time) for time in times_s]
    words = [time.split() for time in times]
    if all(len(each) == 2 for each in words) and len({unit.removesuffix("s") for _, unit in words}) == 1:
        times = [*(number for number, _ in words[:-1]), times[-1]]
    return times[0] if len(times) == 1 else f"{', '.join(times[:-1])} and {times[-1]}"


def _happening(event: ScheduledEvent, scenario: Protocol) -> str:
    match event.payload:
        case Dose() as dose:
            return dose_in_words(dose)
        case Meal() as meal:
            parts = ((meal.carbohydrate_g, "carbohydrate"), (meal.protein_g, "protein"), (meal.fat_g, "fat"))
            return "a meal of " + ", ".join(f"{grams:g} g {name}" for grams, name in parts if grams)
        case Perturb() as change if event.kind == "perturb_end":
            return f"{_drug(change)}{change_in_words(change, scenario.model)} works as before again"
        case Perturb() as change:
            works = f"{change_in_words(change, scenario.model)} works at {change.factor:g} times its capacity"
            return f"{_drug(change)}{works}, until {scenario.when(change.until_s)}"
        case Assay() as assay:
            return f"{assay.do}{_set_at(assay)} of everyone"
        case Habit() as habit:
            return f"{habit.name} by habit"
        case Care() as care:
            return eating.care_in_words(care)
        case KeptLevel() as kept:
            return keeps(kept, scenario) if event.kind == "habit" else keeps_no_more(kept)
        case Bout() as bout:
            return _bout(bout, scenario)


def _set_at(assay: Assay) -> str:
    if assay.watts is not None:
        return f" at {assay.watts:g} W"
    return f" at {100.0 * assay.share:g} %Wmax" if assay.share is not None else ""


def _bout(bout: Bout, scenario: Protocol) -> str:
    who = (bout.person or "everyone") + _arms(bout)
    if bout.trace is not None:
        return f"{bout.do} as recorded in {bout.trace.name}, {spoken(bout.duration_s)}, done by {who}"
    if bout.plan is not None:
        return f"{bout.do} as planned in {bout.plan.name}, {spoken(bout.duration_s)}, done by {who}"
    exercise = Exercise.of(scenario.made_of().rows)
    mode = bout.way_by(exercise) or find_mode(bout.do, exercise)
    asked = f"{effort(bout, mode)}, done by {who}"
    if mode.lifted or mode.joint or bout.intensity is None or bout.intensity.all_out:
        return asked
    people = [person for person in scenario.people if bout.person in (None, person.name)]
    powers = [
        f"{feasible.power_w(bout, feasible.body_in(scenario, person)):.0f} W for {person.name}" for person in people
    ]
    return f"{asked}: {', '.join(powers)}"


def readings(scenario: Protocol) -> list[str]:
    """What must be said of how bouts were read: what was mended and assumed, and who could not have done them."""
    return [*made.beyond(scenario), *_mended(scenario), *offers(scenario), *beyond(scenario), *too_few(scenario)]


def _mended(scenario: Protocol) -> list[str]:
    """What had to be mended and assumed to read bouts as work; where it concerns only some people, it names them."""
    found: dict[str, list[str]] = {}
    distinct = dict.fromkeys(replace(bout, at_s=0.0) for bout in scenario.bouts)
    for person in scenario.people:
        of = feasible.body_in(scenario, person)
        for bout in distinct:
            if bout.person in (None, person.name):
                for note in demand(bout, of).notes:
                    found.setdefault(note, []).append(person.name)
    return [
        note if len(set(names)) == len(scenario.people) else f"{', '.join(dict.fromkeys(names))}: {note}"
        for note, names in found.items()
    ]


def _given(scenario: Protocol) -> list[str]:
    """Who takes how many doses of those that may be missed, and what becomes of NAD+ that is swallowed."""
    unsure = tuple(dose for dose in scenario.doses if dose.adherence < 1.0)
    counts, found = Counter(dose.compound for dose in unsure), []
    for person in scenario.people if unsure else ():
        own = Counter(dose.compound for dose in taken(unsure, person, scenario.seed))
        parts = [f"{own[compound]} of {count} doses of {compound}" for compound, count in counts.items()]
        found.append(f"{person.name} takes {', and '.join(parts)}; the seed and the name say which.")
    if any(dose.compound == "NAD" and dose.route == "oral" for dose in scenario.doses):
        found.append("NAD that is swallowed is split in the gut, and taken up as what is left of it.")
    return found


def _drug(change: Perturb) -> str:
    return f"{change.preset}: " if change.preset else ""


def _clock(scenario: Protocol) -> str:
    minutes = round(scenario.clock_start_s / 60.0)
    return f"{minutes // 60:02d}:{minutes % 60:02d}" if minutes else "midnight"
