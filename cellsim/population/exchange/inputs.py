"""What fibers meet at one moment, and on which lines that moves. Compiled as one text with the interval."""

from cellsim.biology.exercise.circulation import flow_granted
from cellsim.biology.exercise.recruitment import share_at
from cellsim.biology.person.frame import clock

LEAST_POOL = 1e-6  # umol; of less no share means anything


def labelled_share(state, pool, label):
    """Share of a pool that is labelled; none of a pool that is all but empty."""
    whole = state[pool, 0]
    return min(max(state[label, 0], 0.0) / whole, 1.0) if whole > LEAST_POOL else 0.0


def meet(plan, drive, now, need, levels, state, moment, out, who, c, frame):
    """All inputs that move, at one moment (moving, fiber) into ``out``; ``need`` is the oxygen asked for then.

    ``state`` and ``levels`` are the person's.
    """
    at, late, offered, shared = plan.at, plan.late, plan.offered, plan.shared
    greatest = who.flow / now.grown * (levels[plan.delivery, 0] if plan.delivery >= 0 else 1.0)
    granted, hour, many = now.open * flow_granted(now.part * need, greatest, c), clock(moment, frame), out.shape[1]
    for fiber in range(many):
        out[at.recruitment, fiber] = share_at(drive, late[fiber])
        out[at.flow_share, fiber] = granted
        out[at.clock, fiber] = hour
    for which in range(offered.shape[1]):
        level = levels[offered[1, which], 0]
        for fiber in range(many):
            out[offered[0, which], fiber] = level
    for which in range(shared.shape[1]):
        level = labelled_share(state, shared[1, which], shared[2, which])
        for fiber in range(many):
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
