"""Which sample to take next: the one that would tell most of the parameters, where the best fit is.

Each candidate's gain is that of a normal posterior around the best values, in which the model is taken as straight:
half of the logarithm by which one more sample raises the determinant of the information (D-optimal design; Lindley
1956, Chaloner and Verdinelli 1995). A range that was given counts as a normal prior of the same variance, so there is a
gain even of what the measurements so far do not tell at all. Slopes are differences of runs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from cellsim.errors import MeasurementError
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.outcomes import AT, CourseReading
from cellsim.study.fits.measurements import OF_KIND, Measured
from cellsim.study.fits.objective import Objective

MOST_CANDIDATES = 100_000
VARIANCE_OF_RANGE = 1.0 / 12.0  # of an even spread over a range of 1


@dataclass(frozen=True)
class Candidate:
    """A sample that might be taken.

    Parameters
    ----------
    person, arm : whose
    observable, group : what of it
    hour : when [h]
    sd : standard deviation that it would have [unit of the observable]
    """

    person: str
    arm: str
    observable: str
    group: str
    hour: float
    sd: float

    @property
    def measured(self) -> Measured:
        """The same as a measurement whose value is not known yet."""
        reading = CourseReading(
            self.observable, AT, self.observable, self.group, person=self.person, arm=self.arm, hour=self.hour
        )
        return Measured(self.observable, reading, 0.0, self.sd)


def candidates(
    scenario: Scenario, sds: Mapping[str, float], every_s: float, groups: Sequence[str], where: str
) -> tuple[Candidate, ...]:
    """Every sample that might be taken of a scenario.

    Parameters
    ----------
    scenario : of whose people
    sds : the standard deviation of each observable that can be measured [its unit]
    every_s : how far moments lie apart, from the start on [s]
    groups : of fibers that can be taken apart
    where : it is written, for sentences

    Raises
    ------
    MeasurementError : an observable or group that there is not, or too many.
    """
    columns = scenario.made_of().observables
    if not every_s > 0.0:
        raise MeasurementError(f"{where}.every is nothing. Write how far samples may lie apart.")
    hours = np.arange(0.0, scenario.duration_s * (1.0 + 1e-12), every_s) / 3600.0
    arms = tuple(scenario.arms) or ("",)
    if len(hours) * len(sds) * len(groups) * len(arms) * len(scenario.people) > MOST_CANDIDATES:
        raise MeasurementError(f"{where} has more than {MOST_CANDIDATES} candidates. Write a longer every.")
    found = []
    for name, sd in sds.items():
        if name not in columns:
            raise MeasurementError(
                f"{where}: no observable is called {shown(name)}. {nearest(name, columns)}Write a column of the table."
            )
        there = OF_KIND[columns[name].kind]
        for group in groups:
            if group not in OF_KIND["fiber"]:
                raise MeasurementError(f"{where}: {shown(group)} is no group. Write {listed(OF_KIND['fiber'])}.")
        of = [each for each in groups if each in there] or [there[0]]
        found += [
            Candidate(person.name, arm, name, group, float(hour), sd)
            for person in scenario.people for arm in arms for group in of for hour in hours
        ]  # fmt: skip
    return tuple(found)


def next_samples(objective: Objective, x: np.ndarray, weighed: Sequence[Candidate], best: int = 10) -> pd.DataFrame:
    """The samples that would tell most, each by itself.

    Parameters
    ----------
    objective : of the measurements so far
    x : the best coordinates (parameter,)
    weighed : samples that might be taken
    best : how many are told

    Returns
    -------
    a row for each, the most telling first: whose, what, when, what would be expected, its gain [bit], and how much
    surer the parameters would be of which it tells most

    Raises
    ------
    MeasurementError : the model gives no number there.
    """
    of = Objective(objective.parameters, [each.measured for each in weighed], objective.predict, objective.step)
    expected = of.predictions(x)
    if not np.isfinite(expected).all():
        raise MeasurementError(f"No next sample can be told. {of.lost[-1]}")
    slopes = of.slopes(x)
    variance = np.linalg.inv(information(objective, x))
    spread = slopes @ variance  # (candidate, parameter)
    signal = np.sum(spread * slopes, axis=1)  # variance of each expected value, in squares of its sd
    gain = 0.5 * np.log2(1.0 + signal)
    # by one sample the variance of each parameter falls by the square of what it shares with the sample
    after = np.diag(variance) - spread**2 / (1.0 + signal)[:, None]
    share = np.sqrt(np.maximum(after, 0.0) / np.diag(variance))
    rows = pd.DataFrame(
        {
            "person": [each.person for each in weighed], "arm": [each.arm for each in weighed],
            "observable": [each.observable for each in weighed], "group": [each.group for each in weighed],
            "time_h": [each.hour for each in weighed], "expected": expected, "sd": of.sd, "gain_bit": gain,
            "most_of": [of.parameters[at].name for at in share.argmin(axis=1)], "its_sd_left": share.min(axis=1),
        }
    )  # fmt: skip
    return rows.sort_values("gain_bit", ascending=False, kind="stable").head(best).reset_index(drop=True)


def information(objective: Objective, x: np.ndarray) -> np.ndarray:
    """What the measurements and the ranges tell around some coordinates (parameter, parameter).

    Parameters
    ----------
    objective : of the measurements
    x : coordinates (parameter,)
    """
    slopes = objective.slopes(x)
    return slopes.T @ slopes + np.diag(1.0 / (VARIANCE_OF_RANGE * (objective.high - objective.low) ** 2))


def in_words(rows: pd.DataFrame) -> str:
    """The first of the next samples, in a sentence."""
    first = rows.iloc[0]
    of = f" of {first['group']}" if first["group"] in OF_KIND["fiber"][1:] else ""
    whose = ", ".join(each for each in (first["person"], first["arm"]) if each)
    return (
        f"The next sample that tells most is {first['observable']}{of} of {whose} at {first['time_h']:g} hour: "
        f"{first['gain_bit']:.2g} bit, and {first['its_sd_left']:.0%} of the uncertainty of {first['most_of']} would "
        "be left. It is taken that the model is straight around the best values."
    )
