"""What damage lets in and out: calcium, which wakes calpain, creatine kinase by way of lymph, and an ache a day later.

A fraction of a small muscle spills less enzyme than the same fraction of a large one, so what leaks or dies is counted
in kg of muscle. Enzyme is excess over rest; so are calcium and calpain, in folds of it, on the mean of the muscle.
Coupling is not mended while calpain cuts.
"""

from cellsim.biology.repair.segments import PLACE
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import mass_action, relaxation, saturation

ENZYME = {"creatine kinase": 1}
FOLLOWERS = ("lymph", "plasma")
"""They lead nothing and steer no step, so that the mass of a muscle changes its enzyme and nothing else."""

SPECIES = [
    Species("calcium", {}, "1", "calcium of resting fibers above that of sound ones", PLACE),
    Species("calpain", {}, "1", "activity of calpain above rest", PLACE),
    Species("lymph", ENZYME, "U/L", "creatine kinase on its way to plasma", PLACE),
    Species("plasma", ENZYME, "U/L", "creatine kinase of plasma above rest", PLACE),
    Species("spilled", ENZYME, "U/L", "creatine kinase spilled by muscle, counted below zero", PLACE, ledger=True),
    Species("cleared", ENZYME, "U/L", "creatine kinase cleared from plasma", PLACE, ledger=True),
    Species("ache", {}, "1", "what will be felt", PLACE),
    Species("soreness", {}, "1", "soreness of a young adult, 1 for the worst imaginable", PLACE),
]

DEFINITIONS = [
    Definition("open_tears", "bout_torn * torn_left", "1", "tears in membranes that are open"),
    Definition(
        "woken_calpain",
        saturation("calcium", "CALPAIN_most") + " * CALPAIN_most",
        "1",
        "activity that calpain goes to: no more of it can be woken than there is",
    ),
    Definition("cut", "1 + CALPAIN_hold * calpain", "1", "how many times slower coupling is taken up to be mended"),
    Definition("leaking", "bout_leaking * torn_left", "kg", "muscle whose membranes leak"),
    Definition(
        "dead",
        "bout_dead * (dying_to_dying + dying_to_bitten) / 2",
        "kg",
        "dead muscle of which the next half is eaten",
    ),
]

REACTIONS = [
    Reaction("calcium_entry", "-> calcium", mass_action("open_tears", k="CALCIUM_entry"), "Raastad2010",
             "Calcium comes in through tears,"),
    Reaction("calcium_pumped", "calcium ->", "calcium / CALCIUM_time", "judgement", "and is pumped out again."),
    Reaction("calpain_course", "-> calpain", relaxation("calpain", "woken_calpain", "CALPAIN_time"), "Verburg2009",
             "Calpain goes with it, and cuts what couples excitation to contraction."),
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
