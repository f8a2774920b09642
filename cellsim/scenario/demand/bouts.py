"""What a bout asks of a muscle: a share of this person's greatest aerobic power, second by second.

A share of 1 is the power at VO2max at the end of a ramp (Wmax). Typed bouts follow the pattern of their
mode; recorded and planned ones are taken as they stand. Everything that had to be assumed on the way is said in notes.
"""

from dataclasses import dataclass, replace
from difflib import get_close_matches
from math import ceil

import numpy as np
from numpy.typing import NDArray

from cellsim.biology.exercise import modes, ways
from cellsim.biology.exercise.braking import Braking, in_all
from cellsim.biology.exercise.modes import Exercise, Mode
from cellsim.biology.exercise.shaped import MOST_ECCENTRIC
from cellsim.errors import ScenarioError
from cellsim.scenario.demand.braking import braking
from cellsim.scenario.demand.planned import planned
from cellsim.scenario.demand.powers import Athlete, part_of
from cellsim.scenario.demand.recorded import recorded
from cellsim.scenario.demand.typed import LOADS, how_steep, lifted, pattern, typed_share
from cellsim.scenario.fields import kinds
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.plan.progress import of_today

Floats = NDArray[np.float64]
SPRINT = "sprint"


@dataclass(frozen=True, eq=False)
class Demand:
    """A bout as a muscle meets it.

    ``start_s`` and ``duration_s`` [s]; ``fraction`` is the share of the person's Wmax in each second, shape
    (seconds,), where the last second may be a part of one; ``force_fraction`` is the force of each contraction
    relative to the greatest; ``working_s`` [s] leaves out pauses and the rests of a pattern. One that is ``recorded``
    changes every second. ``part`` is the share of the liters that work at Wmax which work here. ``all_out`` asks for
    what no muscle gives, and one ``to_failure`` ends when it cannot be given any more, or when the muscle has less
    than the ``load`` left of its greatest force [fraction], which is 0 where no weight is moved or held. ``open``
    is the share of the blood granted that a held force lets through. What is ``of_today`` is a share of what the person
    can do that day. Strides on ground that rises and falls are ``braked`` each by its slope.
    """

    start_s: float
    duration_s: float
    fraction: Floats
    mode: Mode
    force_fraction: float
    working_s: float
    notes: tuple[str, ...]
    recorded: bool = False
    part: float = 1.0
    all_out: bool = False
    to_failure: bool = False
    load: float = 0.0
    open: float = 1.0
    of_today: bool = False
    braked: tuple[Braking, ...] = ()

    @property
    def strain(self) -> float:
        """How far it is lengthened, on the mean [fraction]."""
        return in_all(self.braked)[0] if self.braked else self.mode.strain

    @property
    def lengthenings(self) -> float:
        """How often the muscle is lengthened under load in the bout."""
        return in_all(self.braked)[2] if self.braked else self.mode.lengthenings_per_minute * self.working_s / 60.0


