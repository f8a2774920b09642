"""What fibers, blood and body hand each other, in intervals that follow need: ``population.exchange`` has them.

Here a muscle is handed over to compiled code and taken back, from one event to the next.
"""

from collections.abc import Callable
from contextlib import nullcontext
from math import inf

import numpy as np

from cellsim.biology.exercise.recruitment import SHORT
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.population.exchange.interval import ARRIVED, FULL, GAVE_UP, STUCK_FIBER
from cellsim.population.exchange.rows import Pace, Ride, Standing
from cellsim.population.exchange.stretch import TO_CARRY, samples_within
from cellsim.population.muscle.foreseen import NOTHING_READ
from cellsim.population.muscle.handover import MOST_SAMPLED, Handover, handover_of
from cellsim.population.muscle.sampled import Sampled, show, standing_of
from cellsim.population.muscle.state import SHOWN, Muscle
from cellsim.population.watch import EXCHANGE, OBSERVING, part_of, watching

SHORTEST = 2.0  # s; after a sudden change
AFTER_SWALLOWING = 10.0  # s; after a dose or a meal
LONGEST = 6 * 3600.0  # s
TOLERANCE = 0.002  # of an input, foreseen wrongly at the end of an interval
BOWED = 0.5  # how much a line counts that its input bows away from in the middle
LEAST_GROWTH, MOST_GROWTH = 0.3, 2.0  # of the next interval over the last
LARGEST_FALL = 0.03  # of a type's power in one interval
LEAST_ABLE = 0.5  # share of its present power below which no type is foreseen
# Fibers that threads share. Handing each interval out takes time: two threads were three times slower than one with 64
# fibers and a little with 512, and gained a tenth with 4,096 (docs/performance.md).
SHARED_FROM = 2048
AFTER_JUMP = 0.05  # s; the step with which fibers begin after recorded power has jumped
SILENT = nullcontext()  # machine code tells nobody of numbers that overflow
OVER = (ARRIVED, GAVE_UP)
Seen = Callable[[Sampled], object]


def begin_anew(muscle: Muscle, now: float, demand: float, sudden: bool) -> None:
    """Short intervals again, with a demand as it is from now on.

    Fibers answer what is ``sudden`` in seconds; what is swallowed takes minutes.
    """
    muscle.demand = demand
    muscle.pace_s = min(muscle.pace_s, SHORTEST if sudden else AFTER_SWALLOWING)
    muscle.grid_s, muscle.exchange.read_s, muscle.exchange.foreseen = now, NOTHING_READ, False


def begin_bout(muscle: Muscle, now: float) -> None:
    """A bout begins at a moment [s], and has strained nobody yet."""
    muscle.bout_start_s, muscle.strain_s = now, 0.0


def carry(muscle: Muscle, stop_s: float, until_s: float, threads: int, moments: np.ndarray, seen: Seen) -> int:
    """Carry a muscle to an event, or to the last exchange before a moment; gives how many looks were seen.

    Parameters
    ----------
    muscle : left there
    stop_s, until_s : the event, and the moment [s]
    threads : that share the fibers, where there are many
    moments : at which to look on the way, ascending, before both (look,) [s]
    seen : is given them, many at a time
    """
    rows = _handed_over(muscle)
    early = max(len(moments) - _room(rows), 0)
    if early:  # more than there is room for: the first of them are seen from here
        peek(muscle, stop_s, threads, moments[:early], seen)
        resume(muscle)
        rows = _handed_over(muscle)
    rows.lookout.wait_for(moments[early:])
    _run(muscle, rows, stop_s, until_s, threads, False)
    count = _count(rows)
    if count:
        _see(_sampled(muscle, rows), seen)
    _take_back(muscle, rows)
    return early + count


def handed_over(muscle: Muscle) -> Handover:
    """What the interval just carried worked on."""
    return handover_of(muscle, pace)


def most_at_once(muscle: Muscle) -> int:
    """How many looks one call has room for."""
    return _room(handed_over(muscle))


