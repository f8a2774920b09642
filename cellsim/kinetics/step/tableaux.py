"""Rosenbrock methods as tables of numbers.

One step of size h from y solves, for each stage, one linear system with the
same matrix::

    (1 / (h gamma) - J) K_stage = f(y + sum a K_earlier) + sum (c / h) K_earlier

and ends at ``y + sum m K``; ``sum e K`` estimates the error. Both methods are
L-stable and stiffly accurate, for equations that do not name the time.

Form and stability: Hairer & Wanner, Solving Ordinary Differential Equations II
(2nd ed. 1996), IV.7. RODAS3: Sandu et al., Atmos. Environ. 31 (1997) 3459.
RODAS4: Hairer & Wanner's code RODAS, as tabulated in KPP (Sandu & Sander,
Atmos. Chem. Phys. 6 (2006) 187).
"""

from dataclasses import dataclass

from cellsim.errors import IntegrationError


@dataclass(frozen=True)
class Method:
    """The coefficients of a Rosenbrock method.

    ``a`` and ``c`` hold one row per stage with one number for each earlier stage; ``order`` is that
    of the solution, the error estimate is one lower. Within a step, at its share s,
    ``y = (1 - s) old + s (new + (1 - s) (sum bends[0] K + s sum bends[1] K + ...))``, which is one order
    lower than the solution (dense output). The step controller draws its exponent from ``order``.

    Parameters
    ----------
    name : as it is asked for and told
    order : of the solution, 2 to 8
    gamma : diagonal coefficient of the linear systems
    a, c : weights of the earlier stages in a stage's point and in its right side (stage, earlier stage)
    m, e : weights of the stages in the solution and in its error (stage,)
    bends : weights of the stages in the dense output (power of s, stage)
    """

    name: str
    order: int
    gamma: float
    a: tuple[tuple[float, ...], ...]
    c: tuple[tuple[float, ...], ...]
    m: tuple[float, ...]
    e: tuple[float, ...]
    bends: tuple[tuple[float, ...], ...]

    @property
    def stages(self) -> int:
        """Linear systems per step."""
        return len(self.m)

    @property
    def evaluates(self) -> tuple[bool, ...]:
        """For each stage, whether it needs the rates at a point of its own."""
        return tuple(number == 0 or row != self.a[number - 1] + (0.0,) for number, row in enumerate(self.a))


RODAS3 = Method(
    name="RODAS3",
    order=3,
    gamma=0.5,
    a=((), (0.0,), (2.0, 0.0), (2.0, 0.0, 1.0)),
    c=((), (4.0,), (1.0, -1.0), (1.0, -1.0, -8.0 / 3.0)),
    m=(2.0, 0.0, 1.0, 1.0),
    e=(0.0, 0.0, 0.0, 1.0),
    # the only weights of the first two stages that satisfy both conditions of order two
    bends=((3.0, -1.0, 0.0, 0.0),),
)

_LAST = (6.019134481288629, 12.53708332932087, -0.6878860361058950)
RODAS4 = Method(
    name="RODAS4",
    order=4,
    gamma=0.25,
    a=(
        (),
        (1.544,),
        (0.9466785280815826, 0.2557011698983284),
        (3.314825187068521, 2.896124015972201, 0.9986419139977817),
        (1.221224509226641, *_LAST),
        (1.221224509226641, *_LAST, 1.0),
    ),
    c=(
        (),
        (-5.6688,),
        (-2.430093356833875, -0.2063599157091915),
        (-0.1073529058151375, -9.594562251023355, -20.47028614809616),
        (7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160),
        (8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054),
    ),
    m=(1.221224509226641, *_LAST, 1.0, 1.0),
    e=(0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
    bends=(
        (10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662, 0.0),
        (-0.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872, 0.0),
    ),
)

METHODS = {method.name: method for method in (RODAS3, RODAS4)}


def method_named(name: str | Method) -> Method:
    """The method of that name; a method is itself.

    Raises
    ------
    IntegrationError : no method here has that name.
    """
    if isinstance(name, Method):
        return name
    if name not in METHODS:
        raise IntegrationError(f"There is no method '{name}'. Choose one of: {', '.join(METHODS)}.")
    return METHODS[name]
