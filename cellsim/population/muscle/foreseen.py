"""What a muscle keeps from one exchange to the next, and the rows that compiled code works on."""

from typing import ClassVar, NamedTuple

import numpy as np

from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.kinetics.carriers.outcome import COUNTERS
from cellsim.population.exchange.kernels import plays_by_its_own
from cellsim.population.exchange.places import Names, OfFiber, of_fiber
from cellsim.population.exchange.rows import MOMENT, READINGS, Ahead, Carried, FiberPlan, Meeting, PersonPlan, Sampling
from cellsim.population.fibers import state as fiber_state
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.laws import laws_of
from cellsim.population.person import body as person
from cellsim.population.person.body import Body
from cellsim.population.snapshot import Stateful

NOTHING_READ = -1.0  # s
MOST_FAILURES = 1024  # that one call notes
MOST_SAMPLED = 2**24  # bytes of fibers that one call looks at


class Handover(NamedTuple):
    """All that one muscle's intervals work on."""

    whose: Fibers
    body: Body
    native: bool
    fibers: Carried
    plan: FiberPlan
    person: Carried
    route: PersonPlan
    ahead: Ahead
    met: Meeting


class Exchange(Stateful):
    """What was last read of fibers, and what was foreseen for the next exchange."""

    STATE: ClassVar[tuple[str, ...]] = tuple(
        "read_s passed_s foreseen bowed drive trend needs expected slopes ledger ahead ahead_H".split()
    )

    def __init__(self, fibers: Fibers, body: Body) -> None:
        count, crossing = len(fibers), len(_places(fibers, body).crossing)
        self.read_s = NOTHING_READ  # when fibers were last read; nothing counts that was read before a sudden change
        self.passed_s = self.bowed = self.drive = 0.0
        self.foreseen = False  # whether anything was, for the end of the interval
        self.trend, self.needs = np.zeros((3, READINGS)), np.zeros((3, count))
        self.expected = np.zeros((len(fibers.moved), count))
        self.slopes = np.zeros_like(self.expected)  # how inputs move until then
        self.ledger = np.zeros(crossing)
        carried = len(body.kernel.species) + len(body.kernel.moving)
        self.ahead, self.ahead_H = np.zeros((carried, 1)), np.zeros(1)
        self._rows: Handover | None = None

    def rows(self, fibers: Fibers, body: Body, pulse: np.ndarray, pulse_start_s: np.ndarray) -> Handover:
        """What to work on; between two calls nothing in it is state but the arrays of this and of the body."""
        found = self._rows
        if found is None or found.whose is not fibers or found.body is not body:
            found = self._rows = self._made(fibers, body, pulse, pulse_start_s)
        return found

    def _made(self, fibers: Fibers, body: Body, pulse: np.ndarray, pulse_start_s: np.ndarray) -> Handover:
        places = _places(fibers, body)
        laws, kernels = laws_of(fibers.model), (fibers.kernel, body.kernel)
        native = not plays_by_its_own(laws) and body.kernel.watch is None
        native = native and all(each.addresses is not None for each in kernels)
        count = len(fibers)
        plan = FiberPlan(
            kind=np.array([TYPES.index(each) for each in fibers.types]),
            by_key=np.argsort(fibers.keys),
            weight=fibers.weight,
            share=fibers.share,
            pull_left=np.ones(count),
            **places._asdict(),
        )
        carried = columns(fibers.kernel, count, fiber_state.RTOL, fibers.tolerance, fibers.alike, native)
        around = columns(body.kernel, 1, person.RTOL, body.tolerance, np.zeros(1, np.int64), native)
        met = Meeting(
            now=np.zeros(1, MOMENT),
            trend=self.trend,
            needs=self.needs,
            expected=self.expected,
            ledger=self.ledger,
            start=np.zeros_like(self.expected),
            middle=np.zeros_like(self.expected),
            read=np.zeros(READINGS),
            needed=np.zeros(count),
            mean=np.zeros(READINGS),
            passed=np.zeros(len(self.ledger)),
            half=np.zeros((1, *around.state.shape)),
            failures=np.zeros(MOST_FAILURES),
            pulse=pulse,
            pulse_start_s=pulse_start_s,
        )
        ahead = Ahead(self.ahead, self.ahead_H, body.begun, body.label_begun, body.owed)
        return Handover(fibers, body, native, carried, plan, around, body.route, ahead, met)


def _places(fibers: Fibers, body: Body) -> OfFiber:
    return of_fiber(fibers.model, Names.of(fibers.kernel), Names.of(body.kernel))


def columns(kernel: Kernel, count: int, rtol: float, tolerance: np.ndarray, order: np.ndarray, native: bool) -> Carried:
    """Room for columns of a kernel's network."""
    species, arguments, moving = len(kernel.species), len(kernel.arguments), len(kernel.moving)
    return Carried(
        kernel=kernel.addresses if native else kernel,
        species=species,
        arguments=arguments,
        moved=np.array([kernel.arguments.index(name) for name in kernel.moving], np.int64),
        state=np.zeros((species + moving, count)),
        given=np.zeros((arguments + moving, count)),
        H=np.zeros(count),
        rtol=rtol,
        tolerance=np.concatenate((tolerance, np.full(moving, np.inf))),
        order=order,
        status=np.zeros(count, np.int64),
        reached=np.zeros(count),
        counters=np.zeros((count, len(COUNTERS)), np.int64),
        diary=np.zeros((0, 4 + 2 * (species + moving))),
        entries=np.zeros(1, np.int64),
        derived=np.zeros((len(kernel.definitions), count)),
        rates=np.zeros((len(kernel.reactions), count)),
    )


def samples_at(moments: np.ndarray, rows: Handover) -> Sampling:
    """Room for what is seen at moments [s] (look,)."""
    samples, person = len(moments), rows.person.state.shape
    return Sampling(
        moments=moments,
        since=np.zeros(samples),
        state=np.zeros((samples, *rows.fibers.state.shape)),
        person=np.zeros((samples, *person)),
        seen=np.zeros(samples, MOMENT),
        column=np.zeros(person),
        H=np.zeros(1),
        owed=np.zeros(len(rows.ahead.owed)),
    )
