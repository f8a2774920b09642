"""Intervals one after the other, from one event to the next, with looks on the way. Compiled as one text."""

from cellsim.biology.organelles.calls import call, remembered
from cellsim.population.exchange.carry import carry, move, put_moved
from cellsim.population.exchange.interval import ARRIVED, FULL, STUCK_FIBER, STUCK_PERSON, begin
from cellsim.population.exchange.plasma import held, reconcile
from cellsim.population.exchange.readings import add_up, foreseen, go_on
from cellsim.population.exchange.rows import STRAIN

TO_CARRY = 4


def cross(plan, state, ledger, crossed):
    """What has crossed since the last exchange, into ``crossed`` [umol per L of fiber water]."""
    by_key, weights, crossing = plan.by_key, plan.weight, plan.crossing
    for which in range(len(crossing)):
        total = held(state, by_key, weights, plan.share, crossing[which])
        crossed[which] = total - ledger[which]


def lactate_of(now, person, route, given, passed):
    """Lactate of all liters that work at Wmax in a time [s]: where only a part works, the others give as at rest."""
    return now.part * given + (1.0 - now.part) * passed * person.given[route.at.rests_LAC, 0]


def count_strain(now, then, passed, strain):
    """Count the strain of a time [s], with what it was on the mean."""
    then.strain_s = now.strain_s + (strain * passed if now.demand > 0.0 else 0.0)
    then.exchanged_s = then.time_s


def give(now, then, passed, who):
    """Let the power that is given go evenly to where it is after a time [s], and count the work, and the part that
    works of it."""
    given = (now.delivered + 0.5 * now.delivered_per_s * passed) * now.grown / who.greatest * passed
    then.delivered = now.delivered + now.delivered_per_s * passed
    then.work_done = now.work_done + now.part * given


def samples_within(now, samples, target):
    """Set how long after its beginning the samples of an interval are, which ends at ``target`` [s]; gives the last."""
    last = int(now.sampled)
    while last < samples.many[0] and samples.moments[last] < target:
        samples.since[last] = samples.moments[last] - now.time_s
        last += 1
    return last


def carry_on(fibers, now, samples, target):
    """Carry the fibers to the end of the interval [s], with samples (sample, row, fiber) on the way."""
    first, last = int(now.sampled), samples_within(now, samples, target)
    length, since, state = target - now.time_s, samples.since[first:last], samples.state[first:last]
    return carry(fibers, fibers.state, fibers.H, length, since, state, fibers.read)


def sample(fibers, plan, person, route, ahead, met, samples, who, target):
    """What is seen at the looks that the interval just carried has."""
    now, trend, crossed, state, given = met.now[0], met.trend, met.passed, samples.state, fibers.given
    first, last = int(now.sampled), samples_within(now, samples, target)
    if last > first:
        for row in range(person.state.shape[0]):
            samples.column[row, 0] = person.state[row, 0]
        samples.H[0] = person.H[0]
        length = target - now.time_s
        since, shown = samples.since[first:last], samples.person[first:last]
        if not carry(person, samples.column, samples.H, length, since, shown, person.read[:0]):
            return STUCK_PERSON
    for each in range(first, last):
        samples.seen[each] = now
        then = samples.seen[each]
        then.time_s = samples.moments[each]
        passed = then.time_s - now.exchanged_s
        for row in range(len(fibers.moved)):
            here, slope = fibers.moved[row], fibers.arguments + row
            for fiber in range(state.shape[2]):
                state[each, fibers.species + row, fiber] = given[here, fiber] + given[slope, fiber] * passed
        cross(plan, state[each], met.ledger, crossed)
        count_strain(now, then, passed, foreseen(trend, STRAIN, now, then.time_s - 0.5 * passed))
        give(now, then, passed, who)
        for ring in range(len(ahead.owed)):
            samples.owed[ring] = ahead.owed[ring]
        reconcile(
            samples.person[each],
            route,
            ahead,
            samples.owed,
            crossed,
            lactate_of(now, person, route, crossed[0], passed),
            now.part,
            now.grown,
        )
        keep_given(person, samples, each)
    now.sampled = float(last)
    return ARRIVED


