"""Whether a person could do a bout: critical power and the work above it.

A power P above critical power CP draws on a finite store W' and exhausts it
after W' / (P - CP). Below critical power the store fills again, the more slowly
the closer the power is to CP (Skiba2021). A
recorded bout is not refused: somebody did it. Lifting and work on one joint are
not judged either, for critical power says nothing about them; nor is what is
all-out or goes to failure, which anybody can do.
"""

import math
from dataclasses import replace

import numpy as np

from cellsim.biology.exercise.modes import Mode
from cellsim.biology.people.subjects import PER_MINUTE, Subject, subject
from cellsim.biology.person import laboratory
from cellsim.errors import CellsimError, ScenarioError, TooHard
from cellsim.language.model import Model
from cellsim.scenario.demand import demand, way_of
from cellsim.scenario.demand.typed import LOADS, typed_share
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.levels import level_changes
from cellsim.scenario.plan.parts import Bout, Person
from cellsim.scenario.plan.progress import of_today
from cellsim.scenario.plan.protocol import Protocol

SLACK = 1.05  # days differ: W' is known to about five percent
HALVINGS = 40
BEST_S = (300, 1200)


def body(person: Person, model: Model | None = None) -> Subject:
    """The person's capacities, from what the scenario says of them and by the rows of a model, or else the default's.

    Raises
    ------
    ScenarioError : nobody can be so.
    """
    rows = None if model is None else model.rows
    try:
        of = subject(person.age_years, person.sex, person.mass_kg, person.activity, person.vo2max, rows,
                     person.hemoglobin_g_l)  # fmt: skip
    except CellsimError:
        raise
    except (ArithmeticError, ValueError) as reason:
        raise ScenarioError(
            f"Nobody can be as {person.name} with the parameters that are set: a rule there divides by nothing, or "
            f"grows without end ({reason}). Write values nearer to those of the tables."
        ) from None
    return replace(
        of, ftp_w=person.ftp_w, hr_max_bpm=person.hr_max_bpm or of.hr_max_bpm,
        insulin=of.insulin * person.insulin_sensitivity,
    )  # fmt: skip


def body_in(scenario: Protocol, person: Person) -> Subject:
    """The person's capacities in a scenario: as measured on their muscle, or as expected by the rows set for them."""
    return measured_in(scenario, person) or body(person, scenario.made_of(person))


def measured_in(scenario: Protocol, person: Person) -> Subject | None:
    """What was measured on the muscle of a person of a scenario; None where nobody has measured it."""
    if not scenario.measured:
        return None
    digest = scenario.made_of(person).plain.digest
    found = (each.subject for each in scenario.measured if each.person == person and each.model == digest)
    return next(found, None)


def rides(scenario: Protocol, person: Person) -> bool:
    """Whether it counts what a person can do: they do a bout or keep another habit, or it is tested."""
    return (
        any(bout.person in (None, person.name) for bout in scenario.bouts)
        or bool(level_changes(scenario, person))
        or any(assay.do in laboratory.PERFORMANCE for assay in scenario.assays)
    )


def power_w(bout: Bout, of: Subject) -> float:
    """The power of the working parts of a typed bout [W], on the scale of this person's Wmax.

    Read as ``demand`` reads it, but not cut where nobody could go.
    """
    asked = bout.intensity
    if asked is None:
        raise ScenarioError(f"The bout '{bout.do}' has no intensity, so no one power is asked in it.")
    if asked.unit in LOADS:
        return asked.value / 100.0 * of.wmax_w
    return typed_share(asked, way_of(bout, of), of, bout.duration_s, [], bout.slope) * of.wmax_w


def holds_s(power: float, mode: Mode, of: Subject, duration_s: float) -> float:
    """How long this person keeps up a mode of exercise at a power [W]; infinite if longer than ``duration_s`` [s]."""
    critical, store = of.critical_power_w, SLACK * of.work_above_cp_j
    if power <= critical:
        return math.inf
    left, clock = store, 0.0
    steady = all(part == 1.0 for _, part in mode.pattern)
    while clock < duration_s:
        for length, part in ((duration_s, 1.0),) if steady else mode.pattern:
            above = part * power - critical
            span = min(length, duration_s - clock)
            if above > 0.0 and above * span > left * (1.0 + 1e-12):
                return clock + left / above
            left = left - above * span if above > 0.0 else store - (store - left) * math.exp(above * span / store)
            clock += span
    return math.inf


def highest_w(power: float, mode: Mode, of: Subject, duration_s: float) -> float:
    """The highest power [W] below an impossible one that this person keeps up for a duration [s]."""
    low, high = of.critical_power_w, power
    for _ in range(HALVINGS):
        middle = 0.5 * (low + high)
        if holds_s(middle, mode, of, duration_s) == math.inf:
            low = middle
        else:
            high = middle
    return low


