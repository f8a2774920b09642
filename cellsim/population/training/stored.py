"""What fibers can store and take up, as training has made it: what they could at the start, times its states since."""

from collections.abc import Mapping

import numpy as np

from cellsim.biology.training.stores import ACID_ROOM, GLYCOGEN_ROOM
from cellsim.population.fibers.state import Fibers

ROOMS = (("BUFFER", ACID_ROOM), ("STORE", GLYCOGEN_ROOM))


def rooms_of(fibers: Fibers) -> dict[str, np.ndarray]:
    """What fibers can store and take up now, by the state that moves it, each (fiber,) [umol/L]."""
    return {state: fibers.P[fibers.argument[room]].copy() for state, room in ROOMS}


def make_room(fibers: Fibers, at_start: Mapping[str, np.ndarray]) -> None:
    """Let fibers store as much as they have come to; of a model without these states, as much as ever."""
    for state, room in ROOMS:
        if state in fibers.species:
            fibers.set(room, at_start[state] * (fibers.content(state) / fibers.rest[fibers.species[state]]))
