"""What answers damage: the alarm, immune cells, satellite cells, and what reaches the blood and the mind.

Monocytes come first, turn into M1 macrophages that eat debris, and these into M2 macrophages once it is eaten.
Satellite cells wake, divide a few times and refill what was emptied. Cells are excess over rest, in folds of rest.
"""

from math import exp
from typing import NamedTuple

from cellsim.biology.repair.recovery import Pace


class Lesion(NamedTuple):
    """Mean over the fibers of each kind of damage [fraction], and the muscle behind the creatine kinase of two kinds.

    A fraction of a small muscle spills less enzyme than the same fraction of a large one, so ``leaking`` and
    ``dead`` are damage times the mass of the muscle that took it [kg], summed over bouts.
    """

    membrane: float
    sarcomere: float
    dying: float
    gap: float
    segment: float
    leaking: float
    dead: float


class Wave(NamedTuple):
    """What answers the damage, shared by all fibers of a muscle.

    Immune cells and creatine kinase are excess over rest. Satellite cells are in folds of the resting pool: three
    generations that may still divide, then cells that have stopped, then myocytes ready to fuse. The six ``x_to_y``
    are shares of segments: of those dying (or empty, or new) at the last bout, how many are now in state y.
    """

    alarm: float = 0.0
    monocytes: float = 0.0
    m1: float = 0.0
    m2: float = 0.0
    quiescent: float = 1.0
    waking: float = 0.0
    first: float = 0.0
    second: float = 0.0
    third: float = 0.0
    stopped: float = 0.0
    myocytes: float = 0.0
    dying_to_dying: float = 1.0
    dying_to_gap: float = 0.0
    dying_to_segment: float = 0.0
    gap_to_gap: float = 1.0
    gap_to_segment: float = 0.0
    segment_to_segment: float = 1.0
    lymph: float = 0.0
    plasma: float = 0.0
    ache: float = 0.0
    soreness: float = 0.0


def present(start: Lesion, wave: Wave, elapsed: float, pace: Pace) -> Lesion:
    """The lesion now.

    Parameters
    ----------
    start : the lesion just after the last bout
    wave : what has answered it since
    elapsed : time since [s]
    pace : clocks of this person

    Returns
    -------
    means over fibers [fraction], and muscle that leaks or is dead [kg]

    Source
    ------
    that of the rows ``REPAIR_*``
    """
    tight = exp(-elapsed * pace.membrane)
    return Lesion(
        membrane=start.membrane * tight,
        sarcomere=start.sarcomere * exp(-elapsed * pace.sarcomere),
        dying=start.dying * wave.dying_to_dying,
        gap=start.dying * wave.dying_to_gap + start.gap * wave.gap_to_gap,
        segment=start.dying * wave.dying_to_segment
        + start.gap * wave.gap_to_segment
        + start.segment * wave.segment_to_segment,
        leaking=start.leaking * tight,
        dead=start.dead * wave.dying_to_dying,
    )


def satellite_flows(wave: Wave, signal: float, pace: Pace) -> tuple[float, ...]:
    """Slopes of the satellite lineage.

    The signal sets the *share* of the pool that wakes; a woken cell divides up to three times, each time less likely.
    M2 macrophages hurry the differentiation of cells that have stopped dividing.

    Parameters
    ----------
    wave : cells now [fold of the resting pool; M2 in excess over rest]
    signal : of damage [-]
    pace : clocks of this person

    Returns
    -------
    from quiescent to myocytes [1/s] (7,)

    Source
    ------
    Haase2024 for the lineage and its times; that of the rows ``SATELLITE_*``
    """
    wanted = pace.activation * min(1.0, signal / pace.signal_full)
    awake = pace.waking * max(0.0, wanted - (1.0 - wave.quiescent))
    # When calm, idle cells go back to their niches, and empty niches fill by self-renewal.
    calming = pace.calming * pace.calm_signal / (pace.calm_signal + signal)
    started = pace.lag * wave.waking
    out1, out2, out3 = (pace.division * cells for cells in (wave.first, wave.second, wave.third))
    p1, p2, p3 = pace.divide
    stopped = (1.0 - p1) * out1 + (1.0 - p2) * out2 + (1.0 + p3) * out3
    differentiated = pace.differentiation * (pace.differentiation_rest + wave.m2) * wave.stopped
    return (
        calming * (1.0 - wave.quiescent) - awake,
        awake - started,
        started - out1,
        2.0 * p1 * out1 - out2,
        2.0 * p2 * out2 - out3,
        stopped - differentiated - calming * wave.stopped,
        differentiated - pace.myocyte_exit * wave.myocytes,
    )


def slopes(elapsed: float, wave: Wave, start: Lesion, pace: Pace) -> tuple[float, ...]:
    """How fast every part of the wave changes now.

    Parameters
    ----------
    elapsed : time since the last bout [s]
    wave : as it is now
    start : the lesion just after the last bout
    pace : clocks of this person

    Returns
    -------
    in the order of ``Wave`` [unit of each per s]

    Source
    ------
    that of the rows ``IMMUNE_*``, ``SATELLITE_*``, ``REPAIR_*`` and ``SORENESS_time``; judgement for the form
    """
    lesion = present(start, wave, elapsed, pace)
    size = lesion.dying + lesion.gap + lesion.segment + pace.lesion_floor
    # Cells are counted per lesion: a dead segment is as crowded after a mild bout as after a hard one.
    clearance = pace.clearance * wave.m1 / size + pace.clearance_rest
    fusing = wave.myocytes + pace.fusion_rest * wave.quiescent
    fusion = pace.fusion * fusing / (fusing + pace.fusion_half * size)
    eaten = (lesion.gap + lesion.segment) / size
    arrived, switched = pace.monocyte_exit * wave.monocytes, pace.m1_switch * eaten * wave.m1
    signal = pace.membrane_signal * lesion.membrane + lesion.sarcomere + lesion.dying + lesion.gap + wave.alarm
    died, filled = clearance * wave.dying_to_dying, fusion * wave.dying_to_gap
    return (
        -pace.alarm * wave.alarm,
        pace.recruitment * wave.alarm - arrived,
        pace.m1_gain * arrived - switched - pace.m1_exit * wave.m1,
        pace.m2_gain * switched - pace.m2_exit * wave.m2,
        *satellite_flows(wave, signal, pace),
        -died,
        died - filled,
        filled - pace.maturation * wave.dying_to_segment,
        -fusion * wave.gap_to_gap,
        fusion * wave.gap_to_gap - pace.maturation * wave.gap_to_segment,
        -pace.maturation * wave.segment_to_segment,
        pace.leak * lesion.leaking + pace.necrosis_release * clearance * lesion.dead - pace.lymph * wave.lymph,
        pace.lymph * wave.lymph - pace.plasma * wave.plasma,
        -pace.soreness * wave.ache,
        pace.soreness * (wave.ache - wave.soreness),
    )