def _room(rows: Handover) -> int:
    """How many samples there is room for at once."""
    return max(1, MOST_SAMPLED // rows.fibers.state.nbytes)


def _count(rows: Handover) -> int:
    """How many samples were taken in the last call."""
    return int(rows.met.now["sampled"][0])


@part_of(OBSERVING)
def peek(muscle: Muscle, stop_s: float, threads: int, moments: np.ndarray, seen: Seen) -> None:
    """Show a muscle at moments past its last own point; nothing of it is kept when it goes on.

    Parameters
    ----------
    muscle : left at the last of them
    stop_s : the event before which they lie [s]
    threads : that share the fibers, where there are many
    moments : ascending (look,) [s]
    seen : is given them, many at a time
    """
    most = _room(_handed_over(muscle))
    for first in range(0, len(moments), most):
        resume(muscle)
        held = muscle.snapshot(SHOWN)
        rows = _handed_over(muscle)
        rows.lookout.wait_for(moments[first : first + most])
        hidden = [each.copy() for each in rows.hidden]
        _run(muscle, rows, stop_s, inf, threads, True)
        for each, value in zip(rows.hidden, hidden, strict=True):
            each[:] = value
        sampled = _sampled(muscle, rows)
        _see(sampled, seen)
        sampled.show(len(sampled) - 1)
        muscle.held = held


def resume(muscle: Muscle) -> None:
    """Go back from what was shown to the last own point."""
    if muscle.held is not None:
        held, muscle.held = muscle.held, None
        muscle.return_to(held)


@part_of(OBSERVING)
def _see(sampled: Sampled, seen: Seen) -> None:
    seen(sampled)


def _sampled(muscle: Muscle, rows: Handover) -> Sampled:
    """What was sampled in the last call."""
    each, count, samples = rows.fibers.species, _count(rows), rows.lookout.samples
    state = samples.state[:count]
    person = samples.person[:count, : rows.person.species]
    given = samples.given[:count]
    return Sampled(muscle, state[:, :each], state[:, each:], person, given, samples.seen[:count])


def pace() -> Pace:
    """How long intervals may be."""
    return Pace(
        SHORTEST, LONGEST, TOLERANCE, BOWED, LEAST_GROWTH, MOST_GROWTH, LARGEST_FALL, LEAST_ABLE, SHORT, AFTER_JUMP
    )  # fmt: skip


@part_of(EXCHANGE)
def _handed_over(muscle: Muscle) -> Handover:
    """Put all that changes where compiled code works on it; most of it lies there."""
    muscle.body.reach(muscle.time_s)
    rows = handover_of(muscle, pace)
    rows.met.now[0] = standing_of(muscle)
    return rows


def _take_back(muscle: Muscle, rows: Handover) -> None:
    """Let a muscle be as compiled code left it."""
    kept, now = muscle.exchange, Standing(*rows.met.now.item())
    show(muscle, now)
    muscle.grid_s, muscle.pace_s, muscle.delivered_per_s = now.grid_s, now.pace_s, now.delivered_per_s
    kept.read_s, kept.passed_s, kept.foreseen = now.read_s, now.passed_s, bool(now.foreseen)
    kept.bowed, kept.drive = now.bowed, now.drive
    if now.failed:
        muscle.failures += rows.met.failures[: int(now.failed)].tolist()


def _run(muscle: Muscle, rows: Handover, stop_s: float, until_s: float, threads: int, peek: bool) -> None:
    fibers, body = muscle.fibers, muscle.body
    shared = threads > 1 and len(fibers) >= SHARED_FROM
    apart = shared or not rows.native or watching() is not None
    apart = apart or type(fibers.kernel) is not Kernel or fibers.kernel.watch is not None
    recording = muscle.agenda.ridden(muscle.time_s)
    samples, ridden = rows.lookout.given, rows.no_ride if recording is None else Ride(*recording.course)
    carried = False
    with SILENT if rows.native else np.errstate(all="ignore"):
        while (outcome := _step(rows.step, samples, ridden, stop_s, until_s, peek, apart, carried)) not in OVER:
            carried = False
            if outcome == TO_CARRY:
                carried = _carry_apart(muscle, rows, stop_s, threads)
            elif outcome == FULL:
                muscle.failures += rows.met.failures.tolist()
                rows.met.now[0].failed = 0.0
            if outcome != FULL and not carried:
                _take_back(muscle, rows)
                if outcome in (STUCK_FIBER, TO_CARRY):
                    raise fibers.stuck(rows.fibers.status, rows.fibers.reached, muscle.time_s)
                raise body.stuck(rows.person.reached)


@part_of(EXCHANGE)
def _step(step: Callable[..., int], *given: object) -> int:
    return step(*given)


def _carry_apart(muscle: Muscle, rows: Handover, stop_s: float, threads: int) -> bool:
    """Carry the fibers over the interval that has begun, by threads and kernels that compiled code does not know."""
    if watch := watching():
        watch.reacts(muscle.fibers, muscle.time_s)
    each, now, samples = rows.fibers, rows.met.now[0], rows.lookout.samples
    target = min(float(now.grid_s), stop_s)
    first, last = int(now.sampled), samples_within(now, samples, target)
    came = muscle.fibers.kernel.advance(
        each.state[: each.species],
        each.given[: each.arguments],
        each.H,
        target - float(now.time_s),
        each.rtol,
        each.tolerance[: each.species],
        threads,
        moments=samples.since[first:last].tolist(),
        order=each.order,
        slopes=each.given[each.arguments :],
        read=each.read,
    )
    samples.state[first:last, : each.species] = came.shown
    each.status[:], each.reached[:] = came.status, came.reached
    return not came.status.any()
