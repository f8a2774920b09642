"""How far a course is from the reference, as one number."""

import numpy as np

FLOOR = 1e-3  # of a species' typical size: below it, an error counts absolutely


def typical_sizes(reference: np.ndarray) -> np.ndarray:
    """The size of each species: its greatest content at any output, averaged over fibers.

    ``reference`` is (output, species, fiber). A signal that rests at zero is sized by what it reaches
    when it is called for, so nothing is divided by what is left of it.
    """
    return np.abs(reference).max(axis=0).mean(axis=1)


def relative_errors(found: np.ndarray, reference: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """|found - reference| / (|reference| + FLOOR size), as (output, species, fiber); none of what is never there."""
    size = np.abs(reference) + FLOOR * sizes[None, :, None]
    return np.divide(np.abs(found - reference), size, out=np.zeros_like(size), where=size > 0.0)


def rms_error(found: np.ndarray, reference: np.ndarray, sizes: np.ndarray, rows: np.ndarray) -> float:
    """Root of the mean square over fibers, outputs and the species in ``rows``."""
    errors = relative_errors(found, reference, sizes)[:, rows]
    return float(np.sqrt(np.mean(np.square(errors))))


def cost_at(error: float, errors: list[float], costs: list[float]) -> float | None:
    """The cost at an achieved error, between the two settings around it on straight lines in the logarithms.

    None where the settings measured do not reach from one side of the error to the other. Where settings
    cross it more than once, the cheapest crossing counts, for everyone.
    """
    found = []
    for (e0, c0), (e1, c1) in zip(zip(errors, costs), list(zip(errors, costs))[1:]):  # noqa: B905
        if min(e0, e1) <= error <= max(e0, e1) and e0 != e1:
            share = np.log(error / e0) / np.log(e1 / e0)
            found.append(float(np.exp(np.log(c0) + share * np.log(c1 / c0))))
    return min(found) if found else None
