"""Parameters of the tissue out of their ranges: whole sets of them, each by named draws.

What ``experiments/calibration/damage.py`` fitted is drawn together: a normal distribution of the logarithms about the
values of the table, as wide as the fit leaves each row, and as bound to each other as it leaves them. All other rows
are drawn one by one, evenly over their ranges, in the logarithm where that is above nothing. Nothing leaves its range.
"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from math import exp

import numpy as np

from cellsim import units
from cellsim.biology.exercise.modes import MODES
from cellsim.biology.exercise.muscles import ACTIVITIES, TABLE
from cellsim.biology.repair.repair import REPAIR
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.language.parameters import Parameter
from cellsim.study.designs.factors import of_row

USUAL_SETS = 64
FEWEST_SETS, MOST_SETS = 2, 10_000
DEFINITION = "RECOVERED_"  # rows that say what being back is: nobody is unsure of them
TYPES = ("slow", "fastest")

Rows = Mapping[str, Parameter]


@cache
def drawn_names() -> tuple[str, ...]:
    """Rows of the law of the tissue: damage, mending, soreness and fatigue, strains of modes, and shares of muscles."""
    table = (name for name in REPAIR.rows if not name.startswith(DEFINITION))
    strains = (name for name in MODES.rows if name.endswith("Mode_strain"))
    shares = (name for name in TABLE if name.partition("_")[2] in (*ACTIVITIES, *TYPES))
    return (*table, *strains, *shares)


@cache
def fitted_spread() -> tuple[tuple[str, ...], np.ndarray]:
    """Rows that were fitted, and what makes their logarithms of as many standard normal numbers (row, number)."""
    read = tomllib.loads(files(__package__).joinpath("fitted.toml").read_text(encoding="utf-8"))
    names = tuple(read)
    spread = np.zeros((len(names), len(names)))
    for at, name in enumerate(names):
        spread[at, : at + 1] = read[name]
    return names, spread


def check_sets(many: int) -> None:
    """Raise a sentence where there cannot be so many sets; 0 is none."""
    if many and not FEWEST_SETS <= many <= MOST_SETS:
        raise ScenarioError(
            f"{many} is no number of parameter sets. Write {FEWEST_SETS} to {MOST_SETS}; usual are {USUAL_SETS}."
        )


def parameter_sets(rows: Rows, many: int = USUAL_SETS, seed: int = 1, held: Collection[str] = ()) -> list[Rows]:
    """Sets of rows, drawn by name: a set depends on its number and on the seed, and on no other set.

    Parameters
    ----------
    rows : of a model, with the ranges to draw from
    many : how many sets
    seed : that names all chance
    held : rows that stay as they are, for somebody set them

    Returns
    -------
    of each set the rows that differ from those of the model

    Raises
    ------
    ScenarioError : so many sets cannot be.
    """
    check_sets(many)
    names = [name for name in drawn_names() if name in rows and name not in held and rows[name].low < rows[name].high]
    return [_set(rows, names, number, seed) for number in range(many)]


def _set(rows: Rows, names: Collection[str], number: int, seed: int) -> Rows:
    fitted, spread = fitted_spread()
    chance = np.array([draws.normal(seed, 0, 0, number, 0, draws.decision(f"fitted {name}")) for name in fitted])
    moved = dict(zip(fitted, (spread @ chance).tolist(), strict=True))
    found = {}
    for name in names:
        row = rows[name]
        if name in moved:
            value = row.value * exp(moved[name])
        else:
            share = draws.uniform(seed, 0, 0, number, 0, draws.decision(f"range of {name}"))
            value = units.to_internal(str(of_row(row).at(share)))
        found[name] = replace(row, value=min(max(value, row.low), row.high))
    return found
