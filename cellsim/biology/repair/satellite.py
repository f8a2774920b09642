"""Satellite cells: they wake, divide up to three times, each time less likely, stop, and become myocytes that fuse.

Cells are in folds of the resting pool. Those that divide and those that fill empty niches are counted as born, those
that fuse, die or go back to a niche as gone, so that none is made or lost unseen.
What the rates are follows from the cells of ``cellsim/biology/repair_cells/``.
"""

from collections.abc import Iterator

from cellsim.biology.repair.segments import PLACE
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import mass_action, saturation

CELL = {"satellite cell": 1}

SPECIES = [
    Species("quiescent", CELL, "1", "quiescent satellite cells", PLACE, rest="1"),
    Species("waking", CELL, "1", "satellite cells that were woken and have not divided", PLACE),
    Species("first", CELL, "1", "satellite cells ready for a first division", PLACE),
    Species("second", CELL, "1", "satellite cells after one division", PLACE),
    Species("third", CELL, "1", "satellite cells after two divisions", PLACE),
    Species("stopped", CELL, "1", "satellite cells that divide no more", PLACE),
    Species("myocytes", CELL, "1", "satellite cells that are ready to fuse", PLACE),
    Species("born", CELL, "1", "satellite cells made by division and renewal, counted below zero", PLACE, ledger=True),
    Species("gone", CELL, "1", "satellite cells that fused, died or went back to a niche", PLACE, ledger=True),
]

DEFINITIONS = [
    Definition("signal", "SATELLITE_membrane_signal * membrane + sarcomere + dying + gap + alarm", "1",
               "what wakes satellite cells"),
    Definition("wakeable", "ramp(woken_share - (1 - quiescent))", "1", "quiescent cells that damage can wake"),
    # macrophages crowd about lesions and feed the cells there
    Definition("fed", f"SATELLITE_unfed + (1 - SATELLITE_unfed) * {saturation('m1', 'SATELLITE_fed_half')}", "1",
               "share of their chance to divide that satellite cells have, for want of growth factors"),
    Definition("calming", "SATELLITE_calming * SATELLITE_calm_signal / (SATELLITE_calm_signal + signal)", "1/s",
               "how fast idle cells go back to niches, and empty niches fill, when calm"),
]  # fmt: skip


def _reactions() -> Iterator[Reaction]:
    law = mass_action(saturation("signal", "SATELLITE_signal_half"), "wakeable", k="SATELLITE_activation")
    yield Reaction("waking_up", "quiescent -> waking", law, "Tatsumi2006", "The signal sets how fast they wake.")
    yield Reaction(
        "entering_cycle", "waking -> first", "waking / SATELLITE_lag", "Haase2024", "The first needs longer."
    )
    for number, (cell, after) in enumerate((("first", "second"), ("second", "third"), ("third", "stopped")), 1):
        chance, rate = f"fed * SATELLITE_divide{number}", f"{cell} / SATELLITE_cycle"
        yield Reaction(f"division_{number}", f"{cell} + born -> 2 {after}", f"{chance} * {rate}", "Haase2024",
                       f"Division {number} makes two of one,")  # fmt: skip
        yield Reaction(f"stopping_{number}", f"{cell} -> stopped", f"(1 - {chance}) * {rate}", "Haase2024",
                       "and some stop instead.")  # fmt: skip
    yield Reaction("differentiation", "stopped -> myocytes",
                   "SATELLITE_differentiation / IMMUNE_stretch * (SATELLITE_differentiation_rest + m2) * stopped",
                   "Haase2024", "M2 macrophages hurry those that have stopped to become myocytes.")  # fmt: skip
    yield Reaction("myocytes_leaving", "myocytes -> gone", "myocytes / (IMMUNE_stretch * SATELLITE_myocyte_time)",
                   "AlGhazawi2025", "They fuse or die.")  # fmt: skip
    yield Reaction("return_to_niche", "stopped -> gone", mass_action("stopped", k="calming"), "judgement",
                   "Idle cells go back to their niches when calm,")  # fmt: skip
    yield Reaction("renewal", "born -> quiescent", mass_action("(1 - quiescent)", k="calming"), "judgement",
                   "and empty niches fill.")  # fmt: skip


REACTIONS = list(_reactions())