def demand(bout: Bout, person: Athlete) -> Demand:
    """What ``bout`` asks of ``person``.

    Raises
    ------
    ScenarioError : an unknown mode, no intensity, or one that the mode cannot have.
    """
    mode = way_of(bout, person)
    notes = list(bout.notes)
    force, braked = mode.force_fraction, tuple[Braking, ...]()
    if bout.trace is not None:
        shares = recorded(bout.trace, mode, person, notes)
        working = float(np.count_nonzero(shares))
        if braked := braking(bout.trace, mode, person.exercise):
            strain, force, _ = in_all(braked)
            notes.append(
                "Each stride was taken to lengthen fascicles by the slope of its ground (Minetti2002), by "
                f"{strain:.3g} of their length on the mean, at {force:.0%} of the greatest force."
            )
    elif bout.plan is not None:
        shares = planned(bout.plan, mode, person, notes)
        working = float(np.count_nonzero(shares))
    elif bout.intensity is not None:
        asked = typed_share(bout.intensity, mode, person, bout.duration_s, notes, bout.slope)
        shape = pattern(mode, ceil(bout.duration_s))
        if bout.slope:
            notes.append(how_steep(bout.intensity, asked, mode, bout.slope, person))
        shares = asked * shape
        working = np.count_nonzero(shape[:-1] == 1.0) + (shape[-1] == 1.0) * last_s(bout.duration_s)
        if bout.intensity.unit in LOADS or (mode.lifted and bout.intensity.unit == "RPE"):
            force = lifted(bout.intensity, person.exercise)
        elif bout.intensity.all_out:
            # pedals turn or feet land under it: no more force than in a sprint, and all of it where a joint is held
            force = 1.0 if mode.joint or mode.lifted else max(force, find_mode(SPRINT, person.exercise).force_fraction)
        if bout.intensity.all_out and len(mode.pattern) > 1 and bout.turns is not None and bout.turns.rest is None:
            notes.append("Between all-out parts nothing is asked, as no rest_intensity is written.")
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
    all_out = bout.intensity is not None and bout.intensity.all_out
    greatest = modes.ALL_OUT if all_out or mode.joint else person.exercise.intensity("greatest")
    above = int(np.count_nonzero(shares > greatest))
    if above:
        notes.append(f"{above} s above {greatest:g} times Wmax were cut to it, as no one sprints harder.")
    shares = np.clip(shares, 0.0, greatest)
    shares.setflags(write=False)
    part, load = 1.0, 0.0
    if bout.intensity is not None and bout.intensity.unit in LOADS:
        # a muscle that is lengthened bears more than it can lift
        load = force * 100.0 / kinds.MOST_LOWERED if mode.eccentric > MOST_ECCENTRIC else force
    through = 1.0
    if bout.intensity is not None and (mode.held or bout.intensity.unit == "%MVC"):
        through = person.exercise.open(force)
        notes.append(f"Held at {force:.0%} of the greatest force, a muscle was taken to let {through:.0%} of blood in.")
    if mode.joint:
        part = part_of(mode, person)
        notes.append(
            f"In {mode.name} {mode.muscle_kg * person.mass_kg / modes.REFERENCE_KG:.2g} kg of muscle were taken to "
            "work, and all other muscle to rest. Where the fibers that are simulated are of another muscle, they rest, "
            "too, and the oxygen of this work is not followed."
        )
        if bout.intensity is not None and bout.intensity.unit == "W":
            notes.append(
                f"{bout.intensity} ask {shares.max():.2g} times of each liter what cycling at Wmax asks of it."
            )
    return Demand(
        bout.at_s, bout.duration_s, shares, mode, force, float(working), tuple(notes), bout.trace is not None,
        part, all_out, bout.to_failure, load, through,
        bout.intensity is not None and of_today(bout.intensity.unit, mode), braked,
    )  # fmt: skip


def way_of(bout: Bout, person: Athlete) -> Mode:
    """How a bout is done: an activity of the scenario's own, or a mode as the model of the person has it.

    A pattern or slope of the bout's own is in it, and rests as hard as is written.
    """
    found = bout.way_by(person.exercise)
    if found is None:
        return find_mode(bout.do, person.exercise)
    if bout.turns is None or len(found.pattern) == 1 or bout.intensity is None:
        return found
    work, (rest_s, share) = found.pattern
    asked = typed_share(bout.intensity, found, person, bout.duration_s, [], bout.slope)
    if bout.turns.rest is not None:
        easily = typed_share(bout.turns.rest, found, person, bout.duration_s, [], bout.slope)
        share = min(easily / asked, 1.0) if asked > 0.0 else 0.0
    elif bout.intensity.all_out:
        share = 0.0
    return replace(found, pattern=(work, (rest_s, share)))


def find_mode(name: str, exercise: Exercise = modes.USUAL) -> Mode:
    """The mode of exercise with this name."""
    found = exercise.find(name)
    if found is None:
        known = {each.lower(): mode.name for mode in exercise.modes for each in (mode.name, *mode.aliases)}
        near = get_close_matches(name[:60].lower(), known, 1)
        hint = f"Did you mean '{known[near[0]]}'?" if near else f"Write one of {', '.join(ways.NAMES)}."
        raise ScenarioError(f"do = '{name[:60]}' is no mode of exercise that is known. {hint}")
    return found


def last_s(duration_s: float) -> float:
    """How long the last second of a bout is [s]: a whole one, or what is left of it."""
    return duration_s - (ceil(duration_s) - 1)
