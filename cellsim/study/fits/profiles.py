"""What the measurements tell of each parameter: how far it may go while the others do their best to make up for it."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.stats import chi2

from cellsim.study.fits.objective import Objective
from cellsim.study.fits.parameters import FitParameter
from cellsim.study.fits.starts import Fitted, Hears, counted, gathered, of_extra, optimizer_of, quietly, shared

SURE = 0.95
DROP = 0.5 * float(chi2.ppf(SURE, 1))  # of the log likelihood, to which a parameter may go
STEPS = {
    "default_step_size_absolute": 0.0, "default_step_size_relative": 0.02, "min_step_size_relative": 0.002,
    "max_step_size_relative": 0.1, "delta_ratio_max": 0.25, "step_size_precheck_mode": "off",
}  # fmt: skip
"""Of a profile, in shares of a range: runs are dear, and a parabola needs few points."""
NEAR = 1e-9  # of a coordinate, to an end of its range
BETTER = 0.01  # of a log likelihood: a profile that rises so far above the best has found a better one


@dataclass(frozen=True, eq=False)
class LikelihoodProfile:
    """The highest likelihood at each value of one parameter.

    Parameters
    ----------
    parameter : whose it is
    at : its coordinates, in order (point,)
    drop : of the log likelihood below its highest, at each (point,)
    best : coordinate of the highest
    leaning : other parameters that stand at an end of their range where the profile ends, and so bound this one
    """

    parameter: FitParameter
    at: np.ndarray
    drop: np.ndarray
    best: float
    leaning: tuple[str, ...] = ()

    @property
    def lower(self) -> float | None:
        """The coordinate below which it cannot be, with 95 %; None where the range ends before."""
        return self._crossed(self.at <= self.best, -1)

    @property
    def upper(self) -> float | None:
        """The coordinate above which it cannot be, with 95 %; None where the range ends before."""
        return self._crossed(self.at >= self.best, 1)

    def _crossed(self, side: np.ndarray, way: int) -> float | None:
        """The first place beyond the best, on a straight line between two points, where the drop is passed."""
        at, drop = self.at[side][::way], self.drop[side][::way]
        beyond = np.flatnonzero(drop >= DROP)
        if not beyond.size:
            return None
        after = int(beyond[0])
        if after == 0 or drop[after] == drop[after - 1]:
            return float(at[after])
        part = (DROP - drop[after - 1]) / (drop[after] - drop[after - 1])
        return float(at[after - 1] + part * (at[after] - at[after - 1]))

    def says(self) -> str:
        """What the measurements tell of it, in a sentence or two."""
        if not self.leaning or (self.lower is None and self.upper is None):
            return self._says()
        names = " and ".join(self.leaning)
        return f"{self._says()} That rests on the range of {names}, too, not on measurements alone."

    def _says(self) -> str:
        of, lower, upper = self.parameter, self.lower, self.upper
        if (lower is None and self.at[0] > of.low + NEAR) or (upper is None and self.at[-1] < of.high - NEAR):
            return (
                f"The profile of {of.name} broke off before it met its bound or the 95 % threshold: it tells nothing."
            )
        ends = f"{of.factor.low:g} to {of.factor.high:g} {of.factor.unit}".rstrip()
        if lower is not None and upper is not None:
            return f"{of.name} lies between {of.shown(lower)} and {of.shown(upper)}, with 95 %."
        if lower is None and upper is None:
            return f"{of.name} is not identifiable from these measurements: anything from {ends} goes with them."
        if lower is not None:
            known, side, end = f"at least {of.shown(lower)}", "above", of.high
        else:
            known, side, end = f"at most {of.shown(of.high if upper is None else upper)}", "below", of.low
        return (
            f"{of.name} is {known}, with 95 %; from {side} these measurements do not bound it: its profile meets the "
            f"end of its range, {of.shown(end)}, first."
        )


def profiles(
    found: Fitted, method: str = "least squares", hears: Hears | None = None, workers: int = 1
) -> list[LikelihoodProfile]:
    """The profile likelihood of every parameter, by pyPESTO.

    Parameters
    ----------
    found : a search that has ended
    method : by which the others are searched at each point
    hears : how many parameters are done, and of how many
    workers : processes that share the parameters; changes nothing but the time it takes

    Raises
    ------
    MeasurementError : pyPESTO is not installed.
    """
    ends = list(found.searched.optimize_result.list)
    given = [(found.objective, found.x, method, ends, number) for number in range(len(found.objective.parameters))]
    return shared(_traced, given, workers, found.objective, hears)


def _traced(given: tuple[Objective, np.ndarray, str, list[Any], int]) -> tuple[LikelihoodProfile, int, list[str]]:
    of, best, method, ends, number = given
    before, profile = (of.runs, len(of.lost)), of_extra("pypesto.profile")
    options = profile.ProfileOptions(ratio_min=float(np.exp(-1.02 * DROP)), **STEPS)
    searched = gathered(of, ends)
    with quietly():
        traced: Any = profile.parameter_profile(
            searched.problem, searched, optimizer_of(method), profile_index=[number], profile_options=options,
            progress_bar=False,
        )  # fmt: skip
    path = traced.profile_result.list[-1][number]
    at = np.asarray(path.x_path[number], dtype=float)
    drop = np.array([of.misfit(x) for x in path.x_path.T]) - of.misfit(best)
    order = np.argsort(at, kind="stable")
    keep = order[np.isfinite(drop[order])]
    outer = path.x_path[:, keep[[0, -1]]]
    leaning = tuple(
        each.name for place, each in enumerate(of.parameters)
        if place != number and any(each.at_edge(float(end)) for end in outer[place])
    )  # fmt: skip
    one = LikelihoodProfile(of.parameters[number], at[keep], drop[keep], float(best[number]), leaning)
    return counted(of, one, *before)


def better(traced: list[LikelihoodProfile]) -> str:
    """A sentence where a profile came upon values that are better than the best of the search; else nothing."""
    rise = max((-float(each.drop.min()) for each in traced), default=0.0)
    if rise <= BETTER:
        return ""
    return f"A profile found a log likelihood {rise:.2g} above that of the search: take more starts."
