"""What this machine makes of our arithmetic, as one hash."""

import math
from functools import cache
from hashlib import sha256

import numpy as np

from cellsim.biology.nad.resting import first_guess
from cellsim.population.fibers.state import RTOL, muscle_kernel, tolerances
from cellsim.population.fibers.traits import reference_parameters, resting_inputs
from cellsim.population.person.body import Body


@cache
def numerics_fingerprint() -> str:
    """A hash that is equal on two machines when a run can be expected to give the same bits on both.

    It covers all that the machine code of a fiber and of the body follows from, what that code makes of reference
    fibers put to work for a minute and of a body that has swallowed NR, and what the mathematical library makes of
    powers and exponentials.
    """
    kernel, reference = muscle_kernel(), dict(reference_parameters())
    fibers = [reference | resting_inputs(reference) | {"V_mit": 0.01 * part, "recruitment": 0.05 * part}
              for part in range(2, 12)]  # fmt: skip
    guesses = [first_guess(each) for each in fibers]
    Y = np.array([[guess.get(name, 0.0) for guess in guesses] for name in kernel.species])
    P = np.array([[each[name] for each in fibers] for name in kernel.arguments])
    outcome = kernel.advance(Y, P, np.zeros(len(fibers)), 60.0, RTOL, tolerances(kernel.species))
    numbers = [0.37 * number for number in range(1, 65)]
    library = [f(x) for x in numbers for f in (math.exp, math.expm1, math.log, math.log1p, math.sqrt)]
    library += [x**y for x, y in zip(numbers, reversed(numbers), strict=True)]
    body = Body(70.0)
    body.dose("NR", 1000.0)
    body.advance(86400.0)
    arrays = (Y, outcome.counters, np.array(library), np.array(body.state()["pools"]))
    parts = (each.tobytes() for each in arrays)
    origin = kernel.program.origin + body.kernel.program.origin
    return sha256(origin.encode() + b"".join(parts)).hexdigest()
