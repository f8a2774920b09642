"""Myosin of a fast fiber: IIx gives way to IIa where the fiber is used, and comes where it is used less.

What calls is what calls for mitochondria, over what a usual day does, and load that is remembered: who trains has less
IIx from the start. Weeks pass until myosin has been replaced. With more IIx than at the start a fiber spends its ATP
faster and does a little less work with each; when it is called up is its nerve's, and stays. Slow fibers keep their
myosin: over months hardly any change theirs.
"""

from cellsim.biology.training.program import BEGIN_DRIVE, DRIVE
from cellsim.language.mechanism import Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation


def iix(drive: str, more: str = "0") -> str:
    """Share of IIx that a fiber comes to.

    Parameters
    ----------
    drive : on its mitochondria, of that of a usual day, as a formula [-]
    more : other calls for IIa, as a formula [-]

    Returns
    -------
    its formula [-]

    Source
    ------
    that of the rows ``Myosin_training`` and ``Myosin_disuse``
    """
    # without a corner where nothing has moved: a fiber at a usual day stands there
    more_used = f"(ramp({drive} - 1)**2 / (Myosin_least + ramp({drive} - 1)))"
    less_used = f"(ramp(1 - {drive})**2 / (Myosin_least + ramp(1 - {drive})))"
    return (
        f"(Myosin_IIx / (1 + Myosin_training * {more_used} + {more})"
        f" + (Myosin_fast - Myosin_IIx) * Myosin_disuse * {less_used} / (1 + Myosin_disuse * {less_used}))"
    )


SPECIES = [
    Species("MYOSIN", unit="1", rest=iix(f"({BEGIN_DRIVE})"), says="share of IIx in the fiber's myosin"),
]


def _now(what: str) -> str:
    """What a fiber has of its type, moved as far towards IIx or IIa as its myosin has."""
    return f"Contraction_{what} * exp((MYOSIN - Myosin_begun) * log(TypeIIx_{what} / TypeIIa_{what}))"


DEFINITIONS = [
    Definition("peak_now", _now("peak"), "umol/L/s", "greatest ATP use of the fiber with the myosin that it has"),
    Definition("work_now", _now("work"), "1", "work that one ATP does with it, relative to type I"),
    Definition("used", DRIVE, "1", "drive on mitochondria, of that of a usual day"),
]  # fmt: skip

REACTIONS = [
    Reaction("Myosin", "-> MYOSIN",
             relaxation("MYOSIN", iix("used", "Myosin_load * LOAD_MEMORY")), "Howald1985",
             "Myosin is replaced over weeks, by IIa with use and by IIx without."),
]  # fmt: skip

OBSERVABLES = [
    Observable("iix_myosin", "fraction", "IIx myosin", "Share of IIx in the myosin of a fiber", formula="MYOSIN"),
]

MYOSIN = Mechanism(
    "myosin",
    "IIx or IIa in fast fibers, by how much they are used, and what a fiber can do with it.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__),
    resting=[Resting("Myosin_begun", iix(f"({BEGIN_DRIVE})"), "1", "share of IIx with which the fiber begins")],
    observables=OBSERVABLES,
    claims=("test_training_claims",),
)
