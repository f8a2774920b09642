"""Intervals one after the other, from one event to the next, with looks on the way. Compiled as one text."""

from cellsim.biology.organelles.calls import call, remembered
from cellsim.population.exchange.carry import carry, move
from cellsim.population.exchange.inputs import blood_after
from cellsim.population.exchange.interval import ARRIVED, FULL, STUCK_FIBER, STUCK_PERSON, begin
from cellsim.population.exchange.plasma import reconcile
from cellsim.population.exchange.readings import foreseen, go_on, read
from cellsim.population.exchange.rows import LACTATE, OXYGEN, READINGS, STRAIN

TO_CARRY = 4


def cross(plan, state, met):
    """What has crossed since the last exchange, into ``passed`` [umol per L of fiber water]."""
    for which in range(len(plan.crossing)):
        total = 0.0
        for place in range(len(plan.by_key)):
            fiber = plan.by_key[place]
            total += plan.weight[fiber] * state[plan.crossing[which], fiber]
        met.passed[which] = plan.sign[which] * total / plan.share - met.ledger[which]


def take_in(now, then, passed, met, who, c):
    """Let the blood take in what crossed in a time [s], and what else the fibers did on the mean; strain is counted."""
    met.mean[OXYGEN], met.mean[LACTATE] = met.passed[0] / passed, met.passed[1] / passed
    blood = blood_after(now.flow, now.venous, now.lactate, passed, met.mean, met.trend, who.flow, c)
    then.flow, then.venous, then.lactate, then.uptake = blood
    then.strain_s = now.strain_s + (met.mean[STRAIN] * passed if now.demand > 0.0 else 0.0)
    then.exchanged_s = then.time_s


def give(now, then, passed, who):
    """Let the power that is given go evenly to where it is after a time [s], and count the work."""
    given = (now.delivered + 0.5 * now.delivered_per_s * passed) / who.greatest * passed
    then.delivered = now.delivered + now.delivered_per_s * passed
    then.work_since_step, then.work_done = now.work_since_step + given, now.work_done + given


def samples_within(met, samples, target):
    """Set how long after its beginning the looks of the interval are, which ends at ``target`` [s]; gives the last."""
    last = int(met.now[0].sampled)
    while last < len(samples.moments) and samples.moments[last] < target:
        samples.since[last] = samples.moments[last] - met.now[0].time_s
        last += 1
    return last


def carry_on(fibers, met, samples, target):
    """Carry the fibers to the end of the interval [s], with looks on the way."""
    first, last = int(met.now[0].sampled), samples_within(met, samples, target)
    duration = target - met.now[0].time_s
    return carry(fibers, fibers.state, fibers.H, duration, samples.since[first:last], samples.state[first:last])


def sample(fibers, plan, person, route, ahead, met, samples, who, c, target):
    """What is seen at the looks that the interval just carried has."""
    now = met.now[0]
    first, last = int(now.sampled), samples_within(met, samples, target)
    if last > first:
        for row in range(person.state.shape[0]):
            samples.column[row, 0] = person.state[row, 0]
        samples.H[0] = person.H[0]
        length = target - now.time_s
        if not carry(person, samples.column, samples.H, length, samples.since[first:last], samples.person[first:last]):
            return STUCK_PERSON
    for each in range(first, last):
        samples.seen[each] = now
        then = samples.seen[each]
        then.time_s = samples.moments[each]
        passed = then.time_s - now.exchanged_s
        for name in range(READINGS):
            met.mean[name] = foreseen(met.trend, name, met, then.time_s - 0.5 * passed)
        for row in range(len(fibers.moved)):
            for fiber in range(fibers.state.shape[1]):
                line = fibers.given[fibers.moved[row], fiber], fibers.given[fibers.arguments + row, fiber]
                samples.state[each, fibers.species + row, fiber] = line[0] + line[1] * passed
        cross(plan, samples.state[each], met)
        take_in(now, then, passed, met, who, c)
        give(now, then, passed, who)
        for ring in range(len(ahead.owed)):
            samples.owed[ring] = ahead.owed[ring]
        reconcile(samples.person[each], route, ahead, samples.owed, met.passed)
    now.sampled = float(last)
    return ARRIVED


