"""One interval: begun on what is foreseen, carried, and ended with what came. Compiled as one text.

Within an interval every input of a fiber moves on a straight line: from what is there at its beginning to what is
foreseen for its end, off the parabolas through the last three exchanges. Its line has the same mean as the parabola
through beginning, middle and end. Afterwards blood and body get what the fibers really took and gave. That is of
second order in the interval. How far what was foreseen is from what then came says how long the next interval may be;
after a sudden change nothing can be foreseen, and intervals begin short.
"""

from math import sqrt

from cellsim.biology.exercise.recruitment import drive_for, power_of
from cellsim.population.exchange.carry import carry, put, put_moved, read_derived
from cellsim.population.exchange.inputs import blood_after, lay_lines, meet, mistaken
from cellsim.population.exchange.plasma import held, promise
from cellsim.population.exchange.readings import begin_trend, foreseen, read
from cellsim.population.exchange.ride import stretch_at
from cellsim.population.exchange.rows import FREED, LABEL_FREED, NAM, READINGS, SLOPE, VALUE

ARRIVED, STUCK_FIBER, STUCK_PERSON, FULL = range(4)


def begin(fibers, plan, person, route, ahead, met, who, ride, pace, c, e, frame, stop):
    """Set when fibers, blood and body meet again, at the latest at ``stop`` [s], and lay the lines until then."""
    now, ridden, demand = met.now[0], len(ride.edges) > 0, 0.0
    anew = now.read_s < 0.0
    if anew:
        read(fibers, plan, met.trend[VALUE], met.needs[VALUE], e)
        begin_trend(met, now.time_s)
    meet_now(fibers, plan, person, met, who, c, frame)
    if anew:
        meet_new(fibers, plan, person, met, who, c, e, frame)
        begin_trend(met, now.time_s)
    elif now.foreseen > 0.0:
        error = mistaken(met.start, met.expected, met.expected, plan.floors)
        error = max(error, pace.bowed * now.bowed) / pace.tolerance
        growth = pace.most_growth if error <= 0.0 else 0.9 / sqrt(error)
        now.pace_s *= min(max(growth, pace.least_growth), pace.most_growth)
    if ridden:
        here = stretch_at(ride, now.time_s)
        stop, demand = min(stop, ride.edges[here + 1]), ride.share[here]
    now.grid_s = next_exchange(met, pace, stop)
    if ridden and demand != now.demand:
        jump, now.demand = abs(demand - now.demand), demand
        meet_now(fibers, plan, person, met, who, c, frame)
        meet_new(fibers, plan, person, met, who, c, e, frame)
        for fiber in range(len(fibers.H)):  # a step made for even power is far too long for a jump
            fibers.H[fiber] = min(fibers.H[fiber], pace.after_jump / jump)
    demanded = now.demand * who.greatest
    if power_of(now.drive, met.trend[VALUE], who.late) < demanded * (1.0 - pace.short):
        met.failures[int(now.failed)] = now.time_s
        now.failed += 1.0
    return foresee(fibers, plan, person, route, ahead, met, who, pace, c, frame)


def meet_new(fibers, plan, person, met, who, c, e, frame):
    """After a sudden change of power: what fibers spend follows from which of them pull, and that is new."""
    put(fibers, met.start)
    read(fibers, plan, met.trend[VALUE], met.needs[VALUE], e)
    meet_now(fibers, plan, person, met, who, c, frame)


def meet_now(fibers, plan, person, met, who, c, frame):
    """What the fibers meet at an exchange, into ``start``; how many of them pull is noted."""
    now = met.now[0]
    now.drive = drive_for(met.trend[VALUE], now.demand * who.greatest, who.late)
    read_derived(person, person.state)
    blood = now.flow, now.venous, now.lactate
    moment = now.time_s + who.clock_start_s
    needs = met.needs[VALUE]
    meet(fibers, plan, now.drive, who.late, blood, needs, person, person.state, moment, met.start, c, frame)


