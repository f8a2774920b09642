"""Segments and sarcomeres as they heal: mended, eaten by macrophages, refilled by satellite cells, and matured.

Every fiber broke in its own measure, and all heal at one pace, which the whole muscle sets. So the network carries
what has become, since the last bout, of one that was dying, empty or new then; a fiber has its own shares at that bout
times these (``of_fibers``), and their mean is what immune and satellite cells meet. Where nothing broke, nothing is
left of it: rest is zero.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import mass_action, saturation

PLACE = "tissue"


class Broken(NamedTuple):
    """The five kinds of damage of a fiber, or of many: numbers, or arrays (fiber,) [fraction]."""

    membrane: Any  # force lost to excitation-contraction coupling
    sarcomere: Any  # force lost to popped sarcomeres
    dying: Any  # share of segments that die
    gap: Any  # that are empty
    new: Any  # that are not mature yet


class Spilling(NamedTuple):
    """What spills enzyme and lets calcium in: muscle that leaks, muscle that is dead and not eaten, and open tears."""

    leaking: float = 0.0  # [kg]
    dead: float = 0.0  # [kg]
    tears: float = 0.0  # [-]


NOTHING = Spilling()
AT_BOUT = {f"bout_{kind}": "1" for kind in Broken._fields} | {
    "bout_leaking": "kg", "bout_dead": "kg", "bout_pumping": "1", "bout_torn": "1",
}  # fmt: skip
"""The mean of the fibers as the last bout left them, the muscle behind it that leaks or dies, whether it goes on, and
the tears that it left, with units."""
WHOLE = {"gap_to_gap": "gap", "new_to_new": "new"}
"""What a bout sets to one, where there is any of that kind of damage."""
STAGES = {
    "membrane": ("membrane_broken", "membrane_mending"), "sarcomere": ("sarcomere_broken", "sarcomere_mending"),
    "dying": ("dying_to_dying", "dying_to_bitten"),
}  # fmt: skip
"""Damage that goes in two steps: what a bout adds is yet to be begun with, and what is under way goes on."""


def of_fibers(then: Broken, share: Mapping[str, float]) -> Broken:
    """Damage now, of fibers or of their mean.

    Parameters
    ----------
    then : as the last bout left it [fraction] (fiber,)
    share : what has become of each kind since, by the names of ``SPECIES`` [fraction]

    Returns
    -------
    damage [fraction] (fiber,)

    Source
    ------
    none: all fibers heal at the pace of their muscle
    """
    return Broken(
        then.membrane * (share["membrane_broken"] + share["membrane_mending"]),
        then.sarcomere * (share["sarcomere_broken"] + share["sarcomere_mending"]),
        then.dying * (share["dying_to_dying"] + share["dying_to_bitten"]),
        then.dying * share["dying_to_gap"] + then.gap * share["gap_to_gap"],
        then.dying * share["dying_to_new"] + then.gap * share["gap_to_new"] + then.new * share["new_to_new"],
    )


FATES = {"dying": "dying", "bitten": "half eaten", "gap": "empty", "new": "new", "sound": "sound"}


def _fate(was: str, now: str) -> Species:
    return Species(
        f"{was}_to_{now}", {f"segment {FATES[was]} at the last bout": 1}, "1",
        f"share of segments {FATES[was]} at the last bout that are {FATES[now]} now", PLACE, ledger=now == "sound",
    )  # fmt: skip


SPECIES = [
    Species("membrane_broken", {}, "1", "share of lost excitation-contraction coupling that is not mended yet", PLACE),
    Species("membrane_mending", {}, "1", "share of lost excitation-contraction coupling that is being mended", PLACE),
    Species("sarcomere_broken", {}, "1", "share of popped sarcomeres that are not mended yet", PLACE),
    Species("sarcomere_mending", {}, "1", "share of popped sarcomeres that are being mended", PLACE),
    Species("torn_left", {}, "1", "share of tears in membranes that are open still", PLACE),
    *(_fate("dying", now) for now in FATES),
    *(_fate("gap", now) for now in ("gap", "new", "sound")),
    *(_fate("new", now) for now in ("new", "sound")),
]
SHARES = tuple(each.name for each in SPECIES)

DEFINITIONS = [
    Definition("membrane", "bout_membrane * (membrane_broken + membrane_mending)", "1",
               "coupling lost, on the mean of the fibers"),
    Definition("sarcomere", "bout_sarcomere * (sarcomere_broken + sarcomere_mending)", "1",
               "force lost to popped sarcomeres, on the mean"),
    Definition("dying", "bout_dying * (dying_to_dying + dying_to_bitten)", "1",
               "share of segments that die, on the mean"),
    Definition("gap", "bout_dying * dying_to_gap + bout_gap * gap_to_gap", "1", "share of segments that are empty"),
    Definition("new", "bout_dying * dying_to_new + bout_gap * gap_to_new + bout_new * new_to_new", "1",
               "share of segments that are not mature"),
    # Cells are counted per lesion: a dead segment is as crowded after a mild bout as after a hard one.
    Definition("lesion", "dying + gap + new + IMMUNE_lesion_floor", "1", "share of segments that cells crowd about"),
    Definition("clearance", "repair_speed / IMMUNE_stretch * (IMMUNE_clearance * m1 / lesion + IMMUNE_clearance_rest)",
               "1/s", "how fast half of a dead segment is eaten"),
    Definition("fusing", "myocytes + REPAIR_fusion_rest * quiescent", "1", "cells that may fuse, in folds of the pool"),
    Definition("fusion", f"repair_speed / IMMUNE_stretch * REPAIR_fusion * "
               f"{saturation('fusing', 'REPAIR_fusion_half * lesion')}", "1/s", "how fast empty segments are refilled"),
    Definition("maturation", "repair_speed / REPAIR_maturation_time", "1/s", "how fast new segments mature"),
]  # fmt: skip


def _becomes(name: str, was: str, now: str, to: str, rate: str, source: str, says: str) -> Reaction:
    return Reaction(f"{name}_{was}", f"{was}_to_{now} -> {was}_to_{to}", mass_action(f"{was}_to_{now}", k=rate), source,
                    says)  # fmt: skip


def _mended(kind: str, law: str, held: str, source: str, says: str) -> list[Reaction]:
    broken, mending = STAGES[kind]
    return [
        Reaction(f"{kind}_taken_up", f"{broken} -> {mending}", law.format("broken") + held, source, says),
        Reaction(f"{kind}_mended", f"{mending} ->", law.format("mending"), source, "The second step is as slow."),
    ]


REACTIONS = [
    *_mended("membrane", "membrane_{} / REPAIR_membrane_time", " / cut", "Sayers2001",
             "Excitation-contraction coupling comes back in days, after a day or two of standstill."),
    *_mended("sarcomere", "repair_speed / REPAIR_sarcomere_time * sarcomere_{}", "", "Newham1987",
             "Popped sarcomeres come back in a week or two."),
    Reaction("membranes_sealed", "torn_left ->", "torn_left / CK_seal_time", "judgement", "Torn membranes seal."),
    _becomes("bitten", "dying", "dying", "bitten", "clearance", "judgement", "Macrophages eat what died, mouthful by"),
    _becomes("eaten", "dying", "bitten", "gap", "clearance", "judgement", "mouthful: the second half takes as long."),
    *(_becomes("refilled", was, "gap", "new", "fusion", "judgement", "Satellite cells fuse into what is empty.")
      for was in ("dying", "gap")),
    *(_becomes("matured", was, "new", "sound", "maturation", "Newham1987", "New segments pull once they are mature.")
      for was in ("dying", "gap", "new")),
]  # fmt: skip
