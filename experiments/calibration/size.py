"""Fit what load builds and disuse takes to the measurements set aside for it, and say what they do not tell.

    python experiments/calibration/size.py            fit, and show the outcome
    python experiments/calibration/size.py --write    the same, and write it here and to the parameter tables
    python experiments/calibration/size.py --quick    values in force, no fit: does it run?
    python experiments/calibration/size.py --legs strength_volume.csv    the rows of the legs, out of the public table

The equations are those of the product, read off its network and integrated for the middle fiber of each type under the
printed protocol; no muscle is simulated, and AMPK stands at its rest. Amino acids and insulin are those of its person
of 75 kg: hour by hour after the meals of a session, and on the mean of a day of three meals over weeks. Seconds of load
in a set, and the force where no share of the greatest was printed, are judgement.

Two stages: what raises synthesis of myofibrils in the hours after a session, and then size, drive and learning.
Parameters are free in their logarithms, within the range that their rows give. Residuals are weighted by one over the
tolerance of each row. ``size_fit.csv`` holds wanted and obtained, and beside them what is missed where nothing changes;
``size_fitted.csv`` the parameters, ``size_directions.csv`` what the rows tell of them.
"""

import argparse
import csv
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log
from pathlib import Path
from statistics import mean, stdev

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.fiber import type_shares
from cellsim.biology.people.subjects import subject
from cellsim.biology.training.practice import learned
from cellsim.biology.training.size import tension
from cellsim.language.formulas import compiled
from cellsim.population.fibers.traits import TYPES, typical_parameters
from cellsim.population.formulas import ARRAYS
from cellsim.population.person.body import Body
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
from cellsim.study.calibrate.stages import Stage, estimate, slopes, written
from cellsim.study.fits.squares import Residuals

HERE = Path(__file__).parent
ROWS = HERE / "size_targets.toml"
LEGS = "legs"
SYNTHESIS = Stage(
    "synthesis", {"Mtorc1_load": "synthesis fasted, synthesis fed", "Mtorc1_amino": "synthesis fed"},
    held=("Mtorc1_K_amino", "Mtorc1_K_insulin", "Loading_tau"),
)  # fmt: skip
GROWTH = Stage(
    "size",
    {
        "Loading_tau_on": "legs",
        "Growth_gain": "legs, thigh, quadriceps, fiber area",
        "Growth_disuse": "bed",
        "Drive_lost": "bed, cast",
        "Drive_tau": "bed, cast",
        "Learning_torque": "legs torque",
        "Learning_torque_slow": "legs torque",
        "Learning_press": "legs press",
        "Learning_press_slow": "legs press",
        "Learning_extension": "legs extension",
        "Learning_extension_slow": "legs extension",
    },
    held=("Growth_tau", "Loading_half", "Loading_full", "Practice_tau"),
)
STAGES = (SYNTHESIS, GROWTH)
DAY, HOUR = 86400.0, 3600.0
SET_PARTS = 2  # steps in a set
LONGEST = 6 * HOUR  # s; a step between sessions
LOOK = 300.0  # s; between two looks at amino acids
MEALS = ((8.0, 80.0, 30.0, 25.0), (13.0, 80.0, 30.0, 25.0), (19.0, 80.0, 30.0, 25.0))  # hour, and g of each
TESTS = {"isom": "torque", "legpress": "press", "legext": "extension"}
DAYS = {"session1": 2, "week2": 14, "week5": 35, "week9": 63, "post": 84}


