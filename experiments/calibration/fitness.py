"""Fit oxygen, fuel and fatigue together, and say what the rows do not tell.

    python experiments/calibration/fitness.py                      measure and compare: a few seconds
    python experiments/calibration/fitness.py --fit MINUTES        search on from the values in force, and show
    python experiments/calibration/fitness.py --fit 20 --write     the same, and write it to the parameter tables

Three people of ``fitness_targets.toml`` ride ramps, loads, steps and sprints (``ergometer_tests.py``), as the rows of
that file were measured; all free parameters are searched at once in their logarithms, within the ranges that their
rows give, by least squares that let a far miss count in proportion and not as its square. The search goes on from
the values in force: it is a polish of what is there, and ends in the nearest valley.

``fitness_fit.csv`` holds wanted and obtained, ``fitness_fitted.csv`` the parameters with the spread that the rows leave
each (one standard error of the linearized fit; the others free beside it), ``fitness_directions.csv`` the directions
that the rows know best and least. After ``--write`` run ``cellsim emit``.
"""

import argparse
import time
import tomllib
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from math import isfinite, log
from pathlib import Path

import numpy as np
from ergometer_tests import measured

from cellsim.biology.human_muscle import human_muscle
from cellsim.study.calibrate.outcome import columns, direction_rows, known_by, save, write_tables
from cellsim.study.calibrate.stages import Stage, parameters, written

HERE = Path(__file__).parent
STAGE = Stage(
    name="fitness",
    free=dict.fromkeys(
        (
            "respiration_Vmax", "respiration_K_ADP",
            "Oxygen_flow_max", "Oxygen_conductance",
            "Contraction_K_phosphate", "Contraction_K_pH", "Contraction_fatigue_cost", "Recruitment_central",
            "TypeI_peak", "TypeIIa_peak", "TypeIIx_peak", "TypeIIa_work", "TypeIIx_work", "Work_ATP_cost",
            "TypeIIa_recruitment", "TypeIIx_recruitment",
            "TypeI_phosphorylase", "TypeIIa_phosphorylase", "phosphorylase_K_AMP", "phosphorylase_basal",
            "phosphorylase_K_HMP", "TypeI_glycolysis", "TypeIIa_glycolysis", "Glycolysis_K_AMP", "Glycolysis_K_pH",
            "Glycogenolysis_reversion", "Glycogenolysis_K_calcium", "slow_signal_tau",
            "glycogen_synthase_G6P", "glycogen_synthase_K_G6P", "AMP_deaminase_Vmax",
            "MCT_Vmax", "lactate_clearance_Vmax", "Acid_buffer", "NHE_k", "Fuel_K_pyruvate",
            "Sedentary_content", "Trained_content", "Sedentary_export", "Trained_export", "Fuel_fat_share",
            "MatrixDehydrogenase_K_ADP", "MatrixDehydrogenase_K_contraction", "MatrixDehydrogenase_activation",
            "MatrixDehydrogenase_K_NADH",
        ),
        "fitness",
    ),
    tied={
        "MatrixDehydrogenase_Vmax": ("respiration_Vmax", 1.73),
        "TypeIIx_glycolysis": ("TypeIIa_glycolysis", 1.0),
        "TypeIIx_phosphorylase": ("TypeIIa_phosphorylase", 1.0),
    },
    held=("contraction_signal_tau_off",),
)  # fmt: skip
STEP = 0.04  # of a range, for slopes: wide, as times of failure and the chemistry are known to a part in a thousand
FAR = 2.0  # tolerances; a miss beyond counts in proportion
DAMPINGS = (100.0, 20.0, 5.0, 1.0, 0.2, 0.05, 0.01, 0.002)
LONGEST = 0.25  # of a range, in one step
STEEPEST = 200.0  # tolerances in a range; a time of failure that jumps says no more
LITTLE = 0.003  # of the cost; a step that gains less is the last
LOST = 20.0  # tolerances by which a test counts that could not be done
WORKERS = 2


def targets() -> list[dict]:
    """Rows of the fit, in the order of their file."""
    return tomllib.loads((HERE / "fitness_targets.toml").read_text(encoding="utf-8"))["target"]


def shown(part: np.ndarray) -> dict[str, float]:
    """What the tests show with parameters somewhere in their ranges, each 0 to 1; empty of a muscle that cannot be."""
    try:
        return measured(human_muscle().with_rows(beyond=True, **written(STAGE.values(logarithms(part)))))
    except Exception as error:  # a muscle that cannot live is only far from all rows
        print(f"no such muscle: {error}"[:120])
        return {}


def logarithms(part: np.ndarray) -> np.ndarray:
    low, high = STAGE.ranges()
    return low + np.clip(part, 0.0, 1.0) * (high - low)


def in_force() -> np.ndarray:
    low, high = STAGE.ranges()
    return (np.array([log(parameters()[name].value) for name in STAGE.free]) - low) / (high - low)


