"""Carrying one fiber, or many, through time.

The plain twin of the machine code: loops over small arrays, one fiber after the
other. The functions here are not run from this file: ``joining`` joins their
text to a network's equations, to the decisions of ``control``, to the numbers of
a method and to a plan of elimination, which supply the names in capitals.

Tolerances are per species: the error of a step is measured against
``|atol| + rtol |y|``. Where atol is above zero, the species is a content and no
step may carry it below ``-atol``; where it is zero or negative the state may
have either sign; where it is inf the state does not steer the step (a ledger).
"""

# ruff: noqa: F821

import numpy as np

from cellsim.kinetics.plain import kernel, sqrt

OK, STEP_TOO_SMALL, NOT_FINITE, TOO_MANY_STEPS = range(4)
STEPS, REJECTED, RATES, JACOBIANS, FACTORIZATIONS = range(5)


@kernel
def factorize(J, shift, matrix, inverse):
    """Write ``shift - J`` as lower times upper triangle, in place; ``inverse`` holds 1 / pivots."""
    for spot in range(matrix.size):
        matrix[spot] = 0.0
    for entry in range(SOURCE.size):
        matrix[SOURCE[entry]] = -J[entry]
    changed = 0
    for row in range(PIVOT.size):
        matrix[PIVOT[row]] += shift
        for spot in range(ROW_START[row], PIVOT[row]):
            above = COLUMN[spot]
            multiple = matrix[spot] * inverse[above]
            matrix[spot] = multiple
            for other in range(PIVOT[above] + 1, ROW_START[above + 1]):
                matrix[TARGET[changed]] -= multiple * matrix[other]
                changed += 1
        inverse[row] = 1.0 / matrix[PIVOT[row]]


@kernel
def solve(matrix, inverse, right, work, x):
    """Solve the factorized system for one right-hand side."""
    for row in range(PIVOT.size):
        total = right[ORDER[row]]
        for spot in range(ROW_START[row], PIVOT[row]):
            total -= matrix[spot] * work[COLUMN[spot]]
        work[row] = total
    for row in range(PIVOT.size - 1, -1, -1):
        total = work[row]
        for spot in range(PIVOT[row] + 1, ROW_START[row + 1]):
            total -= matrix[spot] * work[COLUMN[spot]]
        work[row] = total * inverse[row]
        x[ORDER[row]] = work[row]


@kernel
def first_step(y, dy, duration, rtol, atol):
    """A step over which the fiber changes by about its tolerance [s]."""
    total = 0.0
    for species in range(y.size):
        scale = abs(atol[species]) + rtol * abs(y[species])
        if scale != 0.0:
            total += (dy[species] / scale) ** 2
    pace = sqrt(total / y.size)
    return 1.0 / pace if pace * duration > 1.0 else duration


@kernel
def combine(base, weights, scale, K, stages, total):
    """Write ``base + scale sum weights K`` over the first stages into total."""
    for species in range(base.size):
        total[species] = base[species]
    for stage in range(stages):
        weight = scale * weights[stage]
        for species in range(base.size):
            total[species] += weight * K[stage, species]


@kernel
def rosenbrock_step(y, p, dy, size, matrix, inverse, K, slope, work, trial):
    """Try one step; leaves the new state in trial and the stages in K."""
    for stage in range(STAGES):
        if stage == 0:
            for species in range(y.size):
                slope[species] = dy[species]
        elif EVALUATES[stage]:
            combine(y, A[stage], 1.0, K, stage, trial)
            rates_of_change(trial, p, slope)
        combine(slope, C[stage], 1.0 / size, K, stage, trial)
        solve(matrix, inverse, trial, work, K[stage])
    combine(y, M, 1.0, K, STAGES, trial)


@kernel
def error_norm(y, trial, K, rtol, atol):
    """The error of a step in units of the tolerance; nan if any number is not finite, -1 if a content is negative."""
    total, negative = 0.0, False
    for species in range(y.size):
        # zero times inf is nan: nothing that is not finite may hide behind a wide tolerance
        total += trial[species] * 0.0
        if atol[species] > 0.0 and trial[species] < -atol[species]:
            negative = True
        error = 0.0
        for stage in range(STAGES):
            error += E[stage] * K[stage, species]
        scale = abs(atol[species]) + rtol * max(abs(y[species]), abs(trial[species]))
        if scale != 0.0:
            total += (error / scale) ** 2
    if negative and total == total:
        return -1.0
    return sqrt(total / y.size)


@kernel
def integrate(y, p, h, duration, rtol, atol, most_steps, counters):
    """Carry the state of one fiber, in place, over ``duration`` [s], landing on its end.

    ``h`` is the step to begin with [s], 0 to choose one. Returns the status, the step to carry on
    with, and the time reached; on any trouble y is the state at that time.
    """
    dy, slope, work, trial = np.empty(y.size), np.empty(y.size), np.empty(y.size), np.empty(y.size)
    J, matrix, inverse = np.empty(SOURCE.size), np.empty(COLUMN.size), np.empty(y.size)
    K = np.empty((STAGES, y.size))
    reached, known, calm, finite = 0.0, False, True, True
    for _ in range(most_steps):
        if not known:
            rates_of_change(y, p, dy)
            jacobian(y, p, J)
            counters[RATES] += 1
            counters[JACOBIANS] += 1
            known = True
            if h <= 0.0:
                h = first_step(y, dy, duration, rtol, atol)
        left = duration - reached
        is_last, size = h >= left, planned(h, left)
        if stuck(size, h, left, reached):
            return STEP_TOO_SMALL if finite else NOT_FINITE, h, reached
        factorize(J, 1.0 / (size * GAMMA), matrix, inverse)
        counters[FACTORIZATIONS] += 1
        rosenbrock_step(y, p, dy, size, matrix, inverse, K, slope, work, trial)
        counters[RATES] += EVALUATIONS
        norm = error_norm(y, trial, K, rtol, atol)
        h = next_size(norm, size, h, calm)
        finite, calm = is_finite(norm), accepted(norm)
        if calm:
            counters[STEPS] += 1
            for species in range(y.size):
                y[species] = trial[species]
            known = False
            if is_last:
                return OK, h, duration
            reached += size
        else:
            counters[REJECTED] += 1
    return TOO_MANY_STEPS, h, reached


@kernel
def advance_fibers(Y, P, H, duration, rtol, atol, most_steps, first, last, status, reached, counters):
    """Carry fibers first to last, each by itself; arrays are (species, fiber), in place."""
    for fiber in range(first, last):
        y, p = Y[:, fiber].copy(), P[:, fiber].copy()
        status[fiber], H[fiber], reached[fiber] = integrate(
            y, p, H[fiber], duration, rtol, atol, most_steps, counters[fiber]
        )
        for species in range(y.size):
            Y[species, fiber] = y[species]


@kernel
def fill(Y, P, what, out):
    """Definitions (what = 0), reaction rates (1) or rates of change (2) of each fiber, as (row, fiber)."""
    column = np.empty(out.shape[0])
    for fiber in range(Y.shape[1]):
        y, p = Y[:, fiber].copy(), P[:, fiber].copy()
        if what == 0:
            derived(y, p, column)
        elif what == 1:
            reaction_rates(y, p, column)
        else:
            rates_of_change(y, p, column)
        for row in range(column.size):
            out[row, fiber] = column[row]
