"""A scenario lived through by one person with label in them: which dose or pool is labelled, and what is recorded."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np

from cellsim.biology.person import uptake
from cellsim.biology.person.network import LOSSES
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.population.kernels import equations_hash
from cellsim.population.labels.given import label_dose, label_pool
from cellsim.population.labels.seen import flows, labels, places
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, listed
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.record import record
from cellsim.study.labels.trace import Trace
from cellsim.study.lives.life import Tell
from cellsim.study.result.provenance import provenance
from cellsim.tissue.agenda import agenda_of, person_of
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

HOUR = 3600.0
SOURCES = ("diet", "given")  # where rings come from; no label is ever found there
NAD_OF_MUSCLE = "muscle_NAD"
MEANS = {
    NAD_OF_MUSCLE: ("muscle_NAD_nuc", "muscle_NAD_cyt", "muscle_NAD_mit"),
    "blood_NAD": ("red_NAD", "white_NAD"),
}  # what people call by one name
TOGETHER = {"blood": ("red", "white")}  # places that people call by one name
SAID = {
    "red": "red cells",
    "white": "white cells",
    "tissue": "other tissues",
    "plasma": "plasma",
    "blood": "blood cells",
}
SAMPLING = ((0.0, 1.0, 1 / 12), (1.0, 6.0, 0.25), (6.0, 12.0, 0.5), (12.0, 48.0, 1.0), (48.0, 168.0, 3.0))
LATER = 12.0  # h between samples after these
NEXT = 1.0  # s; a dose is sampled so soon after it is given


@dataclass(frozen=True)
class Labelled:
    """What is labelled and when: a dose by its number, or pools at the start."""

    words: str
    start_s: float
    dose: int = 0
    pools: tuple[str, ...] = ()


def labelled(text: str, agenda: Agenda, person: str, model: Model) -> Labelled:
    """What ``--label`` asks for, such as "dose:1" or "pool:liver_NAD".

    Raises
    ------
    ScenarioError : a dose that is not given, or a pool that is not there.
    """
    field = Field("--label", text)
    kind, _, name = text.partition(":")
    if kind == "dose":
        return _dose(field, name, agenda, person)
    if kind == "pool":
        return _pool(field, name, model)
    raise field.wrong("This does not say what to label", 'Write "dose:1" for the first dose, or "pool:liver_NAD".')


def _dose(field: Field, name: str, agenda: Agenda, person: str) -> Labelled:
    doses = agenda.doses
    if not doses:
        raise field.wrong(f"{person} is given no dose that could be labelled", "Label a pool, or add a [[regimen]].")
    if not (name.isdecimal() and len(name) < 9 and 1 <= int(name) <= len(doses)):
        last = f" to dose:{len(doses)}" if len(doses) > 1 else ""
        raise field.wrong(f"{person} is given no such dose", f"Write dose:1{last}, in the order of time.")
    dose = doses[int(name) - 1]
    way = "" if dose.route == "oral" else " into a vein"
    words = f"{dose.amount_mg:g} mg of {dose.compound}{way} at {spoken(dose.time_s)}"
    return Labelled(words, dose.time_s, dose=int(name))


def _pool(field: Field, name: str, model: Model) -> Labelled:
    every = places(model)
    lost = {*LOSSES, *(every[pool] for pool in LOSSES)}
    if name in lost:
        raise field.wrong("What is there has left the person for good", "Label where it comes from, such as plasma.")
    place_of = {pool: place for pool, place in every.items() if not {pool, place} & {*lost, *SOURCES}}
    by_place: dict[str, tuple[str, ...]] = {}
    for pool, place in place_of.items():
        by_place[place] = (*by_place.get(place, ()), pool)
    by_place |= {place: tuple(pool for each in parts for pool in by_place[each]) for place, parts in TOGETHER.items()}
    known = {pool: (pool,) for pool in place_of} | by_place | MEANS
    if name not in known:
        near = get_close_matches(name[:40], known, 1, 0.6)
        hint = f"Did you mean pool:{near[0]}? " if near else ""
        raise field.wrong(
            "There is no such pool in a person", f"{hint}Write a pool such as liver_NAD, or all of {listed(by_place)}."
        )
    words = f"all rings of {SAID.get(name, 'the ' + name)}" if name in by_place else _said(name)
    return Labelled(f"{words} at the start", 0.0, pools=known[name])


def _said(name: str) -> str:
    """A pool in words: NAD of red cells."""
    place, _, what = name.partition("_")
    return f"{what.replace('_', ' ')} of {SAID.get(place, 'the ' + place)}"


def until(text: str | None, scenario: Scenario, start_s: float) -> float:
    """The moment up to which label is followed [s]: so long after labelling, or to the end of the scenario.

    Raises
    ------
    ScenarioError : a time that cannot be read, or one past the end of the scenario.
    """
    if text is None:
        return scenario.duration_s
    field = Field("--until", text)
    after = field.quantity(kinds.DURATION)
    if start_s + after > scenario.duration_s:
        left = spoken(scenario.duration_s - start_s)
        raise field.wrong(
            f"The scenario ends {left} after the labelling", "Write a shorter time, or a longer duration there."
        )
    return start_s + after


def sampling_times(start_s: float, end_s: float) -> np.ndarray:
    """When label is sampled [s]: often at first, then ever more rarely, and at the end (time,)."""
    length = (end_s - start_s) / HOUR
    stretches = [np.arange(first, last, step) for first, last, step in SAMPLING]
    after = np.concatenate([*stretches, np.arange(SAMPLING[-1][1], length, LATER)])
    return start_s + HOUR * np.append(after[after < length - 1e-9], length)


def trace_label(
    scenario: Scenario,
    what: str,
    person: str | None = None,
    for_how_long: str | None = None,
    tell: Tell | None = None,
    command: Sequence[str] = (),
    threads: int = 1,
) -> Trace:
    """Label a dose or a pool of one person, and follow where the rings go.

    Parameters
    ----------
    scenario : whose doses and times they are
    what : "dose:1", "pool:liver_NAD", "pool:muscle"
    person : who of the scenario; the first unless given
    for_how_long : such as "72 hour", from labelling on; to the end of the scenario unless given
    tell : hears of person, simulated time and time in all [s]
    command : the words typed in the shell, for the record
    threads : that share the fibers; changes nothing but the time it takes

    Returns
    -------
    where the label was at each moment, and what went from pool to pool

    Raises
    ------
    ScenarioError : nobody of that name, or nothing to label.
    IntegrationError : chemistry that could not be carried on.
    """
    scenario = replace(as_measured(scenario), model=scenario.model.labelled())
    who = person_of(scenario, person)
    label = labelled(what, agenda_of(scenario, who), who.name, scenario.made_of(who))
    end_s = until(for_how_long, scenario, label.start_s)
    muscle = Simulation(scenario, who.name, threads).state
    if label.dose:
        label_dose(muscle, label.dose)
    for pool in label.pools:
        label_pool(muscle, pool)
    heard = None if tell is None else lambda time: tell(who.name, time, end_s)
    times = sampling_times(label.start_s, end_s)
    given = _given(muscle, label, times)
    if not given[-1] > 0.0:
        raise ScenarioError(f"There is nothing to label: {label.words} holds no ring. Label another dose or pool.")
    seen = []
    for at, time in enumerate(times):
        # A dose that is due at a moment is given when time goes on from there.
        moment = time + NEXT if label.dose and at == 0 else time
        if moment > 0.0:
            advance(muscle, moment, threads, heard)
        seen.append((labels(muscle), flows(muscle)))
    if heard is not None:
        heard(end_s)
    return _trace(scenario, who, label, times, given, seen, command)


def _given(muscle: Muscle, label: Labelled, times: np.ndarray) -> np.ndarray:
    """Label that has been given at each moment [umol] (time,): a dose by its weight, a pool by what it held."""
    if not label.dose:
        return np.full_like(times, sum(labels(muscle).values()))
    dose = muscle.agenda.doses[label.dose - 1]
    rings = uptake.rings(dose.compound, dose.amount_mg, muscle.body.p, dose.route)
    if not dose.infusion_s:
        return np.full_like(times, rings)
    passed = np.maximum(times - dose.time_s, NEXT)
    return rings * np.minimum(passed / dose.infusion_s, 1.0)


def _trace(
    scenario: Scenario, who: Person, label: Labelled, times: np.ndarray, given: np.ndarray,
    seen: list[tuple[dict, dict]], command: Sequence[str],
) -> Trace:  # fmt: skip
    amounts = {pool: np.array([held[pool] for held, _ in seen]) for pool in seen[0][0] if pool not in SOURCES}
    model = scenario.made_of(who)
    where = places(model)
    return Trace(
        title=scenario.title,
        person=who.name,
        what=label.words,
        start_h=label.start_s / HOUR,
        time_h=times / HOUR,
        given=given,
        amounts=amounts,
        places={pool: where[pool] for pool in (*amounts, *SOURCES)},
        flows={pair: np.array([moved[pair] for _, moved in seen]) for pair in seen[0][1]},
        provenance=provenance(
            scenario.text,
            scenario.seed,
            run=record(scenario),
            command=command,
            kernel=equations_hash(model),
            model=model.digest,
        ),
    )
