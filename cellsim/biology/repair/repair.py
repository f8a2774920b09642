"""Repair as one mechanism: its rules, and the table of their numbers."""

from cellsim.biology.repair import fatigue, immune, injury, recovery, seen
from cellsim.language.mechanism import Mechanism
from cellsim.language.parameters import beside

RULES = (
    injury.weak_pool, injury.share_used, injury.loss, injury.membrane_loss, injury.sarcomere_loss, injury.doomed,
    injury.force_left, injury.sound, injury.protection_gain, injury.alarmed, injury.aching,
    fatigue.either, fatigue.resistance, fatigue.endurance, fatigue.fatigued, fatigue.tired, fatigue.protein_synthesis,
    immune.present, immune.satellite_flows, immune.slopes,
    recovery.oldness, recovery.repair_speed, recovery.soreness_weight,
    seen.soreness, seen.creatine_kinase, seen.satellite_cells,
)  # fmt: skip

REPAIR = Mechanism(
    "repair",
    "What lengthening breaks, inflammation, satellite cells, soreness, and the clocks of healing.",
    rows=beside(__file__, "recovery"),
    rules=RULES,
    claims=("test_recovery_claims",),
)
