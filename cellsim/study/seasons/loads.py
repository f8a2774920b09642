"""What each session of a season counts, by the best that is known of it, and what its power tells of the rider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from cellsim.biology.exercise.loads import felt_score, number
from cellsim.errors import MeasurementError
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.demand import demand
from cellsim.scenario.demand.powers import greatest_w, reserve_ends, threshold
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.scenario import Scenario
from cellsim.study.loads.critical import PowerFit, fitted_power
from cellsim.study.loads.curve import BestEffort, best_of, bests
from cellsim.study.loads.sessions import heart_score, power_score, work_left
from cellsim.study.seasons.sessions import FELT, HEART, PACE, POWER, TrainingSession

TSS, HR_TSS, PACE_TSS, FELT_TSS, FOSTER = "TSS", "hrTSS", "TSS by pace", "session RPE as TSS", "session RPE x minutes"
SAYS = {
    TSS: "by power (training stress score)",
    HR_TSS: "by heart rate (training impulse over that of an hour at threshold)",
    PACE_TSS: "by pace and slope (training stress score of the power that they take)",
    FELT_TSS: "by session RPE, brought to the scale of the training stress score",
    FOSTER: "by session RPE times minutes",
}
CYCLING = "cycling"
OVERSPENT = 0.1  # of W': less is within what its fit leaves open


def efforts_of(sessions: Sequence[TrainingSession]) -> list[BestEffort]:
    """The best efforts of every ride with power."""
    found: list[BestEffort] = []
    for place, each in enumerate(sessions):
        if each.by == POWER and each.bout.do == CYCLING and each.trace is not None and each.trace.power_w is not None:
            found += bests(each.trace.power_w, place)
    return found


def power_of(efforts: Sequence[BestEffort], sessions: Sequence[TrainingSession]) -> PowerFit | MeasurementError:
    """Critical power and W' by the bests of the last 90 days that have hard efforts, or else of the whole record.

    Returns
    -------
    the fit, or why there is none
    """
    if not efforts:
        return MeasurementError("No ride of the record has power.")
    last = sessions[-1].bout.at_s - number("BestEffort_recent")
    recent = [each for each in efforts if sessions[each.session].bout.at_s >= last]
    try:
        return fitted_power(best_of(recent))
    except MeasurementError:
        try:
            return fitted_power(best_of(efforts))
        except MeasurementError as reason:
            return reason


@dataclass(frozen=True, eq=False)
class RiderNumbers:
    """The numbers of a rider by which sessions are counted.

    Parameters
    ----------
    critical_w, whole_j : critical power, also taken for FTP [W], and W' [J]
    hr_rest, hr_most, hr_threshold : heart rates [bpm]
    sex : female or male
    """

    critical_w: float
    whole_j: float
    hr_rest: float
    hr_most: float
    hr_threshold: float
    sex: str


def doubts(counted: pd.DataFrame, rider: RiderNumbers) -> list[str]:
    """What in a record speaks against the numbers of its rider, and which heart rates were gone by, in sentences.

    Parameters
    ----------
    counted : sessions, as ``counted_sessions`` has them
    rider : by whose numbers
    """
    found = []
    if over := int((counted["w_left_least_kj"] < -OVERSPENT * rider.whole_j / 1000.0).sum()):
        found.append(
            f"In {over} ride{'s' if over > 1 else ''} more was done above critical power than W' of "
            f"{rider.whole_j / 1000.0:.1f} kJ allows: one of the two is more than was taken."
        )
    if counted["hr_tss"].notna().any():
        found.append(
            f"Heart rate was taken to be {rider.hr_rest:.0f} bpm at rest, {rider.hr_threshold:.0f} at threshold and "
            f"{rider.hr_most:.0f} at most."
        )
    return found


def numbers_of(scenario: Scenario, fit: PowerFit | None, devices: Mapping[str, float]) -> RiderNumbers:
    """The numbers of the person of a measured scenario; those that a record or a device has count before others."""
    person = scenario.people[0]
    who = body_in(scenario, person)
    rest, most = reserve_ends(who)
    critical = person.ftp_w or who.critical_power_w
    at = devices.get("threshold_heart_rate_bpm", rest + critical / who.wmax_w * (most - rest))
    threshold_bpm = at if rest < at < most else rest + critical / who.wmax_w * (most - rest)
    return RiderNumbers(critical, who.work_above_cp_j if fit is None else fit.whole_j, rest, most, threshold_bpm,
                        person.sex)  # fmt: skip


def threshold_w(scenario: Scenario, bout: Bout) -> float:
    """The power of a bout's way of exercising that stands for FTP [W]."""
    who = body_in(scenario, scenario.people[0])
    way = bout.way_by(who.exercise)
    return who.critical_power_w if way is None else threshold(way, who) * greatest_w(way, who, [])


