"""Fit fuel of the whole person to the measurements set aside for it, and say what they do not tell.

    python experiments/calibration/fuel.py            fit, and show the outcome
    python experiments/calibration/fuel.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/fuel.py --quick    values in force, no fit: does it run?

Each trial of ``fuel_targets.toml`` is done by one man of 70 kg in whom muscle is the network's own stand-in. Parameters
are free in their logarithms, within the range that their rows give. Residuals are weighted by one over the tolerance of
each row; those above three count less (soft L1). There are about as many parameters as rows, so each is also drawn to
the middle of its range, which is taken to be two standard errors to either side. The search starts from the middle
of the ranges, not from the values in force, so it can be run again and ends where it ended.

``fuel_fit.csv`` holds wanted and obtained, ``fuel_fitted.csv`` the parameters, ``fuel_directions.csv`` what the rows
alone tell of them.
"""

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import log
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import IntegrationError
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
from cellsim.study.calibrate.stages import Stage, slopes, written
from cellsim.study.fits.squares import least

HERE = Path(__file__).parent
ROWS = HERE / "fuel_targets.toml"
MASS = 70.0  # kg


def between(first: int, last: int) -> str:
    """Names of targets, from one to another."""
    return ", ".join(f"F{number}" for number in range(first, last + 1))


FASTING, GLUCOSE, CLAMPS = between(1, 18), between(19, 24), between(28, 31)
FUEL = Stage(
    name="fuel",
    free={
        "insulin_secretion_Vmax": f"F2, {GLUCOSE}",
        "insulin_secretion_K": f"F2, {GLUCOSE}",
        "insulin_secretion_incretin": GLUCOSE,
        "insulin_clearance_k": f"F2, {GLUCOSE}",
        "Insulin_K_liver": CLAMPS,
        "Insulin_K_fat": FASTING,
        "Counter_K": FASTING,
        "Brain_glucose": FASTING,
        "cell_glycolysis_Vmax": f"{FASTING}, F26, F27",
        "tissue_sugar_K": f"{FASTING}, {CLAMPS}",
        "tissue_sugar_insulin": f"{GLUCOSE}, {CLAMPS}",
        "tissue_lactate_K": "F5, F26, F27",
        "tissue_ketone_K": FASTING,
        "liver_phosphorylase_Vmax": FASTING,
        "liver_phosphorylase_K": FASTING,
        "liver_synthase_Vmax": f"{GLUCOSE}, F25",
        "liver_synthase_K_glucose": f"{GLUCOSE}, F25, {CLAMPS}",
        "liver_synthase_K_insulin": f"{GLUCOSE}, F25",
        "gluconeogenesis_lactate_Vmax": f"{FASTING}, F26, F27",
        "gluconeogenesis_lactate_counter": FASTING,
        "gluconeogenesis_glycerol_k": FASTING,
        "amino_breakdown_k": FASTING,
        "ketogenesis_k": FASTING,
        "ketogenesis_K_glycogen": FASTING,
        "kidney_ketones_k": FASTING,
        "lipolysis_Vmax": FASTING,
        "lipolysis_K_ketones": FASTING,
        "esterification_k": FASTING,
        "standin_uptake_insulin": f"{GLUCOSE}, {CLAMPS}",
    },
)
TARGETS = Sequence[CalibrationTarget]
LOOSE = 0.25  # of its range, in logarithms, that a parameter may move from the middle for one tolerance
SOFT = 3.0  # tolerances beyond which misses count less
FAILED = 30.0  # tolerances of each row, where a body cannot be carried on
STEP = 300.0  # s between two looks of the one who holds a clamp


@cache
def rested() -> tuple[Body, np.ndarray, np.ndarray]:
    """A man of 70 kg, and what he holds and is made of before anything is changed."""
    body = Body(MASS)
    Y, P, _ = body.columns
    return body, Y.copy(), P.copy()


@lru_cache(maxsize=1)
def morning(changes: tuple[tuple[str, float], ...]) -> tuple[np.ndarray, np.ndarray]:
    """What the man holds at rest in the morning with some parameters changed, and what he is made of then."""
    body, held, made = rested()
    Y, P, H = body.columns
    Y[:], P[:], H[:] = held, made, 1.0
    for name, value in changes:
        body.set(name, value)
    body.rest()
    return Y.copy(), P.copy()


