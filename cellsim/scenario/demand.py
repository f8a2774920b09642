"""What a bout asks of a muscle: a share of this person's greatest aerobic power, second by second.

A share of 1 is the power at VO2max at the end of a ramp (Wmax). Typed bouts follow the pattern of their
mode; recorded ones are taken as recorded. Everything that had to be assumed on the way is said in notes.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from itertools import pairwise
from math import ceil, fsum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cellsim.biology import modes
from cellsim.biology.modes import Mode
from cellsim.errors import ScenarioError
from cellsim.scenario.parts import INTENSITY_UNITS, Bout, Intensity
from cellsim.scenario.workouts.trace import Trace

FAMILIES = {"downhill running": "running", "walking": "running", "intervals": "cycling", "sprint": "cycling"}
SAME = 1e-9
UNKNOWN = "unknown"  # the sport of a recording that names none

Floats = NDArray[np.float64]


class Person(Protocol):
    """What must be known of a person to read an intensity."""

    @property
    def wmax_w(self) -> float: ...
    @property
    def vo2max_ml_kg_min(self) -> float: ...
    @property
    def hr_rest_bpm(self) -> float: ...
    @property
    def hr_max_bpm(self) -> float: ...
    @property
    def mass_kg(self) -> float: ...


@dataclass(frozen=True, eq=False)
class Demand:
    """A bout as a muscle meets it.

    ``start_s`` and ``duration_s`` [s]; ``fraction`` is the share of the person's Wmax in each second, shape
    (seconds,), where the last second may be a part of one; ``force_fraction`` is the force of each contraction
    relative to the greatest; ``working_s`` [s] leaves out pauses and the rests of a pattern.
    """

    start_s: float
    duration_s: float
    fraction: Floats
    mode: Mode
    force_fraction: float
    working_s: float
    notes: tuple[str, ...]

    @property
    def lengthenings(self) -> float:
        """How often the muscle is lengthened under load in the bout."""
        return self.mode.lengthenings_per_minute * self.working_s / 60.0


def demand(bout: Bout, person: Person) -> Demand:
    """What ``bout`` asks of ``person``.

    Raises
    ------
    ScenarioError : an unknown mode, no intensity, or one that the mode cannot have.
    """
    mode = find_mode(bout.do)
    notes: list[str] = []
    force = mode.force_fraction
    if bout.trace is not None:
        shares = _recorded(bout.trace, mode, person, notes)
        working = float(np.count_nonzero(shares))
    elif bout.intensity is not None:
        asked = _asked(bout.intensity, mode, person, notes)
        pattern = _pattern(mode, ceil(bout.duration_s))
        shares = asked * pattern
        working = np.count_nonzero(pattern[:-1] == 1.0) + (pattern[-1] == 1.0) * _last(bout.duration_s)
        if bout.intensity.unit == "%1RM":
            force = bout.intensity.value / 100.0
    else:
        raise ScenarioError(
            f"The bout '{bout.do}' has no intensity and no recording. "
            'Write for example intensity = "60 %Wmax", or file = "ride.fit".'
        )
    greatest = modes.intensity("greatest")
    above = int(np.count_nonzero(shares > greatest))
    if above:
        notes.append(f"{above} s above {greatest:g} times Wmax were cut to it, as no one sprints harder.")
    shares = np.clip(shares, 0.0, greatest)
    shares.setflags(write=False)
    return Demand(bout.at_s, bout.duration_s, shares, mode, force, float(working), tuple(notes))


def find_mode(name: str) -> Mode:
    """The mode of exercise with this name."""
    found = modes.find(name)
    if found is None:
        known = {each.lower(): mode.name for mode in modes.modes() for each in (mode.name, *mode.aliases)}
        near = get_close_matches(name[:60].lower(), known, 1)
        hint = f"Did you mean '{known[near[0]]}'?" if near else f"Write one of {', '.join(modes.NAMES)}."
        raise ScenarioError(f"do = '{name[:60]}' is no mode of exercise that is known. {hint}")
    return found


def segments(demand: Demand, tolerance: float = SAME) -> list[tuple[float, float]]:
    """Stretches of equal demand, as (duration [s], fraction); a steady bout is one, a ride one for nearly every second.

    Seconds join as long as they lie within ``tolerance`` of the first of their stretch. Where they differ,
    the stretch has their mean, so the whole work is kept. Together the stretches last as long as the bout, to the bit.
    """
    shares = demand.fraction.tolist()
    begins = [0]
    for second, share in enumerate(shares):
        if abs(share - shares[begins[-1]]) > tolerance:
            begins.append(second)
    return [_stretch(shares, demand.duration_s, *edges) for edges in pairwise([*begins, len(shares)])]


def _stretch(shares: list[float], duration_s: float, begin: int, end: int) -> tuple[float, float]:
    """Length [s] and mean share of the seconds from ``begin`` up to ``end``, of which the bout's last may be short."""
    if end < len(shares):
        length, last = float(end - begin), 1.0
    else:
        length, last = duration_s - begin, _last(duration_s)
    part = shares[begin:end]
    return length, part[0] if min(part) == max(part) else fsum([*part[:-1], last * part[-1]]) / length


