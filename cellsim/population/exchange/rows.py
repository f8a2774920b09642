"""What an interval reads and writes, as compiled code takes it: arrays by name, and places in them.

Arrays of fibers are (row, fiber); those of the person are columns (row, 1).
"""

from typing import Any, NamedTuple

import numpy as np

ABLE_I, ABLE_IIA, ABLE_IIX, NEED, LACTATE, GLUCOSE, FAT, NAM, STRAIN, FREED, LABEL_FREED = range(11)
READINGS = 11  # power of each type [umol ATP/L/s], rates [umol/L/s] and strain
# rows of a trend: what was read, the first two divided differences, and the mean of the first over the last minute
VALUE, SLOPE, BEND, STEADY = range(4)
HANDED = ("NAM", "NR", "NA", "MeNAM")  # what muscle exchanges, as far as the body foresees it


class Carried(NamedTuple):
    """Columns of one network with all that its kernel is given.

    ``kernel`` holds the addresses of its machine code (2,), or is what has no machine code. ``state`` and ``given``
    are what a kernel calls so: species and what moves, arguments and slopes.
    """

    kernel: Any
    species: int
    arguments: int
    moved: np.ndarray  # rows of the arguments that move (moving,)
    state: np.ndarray
    given: np.ndarray
    H: np.ndarray
    rtol: float
    tolerance: np.ndarray
    order: np.ndarray
    status: np.ndarray
    reached: np.ndarray
    counters: np.ndarray
    diary: np.ndarray
    entries: np.ndarray
    read: np.ndarray  # room for the next two, in which they lie one after the other
    derived: np.ndarray
    rates: np.ndarray


class FiberPlaces(NamedTuple):
    """Single places in a fiber's network."""

    MCT: int  # rates
    glucose_uptake: int
    fat_oxidation: int
    power_able: int  # definitions
    oxygen_needed: int
    ADP: int  # species
    AMPK: int
    recruitment: int  # inputs that move
    flow_share: int
    clock: int


class PersonPlaces(NamedTuple):
    """Single places in the person's network; those of label are -1 where there is none."""

    makes: int  # arguments
    takes: int
    frees: int
    share: int
    inside: int  # species
    label_inside: int
    crossed_fuel: int  # the first of fuels among what crosses
    exertion: int  # arguments
    takes_glucose: int
    burns_fat: int
    muscle_glucose: int  # species
    muscle_burnt: int
    glucose: int
    fat: int
    gives_LAC: int  # arguments
    rests_LAC: int
    muscle_LAC: int  # species
    blood_LAC: int


class FiberPlan(NamedTuple):
    """What is read of fibers. ``at`` has single places, by name; the rest are rows and what each counts."""

    kind: np.ndarray  # type of each (fiber,)
    by_key: np.ndarray  # fibers in the order in which they are summed (fiber,)
    weight: np.ndarray  # share of area (fiber,)
    share: float  # what those add up to
    pull_left: np.ndarray  # (fiber,)
    late: np.ndarray  # exponent of the drive (fiber,)
    late_by_key: np.ndarray  # the same in order of key, in which powers are added up
    making: np.ndarray  # reactions within a fiber that make or take nicotinamide
    made: np.ndarray
    freeing: np.ndarray  # those that make it, and their labelled twins (2, reaction)
    freed: np.ndarray
    held: np.ndarray  # species that are exchanged freely (handed,)
    labelled: np.ndarray  # and their label, of which there may be none
    crossing: np.ndarray  # ledgers of what has crossed: lactate, rings, label, glucose, pairs of fat
    floors: np.ndarray  # what of each input is as good as nothing (moving,)
    offered: np.ndarray  # inputs that are levels of the person, and the levels (2, input)
    shared: np.ndarray  # inputs that are labelled shares of plasma: input, pool, its label (3, input)
    delivery: int  # level of the person: what blood and heart deliver at most, over the start; -1 where nothing says so
    at: FiberPlaces


class PersonPlan(NamedTuple):
    """What passes between the plasma and simulated fibers: places in the person's network."""

    pools: np.ndarray  # beside each ring that crosses (ring,)
    muscle: np.ndarray  # what the person's network has of it in muscle, -1 where it foresees none (ring,)
    owing: np.ndarray  # whether more may be taken than there is, to be owed (ring,)
    crossed: np.ndarray  # place of the ring among what crosses, -1 where it does not (ring,)
    label_pools: np.ndarray  # likewise of label, of which there may be none
    label_muscle: np.ndarray
    label_crossed: np.ndarray
    water: float  # of all muscle of a reference body with this person's muscularity [L]
    working: float  # and of that which works
    at: PersonPlaces


