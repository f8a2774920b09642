"""What damage sends out of the muscle: creatine kinase by way of lymph, and an ache that is felt a day later.

A fraction of a small muscle spills less enzyme than the same fraction of a large one, so what leaks or dies is counted
in kg of muscle. Enzyme is excess over rest.
"""

from cellsim.biology.repair.segments import PLACE
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import relaxation

ENZYME = {"creatine kinase": 1}
FOLLOWERS = ("lymph", "plasma")
"""They lead nothing and steer no step, so that the mass of a muscle changes its enzyme and nothing else."""

SPECIES = [
    Species("lymph", ENZYME, "U/L", "creatine kinase on its way to plasma", PLACE),
    Species("plasma", ENZYME, "U/L", "creatine kinase of plasma above rest", PLACE),
    Species("spilled", ENZYME, "U/L", "creatine kinase spilled by muscle, counted below zero", PLACE, ledger=True),
    Species("cleared", ENZYME, "U/L", "creatine kinase cleared from plasma", PLACE, ledger=True),
    Species("ache", {}, "1", "what will be felt", PLACE),
    Species("soreness", {}, "1", "soreness of a young adult, 1 for the worst imaginable", PLACE),
]

DEFINITIONS = [
    Definition("leaking", "bout_leaking * torn_left", "kg", "muscle whose membranes leak"),
    Definition(
        "dead",
        "bout_dead * (dying_to_dying + dying_to_bitten) / 2",
        "kg",
        "dead muscle of which the next half is eaten",
    ),
]

REACTIONS = [
    Reaction("enzyme_leak", "spilled -> lymph", "CK_leak * leaking", "VanDeVyver2012",
             "Leaking membranes spill enzyme,"),
    Reaction("enzyme_release", "spilled -> lymph", "CK_necrosis * clearance * dead", "Newham1987",
             "and so does what is eaten."),
    Reaction("enzyme_drainage", "lymph -> plasma", "(1 + (CK_pump - 1) * bout_pumping) / CK_lymph_time * lymph",
             "Engeset1977", "Lymph takes hours, and fewer while a muscle at work pumps it."),
    Reaction("enzyme_clearance", "plasma -> cleared", "plasma / CK_plasma_time", "judgement", "Plasma takes a day."),
    Reaction("ache_fading", "ache ->", "ache / SORENESS_time", "judgement", "What will be felt fades,"),
    Reaction("soreness_course", "-> soreness", relaxation("soreness", "ache", "SORENESS_time"), "judgement",
             "and is felt by and by."),
]  # fmt: skip
