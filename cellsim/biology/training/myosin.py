"""Myosin of a fast fiber: IIx gives way to IIa where the fiber is used, and comes where it is used less.

What calls is what calls for mitochondria, over what the person began with, and load that is remembered. Weeks pass
until myosin has been replaced. With more IIx a fiber spends its ATP faster and does a little less work with each; when
it is called up is its nerve's, and stays. Slow fibers keep their myosin: over months hardly any change theirs.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation

SPECIES = [
    Species("MYOSIN", unit="1", rest="Myosin_IIx", says="share of IIx in the fiber's myosin"),
]


def _now(what: str) -> str:
    """What a fiber has of its type, moved as far towards IIx or IIa as its myosin has."""
    return f"Contraction_{what} * exp((MYOSIN - Myosin_IIx) * log(TypeIIx_{what} / TypeIIa_{what}))"


DEFINITIONS = [
    Definition("peak_now", _now("peak"), "umol/L/s", "greatest ATP use of the fiber with the myosin that it has"),
    Definition("work_now", _now("work"), "1", "work that one ATP does with it, relative to type I"),
    # without a corner where nothing has moved: at rest everybody stands there
    Definition("used_more", "ramp(mito_drive - 1)**2 / (Myosin_least + ramp(mito_drive - 1))", "1",
               "how much more the fiber is used than at the beginning"),
    Definition("used_less", "ramp(1 - mito_drive)**2 / (Myosin_least + ramp(1 - mito_drive))", "1",
               "and how much less"),
    Definition("fast_called", "Myosin_training * used_more + Myosin_load * LOAD_MEMORY", "1",
               "call for IIa in place of IIx"),
]  # fmt: skip

REACTIONS = [
    Reaction("Myosin", "-> MYOSIN",
             relaxation("MYOSIN", "Myosin_IIx / (1 + fast_called)"
                        " + (Myosin_fast - Myosin_IIx) * Myosin_disuse * used_less / (1 + Myosin_disuse * used_less)"),
             "Howald1985", "Myosin is replaced over weeks, by IIa with use and by IIx without."),
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
    observables=OBSERVABLES,
    claims=("test_training_claims",),
)
