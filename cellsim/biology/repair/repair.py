"""Repair as one mechanism: what a bout does at once by rules, and how it heals as a network of its own."""

from cellsim.biology.exercise import muscles
from cellsim.biology.repair import (
    aftermath,
    fatigue,
    felt,
    immune,
    injury,
    loading,
    recovery,
    satellite,
    seen,
    segments,
)
from cellsim.language.mechanism import TISSUE, Mechanism
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

RULES = (
    injury.weak_pool, loading.loaded_strain, loading.equivalent_strain, loading.together, loading.called_up,
    injury.loss,
    injury.membrane_loss, injury.sarcomere_loss, injury.doomed, injury.tears, injury.hurt, injury.force_left,
    injury.intact_share, aftermath.protection_gain, aftermath.quick_protection_gain, aftermath.alarmed,
    aftermath.aching, fatigue.share_used, fatigue.nearer, fatigue.resistance, fatigue.endurance, fatigue.fatigued,
    fatigue.tired, fatigue.protein_synthesis, recovery.oldness, recovery.repair_speed, recovery.woken_share,
    recovery.soreness_weight, seen.soreness, seen.creatine_kinase, seen.satellite_cells,
)  # fmt: skip

TITLES = {"force": "Force", "soreness": "Soreness"}
SAYS = {
    "force": "Force over rest that damage and tiredness leave of",
    "soreness": "Soreness from 0 (none) to 1 (worst) of",
}
LABELS = {"force": "fraction of rested", "soreness": "score, 0 to 1"}
OBSERVABLES = [
    Observable("force", "fraction", "Force", "Maximal voluntary force over its rested baseline", "muscle",
               "fraction of rested", read_off="tissue"),
    Observable("fresh_force", "fraction", "Force for its size",
               "Maximal voluntary force over rest, of a muscle of that size, drive and practice", "muscle",
               "fraction of rested", read_off="tissue"),
    Observable("tissue_force", "fraction", "Force that tissue allows",
               "Maximal voluntary force over its rested baseline, if chemistry were that of rest", "muscle",
               "fraction of rested", read_off="tissue"),
    Observable("torque", "N m", "Knee extension torque",
               "Greatest isometric torque of one leg's knee extensors, of the muscle as it is", "muscle",
               read_off="tissue"),
    Observable("recovered", "fraction", "Recovered", "The lesser of force for its size and glycogen over rest",
               "muscle", "fraction of rested", read_off="tissue"),
    Observable("soreness", "fraction", "Soreness", "Soreness from 0 (none) to 1 (worst)", "muscle", "score, 0 to 1",
               read_off="tissue"),
    Observable("protein_synthesis", "fold", "Muscle protein synthesis", "Synthesis of muscle protein after bouts",
               "muscle", read_off="tissue"),
    Observable("satellite_cells", "fold", "Satellite cells", kind="muscle", read_off="tissue"),
    Observable("macrophages_m1", "fold", "Macrophages, M1", kind="muscle", read_off="tissue"),
    Observable("macrophages_m2", "fold", "Macrophages, M2", kind="muscle", read_off="tissue"),
    Observable("calpain_activity", "fold", "Calpain", "Activity of calpain", "muscle", read_off="tissue"),
    Observable("ck", "U/L", "Creatine kinase in plasma", kind="body", read_off="tissue"),
    Observable("soreness_anywhere", "fraction", "Soreness, sorest muscle",
               "Soreness of the muscle that is sorest, from 0 (none) to 1 (worst)", "body", "score, 0 to 1",
               read_off="tissue"),
    *(Observable(column, "fraction", f"{TITLES[what]}, {name}", f"{SAYS[what]} {name}", "body", LABELS[what],
                 read_off="tissue") for column, (name, what) in muscles.BY_COLUMN.items()),
]  # fmt: skip

OF_PERSON = {"repair_speed": "1", "woken_share": "1"}
"""What age makes of a person, relative to a young adult."""

REPAIR = Mechanism(
    "repair",
    "What lengthening breaks, inflammation, satellite cells, soreness, and the clocks of healing.",
    network=TISSUE,
    species=[*immune.SPECIES, *satellite.SPECIES, *segments.SPECIES, *felt.SPECIES, *fatigue.SPECIES],
    definitions=[*segments.DEFINITIONS, *immune.DEFINITIONS, *satellite.DEFINITIONS, *felt.DEFINITIONS],
    reactions=[*immune.REACTIONS, *satellite.REACTIONS, *segments.REACTIONS, *felt.REACTIONS, *fatigue.REACTIONS],
    inputs={**OF_PERSON, **segments.AT_BOUT},
    at_rest=dict.fromkeys(OF_PERSON, "1") | dict.fromkeys(segments.AT_BOUT, "0"),
    rows=beside(__file__, "recovery"),
    rules=RULES,
    observables=OBSERVABLES,
    claims=("test_recovery_claims",),
)
