"""Whether this machine has the memory for a run."""

import os
from pathlib import Path

from cellsim.errors import NoRoom
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.cost import cost

LIMIT = Path("/sys/fs/cgroup/memory.max")
"""Where Linux says what a container may use."""


def memory() -> float | None:
    """Memory of this machine, or of the part of it that this process may use [byte]; None where it does not say."""
    found = []
    try:
        found.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    except (AttributeError, ValueError, OSError):
        pass
    try:
        found.append(int(LIMIT.read_text()))
    except (OSError, ValueError):
        pass
    return float(min(found)) if found else None


def check_room(scenario: Scenario, workers: int = 1, rows_held: bool = True) -> None:
    """Refuse what the machine cannot hold, before anything is computed; ``rows_held``: all records are held as well."""
    has, takes = memory(), cost(scenario, workers, rows_held)
    if has is not None and takes.memory > has:
        alone = rows_held and cost(scenario, workers, rows_held=False).memory <= has
        raise NoRoom(
            f"This run does not fit into the {has / 1e9:.2g} GB of this machine. {takes} "
            "Write fewer fibers or mitochondria, a longer record_every, or fewer workers"
            f"{', or have its rows alone in a file, with cellsim record' if alone else ''}."
        )