def misses(part: np.ndarray) -> np.ndarray:
    """Of each row that is fitted, in tolerances."""
    found = shown(part)
    fitted = (row for row in targets() if row["use"] == "fit")
    values = [
        (found.get(row["id"].removeprefix("fitness "), np.nan) - row["value"]) / row["tolerance"] for row in fitted
    ]
    return np.array([each if isfinite(each) else LOST for each in values])


def cost(each: np.ndarray) -> float:
    """Mean over the rows of the squared miss, in proportion where it is far."""
    far = abs(each) > FAR
    return float(np.where(far, 2 * FAR * abs(each) - FAR**2, each**2).mean())


def steps_from(part: np.ndarray, here: np.ndarray, slopes: np.ndarray) -> list[np.ndarray]:
    """Where Levenberg and Marquardt's step leads with each damping; what would leave its range stays where it is."""
    weights = np.where(abs(here) > FAR, FAR / np.maximum(abs(here), FAR), 1.0)
    curved, down = slopes.T @ (weights[:, None] * slopes), slopes.T @ (weights * here)
    scale = np.diag(curved) + 0.05 * np.trace(curved) / len(part)
    found = []
    for damping in DAMPINGS:
        free = np.ones(len(part), bool)
        for _ in range(5):
            step, at = np.zeros(len(part)), np.flatnonzero(free)
            step[at] = -np.linalg.solve(curved[np.ix_(at, at)] + np.diag(damping * scale[at]), down[at])
            leaves = free & (((part + step < 0.0) & (step < 0.0)) | ((part + step > 1.0) & (step > 0.0)))
            if not leaves.any():
                break
            free &= ~leaves
        found.append(np.clip(part + step * min(1.0, LONGEST / max(abs(step).max(), 1e-9)), 0.0, 1.0))
    return found


def search(minutes: float) -> tuple[np.ndarray, np.ndarray]:
    """Where the search ends in the ranges, and the slopes there (row, parameter).

    Slopes cost a minute and a trial two seconds, so many dampings are tried at once: scipy's search, which tries one,
    stopped a quarter short of this one.
    """
    until, part = time.monotonic() + 60.0 * minutes, np.clip(in_force(), 1e-3, 1.0 - 1e-3)
    with ProcessPoolExecutor(WORKERS) as people:
        here = misses(part)
        while True:
            sides = np.where(part < 0.5, STEP, -STEP)
            moved = people.map(
                misses, [part + side * axis for side, axis in zip(sides, np.eye(len(part)), strict=True)]
            )
            slopes = np.array([(each - here) / side for each, side in zip(moved, sides, strict=True)]).T
            print(f"{cost(here):.3f} a row", flush=True)
            if time.monotonic() > until:
                return part, slopes
            tried = steps_from(part, here, np.clip(slopes, -STEEPEST, STEEPEST))
            outcomes = list(people.map(misses, tried))
            best = min(range(len(tried)), key=lambda each: cost(outcomes[each]))
            if cost(outcomes[best]) > cost(here) * (1.0 - LITTLE):
                return part, slopes
            part, here = tried[best], outcomes[best]


def fit_table(found: dict[str, float]) -> list[dict[str, str]]:
    """One row per target: wanted, obtained and their distance."""
    rows = []
    for row in targets():
        value = found.get(row["id"].removeprefix("fitness "), np.nan)
        rows.append(
            {
                "target": row["id"], "source": row["source"], "use": row["use"], "unit": row["unit"],
                "wanted": f"{row['value']:g}", "obtained": f"{value:.3g}",
                "in tolerances": f"{(value - row['value']) / row['tolerance']:+.1f}",
            }
        )  # fmt: skip
    return rows


def parameter_table(part: np.ndarray, slopes: np.ndarray) -> list[dict[str, str]]:
    """One row per free parameter, with what the rows leave open of it."""
    low, high = STAGE.ranges()
    spread = np.sqrt(np.diag(np.linalg.pinv(slopes.T @ slopes))) * (high - low)
    texts = written(STAGE.values(logarithms(part)))
    return [
        {
            "stage": STAGE.name, "parameter": name, "value": texts[name],
            "low": f"{parameters()[name].low:g}", "high": f"{parameters()[name].high:g}", "fitted to": to,
            "standard error": f"{100 * each:.0f} percent" if each < 1.0 else "not told",
            "at an edge": "yes" if min(at, 1.0 - at) < 0.02 else "no",
        }
        for (name, to), each, at in zip(STAGE.free.items(), spread, part, strict=True)
    ]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fit", type=float, metavar="MINUTES", help="search on from the values in force")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter tables")
    asked = parser.parse_args()
    if asked.fit is None:
        print(columns(fit_table(measured(human_muscle()))))
        return
    part, slopes = search(asked.fit)
    low, high = STAGE.ranges()
    tables = {
        "fit": fit_table(shown(part)),
        "fitted": parameter_table(part, slopes),
        "directions": direction_rows(replace(STAGE, held=()), slopes / (high - low)),
    }
    for table in tables.values():
        print(columns(table))
    if asked.write:
        for name, table in tables.items():
            save(HERE / f"fitness_{name}.csv", table)
        write_tables(written(STAGE.values(logarithms(part))), known_by(STAGE))


if __name__ == "__main__":
    main()
