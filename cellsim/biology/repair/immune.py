"""Who clears damage away: the alarm, monocytes, M1 macrophages that eat debris, M2 macrophages once it is eaten.

Cells are excess over rest, each in folds of its own rest, so what one kind becomes of another is a gain and no count.
Mouse clocks are stretched by ``IMMUNE_stretch``.
"""

from cellsim.biology.repair.segments import PLACE
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import mass_action

SPECIES = [
    Species("alarm", {}, "1", "what calls immune and satellite cells, 1 where all segments of a muscle die", PLACE),
    Species("monocytes", {}, "1", "monocytes above rest", PLACE),
    Species("m1", {}, "1", "M1 macrophages above rest", PLACE),
    Species("m2", {}, "1", "M2 macrophages above rest", PLACE),
]

DEFINITIONS = [
    Definition("monocyte_exit", "monocytes / (IMMUNE_stretch * IMMUNE_monocyte_time)", "1/s",
               "monocytes that leave the tissue or turn into macrophages"),
    Definition("debris_eaten", "(gap + new) / lesion", "1", "share of a lesion whose debris is eaten"),
    Definition("switching", "IMMUNE_switch / IMMUNE_stretch * debris_eaten * m1", "1/s",
               "M1 macrophages that turn into M2"),
]  # fmt: skip


def _leaves(cell: str) -> Reaction:
    law = f"{cell} / (IMMUNE_stretch * IMMUNE_{cell}_time)"
    return Reaction(f"{cell}_exit", f"{cell} ->", law, "Haase2024" if cell == "m1" else "AlGhazawi2025",
                    f"{cell.upper()} macrophages die or leave.")  # fmt: skip


REACTIONS = [
    Reaction("alarm_fading", "alarm ->", "alarm / (IMMUNE_stretch * IMMUNE_alarm_time)", "AlGhazawi2025",
             "What calls cells fades."),
    Reaction("recruitment", "-> monocytes", mass_action("alarm", k="IMMUNE_recruitment / IMMUNE_stretch"),
             "AlGhazawi2025", "The alarm brings monocytes."),
    Reaction("monocytes_leaving", "monocytes ->", "monocyte_exit", "Haase2024", "They stay for hours."),
    Reaction("m1_arrival", "-> m1", mass_action("monocyte_exit", k="IMMUNE_m1_gain"), "AlGhazawi2025",
             "Monocytes turn into M1 macrophages."),
    Reaction("m1_switching", "m1 ->", "switching", "AlGhazawi2025", "M1 macrophages turn, once debris is eaten,"),
    Reaction("m2_arrival", "-> m2", mass_action("switching", k="IMMUNE_m2_gain"), "AlGhazawi2025",
             "into M2 macrophages."),
    _leaves("m1"),
    _leaves("m2"),
]  # fmt: skip