def _last(duration_s: float) -> float:
    """How long the last second of a bout is [s]: a whole one, or what is left of it."""
    return duration_s - (ceil(duration_s) - 1)


def _asked(asked: Intensity, mode: Mode, person: Person, notes: list[str]) -> float:
    """A typed intensity as a share of Wmax."""
    share = asked.value / 100.0
    match asked.unit:
        case "%Wmax":
            return share
        case "W":
            return asked.value / _greatest_w(mode.name, person, notes)
        case "%VO2max":
            unloaded = modes.intensity("unloaded")
            if share < unloaded:
                notes.append(f"{asked} is less than moving without load takes, so no work is left.")
            return max(0.0, (share - unloaded) / (1.0 - unloaded))
        case "%HRR":
            notes.append("Heart rate reserve was read as the same share of Wmax (a judgement: both follow oxygen use).")
            return share
        case "%1RM" if mode.lifted:
            cost = modes.intensity("full_force")
            spared = 1.0 - mode.eccentric * (1.0 - modes.intensity("lengthening_cost"))
            notes.append(
                f"{asked} was read as that share of the greatest force, at which a muscle was taken to use {cost:g} "
                f"times the ATP it uses at Wmax; lengthening is cheap, so in this mode {spared:.2f} of that."
            )
            return share * cost * spared
        case "%1RM":
            raise ScenarioError(f"'{asked}' is no intensity of {mode.name}. Use %Wmax, or do = 'resistance'.")
    raise ScenarioError(f"'{asked}' has no unit that is known. Write one of {', '.join(INTENSITY_UNITS)}.")


def _pattern(mode: Mode, seconds: int) -> Floats:
    """Fraction of the asked intensity in each second, shape (seconds,)."""
    ends = np.cumsum([length for length, _ in mode.pattern])
    shares = np.array([share for _, share in mode.pattern])
    return shares[np.searchsorted(ends, np.arange(seconds) % ends[-1], side="right")]


def _greatest_w(sport: str, person: Person, notes: list[str]) -> float:
    """The power [W] that stands for Wmax: of the ergometer, or on foot the running power that takes VO2max."""
    if _family(sport) != "running":
        return person.wmax_w
    resting, per_watt = modes.intensity("resting_oxygen"), modes.intensity("running_oxygen")
    # From mL/kg/min to L/kg/s, the unit of the table.
    watts = max(person.vo2max_ml_kg_min / 60000.0 - resting, 0.1 * resting) * person.mass_kg / per_watt
    notes.append(
        f"Running power was read against {watts:.0f} W, where a cost of {per_watt * 60000.0:g} mL of oxygen per minute "
        "and watt, an assumption, reaches this person's VO2max."
    )
    return watts


