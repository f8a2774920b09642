"""Tables of a season: a row for each session, each day, and each session of each plan."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from cellsim.biology.exercise.muscles import NAMES, ready_for, session_shares
from cellsim.biology.person.scales import numeric
from cellsim.biology.repair.recovered import LEVELS
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.plan.parts import Bout
from cellsim.study.loads.days import FitnessFatigue, balance_of, monotony_and_strain
from cellsim.study.seasons.planfile import TrainingPlan
from cellsim.study.seasons.readings import READ, Readiness, mornings
from cellsim.study.seasons.sessions import Season

MORNING_H = 7.0  # o'clock: what a person is when they wake, before the day's sessions


def sessions_table(season: Season, counted: pd.DataFrame, found: Readiness) -> pd.DataFrame:
    """A row for each session: what it was and counted, the muscle before and after it, and when it was back.

    Parameters
    ----------
    season : that was lived through
    counted : what each session counts, as ``loads.counted_sessions`` has it
    found : the muscle, from the start to some days after the last session
    """
    rows = []
    bouts = [each.bout for each in season.sessions]
    for each, after in zip(season.sessions, _after(bouts, found), strict=True):
        rows.append(
            {"start": season.when(each.bout.at_s), "day": season.on(each.day), "name": each.name, "sport": each.bout.do,
             "minutes": each.worked_s / 60.0, "by": each.by, "rpe": np.nan if each.rpe is None else each.rpe} | after
        )  # fmt: skip
    table = pd.DataFrame(rows)
    known = ["start", "day", "name", "sport", "minutes", "by", "rpe"]
    return pd.concat((table[known], counted, table.drop(columns=known)), axis=1)


def _after(bouts: Sequence[Bout], found: Readiness) -> list[dict[str, float]]:
    """The muscle before and at the end of each bout, and when it was back."""
    rows = []
    for place, bout in enumerate(bouts):
        until = bouts[place + 1].at_s if place + 1 < len(bouts) else float(found.times_s[-1])
        before = {f"{name}_before": value for name, value in found.at(bout.at_s).items()}
        after = {f"{name}_after": value for name, value in found.at(bout.end_s).items()}
        rows.append(before | after | found.back(bout.end_s, until) | {"hours_to_next": (until - bout.end_s) / 3600.0})
    return rows


def daily_loads(loads: Sequence[tuple[float, float]], days: int) -> np.ndarray:
    """Loads of each day, of moments [s] and their loads (day,)."""
    total = np.zeros(days)
    for at_s, load in loads:
        total[int(at_s // DAY)] += load
    return total


def days_table(
    season: Season, loads: np.ndarray, felt: np.ndarray | None, balance: FitnessFatigue, found: Readiness,
    sessions: np.ndarray,
) -> pd.DataFrame:  # fmt: skip
    """A row for each day: loads and what follows from them, and the muscle in the morning.

    Parameters
    ----------
    season : whose days they are
    loads : of each day [-] (day,)
    felt : session RPE times minutes of each (day,), which monotony goes by; None where sessions were not rated
    balance : fitness and fatigue
    found : the muscle on all of them
    sessions : how many there were on each (day,)
    """
    days = range(loads.size)
    table = pd.DataFrame({"day": [season.on(day) for day in days], "sessions": sessions, "load": loads})
    parts = [table, balance_of(loads), monotony_and_strain(loads if felt is None else felt)]
    banister = {"fitness": balance.fitness, "fatigue": balance.fatigue, "performance": balance.performance}
    wakes = {f"{name}_morning": each for name, each in mornings(found, days, MORNING_H).items()}
    return pd.concat((*parts, pd.DataFrame(banister), pd.DataFrame(wakes)), axis=1)


MUSCLE_COLUMNS = ("plan", "start", "session", "muscle", "works", "ready_before", "ready_after", *LEVELS, "watched_h",
                  "soreness_after", "soreness_peak", "nrs")  # fmt: skip


def muscle_rows(season: Season, plan: TrainingPlan, found: Readiness) -> list[dict]:
    """A row for each muscle today, where a plan is rest, or around each session of a plan.

    Parameters
    ----------
    season : after which it is done
    plan : what is done
    found : the muscles, from the start of the season to the end of the plan

    Returns
    -------
    rows with MUSCLE_COLUMNS; a muscle is watched until the next session of the plan that works it, and a date that is
    NaN is later than ``watched_h``
    """
    rows, last = [], float(found.times_s[-1])
    sessions = [(each.at_s, each.end_s, _in_words(each), each.muscles) for each in plan.bouts]
    for place, (at_s, end_s, words, works) in enumerate(sessions or [(season.end_s, season.end_s, "none", ())]):
        before, after = found.by_muscle(at_s), found.by_muscle(end_s)
        now = found.sore(end_s, end_s)
        for name in NAMES:
            until = next((each[0] for each in sessions[place + 1 :] if name in each[-1]), last)
            peak = found.sore(end_s, until)[name]
            dates = (*found.muscle_back(name, end_s, until).values(), (until - end_s) / 3600.0)
            told = (plan.name, season.when(at_s), words, name, name in works, before[name], after[name], *dates,
                    now[name], peak, numeric(peak))  # fmt: skip
            rows.append(dict(zip(MUSCLE_COLUMNS, told, strict=True)))
    return rows


def today_by_muscle(rows: pd.DataFrame) -> str:
    """How ready each muscle is today, which is sorest, and what that makes of a session of each kind, as a sentence.

    Parameters
    ----------
    rows : as ``muscle_rows`` has them, of a plan of rest
    """
    back = {row.muscle: float(row.ready_after) for row in rows.itertuples()}
    shares = ", ".join(f"{name} {100.0 * share:.0f} %" for name, share in back.items())
    sorest = rows.loc[rows["soreness_after"].idxmax()]
    sore = f"sorest {sorest['muscle']}, {numeric(sorest['soreness_after'])} of 10" if sorest["soreness_after"] else ""
    kinds = {kind: ready_for(back, parts)[0] for kind, parts in session_shares().items()}
    fit = ", ".join(f"{kind} {100.0 * share:.0f} %" for kind, share in kinds.items())
    return f"By muscle: {shares}; {sore or 'none sore'}. Ready for {fit}."


def plan_rows(season: Season, plan: TrainingPlan, loads: Sequence[float], found: Readiness) -> list[dict]:
    """A row for each session of a plan, or one for rest: when it is, what it counts, and the muscle around it.

    Parameters
    ----------
    season : after which it is done
    plan : what is done
    loads : of each of its sessions [-]
    found : the muscle, from the start of the season to the end of the plan
    """
    if not plan.bouts:
        back = found.back(season.end_s, float(found.times_s[-1]))
        now = {f"{name}_after": value for name, value in found.at(season.end_s).items()}
        return [{"plan": plan.name, "start": season.when(season.end_s), "session": "none", "load": 0.0} | now | back]
    return [
        {"plan": plan.name, "start": season.when(bout.at_s), "session": _in_words(bout),
         "minutes": bout.duration_s / 60.0, "load": load} | after
        for bout, load, after in zip(plan.bouts, loads, _after(plan.bouts, found), strict=True)
    ]  # fmt: skip


def _in_words(bout: Bout) -> str:
    source = bout.trace or bout.plan
    return f"{bout.do} {bout.intensity or getattr(source, 'name', '')}".strip()


def plan_days(season: Season, plans: Sequence[TrainingPlan], found: Sequence[Readiness], days: pd.DataFrame,
              later: Sequence[np.ndarray]) -> pd.DataFrame:  # fmt: skip
    """A row for each day of each plan: its load, where loads stand, and the muscle in the morning.

    Parameters
    ----------
    season : after which they are done
    plans : each with as long a look
    found : the muscle in each
    days : of the season, by which loads go on
    later : loads of the days after the season in each plan [-] (day,)
    """
    parts, first = [], len(days)
    for plan, muscle, loads in zip(plans, found, later, strict=True):
        ahead = range(first, first + loads.size)
        table = pd.DataFrame({"plan": plan.name, "day": [season.on(day) for day in ahead], "load": loads})
        balance = balance_of(np.concatenate((days["load"].to_numpy(), loads))).iloc[first:].reset_index(drop=True)
        wakes = {f"{name}_morning": each for name, each in mornings(muscle, ahead, MORNING_H).items()}
        parts.append(pd.concat((table, balance, pd.DataFrame(wakes)), axis=1))
    return pd.concat(parts, ignore_index=True)


def side_by_side(plans: Sequence[TrainingPlan], found: Sequence[Readiness], later: pd.DataFrame,
                 rows: Sequence[dict]) -> pd.DataFrame:  # fmt: skip
    """A row for each plan: what it counts in all, where its load leads, and how ready the muscle is on the way.

    Parameters
    ----------
    plans : each with as long a look
    found : the muscle in each
    later : their days, as ``plan_days`` has them
    rows : of all sessions of all plans
    """
    table = []
    for plan, muscle in zip(plans, found, strict=True):
        days = later[later["plan"] == plan.name]
        mine = [each["recovered_before"] for each in rows if each["plan"] == plan.name and "recovered_before" in each]
        row = {"plan": plan.name, "sessions": len(plan.bouts), "load": days["load"].sum(),
               "ctl_end": days["ctl"].iloc[-1], "atl_end": days["atl"].iloc[-1],
               "tsb_least": days["tsb"].min(), "tsb_end": days["tsb"].iloc[-1],
               "recovered_least_before": min(mine, default=np.nan),
               "soreness_most_morning": days["soreness_morning"].max()}  # fmt: skip
        table.append(row | {f"{name}_end": float(muscle.values[name][-1]) for name in READ})
    return pd.DataFrame(table)
