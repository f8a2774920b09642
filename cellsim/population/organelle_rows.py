"""What is kept of a fiber's mitochondria, and the clocks of the fiber itself.

Structure of arrays: one row per fiber, one slot per organelle. An organelle is
its lasting identity, never its slot.
"""

from math import ceil, exp, expm1, fsum, inf, sqrt
from typing import Any, NamedTuple

import numpy as np

from cellsim.biology.mitochondria import (
    Constants,
    clearance_capacity,
    division_pulse,
    loss_rate,
    lysosome_gain,
    potential,
    ros_defense,
    tagging_pulse,
    utilization,
)

HOUR = 3600.0
GONE = 2  # tag of an organelle that has just been engulfed


class Individuals(NamedTuple):
    """The organelles, each array (fiber, slot); a fiber's first ``count`` slots are alive."""

    mass: np.ndarray
    damage: np.ndarray
    wild: np.ndarray
    mutant: np.ndarray
    tagged: np.ndarray
    identity: np.ndarray


class Fibers(NamedTuple):
    """What a fiber keeps beside its organelles, each array (fiber,); contents in base contents."""

    count: np.ndarray
    activity: np.ndarray
    queue: np.ndarray
    intake: np.ndarray
    born: np.ndarray
    lost: np.ndarray
    engulfed: np.ndarray
    digested: np.ndarray
    crowded: np.ndarray
    supply: np.ndarray
    contact: np.ndarray
    key0: np.ndarray
    key1: np.ndarray


class Environment(NamedTuple):
    """What surrounds the mitochondria of each fiber: one number, or an array (fiber,).

    pgc1a : PGC-1alpha protein [fold of rest]
    ros : reactive oxygen of matrix and cytosol [fold of young rest]
    act : habitual activity [fold of this person's habit]
    pulse : AMPK drive of the last bout, 1 for the reference bout, 0 for none
    pulse_age_s : time since that bout began [s]; inf for none
    lysosome : lysosomal capacity [fold of young rest]
    supply : any further factor on new mass [fold]
    initiation : drive on tagging from outside the organelle [fold]
    """

    pgc1a: Any = 1.0
    ros: Any = 1.0
    act: Any = 1.0
    pulse: Any = 0.0
    pulse_age_s: Any = inf
    lysosome: Any = 1.0
    supply: Any = 1.0
    initiation: Any = 1.0


def working_mass(fiber: int, rows: Individuals, fibers: Fibers, p: Constants) -> float:
    """Mass times potential of all organelles of a fiber."""
    total = 0.0
    for slot in range(fibers.count[fiber]):
        psi = potential(rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
        total += rows.mass[fiber, slot] * psi
    return total


def clocks(
    fiber: int, duration: float, capacity: float, fibers: Fibers, around: Environment, p: Constants
) -> tuple[float, float, float, float, float]:
    """Means over the step of loss [1/s], reactive oxygen, division and tagging pulses, lysosomes [fold].

    Activity is followed exactly, in parts of an hour or less, with capacity held.
    """
    parts = max(1, ceil(duration / HOUR - 1e-9))
    length = duration / parts
    act, started = around.act[fiber], fibers.activity[fiber]
    loss, ros, division, tagging, lysosome = 0.0, 0.0, 0.0, 0.0, 0.0
    for part in range(parts):
        middle = (part + 0.5) * length
        activity = act + (started - act) * exp(-middle / p.tauA)
        age = around.pulse_age_s[fiber] + middle
        loss += loss_rate(utilization(activity, capacity, p), p)
        ros += ros_defense(activity, p)
        division += division_pulse(around.pulse[fiber], age, p)
        tagging += tagging_pulse(around.pulse[fiber], age, p)
        lysosome += lysosome_gain(activity, p)
    fibers.activity[fiber] = act + (started - act) * exp(-duration / p.tauA)
    ros *= around.ros[fiber] / parts
    tagging *= around.initiation[fiber] / parts
    return loss / parts, ros, division / parts, tagging, lysosome * around.lysosome[fiber] / parts


def digest(fiber: int, duration: float, base: float, lysosome: float, fibers: Fibers, p: Constants) -> None:
    """Digestion of the queue, implicit in parts of an hour or less.

    One individual stands for many mitochondria, so it enters the queue over the
    time in which the fiber takes in as much content at rest, not in one lump.
    """
    parts = max(1, ceil(duration / HOUR - 1e-9))
    length = duration / parts
    enters = -expm1(-length * base * p.mitophagy_rest)
    most = clearance_capacity(lysosome, p) * length
    for _ in range(parts):
        entered = fibers.intake[fiber] * enters
        fibers.intake[fiber] -= entered
        waiting = fibers.queue[fiber] + entered
        # Root of q = waiting - most q / (kq + q)
        half = 0.5 * (waiting - most - p.kq)
        root = sqrt(half * half + p.kq * waiting)
        queue = half + root if half >= 0.0 else p.kq * waiting / (root - half)
        fibers.digested[fiber] += waiting - queue
        fibers.queue[fiber] = queue


def close_gaps(fiber: int, rows: Individuals, fibers: Fibers) -> None:
    """Close up the slots of the engulfed, the rest keeping their order."""
    kept = 0
    for slot in range(fibers.count[fiber]):
        if rows.tagged[fiber, slot] == GONE:
            continue
        if kept != slot:
            rows.mass[fiber, kept] = rows.mass[fiber, slot]
            rows.damage[fiber, kept] = rows.damage[fiber, slot]
            rows.wild[fiber, kept] = rows.wild[fiber, slot]
            rows.mutant[fiber, kept] = rows.mutant[fiber, slot]
            rows.tagged[fiber, kept] = rows.tagged[fiber, slot]
            rows.identity[fiber, kept] = rows.identity[fiber, slot]
        kept += 1
    fibers.count[fiber] = kept


def measure_fibers(base: float, rows: Individuals, fibers: Fibers, p: Constants, out: np.ndarray) -> None:
    """Content, capacity, mean potential, damaged share and heteroplasmy of each fiber into ``out`` (5, fiber)."""
    for fiber in range(len(fibers.count)):
        mass, damaged, wild, mutant = 0.0, 0.0, 0, 0
        for slot in range(fibers.count[fiber]):
            each = rows.mass[fiber, slot]
            mass += each
            psi = potential(rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
            if rows.tagged[fiber, slot] or psi < p.ttag:
                damaged += each
            wild += rows.wild[fiber, slot]
            mutant += rows.mutant[fiber, slot]
        working = working_mass(fiber, rows, fibers, p)
        out[0, fiber] = mass / base
        out[1, fiber] = working / (base * p.phi0)
        out[2, fiber] = working / mass if mass > 0.0 else 0.0
        out[3, fiber] = damaged / mass if mass > 0.0 else 0.0
        out[4, fiber] = mutant / (wild + mutant) if wild + mutant > 0 else 0.0


def alike(values: np.ndarray, types: tuple[str, ...]) -> np.ndarray:
    """Each fiber's value replaced by the mean of its type, so that fibers of a type share one resting supply."""
    means = {group: fsum(values[np.array(types) == group].tolist()) / types.count(group) for group in set(types)}
    return np.array([means[group] for group in types])
