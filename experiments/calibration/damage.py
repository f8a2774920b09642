"""Fit what bouts break, what of it is felt and found in blood, and how it mends, to what was measured after bouts.

    python experiments/calibration/damage.py            fit, and show the outcome beside the studies that are kept
    python experiments/calibration/damage.py --write    the same, and write it here and to the parameter tables
    python experiments/calibration/damage.py --together fit nothing, and write how the rows vary together where they are

Every row begins in the middle of its range, in logarithms, and is held there by a quarter of it, so that what no
measurement tells stays there, whatever was fitted before. Beside each row stands what a muscle would show to which
nothing ever happens.
"""

import argparse
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from math import exp, inf, log
from pathlib import Path
from typing import Any

import numpy as np

from cellsim import units
from cellsim.biology.exercise.modes import MODES, Exercise
from cellsim.biology.exercise.shaped import on_slope
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.fiber import type_shares
from cellsim.language.parameters import Parameter
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.muscles import types_of
from cellsim.population.tissue.toll import Toll
from cellsim.study.calibrate.outcome import columns, save, write_tables
from cellsim.study.calibrate.stages import written
from cellsim.study.fits.squares import least

HERE = Path(__file__).parent
HOUR, QUARTER = 3600.0, 900.0  # s
TOGETHER = HERE.parents[1] / "cellsim" / "study" / "ranges" / "fitted.toml"
ABOUT = (
    "# How rows that experiments/calibration/damage.py fitted vary together about their values: the logarithm of each",
    "# moves by the sum of these numbers times as many standard normal ones. Written by that script.",
)
FREE = {
    "DAMAGE_load": "lifts, easy arms, old arms",
    "DAMAGE_called_power": "easy arms, old arms",
    "DAMAGE_half_strain": "arms, newham, twelve, old arms",
    "DAMAGE_tiring": "arms, twelve, old arms",
    "DAMAGE_power": "arms, knees, walk force",
    "DAMAGE_membrane_share": "arms, newham, knees",
    "DAMAGE_half_strain_death": "newham, downhill enzyme",
    "DAMAGE_power_death": "newham, downhill hour",
    "DAMAGE_half_strain_connective": "marathon soreness, walk soreness",
    "DAMAGE_power_connective": "marathon soreness, walk soreness, arms soreness",
    "DAMAGE_load_connective": "easy arms soreness, marathon soreness, walk soreness",
    "DAMAGE_tiring_connective": "marathon soreness, walk soreness, arms soreness",
    "PROTECTION_half_strain": "downhill again, marathon soreness",
    "PROTECTION_half_strain_quick": "walk after five minutes",
    "PROTECTION_quick_gain": "walk after five minutes",
    "PROTECTION_on_connective": "walk after five minutes, marathon soreness",
    "PROTECTION_time": "downhill again",
    "PROTECTION_trained": "50 km, 161 km enzyme, squats 48 h, ten sets",
    "REPAIR_membrane_time": "arms, knees, twelve",
    "REPAIR_sarcomere_time": "arms, newham, old arms",
    "REPAIR_maturation_time": "newham 14 d, three hundred 96 h, arms 132 h",
    "DAMAGE_tearing": "marathon enzyme, 50 km, 161 km enzyme",
    "CK_leak": "marathon enzyme, 50 km, 161 km enzyme",
    "CK_necrosis": "newham enzyme, walk enzyme",
    "CK_seal_time": "50 km, marathon enzyme",
    "CK_lymph_time": "50 km, downhill enzyme",
    "CK_pump": "50 km",
    "CALCIUM_entry": "three hundred calpain",
    "SORENESS_time": "marathon soreness, downhill soreness hour",
    "FATIGUE_endurance": "40 km ride, 20 km ride, half marathon force, 30 km force",
    "FATIGUE_resistance": "squats, calves 1 h",
    "RunningMode_strain": "marathon soreness, marathon enzyme, 50 km",
    "DownhillMode_strain": "downhill, walk force",
    "EccentricMode_strain": "knees, three hundred",
    "ResistanceMode_strain": "squats, ten sets, squats soreness",
    "PlantarFlexionMode_strain": "calves 1 h",
}
"""Rows of the tables that are free, and the targets that tell them."""
LEAST_SHARE = 0.25  # of the strain of a mode; muscles below it spill next to nothing
UNTOLD = 0.9  # of the width of a range; what keeps more of it is told by no measurement here
WIDTH = 4.0  # standard deviations that a range is wide, in logarithms
FROM_NOTHING = 20.0  # a range that begins at nothing is taken to begin at its end over so much
STEP = 0.03  # of a logarithm, for slopes


