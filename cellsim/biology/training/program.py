"""What a fiber makes of the calls of its bouts over weeks: mitochondria, their quality, and capillaries.

One slow drive sets how much is made of mitochondria and protects them from loss, so that content comes to stand where
the drive stands. It is the floor that stays without any use, what daily life adds, what bouts have called for, and a
slow remnant of that. Everything is told over what the person begins with: their habit holds it there.
"""

from cellsim.language.mechanism import Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation

USE = "Program_floor + (1 - Program_floor) * habit_loading"
BEGUN = "Program_gain * habit_PGC1A"
DRIVE = f"{USE} + PROGRAM + Remnant_share * REMNANT"
"""What calls for mitochondria, of what a usual day calls for, and with which a person begins."""
BEGIN_DRIVE = f"{USE} + (1 + Remnant_share) * {BEGUN}"


def grown(sprouting: str) -> str:
    """How many capillaries a fiber comes to have.

    Parameters
    ----------
    sprouting : VEGF above rest, as a formula [-]

    Returns
    -------
    its formula [fold of the untrained]

    Source
    ------
    that of the rows ``Capillaries_gain`` and ``Capillaries_K``
    """
    return f"(1 + Capillaries_gain * {sprouting} / (Capillaries_K + {sprouting}))"


def per_content(hard: str) -> str:
    """What mitochondria do for their content: more for hard work of the last days, and less past a limit.

    Parameters
    ----------
    hard : share of the time, as a formula [-]

    Returns
    -------
    its formula [fold of the untrained]

    Source
    ------
    that of the rows ``Intrinsic_gain``, ``Intrinsic_harm`` and ``Intrinsic_limit``
    """
    return (
        f"(1 + Intrinsic_gain * {hard} / (Intrinsic_K + {hard})"
        f" - Intrinsic_harm * {hard}**4 / (Intrinsic_limit**4 + {hard}**4))"
    )


SPECIES = [
    Species("PROGRAM", unit="1", rest=BEGUN, signed=True,
            says="what bouts have called for of mitochondrial proteins"),
    Species("REMNANT", unit="1", rest=BEGUN, signed=True, says="what months of that leave"),
    Species("CAPILLARIES", unit="1", rest=grown("habit_VEGF"), says="capillaries of the fiber"),
    Species("HARD", unit="1", rest="habit_HARD",
            says="share of the last days spent near the most that AMP can call, in work that alarms the whole body"),
    Species("INTRINSIC", unit="1", rest=per_content("habit_HARD"), says="capacity of mitochondria for their content"),
]  # fmt: skip

DEFINITIONS = [
    Definition("mito_drive", f"({DRIVE}) / Program_begun", "1",
               "what calls for mitochondria, of what the person began with"),
    Definition("capillary_fold", "CAPILLARIES / Capillaries_begun", "1", "capillaries over those of the beginning"),
    Definition("sprouting", f"{grown('(VEGF_protein - 1)')} - CAPILLARIES", "1", "capillaries called for, not there"),
    Definition("intrinsic_fold", "INTRINSIC / Intrinsic_begun", "1", "capacity for content over that of the beginning"),
]  # fmt: skip

REACTIONS = [
    Reaction("Program", "-> PROGRAM", relaxation("PROGRAM", "@gain * (PGC1A - 1)"), "Egan2013",
             "Proteins gather over days what transcripts call for within hours."),
    Reaction("Remnant", "-> REMNANT", relaxation("REMNANT", "PROGRAM"), "judgement",
             "Months of training leave what weeks do not; of what nature is unknown."),
    Reaction("Capillaries", "-> CAPILLARIES",
             "sprouting / @tau_off + sprouting * (0.5 + 0.5 * sprouting / sqrt(sprouting**2 + 1e-4))"
             " * (1 / @tau_on - 1 / @tau_off)",
             "Liu2022", "Capillaries sprout in weeks, and go in months."),
    Reaction("Hard", "-> HARD", relaxation("HARD", "catecholamines * AMP_gate**2 + habit_HARD"), "judgement",
             "Hard work of the last days, as far as the whole body is alarmed: a forearm alone gains by it."),
    Reaction("Intrinsic", "-> INTRINSIC", relaxation("INTRINSIC", per_content("ramp(HARD)")),
             "Flockhart2021", "Intensity raises respiration for content, and too much of it takes it."),
]  # fmt: skip

OBSERVABLES = [
    Observable("capillaries", "fold", "Capillaries", "Capillaries of a fiber, fold of the untrained",
               shown="fold of untrained", formula="CAPILLARIES"),
    Observable("mitochondrial_drive", "fold", "Drive on mitochondria",
               "Where mitochondrial content is going, over what the person began with", shown="fold of the beginning",
               formula="mito_drive"),
]  # fmt: skip

PROGRAM = Mechanism(
    "training of the fiber",
    "Mitochondria, their quality and capillaries as bouts and daily life call for them, over weeks and months.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={"habit_loading": "1", "habit_HARD": "1"},
    at_rest={"habit_loading": "1", "habit_HARD": "0"},
    rows=beside(__file__),
    resting=[
        Resting("Program_begun", BEGIN_DRIVE, "1",
                "drive on mitochondria with which the person begins"),
        Resting("Capillaries_begun", grown("habit_VEGF"), "1", "capillaries with which the person begins"),
        Resting("Intrinsic_begun", per_content("habit_HARD"), "1", "quality with which the person begins"),
    ],
    observables=OBSERVABLES,
    claims=("test_training_claims",),
)  # fmt: skip