def _family(sport: str) -> str:
    """Sports whose watts mean the same."""
    return FAMILIES.get(sport, sport)


def _recorded(trace: Trace, mode: Mode, person: Person, notes: list[str]) -> Floats:
    """A recording as shares of Wmax, shape (seconds,)."""
    notes.extend(trace.notes)
    sport = modes.find(trace.sport)
    if sport is None and trace.sport == UNKNOWN:
        notes.append(f"'{trace.name}' names no sport; it was read as {mode.name}.")
    elif sport is None:
        notes.append(f"'{trace.name}' is of {trace.sport}, for which there is no mode; it stands as {mode.name}.")
    elif _family(sport.name) != _family(mode.name):
        notes.append(f"'{trace.name}' calls itself {sport.name}; it stands in the scenario as {mode.name}.")
    known = sport is not None or trace.sport == UNKNOWN
    if trace.power_w is not None and known:
        return trace.power_w / _greatest_w((sport or mode).name, person, notes)
    wanting = "has no power" if trace.power_w is None else f"has the power of {trace.sport}, which means something else"
    if trace.heart_rate_bpm is not None:
        return _by_heart_rate(trace, person, wanting, notes)
    if trace.rpe is not None:
        return _by_rating(trace, wanting, notes)
    raise ScenarioError(
        f"'{trace.name}' {wanting}, and no heart rate and no rating of perceived exertion either. "
        "Type the bout with an intensity."
    )


def _by_rating(trace: Trace, wanting: str, notes: list[str]) -> Floats:
    """The rating of a whole session as one share of Wmax for all of it but its pauses, shape (seconds,)."""
    share = trace.rpe / modes.intensity("rating_greatest")
    notes.append(
        f"Demand was taken as {share:.0%} of Wmax throughout, from a session rated {trace.rpe:g} of 10, because "
        f"'{trace.name}' {wanting} and no heart rate: a judgement, and a rough one."
    )
    return np.where(trace.paused, 0.0, share) if trace.paused is not None else np.full(ceil(trace.duration_s), share)


def _by_heart_rate(trace: Trace, person: Person, wanting: str, notes: list[str]) -> Floats:
    """Heart rate as shares of Wmax, shape (seconds,)."""
    window = round(modes.intensity("heart_window"))
    greatest = modes.intensity("reserve_greatest")
    rest, top = person.hr_rest_bpm, person.hr_max_bpm
    if top <= rest:
        raise ScenarioError(f"The greatest heart rate, {top:g} bpm, is not above {rest:g} bpm at rest. Correct one.")
    notes.append(
        f"Demand was read from heart rate, averaged over {window} s, because '{trace.name}' {wanting}: the share of "
        f"the reserve from {rest:.0f} bpm at rest to {top:.0f} at most was taken as the share of Wmax, a judgement. "
        "Heart rate lags behind work, so starts and short efforts are blunted."
    )
    share = (_smoothed(trace.heart_rate_bpm, window) - rest) / (top - rest)
    over = int(np.count_nonzero(share > greatest))
    if over:
        notes.append(f"{over} s above {greatest:.0%} of the heart rate reserve were cut to it.")
    return np.clip(np.nan_to_num(share, nan=0.0), 0.0, greatest)


def _smoothed(values: Floats, window: int) -> Floats:
    """Mean over a centered window [s] of the seconds that are known; NaN stays NaN, for a pause is a pause."""
    known = np.isfinite(values)
    total = np.concatenate(([0.0], np.cumsum(np.where(known, values, 0.0))))
    count = np.concatenate(([0], np.cumsum(known)))
    at = np.arange(values.size)
    first, last = np.maximum(at - window // 2, 0), np.minimum(at - window // 2 + window, values.size)
    there = np.maximum(count[last] - count[first], 1)
    return np.where(known, (total[last] - total[first]) / there, np.nan)