@dataclass(frozen=True)
class Done:
    """A bout that is done, and how long before it others were."""

    do: str
    force: float = 0.0
    lengthenings: float = 0.0
    minutes: float = 20.0
    intensity: float = 0.5
    slope: float = 0.0
    age: float = 25.0
    sex: str = "male"
    activity: str = "recreational"
    earlier: tuple[Mapping[str, Any], ...] = ()


@cache
def asked() -> tuple[dict[str, Done], list[dict[str, Any]]]:
    """Bouts by name, and targets."""
    read, kept = (
        tomllib.loads((HERE / f"damage_{each}.toml").read_text(encoding="utf-8")) for each in ("targets", "kept")
    )
    bouts = {name: Done(**{**each, "earlier": tuple(each.get("earlier", ()))}) for name, each in read["bout"].items()}
    return bouts, read["target"] + kept["target"]


class Person:
    """The muscles of somebody who does a bout, and what can be measured on them."""

    def __init__(self, rows: Mapping[str, Parameter], done: Done) -> None:
        p = {name: row.value for name, row in rows.items()}
        self._exercise = Exercise.of({name: rows[name] for name in MODES.rows})
        parts = self._mode(done).muscles
        self._tissues = {
            part.name: DamageState(
                types_of(type_shares(p, part.name)), done.age, done.sex, done.activity, rows
            )
            for part in parts if part.share >= LEAST_SHARE
        }  # fmt: skip
        self.rest = p["CK_rest"]

    def _mode(self, done: Done) -> Any:
        mode = self._exercise.find(done.do)
        return on_slope(mode, done.slope, self._exercise) if done.slope else mode

    def do(self, done: Done, looks: Sequence[float] = (), every_s: float = QUARTER) -> list[float]:
        """Do a bout, a quarter of an hour at a time; creatine kinase at moments on the way [h]."""
        mode, seen = self._mode(done), []
        lifted = done.lengthenings > 0.0
        count = done.lengthenings if lifted else mode.lengthenings_per_minute * done.minutes
        force = done.force or mode.force_fraction
        kind = "resistance" if lifted else "endurance"
        whole = Toll(mode.strain, count, force, done.minutes, done.intensity, kind)
        passed, end = 0.0, 60.0 * done.minutes
        while passed < end:
            step = min(every_s, end - passed)
            passed += step
            share = passed / end
            for part in mode.muscles:
                if (tissue := self._tissues.get(part.name)) is not None:
                    tissue.advance(step)
                    toll = whole._replace(lengthenings=share * count, minutes=share * done.minutes).of(part)
                    if passed < end:
                        tissue.go_on(toll)
                    else:
                        tissue.apply_bout(*toll)
            seen += [self.ck for look in looks if passed - step < look * HOUR <= passed]
        return seen

    def wait(self, hours: float) -> None:
        """Let time pass [h]."""
        for tissue in self._tissues.values():
            tissue.advance(hours * HOUR)

    @property
    def ck(self) -> float:
        """Creatine kinase in plasma [U/L]."""
        return self.rest + sum(each.observables()["ck"] - self.rest for each in self._tissues.values())

    def shows(self, muscle: str) -> dict[str, float]:
        """Force [%], soreness, activity of calpain [fold] and creatine kinase [U/L] now."""
        tissue = self._tissues[muscle]
        now = tissue.observables()
        shown = {"force": 100.0 * tissue.force(), "ck": self.ck}
        return shown | {"soreness": now["soreness"], "calpain": now["calpain_activity"]}


def obtained(rows: Mapping[str, Parameter], name: str, targets: Sequence[Mapping[str, Any]]) -> list[float]:
    """What is found of each target of a bout."""
    bouts, _ = asked()
    done = bouts[name]
    person = Person(rows, done)
    for each in done.earlier:
        for more in range(each.get("times", 1)):
            if more:
                person.wait(24.0 * each["every_days"])
            person.do(bouts[each["bout"]], every_s=inf)
        person.wait(168.0 * each["weeks_before"])
    during = [float(each["hours"]) for each in targets if each["quantity"].endswith("during")]
    on_the_way = person.do(done, during)
    looks = sorted({hour for each in targets for hour in _looks(each)})
    seen, passed = {}, 0.0
    for hour in looks:
        person.wait(hour - passed)
        passed = hour
        seen[hour] = {muscle: person.shows(muscle) for muscle in {each["muscle"] for each in targets}}
    found = []
    for each in targets:
        words = each["quantity"].split()
        what = next(word for word in words if word in ("force", "soreness", "calpain", "ck"))
        values = {hour: seen[hour][each["muscle"]][what] for hour in _looks(each)}
        if words[-1] == "during":
            value = on_the_way[during.index(float(each["hours"]))] / person.rest
        elif words[0] == "hour":
            value = _highest_at(list(values), list(values.values()))
        elif words[0] == "fold":
            value = max(values.values()) / person.rest
        else:
            value = min(values.values()) if words[0] == "least" else max(values.values())
        found.append(value)
    return found


