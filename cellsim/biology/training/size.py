"""Size of a fiber: what load builds and disuse takes.

Load is the force of a contraction times how far that force calls a fiber up. It is remembered for a day or two, more
sets add ever less to what is remembered, and it calls mTORC1, which amino acids and insulin help and AMPK holds down.
Over weeks myofibrils follow: without load synthesis falls short of breakdown, and a fiber shrinks. So it does, more
slowly, where too little sleep or energy leaves less of all synthesis: ``synthesis_able`` says how much, and
``cellsim.biology.care`` why. All is told over the start, whose load goes on unless something else is written: in bed
``habit_loading`` is 0. What a fiber holds is told per liter of it, so a fiber that grows is not diluted.
"""

from collections.abc import Mapping
from math import exp, log

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation

SPECIES = [
    Species("LOAD_MEMORY", unit="1", says="load that is remembered, of the greatest", signed=True),
    Species(
        "DRIVE_LOST",
        unit="1",
        rest="Drive_lost * (1 - habit_loading)",
        says="share of voluntary drive to the fiber that disuse has taken",
        signed=True,
        read_out="strength beside the size of a muscle (Marusic2021); no power of a bout reads it",
    ),
    Species(
        "SIZE",
        unit="1",
        rest="1 + habit_SIZE - Growth_disuse * (1 - habit_loading)",
        says="cross-section of the fiber's myofibrils, fold of the start",
    ),
]

DEFINITIONS = [
    Definition("load_felt", "tension**4 / (Loading_half**4 + tension**4)", "1",
               "what of the greatest call a load makes: hardly any below a quarter of the greatest force"),
    Definition("fed", "ramp(amino_level - 1) / (Mtorc1_K_amino + ramp(amino_level - 1))"
               " * insulin_action / (Mtorc1_K_insulin + insulin_action)", "1",
               "what a meal makes of the greatest call of amino acids, which needs some insulin"),
    Definition("mtorc1_helped",
               "synthesis_able * (1 + Mtorc1_amino * fed) / (1 + Mtorc1_AMPK * ramp(AMPK / Ampk_gamma3 - 1))", "1",
               "amino acids help mTORC1; AMPK, too little sleep and too little energy hold it down"),
    Definition("mtorc1_activity", "(1 + Mtorc1_load * LOAD_MEMORY) * mtorc1_helped", "1",
               "fold of that without load, fasted; synthesis of myofibrils goes with it"),
    Definition("load_missed", "(1 - habit_loading) * (1 - LOAD_MEMORY)", "1",
               "what is missing of the load of every day, where a bout does not make up for it"),
]  # fmt: skip

REACTIONS = [
    Reaction("loading", "-> LOAD_MEMORY",
             "load_felt * ramp(load_felt - LOAD_MEMORY) / Loading_tau_on - LOAD_MEMORY / Loading_tau",
             "Hammarstrom2020", "Seconds of load fill it, the first set the most, and days empty it."),
    Reaction("growth", "-> SIZE",
             "(1 + habit_SIZE + Growth_gain * (mtorc1_activity - mtorc1_helped) - Growth_disuse * load_missed"
             " - Growth_wasting * (1 - synthesis_able) - SIZE) / Growth_tau", "Hammarstrom2020",
             "Myofibrils are made as mTORC1 asks after load, less without the load of every day and where too little"
             " is made of all, and broken down."),
    Reaction("drive_falling", "-> DRIVE_LOST",
             relaxation("DRIVE_LOST", "Drive_lost * (1 - habit_loading)", "Drive_tau"), "Marusic2021",
             "Without load the drive to a muscle falls within days, and comes back as fast."),
]  # fmt: skip

INPUTS = {"tension": "1", "amino_level": "1", "habit_loading": "1", "habit_SIZE": "1", "synthesis_able": "1"}

OBSERVABLES = [
    Observable("mtorc1", "fold", "mTORC1 activity", "mTORC1 activity, with which synthesis of myofibrils goes",
               formula="mtorc1_activity", rested=True),
    Observable("fiber_area", "fold", "Fiber area", "Cross-section of fibers over that at the start", formula="SIZE",
               rested=True),
]  # fmt: skip


def tension(force: float, late: float, p: Mapping[str, float]) -> float:
    """Load of a fiber in contractions of a force: that force, as far as it calls the fiber up.

    Parameters
    ----------
    force : of the contractions, relative to the greatest [-]
    late : the fiber's exponent of the drive [-]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    judgement: the size principle; that of the row ``Loading_full`` for the force
    """
    drive = min(force / p["Loading_full"], 1.0)
    return min(force, 1.0) * exp(late * log(drive)) if drive > 0.0 else 0.0


SIZE = Mechanism(
    "size",
    "What load builds of a fiber and disuse takes, by mTORC1.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs=INPUTS,
    moving=("amino_level",),
    at_rest={"tension": "0", "amino_level": "1", "habit_loading": "1", "habit_SIZE": "0", "synthesis_able": "1"},
    rows=beside(__file__),
    observables=OBSERVABLES,
    rules=(tension,),
)
