"""How rested fibers move with a row of the model: exact, where a row reaches nothing but the fibers' own numbers.

A row is not one number of the equations. Capacities follow from rows and from the rest that they are to hold, so all
that follows is moved with it, as a study of rows moves it: how far is read off the formulas themselves, by a
ten-thousandth to either side. How far the rest moves then is solved for (``cellsim.kinetics.analysis.response``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cellsim import units
from cellsim.biology.people.fiber import type_shares
from cellsim.language.mechanism import FIBER, PERSON
from cellsim.population.fibers.state import NO_CALL
from cellsim.population.fibers.traits import Spread, fiber_parameters, resting_inputs
from cellsim.population.kernels import kernel_of
from cellsim.population.muscle.plasma import body_of, offered
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.scenario import Scenario
from cellsim.study.control.muscle import STORES, muscle_response
from cellsim.tissue.agenda import agenda_of, person_of
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

STEP = 1e-4  # of a row, to either side; its formulas bend the answer by about the square
SAME = 1e-9  # of its size: what moves less does not move
TOGETHER = 32  # rows that are solved for at once


def with_row(scenario: Scenario, name: str, fold: float) -> Scenario:
    """The same scenario with a row of the model so many times what it is, be it outside of its range.

    Raises
    ------
    CellsimError : it cannot be.
    """
    row = scenario.made_of().rows[name]
    number = repr(row.value * fold / units.scale(row.unit))
    text = number if row.unit == "1" else f"{number} {row.unit}"
    return scenario.vary(parameters={name: text}, beyond_range=[name])


@dataclass(frozen=True)
class _Begun:
    """What fibers begin their rest with: arguments (argument, fiber), stores and conserved sums, area, and blood.

    Of the shares of ``types`` a muscle has whole numbers, so that a small step moves none.
    """

    P: np.ndarray
    held: np.ndarray
    area: np.ndarray
    around: np.ndarray
    types: np.ndarray


class RestedRows:
    """The rested fibers of a muscle, and how they move with rows.

    Parameters
    ----------
    scenario : of one person, whose muscle is taken before anything is done to them

    Raises
    ------
    CellsimError : a person that cannot be, or a muscle that does not come to rest.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.muscle = Simulation(scenario).state
        self.fibers = self.muscle.fibers
        self.model = self.fibers.model
        self.response = muscle_response(self.model)
        self.P = self.fibers.P.copy()
        at = self.fibers.argument
        self.P[at["PARP_activation"]] = 0.0  # nothing calls while fibers come to rest
        self.P[at["Nrf2_rest"]] = NO_CALL

    def pushes(self, row: str) -> tuple[np.ndarray, str]:
        """How far each argument moves with the logarithm of a row (argument, fiber), or why that is not all it moves.

        Parameters
        ----------
        row : of the model, above nothing

        Raises
        ------
        CellsimError : no muscle could rest on a value beside its own.
        """
        low, high = (self._begun(with_row(self.scenario, row, fold)) for fold in (1.0 - STEP, 1.0 + STEP))
        for what, one, other in (
            ("the body around the muscle", low.around, high.around),
            ("what is stored or conserved in fibers", low.held, high.held),
            ("how large fibers are", low.area, high.area),
            ("which fibers there are", low.types, high.types),
        ):
            if (np.abs(one - other) > SAME * np.maximum(np.abs(one), np.abs(other))).any():
                return np.zeros((0, 0)), what
        found = (high.P - low.P) / (np.log1p(STEP) - np.log1p(-STEP))
        at = self.fibers.argument
        found[at["Sod2_rest"]] = found[at["habit_ANTIOXIDANTS"]]
        for name in ("PARP_activation", "PARP_threshold", "Nrf2_rest"):  # set by the rest itself, and calling nothing
            found[at[name]] = 0.0
        return found, ""

    def elasticities(self, rows: Sequence[np.ndarray], formulas: Sequence[str], groups: Sequence[str]) -> np.ndarray:
        """Percent of the mean of each formula over a group for one percent of each row (formula, row).

        Parameters
        ----------
        rows : ``pushes`` of each
        formulas : in the names of species, definitions and arguments; ``v_X`` is the rate of the reaction X
        groups : of fibers, one for each formula

        Raises
        ------
        IntegrationError : the fibers are not at rest, or have no one rest beside theirs.
        NetworkError : a formula reads what has no rest.
        """
        members = [self.fibers.members[group] for group in groups]
        weights = [self.fibers.weight[each] / self.fibers.weight[each].sum() for each in members]
        found = []
        for first in range(0, len(rows), TOGETHER):
            together = np.stack(rows[first : first + TOGETHER], axis=1)
            slopes = self.response.of_pushes(self.fibers.Y, self.P, formulas, together)
            found.append([
                slope[:, which] @ weight / (value[which] @ weight)
                for slope, value, which, weight in zip(slopes.slopes, slopes.values, members, weights, strict=True)
            ])  # fmt: skip
        return np.concatenate(found, axis=1)

    def _begun(self, scenario: Scenario) -> _Begun:
        """What ``population.fibers.state.build`` gives the same fibers of another scenario to come to rest with."""
        muscle, fibers = self.muscle, self.fibers
        who = person_of(scenario, None)
        scenario = as_measured(scenario, who)
        model, subject = scenario.made_of(who), body_in(scenario, who)
        body = body_of(model, subject, agenda_of(scenario, who), kernel_of(model, PERSON, fibers.kernel.carrier))
        around = offered(body.levels())
        changes = model.changes_for(subject.age_years) | around | {"clock": 0.0}
        by_key = [kind for _, kind in sorted(zip(fibers.keys.tolist(), fibers.types, strict=True))]
        spread = Spread(by_key, scenario.seed, muscle.key)
        each = [fiber_parameters(model, subject, int(key), spread) | changes for key in fibers.keys]
        each = [resting_inputs(model, row) | row for row in each]
        guesses = [model.rest_of(FIBER, row).start() for row in each]
        start = np.array([[guess.get(name, 0.0) for guess in guesses] for name in fibers.kernel.species])
        stores = start[[fibers.species[name] for name in STORES]]
        sums = self.response.held @ start[self.response.rows]
        return _Begun(
            np.array([[row[name] for row in each] for name in fibers.kernel.arguments]),
            np.concatenate((stores, sums)),
            np.array([row["area"] for row in each]),
            np.array(list(around.values())),
            np.array(list(type_shares(model.values).values())),
        )