def _highest_at(hours: list[float], values: list[float]) -> float:
    """When a course is highest [h]: the top of the parabola through the highest look and its neighbors."""
    at = int(np.argmax(values))
    if not 0 < at < len(values) - 1:
        return hours[at]
    before, here, later = values[at - 1 : at + 2]
    bend = before - 2.0 * here + later
    return hours[at] + (0.5 * (before - later) / bend * (hours[at + 1] - hours[at]) if bend < 0.0 else 0.0)


def _looks(target: Mapping[str, Any]) -> tuple[float, ...]:
    hours = target["hours"]
    if isinstance(hours, list):
        return tuple(map(float, hours))
    if target["quantity"].endswith("during"):
        return (0.0,)
    if target["quantity"].split()[0] in ("peak", "hour"):
        return tuple(np.arange(2.0, float(hours) + 1.0, 4.0))
    return (float(hours),)


def _one(question: tuple[Mapping[str, Parameter], str]) -> list[float]:
    rows, name = question
    return obtained(rows, name, [each for each in asked()[1] if each["bout"] == name])


def found_of(rows: Mapping[str, Parameter], pool: ProcessPoolExecutor | None, used: Sequence[str]) -> np.ndarray:
    """What is found of every target of these bouts, in order of the targets; not a number for others."""
    questions = [(rows, name) for name in used]
    answers = list(map(_one, questions) if pool is None else pool.map(_one, questions))
    found = np.full(len(asked()[1]), np.nan)
    for name, values in zip(used, answers, strict=True):
        places = [at for at, each in enumerate(asked()[1]) if each["bout"] == name]
        found[places] = values
    return found


def missed(found: np.ndarray) -> np.ndarray:
    """By how many of its tolerances each target is missed (target,)."""
    away = []
    for each, value in zip(asked()[1], found.tolist(), strict=True):
        distance = log(value / each["value"]) if each.get("scale") == "log" else value - each["value"]
        away.append(distance / each["tolerance"])
    return np.array(away)


def nothing(target: Mapping[str, Any]) -> float:
    """What is found where nothing ever happens."""
    what = target["quantity"]
    if "force" in what:
        return 100.0
    if "fold" in what or what == "calpain":
        return 1.0
    return 120.0 if "ck" in what else 0.0


def rows_at(x: np.ndarray) -> dict[str, Parameter]:
    """The tables with the free rows at logarithms (row,)."""
    table = human_muscle().rows
    return {**table} | {name: replace(table[name], value=exp(each)) for name, each in zip(FREE, x, strict=True)}


