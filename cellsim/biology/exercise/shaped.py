"""A mode as a bout has it that says more: work and rest of its own, sets of repetitions, or a slope."""

from dataclasses import dataclass, replace
from math import ceil

from cellsim.biology.exercise.modes import Exercise, Mode

MOST_ECCENTRIC = 0.9  # modes beyond it lengthen and do nothing else
LEVEL, DOWNHILL = "running", "downhill running"


@dataclass(frozen=True)
class Sets:
    """Repetitions of a weight, again and again.

    ``sets`` and ``repetitions`` are counts; ``tempo`` is how long one repetition lowers the weight, holds it, lifts
    it, and pauses without it [s], or None for as long as the mode has it; ``rest_s`` [s] lies between two sets.
    """

    sets: int
    repetitions: int
    rest_s: float
    tempo: tuple[float, float, float, float] | None = None

    def work_s(self, mode: Mode) -> float:
        """How long one set of a mode takes, in whole seconds [s].

        Parameters
        ----------
        mode : in which it is done

        Returns
        -------
        length of a set [s]

        Source
        ------
        none: repetitions add up; those of a mode without a tempo take as long as its row of lengthenings says
        """
        return float(ceil(self.repetitions * sum(self.tempo or _usual(mode)) - 1e-9))

    def duration_s(self, mode: Mode) -> float:
        """How long all of them take, with the rests between [s].

        Parameters
        ----------
        mode : in which they are done

        Returns
        -------
        length of the bout [s]

        Source
        ------
        none: sets and rests add up
        """
        return self.sets * self.work_s(mode) + (self.sets - 1) * self.rest_s


def in_turns(mode: Mode, work_s: float, rest_s: float, rest_share: float | None = None) -> Mode:
    """A mode with work and rest of one's own.

    Parameters
    ----------
    mode : that is done
    work_s, rest_s : in turn; without rest it is steady [s]
    rest_share : of the intensity that rests have; as in the mode unless given, and none where it has none [-]

    Returns
    -------
    the mode, with that pattern

    Source
    ------
    none: it puts what is written in the place of the mode's own pattern
    """
    usual = mode.pattern[1][1] if len(mode.pattern) > 1 else 0.0
    rest = ((rest_s, usual if rest_share is None else rest_share),) if rest_s > 0.0 else ()
    return replace(mode, pattern=((work_s, 1.0), *rest))


def in_sets(mode: Mode, sets: Sets) -> Mode:
    """A mode in which weights are moved, in sets of repetitions: pattern, lengthenings and what bears the weight.

    What is lowered is lengthened; where nothing is lowered, nothing is strained. A mode that only lengthens bears no
    weight while it is brought back.

    Parameters
    ----------
    mode : in which weights are moved
    sets : of which repetitions

    Returns
    -------
    the mode, with that pattern

    Source
    ------
    none: what follows from the tempo; what a tempo costs is said by ``Intensity_lengthening_cost``
    """
    lower, hold, lift, _ = sets.tempo or _usual(mode)
    bearing = lower + hold + (0.0 if mode.eccentric > MOST_ECCENTRIC else lift)
    length = sets.work_s(mode)
    return replace(
        in_turns(mode, length, sets.rest_s if sets.sets > 1 else 0.0, 0.0),
        lifted=True,
        strain=mode.strain if lower > 0.0 else 0.0,
        lengthenings_per_minute=60.0 * sets.repetitions / length,
        eccentric=lower / bearing if bearing > 0.0 else 0.0,
        loaded=sets.repetitions * bearing / length,
    )


def on_slope(mode: Mode, slope: float, exercise: Exercise) -> Mode:
    """A mode of going on foot, on a slope: how far and how hard each stride lengthens what it brakes with.

    Straight lines in the slope run from where nothing is lengthened any more, uphill, through what the mode has on the
    level, and on downhill by as much as downhill running differs from level running.

    Parameters
    ----------
    mode : running or walking
    slope : rise over run, negative downhill [-]
    exercise : of a model

    Returns
    -------
    the mode there

    Source
    ------
    Minetti2002 for the slopes at which work is all shortening or all lengthening; judgement for the lines between
    """
    if slope == 0.0:
        return mode
    if slope > 0.0:
        left = max(1.0 - slope / exercise.slope("concentric"), 0.0)
        return replace(mode, strain=left * mode.strain, eccentric=left * mode.eccentric)
    down = slope / exercise.slope("downhill")
    level, steep = (next(each for each in exercise.modes if each.name == name) for name in (LEVEL, DOWNHILL))
    return replace(
        mode,
        strain=mode.strain + down * (steep.strain - level.strain),
        eccentric=min(mode.eccentric + down * (steep.eccentric - level.eccentric), 1.0),
        force_fraction=min(mode.force_fraction + down * (steep.force_fraction - level.force_fraction), 1.0),
    )


def _usual(mode: Mode) -> tuple[float, float, float, float]:
    """How a mode lowers, holds and lifts a weight where no tempo is written [s]; three seconds where it has none."""
    one = 60.0 / mode.lengthenings_per_minute if mode.lengthenings_per_minute > 0.0 else 3.0
    lower = one * (mode.eccentric if mode.lifted else 0.5)
    return (lower, 0.0, one - lower, 0.0)
