"""What surrounds mitochondria as a table, looked at before any of them answers it."""

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.population.mitochondria.rows import Environment

NAMES = Environment._fields
AGE, DRIVE = NAMES.index("pulse_age_s"), NAMES.index("drive")


def table_of(environment: Environment, fibers: int) -> np.ndarray:
    """Surroundings in rows by name (6, fiber).

    Raises
    ------
    ScenarioError : surroundings that cannot be, or of another number of fibers.
    """
    table = np.empty((len(NAMES), fibers))
    for row, name, given in zip(table, NAMES, environment, strict=True):
        if type(given) is not float and np.shape(given) not in ((), (fibers,)):
            told = f"{name} has {np.size(given)} values for {fibers} fibers"
            raise ScenarioError(f"{told}. Give one, or one per fiber.")
        row[:] = given
    if table.min() >= 0.0 and table.max() < np.inf and table[DRIVE].min() > 0.0:
        return table
    others, age = np.delete(table, AGE, axis=0), table[AGE]  # which may be of no bout, or of one to come
    if not (others.min() >= 0.0 and others.max() < np.inf and table[DRIVE].min() > 0.0 and age.min() == age.min()):
        refuse(table)
    return table


def refuse(table: np.ndarray) -> None:
    """Say what is wrong with surroundings (6, fiber) of which some cannot be.

    Raises
    ------
    ScenarioError : always.
    """
    sound = np.isfinite(table) & (table >= 0.0)
    sound[AGE] = True
    if not sound.all():
        bad = int(np.flatnonzero(~sound.all(axis=1))[0])
        raise ScenarioError(f"{NAMES[bad]} = {table[bad].min():g} cannot surround a fiber. Give a fold of rest.")
    raise ScenarioError("drive = 0: a muscle on which nothing calls is outside the rules. Give more than 0.")
