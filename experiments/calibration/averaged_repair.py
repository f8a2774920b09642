"""Derive the averaged law of repair from cells that are followed one by one, so that the two are one account.

    python experiments/calibration/averaged_repair.py            derive, and show both laws side by side
    python experiments/calibration/averaged_repair.py --write    the same, and write it here and to the parameter table
    python experiments/calibration/averaged_repair.py --look     values in force, nothing derived

Muscles of 200 fibers are hurt in the ways of ``BOUTS`` and mended by cells, six times each with another chance; the
averaged law is drawn to their means. What bouts break is one law for both, so this may be run again whenever that one
is fitted anew; it takes a minute or two. Rows are free in their logarithms and held to the middle of their ranges,
which is taken to be one standard error to either side. No measurement is read here: cells answer to those
(``repair_cells.py``). ``averaged_repair.csv`` holds both courses.
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cellsim import units
from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.fiber import type_shares
from cellsim.biology.repair_cells.individuals import with_repair
from cellsim.language.parameters import Parameter
from cellsim.population.laws import laws_of
from cellsim.population.tissue.by_cells import Block
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.muscles import types_of
from cellsim.study.calibrate.outcome import columns, save, write_tables
from cellsim.study.calibrate.stages import Stage, slopes, written
from cellsim.study.fits.squares import least

HERE = Path(__file__).parent
DAY = 86400.0  # s
CLEARED, REFILLED, COUNTED = "courses of debris", "courses of empty segments", "courses of satellite cells"
AVERAGED = Stage(
    name="averaged_repair",
    free={
        "IMMUNE_clearance": CLEARED,
        "REPAIR_fusion": REFILLED,
        "REPAIR_fusion_half": REFILLED,
        "SATELLITE_activation": COUNTED,
        "SATELLITE_signal_half": COUNTED,
        "SATELLITE_unfed": COUNTED,
        "SATELLITE_fed_half": COUNTED,
        "SATELLITE_differentiation": COUNTED,
        "SATELLITE_differentiation_rest": COUNTED,
        "SATELLITE_calming": COUNTED,
        "SATELLITE_calm_signal": COUNTED,
    },
)
COPIES, BLOCKS = 10, 6  # of the twenty fibers that have a muscle's types; muscles with chance of their own
DAYS = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 14.0, 18.0, 22.0, 30.0)
TOLERANCES = {"debris": 0.05, "open": 0.05, "not sound": 0.05, "satellite cells": 0.1}
"""Of what is compared: the first three as shares of what died, where a hundredth died; cells in folds of rest."""
SHOWN = (*TOLERANCES, "macrophages M1", "force")
LEAST_DEAD = 0.01
LOOSE = 0.5  # of its range, in logarithms, that a row may move from the middle for one tolerance


class Hurt(NamedTuple):
    """A bout, and who does it."""

    do: str
    lengthenings: float
    age: float = 30.0
    force: float | None = None


BOUTS = {
    "elbow": Hurt("eccentric elbow", 60.0),
    "elbow, few": Hurt("eccentric elbow", 15.0),
    "elbow, many": Hurt("eccentric elbow", 200.0),
    "elbow, 80 years": Hurt("eccentric elbow", 60.0, 80.0),
    "knee": Hurt("eccentric", 150.0),
    "squats": Hurt("resistance", 60.0, force=0.75),
    "squats, 80 years": Hurt("resistance", 60.0, 80.0, 0.75),
}


def muscle(hurt: Hurt, rows: Mapping[str, Parameter], seed: int | None = None) -> DamageState:
    """A muscle after its bout, mended by cells of a seed, or else by the averaged law."""
    mode = USUAL.find(hurt.do)
    shares = type_shares({name: row.value for name, row in rows.items()}, mode.muscles[0].name)
    types = types_of(shares) * COPIES
    if seed is None:
        state = DamageState(types, hurt.age, "male", "recreational", rows)
    else:
        model = with_repair(human_muscle(), True)
        state = DamageState(types, hurt.age, "male", "recreational", {**model.rows, **rows}, laws=laws_of(model),
                            block=Block(seed, 1, np.arange(len(types))))  # fmt: skip
    force = mode.force_fraction if hurt.force is None else hurt.force
    state.apply_bout(mode.strain, hurt.lengthenings, force, 20.0, 0.5, "resistance", mode.muscle_kg)
    return state


def course(state: DamageState) -> np.ndarray:
    """What is compared on each day (shown, day)."""
    died = max(float(state.segments["dying"].mean()), 1e-9)
    found = []
    for day in DAYS:
        state.reach(day * DAY)
        share = {name: float(each.mean()) / died for name, each in state.segments.items()}
        seen = state.observables()
        found.append(
            (
                share["dying"], share["dying"] + share["gap"], share["dying"] + share["gap"] + share["new"],
                seen["satellite_cells"], seen["macrophages_m1"], seen["force"],
            )
        )  # fmt: skip
    return np.array(found).T


def by_cells() -> tuple[dict[str, np.ndarray], dict[str, np.ndarray], dict[str, float]]:
    """Mean and standard deviation between muscles of each course, and what share died, by bout."""
    means, spreads, died = {}, {}, {}
    for name, hurt in BOUTS.items():
        states = [muscle(hurt, human_muscle().rows, seed) for seed in range(1, BLOCKS + 1)]
        died[name] = float(np.mean([state.segments["dying"].mean() for state in states]))
        courses = np.array([course(state) for state in states])
        means[name], spreads[name] = courses.mean(axis=0), courses.std(axis=0, ddof=1)
    return means, spreads, died


def changed(values: Mapping[str, float]) -> dict[str, Parameter]:
    """The tables with some values [cellsim's own units]."""
    table = human_muscle().rows
    return {**table} | {name: replace(table[name], value=value) for name, value in values.items()}


def derive(means: Mapping[str, np.ndarray], died: Mapping[str, float]) -> np.ndarray:
    """The logarithms of the free rows by which the averaged law is nearest to the cells."""
    tolerance = np.array(list(TOLERANCES.values()))[:, None]
    low, high = AVERAGED.ranges()
    middle, loose = 0.5 * (low + high), LOOSE * (high - low)

    def residuals(x: np.ndarray) -> np.ndarray:
        rows, found = changed(AVERAGED.values(x)), []
        for name, hurt in BOUTS.items():
            missed = (course(muscle(hurt, rows)) - means[name])[: len(TOLERANCES)] / tolerance
            missed[:3] *= died[name] >= LEAST_DEAD
            found.append(missed.ravel() / len(DAYS) ** 0.5)
        return np.concatenate([*found, (x - middle) / loose])

    stop = {"xtol": 1e-3, "ftol": 1e-3, "max_nfev": 25}
    return least(residuals, lambda x: slopes(residuals, x), middle, (low, high), tuple(AVERAGED.free), **stop)


def beside(
    means: Mapping[str, np.ndarray], spreads: Mapping[str, np.ndarray], rows: Mapping[str, Parameter]
) -> list[dict[str, str]]:
    """Both courses, one row for each bout, quantity and day."""
    found = []
    for name, hurt in BOUTS.items():
        law = course(muscle(hurt, rows))
        for what, quantity in enumerate(SHOWN):
            found += [
                {
                    "bout": name, "quantity": quantity, "day": f"{day:g}", "cells": f"{means[name][what, at]:.3f}",
                    "between muscles": f"{spreads[name][what, at]:.3f}", "averaged": f"{law[what, at]:.3f}",
                }
                for at, day in enumerate(DAYS)
            ]  # fmt: skip
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Derive the averaged law of repair from cells.")
    words.add_argument("--write", action="store_true", help="write the outcome here and to the parameter table")
    words.add_argument("--look", action="store_true", help="values in force, nothing derived")
    given = words.parse_args(arguments)

    means, spreads, died = by_cells()
    table = human_muscle().rows
    values = {name: table[name].value for name in AVERAGED.free}
    if not given.look:
        values = AVERAGED.values(derive(means, died))
    text = written(values)
    values = {name: units.to_internal(each) for name, each in text.items()}
    found = beside(means, spreads, changed(values))
    print(columns(found))
    print(columns([{"row": name, "value": text[name], "from": rests} for name, rests in AVERAGED.free.items()]))
    if given.write and not given.look:
        known = "derived: by experiments/calibration/averaged_repair.py from {} of cells followed one by one"
        write_tables(text, {name: known.format(rests) for name, rests in AVERAGED.free.items()})
        save(HERE / "averaged_repair.csv", found)


if __name__ == "__main__":
    main()
