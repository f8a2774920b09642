"""Critical power and W' out of the best efforts of a record, with errors, or a sentence on why it tells neither."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import OptimizeWarning, curve_fit

from cellsim.biology.exercise.loads import number, uptake_of
from cellsim.errors import MeasurementError
from cellsim.scenario.fields.times import spoken
from cellsim.study.loads.curve import BestEffort

FEWEST = 2  # efforts that tell two numbers
LONGER = 3.0  # times the shortest, that the longest is at least: over less, the line has no slope to speak of
EASIER = "Ride two or three efforts of 3 to 20 minutes as hard as they can be held, or write ftp in the person's file."


@dataclass(frozen=True)
class PowerFit:
    """What best efforts tell of a rider.

    Parameters
    ----------
    critical_w, critical_error_w : critical power and its standard error [W]
    whole_j, whole_error_j : W' likewise [J]
    efforts : by which they were fitted, the shortest first
    left_out : of the hardest those that lie below the curve of the others
    three : critical power [W], W' [J] and greatest power [W] by three parameters; None where sprints do not tell them
    """

    critical_w: float
    critical_error_w: float
    whole_j: float
    whole_error_j: float
    efforts: tuple[BestEffort, ...]
    left_out: tuple[BestEffort, ...] = ()
    three: tuple[float, float, float] | None = None

    def holds_w(self, length_s: float) -> float:
        """The power that is held for so long, by two parameters [W]."""
        return self.critical_w + self.whole_j / length_s

    def uptake(self, mass_kg: float) -> tuple[float, float]:
        """VO2max and its error, by what is held for five minutes [mL/kg/min] (Sitko2022)."""
        watts, error = self.holds_w(number("BestEffort_uptake_over")), number("BestEffort_uptake_error")
        return uptake_of(watts, mass_kg), error * 60_000.0

    def says(self) -> list[str]:
        """What it is, and by which efforts, in sentences."""
        by = ", ".join(f"{each.watts:.0f} W over {spoken(each.length_s)}" for each in self.efforts)
        said = [
            f"Critical power is {self.critical_w:.0f} W (standard error {self.critical_error_w:.0f}) and W' "
            f"{self.whole_j / 1000.0:.1f} kJ (standard error {self.whole_error_j / 1000.0:.1f}), by power over 1/time "
            f"through {by}. A record holds bests, which are as hard as somebody went and maybe not as they could.",
        ]
        if self.left_out:
            lengths = ", ".join(spoken(each.length_s) for each in self.left_out)
            said.append(f"Bests over {lengths} lie below the curve of the others and were left out.")
        if self.three is not None:
            critical, whole, peak = self.three
            said.append(
                f"By three parameters, sprints among them, it is {critical:.0f} W, W' {whole / 1000.0:.1f} kJ, and the "
                f"greatest power {peak:.0f} W."
            )
        return said


def fitted_power(efforts: Sequence[BestEffort]) -> PowerFit:
    """Critical power and W' by the line of power over 1/time through the best efforts of 2 to 20 minutes.

    What lies farther below the line than a hard effort would is left out, and the rest fitted anew.

    Parameters
    ----------
    efforts : the best of each length, as ``curve.best_of`` gives them

    Raises
    ------
    MeasurementError : the record has no hard efforts; the sentence says which are lacking.
    """
    shortest, longest = number("BestEffort_shortest"), number("BestEffort_longest")
    inside = [each for each in efforts if shortest <= each.length_s <= longest]
    kept = hardest(inside)
    while True:
        if len(kept) < FEWEST or kept[-1].length_s < LONGER * kept[0].length_s:
            raise MeasurementError(
                f"The record has too few hard efforts of {spoken(shortest)} to {spoken(longest)} to tell critical "
                f"power by. {EASIER}"
            )
        (critical, whole), errors = _line(kept)
        curve = [critical + whole / each.length_s for each in kept]
        share = [each.watts / by - 1.0 for each, by in zip(kept, curve, strict=True)]
        worst = int(np.argmin(share))
        if share[worst] >= -number("BestEffort_below"):
            break
        kept.pop(worst)
    _check_hard(critical, whole, errors[0])
    left_out = tuple(each for each in hardest(inside) if each not in kept)
    return PowerFit(critical, errors[0], whole, errors[1], tuple(kept), left_out, _three(efforts, critical, whole))


def hardest(efforts: Sequence[BestEffort]) -> list[BestEffort]:
    """Those of the bests that are efforts of their own, and no parts of longer ones or shorter ones with a rest.

    Work by time bends downward, and all that somebody did lies below it. Kept is what lies near its upper hull, of one
    effort what lies nearest, and nothing beyond which they went on as hard, or that is a harder one and ease.

    Parameters
    ----------
    efforts : the best of each length, the shortest first
    """
    hull: list[BestEffort] = []
    for each in efforts:
        while hull and _beyond(hull[-2] if len(hull) > 1 else None, hull[-1]) <= _beyond(hull[-1], each):
            hull.pop()
        hull.append(each)
    seconds = [0.0, *(float(each.length_s) for each in hull)]
    work = [0.0, *(each.watts * each.length_s for each in hull)]
    share = {each: each.watts * each.length_s / float(np.interp(each.length_s, seconds, work)) for each in efforts}
    same = 1.0 - number("BestEffort_near")
    near = [each for each in efforts if share[each] >= same]
    whole = [
        each for each in near
        if not any(_within(each, other) and _beyond(each, other) >= same * each.watts for other in near)
        and not any(_within(other, each) and _beyond(other, each) < number("BestEffort_rest") * each.watts
                    for other in near)
    ]  # fmt: skip
    kept: list[BestEffort] = []
    for each in sorted(whole, key=lambda one: (-share[one], one.length_s)):
        if not any(_shared(each, other) >= 0.5 * max(each.length_s, other.length_s) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.length_s)


def _shared(one: BestEffort, other: BestEffort) -> float:
    """How many seconds are in both [s]."""
    if one.session != other.session:
        return 0.0
    ends = min(one.begins_s + one.length_s, other.begins_s + other.length_s)
    return max(ends - max(one.begins_s, other.begins_s), 0.0)


def _within(one: BestEffort, other: BestEffort) -> bool:
    return other.length_s > one.length_s and _shared(one, other) == one.length_s


def _beyond(one: BestEffort | None, other: BestEffort) -> float:
    """Mean power between two lengths [W]."""
    if one is None:
        return other.watts
    return (other.watts * other.length_s - one.watts * one.length_s) / (other.length_s - one.length_s)


def _line(efforts: Sequence[BestEffort]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Critical power and W' with their standard errors; bests scatter at least as people do from day to day."""
    rate = np.array([1.0 / each.length_s for each in efforts])
    watts = np.array([each.watts for each in efforts])
    design = np.column_stack((np.ones(rate.size), rate))
    found = np.linalg.lstsq(design, watts, rcond=None)[0]
    missed = float(((watts - design @ found) ** 2).sum()) / max(rate.size - 2, 1)
    scatter = max(missed, (number("BestEffort_daily") * float(watts.mean())) ** 2)
    errors = np.sqrt(np.diag(np.linalg.inv(design.T @ design)) * scatter)
    return (float(found[0]), float(found[1])), (float(errors[0]), float(errors[1]))


