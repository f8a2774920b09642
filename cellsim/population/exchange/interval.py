"""One interval: begun on what is foreseen, carried, and ended with what came. Compiled as one text.

Within an interval every input of a fiber moves on a straight line: from what is there at its beginning to what is
foreseen for its end, off the parabolas through the last three exchanges. Its line has the same mean as the parabola
through beginning, middle and end. Afterwards blood and body get what the fibers really took and gave. That is of
second order in the interval. How far what was foreseen is from what then came says how long the next interval may be;
after a sudden change nothing can be foreseen, and intervals begin short.
"""

from math import sqrt

from cellsim.biology.exercise.recruitment import drive_for, greatest_drive, power_of
from cellsim.population.exchange.carry import carry, put, put_moved, read_derived
from cellsim.population.exchange.inputs import lay_lines, meet, mistaken
from cellsim.population.exchange.plasma import held, promise
from cellsim.population.exchange.readings import begin_stretch, begin_trend, foreseen, read
from cellsim.population.exchange.ride import stretch_at
from cellsim.population.exchange.rows import FAT, FREED, GLUCOSE, LABEL_FREED, LACTATE, NAM, NEED, SLOPE, VALUE

ARRIVED, STUCK_FIBER, STUCK_PERSON, FULL = range(4)
GAVE_UP = 5  # the bout ends here, for its power cannot be met
FOUND_WITHIN = 0.25  # s; within which that is found


def begin(fibers, plan, person, route, ahead, met, who, ride, pace, c, e, frame, stop):
    """Set when fibers, blood and body meet again, at the latest at ``stop`` [s], and lay the lines until then."""
    now, ridden, demand, trend = met.now[0], len(ride.edges) > 0, 0.0, met.trend
    if now.read_s < 0.0:
        meet_now(fibers, plan, person, met, who, c, e, frame, 2)
    else:
        meet_now(fibers, plan, person, met, who, c, e, frame, 1)
        if now.foreseen > 0.0:
            error = mistaken(met.start, met.expected, met.expected, plan.floors)
            error = max(error, pace.bowed * now.bowed) / pace.tolerance
            # the last interval may have been cut short, and was then foreseen the better for it
            growth = pace.most_growth if error <= 0.0 else 0.9 * now.passed_s / now.pace_s / sqrt(error)
            now.pace_s *= min(max(growth, pace.least_growth), pace.most_growth)
    if ridden:
        here = stretch_at(ride, now.time_s)
        stop, demand = min(stop, ride.edges[here + 1]), ride.share[here]
    if ridden and demand != now.demand:
        jump, now.demand = abs(demand - now.demand), demand
        begin_stretch(now, trend)
        meet_now(fibers, plan, person, met, who, c, e, frame, 2)
        # an interval and steps made for even power are far too long for a jump
        now.pace_s = min(now.pace_s, pace.shortest / jump)
        for fiber in range(len(fibers.H)):
            fibers.H[fiber] = min(fibers.H[fiber], pace.after_jump)
    now.grid_s = next_exchange(now, trend, pace, stop)
    demanded = now.demand * who.greatest / now.grown
    if power_of(now.drive, met.able, plan.late_by_key) < demanded * (1.0 - pace.short):
        met.failures[int(now.failed)] = now.time_s
        now.failed += 1.0
        if now.ends > 0.0:
            return GAVE_UP
    elif strength(now, trend, now.time_s) < now.ends:
        met.failures[int(now.failed)] = now.time_s
        now.failed += 1.0
        return GAVE_UP
    outcome = foresee(fibers, plan, person, route, ahead, met, who, pace, c, frame)
    while outcome == ARRIVED and now.ends > 0.0 and fails(now, trend, demanded * (1.0 - pace.short)):
        now.grid_s = now.time_s + max(FOUND_WITHIN, 0.5 * (now.grid_s - now.time_s))
        outcome = foresee(fibers, plan, person, route, ahead, met, who, pace, c, frame)
    return outcome


def fails(now, trend, demanded):
    """Whether power [umol ATP/L/s] or strength is foreseen to be short at the end of an interval, which may be cut."""
    length = now.grid_s - now.time_s
    short = now.delivered + now.delivered_per_s * length < demanded or strength(now, trend, now.grid_s) < now.ends
    return length > FOUND_WITHIN and short


def strength(now, trend, moment):
    """Power that all fibers could give together at a moment [s]; as their force, it is what a load is held against."""
    total = 0.0
    for group in range(3):
        total += foreseen(trend, group, now, moment)
    return total