def end(fibers, plan, person, route, ahead, met, who, e, target):
    """What fibers took from the blood and gave to it in the interval; blood and body go on."""
    now, trend, crossed = met.now[0], met.trend, met.passed
    passed = target - now.time_s
    give(now, now, passed, who)
    move(fibers.state, fibers.given, fibers.moved, fibers.species, fibers.arguments, passed)
    now.time_s = target
    if target == now.grid_s:
        for row in range(person.state.shape[0]):
            person.state[row, 0] = ahead.state[row, 0]
        person.H[0] = ahead.H[0]
    else:
        now.foreseen, now.grid_s = 0.0, target
        if not carry(person, person.state, person.H, passed, crossed[:0], met.half[:0], person.read[:0]):
            return STUCK_PERSON
    add_up(fibers, plan, met.read, met.able, e)
    go_on(now, trend, met.read, met.mean)
    cross(plan, fibers.state, met.ledger, crossed)
    count_strain(now, now, passed, met.mean[STRAIN])
    lactate = lactate_of(now, person, route, crossed[0], passed)
    reconcile(person.state, route, ahead, ahead.owed, crossed, lactate, now.part, now.grown)
    for which in range(len(crossed)):
        met.ledger[which] += crossed[which]
    return ARRIVED


def call_for_turnover(AMPK, now, pulse, pulse_start_s, calls):
    """AMPK's pulse on division and tagging: that of this bout, where it outdoes what an earlier one has left."""
    for fiber in range(len(pulse)):
        drive, before = call(AMPK[fiber], calls), pulse[fiber]
        if pulse_start_s[fiber] != now.bout_start_s:
            before = remembered(before, now.time_s - pulse_start_s[fiber], calls)
        if drive > before:
            pulse[fiber], pulse_start_s[fiber] = drive, now.bout_start_s


def keep_given(person, samples, each):
    """What the person is given at a look: what it foresees of its muscle is another in each interval."""
    for row in range(person.arguments):
        samples.given[each, row, 0] = person.given[row, 0]


def show_own(state, person, now, samples):
    """A sample that falls on an exchange, or on the beginning, shows what there is."""
    while int(now.sampled) < samples.many[0] and samples.moments[int(now.sampled)] <= now.time_s:
        each = int(now.sampled)
        for row in range(state.shape[0]):
            for fiber in range(state.shape[1]):
                samples.state[each, row, fiber] = state[row, fiber]
        for row in range(person.state.shape[0]):
            samples.person[each, row, 0] = person.state[row, 0]
        keep_given(person, samples, each)
        samples.seen[each] = now
        now.sampled += 1.0


def stretch(
    fibers, plan, person, route, ahead, met, who, pace, c, e, calls, frame, samples, ride, stop, until, peek, apart,
    carried,
):  # fmt: skip
    """Interval after interval until ``stop`` [s], where something happens, or until one would end past ``until`` [s].

    To ``peek`` is to go on until all looks are seen, and no further. Where fibers are carried by others (``apart``),
    it gives TO_CARRY each time that they are to be, and is called again with ``carried`` when they are.
    """
    now = met.now[0]
    if not carried:
        put_moved(fibers.state, fibers.given, fibers.moved, fibers.species)
        put_moved(person.state, person.given, person.moved, person.species)
    show_own(fibers.state, person, now, samples)
    while True:
        if now.time_s >= now.grid_s:
            if int(now.failed) >= len(met.failures):
                return FULL
            outcome = begin(fibers, plan, person, route, ahead, met, who, ride, pace, c, e, frame, stop)
            if outcome != ARRIVED:
                return outcome
        target = min(now.grid_s, stop)
        if peek:
            if int(now.sampled) == samples.many[0]:
                return ARRIVED
        elif target > until:
            return ARRIVED
        if not carried:
            if apart:
                return TO_CARRY
            if not carry_on(fibers, now, samples, target):
                return STUCK_FIBER
        carried = False
        outcome = sample(fibers, plan, person, route, ahead, met, samples, who, target)
        if outcome == ARRIVED:
            outcome = end(fibers, plan, person, route, ahead, met, who, e, target)
        if outcome != ARRIVED:
            return outcome
        if now.demand > 0.0:
            call_for_turnover(fibers.state[plan.at.AMPK], now, met.pulse, met.pulse_start_s, calls)
        if target == stop or (target == until and not peek):
            return ARRIVED
        show_own(fibers.state, person, now, samples)