def _check_hard(critical: float, whole: float, error: float) -> None:
    seconds = whole / critical if critical > 0.0 else -1.0
    if seconds < number("BestEffort_least"):
        raise MeasurementError(
            f"The record has no hard efforts: its bests of some minutes are hardly above those of many, as of steady "
            f"rides (W' would be {whole / 1000.0:.1f} kJ at {critical:.0f} W). {EASIER}"
        )
    if seconds > number("BestEffort_most"):
        raise MeasurementError(
            f"The record has no long hard efforts: by its bests critical power would be {critical:.0f} W and W' "
            f"{whole / 1000.0:.0f} kJ, which nobody has together. {EASIER}"
        )
    if error > number("BestEffort_error") * critical:
        raise MeasurementError(
            f"The bests of the record lie on no one curve: critical power would be {critical:.0f} W with a standard "
            f"error of {error:.0f} W. {EASIER}"
        )


def _three(efforts: Sequence[BestEffort], critical: float, whole: float) -> tuple[float, float, float] | None:
    """Critical power, W' and greatest power with sprints among the efforts (Morton1996), if these tell them."""
    low, high = number("BestEffort_sprint"), number("BestEffort_longest")
    inside = hardest([each for each in efforts if low <= each.length_s <= high])
    if len(inside) < FEWEST + 2 or inside[0].length_s >= number("BestEffort_shortest"):
        return None
    seconds = np.array([float(each.length_s) for each in inside])
    watts = np.array([each.watts for each in inside])
    start = (critical, whole, 1.2 * float(watts.max()))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", OptimizeWarning)
            found, spread = curve_fit(_by_three, seconds, watts, start, bounds=((1.0, 1.0, 1.0), (2e3, 2e5, 5e3)))
    except (RuntimeError, ValueError, OptimizeWarning):
        return None
    sure = bool(np.sqrt(spread[0, 0]) <= number("BestEffort_error") * found[0]) and found[2] > watts.max()
    return (float(found[0]), float(found[1]), float(found[2])) if sure else None


def _by_three(seconds: np.ndarray, critical: float, whole: float, peak: float) -> np.ndarray:
    return critical + whole / (seconds + whole / np.maximum(peak - critical, 1.0))