class Ahead(NamedTuple):
    """The person at the end of the interval that has begun, and what it began with."""

    state: np.ndarray  # (species, 1)
    H: np.ndarray  # (1,)
    begun: np.ndarray  # what muscle held of each ring that is handed [umol] (handed,)
    label_begun: np.ndarray  # and of its label
    owed: np.ndarray  # what plasma could not give yet [umol] (ring,)


class Meeting(NamedTuple):
    """What was last read, what is foreseen, and room to work in."""

    now: np.ndarray  # one record of MOMENT
    trend: np.ndarray  # (4, READINGS)
    able: np.ndarray  # power that each fiber could give, in order of key [umol ATP/L/s] (fiber,)
    expected: np.ndarray  # inputs as foreseen for the end of the interval (moving, fiber)
    ledger: np.ndarray  # what had crossed at the last exchange
    start: np.ndarray  # (moving, fiber)
    middle: np.ndarray
    read: np.ndarray  # (READINGS,)
    then: np.ndarray  # power that each could give at a later moment, likewise (fiber,)
    mean: np.ndarray  # (READINGS,)
    passed: np.ndarray  # what crossed in the interval
    half: np.ndarray  # the person half way (1, species, 1)
    failures: np.ndarray  # moments at which a task could not be met [s]
    pulse: np.ndarray  # AMPK drive of the last bout (fiber,)
    pulse_start_s: np.ndarray  # (fiber,)


class Sampling(NamedTuple):
    """Moments at which an interval is sampled into, and what is seen then: room, of which some is used."""

    many: np.ndarray  # how many there are (1,)
    moments: np.ndarray  # [s], ascending (look,)
    since: np.ndarray  # the same from the beginning of an interval, as kernels are told (look,)
    state: np.ndarray  # of the fibers (look, row, fiber)
    person: np.ndarray  # (look, species, 1)
    given: np.ndarray  # arguments of the person (look, argument, 1)
    seen: np.ndarray  # records of MOMENT (look,)
    column: np.ndarray  # room (species, 1)
    H: np.ndarray  # room (1,)
    owed: np.ndarray  # room (ring,)


class Who(NamedTuple):
    """The person, as far as blood and power follow from it."""

    flow: float  # greatest flow relative to the reference
    clock_start_s: float  # time of day at time zero [s]
    greatest: float  # ATP that working muscle must make at Wmax, above rest [umol/L/s]
    fresh: float  # power that all fibers could give at rest [umol ATP/L/s]
    central: float  # how far a tired muscle holds its drive back


class Ride(NamedTuple):
    """A recording that is under way; empty where there is none."""

    edges: np.ndarray  # where its stretches meet (edge,) [s]
    share: np.ndarray  # power of each (stretch,) [fraction of Wmax]


class Pace(NamedTuple):
    """How long intervals may be."""

    shortest: float  # [s]
    longest: float  # [s]
    tolerance: float  # of an input, foreseen wrongly at the end of an interval
    bowed: float  # how much a line counts that its input bows away from in the middle
    least_growth: float  # of the next interval over the last
    most_growth: float
    largest_fall: float  # of a type's power in one interval
    least_able: float  # share of its present power below which no type is foreseen
    short: float  # of a power asked for; less is rounding
    after_jump: float  # the step with which fibers begin after recorded power has jumped [s]


class Standing(NamedTuple):
    """A muscle at one moment, in numbers."""

    time_s: float
    grid_s: float  # when fibers and blood meet next
    pace_s: float  # how long an interval may be by what the last ones mistook
    exchanged_s: float  # when they last met
    read_s: float  # when fibers were last read
    passed_s: float  # and how long after the time before
    foreseen: float  # 1 where something was foreseen for the end of the interval
    bowed: float  # how far inputs bow away from their lines
    demand: float  # power asked [fraction of Wmax]
    delivered: float  # power given [umol ATP/L/s]
    delivered_per_s: float  # and how that moves
    work_done: float  # power given, over time, since the start [fraction of Wmax times s]
    strain_s: float  # of this bout
    drive: float  # of recruitment
    failed: float  # how many times the task could not be met in this call
    sampled: float  # how many samples were taken in this call
    bout_start_s: float
    part: float  # share that works here of the liters that work at Wmax
    open: float  # share of what the heart grants that a held force lets through
    ends: float  # least power of all fibers with which the bout goes on [umol ATP/L/s]; 0 where it does not end so
    grown: float  # liters that work at Wmax over those at the start


MOMENT = np.dtype((np.record, [(name, "f8") for name in Standing._fields]))
