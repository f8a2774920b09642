"""Radicals of the fiber, what clears them, and the lesions of DNA that they leave.

Folds of the rested young reference; what they cost the matrix is in ``redox``.
"""

from cellsim.language.mechanism import Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation

SPECIES = [
    Species("ROS", unit="1", rest="1", says="reactive oxygen species"),
    Species("SOD2", unit="1", rest="1", says="active SOD2, which SIRT3 keeps deacetylated"),
    Species("DNA_lesions", unit="1", rest="1", says="DNA lesions that await repair"),
]  # fmt: skip

DEFINITIONS = [
    Definition(
        "NOX2",
        "Nox2_level * (1 + Nox2_contraction * ramp(CONTRACTION) + Nox2_insulin * insulin_within)",
        "1",
        "radicals of NADPH oxidase, fold of rest: called by contraction, and by insulin",
    ),
    Definition(
        "ROS_source",
        "Ros_mitochondrial * chain_radicals + Ros_NOX2 * NOX2 + (1 - Ros_mitochondrial - Ros_NOX2)",
        "1",
        "radicals of the chain, of NADPH oxidase, and of what else makes them at rest",
    ),
]

REACTIONS = [
    Reaction(
        "Ros",
        "-> ROS",
        "(@level * ROS_source * peroxide_left / SOD2 - ROS) / @tau",
        "Treberg2011",
        "Made by the chain and by contraction, cleared by SOD2 and then by glutathione.",
    ),
    Reaction(
        "Sod2",
        "-> SOD2",
        relaxation("SOD2", "@level * (1 + @SIRT3_gain * (SIRT3_fold - 1))"),
        "judgement",
        "SIRT3 deacetylates SOD2 within the hour.",
    ),
    Reaction(
        "Lesions",
        "-> DNA_lesions",
        "(ROS - DNA_lesions * (@without_PARP + (1 - @without_PARP) * PARP_level"
        " * NAD_free_nuc / (PARP_Km + NAD_free_nuc) / @PARP_rest)) / @tau",
        "judgement",
        "Radicals break DNA; the part of repair that PARP serves needs NAD+.",
    ),
]

OBSERVABLES = [
    Observable("ros", "fold", "Reactive oxygen", "Release of superoxide and hydrogen peroxide", formula="ROS",
               rested=True),
    Observable("dna_lesions", "fold", "DNA lesions", formula="DNA_lesions", rested=True),
]  # fmt: skip

RADICALS = Mechanism(
    "radicals",
    "Radicals of the fiber, what clears them, and the lesions of DNA that they leave.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__, "radicals"),
    resting=[
        Resting("Lesions_PARP_rest", "Rest_free_cyt / (PARP_Km + Rest_free_cyt)", "1", "what of PARP acts at rest")
    ],
    observables=OBSERVABLES,
    claims=("test_redox_claims",),
)
