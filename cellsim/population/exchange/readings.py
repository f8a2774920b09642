"""What the next interval is foreseen from, and how it was going. Compiled as one text with the interval."""

from cellsim.biology.exercise.effort import strain
from cellsim.population.exchange.carry import read_derived, read_rates
from cellsim.population.exchange.rows import (
    BEND,
    FAT,
    FREED,
    GLUCOSE,
    LABEL_FREED,
    LACTATE,
    NAM,
    NEED,
    READINGS,
    SLOPE,
    STEADY,
    STRAIN,
    VALUE,
)

STEADY_S = 60.0  # s; over which a recording is seen to go somewhere


def turned(rates, fiber, reactions, counts):
    """What some reactions of a fiber make together [umol/L/s]."""
    total = 0.0
    for at in range(len(reactions)):
        total += counts[at] * rates[reactions[at], fiber]
    return total


def read(each, plan, values, able, e):
    """Read fibers as they are now, of which nobody knows what follows from it."""
    read_derived(each.kernel, each.state, each.given, each.derived)
    read_rates(each.kernel, each.state, each.given, each.rates)
    add_up(each, plan, values, able, e)


def add_up(each, plan, values, able, e):
    """Power of each fiber if it pulled, in order of key; that of each type, and rates and strain on the mean.

    Damage and fatigue leave a share of each fiber's pull: a sore muscle needs more of its fibers for the same power.
    """
    at, rates, derived, state = plan.at, each.rates, each.derived, each.state
    by_key, weights, kind, pull_left = plan.by_key, plan.weight, plan.kind, plan.pull_left
    for name in range(READINGS):
        values[name] = 0.0
    for place in range(len(by_key)):
        fiber = by_key[place]
        weight = weights[fiber]
        able[place] = weight * derived[at.power_able, fiber] * pull_left[fiber]
        values[kind[fiber]] += able[place]
        values[NEED] += weight * derived[at.oxygen_needed, fiber]
        values[LACTATE] += weight * rates[at.MCT, fiber]
        values[GLUCOSE] += weight * rates[at.glucose_uptake, fiber]
        values[FAT] += weight * rates[at.fat_oxidation, fiber]
        values[NAM] += weight * turned(rates, fiber, plan.making, plan.made)
        values[STRAIN] += weight * strain(state[at.ADP, fiber], e)
        values[FREED] += weight * turned(rates, fiber, plan.freeing[0], plan.freed)
        values[LABEL_FREED] += weight * turned(rates, fiber, plan.freeing[1], plan.freed)
    for name in range(NEED, READINGS):
        values[name] /= plan.share


def begin_trend(now, trend):
    """After a sudden change what was before says nothing of what comes: all lines are level."""
    for row in range(SLOPE, STEADY + 1):
        for name in range(READINGS):
            trend[row, name] = 0.0
    now.read_s, now.passed_s = now.time_s, 0.0


def bent(trend, name, value, passed, before):
    """Put a new reading into a trend: its parabola goes through the last three, as far as there are so many."""
    slope = (value - trend[VALUE, name]) / passed
    trend[BEND, name] = (slope - trend[SLOPE, name]) / (passed + before) if before > 0.0 else 0.0
    trend[STEADY, name] += (slope - trend[STEADY, name]) * passed / (passed + STEADY_S)
    trend[SLOPE, name] = slope
    trend[VALUE, name] = value


def go_on(now, trend, read, mean):
    """Take up what was just read into the trend; what fibers did meanwhile, on the mean, is left in ``mean``."""
    passed, before = now.time_s - now.read_s, now.passed_s
    for name in range(READINGS):
        mean[name] = 0.5 * (trend[VALUE, name] + read[name])
        bent(trend, name, read[name], passed, before)
    now.read_s, now.passed_s = now.time_s, passed


def begin_stretch(now, trend):
    """A jump of recorded power says nothing of where things are going: they go on as on the mean of the last minute."""
    for name in range(READINGS):
        trend[SLOPE, name], trend[BEND, name] = trend[STEADY, name], 0.0
    now.passed_s = 0.0


def foreseen(trend, name, now, moment):
    """A reading at a later moment [s], if it goes on as it did."""
    ahead = moment - now.read_s
    return trend[VALUE, name] + ahead * (trend[SLOPE, name] + (ahead + now.passed_s) * trend[BEND, name])
