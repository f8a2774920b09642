"""A season carried out: a folder is read, its rider is measured, months are lived through, and plans after them."""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from cellsim.errors import MeasurementError, ScenarioError
from cellsim.population.performance.kept import passing
from cellsim.scenario.checking.offered import USED
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.workouts.folders.files import kept_files
from cellsim.scenario.workouts.folders.record import read_kept, record_of
from cellsim.study.carriers.processes import processes, sharing
from cellsim.study.loads.critical import PowerFit
from cellsim.study.loads.curve import SHOWN_S, BestEffort, best_of
from cellsim.study.loads.days import FitnessFatigue, fitness_and_fatigue
from cellsim.study.seasons.lives import futures_of, lived, planned, scenario_of
from cellsim.study.seasons.loads import (
    FOSTER,
    SAYS,
    RiderNumbers,
    counted_sessions,
    doubts,
    efforts_of,
    hard_efforts,
    numbers_of,
    planned_load,
    power_of,
    watts_of,
)
from cellsim.study.seasons.meals import EATEN_BACK, fed
from cellsim.study.seasons.person import Trainee, as_devices_say, as_power_tells, read_trainee, without_uptake
from cellsim.study.seasons.planfile import TrainingPlan, read_plan, with_rest
from cellsim.study.seasons.readings import Readiness
from cellsim.study.seasons.sessions import Season, season_of
from cellsim.study.seasons.tables import (
    daily_loads,
    days_table,
    muscle_rows,
    plan_days,
    plan_rows,
    sessions_table,
    side_by_side,
    today_by_muscle,
)
from cellsim.tissue.laboratory import as_measured

KIND = "season"
RATED, NOT_RATED = "session RPE times minutes", "the same loads, as not every session was rated"
FEW = 4  # files, below which no other process is begun to read them


@dataclass(frozen=True, eq=False)
class SeasonOutcome:
    """What came of it.

    Parameters
    ----------
    season : that was read
    trainee : who did it
    sessions, days : tables of them
    plans : a row for each session of each plan, rest first
    side : a row for each plan
    plan_days : a row for each day of each plan
    muscles : a row for each muscle today, and around each session of each plan
    curve : the best efforts of the record
    courses : the muscle in the season and in each plan after it, by the plan's name, rest first
    notes : what has to be known of it, in sentences
    """

    season: Season
    trainee: Trainee
    sessions: pd.DataFrame
    days: pd.DataFrame
    plans: pd.DataFrame
    side: pd.DataFrame
    plan_days: pd.DataFrame
    muscles: pd.DataFrame
    curve: pd.DataFrame
    courses: dict[str, Readiness]
    notes: tuple[str, ...]

    def today(self) -> list[str]:
        """How ready the muscle is as the record ends, and where its loads stand, in sentences."""
        now, day, tomorrow = self.plans.iloc[0], self.days.iloc[-1], self.plan_days.iloc[0]
        shares = f"{now['recovered_after']:.0%} of its own rest (force {now['force_after']:.0%}, glycogen "
        dates = [
            f"at {share} % " + ("later than was looked at" if np.isnan(now[name]) else f"after {now[name]:.3g} h")
            for name, share in (("back_90_h", 90), ("back_95_h", 95), ("back_100_h", 100))
        ]
        felt = (self.sessions["load_by"] == FOSTER).all()
        unit = " (session RPE times minutes a day)" if felt else ""
        return [
            f"Today, {now['start']}, as the last session ends, the muscle is at {shares}{now['glycogen_after']:.0%}), "
            f"soreness {now['soreness_after']:.2f} of 1. At rest it is back {', '.join(dates[:2])} and "
            f"{dates[2]}; on {tomorrow['day']} at 7 h it is at {tomorrow['recovered_morning']:.0%}.",
            today_by_muscle(self.muscles[self.muscles["plan"] == now["plan"]]),
            f"Chronic load (CTL) is {day['ctl']:.0f}{unit}, acute load (ATL) {day['atl']:.0f}, and tomorrow "
            f"begins with a balance (TSB) of {day['ctl'] - day['atl']:+.0f}.",
        ]

    def pages(self) -> dict[str, bytes]:
        """Its tables and sentences as files, by name."""
        tables = {"season": self.sessions, "days": self.days, "plans": self.plans, "plan_days": self.plan_days,
                  "side_by_side": self.side, "muscles": self.muscles, "efforts": self.curve}  # fmt: skip
        pages = {
            f"{name}.csv": each.to_csv(index=False, lineterminator="\n", float_format="%.6g").encode()
            for name, each in tables.items()
        }
        text = "\n".join([*self.today(), "", *self.notes]) + "\n"
        return pages | {"season.txt": text.encode()}


