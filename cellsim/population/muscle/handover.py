"""The rows that compiled code works on, made once for a muscle: in them its fibers and its body lie."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from cellsim.biology.exercise.circulation import Circulation
from cellsim.biology.exercise.effort import Effort
from cellsim.biology.exercise.working import Working
from cellsim.biology.organelles.calls import Calls
from cellsim.biology.people.subjects import Subject
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.kinetics.carriers.outcome import COUNTERS
from cellsim.kinetics.kept.program import holding
from cellsim.kinetics.kept.tables import FieldTable
from cellsim.population.exchange.kernels import as_it_stands, compiled, plays_by_its_own
from cellsim.population.exchange.rows import (
    MOMENT,
    READINGS,
    Ahead,
    Carried,
    FiberPlan,
    Meeting,
    Pace,
    PersonPlan,
    Ride,
    Sampling,
    Who,
)
from cellsim.population.exchange.trial import trial
from cellsim.population.fibers import state as fiber_state
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.mitochondria.kernels import Amid
from cellsim.population.mitochondria.surroundings.hosts import STEP, Hosts
from cellsim.population.muscle.foreseen import places_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.person import body as person
from cellsim.population.person.body import Body

MOST_FAILURES = 1024  # that one call notes
MOST_SAMPLED = 2**24  # bytes of fibers that one call looks at
NO_RIDE = Ride(np.empty(0), np.empty(0))


class Handover(NamedTuple):
    """All that one muscle's intervals work on; what its fibers and its body hold lies here and nowhere else."""

    whose: Fibers
    body: Body
    subject: Subject
    rules: Working
    native: bool
    fibers: Carried
    plan: FiberPlan
    person: Carried
    route: PersonPlan
    ahead: Ahead
    met: Meeting
    amid: Amid
    lookout: "Lookout"
    step: Callable[..., int]  # ``stretch`` with all of it that lasts, from ``fibers`` to the frame of the person
    no_ride: Ride | FieldTable  # no recording, as it takes one

    @property
    def shown(self) -> tuple[np.ndarray, ...]:
        """What a look shows of fibers and person."""
        return self.fibers.state, self.fibers.given, self.person.state

    @property
    def hidden(self) -> tuple[np.ndarray, ...]:
        """And what it does not, though intervals change it."""
        fibers, person = self.fibers, self.person
        return fibers.given[fibers.arguments :], fibers.H, person.given, person.H

    def is_of(self, muscle: Muscle) -> bool:
        """Whether a muscle is still what this was made for: a copy of one has arrays of its own."""
        fibers, body, slopes = muscle.fibers, muscle.body, muscle.exchange.slopes
        return (
            self.whose is fibers and self.body is body and self.subject is muscle.subject
            and self.rules is muscle.rules and self.met.pulse is muscle.pulse
            and self.amid.hosts.before is muscle.around and self.plan.pull_left is muscle.pull_left
            and slopes.base is self.fibers.given and fibers.Y.base is self.fibers.state
            and fibers.P.base is self.fibers.given and body.columns[0].base is self.person.state
        )  # fmt: skip


def handover_of(muscle: Muscle, pace: Callable[[], Pace]) -> Handover:
    """What the intervals of a muscle work on; between two calls nothing in it is state but what belongs to others.

    Parameters
    ----------
    muscle : whose fibers and body lie in it from now on
    pace : how long intervals may be; asked when rows are made
    """
    found = muscle.exchange.handover
    if found is None or not found.is_of(muscle):
        found = muscle.exchange.handover = _made(muscle, pace())
    return found


def _made(muscle: Muscle, pace: Pace) -> Handover:
    kept = muscle.exchange
    fibers, body, subject, rules = muscle.fibers, muscle.body, muscle.subject, muscle.rules
    places, laws, kernels = places_of(fibers, body), muscle.laws, (fibers.kernel, body.kernel)
    native = not plays_by_its_own(laws) and body.kernel.watch is None
    native = native and all(each.addresses is not None for each in kernels)
    count, by_key = len(fibers), np.argsort(fibers.keys)
    plan = FiberPlan(
        kind=np.array([TYPES.index(each) for each in fibers.types]),
        by_key=by_key,
        weight=fibers.weight,
        share=fibers.share,
        pull_left=muscle.pull_left,
        late=fibers.late,
        late_by_key=fibers.late[by_key],
        **places._asdict(),
    )
    carried = columns(fibers.kernel, fibers.H, fiber_state.RTOL, fibers.tolerance, fibers.alike, native)
    around = columns(body.kernel, body.columns[2], person.RTOL, body.tolerance, np.zeros(1, np.int64), native)
    for whose, each in ((fibers, carried), (body, around)):
        whose.lie_in(Y=each.state[: each.species], P=each.given[: each.arguments])
    kept.lie_in(slopes=carried.given[carried.arguments :])
    met = Meeting(
        now=np.zeros(1, MOMENT),
        trend=kept.trend,
        able=kept.able,
        expected=kept.expected,
        ledger=kept.ledger,
        start=np.zeros_like(kept.expected),
        middle=np.zeros_like(kept.expected),
        read=np.zeros(READINGS),
        then=np.zeros(count),
        mean=np.zeros(READINGS),
        passed=np.zeros(len(kept.ledger)),
        half=np.zeros((1, *around.state.shape)),
        failures=np.zeros(MOST_FAILURES),
        pulse=muscle.pulse,
        pulse_start_s=muscle.pulse_start_s,
    )
    amid = muscle.pool.amid(_hosts(muscle, carried))
    ahead = Ahead(kept.ahead, kept.ahead_H, body.begun, body.label_begun, body.owed)
    who = Who(subject.flow, body.clock_start_s, muscle.greatest, muscle.fresh, rules.central)
    lasting = carried, plan, around, body.route, ahead, met, who, pace, *_constants(rules, native), body.frame
    return Handover(
        fibers, body, subject, rules, native, carried, plan, around, body.route, ahead, met, amid,
        Lookout(carried, around, ahead, native),
        holding(compiled().ready("stretch", trial) if native else as_it_stands(laws), *lasting),
        FieldTable(NO_RIDE) if native else NO_RIDE,
    )  # fmt: skip


