"""A fit of one fiber alone: what its SBML file holds, put through experiments, and read by formulas.

A fiber starts from the rest that its file has. Where a fit changes a parameter, it does not come to a rest of its own
first, and numbers that follow from the resting fiber stay as they are: so any program that reads the file computes the
same.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cellsim.errors import IntegrationError, MeasurementError, NetworkError
from cellsim.kinetics.carriers.outcome import STATUS_WORDS
from cellsim.language.formulas import evaluate, names_in
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.study.designs.factors import LOGARITHM, Factor, Value
from cellsim.study.fits.measurements import FiberReading, Measured
from cellsim.study.fits.objective import Objective
from cellsim.study.fits.parameters import FitParameter
from cellsim.study.sbml import typical_fiber

RTOL = 1e-8
FINER = 1e-4  # than the absolute tolerances of a muscle: slopes are read between runs that are nearly alike
STEP = 1e-3  # of a coordinate
AS_IT_IS = ""  # the experiment in which nothing is done
GROUPS = ("I", "IIa", "IIx")


@dataclass(frozen=True)
class Period:
    """What is done to a fiber at one moment, and stays.

    Parameters
    ----------
    at_s : when it begins [s]
    sets : what each input, parameter or content is set to: a number in cellsim's units, or a formula of what there is
        then, such as ``NMN + 5``
    """

    at_s: float
    sets: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class FiberExperiment:
    """What is done to a fiber, from the start on: doses, bouts and perturbations as periods.

    Parameters
    ----------
    name : of letters, digits and ``_``
    periods : in order of time
    """

    name: str
    periods: tuple[Period, ...]


@dataclass(frozen=True, eq=False)
class FiberFit:
    """A fit of one fiber alone.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"
    experiments : what is done
    parameters : of the fiber's network that may be changed [cellsim's own units]
    measured : each with a ``FiberReading``
    model : what the fiber is made of; the human muscle unless given

    Raises
    ------
    MeasurementError : a name that the fiber does not have, or an experiment that there is not.
    """

    group: str
    experiments: Sequence[FiberExperiment]
    parameters: Sequence[FitParameter]
    measured: Sequence[Measured]
    model: Model | None = None

    def __post_init__(self) -> None:
        if self.group not in GROUPS:
            raise MeasurementError(f"{shown(self.group)} is no type of fiber. Write {listed(GROUPS)}.")
        network = self.fiber.model.fiber
        parts = {"": {*network.species, *network.arguments, *network.definitions}}
        changed = {each.name for each in self.parameters}
        for name in changed - {*network.arguments}:
            raise MeasurementError(f"The fiber has no parameter {shown(name)}. {nearest(name, network.arguments)}")
        done = [each.name for each in self.experiments]
        if twice := next((name for name in done if done.count(name) > 1), None):
            raise MeasurementError(f"Two experiments are called {shown(twice)}. Give each a name of its own.")
        for experiment in self.experiments:
            _check(experiment, {*network.species, *network.arguments}, changed)
        for each in self.measured:
            reading = read_off_fiber(each)
            if reading.experiment not in (*done, AS_IT_IS):
                raise MeasurementError(f"{each.name}: there is no experiment {shown(reading.experiment)}.")
            if unknown := set(_names(reading.formula, each.name)) - parts[""]:
                name = min(unknown)
                raise MeasurementError(f"{each.name}: the fiber has no {shown(name)}. {nearest(name, parts[''])}")

    @property
    def fiber(self) -> Fibers:
        """The fiber at rest, as its SBML file has it."""
        if "_fiber" not in vars(self):
            object.__setattr__(self, "_fiber", typical_fiber(self.group, self.model))
        return vars(self)["_fiber"]

    def at_rest(self, sets: Mapping[str, float | str]) -> dict[str, float]:
        """What is set to which number, where the fiber is as its file has it [cellsim's own units].

        Parameters
        ----------
        sets : as in ``Period``
        """
        return _numbers(self.fiber, self.fiber.Y, self.fiber.P, sets)

    def objective(self) -> Objective:
        """How well the fiber meets the measurements."""
        return Objective(self.parameters, self.measured, self.predicted, STEP)

    def predicted(self, changes: Mapping[str, Value], readings: Sequence[Any]) -> np.ndarray:
        """What the fiber gives for each reading with some parameters changed.

        Parameters
        ----------
        changes : values [cellsim's own units]
        readings : ``FiberReading`` each

        Raises
        ------
        IntegrationError : the chemistry could not be carried on.
        """
        found = np.full(len(readings), np.nan)
        by_name = {each.name: each for each in self.experiments} | {AS_IT_IS: FiberExperiment(AS_IT_IS, ())}
        for name in dict.fromkeys(each.experiment for each in readings):
            places = [place for place, each in enumerate(readings) if each.experiment == name]
            values = self._lived(by_name[name], changes, [readings[place] for place in places])
            found[places] = values
        return found

    def _lived(
        self, experiment: FiberExperiment, changes: Mapping[str, Value], readings: Sequence[FiberReading]
    ) -> list[float]:
        fiber = self.fiber
        Y, P, H = fiber.Y.copy(), fiber.P.copy(), np.zeros(1)
        for name, value in changes.items():
            P[fiber.argument[name]] = value
        atol = np.where(np.isinf(fiber.tolerance), fiber.tolerance, fiber.tolerance * FINER)
        begins = {each.at_s: each for each in experiment.periods}
        read: dict[float, dict[str, float]] = {}
        now = 0.0
        for moment in sorted({*begins, *(each.at_s for each in readings)}):
            if moment > now:
                outcome = fiber.kernel.advance(Y, P, H, moment - now, RTOL, atol)
                if outcome.status.any():
                    raise IntegrationError(
                        f"The fiber could not be carried past {now + float(outcome.reached[0]):g} s of "
                        f"{experiment.name or 'its rest'}: {STATUS_WORDS[int(outcome.status[0])]}."
                    )
                now = moment
            if moment in begins:
                _set(fiber, Y, P, begins[moment])
                H[:] = 0.0
            read[moment] = self._values(Y, P)
        return [_number(each.formula, read[each.at_s]) for each in readings]

    def _values(self, Y: np.ndarray, P: np.ndarray) -> dict[str, float]:
        kernel = self.fiber.kernel
        rows = ((kernel.species, Y), (kernel.arguments, P), (kernel.definitions, kernel.derived(Y, P)))
        return {
            name: float(row[0]) for names, values in rows for name, row in zip(names, np.asarray(values), strict=True)
        }


def fiber_parameter(name: str, low: float, high: float) -> FitParameter:
    """A parameter of a fiber over a range, in its logarithm where that is above nothing.

    Parameters
    ----------
    name : of a parameter of the network
    low, high : of its range [cellsim's own units]

    Raises
    ------
    MeasurementError : its ends are not in order.
    """
    if not low < high or not math.isfinite(high - low):
        raise MeasurementError(f"{name} goes from {low:g} to {high:g}. Write the smaller one first.")
    return FitParameter(Factor(name, (), low, high, "", LOGARITHM if low > 0.0 else "even"))


def _check(experiment: FiberExperiment, known: set[str], changed: set[str]) -> None:
    if not experiment.name.isidentifier() or not experiment.name.isascii():
        raise MeasurementError(f"An experiment is called {shown(experiment.name)}. Write letters, digits and _ alone.")
    times = [each.at_s for each in experiment.periods]
    if any(not math.isfinite(at) or at < 0.0 for at in times) or sorted(set(times)) != times:
        raise MeasurementError(f"The periods of {experiment.name} are not in order of time, each at one of its own.")
    for each in experiment.periods:
        for name, value in each.sets.items():
            if name not in known:
                raise MeasurementError(
                    f"{experiment.name}: the fiber has no {shown(name)} that could be set. {nearest(name, known)}"
                )
            if name in changed:
                raise MeasurementError(f"{experiment.name} sets {name}, which the fit changes. Leave out one of them.")
            if isinstance(value, str) and (unknown := set(_names(value, experiment.name)) - known):
                raise MeasurementError(f"{experiment.name}: {shown(value)} reads {shown(min(unknown))}, which is none.")


def _names(formula: str, where: str) -> list[str]:
    try:
        return names_in(formula)
    except NetworkError as mistake:
        raise MeasurementError(f"{where}: {shown(formula)} is no formula. {mistake}") from None


def _numbers(fiber: Fibers, Y: np.ndarray, P: np.ndarray, sets: Mapping[str, float | str]) -> dict[str, float]:
    values = dict(zip(fiber.species, Y[:, 0].tolist(), strict=True))
    values |= dict(zip(fiber.argument, P[:, 0].tolist(), strict=True))
    return {name: _number(value, values) if isinstance(value, str) else float(value) for name, value in sets.items()}


def _set(fiber: Fibers, Y: np.ndarray, P: np.ndarray, period: Period) -> None:
    """Everything is read before any of it is set, as they are set at once."""
    for name, number in _numbers(fiber, Y, P, period.sets).items():
        if name in fiber.species:
            Y[fiber.species[name]] = number
        else:
            P[fiber.argument[name]] = number


def _number(formula: str, values: Mapping[str, float]) -> float:
    try:
        return float(evaluate(formula, values))
    except (ArithmeticError, ValueError):
        return math.nan


def read_off_fiber(each: Measured) -> FiberReading:
    """How a measurement is read off a fiber alone.

    Raises
    ------
    MeasurementError : it is read off a whole scenario.
    """
    if not isinstance(each.reading, FiberReading):
        raise MeasurementError(f"{each.name} is read off a whole scenario, and here is one fiber alone.")
    return each.reading