def watts_of(scenario: Scenario, bouts: Sequence[Bout]) -> list[np.ndarray]:
    """What bouts ask of the person in each second, as power [W] (second,); of running, as running power."""
    who = body_in(scenario, scenario.people[0])
    found = []
    for bout in bouts:
        asked = demand(bout, who)
        found.append(np.asarray(asked.fraction) * greatest_w(asked.mode, who, []))
    return found


def counted_sessions(scenario: Scenario, sessions: Sequence[TrainingSession], rider: RiderNumbers) -> pd.DataFrame:
    """A row for each session: what it was, and what it counts.

    Parameters
    ----------
    scenario : of the season, measured
    sessions : in order of time
    rider : by whose numbers

    Returns
    -------
    ``np_w`` [W], ``intensity_factor``, ``tss``, ``hr_tss``, ``session_rpe_load``, ``load`` with ``load_by``,
    ``work_kj``, ``w_left_least_kj``; NaN where it is not known
    """
    felt_alone = all(each.by == FELT for each in sessions)
    return pd.DataFrame([_counted(scenario, each, rider, felt_alone) for each in sessions])


def _counted(scenario: Scenario, each: TrainingSession, rider: RiderNumbers, felt_alone: bool) -> dict:
    row: dict = dict.fromkeys(("mean_w", "np_w", "intensity_factor", "tss", "hr_tss", "work_kj", "w_left_least_kj"),
                              np.nan)  # fmt: skip
    trace = each.trace
    if trace is not None and each.by == POWER and trace.power_w is not None:
        worked = trace.power_w if trace.paused is None else trace.power_w[~trace.paused]
        normalized, intensity, score = power_score(worked, threshold_w(scenario, each.bout))
        row |= {"mean_w": float(worked.mean()), "np_w": normalized, "intensity_factor": intensity, "tss": score}
        row["work_kj"] = float(trace.power_w.sum()) / 1000.0
        if each.bout.do == CYCLING:
            row["w_left_least_kj"] = float(work_left(trace.power_w, rider.critical_w, rider.whole_j).min()) / 1000.0
    if trace is not None and trace.heart_rate_bpm is not None:
        row["hr_tss"] = heart_score(trace.heart_rate_bpm, rider.hr_rest, rider.hr_most, rider.hr_threshold, rider.sex)
    row["session_rpe_load"] = np.nan if each.rpe is None else each.rpe * each.worked_s / 60.0
    if each.by == POWER:
        return row | {"load": row["tss"], "load_by": TSS}
    if each.by == HEART:
        return row | {"load": row["hr_tss"], "load_by": HR_TSS}
    if each.by == PACE:
        score = power_score(watts_of(scenario, [each.bout])[0], threshold_w(scenario, each.bout))[2]
        return row | {"load": score, "load_by": PACE_TSS}
    if felt_alone:
        return row | {"load": row["session_rpe_load"], "load_by": FOSTER}
    return row | {"load": felt_score(each.worked_s, each.rpe or 0.0), "load_by": FELT_TSS}


def planned_load(scenario: Scenario, bout: Bout, watts: np.ndarray, load_by: str) -> float:
    """What a planned session counts, by what it asks of the person, or by its rating where all is counted so.

    Parameters
    ----------
    scenario : measured
    bout : that is planned
    watts : it asks in each second [W] (second,)
    load_by : how the season is counted
    """
    score = power_score(watts, threshold_w(scenario, bout))[2]
    if load_by != FOSTER:
        return score
    rpe = bout.intensity.value if bout.intensity is not None and bout.intensity.unit == "RPE" else np.nan
    hours = bout.duration_s / 3600.0
    if np.isnan(rpe):  # the rating that counts as much
        rpe = min(score / number("SessionLoad_hour") * number("SessionLoad_felt") / hours, 10.0)
    return rpe * hours * 60.0


def hard_efforts(
    efforts: Sequence[BestEffort], sessions: Sequence[TrainingSession], fit: PowerFit | None
) -> tuple[np.ndarray, np.ndarray]:
    """Days on which somebody went as hard as by the curve of their record, or nearly so, and how hard.

    Returns
    -------
    days (effort,), and power over that of the curve [%] (effort,), the hardest of each day
    """
    best: dict[int, float] = {}
    if fit is not None:
        low, high = fit.efforts[0].length_s, fit.efforts[-1].length_s
        for each in efforts:
            if low <= each.length_s <= high:
                day = int(sessions[each.session].bout.at_s // DAY)
                best[day] = max(best.get(day, 0.0), each.watts / fit.holds_w(each.length_s))
    hard = {day: share for day, share in sorted(best.items()) if share >= number("FitnessFatigue_hard")}
    return np.array(list(hard), dtype=int), 100.0 * np.array(list(hard.values()))