def meet_now(fibers, plan, person, met, who, c, e, frame, turns):
    """What the fibers meet at an exchange, into ``start``; how many of them pull is noted.

    After a sudden change of power it takes two turns, for what fibers spend follows from which of them pull.
    """
    now, trend, able, start = met.now[0], met.trend, met.able, met.start
    if now.read_s < 0.0:
        read(fibers, plan, trend[VALUE], able, e)
        begin_trend(now, trend)
    read_derived(person.kernel, person.state, person.given, person.derived)
    moment = now.time_s + who.clock_start_s
    for turn in range(turns):
        if turn > 0:
            put(fibers.state, fibers.given, fibers.moved, fibers.species, start)
            read(fibers, plan, trend[VALUE], able, e)
        now.drive = drive_of(able, now.demand / now.grown, plan, who)
        meet(plan, now.drive, now, trend[VALUE, NEED], person.derived, person.state, moment, start, who, c, frame)


def drive_of(able, demand, plan, who):
    """The drive for a demand of each liter [fraction of that at Wmax], as far as fatigue lets it through.

    ``able`` is in order of key (fiber,), so that sums have the same bits however fibers lie.
    """
    left = 0.0
    for place in range(len(able)):
        left += able[place]
    greatest = greatest_drive(left / who.fresh, who.central)
    return drive_for(able, demand * who.greatest, plan.late_by_key, greatest)


def next_exchange(now, trend, pace, stop):
    """At the latest when something happens to the person, or to the mitochondria [s]."""
    longest = pace.longest
    # A type that tires fast may be minutes from failing, and then everything depends on when.
    for group in range(3):
        power, fall = trend[VALUE, group], -trend[SLOPE, group]
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
    now, trend, state = met.now[0], met.trend, fibers.state
    length = now.grid_s - now.time_s
    rings = len(plan.held)
    hold, hold_label = met.read[:rings], met.mean[:rings]  # room
    for ring in range(rings):
        hold[ring] = held(state, plan.by_key, plan.weight, plan.share, plan.held[ring])
    for ring in range(len(plan.labelled)):
        hold_label[ring] = held(state, plan.by_key, plan.weight, plan.share, plan.labelled[ring])
    freed = trend[VALUE, FREED]
    labelled = min(max(foreseen(trend, LABEL_FREED, now, now.time_s + 0.5 * length), 0.0), freed)
    middle = now.time_s + 0.5 * length
    gives, takes = foreseen(trend, LACTATE, now, middle), now.part * foreseen(trend, GLUCOSE, now, middle)
    burns = now.part * foreseen(trend, FAT, now, middle)
    gives = now.part * gives + (1.0 - now.part) * person.given[route.at.rests_LAC, 0]
    promise(
        person.state, person.given, route, ahead, hold, hold_label, trend[VALUE, NAM], freed, labelled, gives, takes,
        burns, now.part * now.demand,
    )  # fmt: skip
    put_moved(person.state, person.given, person.moved, person.species)
    if not carry_person(person, ahead.state, ahead.H, met.passed[:1], met.half, length):
        return STUCK_PERSON
    middle, end = now.time_s + 0.5 * length, now.time_s + length
    power = meet_then(plan, person.derived, ahead.state, met, who, pace, c, frame, end, met.expected)
    read_derived(person.kernel, met.half[0], person.given, person.derived)
    meet_then(plan, person.derived, met.half[0], met, who, pace, c, frame, middle, met.middle)
    now.foreseen = 1.0
    now.bowed = mistaken(met.middle, met.start, met.expected, plan.floors)
    lay_lines(
        state, fibers.given, fibers.moved, fibers.species, fibers.arguments, met.start, met.middle, met.expected, length
    )
    now.delivered = power_of(now.drive, met.able, plan.late_by_key)
    now.delivered_per_s = (power - now.delivered) / length
    return ARRIVED


def carry_person(person, state, H, moments, half, length):
    """The person at the end of the interval and half way, if all goes as foreseen; read as they are at the end."""
    for row in range(state.shape[0]):
        state[row, 0] = person.state[row, 0]
    H[0], moments[0] = person.H[0], 0.5 * length
    return carry(person, state, H, length, moments, half, person.read)


def meet_then(plan, levels, state, met, who, pace, c, frame, moment, out):
    """What fibers are foreseen to meet at a moment [s], into ``out``; gives the power that they are to give then.

    Fibers of a type are foreseen to tire and to come back alike.
    """
    now, able, trend, kind, by_key = met.now[0], met.then, met.trend, plan.kind, plan.by_key
    for place in range(len(able)):
        group = kind[by_key[place]]
        whole = trend[VALUE, group]
        later = max(foreseen(trend, group, now, moment), pace.least_able * whole)
        able[place] = met.able[place] * (later / whole if whole > 0.0 else 1.0)
    drive = drive_of(able, now.demand / now.grown, plan, who)
    need = max(foreseen(trend, NEED, now, moment), 0.1 * trend[VALUE, NEED])
    meet(plan, drive, now, need, levels, state, moment + who.clock_start_s, out, who, c, frame)
    return power_of(drive, able, plan.late_by_key)