def check_bout(bout: Bout, person: Person, of: Subject) -> None:
    """Raise a sentence when this person could not do this bout."""
    mode = way_of(bout, of)
    if bout.intensity is None or mode.lifted or mode.joint or bout.intensity.all_out or bout.to_failure:
        return
    if risen(bout) and not of_today(bout.intensity.unit, mode):
        return  # watts that rise are for a muscle that does, too: what it can do by then is a result
    power = power_w(bout, of)
    longest = holds_s(power, mode, of, bout.duration_s)
    if longest == math.inf:
        return
    share = highest_w(power, mode, of, bout.duration_s) / power
    if bout.intensity.unit == "%VO2max":
        unloaded = 100.0 * of.exercise.intensity("unloaded")
        highest = unloaded + share * (bout.intensity.value - unloaded)
    else:
        highest = share * bout.intensity.value
    asked, critical = distinct(power, of.critical_power_w)
    row, lasted = bout.where.partition(".")[0] or "bout", max(1, math.floor(longest))
    cycle = sum(length for length, _ in mode.pattern)
    work, rest = mode.pattern[0][0], cycle - mode.pattern[0][0]
    for_so_long, lasts = spoken(bout.duration_s), f"this person lasts {spoken(lasted)}"
    mends = [
        f'duration = "{lasted} second" or less',
        f'intensity = "{math.floor(highest)} {bout.intensity.unit}" or less',
    ]
    if rest > 0.0:  # what is asked is asked of each part of work, not of the whole
        times = math.ceil(bout.duration_s / cycle)
        whole, within = divmod(longest, cycle)
        easily = mode.pattern[1][1]
        pause = f"at {100 * easily:g} % of it" if easily else "of rest"
        rests = f", with {spoken(rest)} {pause} between them," if times > 1 else ""
        for_so_long = f"{_counted(times)} of {spoken(min(work, bout.duration_s))}{rests}"
        which = f"part {whole + 1:.0f}" if whole else "the first" if times > 1 else "it"
        lasts = f"this person lasts {spoken(max(1, math.floor(within)))} of {which}"
        # a bout shorter than one part of its work would be another bout, and one with turns has no duration
        mends = mends if whole and bout.turns is None else mends[1:]
    week = f" in week {bout.progress.week + 1} of its plan" if bout.progress is not None and risen(bout) else ""
    if week:
        mends = [f'up_to = "{math.floor(highest)} {bout.intensity.unit}" or less']
    raise TooHard(
        f"{person.name} ({person.age_years:g} years, {person.activity}) could not do this bout of {bout.do}{week}: "
        f'{row}.intensity = "{bout.intensity}" for {for_so_long} is {asked} W, and with a '
        f"critical power of {critical} W and {of.work_above_cp_j / 1000:.1f} kJ above it "
        f"{lasts}. Write {', or '.join(mends)}.",
        lasted,
        math.floor(highest),
    )


def risen(bout: Bout) -> bool:
    """Whether a bout lies in a later week of a plan that gets harder."""
    return bout.progress is not None and bout.progress.harder is not None and bout.progress.week > 0


def _counted(times: int) -> str:
    return "one part" if times == 1 else f"each of {times} parts"


def distinct(*watts: float) -> list[str]:
    """Powers [W] in whole numbers, or with as many places as it takes to see that they differ."""
    told = [[f"{each:.{places}f}" for each in watts] for places in range(4)]
    return next((each for each in told if len(set(each)) == len(watts)), told[-1])


def excess(bout: Bout, of: Subject) -> tuple[float, float, float] | None:
    """The stretch of a recorded bout that lies farthest above what this person could do.

    Looked at are the best 5 and 20 minutes and the whole. Returns the length [s], the mean power [W] and the
    highest power [W] that critical power and the work above it allow for so long; None where all could be done.
    """
    power = demand(bout, of).fraction / way_of(bout, of).demand * of.wmax_w
    total = np.concatenate(([0.0], np.cumsum(power)))
    found = []
    for length in sorted({min(span, power.size) for span in (*BEST_S, power.size)}):
        best = float((total[length:] - total[:-length]).max()) / length
        most = of.critical_power_w + SLACK * of.work_above_cp_j / length
        found.append((float(length), best, most))
    worst = max(found, key=lambda each: each[1] / each[2])
    return worst if worst[1] > worst[2] else None


def needed_vo2max(bout: Bout, person: Person, model: Model, of: Subject) -> float | None:
    """The least VO2max [mL/kg/min], in whole numbers, with which this person could have done a recorded bout.

    None where nobody of that age and sex has such a one.
    """
    for whole in range(math.floor(of.vo2max_ml_kg_min) + 1, math.floor(kinds.VO2MAX.high) + 1):
        try:
            fitter = body(replace(person, vo2max=float(whole)), model)
        except ScenarioError:
            continue
        if of.fitness is not None:
            fitter = fitter_by(of, float(whole), model)
        if excess(bout, fitter) is None:
            return float(whole)
    return None


def fitter_by(of: Subject, vo2max: float, model: Model) -> Subject:
    """A measured person of another VO2max [mL/kg/min], whose powers are as much higher as what it leaves for work."""
    unloaded = model.values["Work_unloaded"] * PER_MINUTE / of.mass_kg
    more = max(vo2max - unloaded, 0.0) / max(of.vo2max_ml_kg_min - unloaded, 1.0)
    return replace(
        of, vo2max_ml_kg_min=vo2max, wmax_w=more * of.wmax_w, critical_power_w=more * of.critical_power_w
    )  # fmt: skip


def check_bouts(scenario: Protocol) -> None:
    """Raise a sentence for the first bout that somebody could not do, of those whose muscle was measured."""
    for person in scenario.people:
        if (of := measured_in(scenario, person)) is None:
            continue
        for bout in scenario.bouts:
            if bout.person in (None, person.name):
                check_bout(bout, person, of)
