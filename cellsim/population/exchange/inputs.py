"""What fibers meet at one moment, and on which lines that moves. Compiled as one text with the interval."""

from cellsim.biology.exercise.circulation import (
    capillary_pressure,
    flow_after,
    flow_for,
    lactate_after,
    lactate_for,
    oxygen_brought,
    oxygen_given,
    venous_after,
    venous_content,
)
from cellsim.biology.person.frame import clock
from cellsim.population.exchange.rows import LACTATE, NEED, OXYGEN, SLOPE

LEAST_POOL = 1e-6  # umol; of less no share means anything


def blood_after(flow, venous, lactate, duration, mean, trend, fold, c):
    """Flow, venous oxygen, lactate and oxygen given some time later [s].

    What the fibers do meanwhile moves evenly: on the ``mean`` (reading,), as fast as the ``trend`` has it
    (3, reading). ``fold`` is this person's greatest flow relative to the reference.
    """
    lean = 0.5 * duration
    need, oxygen, given = lean * trend[SLOPE, NEED], lean * trend[SLOPE, OXYGEN], lean * trend[SLOPE, LACTATE]
    start = flow_for(mean[NEED] - need, fold, c)
    end = flow_for(mean[NEED] + need, fold, c)
    after, passed = flow_after(flow, start, end, duration, c)
    start = venous_content(mean[OXYGEN] - oxygen, flow, c)
    end = venous_content(mean[OXYGEN] + oxygen, after, c)
    venous = venous_after(venous, start, end, duration * passed, c)
    start = lactate_for(mean[LACTATE] - given, c)
    end = lactate_for(mean[LACTATE] + given, c)
    return after, venous, lactate_after(lactate, start, end, duration, c), oxygen_given(after, venous, c)


def labelled_share(state, pool, label):
    """Share of a pool that is labelled; none of a pool that is all but empty."""
    whole = state[pool, 0]
    return min(max(state[label, 0], 0.0) / whole, 1.0) if whole > LEAST_POOL else 0.0


def meet(plan, drive, late, blood, needs, levels, state, moment, out, c, frame):
    """All inputs that move, at one moment (moving, fiber) into ``out``; ``needs`` are those of then (fiber,).

    Vessels open where oxygen is wanted: each fiber gets of the blood's oxygen the share that it asks for, and over all
    fibers the shares add up to what the blood brings. ``state`` and ``levels`` are the person's.
    """
    at, total, by_key, weights, kind = plan.at, 0.0, plan.by_key, plan.weight, plan.kind
    offered, shared = plan.offered, plan.shared
    flow, venous, lactate = blood
    for place in range(len(by_key)):
        fiber = by_key[place]
        total += weights[fiber] * needs[fiber]
    brought = oxygen_brought(flow, c) / (total / plan.share)
    pressure = capillary_pressure(venous, c)
    hour = clock(moment, frame)
    for fiber in range(len(needs)):
        out[at.recruitment, fiber] = drive ** late[kind[fiber]]
        out[at.PO2_capillary, fiber] = pressure
        out[at.oxygen_brought, fiber] = brought * needs[fiber]
        out[at.lactate_blood, fiber] = lactate
        out[at.clock, fiber] = hour
    for which in range(offered.shape[1]):
        level = levels[offered[1, which], 0]
        for fiber in range(len(needs)):
            out[offered[0, which], fiber] = level
    for which in range(shared.shape[1]):
        level = labelled_share(state, shared[1, which], shared[2, which])
        for fiber in range(len(needs)):
            out[shared[0, which], fiber] = level


def mistaken(came, first, second, floors):
    """How far inputs are from the mean of two others, relative to what they are: the worst of all."""
    worst = 0.0
    for row in range(came.shape[0]):
        for fiber in range(came.shape[1]):
            expected = 0.5 * (first[row, fiber] + second[row, fiber])
            worst = max(worst, abs(came[row, fiber] - expected) / (abs(came[row, fiber]) + floors[row]))
    return worst


def lay_lines(state, given, moved, species, arguments, start, middle, end, length):
    """Put fibers on the lines that have the mean of the parabola through three moments; none falls below zero by it."""
    for row in range(start.shape[0]):
        for fiber in range(start.shape[1]):
            first, last = start[row, fiber], end[row, fiber]
            bow = (2.0 / 3.0) * (middle[row, fiber] - 0.5 * (first + last))
            room = min(first, last)
            if room >= 0.0:
                bow = max(bow, -room)
            given[moved[row], fiber] = first + bow
            state[species + row, fiber] = first + bow
            given[arguments + row, fiber] = (last - first) / length