class Misses:
    """What is missed at logarithms of the free rows, over tolerances, and how far these are from where they begin."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        table, (bouts, targets) = human_muscle().rows, asked()
        fitting = [each for each in targets if each["use"] == "fit"]
        self._pool, self._fitted = pool, np.array([each["use"] == "fit" for each in targets])
        self._used = [name for name in bouts if any(each["bout"] == name for each in fitting)]
        many = Counter(each["source"] for each in fitting)
        # of a study with many rows each tells less that is new: four of them count as two
        self._weights = np.array([many[each["source"]] ** -0.25 for each in fitting])
        self.highs = np.log([table[name].high for name in FREE])
        self.lows = np.log([table[name].low or table[name].high / FROM_NOTHING for name in FREE])
        self.start, self.spread = 0.5 * (self.lows + self.highs), (self.highs - self.lows) / WIDTH

    def __call__(self, x: np.ndarray) -> np.ndarray:
        found = found_of(rows_at(x), self._pool, self._used)
        found = np.where(self._fitted, found, [each["value"] for each in asked()[1]])
        return np.concatenate((self._weights * missed(found)[self._fitted], (x - self.start) / self.spread))

    def slopes(self, x: np.ndarray) -> np.ndarray:
        """Change of each per logarithm of a row (missed, row)."""
        here = self(x)
        print(f"  sum of squares {float(here @ here):.1f}", flush=True)
        moved = [x + STEP * row * (1 if each + STEP < high else -1)
                 for row, each, high in zip(np.eye(len(x)), x, self.highs, strict=True)]  # fmt: skip
        return np.array([(self(to) - here) / (to - x)[at] for at, to in enumerate(moved)]).T

    def together(self, x: np.ndarray) -> np.ndarray:
        """How the logarithms vary together about where they fit: their covariance (row, row)."""
        steep = self.slopes(x)
        return np.linalg.inv(steep.T @ steep)


def fit(workers: int) -> tuple[dict[str, float], np.ndarray, dict[str, float]]:
    """The free rows as they fit best [cellsim's own units], how they vary together, and what each keeps of a range."""
    with ProcessPoolExecutor(workers) as pool:
        misses = Misses(pool)
        x = least(
            misses, misses.slopes, misses.start, (misses.lows, misses.highs), list(FREE), loss="soft_l1",
            max_nfev=25, ftol=1e-3,
        )  # fmt: skip
        together = misses.together(x)
    kept = np.sqrt(np.diag(together)) / misses.spread
    return dict(zip(FREE, np.exp(x).tolist(), strict=True)), together, dict(zip(FREE, kept.tolist(), strict=True))


def write_together(together: np.ndarray) -> None:
    """Write what makes the logarithms of the free rows of as many standard normal numbers, for ``ranges``."""
    factor = np.linalg.cholesky(together)
    lines = [f"{name} = [{', '.join(f'{each:.4g}' for each in factor[at, : at + 1])}]" for at, name in enumerate(FREE)]
    TOGETHER.write_text("\n".join((*ABOUT, *lines)) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter tables")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--look", action="store_true", help="show how the rows stand, and fit nothing")
    parser.add_argument("--together", action="store_true", help="write how the rows vary together, and fit nothing")
    asked_for = parser.parse_args()
    table, (bouts, targets) = human_muscle().rows, asked()
    kept = dict.fromkeys(FREE, 0.0)
    values = {name: table[name].value for name in FREE}
    if asked_for.together:
        with ProcessPoolExecutor(asked_for.workers) as pool:
            misses = Misses(pool)
            together = misses.together(np.log(list(values.values())))
        write_together(together)
        kept = dict(zip(FREE, (np.sqrt(np.diag(together)) / misses.spread).tolist(), strict=True))
    elif not asked_for.look:
        values, together, kept = fit(asked_for.workers)
    text = written(values)
    rows = {**table} | {name: replace(table[name], value=units.to_internal(text[name])) for name in FREE}
    found = found_of(rows, None, list(bouts))
    away, idle = missed(found), missed(np.array([nothing(each) or 1e-9 for each in targets]))
    shown = [
        {
            "target": each["id"], "source": each["source"], "role": each["role"], "use": each["use"],
            "wanted": f"{each['value']:g}", "obtained": f"{value:.3g}", "in tolerances": f"{miss:+.1f}",
            "nothing happens": f"{null:+.1f}",
        }
        for each, value, miss, null in zip(targets, found.tolist(), away.tolist(), idle.tolist(), strict=True)
    ]  # fmt: skip
    print(columns(shown))
    told = []
    for name in FREE:
        row = table[name]
        ends = dict(zip(("low", "high"), row.written[1:], strict=True))
        at_edge = any(end > 0.0 and abs(log(values[name] / end)) < 0.01 for end in (row.low, row.high))
        told.append(
            {"parameter": name, "value": text[name], **ends, "fitted to": FREE[name],
             "at an edge": "yes" if at_edge else "no", "kept of its range": f"{kept[name]:.2f}"}
        )  # fmt: skip
    print(columns(told))
    for use in ("fit", "report"):
        some = [at for at, each in enumerate(targets) if each["use"] == use]
        print(f"{use}: {sum(abs(away[some]) <= 1.0)} of {len(some)} within their tolerance; "
              f"root mean square {np.sqrt(np.mean(away[some] ** 2)):.2f} tolerances, "
              f"{np.sqrt(np.mean(np.minimum(abs(idle[some]), 9.0) ** 2)):.2f} if nothing happened")  # fmt: skip
    if asked_for.write:
        save(HERE / "damage_fit.csv", shown)
        known = {name: f"fitted: calibration rows {to}" for name, to in FREE.items()}
        known |= {
            name: f"assumed: the middle of its range, of which calibration rows {FREE[name]} tell next to nothing"
            for name, share in kept.items() if share > UNTOLD
        }  # fmt: skip
        save(HERE / "damage_fitted.csv", [row for row in told if kept[row["parameter"]] <= UNTOLD])
        save(HERE / "damage_untold.csv", [row for row in told if kept[row["parameter"]] > UNTOLD])
        write_tables(text, known)
        write_together(together)


if __name__ == "__main__":
    main()
