"""What is kept of a fiber's mitochondria, and the clocks of the fiber itself.

Structure of arrays: one row per fiber, one slot per organelle. An organelle is
its lasting identity, never its slot.

Growth, loss and dilution are alike for all untagged organelles of a fiber. So
a fiber keeps them as two factors on its rows, ``grown`` and ``thinned``, and a
row is written only where something happens to one organelle.
"""

from math import ceil, exp, expm1, fsum, inf, sqrt
from typing import Any, NamedTuple

import numpy as np

from cellsim.biology.organelles.mitochondria import (
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
ROOM = 3  # slots per individual; a fiber whose row is full divides no more and says so
GONE, FRESH = 2, 3  # tags of an organelle that has just been engulfed, or tagged in this step
BLOCK = 8  # organelles whose clocks are looked at together
GRAIN = 1.0 / (1 << 48)  # sums are whole numbers of this, so that no order of adding can be seen


class Individuals(NamedTuple):
    """The organelles, each array (fiber, slot); a fiber's first ``count`` slots are alive.

    mass, damage : to be multiplied by the fiber's ``grown`` and ``thinned``
    turn : candidate events it has had; their numbers name its chance
    due : exposure of the fiber at which its next candidate comes
    """

    mass: np.ndarray
    damage: np.ndarray
    wild: np.ndarray
    mutant: np.ndarray
    tagged: np.ndarray
    turn: np.ndarray
    identity: np.ndarray
    due: np.ndarray


class FiberRows(NamedTuple):
    """What a fiber keeps beside its organelles, each array (fiber,); contents in base contents.

    grown, thinned : factors on the masses and damages of its row
    spent : exposure of the fiber since its row was last written anew
    """

    count: np.ndarray  # type: ignore[assignment]  # how many organelles; a tuple has a method of this name
    activity: np.ndarray
    queue: np.ndarray
    intake: np.ndarray
    born: np.ndarray
    lost: np.ndarray
    engulfed: np.ndarray
    degraded: np.ndarray
    crowded: np.ndarray
    supply: np.ndarray
    contact: np.ndarray
    key0: np.ndarray
    key1: np.ndarray
    grown: np.ndarray
    thinned: np.ndarray
    spent: np.ndarray


class Totals(NamedTuple):
    """What follows from the rows and is kept beside them, never stored; each (fiber,) unless it says else.

    free, held : mass of the untagged and of the tagged, as rows have it [GRAIN]
    burden : mass times damage of all, as rows have it [GRAIN]
    wild, mutant : mtDNA copies
    tagged : organelles tagged
    folded : organelles whose bound is doubled
    soonest : no clock of a block of organelles runs out before this exposure (fiber, block)
    special : organelles of a block that are tagged, and those whose bound is doubled (fiber, block)
    fold : by how much the bound of an organelle is raised (fiber, slot)
    rest : what was left of the step when an organelle was tagged in it [s] (fiber, slot)
    """

    free: np.ndarray
    held: np.ndarray
    burden: np.ndarray
    wild: np.ndarray
    mutant: np.ndarray
    tagged: np.ndarray
    folded: np.ndarray
    soonest: np.ndarray
    special: np.ndarray
    fold: np.ndarray
    rest: np.ndarray


class Span(NamedTuple):
    """A step in parts of an hour or less, and what follows from its length alone.

    fades : what is left of a departure of activity at the middle of each part, and last at the end
    enters : share of the intake that enters the queue in one part
    """

    duration: float
    parts: int
    length: float
    fades: np.ndarray
    enters: float


class Environment(NamedTuple):
    """What surrounds the mitochondria of each fiber: one number, or an array (fiber,).

    pgc1a : PGC-1alpha protein [fold of rest]
    ros : reactive oxygen of matrix and cytosol [fold of young rest]
    act : habitual activity [fold of this person's habit]
    pulse : AMPK drive of the last bout, 1 for the reference bout, 0 for none
    pulse_age_s : time since that bout began [s]; inf for none
    lysosome : lysosomal capacity [fold of young rest]
    supply : any further factor on new mass [fold]
    """

    pgc1a: Any = 1.0
    ros: Any = 1.0
    act: Any = 1.0
    pulse: Any = 0.0
    pulse_age_s: Any = inf
    lysosome: Any = 1.0
    supply: Any = 1.0


def grains(amount: float) -> int:
    """An amount as a whole number of GRAIN."""
    return int(amount / GRAIN)


def span_of(duration: float, base: float, p: Constants) -> Span:
    """A step of this duration."""
    parts = max(1, ceil(duration / HOUR - 1e-9))
    length = duration / parts
    fades = np.empty(parts + 1)
    for part in range(parts):
        fades[part] = exp(-(part + 0.5) * length / p.activity_memory)
    fades[parts] = exp(-duration / p.activity_memory)
    return Span(duration, parts, length, fades, -expm1(-length * base * p.basal_mitophagy))


def working_mass(fiber: int, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants) -> float:
    """Mass times potential of all organelles of a fiber."""
    grown, thinned = fibers.grown[fiber], fibers.thinned[fiber]
    if p.heteroplasmy_loss <= 0.0:
        # The potential is linear in damage, so the sums tell it
        return grown * GRAIN * (totals.free[fiber] + totals.held[fiber] - thinned * totals.burden[fiber])
    total = 0.0
    for slot in range(fibers.count[fiber]):
        psi = potential(thinned * rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
        total += rows.mass[fiber, slot] * psi
    return grown * total


def habits(act: float, activity: float, span: Span, p: Constants) -> tuple[float, float]:
    """Means over the step of what habitual activity leaves of reactive oxygen, and adds to lysosomes [fold]."""
    defense, gain = 0.0, 0.0
    for part in range(span.parts):
        middle = act + (activity - act) * span.fades[part]
        defense += ros_defense(middle, p)
        gain += lysosome_gain(middle, p)
    return defense / span.parts, gain / span.parts


def clocks(
    fiber: int, span: Span, capacity: float, fibers: FiberRows, around: Environment, p: Constants
) -> tuple[float, float, float]:
    """Means over the step of loss [1/s], division and tagging pulses [fold].

    Activity is followed exactly, in parts of an hour or less, with capacity held.
    """
    act, above = around.act[fiber], fibers.activity[fiber] - around.act[fiber]
    loss, division, tagging = 0.0, 0.0, 0.0
    for part in range(span.parts):
        activity = act + above * span.fades[part]
        age = around.pulse_age_s[fiber] + (part + 0.5) * span.length
        loss += loss_rate(utilization(activity, capacity, p), p)
        division += division_pulse(around.pulse[fiber], age, p)
        tagging += tagging_pulse(around.pulse[fiber], age, p)
    fibers.activity[fiber] = act + above * span.fades[span.parts]
    return loss / span.parts, division / span.parts, tagging / span.parts


def digest(fiber: int, span: Span, lysosome: float, fibers: FiberRows, p: Constants) -> None:
    """Digestion of the queue, implicit in parts of an hour or less.

    One individual stands for many mitochondria, so it enters the queue over the
    time in which the fiber takes in as much content at rest, not in one lump.
    """
    most = clearance_capacity(lysosome, p) * span.length
    for _ in range(span.parts):
        entered = fibers.intake[fiber] * span.enters
        fibers.intake[fiber] -= entered
        waiting = fibers.queue[fiber] + entered
        # Root of q = waiting - most q / (lysosome_Km + q)
        half = 0.5 * (waiting - most - p.lysosome_Km)
        root = sqrt(half * half + p.lysosome_Km * waiting)
        queue = half + root if half >= 0.0 else p.lysosome_Km * waiting / (root - half)
        fibers.degraded[fiber] += waiting - queue
        fibers.queue[fiber] = queue


def close_gaps(fiber: int, rows: Individuals, fibers: FiberRows) -> None:
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
            rows.due[fiber, kept] = rows.due[fiber, slot]
            rows.turn[fiber, kept] = rows.turn[fiber, slot]
        kept += 1
    fibers.count[fiber] = kept


def alike(values: np.ndarray, types: tuple[str, ...]) -> np.ndarray:
    """Each fiber's value replaced by the mean of its type, so that fibers of a type share one resting supply."""
    means = {group: fsum(values[np.array(types) == group].tolist()) / types.count(group) for group in set(types)}
    return np.array([means[group] for group in types])
