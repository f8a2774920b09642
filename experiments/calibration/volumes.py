"""Fit blood and heart to the measurements set aside for them, and say what they do not tell.

    python experiments/calibration/volumes.py            fit, and show the outcome
    python experiments/calibration/volumes.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/volumes.py --quick    values in force, no fit: does it run?

Each program of ``volumes_targets.toml`` is done by a person of nothing but blood and heart, by the same equations as
in a person: sessions as printed, at a share of what they can do on that day, and whoever begins trained has long done
the printed week of that level. VO2max is that of the ramp of a rested person with the content and capillaries of muscle
that are given with the row, and follows delivery of oxygen by the power that ramps with a tenth more flow and a tenth
less show there.

Parameters are free in their logarithms, within the range that their rows give. Residuals are weighted by one over the
tolerance of each row; those above three count less (soft L1), and each parameter is drawn to the middle of its range,
taken to be two standard errors to either side. The search starts from the middle of the ranges, so it ends where it
ended.

``volumes_fit.csv`` holds wanted and obtained, ``volumes_fitted.csv`` the parameters, ``volumes_directions.csv`` what
the rows alone tell of them.
"""

import argparse
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import log
from pathlib import Path
from typing import Any

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import PEOPLE, Subject, subject
from cellsim.biology.training.habits import LEVELS
from cellsim.biology.training.volumes import VOLUMES
from cellsim.language.mechanism import PERSON, Mechanism
from cellsim.language.model import Model
from cellsim.population.kernels import kernel_of
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance.ramp import ramp
from cellsim.study.calibrate.bouts import CalibrationTarget
from cellsim.study.calibrate.outcome import (
    columns,
    direction_rows,
    fit_rows,
    known_by,
    parameter_rows,
    save,
    write_tables,
)
from cellsim.study.calibrate.stages import Stage, slopes, written
from cellsim.study.fits.squares import least

HERE = Path(__file__).parent
ROWS = HERE / "volumes_targets.toml"
PLASMA = "V1, V3, V4, V5, V6, V11, V23, V33, V34, V44"
RED, HEART = "V2, V7, V9, V12, V17, V36", "V13, V18, V19, V20, V21, V29, V32, V35, V41, V42"
BED = "V36, V37, V38, V39, V40, V41, V42, V43, V44"
STAGE = Stage(
    name="volumes",
    free={
        "Dose_half": f"{PLASMA}, V18, V19",
        "Keeping_fold": "V22",
        "plasma_volume_gain": PLASMA,
        "plasma_volume_tau": PLASMA,
        "plasma_volume_unloading": BED,
        "red_cells_gain": RED,
        "red_cells_tau_on": RED,
        "red_cells_tau_off": "V24, V30, V31, V36",
        "red_cells_unloading": BED,
        "heart_size_gain": HEART,
        "heart_size_tau_on": HEART,
        "heart_size_tau_off": "V25, V26, V28, V29, V30, V31, V32, V35, V41, V42",
        "heart_size_unloading": BED,
        "Stroke_blood": "V15, V27, V45, V46, V47",
        "Stroke_viscosity": "V15, V27, V45, V46, V47",
    },
    held=("Dose_memory", "weekly_call_tau"),
)
DAY, MINUTE, WEEK = 86400.0, 60.0, 7.0
LOOSE = 0.25  # of its range, in logarithms, that a parameter may move from the middle for one tolerance
SOFT = 3.0  # tolerances beyond which misses count less
RTOL, ATOL = 1e-6, 1e-9
LONG_WEEKS = 60  # of a printed week, after which it has long gone on
WORK = Mechanism("work", "What is asked.", network=PERSON, inputs={"exertion": "1"}, at_rest={"exertion": "0"})
READ = {"plasma": "PLASMA", "red cells": "RED_CELLS", "heart": "HEART"}
DEFINED = {"blood": "blood_fold", "stroke": "stroke_fold", "delivery": "oxygen_fold", "VO2max": "oxygen_fold"}
OF_MUSCLE = ("content", "capillaries", "muscle")
Pieces = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class VolumesTarget:
    """A row beside what it needs more: the day from which it is told, and what muscle does meanwhile."""

    row: CalibrationTarget
    day: float
    since: float
    of_muscle: tuple[float, float, float]  # mitochondria, capillaries and size, folds