def end(fibers, plan, person, route, ahead, met, who, ride, c, e, target):
    """What fibers took from the blood and gave to it in the interval; blood and body go on."""
    now = met.now[0]
    passed = target - now.time_s
    give(now, now, passed, who)
    move(fibers, passed)
    now.time_s = target
    if target == now.grid_s:
        for row in range(person.state.shape[0]):
            person.state[row, 0] = ahead.state[row, 0]
        person.H[0] = ahead.H[0]
    else:
        now.foreseen, now.grid_s = 0.0, target
        if not carry(person, person.state, person.H, passed, met.passed[:0], met.half[:0]):
            return STUCK_PERSON
    read(fibers, plan, met.read, met.needed, e)
    go_on(met, target, len(ride.edges) > 0)
    cross(plan, fibers.state, met)
    take_in(now, now, passed, met, who, c)
    reconcile(person.state, route, ahead, ahead.owed, met.passed)
    for which in range(len(plan.crossing)):
        met.ledger[which] += met.passed[which]
    return ARRIVED


def call_for_turnover(fibers, plan, met, calls):
    """AMPK's pulse on division and tagging: that of this bout, where it outdoes what an earlier one has left."""
    now = met.now[0]
    for fiber in range(len(met.pulse)):
        drive = call(fibers.state[plan.at.AMPK, fiber], calls)
        before = met.pulse[fiber]
        if met.pulse_start_s[fiber] != now.bout_start_s:
            before = remembered(before, now.time_s - met.pulse_start_s[fiber], calls)
        if drive > before:
            met.pulse[fiber], met.pulse_start_s[fiber] = drive, now.bout_start_s


def show_own(fibers, person, met, samples):
    """A look that falls on an exchange shows what there is."""
    now = met.now[0]
    while int(now.sampled) < len(samples.moments) and samples.moments[int(now.sampled)] <= now.time_s:
        each = int(now.sampled)
        for row in range(fibers.state.shape[0]):
            for fiber in range(fibers.state.shape[1]):
                samples.state[each, row, fiber] = fibers.state[row, fiber]
        for row in range(person.state.shape[0]):
            samples.person[each, row, 0] = person.state[row, 0]
        samples.seen[each] = now
        now.sampled += 1.0


def stretch(
    fibers, plan, person, route, ahead, met, samples, who, ride, pace, c, e, calls, frame, stop, until, peek, apart,
    carried,
):  # fmt: skip
    """Interval after interval until ``stop`` [s], where something happens, or until one would end past ``until`` [s].

    To ``peek`` is to go on until all looks are seen, and no further. Where fibers are carried by others (``apart``),
    it gives TO_CARRY each time that they are to be, and is called again with ``carried`` when they are.
    """
    now = met.now[0]
    while True:
        if now.time_s >= now.grid_s:
            if int(now.failed) >= len(met.failures):
                return FULL
            outcome = begin(fibers, plan, person, route, ahead, met, who, ride, pace, c, e, frame, stop)
            if outcome != ARRIVED:
                return outcome
        target = min(now.grid_s, stop)
        if peek:
            if int(now.sampled) == len(samples.moments):
                return ARRIVED
        elif target > until:
            return ARRIVED
        if not carried:
            if apart:
                return TO_CARRY
            if not carry_on(fibers, met, samples, target):
                return STUCK_FIBER
        carried = False
        outcome = sample(fibers, plan, person, route, ahead, met, samples, who, c, target)
        if outcome == ARRIVED:
            outcome = end(fibers, plan, person, route, ahead, met, who, ride, c, e, target)
        if outcome != ARRIVED:
            return outcome
        if now.demand > 0.0:
            call_for_turnover(fibers, plan, met, calls)
        if target == stop or (target == until and not peek):
            return ARRIVED
        show_own(fibers, person, met, samples)
