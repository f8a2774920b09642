"""A muscle of made-up numbers, on which compiled intervals are tried; a kernel at address 0 does nothing."""

import numpy as np

from cellsim.biology.exercise.circulation import Circulation
from cellsim.biology.exercise.effort import Effort
from cellsim.biology.organelles.calls import Calls
from cellsim.biology.person.frame import Frame
from cellsim.population.exchange.rows import (
    MOMENT,
    READINGS,
    Ahead,
    Carried,
    FiberPlaces,
    FiberPlan,
    Meeting,
    Pace,
    PersonPlaces,
    PersonPlan,
    Ride,
    Sampling,
    Who,
)

SPECIES, ARGUMENTS, MOVING, REACTIONS, COUNT = 8, 12, 6, 5, 3


def _some(*shape: int) -> np.ndarray:
    """Numbers between 0.5 and 1.5."""
    return 0.5 + (np.arange(float(np.prod(shape))) * 7.0 % 11.0 / 11.0).reshape(shape)


def _columns(count: int, moving: int) -> Carried:
    rows = SPECIES + moving
    return Carried(
        kernel=np.zeros(2, np.int64), species=SPECIES, arguments=ARGUMENTS, moved=np.arange(moving),
        state=_some(rows, count), given=_some(ARGUMENTS + moving, count), H=np.ones(count), rtol=1e-3,
        tolerance=_some(rows), order=np.arange(count), status=np.zeros(count, np.int64), reached=np.zeros(count),
        counters=np.zeros((count, 5), np.int64), diary=np.zeros((0, 4 + 2 * rows)), entries=np.zeros(1, np.int64),
        read=np.zeros((ARGUMENTS + REACTIONS, count)), derived=_some(ARGUMENTS, count), rates=_some(REACTIONS, count),
    )  # fmt: skip


def trial() -> tuple:
    """Arguments of ``stretch`` for a minute of three made-up fibers that hand over a labelled ring, seen twice."""
    one = np.zeros(1, np.int64)
    plan = FiberPlan(
        kind=np.arange(COUNT), by_key=np.arange(COUNT)[::-1].copy(), weight=_some(COUNT), share=3.0,
        pull_left=_some(COUNT), late=_some(COUNT), late_by_key=_some(COUNT), making=one + 2, made=_some(1),
        freeing=np.zeros((2, 1), np.int64), freed=_some(1), held=np.arange(1), labelled=one + 1,
        crossing=np.arange(5), floors=np.ones(MOVING),
        offered=np.array([[0], [1]]), shared=np.array([[5], [0], [1]]), delivery=2,
        at=FiberPlaces(2, 0, 1, 7, 8, 3, 4, 0, 1, 2),
    )  # fmt: skip
    route = PersonPlan(
        pools=one, muscle=one + 1, owing=np.ones(1, bool), crossed=one + 1, label_pools=one + 2, label_muscle=one + 3,
        label_crossed=one + 2, water=20.0, working=15.0,
        at=PersonPlaces(0, 1, 2, 3, 4, 5, 3, 4, 5, 6, 0, 1, 2, 3, 7, 8, 6, 7),
    )  # fmt: skip
    met = Meeting(
        now=np.zeros(1, MOMENT), trend=np.zeros((4, READINGS)), able=np.zeros(COUNT),
        expected=np.zeros((MOVING, COUNT)), ledger=np.zeros(5), start=np.zeros((MOVING, COUNT)),
        middle=np.zeros((MOVING, COUNT)), read=np.zeros(READINGS), then=np.zeros(COUNT), mean=np.zeros(READINGS),
        passed=np.zeros(5), half=_some(1, SPECIES, 1), failures=np.zeros(64), pulse=np.zeros(COUNT),
        pulse_start_s=np.zeros(COUNT),
    )  # fmt: skip
    now = met.now[0]
    now.pace_s, now.read_s, now.demand = 5.0, -1.0, 0.2
    now.part, now.open, now.ends, now.bout_start_s, now.grown = 0.5, 0.5, 1e-6, -10.0, 1.25
    moments = np.array([13.0, 41.0])
    samples = Sampling(
        many=one + 2, moments=moments, since=np.zeros(2), state=np.ones((2, SPECIES + MOVING, COUNT)),
        person=np.ones((2, SPECIES, 1)), given=np.ones((2, ARGUMENTS, 1)), seen=np.zeros(2, MOMENT),
        column=np.zeros((SPECIES, 1)), H=np.zeros(1), owed=np.zeros(1),
    )  # fmt: skip
    ahead = Ahead(np.zeros((SPECIES, 1)), np.zeros(1), np.zeros(1), np.zeros(1), np.zeros(1))
    return (
        _columns(COUNT, MOVING), plan, _columns(1, 0), route, ahead, met, Who(1.0, 0.0, 0.5, 20.0, 0.5),
        Pace(2.0, 900.0, 0.002, 0.5, 0.3, 2.0, 0.03, 0.5, 1e-6, 0.05), Circulation(*(0.5 for _ in Circulation._fields)),
        Effort(*(0.5 for _ in Effort._fields)), Calls(*(0.5 for _ in Calls._fields)),
        Frame(*(0.5 for _ in Frame._fields)), samples,
        Ride(np.array([0.0, 7.0, 13.0, 80.0]), np.array([0.02, 0.04, 0.03])), 60.0, 60.0, False, False, False,
    )  # fmt: skip