def begin(changes: Mapping[str, float]) -> Body:
    """The man in the morning."""
    held, made = morning(tuple(changes.items()))
    body, _, _ = rested()
    Y, P, H = body.columns
    Y[:], P[:], H[:], body.time = held, made, 1.0, 0.0
    return body


def released(body: Body) -> float:
    """Glucose that the liver lets go [umol/s]."""
    return body.rates()["liver_phosphorylase"]


def look(body: Body) -> dict[str, float]:
    """What a laboratory could read now, each in the unit of its rows."""
    rates, levels, kilo = body.rates(), body.levels(), 60.0 / MASS
    new = rates["gluconeogenesis_lactate"] + rates["gluconeogenesis_glycerol"] + 0.36 * rates["amino_breakdown"]
    return {
        "glucose": levels["glucose_blood"] / 1e3,
        "insulin": levels["insulin_blood"] * 1e6,
        "FFA": levels["FFA_blood"] / 1e3,
        "ketones": levels["ketones_blood"] / 1e3,
        "lactate": levels["lactate_tissues"] / 1e3,
        "liver glycogen": body.pool("liver_glycogen") * body.p["Molar_glucose"] * 1e3,
        "glucose released": rates["liver_phosphorylase"] * kilo,
        "new share": 100.0 * new / rates["liver_phosphorylase"],
        "glycerol released": rates["lipolysis"] * kilo,
        "fatty acids put back": 3.0 * rates["esterification"] * 60.0,
    }


def exchange_ratio(body: Body) -> float:
    """Carbon dioxide made over oxygen used in the next ten minutes."""
    before = body.pool("carbon_dioxide"), body.pool("electrons")
    body.advance(600.0)
    return 2.0 * (body.pool("carbon_dioxide") - before[0]) / (body.pool("electrons") - before[1])


def fasted(body: Body, targets: TARGETS) -> list[float]:
    """A man without food."""
    found = []
    for each in targets:
        body.advance(each.at - body.time)
        found.append(exchange_ratio(body) if each.quantity == "exchange ratio" else look(body)[each.quantity])
    return found


def passed(rates: Mapping[str, float]) -> float:
    """Glucose that comes out of gut and liver together [umol/s]."""
    return 0.9 * rates["sugar_absorption"] + rates["liver_phosphorylase"] - rates["liver_synthase"]


def swallowed(body: Body, meal: Mapping[str, float], targets: TARGETS) -> list[float]:
    """A man after a meal; what is secreted and let go beyond that anyway is summed every 5 minutes."""
    before, anyway = look(body), body.rates()
    body.meal(meal["carbohydrate"], meal.get("protein", 0.0), meal.get("fat", 0.0))
    found, secreted, given = [], 0.0, 0.0
    for each in targets:
        while body.time < each.at - 1e-6:
            length = min(STEP, each.at - body.time)
            body.advance(length)
            rates = body.rates()
            secreted += (rates["insulin_secretion"] - anyway["insulin_secretion"]) * length * 1e3
            given += (passed(rates) - passed(anyway)) * length / 1e3
        now = look(body)
        summed = {
            "glucose rise": now["glucose"] - before["glucose"],
            "liver glycogen gained": now["liver glycogen"] - before["liver glycogen"],
            "insulin secreted": secreted,
            "glucose of gut and liver": given,
        }
        found.append((now | summed)[each.quantity])
    return found


def cleared(body: Body, lactate: float, targets: TARGETS) -> list[float]:
    """How fast lactate goes that was raised to a height [mmol/L]."""
    Y, _, _ = body.columns
    Y[body.kernel.species.index("tissue_lactate")] = 1e3 * lactate * body.argument("Lactate_spread")
    found = []
    for each in targets:
        body.advance(each.at - body.time)
        found.append(log(lactate / look(body)["lactate"]) / (each.at / 60.0))
    return found


def clamped(body: Body, insulin: float, targets: TARGETS) -> list[float]:
    """A clamp: insulin is infused to a height [pmol/L], and glucose as it takes to hold it where it was."""
    wanted, first = body.level("glucose_blood"), released(body)
    last, flow, volume = wanted, 0.0, body.argument("Glucose_volume")
    body.set("insulin_secretion_Vmax", 0.0)
    spread = body.argument("Insulin_volume")
    body.set("infused_insulin", insulin * 1e-6 * spread * body.argument("insulin_clearance_k"))
    Y, _, _ = body.columns
    Y[body.kernel.species.index("plasma_insulin")] = insulin * 1e-6 * spread
    while body.time < targets[-1].at - 1e-6:
        now = body.level("glucose_blood")
        flow, last = max(0.0, flow + (0.7 * (wanted - now) + 0.3 * (last - now)) * volume / STEP), now
        body.set("infused_glucose", flow)
        body.advance(STEP)
    left = released(body)
    used = (left + flow * body.scale) * units.to_internal("1 minute") * body.p["Molar_glucose"] / MASS * 1e6
    return [{"production left": left / first, "glucose used": used}[each.quantity] for each in targets]


