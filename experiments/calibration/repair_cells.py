"""Fit the cells that mend a muscle to mouse counts after a toxin, and say what these do not tell.

    python experiments/calibration/repair_cells.py            fit, and show the outcome
    python experiments/calibration/repair_cells.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/repair_cells.py --quick    values in force, no fit: does it run?

Blocks of muscle of a mouse, in which two thirds of the segments die, are read on the days of
``repair_cells_targets.toml``. What is read is the mean of blocks with chance of their own, the same for every trial of
a value. Parameters are free in their logarithms, within the range that their rows give, and each is drawn to the middle
of its range, which is taken to be one standard error to either side. First so many points of the ranges are tried, as
evenly as a Sobol sequence has them; the search by squares goes on from the best.
"""

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from scipy.stats import qmc

from cellsim import units
from cellsim.errors import IntegrationError
from cellsim.language.parameters import load
from cellsim.population.repair_cells.mending import RepairCells
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
from cellsim.study.calibrate.stages import Stage, parameters, slopes, written
from cellsim.study.fits.squares import least

HERE = Path(__file__).parent
ROWS = HERE / "repair_cells_targets.toml"
REPAIR_CELLS = Stage(
    name="repair_cells",
    free={
        "Neutrophils_arrival": "RN",
        "Macrophages_arrival": "RO, RA",
        "Macrophages_monocyte_time": "RO, RA",
        "Debris_MCP1_time": "RO",
        "Debris_bites": "RD, RA",
        "Macrophages_bite": "RD, RA",
        "Macrophages_switch": "RA, RB",
        "Macrophages_division": "RB",
        "Myogenic_wake": "RQ",
        "Myogenic_division_floor": "RS",
        "Myogenic_differentiation": "RS, RM",
        "Myogenic_homing": "RQ, RS",
        "Myogenic_fusion": "RM",
    },
    held=("Debris_MCP1", "Debris_HGF"),
)
FIBERS, SLICES, BLOCKS = 100, 4, 4
KILLED = 2.0 / 3.0
LOOSE = 0.5  # of its range, in logarithms, that a parameter may move from the middle for one tolerance
SOFT = 3.0  # tolerances beyond which misses count less
WIDE = 0.15  # of a logarithm, for slopes: chance must not drown them
POINTS = 128
FAILED = 30.0  # tolerances of each row, where a muscle is crowded out
TARGETS = Sequence[CalibrationTarget]


def read_targets() -> list[CalibrationTarget]:
    """The targets in order of time."""
    plain = ("id", "source", "role", "use", "quantity", "value", "tolerance", "unit")
    rows = tomllib.loads(ROWS.read_text(encoding="utf-8"))["target"]
    found = [
        CalibrationTarget(**{key: row[key] for key in plain}, at=units.to_internal(row["at"]), bout="toxin",
                          stage=REPAIR_CELLS.name)
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=lambda each: each.at)


def read(block: RepairCells, quantity: str, quiescent: float) -> float:
    """What is counted in a block now."""
    if quantity == "debris":
        return float(block.segments["dying"].mean()) / KILLED
    if quantity == "quiescent":
        return block.counts["quiescent"] / quiescent
    return block.folds[quantity]


def obtained(targets: TARGETS, changes: Mapping[str, float], blocks: int = BLOCKS) -> np.ndarray:
    """What each block shows for each target (target, block)."""
    rows = load(["recovery", "repair_cells"])
    rows = rows | {name: replace(rows[name], value=value) for name, value in changes.items()}
    found = np.empty((len(targets), blocks))
    for seed in range(blocks):
        block = RepairCells(FIBERS, SLICES, seed, 1, rows, stretch=1.0, neutrophils=1.0)
        quiescent = block.counts["quiescent"]
        block.injure(np.full(FIBERS, KILLED))
        for at, target in enumerate(targets):
            block.reach(target.at)
            found[at, seed] = read(block, target.quantity, quiescent)
    return found


def estimate(targets: TARGETS) -> np.ndarray:
    """The logarithms that miss least."""
    fitted = [each for each in targets if each.use == "fit"]
    wanted, tolerance = (np.array([getattr(each, name) for each in fitted]) for name in ("value", "tolerance"))
    low, high = REPAIR_CELLS.ranges()
    middle, loose = 0.5 * (low + high), LOOSE * (high - low)

    def residuals(x: np.ndarray) -> np.ndarray:
        try:
            missed = (obtained(fitted, REPAIR_CELLS.values(x)).mean(axis=1) - wanted) / tolerance
        except IntegrationError:  # cells without end
            missed = np.full(len(wanted), FAILED)
        return np.concatenate([missed, (x - middle) / loose])

    def cost(x: np.ndarray) -> float:
        squares = (residuals(x) / SOFT) ** 2
        return float(np.sum(np.sqrt(1.0 + squares) - 1.0))

    points = qmc.scale(qmc.Sobol(len(middle), rng=1).random(POINTS), low, high)
    start = min(points, key=cost)
    stop = {"xtol": 1e-2, "ftol": 1e-3, "max_nfev": 20}
    names = tuple(REPAIR_CELLS.free)
    steep = partial(slopes, residuals, both_sides=True, wide=WIDE)
    return least(residuals, steep, start, (low, high), names, loss="soft_l1", f_scale=SOFT, **stop)


def directions(targets: TARGETS, x: np.ndarray) -> list[dict[str, str]]:
    """What the rows alone tell of the parameters, and of those that are held."""
    fitted = [each for each in targets if each.use == "fit"]
    tolerance = np.array([each.tolerance for each in fitted])
    whole = np.concatenate([x, np.log([parameters()[name].value for name in REPAIR_CELLS.held])])

    def missed(each: np.ndarray) -> np.ndarray:
        return obtained(fitted, REPAIR_CELLS.values(each)).mean(axis=1) / tolerance

    return direction_rows(REPAIR_CELLS, slopes(missed, whole, both_sides=True, wide=WIDE))


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Fit the cells that mend a muscle.")
    words.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    words.add_argument("--quick", action="store_true", help="values in force, no fit")
    given = words.parse_args(arguments)

    targets = read_targets()
    if given.quick:
        print(columns(fit_rows(targets, obtained(targets, {}, 2))))
        return
    x = estimate(targets)
    found = written(REPAIR_CELLS.values(x))
    values = {name: units.to_internal(text) for name, text in found.items()}
    fit = fit_rows(targets, obtained(targets, values))
    fitted, told = parameter_rows(REPAIR_CELLS, found, x), directions(targets, x)
    for rows in (fit, fitted, told):
        print(columns(rows))
    if given.write:
        write_tables(found, known_by(REPAIR_CELLS))
        for name, rows in (("fit", fit), ("fitted", fitted), ("directions", told)):
            save(HERE / f"repair_cells_{name}.csv", rows)


if __name__ == "__main__":
    main()
