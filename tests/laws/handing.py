"""A body that is told by hand what fibers hold, make and gave, as an interval tells it."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from cellsim.population.exchange.places import handed
from cellsim.population.exchange.plasma import promise
from cellsim.population.exchange.plasma import reconcile as settled
from cellsim.population.exchange.rows import HANDED, Ahead
from cellsim.population.person.body import Body


class Handed(NamedTuple):
    """Label that fibers hold, by name, all nicotinamide that they set free, and its label [umol/L, umol/L/s]."""

    held: Mapping[str, float]
    freed: float
    labelled: float


def foresee(
    body: Body, held: Mapping[str, float], made_NAM: float = 0.0, label: Handed | None = None, lactate: float = 0.0,
    glucose: float = 0.0, fat: float = 0.0, demand: float = 0.0,
) -> None:  # fmt: skip
    """Begin an interval: what fibers hold now, by name such as "NAM", make and give [umol/L of fiber water, per s]."""
    told = label or Handed({}, 0.0, 0.0)
    hold, marked = (np.array([each.get(name, 0.0) for name in HANDED]) for each in (held, told.held))
    promise(*body.columns[:2], body.route, _ahead(body), hold, marked, made_NAM, told.freed, told.labelled, lactate,
            glucose, fat, demand)  # fmt: skip


def reconcile(
    body: Body, given: Mapping[str, float], lactate: float = 0.0, glucose: float = 0.0, fat: float = 0.0
) -> None:
    """End an interval: what fibers really gave to plasma and blood, less what they took [umol/L of fiber water].

    ``glucose`` is what they took, and ``fat`` the pairs of electrons that they burnt of it.
    """
    rings = handed(body.model.fiber)
    marked = () if body.labels is None else rings
    crossed = np.array((lactate, *(given.get(name, 0.0) for name in rings), *(0.0 for _ in marked), -glucose, -fat))
    settled(body.columns[0], body.route, _ahead(body), body.owed, crossed, lactate, 1.0, 1.0)


def _ahead(body: Body) -> Ahead:
    return Ahead(body.columns[0], body.columns[2], body.begun, body.label_begun, body.owed)
