"""Repair as one mechanism: its rules, and the table of their numbers."""

from cellsim.biology.repair import aftermath, fatigue, immune, injury, recovery, seen
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

RULES = (
    injury.weak_pool, injury.share_used, injury.loss, injury.membrane_loss, injury.sarcomere_loss, injury.doomed,
    injury.force_left, injury.intact_share, aftermath.protection_gain, aftermath.alarmed, aftermath.aching,
    fatigue.either, fatigue.resistance, fatigue.endurance, fatigue.fatigued, fatigue.tired, fatigue.protein_synthesis,
    immune.present, immune.satellite_flows, immune.slopes,
    recovery.oldness, recovery.repair_speed, recovery.soreness_weight,
    seen.soreness, seen.creatine_kinase, seen.satellite_cells,
)  # fmt: skip

OBSERVABLES = [
    Observable("force", "fraction", "Force", "Maximal voluntary force over its rested baseline", "muscle",
               "fraction of rested", read_off="tissue"),
    Observable("recovered", "fraction", "Recovered", "The lesser of force and glycogen over rest", "muscle",
               "fraction of rested", read_off="tissue"),
    Observable("soreness", "fraction", "Soreness", "Soreness from 0 (none) to 1 (worst)", "muscle", "score, 0 to 1",
               read_off="tissue"),
    Observable("satellite_cells", "fold", "Satellite cells", kind="muscle", read_off="tissue"),
    Observable("macrophages_m1", "fold", "Macrophages, M1", kind="muscle", read_off="tissue"),
    Observable("macrophages_m2", "fold", "Macrophages, M2", kind="muscle", read_off="tissue"),
    Observable("ck", "U/L", "Creatine kinase in plasma", kind="body", read_off="tissue"),
]  # fmt: skip

REPAIR = Mechanism(
    "repair",
    "What lengthening breaks, inflammation, satellite cells, soreness, and the clocks of healing.",
    rows=beside(__file__, "recovery"),
    rules=RULES,
    observables=OBSERVABLES,
    claims=("test_recovery_claims",),
)
