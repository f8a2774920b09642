"""What a bout asks of a muscle: a share of this person's greatest aerobic power, second by second.

A share of 1 is the power at VO2max at the end of a ramp (Wmax). Typed bouts follow the pattern of their
mode; recorded and planned ones are taken as they stand. Everything that had to be assumed on the way is said in notes.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from math import ceil

import numpy as np
from numpy.typing import NDArray

from cellsim.biology.exercise import modes
from cellsim.biology.exercise.modes import Exercise, Mode
from cellsim.errors import ScenarioError
from cellsim.scenario.demand.planned import planned
from cellsim.scenario.demand.powers import Athlete
from cellsim.scenario.demand.recorded import recorded
from cellsim.scenario.demand.typed import lifted, pattern, typed_share
from cellsim.scenario.plan.parts import Bout

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Demand:
    """A bout as a muscle meets it.

    ``start_s`` and ``duration_s`` [s]; ``fraction`` is the share of the person's Wmax in each second, shape
    (seconds,), where the last second may be a part of one; ``force_fraction`` is the force of each contraction
    relative to the greatest; ``working_s`` [s] leaves out pauses and the rests of a pattern. One that is ``recorded``
    changes every second.
    """

    start_s: float
    duration_s: float
    fraction: Floats
    mode: Mode
    force_fraction: float
    working_s: float
    notes: tuple[str, ...]
    recorded: bool = False

    @property
    def lengthenings(self) -> float:
        """How often the muscle is lengthened under load in the bout."""
        return self.mode.lengthenings_per_minute * self.working_s / 60.0


def demand(bout: Bout, person: Athlete) -> Demand:
    """What ``bout`` asks of ``person``.

    Raises
    ------
    ScenarioError : an unknown mode, no intensity, or one that the mode cannot have.
    """
    mode = way_of(bout, person)
    notes = list(bout.notes)
    force = mode.force_fraction
    if bout.trace is not None:
        shares = recorded(bout.trace, mode, person, notes)
        working = float(np.count_nonzero(shares))
    elif bout.plan is not None:
        shares = planned(bout.plan, mode, person, notes)
        working = float(np.count_nonzero(shares))
    elif bout.intensity is not None:
        asked = typed_share(bout.intensity, mode, person, bout.duration_s, notes)
        shape = pattern(mode, ceil(bout.duration_s))
        shares = asked * shape
        working = np.count_nonzero(shape[:-1] == 1.0) + (shape[-1] == 1.0) * last_s(bout.duration_s)
        if mode.lifted:
            force = lifted(bout.intensity, person.exercise)
    else:
        raise ScenarioError(
            f"The bout '{bout.do}' has no intensity and no recording. "
            'Write for example intensity = "60 %Wmax", or file = "ride.fit".'
        )
    if mode.demand != 1.0:
        shares = mode.demand * shares
        notes.append(
            f"Of what {mode.name} asks, {mode.demand:.0%} was taken to fall on the muscle that is simulated; what "
            "other muscles do is not followed, so oxygen and lactate are of this part alone."
        )
    greatest = person.exercise.intensity("greatest")
    above = int(np.count_nonzero(shares > greatest))
    if above:
        notes.append(f"{above} s above {greatest:g} times Wmax were cut to it, as no one sprints harder.")
    shares = np.clip(shares, 0.0, greatest)
    shares.setflags(write=False)
    return Demand(bout.at_s, bout.duration_s, shares, mode, force, float(working), tuple(notes), bout.trace is not None)


def way_of(bout: Bout, person: Athlete) -> Mode:
    """How a bout is done: an activity of the scenario's own, or a mode as the model of the person has it."""
    return bout.mode or find_mode(bout.do, person.exercise)


def find_mode(name: str, exercise: Exercise = modes.USUAL) -> Mode:
    """The mode of exercise with this name."""
    found = exercise.find(name)
    if found is None:
        known = {each.lower(): mode.name for mode in exercise.modes for each in (mode.name, *mode.aliases)}
        near = get_close_matches(name[:60].lower(), known, 1)
        hint = f"Did you mean '{known[near[0]]}'?" if near else f"Write one of {', '.join(modes.NAMES)}."
        raise ScenarioError(f"do = '{name[:60]}' is no mode of exercise that is known. {hint}")
    return found


def last_s(duration_s: float) -> float:
    """How long the last second of a bout is [s]: a whole one, or what is left of it."""
    return duration_s - (ceil(duration_s) - 1)