def carried_out(
    folder: Path, person: Path | None = None, plans: Sequence[Path] = (), fibers: int = 24, mitochondria: int = 40,
    seed: int = 1, workers: int = 1, zone_h: float = 0.0,
) -> SeasonOutcome:  # fmt: skip
    """Read a folder of workouts, live through all of it, and through each plan from its end on.

    Parameters
    ----------
    folder : of recordings and diaries
    person : file of who did it; as recordings and power tell, and else by habit, unless given
    plans : files of what is still to be done
    fibers, mitochondria : that are simulated, and in each
    seed : of chance, which is the same in all plans
    workers : processes that share files and plans; changes nothing but the time it takes
    zone_h : how far the clock is ahead of UTC, by which recordings are dated [hour]

    Raises
    ------
    CellsimError : a folder without a session, or a person or plan that cannot be; one sentence says why.
    """
    who = read_trainee(person)
    season = read_season(folder, workers, zone_h)
    who, devices = as_devices_say(who, season.sessions)
    efforts = efforts_of(season.sessions)
    fit = power_of(efforts, season.sessions)
    known = _believed(devices)
    who = as_power_tells(who, fit, known.get("ftp_w"), best_of(efforts))
    ahead = with_rest([read_plan(path, season, who.person) for path in plans], season)
    with passing():
        who, scenario = _measured(who, season, fibers, mitochondria, seed)
        told = fit if isinstance(fit, PowerFit) else None
        rider = numbers_of(scenario, told, devices)
        counted = counted_sessions(scenario, season.sessions, rider)
        loads = [_plan_loads(scenario, plan, str(counted["load_by"].iloc[0])) for plan in ahead]
        coming = futures_of(scenario, season.end_s, ahead)  # what cannot be is said before months are lived through
        found, state = lived(scenario, season.end_s)
        futures = planned(coming, state, workers)
    courses = [found.with_more(each) for each in futures]
    days = int(season.end_s // DAY) + 1
    daily = daily_loads([(each.bout.at_s, load) for each, load in zip(season.sessions, counted["load"], strict=True)],
                        days)  # fmt: skip
    rated = all(each.rpe is not None for each in season.sessions)
    felt = [(each.bout.at_s, load) for each, load in zip(season.sessions, counted["session_rpe_load"], strict=True)]
    balance = fitness_and_fatigue(daily, *hard_efforts(efforts, season.sessions, told))
    done = daily_loads([(each.bout.at_s, 1.0) for each in season.sessions], days).astype(int)
    table = days_table(season, daily, daily_loads(felt, days) if rated else None, balance, courses[0], done)
    rows = [row for plan, load, each in zip(ahead, loads, courses, strict=True)
            for row in plan_rows(season, plan, load, each)]  # fmt: skip
    by_muscle = [row for plan, each in zip(ahead, courses, strict=True) for row in muscle_rows(season, plan, each)]
    last = int(ahead[0].until_s // DAY)
    later = [daily_loads([(b.at_s - days * DAY, load) for b, load in zip(plan.bouts, mine, strict=True)], last - days)
             for plan, mine in zip(ahead, loads, strict=True)]  # fmt: skip
    coming_days = plan_days(season, ahead, courses, table, later)
    return SeasonOutcome(
        season=season,
        trainee=who,
        sessions=sessions_table(season, counted, courses[0]),
        days=table,
        plans=pd.DataFrame(rows),
        side=side_by_side(ahead, courses, coming_days, rows),
        plan_days=coming_days,
        muscles=pd.DataFrame(by_muscle),
        curve=_curve(season, efforts, told),
        courses={plan.name: each for plan, each in zip(ahead, courses, strict=True)},
        notes=(*_said(who, fit, rider, counted, balance, rated), *season.notes),
    )


def read_season(folder: Path, workers: int = 1, zone_h: float = 0.0) -> Season:
    """The sessions of a folder.

    Parameters
    ----------
    folder : of recordings and diaries
    workers : processes that share its files
    zone_h : how far the clock is ahead of UTC [hour]

    Raises
    ------
    WorkoutError : there is no such folder, or no session in it that can be read.
    """
    files, unread = kept_files(folder)
    many = 1 if len(files) < FEW else sharing(workers, len(files))
    with nullcontext() if many == 1 else processes(many) as pool:
        read = list(map(read_kept, files) if pool is None else pool.map(read_kept, files, chunksize=FEW))
    return season_of(record_of(read, unread), folder.name, zone_h)


def _believed(devices: Mapping[str, float]) -> dict[str, float]:
    return {field: devices[name] for field, name, _, _ in USED if name in devices}


def _measured(
    who: Trainee, season: Season, fibers: int, mitochondria: int, seed: int
) -> tuple[Trainee, Scenario]:  # fmt: skip
    """The season as a scenario whose person was measured; without a VO2max by power where no muscle has it."""
    bouts = [each.bout for each in season.sessions]
    for each in (who, without_uptake(who)):
        try:
            bare = scenario_of(each.person, bouts, season.end_s, fibers, mitochondria, seed)
            return each, fed(as_measured(bare))
        except ScenarioError:
            if each.person.vo2max is None or each.person.ftp_w is None or "vo2max" in who.written:
                raise
    raise MeasurementError("No muscle could be made of what the record tells of its rider. Write a person's file.")


def _plan_loads(scenario: Scenario, plan: TrainingPlan, load_by: str) -> list[float]:
    pairs = zip(plan.bouts, watts_of(scenario, plan.bouts), strict=True)
    return [planned_load(scenario, bout, watts, load_by) for bout, watts in pairs]


def _curve(season: Season, efforts: Sequence[BestEffort], fit: PowerFit | None) -> pd.DataFrame:
    """The best efforts of the whole record, and what the fit says of them."""
    rows = [
        {"seconds": each.length_s, "watts": each.watts, "start": season.when(season.sessions[each.session].bout.at_s),
         "fitted_w": fit.holds_w(each.length_s) if fit else np.nan}
        for each in best_of(efforts)
        if each.length_s in SHOWN_S
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["seconds", "watts", "start", "fitted_w"])


def _said(who: Trainee, fit: PowerFit | MeasurementError, rider: RiderNumbers, counted: pd.DataFrame,
          balance: FitnessFatigue, rated: bool) -> list[str]:  # fmt: skip
    """What was taken for what, in sentences."""
    ways = counted["load_by"].value_counts()
    counts = ", ".join(f"{count} {SAYS[way]}" for way, count in ways.items())
    return [
        *(fit.says() if isinstance(fit, PowerFit) else []),
        f"FTP was taken as critical power, {rider.critical_w:.0f} W, for the whole record.",
        f"Sessions are counted so: {counts}. CTL and ATL count from nothing on the first day, so CTL is too low in the "
        "first two months.",
        *doubts(counted, rider),
        balance.says(),
        f"Monotony and strain go by {RATED if rated else NOT_RATED}.",
        "Shares are of the muscle's own rest at the start; 100 % is what rounds to it.",
        *who.notes,
        EATEN_BACK,
        "All training was taken to stand in the record: on top of it the person has usual days without any.",
    ]