class Circulation:
    """Blood and heart of one person."""

    def __init__(self, changes: Mapping[str, float]) -> None:
        model = _model()
        self.kernel = kernel_of(model, PERSON)
        rest = model.rests[PERSON]
        known = model.values | rest.inputs() | dict(changes)
        begun = rest.start()
        self.Y = np.array([[begun.get(name, 0.0)] for name in self.kernel.species])
        self.P = np.array([[known[name]] for name in self.kernel.arguments])
        self.H = np.zeros(1)
        self.time = 0.0  # day
        self.row = {name: at for at, name in enumerate(self.kernel.species)}
        self.argument = {name: at for at, name in enumerate(self.kernel.arguments)}

    def advance(self, days: float) -> None:
        if days > 0.0:
            self.kernel.advance(self.Y, self.P, self.H, days * DAY, RTOL, np.full(len(self.Y), ATOL))
        self.time += days

    def set(self, name: str, value: float) -> None:
        self.P[self.argument[name]] = value

    def work(self, pieces: Pieces) -> float:
        """Do pieces of minutes at a share of the greatest power of today; how long they took [day]."""
        able, passed = self.level("oxygen_gain"), 0.0
        for minutes, share in pieces:
            self.set("exertion", min(share, 1.2) * able)
            self.advance(minutes * MINUTE / DAY)
            passed += minutes * MINUTE / DAY
        self.set("exertion", 0.0)
        return passed

    def level(self, name: str) -> float:
        return float(self.kernel.derived(self.Y, self.P)[self.kernel.definitions.index(name), 0])

    def held(self, quantity: str) -> float:
        if quantity in READ:
            return float(self.Y[self.row[READ[quantity]], 0])
        return self.level(DEFINED[quantity])


@cache
def _model() -> Model:
    return Model((WORK, PEOPLE, VOLUMES))


def share_of_power(percent: float, start: str) -> float:
    """The share of the greatest power at which a percentage of VO2max is used: moving the legs takes a part of that."""
    unloaded = human_muscle().values["Work_unloaded"] / (someone(start).vo2max_ml_kg_min / 6e7 * 75.0 * 1e3)
    return max((percent / 100.0 - unloaded) / (1.0 - unloaded), 0.0)


@cache
def someone(start: str) -> Subject:
    """A young man of 75 kg of a level of activity, or untrained."""
    return subject(25.0, "male", 75.0, "sedentary" if start == "untrained" else start, rows=human_muscle().rows)


@cache
def response(start: str, content: float, capillaries: float, muscle: float) -> tuple[float, float]:
    """VO2max with so many times the mitochondria, capillaries and muscle, over that before; and its power of flow.

    The power is that between a tenth more flow and a tenth less. Capillaries stay as they are where content moves, and
    so does the blood that the heart gives to all of the muscle where its size does.
    """
    exponent = human_muscle().values["Oxygen_content_exponent"]

    def uptake(flow: float, content: float, capillaries: float, muscle: float) -> float:
        who = someone(start)
        changed = replace(
            who, flow=who.flow * flow / muscle, content=who.content * content,
            diffusion=who.diffusion * capillaries * content**-exponent, active_muscle_l=who.active_muscle_l * muscle,
        )  # fmt: skip
        return ramp(muscle_of(human_muscle(), changed, "calibration", 24, 2, 0, Agenda())).vo2max

    level, more, less = (uptake(flow, content, capillaries, muscle) for flow in (1.0, 1.1, 0.9))
    return level / uptake(1.0, 1.0, 1.0, 1.0), log(more / less) / log(1.1 / 0.9)


def long_done(person: Circulation, level: str) -> None:
    """Let a person have long done the printed week of a level."""
    week = LEVELS[level].week
    sessions: list[tuple[float, Pieces]] = []
    for each in week:
        pieces = [(each.parts * each.minutes, each.percent / 100.0)]
        if each.parts > 1:
            pieces.append(((each.parts - 1) * each.rest_minutes, each.rest_percent / 100.0))
        sessions += [(day + each.clock / 24.0, pieces) for day in each.days]
    for _ in range(LONG_WEEKS):
        now = 0.0
        for at, pieces in sorted(sessions, key=lambda one: one[0]):
            person.advance(at - now)
            now = at + person.work(pieces)
        person.advance(WEEK - now)
    person.time = 0.0


@lru_cache(maxsize=len(LEVELS))
def begun_as(level: str, changes: tuple[tuple[str, float], ...]) -> np.ndarray:
    """What somebody holds who has long done the week of a level."""
    person = Circulation(dict(changes))
    long_done(person, level)
    return person.Y


def events(part: Mapping[str, Any], begun: float) -> Iterator[tuple[float, Pieces]]:
    """When sessions of a part begin [day], and their pieces."""
    if "sessions" in part:
        between = WEEK / part["sessions"]
        for at in np.arange(0.3, part["days"], between).tolist():
            yield begun + at, part["pieces"]


