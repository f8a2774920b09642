"""The fibers in which mitochondria live: what a step of these reads of them, and what it leaves there.

Compiled as one text with the step.
"""

from math import inf
from typing import NamedTuple

import numpy as np

from cellsim.population.mitochondria.rows import Organelles, record

LEAST_CONTENT = 0.01  # of a fiber's base content
STEP = record(f8="begun_s lysosome", i8="quarters")


class Hosts(NamedTuple):
    """The fibers of a muscle, where all of this lies.

    drive, ROS, alive : of each fiber at the end of the step, as in ``Environment`` (fiber,)
    before : the same at its beginning, in this order (3, fiber); left as they are at the end
    pulse, pulse_start_s : AMPK drive of the last bout, and when that began [s] (fiber,)
    density : share of the fiber that base content takes up (fiber,)
    V_mit, quality : share that mitochondria take up, and their capacity per content (fiber,); written
    engulfed : content engulfed since the start, at each of the last quarters of an hour (quarter, fiber); written
    step : what all share, as ``STEP`` has it (1,): when the step began [s], lysosomes, and how many quarters of an hour
        it takes
    """

    drive: np.ndarray
    ROS: np.ndarray
    alive: np.ndarray
    before: np.ndarray
    pulse: np.ndarray
    pulse_start_s: np.ndarray
    density: np.ndarray
    V_mit: np.ndarray
    quality: np.ndarray
    engulfed: np.ndarray
    step: np.ndarray


def no_hosts(fibers: int = 0, quarters: int = 1) -> Hosts:
    """Fibers of which nothing is known, in arrays of their own."""
    each = (np.ones((3, fibers) if name == "before" else fibers) for name in Hosts._fields[:-2])
    made = Hosts._make((*each, np.zeros((quarters, fibers)), np.zeros(1, STEP)))
    for name in STEP.names or ():
        made.step[name] = 1
    return made


def ask(first: int, last: int, hosts: Hosts, table: np.ndarray) -> bool:
    """What surrounds mitochondria on the mean of a step, into ``table`` (6, fiber); tells whether all of it can be."""
    step, before, sound = hosts.step[0], hosts.before, True
    for fiber in range(first, last):
        table[0, fiber] = 0.5 * (before[0, fiber] + hosts.drive[fiber])
        table[1, fiber] = 0.5 * (before[1, fiber] + hosts.ROS[fiber])
        table[2, fiber] = hosts.pulse[fiber]
        table[3, fiber] = max(step.begun_s - hosts.pulse_start_s[fiber], 0.0)
        table[4, fiber] = step.lysosome
        table[5, fiber] = 0.5 * (before[2, fiber] + hosts.alive[fiber])
        for row in range(6):
            sound = sound and 0.0 <= table[row, fiber] < inf
        sound = sound and table[0, fiber] > 0.0
    return sound


def answer(first: int, last: int, hosts: Hosts, rows: Organelles, out: np.ndarray) -> None:
    """Tell fibers what is left of their mitochondria after a step, of which ``out`` (4, fiber) has the measure.

    Engulfment is told as if it had been even.
    """
    before, engulfed, quarters = hosts.before, hosts.engulfed, hosts.step[0].quarters
    end = len(engulfed) - 1
    for fiber in range(first, last):
        before[0, fiber], before[1, fiber] = hosts.drive[fiber], hosts.ROS[fiber]
        before[2, fiber] = hosts.alive[fiber]
        # A fiber that lost every organelle keeps a trace of them: its matrix must still have a volume.
        mass = max(out[0, fiber], LEAST_CONTENT)
        hosts.V_mit[fiber], hosts.quality[fiber] = hosts.density[fiber] * mass, out[1, fiber] / mass
        begun = engulfed[end, fiber]
        taken = rows.fibers[fiber].engulfed - begun
        for row in range(end + 1 - quarters):
            engulfed[row, fiber] = engulfed[row + quarters, fiber]
        for quarter in range(max(quarters - end, 1), quarters + 1):
            engulfed[end - quarters + quarter, fiber] = begun + taken * (quarter / quarters)
