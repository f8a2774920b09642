"""A leg on a grid of whole seconds: pauses held, gaps bridged, and its sums compared with the device's own."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from cellsim.scenario.workouts import sports
from cellsim.scenario.workouts import trace as limits
from cellsim.scenario.workouts.leg import HEART, LAP, POWER, TIME, TRACK, Leg, Table
from cellsim.scenario.workouts.repair import channels, pauses
from cellsim.scenario.workouts.repair.gaps import longest_step
from cellsim.scenario.workouts.repair.idle import trimmed
from cellsim.scenario.workouts.repair.pace import paced
from cellsim.scenario.workouts.repair.words import counted
from cellsim.scenario.workouts.trace import FIRST_DATE_S, Recording, refusal

HOUR_S = 3600.0
ON_FOOT = ("running", "walking")
FEW_GAPS = 50  # of devices that save by rules of their own, single gaps are not counted
MOST_SCALED = 0.3  # by how much power that was bridged may be wrong for the total to be believed
OWN_TOTAL = 0.005  # by how much work may differ from the device's own total before it is said


def trace(
    leg: Leg, name: str, where: str, sha256: str, number: int = 1, person: Mapping[str, float] | None = None
) -> Recording:
    """The workout on a grid of whole seconds. ``where`` names the leg in a refusal: "activity 2 (running) ", or ''.

    Raises
    ------
    WorkoutError : no records, less than 30 s of them, too long a span, or nothing that says how hard the work was.
    """
    notes: list[str] = []
    leg = _with_beats(_rated(leg, notes))
    if not len(leg.table):
        what = f"{where}holds no records with a time"
        raise refusal(name, what, "choose the file of a recorded workout")
    stood = pauses.found(leg)
    leg = trimmed(_timed(leg, stood, notes))
    time_s = leg.table[:, TIME]
    begin, end = _ends(time_s, stood)
    if end - begin > limits.MAX_SPAN_S:
        what = f"{where}spans {(end - begin) / 86400:.0f} days, so its clock must have jumped"
        raise refusal(name, what, "export its days one by one")
    second = np.floor(time_s - begin + 0.5).astype(np.int64)
    seconds = int(np.floor(end - begin + 0.5)) + 1
    recorded = np.bincount(second, minlength=seconds) > 0
    paused = _paused(stood, begin, seconds)
    if leg.untimed:
        notes.append(f"{counted(leg.untimed, 'record')} without a time left out.")
    _say_twins(leg.table, second, notes)
    _say_gaps(recorded, paused, stood, time_s, notes)
    running = int(np.count_nonzero(~paused))
    if min(running, 8 * int(np.count_nonzero(recorded & ~paused))) < limits.FEWEST_SECONDS:
        what = f"{where}holds less than {limits.FEWEST_SECONDS} s of data"
        raise refusal(name, what, "choose the file of a whole workout")
    power_w = channels.power(channels.gridded(leg.table[:, POWER], second, seconds), recorded, paused, notes)
    heart = channels.heart_rate(channels.gridded(leg.table[:, HEART], second, seconds), recorded, paused, notes)
    sport = sports.mode_of(leg.sport, leg.sub_sport)
    speed, slope = paced(leg.table, second, seconds, paused) if sport in ON_FOOT else (None, None)
    if power_w is None and heart is None and leg.rpe is None and speed is None:
        what = f"{where}has neither power nor heart rate, so nothing in it says how hard the work was"
        raise refusal(name, what, "type the bout with an intensity instead")
    if power_w is not None:
        _reconcile(leg, power_w, ~recorded & ~paused, notes)
        _compare(leg, float(power_w.sum()), notes)
        if sport in ON_FOOT:
            notes.append("The power is running power, a device's estimate, not watts at a cycle's pedals.")
    if sports.helped(leg.sport, leg.sub_sport):
        notes.append("The bicycle had a motor; only the rider's own power counts as work.")
    rest = paused if paused.any() else None
    for channel in (power_w, heart, rest, speed, slope):
        if channel is not None:
            channel.setflags(write=False)
    told = (*leg.notes, *notes)
    dated = begin if begin > FIRST_DATE_S else None
    return Recording(
        name, sport, float(seconds), power_w, heart, told, sha256, number, rest, leg.rpe, person or {}, dated,
        speed, slope,
    )  # fmt: skip


def _rated(leg: Leg, notes: list[str]) -> Leg:
    """A session that was typed by hand has no records; with a rating and a length it is a bout all the same."""
    seconds = leg.totals.timer_s or leg.totals.elapsed_s or 0.0
    if len(leg.table) or len(leg.beats) or leg.rpe is None or not 1.0 <= seconds <= limits.MAX_SPAN_S:
        return leg
    notes.append("The session has no records, only its length and its rating.")
    table = np.full((int(seconds), leg.table.shape[1]), np.nan)
    table[:, TIME] = (leg.begins_s or 0.0) + np.arange(len(table))
    table[:, TRACK], table[:, LAP] = 0.0, 0.0
    return replace(leg, table=table, events=[])


def _with_beats(leg: Leg) -> Leg:
    """Heart rates that were stored apart, as records of their own where the timer ran."""
    if not len(leg.beats):
        return leg
    rows = np.full((len(leg.beats), leg.table.shape[1]), np.nan)
    rows[:, TIME], rows[:, HEART] = leg.beats[:, 0], leg.beats[:, 1]
    if len(leg.table):
        time_s = leg.table[:, TIME]
        stops = [event.at_s for event in leg.events if not event.runs]
        begins = time_s[0] if leg.begins_s is None else max(min(leg.begins_s, time_s[0]), time_s[0] - HOUR_S)
        ends = min(max(time_s[-1], begins + (leg.totals.elapsed_s or 0.0), *stops[-1:]), time_s[-1] + HOUR_S)
        rows = rows[(rows[:, TIME] > begins - 1.0) & (rows[:, TIME] < ends)]
        # Track and lap are those of the record before.
        before = np.maximum(np.searchsorted(time_s, rows[:, TIME], side="right") - 1, 0)
        rows[:, TRACK:] = leg.table[before, TRACK:]
    table = np.concatenate((leg.table, rows))
    return leg.having(table[np.argsort(table[:, TIME], kind="stable")])


def _timed(leg: Leg, stood: pauses.Pauses, notes: list[str]) -> Leg:
    """The leg without records from before the timer first started or after it last stopped."""
    time_s = leg.table[:, TIME]
    start = max((stop for first, stop in stood.intervals if first == -np.inf), default=-np.inf)
    stop = min((first for first, last in stood.intervals if last == np.inf), default=np.inf)
    here = (time_s >= start) & (time_s <= stop)
    if here.all() or not here.any():
        return leg
    lost = counted(int(np.count_nonzero(~here)), "record")
    notes.append(f"{lost} from before the timer started or after it stopped left out.")
    return leg.having(leg.table[here])


def _ends(time_s: Table, stood: pauses.Pauses) -> tuple[float, float]:
    """First and last second: of the records, or of the timer where it ran a step of the device longer."""
    begin, end = float(time_s[0]), float(time_s[-1])
    step = longest_step(time_s)
    for first, last in stood.intervals:
        if first == -np.inf and 0.0 < begin - last <= step:
            begin = last
        if last == np.inf and 1.0 < first - end <= step:
            end = first - 1.0
    return begin, end


def _paused(stood: pauses.Pauses, begin: float, seconds: int) -> channels.Flags:
    flags = np.zeros(seconds, dtype=bool)
    for first, last in stood.intervals:
        if np.isfinite(first) and np.isfinite(last):
            edges = np.clip(np.floor(np.array([first, last]) - begin + 0.5), 0, seconds).astype(int)
            flags[edges[0] : edges[1]] = True
    return flags


def _say_twins(table: Table, second: np.ndarray, notes: list[str]) -> None:
    twice = len(second) - np.unique(second).size
    if twice:
        notes.append(f"{counted(twice, 'record')} in the same second as another, joined with it.")


def _say_gaps(
    recorded: channels.Flags, paused: channels.Flags, stood: pauses.Pauses, time_s: Table, notes: list[str]
) -> None:
    steps = np.diff(np.flatnonzero(recorded))
    spacing = int(np.median(steps)) if steps.size else 1
    held = channels.runs(paused)
    if held:
        total = sum(end - first for first, end in held)
        notes.append(f"{counted(len(held), 'pause')}, {total} s in all, {stood.known}: held at zero power.")
    gaps = [end - first for first, end in channels.runs(~recorded & ~paused)]
    longest = longest_step(time_s)
    if spacing > 1 or len(gaps) > FEW_GAPS:
        often = float(np.mean(steps[steps <= longest]))
        notes.append(f"The device saved a record about every {often:.0f} s; in between lies a straight line.")
        gaps = [gap for gap in gaps if gap >= longest]
    if gaps:
        why = "the timer ran" if stood.timed else "nothing in the file says that it was a pause"
        long = f", {max(gaps)} s the longest; {why}" if max(gaps) >= longest else ""
        notes.append(f"{counted(len(gaps), 'gap')} in time, {sum(gaps)} s in all: bridged by a straight line{long}.")


def _reconcile(leg: Leg, power_w: channels.Floats, between: channels.Flags, notes: list[str]) -> None:
    """Scale the power of seconds without a record so that the work is the device's own total, which knows of them."""
    own, bridged = leg.totals.work_j, float(power_w[between].sum())
    wanting = 0.0 if own is None else own - float(power_w.sum())
    if own is None or not OWN_TOTAL * own < abs(wanting) <= MOST_SCALED * bridged:
        return
    power_w[between] *= 1.0 + wanting / bridged
    notes.append(
        f"Between its records the power was scaled by {1.0 + wanting / bridged:.2f}, so that the work is the device's "
        f"own total of {own / 1000:.0f} kJ."
    )


def _compare(leg: Leg, work_j: float, notes: list[str]) -> None:
    """Say by how much the work differs from what the device itself counted."""
    own = leg.totals.work_j
    what = "total"
    if own is None and leg.totals.mean_w and leg.totals.timer_s:
        own, what = leg.totals.mean_w * leg.totals.timer_s, "mean power"
    if own and abs(work_j / own - 1.0) > (OWN_TOTAL if what == "total" else 0.02):
        notes.append(f"The work read is {work_j / 1000:.0f} kJ; by the device's own {what} it is {own / 1000:.0f} kJ.")
