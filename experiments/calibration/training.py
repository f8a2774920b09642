"""Fit what weeks of bouts leave in a fiber to the training studies set aside for it, and say what they do not tell.

    python experiments/calibration/training.py            fit, and show the outcome
    python experiments/calibration/training.py --write    the same, and write it here and to the parameter tables
    python experiments/calibration/training.py --quick    values in force, no fit: does it run?

Signals are fitted before, by ``calibrate.py``; free here is what a fiber makes of transcripts, and how fast it loses
it. The rows are those of whole fibers that live the weeks (``training_lives.py``). Where to look next is told by the
slow laws alone (``training_sessions.py``), with what whole fibers came to more or less at the last point. Chance of
organelles moves the sum of squares by one or so: of all points that were lived the best is kept. Parameters are free in
their logarithms, within the range that their rows give. Residuals are weighted by one over the tolerance of each row,
and large ones count less (soft L1). The search starts from the values in force.

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
from training_lives import whole
from training_sessions import Course, lived, read_plans

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.study.calibrate.outcome import columns, direction_rows, known_by, parameter_rows, save, write_tables
from cellsim.study.calibrate.stages import Stage, slopes, written
from cellsim.study.fits.squares import least

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
MOST = 25  # evaluations of a search
CHANCE = 1.0  # by which organelles move the sum of squares
TURNS, FARTHEST = 6, 0.5  # lives of whole fibers, and how far a logarithm goes from one to the next


class Studies:
    """What all rows come to with some values of the free parameters."""

    def __init__(self) -> None:
        self.sessions, self.plans = read_plans(ROWS)
        self.targets: list[Target] = tomllib.loads(ROWS.read_text(encoding="utf-8"))["target"]
        self.values = dict(human_muscle().values)

    def by_slow_laws(self, changes: Mapping[str, float]) -> np.ndarray:
        """Each row as the slow laws alone have it (target,)."""
        p, known = self.values | dict(changes), {}

        def course(names: tuple[str, ...]) -> Course:
            if names not in known:
                known[names] = lived([self.plans[name] for name in names], self.sessions, p)
            return known[names]

        return np.array([self._one(target, course) for target in self.targets])

    def by_whole_fibers(self, changes: Mapping[str, float]) -> np.ndarray:
        """Each row as whole fibers live it (target,)."""
        done = {tuple(target[key]) for target in self.targets for key in ("plans", "less") if key in target}
        lives = whole(sorted(done), self.plans, self.sessions, changes)
        return np.array([self._one(target, lives.__getitem__) for target in self.targets])

    def _one(self, target: Target, course: Any) -> float:
        quantity = target["quantity"]
        found = course(tuple(target["plans"]))
        if quantity == "highest protein":
            return float(found.mean("protein").max())
        if quantity == "share of gain":
            gain = found.at("capacity", target["of"]) - 1.0
            return (found.at("capacity", target["day"]) - 1.0) / gain
        other = course(tuple(target["less"])).at(quantity, target["day"]) if "less" in target else 0.0
        return found.at(quantity, target["day"]) - other

    def misses(self, obtained: np.ndarray) -> np.ndarray:
        """In tolerances (target,)."""
        return (obtained - self.wanted) / self.tolerance

    @property
    def wanted(self) -> np.ndarray:
        """(target,)."""
        return np.array([target["value"] for target in self.targets])

    @property
    def tolerance(self) -> np.ndarray:
        """(target,)."""
        return np.array([target["tolerance"] for target in self.targets])

    def rows(self, changes: Mapping[str, float]) -> list[dict[str, str]]:
        """Wanted, obtained, and both misses in tolerances: of the model, and of one in which nothing changes.

        Where nothing is gained there is no share of a gain.
        """
        still = [0.0 if "less" in target else 1.0 for target in self.targets]
        obtained = self.by_whole_fibers(changes)
        return [
            {
                "target": target["id"], "source": target["source"], "use": target["use"],
                "wanted": f"{target['value']:g}",
                "obtained": f"{value:.3g}", "in tolerances": f"{miss:+.1f}",
                "nothing changes": "none" if target["quantity"] == "share of gain"
                else f"{(nothing - target['value']) / target['tolerance']:+.1f}",
            }
            for target, value, miss, nothing in zip(
                self.targets, obtained, self.misses(obtained), still, strict=True
            )
        ]  # fmt: skip


def best(studies: Studies) -> np.ndarray:
    """The logarithms of the free parameters that miss least where whole fibers live the weeks.

    They are searched for by the slow laws, with what whole fibers came to more or less at the last point; then whole
    fibers live the weeks again. A point at the edge of a range has to be better by more than chance.
    """
    low, high = TRAINING.ranges()
    x = np.clip(np.log([studies.values[name] for name in TRAINING.free]), low + 1e-6, high - 1e-6)
    found: list[tuple[float, np.ndarray]] = []
    for _ in range(TURNS):
        values = TRAINING.values(x)
        lived_through = studies.by_whole_fibers(values)
        more = lived_through - studies.by_slow_laws(values)
        found.append((float(cost(studies.misses(lived_through))) + CHANCE * at_an_edge(x, low, high), x))
        print(f"whole fibers: {found[-1][0]:.1f} at", *(f"{name} {value:.3g}" for name, value in values.items()))

        def residuals(x: np.ndarray, more: np.ndarray = more) -> np.ndarray:
            return studies.misses(studies.by_slow_laws(TRAINING.values(x)) + more)

        nearest = np.maximum(low, x - FARTHEST), np.minimum(high, x + FARTHEST)
        jacobian = lambda x: slopes(residuals, np.minimum(x, high - 0.06))  # noqa: E731
        x = least(residuals, jacobian, x, nearest, tuple(TRAINING.free), loss="soft_l1", max_nfev=MOST)
    return min(found, key=lambda each: each[0])[1]


def at_an_edge(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> bool:
    """Whether a parameter is within a hundredth of the end of its range."""
    return bool((np.minimum(x - low, high - x) < 0.01).any())


def cost(misses: np.ndarray) -> float:
    """The sum of squares in which large misses count less, as the search has it."""
    return float(np.sum(2.0 * (np.sqrt(1.0 + misses**2) - 1.0)))


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
    by_slow_laws = lambda x: studies.misses(studies.by_slow_laws(TRAINING.values(x)))  # noqa: E731
    tables = {
        "training_fit": studies.rows({name: units.to_internal(text) for name, text in found.items()}),
        "training_fitted": parameter_rows(TRAINING, found, x),
        "training_directions": direction_rows(TRAINING, slopes(by_slow_laws, np.append(x, held), both_sides=True)),
    }
    for outcome in tables.values():
        print(columns(outcome))
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"{name}.csv", outcome)
        write_tables(found, known_by(TRAINING))


if __name__ == "__main__":
    main()