def next_exchange(met, pace, stop):
    """At the latest when something happens to the person, or to the mitochondria [s]."""
    now, longest = met.now[0], pace.longest
    # A type that tires fast may be minutes from failing, and then everything depends on when.
    for group in range(3):
        power, fall = met.trend[VALUE, group], -met.trend[SLOPE, group]
        if fall > 0.0 and power > 0.0:
            longest = min(longest, pace.largest_fall * power / fall)
    now.pace_s = max(pace.shortest, min(now.pace_s, longest))
    left = stop - now.time_s
    if left <= now.pace_s:
        return stop
    # Two equal intervals rather than a long one and a sliver.
    return now.time_s + (now.pace_s if left >= 2.0 * now.pace_s else 0.5 * left)


def foresee(fibers, plan, person, route, ahead, met, who, pace, c, frame):
    """Lay the lines of the inputs from what is met now to what is foreseen for the end of the interval."""
    now = met.now[0]
    length = now.grid_s - now.time_s
    middle = now.time_s + 0.5 * length
    hold, hold_label = met.read, met.mean  # room
    for ring in range(len(plan.held)):
        hold[ring] = held(fibers, plan, plan.held[ring])
    for ring in range(len(plan.labelled)):
        hold_label[ring] = held(fibers, plan, plan.labelled[ring])
    freed = met.trend[VALUE, FREED]
    labelled = min(max(foreseen(met.trend, LABEL_FREED, met, middle), 0.0), freed)
    rings = len(plan.held)
    made = met.trend[VALUE, NAM]
    hold, hold_label = hold[:rings], hold_label[:rings]
    promise(person.state, person.given, route, ahead, hold, hold_label, made, freed, labelled)
    put_moved(person)
    if not carry_person(person, ahead, met, length):
        return STUCK_PERSON
    meet_then(fibers, plan, person, met.half[0], met, who, pace, c, frame, middle, met.middle)
    drive = meet_then(fibers, plan, person, ahead.state, met, who, pace, c, frame, now.grid_s, met.expected)
    now.foreseen = 1.0
    now.bowed = mistaken(met.middle, met.start, met.expected, plan.floors)
    lay_lines(fibers, met.start, met.middle, met.expected, length)
    now.delivered = power_of(now.drive, met.trend[VALUE], who.late)
    now.delivered_per_s = (drive - now.delivered) / length
    return ARRIVED


def carry_person(person, ahead, met, length):
    """The person at the end of the interval and half way, if all goes as foreseen."""
    for row in range(person.state.shape[0]):
        ahead.state[row, 0] = person.state[row, 0]
    ahead.H[0] = person.H[0]
    half = met.passed[:1]
    half[0] = 0.5 * length
    return carry(person, ahead.state, ahead.H, length, half, met.half)


def meet_then(fibers, plan, person, state, met, who, pace, c, frame, moment, out):
    """What fibers are foreseen to meet at a moment [s], into ``out``; gives the power that they are to give then."""
    now, able, needs = met.now[0], met.read, met.needed
    for group in range(3):
        able[group] = max(foreseen(met.trend, group, met, moment), pace.least_able * met.trend[VALUE, group])
    drive = drive_for(able, now.demand * who.greatest, who.late)
    power = power_of(drive, able, who.late)
    for fiber in range(len(needs)):
        needs[fiber] = max(foreseen(met.needs, fiber, met, moment), 0.1 * met.needs[VALUE, fiber])
    read_derived(person, state)
    passed = moment - now.exchanged_s
    for name in range(READINGS):
        met.mean[name] = foreseen(met.trend, name, met, moment - 0.5 * passed)
    blood = blood_after(now.flow, now.venous, now.lactate, passed, met.mean, met.trend, who.flow, c)[:3]
    day = moment + who.clock_start_s
    meet(fibers, plan, drive, who.late, blood, needs, person, state, day, out, c, frame)
    return power
