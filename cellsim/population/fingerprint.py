"""What this machine makes of our arithmetic, as one hash."""

import math
from functools import lru_cache
from hashlib import sha256

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.language.mechanism import FIBER, TISSUE
from cellsim.language.model import Model
from cellsim.population.fibers.state import RTOL, tolerances
from cellsim.population.fibers.traits import resting_inputs
from cellsim.population.kernels import kernel_of
from cellsim.population.person.body import Body


@lru_cache(maxsize=16)
def numerics_fingerprint(model: Model | None = None) -> str:
    """A hash that is equal on two machines when a run can be expected to give the same bits on both.

    It covers all that the machine code of fiber, body and tissue follows from, what that of the first two makes of
    reference fibers put to work for a minute and of a body that has swallowed NR, and what the mathematical library
    makes of powers and exponentials. That of the tissue is not run: whoever needs no healing need not wait for it.
    """
    model = model or human_muscle()
    kernel, reference = kernel_of(model), model.values
    fibers = [reference | resting_inputs(model, reference) | {"V_mit": 0.01 * part, "recruitment": 0.05 * part}
              for part in range(2, 12)]  # fmt: skip
    guesses = [model.rest_of(FIBER, each).start() for each in fibers]
    Y = np.array([[guess.get(name, 0.0) for guess in guesses] for name in kernel.species])
    P = np.array([[each[name] for each in fibers] for name in kernel.arguments])
    outcome = kernel.advance(Y, P, np.zeros(len(fibers)), 60.0, RTOL, tolerances(model))
    numbers = [0.37 * number for number in range(1, 65)]
    library = [f(x) for x in numbers for f in (math.exp, math.expm1, math.log, math.log1p, math.sqrt)]
    library += [x**y for x, y in zip(numbers, reversed(numbers), strict=True)]
    body = Body(70.0, model)
    body.dose("NR", 1000.0)
    body.advance(86400.0)
    arrays = (Y, outcome.counters, np.array(library), body.snapshot()["Y"][:, 0])
    parts = (each.tobytes() for each in arrays)
    origin = "".join(each.program.origin for each in (kernel, body.kernel, kernel_of(model, TISSUE)))
    return sha256(origin.encode() + b"".join(parts)).hexdigest()
