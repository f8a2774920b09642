"""What a plan asks of one person: each of its steps as a share of that person's Wmax, second by second."""

from math import ceil

import numpy as np
from numpy.typing import NDArray

from cellsim.biology.exercise.modes import Mode
from cellsim.errors import ScenarioError
from cellsim.scenario.demand import powers
from cellsim.scenario.demand.powers import Athlete
from cellsim.scenario.workouts.planned.plan import Plan, Step

Floats = NDArray[np.float64]


def planned(plan: Plan, mode: Mode, person: Athlete, notes: list[str]) -> Floats:
    """A plan as shares of Wmax, the mean of each second, shape (seconds,).

    The work of the plan is kept, whatever part of a second its steps begin at.

    Raises
    ------
    ScenarioError : a plan of power or heart rate for an exercise in which weights are lifted.
    """
    if mode.lifted:
        raise ScenarioError(f"'{plan.name}' plans power, and nobody lifts a weight in watts. Write do = \"cycling\".")
    notes.extend(plan.notes)
    sport = person.exercise.find(plan.sport, (mode,)) or mode
    if sport.family != mode.family:
        notes.append(f"'{plan.name}' is planned as {sport.name}; it stands in the scenario as {mode.name}.")
    kinds = {step.of for step in plan.steps}
    _tell(plan, kinds, sport, person, notes)
    one_watt = 1.0 / powers.greatest_w(sport, person, notes) if kinds & {"W", "m/s"} else 0.0
    ends = [(_share(step, step.start, sport, person, one_watt), _share(step, step.end, sport, person, one_watt))
            for step in plan.steps]  # fmt: skip
    return _by_seconds([step.duration_s for step in plan.steps], np.array(ends), plan.duration_s)


def _share(step: Step, value: float, sport: Mode, person: Athlete, one_watt: float) -> float:
    match step.of:
        case "W":
            return value * one_watt
        case "m/s":
            return value * person.exercise.intensity("running_power") * person.mass_kg * one_watt
        case "FTP":
            return value * powers.threshold(sport, person)
        case "best":
            return value * powers.best(person, step.duration_s)
        case "free":
            return person.exercise.intensity("free_riding") * powers.threshold(sport, person)
    rest, top = powers.reserve_ends(person)
    beats = value * top if step.of == "HRmax" else value
    return float(np.clip((beats - rest) / (top - rest), 0.0, person.exercise.intensity("reserve_greatest")))


def _tell(plan: Plan, kinds: set[str], sport: Mode, person: Athlete, notes: list[str]) -> None:
    """How this person's threshold, best and heart rate were put in place of the plan's words."""
    watts = powers.threshold(sport, person) * person.wmax_w
    if kinds & {"FTP", "free"}:
        written = person.ftp_w is not None and sport.family == "cycling"
        whose = "as written" if written else "this person's critical power, as no ftp is written for it"
        notes.append(f"The FTP that '{plan.name}' goes by was taken as {watts:.0f} W, {whose}.")
    if "free" in kinds:
        share = person.exercise.intensity("free_riding")
        notes.append(f"Where the plan leaves the power open, {share:.0%} of FTP was taken (assumed).")
    if "best" in kinds:
        notes.append("The greatest effort of a step is what critical power and the work above it allow for so long.")
    if "m/s" in kinds:
        share = person.exercise.intensity("running_power")
        notes.append(f"A speed on foot was read as {share:g} W of running power for each kg and m/s (assumed).")
    if kinds & {"bpm", "HRmax"}:
        rest, top = powers.reserve_ends(person)
        notes.append(
            f"The plan asks for heart rates: the share of the reserve from {rest:.0f} bpm at rest to {top:.0f} at most "
            "was taken as the share of Wmax, a judgement."
        )


def _by_seconds(lengths: list[float], ends: Floats, duration_s: float) -> Floats:
    """Mean of a course of straight lines in each second; ``ends`` has start and end of each line, shape (steps, 2)."""
    lasting = np.array(lengths)
    edges = np.concatenate(([0.0], np.cumsum(lasting)))
    whole = np.concatenate(([0.0], np.cumsum(0.5 * (ends[:, 0] + ends[:, 1]) * lasting)))
    moments = np.minimum(np.append(np.arange(ceil(duration_s), dtype=np.float64), duration_s), edges[-1])
    at = np.clip(np.searchsorted(edges, moments, side="right") - 1, 0, lasting.size - 1)
    into = moments - edges[at]
    slope = (ends[at, 1] - ends[at, 0]) / lasting[at]
    total = whole[at] + ends[at, 0] * into + 0.5 * slope * into**2
    means = np.diff(total) / np.diff(moments)
    # Within a level step the mean is the level itself, without the rounding of sums.
    inside = (at[:-1] == at[1:]) | (edges[np.minimum(at[:-1] + 1, lasting.size)] == moments[1:])
    level = ends[at[:-1], 0] == ends[at[:-1], 1]
    return np.maximum(np.where(inside & level, ends[at[:-1], 0], means), 0.0)
