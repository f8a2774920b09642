"""How long the next step may be: said once, for the plain twin and for the machine code.

The functions here choose and never branch, so that they read the same for one number as for eight lanes:
``joining`` joins their text to the plain twin, and ``machine.choices`` writes the very same text as vector
instructions. The error of a step of size h grows as h to the order of the method, because the
estimate is one order lower than the solution; so the next step may be longer by one over that root of
the error (Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, 2nd ed. 1993, II.4).
"""

# ruff: noqa: F821

import inspect
from fractions import Fraction

from cellsim.errors import IntegrationError
from cellsim.kinetics.plain import kernel
from cellsim.kinetics.step.tableaux import Method

ORDERS = range(2, 9)
_NEAR = Fraction(1, 50)  # of the exponent: what a root made of square roots may fall short of


@kernel
def planned(wanted, left):
    """The size of a step [s] where ``left`` [s] is still to be carried: it lands on the end, or leaves half."""
    half = 0.5 * left
    size = half if half < wanted else wanted
    return left if wanted >= left else size


@kernel
def stuck(size, wanted, left, reached):
    """Whether a step is too short to move the time that was reached."""
    return not (wanted >= left) and size <= 1e-14 * reached + 1e-30


@kernel
def is_finite(norm):
    """Whether the error is a number."""
    return norm - norm == 0.0


@kernel
def accepted(norm):
    """Whether a step with that error, in units of the tolerance, is taken."""
    return norm >= 0.0 and norm <= 1.0


@kernel
def stretch(norm):
    """By which factor the next step may be longer."""
    base = root(norm)
    factor = 5.0 if base < 0.18 else 0.9 / base
    factor = factor if factor > 0.2 else 0.2
    return 5.0 if factor > 5.0 else factor


@kernel
def next_size(norm, size, wanted, calm):
    """The step to want next [s]; ``calm`` is whether the one before was taken, so that this may grow."""
    factor = stretch(norm)
    gentle = factor if calm or factor < 1.0 else 1.0
    grown = gentle * size
    # a step that was cut to land somewhere says nothing against the longer one that was wanted
    grown = wanted if size != wanted and wanted > grown else grown
    less = factor if factor < 0.9 else 0.9
    less = 0.5 if norm < 0.0 else less
    shrunk = size * (less if is_finite(norm) else 0.25)
    return grown if accepted(norm) else shrunk


DECISIONS = (planned, stuck, is_finite, accepted, stretch, next_size)


def halvings(order: int) -> tuple[int, ...]:
    """The binary places of 1 / order, to a fiftieth of it: how often to halve an exponent by square roots.

    Raises
    ------
    IntegrationError : an order that no method with an error estimate has, or that the controller is not made for.
    """
    if order not in ORDERS:
        raise IntegrationError(
            f"The step controller is made for methods of order {ORDERS[0]} to {ORDERS[-1]}, whose error estimate is "
            f"one order lower; this one has the order {order}."
        )
    left, found, place = Fraction(1, order), [], 0
    while left > _NEAR / order:
        place += 1
        if Fraction(1, 2**place) <= left:
            left -= Fraction(1, 2**place)
            found.append(place)
    return tuple(found)


def control_text(method: Method) -> str:
    """The decisions for one method; ``root`` is made of square roots, which every machine computes alike."""
    lines, parts, done, name = [], [], 0, "norm"
    for place in halvings(method.order):
        lines.append(f"    part_{place} = {'sqrt(' * (place - done)}{name}{')' * (place - done)}")
        name, done = f"part_{place}", place
        parts.append(name)
    whole = " * (".join(parts) + ")" * (len(parts) - 1)
    says = f'    """The norm to the power of about 1 / {method.order}."""'
    head = "\n".join(("@kernel", "def root(norm):", says, *lines, f"    return {whole}"))
    return "\n\n\n".join((head, *(inspect.getsource(each) for each in DECISIONS)))
