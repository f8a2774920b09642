"""Carrying fibers through time in blocks, one fiber per lane.

The loops here are joined to the machine code of ``machine`` (``begin``,
``prepare``, ``attempt``, ``accept_or_reject``, ``change``, ``readings``, ``bring``) and to
its numbers, which supply the names in capitals. Each lane decides for itself by the rules of ``control``,
as ``stepping.integrate`` does: its own time, its own step, accepted or not. A lane that has arrived, or
that pads the last block, is carried along and changes nothing.
"""

# ruff: noqa: F821

import numpy as np

from cellsim.kinetics.plain import kernel, sqrt


@kernel
def set_limits(ws, rtol, atol):
    """Put the tolerances into the room for one block; what else stands there is written before it is read."""
    ws[LIMITS * LANES] = rtol
    for species in range(SPECIES_COUNT):
        ws[LIMITS * LANES + 1 + species] = abs(atol[species])
        least = -atol[species] if atol[species] > 0.0 else -np.inf
        ws[LIMITS * LANES + 1 + SPECIES_COUNT + species] = least


@kernel
def put(values, row, members, ws):
    """Copy the columns of a block's fibers into the workspace; quickly where they stand side by side."""
    together = True
    for lane in range(LANES):
        together = together and members[lane] == members[0] + lane
    if together:
        for each in range(values.shape[0]):
            bring(ws, (row + each) * LANES, values, each * values.shape[1] + members[0])
        return
    if members[LANES - 1] == members[0]:  # one alone in all lanes
        for each in range(values.shape[0]):
            value = values[each, members[0]]
            for lane in range(LANES):
                ws[(row + each) * LANES + lane] = value
        return
    for each in range(values.shape[0]):
        for lane in range(LANES):
            ws[(row + each) * LANES + lane] = values[each, members[lane]]


@kernel
def take(ws, row, members, count, values):
    """Copy rows of the workspace into the columns of a block's fibers."""
    for each in range(values.shape[0]):
        for lane in range(count):
            values[each, members[lane]] = ws[(row + each) * LANES + lane]


@kernel
def first_step_of(ws, lane, duration):
    """A step over which the fiber changes by about its tolerance [s]; as ``stepping.first_step``."""
    rtol, total = ws[LIMITS * LANES], 0.0
    for species in range(SPECIES_COUNT):
        scale = ws[LIMITS * LANES + 1 + species] + rtol * abs(ws[(STATE + species) * LANES + lane])
        if scale != 0.0:
            total += (ws[(CHANGE + species) * LANES + lane] / scale) ** 2
    pace = sqrt(total / SPECIES_COUNT)
    return 1.0 / pace if pace * duration > 1.0 else duration


@kernel
def show(ws, lane, share, moment, fiber, shown):
    """The state within a step, at a share of its length, by the method's own interpolation."""
    for species in range(SPECIES_COUNT):
        bend = 0.0
        for power in range(BENDS.shape[0] - 1, -1, -1):
            bend *= share
            for stage in range(STAGES):
                bend += BENDS[power, stage] * ws[(STAGE + stage * SPECIES_COUNT + species) * LANES + lane]
        old = ws[(STATE + species) * LANES + lane]
        new = ws[(TRIAL + species) * LANES + lane]
        shown[moment, species, fiber] = old * (1.0 - share) + share * (new + (1.0 - share) * bend)


@kernel
def note(ws, lane, fiber, time, diary, entries):
    """Write down an attempted step: fiber, time, size, error, then every species' share of the squared error."""
    row = entries[0]
    if row >= diary.shape[0]:
        return
    entries[0] += 1
    diary[row, 0], diary[row, 1] = fiber, time
    diary[row, 2], diary[row, 3] = ws[SIZE * LANES + lane], ws[NORM * LANES + lane]
    rtol, total = ws[LIMITS * LANES], 0.0
    for species in range(SPECIES_COUNT):
        error = 0.0
        for stage in range(STAGES):
            error += E[stage] * ws[(STAGE + stage * SPECIES_COUNT + species) * LANES + lane]
        old, new = ws[(STATE + species) * LANES + lane], ws[(TRIAL + species) * LANES + lane]
        scale = ws[LIMITS * LANES + 1 + species] + rtol * max(abs(old), abs(new))
        share = (error / scale) ** 2 if scale != 0.0 else 0.0
        diary[row, 4 + species] = share
        diary[row, 4 + SPECIES_COUNT + species] = old
        total += share
    for species in range(SPECIES_COUNT):
        diary[row, 4 + species] /= total if total > 0.0 else 1.0


@kernel
def observe_step(ws, lane, fiber, seen, moments, shown, diary, entries):
    """Between a step's attempt and its acceptance: note it, and show the moments within; gives how many were seen."""
    norm, size, reached = ws[NORM * LANES + lane], ws[SIZE * LANES + lane], ws[REACHED * LANES + lane]
    if diary.shape[0] > 0:
        note(ws, lane, fiber, reached, diary, entries)
    if 0.0 <= norm <= 1.0:
        duration = ws[DURATION * LANES + lane]
        end = duration if ws[WANTED * LANES + lane] >= duration - reached else reached + size
        while seen < moments.size and moments[seen] <= end:
            show(ws, lane, (moments[seen] - reached) / size, seen, fiber, shown)
            seen += 1
    return seen