def _hosts(muscle: Muscle, carried: Carried) -> Hosts:
    """Fibers as their mitochondria meet them, where they lie."""
    fibers = muscle.fibers
    return Hosts(
        drive=carried.derived[fibers.definition["mito_drive"]],
        ROS=fibers.content("ROS"),
        alive=carried.derived[fibers.definition["alive"]],
        before=muscle.around,
        pulse=muscle.pulse,
        pulse_start_s=muscle.pulse_start_s,
        density=fibers.density,
        V_mit=fibers.P[fibers.argument["V_mit"]],
        quality=fibers.P[fibers.argument["quality"]],
        engulfed=muscle.engulfed,
        step=np.zeros(1, STEP),
    )


def _constants(rules: Working, native: bool) -> tuple[Circulation, Effort, Calls]:
    """Rules in numbers; for machine code without the rows beside them that rules of one's own read elsewhere."""
    if not native:
        return rules.circulation, rules.effort, rules.calls
    return (
        Circulation(*rules.circulation[: len(Circulation._fields)]),
        Effort(*rules.effort[: len(Effort._fields)]),
        Calls(*rules.calls[: len(Calls._fields)]),
    )


def columns(
    kernel: Kernel, H: np.ndarray, rtol: float, tolerance: np.ndarray, order: np.ndarray, native: bool
) -> Carried:
    """Room for columns of a kernel's network, carried in steps ``H`` [s]."""
    species, arguments, moving = len(kernel.species), len(kernel.arguments), len(kernel.moving)
    count, defined = len(H), len(kernel.definitions)
    read = np.zeros((defined + len(kernel.reactions), count))
    return Carried(
        kernel=kernel.addresses if native else kernel,
        species=species,
        arguments=arguments,
        moved=np.array([kernel.arguments.index(name) for name in kernel.moving], np.int64),
        state=np.zeros((species + moving, count)),
        given=np.zeros((arguments + moving, count)),
        H=H,
        rtol=rtol,
        tolerance=np.concatenate((tolerance, np.full(moving, np.inf))),
        order=order,
        status=np.zeros(count, np.int64),
        reached=np.zeros(count),
        counters=np.zeros((count, len(COUNTERS)), np.int64),
        diary=np.zeros((0, 4 + 2 * (species + moving))),
        entries=np.zeros(1, np.int64),
        read=read,
        derived=read[:defined],
        rates=read[defined:],
    )


class Lookout:
    """Room in which the intervals of a muscle leave what is seen on the way; it grows as more is asked for.

    ``samples`` is that room, and ``given`` is it as the interval takes it.

    Parameters
    ----------
    fibers, body, ahead : of whom it is
    native : whether machine code looks
    """

    def __init__(self, fibers: Carried, body: Carried, ahead: Ahead, native: bool) -> None:
        self._shapes = fibers.state.shape, body.state.shape, (body.arguments, 1), ahead.owed.shape
        self._native = native
        self._make(0)

    def wait_for(self, moments: np.ndarray) -> None:
        """Look at these moments [s] in the next call, and at no others."""
        many = len(moments)
        if many > len(self.samples.moments):
            self._make(max(many, 2 * len(self.samples.moments)))
        self.samples.many[0] = many
        self.samples.moments[:many] = moments

    def _make(self, room: int) -> None:
        fibers, body, given, rings = self._shapes
        self.samples = Sampling(
            many=np.zeros(1, np.int64),
            moments=np.zeros(room),
            since=np.zeros(room),
            state=np.zeros((room, *fibers)),
            person=np.zeros((room, *body)),
            given=np.zeros((room, *given)),
            seen=np.zeros(room, MOMENT),
            column=np.zeros(body),
            H=np.zeros(1),
            owed=np.zeros(rings),
        )
        self.given = FieldTable(self.samples) if self._native else self.samples