@dataclass(frozen=True)
class Program:
    """What is done: sessions of sets, a share of the load of every day, and what is eaten.

    ``week`` has the days of a week with a session, ``meals`` (hours after the session, g of protein) where the hours
    after one session count; without them days go by with three meals.
    """

    sets: int
    seconds: float
    rest: float
    force: float
    week: tuple[int, ...]
    loading: float
    once: bool
    meals: tuple[tuple[float, float], ...]

    def sessions(self, until: float) -> list[float]:
        """When they begin [s]."""
        if self.once:
            return [0.0]
        return [day * DAY for day in range(int(until // DAY) + 1) if day % 7 in self.week]


@dataclass(frozen=True)
class Middle:
    """The middle fiber of each type, as these equations read it, each (fiber,)."""

    late: tuple[float, ...]
    weight: np.ndarray


@cache
def middle() -> Middle:
    """Of a recreationally active man of 28 years."""
    model, who = human_muscle(), subject(28.0, "male", 75.0, "recreational")
    fibers, shares = [typical_parameters(model, who, group) for group in TYPES], type_shares(model.values)
    weight = np.array([shares[group] * each["area"] for group, each in zip(TYPES, fibers, strict=True)])
    return Middle(tuple(each["late"] for each in fibers), weight / weight.sum())


@cache
def formula(reaction: str) -> object:
    """A rate of the product's network as a function."""
    return compiled(inlined(human_muscle().fiber.reactions[reaction].formula))


def inlined(text: str) -> str:
    """A formula with the definitions of this page in place of their names."""
    for name in ("load_missed", "mtorc1_activity", "mtorc1_helped", "fed", "load_felt"):
        text = text.replace(name, f"({human_muscle().fiber.definitions[name].formula})")
    return text


@cache
def eaten(meals: tuple[tuple[float, ...], ...], hours: float) -> tuple[np.ndarray, np.ndarray]:
    """Amino acids of a person over their rest, and the action of insulin, every five minutes (moment,)."""
    body, found = Body(75.0), []
    due = sorted(meals)
    for step in range(round(hours * HOUR / LOOK) + 1):
        now = step * LOOK
        body.advance(now - body.time)
        found.append((body.level("amino_level"), body.level("insulin_action")))
        while due and due[0][0] * HOUR <= now:
            body.meal(*due.pop(0)[1:])
    amino, insulin = np.array(found).T
    return amino, insulin


def fed(values: Mapping[str, float], amino: np.ndarray, insulin: np.ndarray) -> np.ndarray:
    """What meals make of the greatest call, by the product's own definition."""
    read = {**values, "amino_level": amino, "insulin_action": insulin}
    return np.asarray(compiled(human_muscle().fiber.definitions["fed"].formula)(read.__getitem__, ARRAYS))


def usual_fed(values: Mapping[str, float]) -> float:
    """The mean of a day of three meals, the second of its kind."""
    twice = tuple((hour + 24.0 * day, *rest) for day in range(2) for hour, *rest in MEALS)
    return float(fed(values, *(each[-int(DAY / LOOK) :] for each in eaten(twice, 48.0))).mean())


def lived(
    program: Program, values: Mapping[str, float], until: float, moments: Sequence[float]
) -> dict[float, np.ndarray]:
    """Load that is remembered and size at moments [s], each (2, fiber): Runge and Kutta's method."""
    read = {**values, "habit_loading": program.loading, "habit_SIZE": 0.0, "AMPK": 1.0, "tension": 0.0}
    read["synthesis_able"] = 1.0
    # the mean of a day stands in its place: a level of amino acids that helps as much
    read |= {"amino_level": 1.0, "insulin_action": 1.0}
    share = usual_fed(values) * (1.0 + values["Mtorc1_K_insulin"])
    read["amino_level"] = 1.0 + values["Mtorc1_K_amino"] * share / (1.0 - share)
    loaded = np.array([tension(program.force, late, values) for late in middle().late])
    rates = [formula(name) for name in ("loading", "growth")]
    state = np.array((np.zeros(3), np.ones(3)))

    def rate(y: np.ndarray) -> np.ndarray:
        read["LOAD_MEMORY"], read["SIZE"] = y
        return np.array([np.broadcast_to(each(read.__getitem__, ARRAYS), 3) for each in rates])

    def step(y: np.ndarray, length: float) -> np.ndarray:
        one = rate(y)
        two = rate(y + 0.5 * length * one)
        three = rate(y + 0.5 * length * two)
        return y + length / 6.0 * (one + 2.0 * two + 2.0 * three + rate(y + length * three))

    edges: list[tuple[float, float]] = []  # when load begins or ends, and what it is then
    for start in program.sessions(until) if program.sets else []:
        for each in range(program.sets):
            begin = start + each * (program.seconds + program.rest)
            edges += [(begin, 1.0), (begin + program.seconds, 0.0)]
    edges += [(moment, -1.0) for moment in moments]
    found, now, pulls = {}, 0.0, False
    for when, what in sorted(edges):
        many = SET_PARTS if pulls else max(1, int(np.ceil((when - now) / LONGEST)))
        for _ in range(many if when > now else 0):
            state = step(state, (when - now) / many)
        now = when
        if what < 0.0:
            found[when] = state.copy()
        else:
            pulls, read["tension"] = bool(what), what * loaded
    return found


def practiced(program: Program, values: Mapping[str, float], moment: float) -> float:
    """Sessions that are remembered at a moment [s]."""
    done = [each for each in program.sessions(moment) if each < moment] if program.sets else []
    return sum(exp(-(moment - each) / values["Practice_tau"]) for each in done)


def reading(target: CalibrationTarget, program: Program, values: Mapping[str, float], state: np.ndarray) -> float:
    """A target's quantity, in the unit of its row."""
    memory, size = state
    if target.quantity == "mtorc1":
        return synthesis(target, program, values, memory)
    area = float(middle().weight @ size)
    if target.quantity == "area":
        return 100.0 * log(area)
    drive = values["Drive_lost"] * (1.0 - program.loading) * (1.0 - exp(-target.at / values["Drive_tau"]))
    return 100.0 * log(area * (1.0 - drive) * learned(practiced(program, values, target.at), target.quantity, values))


def synthesis(target: CalibrationTarget, program: Program, values: Mapping[str, float], memory: np.ndarray) -> float:
    """mTORC1 over that of a fast, on the mean from ``at`` to ``until`` [-]."""
    meals = tuple((hour, protein, protein, 0.0) for hour, protein in program.meals)
    amino, insulin = eaten(meals, 50.0)
    first, last = (round(each / LOOK) for each in (target.at, target.until))
    now = np.arange(first, last + 1)
    fading = np.exp(-(now * LOOK - target.at) / values["Loading_tau"])
    read = {**values, "amino_level": amino[now], "insulin_action": insulin[now], "AMPK": 1.0, "synthesis_able": 1.0}
    read["LOAD_MEMORY"] = float(middle().weight @ memory) * fading
    return float(np.mean(compiled(inlined("mtorc1_activity"))(read.__getitem__, ARRAYS)))


def read_targets() -> tuple[dict[str, Program], list[CalibrationTarget]]:
    """The programs by name, and the targets in their order."""
    text = tomllib.loads(ROWS.read_text(encoding="utf-8"))
    programs = {}
    for name, row in text["program"].items():
        programs[name] = Program(
            row.get("sets", 0), units.to_internal(row.get("set", "0 s")), units.to_internal(row.get("rest", "0 s")),
            row.get("force", 0.0), tuple(row.get("week", ())), row.get("loading", 1.0), row.get("once", False),
            tuple(map(tuple, row.get("meals", ()))),
        )  # fmt: skip
    targets = []
    for row in text["target"]:
        when = {each: units.to_internal(row.get(each, "0 s")) for each in ("at", "until")}
        plain = {each: row[each] for each in ("id", "source", "role", "use", "quantity", "value", "tolerance", "unit")}
        stage = SYNTHESIS.name if row["quantity"] == "mtorc1" else GROWTH.name
        targets.append(CalibrationTarget(**plain, **when, bout=row["program"], stage=stage))
    return programs, targets


def obtained(
    programs: Mapping[str, Program], targets: Sequence[CalibrationTarget], changes: Mapping[str, float] | None = None
) -> np.ndarray:
    """What the equations show for each target."""
    values, found = {**human_muscle().values, **(changes or {})}, np.empty(len(targets))
    for name in dict.fromkeys(each.bout for each in targets):
        places = [place for place, each in enumerate(targets) if each.bout == name]
        moments = sorted({targets[place].at for place in places})
        states = courses(programs[name], tuple((each, values[each]) for each in SHAPING), tuple(moments))
        for place in places:
            found[place] = reading(targets[place], programs[name], values, states[targets[place].at])
    return found


SHAPING = (
    "Loading_half", "Loading_full", "Loading_tau", "Loading_tau_on", "Mtorc1_load", "Mtorc1_amino", "Mtorc1_K_amino",
    "Mtorc1_K_insulin", "Mtorc1_AMPK", "Growth_gain", "Growth_disuse", "Growth_tau",
)  # fmt: skip


@cache
def courses(program: Program, shaping: tuple[tuple[str, float], ...], moments: tuple[float, ...]) -> Mapping:
    """``lived``, once for all that it follows from."""
    return lived(program, {**human_muscle().values, **dict(shaping)}, moments[-1], moments)


def misses(
    programs: Mapping[str, Program], targets: Sequence[CalibrationTarget], stage: Stage, settled: Mapping[str, float]
) -> Residuals:
    """The weighted misses of the rows of a stage as a function of the logarithms."""
    mine = [each for each in targets if each.stage == stage.name and each.use == "fit"]
    wanted, tolerance = np.array([each.value for each in mine]), np.array([each.tolerance for each in mine])
    return lambda x: (obtained(programs, mine, {**settled, **stage.values(x)}) - wanted) / tolerance


def outcome_rows(targets: Sequence[CalibrationTarget], found: np.ndarray) -> list[dict[str, str]]:
    """One row per target, and what is missed where nothing changes."""
    rows = []
    for target, row in zip(targets, fit_rows(targets, found[:, np.newaxis]), strict=True):
        still = 1.0 if target.quantity == "mtorc1" else 0.0
        row["no change, in tolerances"] = f"{(still - target.value) / target.tolerance:+.1f}"
        rows.append({key: text for key, text in row.items() if key != "between people"})
    return rows


def fitted_rows(stage: Stage, found: Mapping[str, str], x: np.ndarray) -> list[dict[str, str]]:
    """One row per free parameter, its range as written in the table."""
    table = human_muscle().rows
    rows = parameter_rows(stage, found, x)
    return [row | dict(zip(("low", "high"), table[row["parameter"]].written[1:], strict=True)) for row in rows]


def legs(path: Path) -> str:
    """The rows of the legs: means over people who did most sessions, of the logarithm of the best attempt over that
    before, with their standard error, but two percent at least."""
    best, over = defaultdict(list), defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["include"] == "incl" and row["exercise"] in TESTS:
                best[row["exercise"], row["volume"], row["time"], row["participant"]].append(float(row["value"]))
    for (exercise, volume, time, who), values in best.items():
        if time != "pre" and (before := best.get((exercise, volume, "pre", who))):
            over[exercise, volume, time].append(100.0 * log(max(values) / max(before)))
    text = ""
    for exercise, test in TESTS.items():
        for volume, sets in (("single", "one set"), ("multiple", "three sets")):
            for time, day in DAYS.items():
                each = over[exercise, volume, time]
                error = max(stdev(each) / len(each) ** 0.5, 2.0)
                text += (
                    f'[[target]]\nid = "{LEGS} {test} {sets} day {day}"\nsource = "Hammarstrom2020"\n'
                    f'role = "calibrate"\nuse = "fit"\nprogram = "{LEGS} {sets}"\nquantity = "{test}"\n'
                    f'at = "{day} day"\nvalue = {mean(each):.1f}\ntolerance = {error:.1f}\nunit = "log percent"\n'
                    f'says = "mean of {len(each)} people"\n\n'
                )
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter tables")
    parser.add_argument("--legs", type=Path, help="print the rows of the legs out of the public table")
    asked = parser.parse_args()
    if asked.legs:
        print(legs(asked.legs), end="")
        return
    programs, targets = read_targets()
    if asked.quick:
        print(columns(outcome_rows(targets, obtained(programs, targets))))
        return
    settled: dict[str, float] = {}
    texts: dict[str, str] = {}
    known: dict[str, str] = {}
    tables: dict[str, list[dict[str, str]]] = {"fit": [], "fitted": [], "directions": []}
    for stage in STAGES:
        residuals = misses(programs, targets, stage, settled)
        x = estimate(stage, residuals)
        held = [log(human_muscle().values[name]) for name in stage.held]
        found = written(stage.values(x))
        tables["fitted"] += fitted_rows(stage, found, x)
        tables["directions"] += direction_rows(stage, slopes(residuals, np.append(x, held), both_sides=True))
        settled |= {name: units.to_internal(text) for name, text in found.items()}
        texts, known = texts | found, known | known_by(stage)
    tables["fit"] = outcome_rows(targets, obtained(programs, targets, settled))
    for outcome in tables.values():
        print(columns(outcome))
    for title, key in (("fitted", "in tolerances"), ("no change", "no change, in tolerances")):
        every = [float(row[key]) for row in tables["fit"] if row["use"] == "fit"]
        print(f"{title}: sum of squared misses {sum(each * each for each in every):.0f} over {len(every)} rows")
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"size_{name}.csv", outcome)
        write_tables(texts, known)


if __name__ == "__main__":
    main()
