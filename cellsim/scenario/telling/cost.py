"""What a run takes, told before it begins: memory and time.

The times are those of one core of the machine in docs/performance.md, counted on small runs and added up: they
are meant to tell minutes from days. ``python -m benchmarks`` measures the parts.
"""

from dataclasses import dataclass
from math import ceil

from cellsim.scenario.checking.feasible import rides
from cellsim.scenario.plan.arms import runs
from cellsim.scenario.plan.habits import habits
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.plan.recording import most_records

HOUR = 3600.0
# Bytes: of the program itself, of a place for a mitochondrion with the free ones beside it, of a fiber, of one
# person's record, which has five rows of all observables.
PROGRAM, MITOCHONDRION, FIBER, RECORD = 2.6e8, 195.0, 3e4, 1.2e4
# Seconds to bring a person to rest, and for each of their fibers and mitochondria.
START, START_FIBER, START_MITOCHONDRION = 0.03, 1e-3, 6e-5
TESTED = 0.35  # seconds for the ramp and the loads to failure of whoever does a bout, on a muscle of their own
# Seconds for an hour at rest and in a bout, for whatever is swallowed, and for a record; of each also by the fiber.
REST, REST_FIBER, REST_MITOCHONDRION = 4e-4, 1.2e-5, 2e-8
BOUT, BOUT_FIBER = 5e-3, 1.2e-3
RECORDED = 20.0  # times as much, where power is recorded: from four, indoors, to sixty, outdoors
MENDING_HOUR, MENDING_MEMORY = 9e-6, 8e3  # seconds and bytes of each fiber that cells mend, most of the time too much
SWALLOWED, SWALLOWED_FIBER = 1e-3, 5e-5
TAKE, TAKE_FIBER = 8e-5, 2e-6
AGAIN = 2e-5  # for a record of a muscle's tissue that is lived through again by other parameters
MUCH, LONG = 1e9, 600.0
UNITS = ((86400.0, "days"), (3600.0, "hours"), (60.0, "minutes"), (1.0, "seconds"))


@dataclass(frozen=True)
class Cost:
    """Memory [byte] and time of one core [s] that a scenario takes, and what takes most of either."""

    memory: float
    seconds: float
    most_memory: str
    most_time: str

    @property
    def large(self) -> bool:
        """Whether anyone should be told before it begins."""
        return self.memory > MUCH or self.seconds > LONG

    def __str__(self) -> str:
        return (
            f"This takes about {_size(self.memory)} of memory, most of it for {self.most_memory}, and about "
            f"{_time(self.seconds)} of one core, most of it for {self.most_time}."
        )


def cost(scenario: Protocol, workers: int = 1, rows_held: bool = True) -> Cost:
    """What a scenario takes; ``workers`` hold so many people at once, and one holds all their records, if any does."""
    fibers, by_cells = scenario.muscle.fibers, scenario.muscle.by_cells
    rest_fiber = REST_FIBER + MENDING_HOUR * by_cells
    mitochondria = fibers * scenario.muscle.mitochondria
    lives = [(each, person) for _, each in runs(scenario) for person in each.people] * scenario.replicates
    records = sum(most_records(each, person) for each, person in lives)
    bouts = [bout for each, person in lives for bout in each.bouts if bout.person in (None, person.name)]
    recorded = sum(bout.duration_s for bout in bouts if bout.trace is not None) / HOUR
    worked, bout_hour = sum(bout.duration_s for bout in bouts) / HOUR - recorded, BOUT + BOUT_FIBER * fibers
    swallowed = sum(len(each.doses) + len(each.meals) + len(habits(each)) for each, _ in lives)
    at_once = min(workers, len(lives))
    memory = {
        f"{at_once * mitochondria} mitochondria": at_once * MITOCHONDRION * mitochondria,
        f"{at_once * fibers} fibers": at_once * ((FIBER + MENDING_MEMORY * by_cells) * fibers + PROGRAM),
        f"{records} records": RECORD * records * rows_held,
    }
    hours = len(lives) * scenario.duration_s / HOUR
    tested = len({(person, each.structure) for each, person in lives if rides(each, person)})
    seconds = {
        f"{tested} people to be tested": TESTED * tested,
        f"{len(lives) * fibers} fibers to come to rest": len(lives)
        * (START + START_FIBER * fibers + START_MITOCHONDRION * mitochondria),
        f"{hours:.0f} hours of life": hours * (REST + rest_fiber * fibers + REST_MITOCHONDRION * mitochondria),
        f"{worked:.1f} hours of bouts": worked * bout_hour,
        f"{recorded:.1f} hours of recorded bouts": recorded * bout_hour * RECORDED,
        f"{swallowed} meals and doses": swallowed * (SWALLOWED + SWALLOWED_FIBER * fibers),
        f"{records} records": records * (TAKE + TAKE_FIBER * fibers),
    }
    return Cost(
        sum(memory.values()), sum(seconds.values()), *(max(each, key=each.__getitem__) for each in (memory, seconds))
    )


def again(scenario: Protocol, sets: int, workers: int = 1) -> str:
    """What it takes to live through the tissue of everyone again, as a sentence."""
    lives = [(each, person) for _, each in runs(scenario) for person in each.people] * scenario.replicates
    records = sum(most_records(each, person) * len(_muscles(each, person)) for each, person in lives)
    shared = f", shared by {workers} processes" if (workers := min(workers, len(lives))) > 1 else ""
    return (
        f"{sets} sets of parameters out of their ranges take about {_time(AGAIN * sets * records)} of one core more"
        f"{shared}."
    )


def _muscles(scenario: Protocol, person: Person) -> set[str]:
    theirs = (bout for bout in scenario.bouts if bout.person in (None, person.name))
    return {name for bout in theirs for name in bout.muscles}


def _size(count: float) -> str:
    return f"{count / 1e9:.2g} GB" if count >= 1e9 else f"{ceil(count / 1e6):.0f} MB"


def _time(seconds: float) -> str:
    size, unit = next((each for each in UNITS if seconds >= 2.0 * each[0]), UNITS[-1])
    return f"{max(1.0, seconds / size):.2g} {unit}"