@kernel
def advance_block(
    ws, members, seen, count, H, duration, most_steps, observing, moments, shown, diary, entries, counters
):
    """Carry the fibers in the lanes over ``duration`` [s]; those that cannot be carried stay where they were."""
    begin(ws)
    unknown = False
    for lane in range(LANES):
        known = H[members[lane]] if lane < count else duration
        unknown, seen[lane] = unknown or known <= 0.0, 0
        ws[WANTED * LANES + lane] = known
        ws[ACTIVE * LANES + lane] = 1.0 if lane < count else 0.0
        ws[SIZE * LANES + lane] = ws[DURATION * LANES + lane] = duration
        ws[CALM * LANES + lane] = ws[FINITE * LANES + lane] = 1.0
        ws[REACHED * LANES + lane] = ws[STUCK * LANES + lane] = 0.0
        ws[TAKEN * LANES + lane] = ws[REFUSED * LANES + lane] = 0.0
    if unknown:
        change(ws)
        for lane in range(count):
            if ws[WANTED * LANES + lane] <= 0.0:
                ws[WANTED * LANES + lane] = first_step_of(ws, lane, duration)
                counters[members[lane], RATES] += 1
    for _ in range(most_steps):
        prepare(ws)
        running = 0.0
        for lane in range(LANES):
            running += ws[ACTIVE * LANES + lane]
        if running == 0.0:
            break
        attempt(ws)
        if observing:
            for lane in range(count):
                if ws[ACTIVE * LANES + lane] > 0.0:
                    seen[lane] = observe_step(ws, lane, members[lane], seen[lane], moments, shown, diary, entries)
        accept_or_reject(ws)


@kernel
def report(ws, members, count, H, status, reached, counters):
    """What came of each lane."""
    for lane in range(count):
        fiber = members[lane]
        H[fiber], reached[fiber] = ws[WANTED * LANES + lane], ws[REACHED * LANES + lane]
        if ws[STUCK * LANES + lane] > 0.0:
            status[fiber] = STEP_TOO_SMALL if ws[FINITE * LANES + lane] > 0.0 else NOT_FINITE
        elif ws[ACTIVE * LANES + lane] > 0.0:
            status[fiber] = TOO_MANY_STEPS
        steps, rejected = int(ws[TAKEN * LANES + lane]), int(ws[REFUSED * LANES + lane])
        counters[fiber, STEPS] += steps
        counters[fiber, REJECTED] += rejected
        counters[fiber, RATES] += (steps + rejected) * (1 + EVALUATIONS)
        counters[fiber, JACOBIANS] += steps + rejected
        counters[fiber, FACTORIZATIONS] += steps + rejected


@kernel
def advance_fibers(
    Y, P, H, duration, rtol, atol, most_steps, moments, diary, entries, order, first, last,
    status, reached, counters, shown, read,
):  # fmt: skip
    """Carry the fibers at places first to last of ``order``, block by block; ``first`` begins a block.

    Definitions and rates of reactions at the end go to ``read`` (row, fiber), where it has rows.
    """
    ws, members, seen = np.empty(END * LANES), np.empty(LANES, np.int64), np.empty(LANES, np.int64)
    set_limits(ws, rtol, atol)
    observing = diary.shape[0] > 0 or moments.size > 0
    for block in range(first, last, LANES):
        count = min(LANES, last - block)
        for lane in range(LANES):
            # past the last fiber the last one fills the lanes
            members[lane] = order[block + min(lane, count - 1)]
        put(Y, STATE, members, ws)
        put(P, ARGUMENT, members, ws)
        advance_block(
            ws, members, seen, count, H, duration, most_steps, observing, moments, shown, diary, entries, counters
        )
        report(ws, members, count, H, status, reached, counters)
        take(ws, STATE, members, count, Y)
        if read.shape[0] > 0:
            readings(ws)
            take(ws, STAGE, members, count, read)


@kernel
def fill(Y, P, what, out):
    """Definitions (what = 0), reaction rates (1) or rates of change (2) of each fiber, as (row, fiber)."""
    ws, members = np.empty(END * LANES), np.empty(LANES, np.int64)
    for block in range(0, Y.shape[1], LANES):
        count = min(LANES, Y.shape[1] - block)
        for lane in range(LANES):
            members[lane] = block + min(lane, count - 1)
        put(Y, STATE, members, ws)
        put(P, ARGUMENT, members, ws)
        begin(ws)
        if what == 2:
            change(ws)
        else:
            readings(ws)
        take(ws, CHANGE if what == 2 else RATE if what == 1 else STAGE, members, count, out)
