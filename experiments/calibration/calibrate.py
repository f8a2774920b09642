"""Fit the model to the measurements set aside for it, and say what they do not tell.

    python experiments/calibration/calibrate.py            fit, and show the outcome
    python experiments/calibration/calibrate.py --write    the same, and write it to the parameter tables
    python experiments/calibration/calibrate.py --quick    a few fibers, no fit: does it run?

Each bout of ``targets.toml`` is done by several virtual people, whose values are averaged as a paper averages its
participants. The energetics are fitted before, by ``fitness.py``; here stands the stage of the signals that read them.
Parameters are free in their logarithms, within the range that their rows give. Residuals are
weighted by one over the tolerance of each row. The search starts from the middle of the ranges, not from the values
in force, so it can be run again and ends where it ended.

``fit.csv`` holds wanted and obtained, ``fitted.csv`` the parameters, ``directions.csv`` what the rows tell of them.

After ``--write`` run ``cellsim emit``, which puts the new values into the page of the chemistry.

Rows with use = "report" are compared, never fitted. No row kept for validation is read here.
"""

import argparse
from math import log
from pathlib import Path

import numpy as np
from signals import SIGNALS

from cellsim import units
from cellsim.study.calibrate.bouts import PEOPLE, obtained, read_targets, residuals_of
from cellsim.study.calibrate.outcome import (
    columns,
    direction_rows,
    fit_rows,
    known_by,
    parameter_rows,
    save,
    write_tables,
)
from cellsim.study.calibrate.stages import estimate, parameters, slopes, written

HERE = Path(__file__).parent
STAGES = (SIGNALS,)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one person of six fibers, values in force, no fit")
    parser.add_argument("--write", action="store_true", help="write the outcome here and to the parameter tables")
    asked = parser.parse_args()
    bouts, targets = read_targets(HERE / "targets.toml")
    if asked.quick:
        print(columns(fit_rows(targets, obtained(bouts, targets, people=PEOPLE[:1], fibers=6))))
        return

    settled: dict[str, float] = {}
    texts: dict[str, str] = {}
    known: dict[str, str] = {}
    tables: dict[str, list[dict[str, str]]] = {"fit": [], "fitted": [], "directions": []}
    for stage in STAGES:
        rows = [each for each in targets if each.use == "fit" and each.stage == stage.name]
        residuals = residuals_of(stage, bouts, rows, settled)
        x = estimate(stage, residuals)
        held = [log(parameters()[name].value) for name in stage.held]
        found = written(stage.values(x))
        tables["fitted"] += parameter_rows(stage, found, x)
        tables["directions"] += direction_rows(stage, slopes(residuals, np.append(x, held), both_sides=True))
        settled |= {name: units.to_internal(text) for name, text in found.items()}
        texts, known = texts | found, known | known_by(stage)
    tables["fit"] = fit_rows(targets, obtained(bouts, targets, settled))
    for outcome in tables.values():
        print(columns(outcome))
    if asked.write:
        for name, outcome in tables.items():
            save(HERE / f"{name}.csv", outcome)
        write_tables(texts, known)


if __name__ == "__main__":
    main()