def done(program: Mapping[str, Any], targets: Sequence[VolumesTarget], changes: Mapping[str, float]) -> list[float]:
    """What a program shows for each of its targets, in their order."""
    person, start = Circulation(changes), program.get("start", "untrained")
    if start != "untrained":
        person.Y[:] = begun_as(start, tuple(changes.items()))
    for name, of in (("oxygen_at_start", "oxygen_fold"), ("carried_at_start", "carried_fold")):
        person.set(name, person.level(of))
    looks = sorted({each.day for each in targets} | {each.since for each in targets})
    seen: dict[tuple[float, str], float] = {}
    wanted = {each.row.quantity for each in targets}

    def reach(day: float) -> None:
        for look in [each for each in looks if person.time <= each <= day + 1e-9 and (each, "plasma") not in seen]:
            person.advance(max(look - person.time, 0.0))
            seen.update({(look, each): person.held(each) for each in wanted | {"plasma"}})
        person.advance(max(day - person.time, 0.0))

    begun = 0.0
    reach(0.0)
    for part in program["part"]:
        person.set("habit_loading", part.get("upright", 1.0))
        for name, fold in part.get("fold", {}).items():
            person.Y[person.row[name]] *= fold
        for at, pieces in events(part, begun):
            reach(at)
            person.work([(minutes, share_of_power(percent, start)) for minutes, percent in pieces])
        begun += part["days"]
        reach(begun)
    found = []
    for each in targets:
        ratio = seen[each.day, each.row.quantity] / seen[each.since, each.row.quantity]
        if each.row.quantity == "VO2max":
            level, power = response("sedentary" if start == "untrained" else start, *each.of_muscle)
            ratio = level * ratio**power
        found.append(float(ratio))
    return found


def read_targets() -> tuple[dict[str, Mapping[str, Any]], list[VolumesTarget]]:
    """The programs by name, and all targets in their order."""
    text = tomllib.loads(ROWS.read_text(encoding="utf-8"))
    targets = [
        VolumesTarget(
            CalibrationTarget(
                row["id"], row["source"], "calibrate", "fit", row["program"], row["quantity"], row["day"] * DAY,
                row["value"], row["tolerance"], "fold", STAGE.name,
            ),
            row["day"], row.get("from", 0.0), tuple(row.get(each, 1.0) for each in OF_MUSCLE),
        )
        for row in text["target"]
    ]  # fmt: skip
    return text["program"], sorted(targets, key=lambda each: list(text["program"]).index(each.row.bout))


def obtained(
    programs: Mapping[str, Mapping[str, Any]], targets: Sequence[VolumesTarget], changes: Mapping[str, float]
) -> np.ndarray:
    """What blood and heart show for each target."""
    found: list[float] = []
    for name in dict.fromkeys(each.row.bout for each in targets):
        found += done(programs[name], [each for each in targets if each.row.bout == name], changes)
    return np.array(found)


def estimate(programs: Mapping[str, Mapping[str, Any]], targets: Sequence[VolumesTarget]) -> np.ndarray:
    """The logarithms that miss least."""
    wanted = np.array([each.row.value for each in targets])
    tolerance = np.array([each.row.tolerance for each in targets])
    low, high = STAGE.ranges()
    start = 0.5 * (low + high)

    def misses(x: np.ndarray) -> np.ndarray:
        rows = (obtained(programs, targets, STAGE.values(x)) - wanted) / tolerance
        return np.append(rows, (x - start) / (LOOSE * (high - low)))

    return least(
        misses, lambda x: slopes(misses, x), start, (low, high), tuple(STAGE.free), xtol=1e-3, ftol=2e-3, max_nfev=25,
        loss="soft_l1", f_scale=SOFT,
    )  # fmt: skip


def outcome_rows(targets: Sequence[VolumesTarget], found: np.ndarray) -> list[dict[str, str]]:
    """One row per target; one person has no spread."""
    rows = fit_rows([each.row for each in targets], found[:, np.newaxis])
    told = ("target", "source", "use", "unit", "wanted", "obtained", "in tolerances")
    more = ({"program": each.row.bout, "quantity": each.row.quantity, "day": f"{each.day:g}"} for each in targets)
    return [{key: row[key] for key in told[:2]} | extra | {key: row[key] for key in told[2:]}
            for row, extra in zip(rows, more, strict=True)]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    chosen = parser.parse_args()
    programs, targets = read_targets()
    if chosen.quick:
        print(columns(outcome_rows(targets, obtained(programs, targets, {}))))
        return

    x = estimate(programs, targets)
    found = written(STAGE.values(x))
    rounded = {name: units.to_internal(text) for name, text in found.items()}
    table, tolerance = human_muscle().rows, np.array([each.row.tolerance for each in targets])
    held = [log(table[name].value) for name in STAGE.held]
    alone = slopes(
        lambda each: obtained(programs, targets, STAGE.values(each)) / tolerance, np.append(x, held), both_sides=True
    )
    rows = parameter_rows(STAGE, found, x)
    tables = {
        "fit": outcome_rows(targets, obtained(programs, targets, rounded)),
        "fitted": [row | dict(zip(("low", "high"), table[row["parameter"]].written[1:], strict=True)) for row in rows],
        "directions": direction_rows(STAGE, alone),
    }
    for outcome in tables.values():
        print(columns(outcome))
    if chosen.write:
        for name, outcome in tables.items():
            save(HERE / f"volumes_{name}.csv", outcome)
        write_tables(found, known_by(STAGE))


if __name__ == "__main__":
    main()
