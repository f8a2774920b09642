"""Fit what weeks of bouts leave in a fiber to the training studies set aside for it, and say what they do not tell.

    python experiments/calibration/training.py            fit, and show the outcome
    python experiments/calibration/training.py --write    the same, and write it here and to the parameter tables
    python experiments/calibration/training.py --quick    values in force, no fit: does it run?

What a bout leaves of transcripts is that of the whole model (``training_sessions.py``), whose signals are fitted
before, by ``calibrate.py``; free here is what a fiber makes of transcripts, and how fast it loses it. Parameters are
free in their logarithms, within the range that their rows give. Residuals are weighted by one over the tolerance of
each row, and large ones count less (soft L1). The search starts from the values in force.

``training_fit.csv`` holds wanted and obtained, beside the miss of a model in which nothing changes;
``training_fitted.csv`` the parameters, ``training_directions.csv`` what the rows tell of them. After ``--write`` run
``cellsim emit``.
"""

import argparse
import tomllib
from collections.abc import Mapping
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import least_squares
from training_sessions import TYPES, Course, lived, read_plans

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.study.calibrate.outcome import columns, direction_rows, known_by, parameter_rows, save, write_tables
from cellsim.study.calibrate.stages import Stage, slopes, written

HERE = Path(__file__).parent
ROWS = HERE / "training_targets.toml"
CONTENT = "C6, E130, kicks, steady, intervals, sprints, frequency"
TRAINING = Stage(
    name="training",
    free={
        "Pgc1a_translation": "C5 protein",
        "Pgc1a_saturation": f"{CONTENT}, sprints for rides, stages",
        "Program_gain": CONTENT,
        "Program_tau": "C6 half, E130, kicks off",
        "Program_floor": "cast 14",
        "mito_proteolysis_exponent": "C6 half, E130, kicks off",
        "Nampt_mrna_PGC1A_gain": "E120, E122",
    },
    held=("Remnant_share",),
)
Target = Mapping[str, Any]
MOST = 25  # evaluations of the search


def shares(values: Mapping[str, float]) -> tuple[np.ndarray, np.ndarray]:
    """Share of each type in the volume of the muscle, and in that of its mitochondria (type,)."""
    volume = np.array([values[f"Type{kind}_share"] * values[f"Type{kind}_area"] for kind in TYPES])
    held = volume * np.array([values[f"Type{kind}_mitochondria"] for kind in TYPES])
    return volume / volume.sum(), held / held.sum()


class Studies:
    """What all rows come to with some values of the free parameters."""

    def __init__(self) -> None:
        self.sessions, self.plans = read_plans(ROWS)
        self.targets: list[Target] = tomllib.loads(ROWS.read_text(encoding="utf-8"))["target"]
        self.values = dict(human_muscle().values)
        self.volume, self.held = shares(self.values)

    def obtained(self, changes: Mapping[str, float]) -> np.ndarray:
        """Each row as the model has it (target,)."""
        p, known = self.values | dict(changes), {}

        def course(names: tuple[str, ...]) -> Course:
            if names not in known:
                known[names] = lived([self.plans[name] for name in names], self.sessions, p)
            return known[names]

        return np.array([self._one(target, course) for target in self.targets])

    def _one(self, target: Target, course: Any) -> float:
        quantity = target["quantity"]
        share = self.held if quantity in ("content", "share of gain") else self.volume
        found = course(tuple(target["plans"]))
        if quantity == "highest protein":
            return float((found.protein @ share).max())
        if quantity == "share of gain":
            gain = found.at("content", target["of"], share) - 1.0
            return (found.at("content", target["day"], share) - 1.0) / gain
        other = course(tuple(target["less"])).at(quantity, target["day"], share) if "less" in target else 0.0
        return found.at(quantity, target["day"], share) - other

    def residuals(self, x: np.ndarray) -> np.ndarray:
        """Misses in tolerances (target,) as a function of the logarithms."""
        return (self.obtained(TRAINING.values(x)) - self.wanted) / self.tolerance

    @property
    def wanted(self) -> np.ndarray:
        """(target,)."""
        return np.array([target["value"] for target in self.targets])

    @property
    def tolerance(self) -> np.ndarray:
        """(target,)."""
        return np.array([target["tolerance"] for target in self.targets])

    def rows(self, changes: Mapping[str, float]) -> list[dict[str, str]]:
        """Wanted, obtained, and both misses in tolerances: of the model, and of one in which nothing changes."""
        still = [0.0 if "less" in target or target["quantity"] == "share of gain" else 1.0 for target in self.targets]
        misses = (self.obtained(changes) - self.wanted) / self.tolerance
        return [
            {
                "target": target["id"], "source": target["source"], "use": target["use"],
                "wanted": f"{target['value']:g}",
                "obtained": f"{value:.3g}", "in tolerances": f"{miss:+.1f}",
                "nothing changes": f"{(nothing - target['value']) / target['tolerance']:+.1f}",
            }
            for target, value, miss, nothing in zip(
                self.targets, self.obtained(changes), misses, still, strict=True
            )
        ]  # fmt: skip


def best(studies: Studies) -> np.ndarray:
    """The logarithms of the free parameters that miss least."""
    low, high = TRAINING.ranges()
    start = np.clip(np.log([studies.values[name] for name in TRAINING.free]), low + 1e-6, high - 1e-6)
    jacobian = lambda x: slopes(studies.residuals, np.minimum(x, high - 0.06))  # noqa: E731
    return least_squares(studies.residuals, start, jacobian, (low, high), loss="soft_l1", max_nfev=MOST).x


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter tables")
    asked = parser.parse_args()
    studies = Studies()
    if asked.quick:
        print(columns(studies.rows({})))
        return
    x = best(studies)
    found = written(TRAINING.values(x))
    held = [log(studies.values[name]) for name in TRAINING.held]
    tables = {
        "training_fit": studies.rows({name: units.to_internal(text) for name, text in found.items()}),
        "training_fitted": parameter_rows(TRAINING, found, x),
        "training_directions": direction_rows(TRAINING, slopes(studies.residuals, np.append(x, held), both_sides=True)),
    }
    for outcome in tables.values():
        print(columns(outcome))
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"{name}.csv", outcome)
        write_tables(found, known_by(TRAINING))


if __name__ == "__main__":
    main()
