"""What a muscle keeps from one exchange to the next."""

from typing import Any, ClassVar

import numpy as np

from cellsim.population.exchange.places import Names, OfFiber, of_fiber
from cellsim.population.exchange.rows import READINGS
from cellsim.population.fibers.state import Fibers
from cellsim.population.person.body import Body
from cellsim.population.snapshot import Stateful

NOTHING_READ = -1.0  # s


class Exchange(Stateful):
    """What was last read of fibers, and what was foreseen for the next exchange."""

    STATE: ClassVar[tuple[str, ...]] = tuple(
        "read_s passed_s foreseen bowed drive trend able expected slopes ledger ahead ahead_H".split()
    )

    def __init__(self, fibers: Fibers, body: Body) -> None:
        count, crossing = len(fibers), len(places_of(fibers, body).crossing)
        self.read_s = NOTHING_READ  # when fibers were last read; nothing counts that was read before a sudden change
        self.passed_s = self.bowed = self.drive = 0.0
        self.foreseen = False  # whether anything was, for the end of the interval
        self.trend, self.able = np.zeros((4, READINGS)), np.zeros(count)
        self.expected = np.zeros((len(fibers.moved), count))
        self.slopes = np.zeros_like(self.expected)  # how inputs move until then
        self.ledger = np.zeros(crossing)
        carried = len(body.kernel.species) + len(body.kernel.moving)
        self.ahead, self.ahead_H = np.zeros((carried, 1)), np.zeros(1)
        self.handover: Any = None  # the rows that compiled code works on, once they are made


def places_of(fibers: Fibers, body: Body) -> OfFiber:
    """What is read of fibers around whom this body is."""
    return of_fiber(fibers.model, Names.of(fibers.kernel), Names.of(body.kernel))
