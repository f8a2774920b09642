"""A typed intensity as a share of the person's Wmax, and the pattern of work and rest of its mode."""

import numpy as np
from numpy.typing import NDArray

from cellsim.biology.exercise.modes import ALL_OUT, Exercise, Mode
from cellsim.errors import ScenarioError
from cellsim.scenario.demand.powers import Athlete, best, felt, greatest_w, how_felt, speed_share
from cellsim.scenario.plan.parts import EVERYTHING, INTENSITY_UNITS, Intensity

LOADS = ("%1RM", "%MVC")  # shares of a greatest force

Floats = NDArray[np.float64]


def typed_share(
    intensity: Intensity, mode: Mode, person: Athlete, duration_s: float, notes: list[str], slope: float = 0.0
) -> float:
    """A typed intensity as a share of Wmax; of work on one joint, as a share of what its muscle would do at Wmax."""
    share, exercise = intensity.value / 100.0, person.exercise
    match intensity.unit:
        case str(unit) if unit == EVERYTHING:
            return ALL_OUT
        case "km/h" if mode.family == "running":
            notes.append("A speed was read by what a meter on that slope costs above rest (Minetti2002).")
            return speed_share(intensity.value, mode, slope, person)
        case "%Wmax":
            return share
        case "W":
            return intensity.value / greatest_w(mode, person, notes)
        case "%VO2max":
            unloaded = exercise.intensity("unloaded")
            if share < unloaded:
                notes.append(f"{intensity} is less than moving without load takes, so no work is left.")
            return max(0.0, (share - unloaded) / (1.0 - unloaded))
        case "%HRR":
            notes.append("Heart rate reserve was read as the same share of Wmax (a judgement: both follow oxygen use).")
            return share
        case "%MVC" if mode.joint:
            cost = exercise.intensity("full_force")
            notes.append(
                f"{intensity} was read as that share of the greatest force, held, at which a muscle was taken to use "
                f"{cost:g} times the ATP it uses at Wmax."
            )
            return lifted(intensity, exercise) * cost
        case "RPE" if not mode.lifted:
            notes.append(how_felt(exercise))
            return felt(intensity.value, exercise) * best(person, duration_s)
        case "RPE" | "%1RM" if mode.lifted or mode.joint:
            share = lifted(intensity, exercise)
            cost = exercise.intensity("full_force")
            spared = mode.loaded * (1.0 - mode.eccentric * (1.0 - exercise.intensity("lengthening_cost")))
            notes.append(
                f"{intensity} was read as that share of the greatest force, at which a muscle was taken to use "
                f"{cost:g} times the ATP it uses at Wmax; lengthening is cheap, so in this mode {spared:.2f} of that."
            )
            return share * cost * spared
        case "%1RM" | "%MVC":
            raise ScenarioError(f"'{intensity}' is no intensity of {mode.name}. Use %Wmax, or do = 'resistance'.")
    raise ScenarioError(f"'{intensity}' has no unit that is known. Write one of {', '.join(INTENSITY_UNITS)}.")


def how_steep(intensity: Intensity, share: float, mode: Mode, slope: float, person: Athlete) -> str:
    """What a slope means for who goes there, as a sentence."""
    speed = share / speed_share(1.0, mode, slope, person)
    told = "" if intensity.unit == "km/h" else f" {intensity} is {speed:.1f} km/h there, by what a meter costs."
    return (
        f"On a slope of {100.0 * slope:g} % each stride was taken to lengthen fascicles by {mode.strain:.3g} of their "
        f"length, at {mode.force_fraction:.0%} of the greatest force.{told}"
    )


def lifted(intensity: Intensity, exercise: Exercise) -> float:
    """The weight of a session as a share of the heaviest; one rated by exertion is lifted lighter the easier it was."""
    if intensity.unit == "RPE":
        return felt(intensity.value, exercise) * exercise.intensity("exertion_load")
    return intensity.value / 100.0


def pattern(mode: Mode, seconds: int) -> Floats:
    """Fraction of the typed intensity in each second, shape (seconds,)."""
    ends = np.cumsum([length for length, _ in mode.pattern])
    shares = np.array([share for _, share in mode.pattern])
    return shares[np.searchsorted(ends, np.arange(seconds) % ends[-1], side="right")]