def done(trial: Mapping[str, float], targets: TARGETS, changes: Mapping[str, float]) -> list[float]:
    """What a trial shows for each of its targets."""
    body = begin(changes)
    if "lactate" in trial:
        return cleared(body, trial["lactate"], targets)
    if "insulin" in trial:
        return clamped(body, trial["insulin"], targets)
    return swallowed(body, trial, targets) if "carbohydrate" in trial else fasted(body, targets)


def read_targets() -> tuple[dict[str, dict[str, float]], list[CalibrationTarget]]:
    """The trials by name, and the targets of each in order of time."""
    text = tomllib.loads(ROWS.read_text(encoding="utf-8"))
    trials = {name: {key: row[key] for key in row if key != "says"} for name, row in text["trial"].items()}
    plain = ("id", "source", "role", "quantity", "value", "tolerance", "unit")
    targets = [
        CalibrationTarget(
            **{key: row[key] for key in plain}, at=units.to_internal(row["at"]), use="fit", bout=row["trial"],
            stage=FUEL.name,
        )
        for row in text["target"]
    ]  # fmt: skip
    return trials, sorted(targets, key=lambda each: (list(trials).index(each.bout), each.at))


def obtained(trials: Mapping[str, Mapping[str, float]], targets: TARGETS, changes: Mapping[str, float]) -> np.ndarray:
    """What the body shows for each target."""
    found: list[float] = []
    for name in dict.fromkeys(each.bout for each in targets):
        found += done(trials[name], [each for each in targets if each.bout == name], changes)
    return np.array(found)


def estimate(trials: Mapping[str, Mapping[str, float]], targets: TARGETS) -> np.ndarray:
    """The logarithms that miss least."""
    wanted = np.array([each.value for each in targets])
    tolerance = np.array([each.tolerance for each in targets])
    low, high = FUEL.ranges()
    start = 0.5 * (low + high)

    def misses(x: np.ndarray) -> np.ndarray:
        try:
            rows = (obtained(trials, targets, FUEL.values(x)) - wanted) / tolerance
        except IntegrationError:
            rows = np.full(len(targets), FAILED)
        return np.append(rows, (x - start) / (LOOSE * (high - low)))

    return least(
        misses, lambda x: slopes(misses, x), start, (low, high), tuple(FUEL.free), xtol=1e-3, ftol=2e-3, max_nfev=40,
        loss="soft_l1", f_scale=SOFT,
    )  # fmt: skip


def outcome_rows(targets: TARGETS, found: np.ndarray) -> list[dict[str, str]]:
    """One row per target; one body has no spread."""
    rows = fit_rows(targets, found[:, np.newaxis])
    return [{key: text for key, text in row.items() if key != "between people"} for row in rows]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    chosen = parser.parse_args()
    trials, targets = read_targets()
    if chosen.quick:
        print(columns(outcome_rows(targets, obtained(trials, targets, {}))))
        return

    x = estimate(trials, targets)
    found = written(FUEL.values(x))
    rounded = {name: units.to_internal(text) for name, text in found.items()}
    tolerance = np.array([each.tolerance for each in targets])
    alone = slopes(lambda each: obtained(trials, targets, FUEL.values(each)) / tolerance, x, both_sides=True)
    rows, table = parameter_rows(FUEL, found, x), human_muscle().rows
    tables = {
        "fit": outcome_rows(targets, obtained(trials, targets, rounded)),
        "fitted": [row | dict(zip(("low", "high"), table[row["parameter"]].written[1:], strict=True)) for row in rows],
        "directions": direction_rows(FUEL, alone),
    }
    for outcome in tables.values():
        print(columns(outcome))
    if chosen.write:
        for name, outcome in tables.items():
            save(HERE / f"fuel_{name}.csv", outcome)
        write_tables(found, known_by(FUEL))


if __name__ == "__main__":
    main()
