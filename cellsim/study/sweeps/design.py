"""What is run: a scenario, and for each run what is written differently in it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

import pandas as pd

from cellsim.errors import ScenarioError
from cellsim.scenario.scenario import Scenario
from cellsim.study.blocks.columns import ABOUT, INPUTS, WHOLE, Inputs, Value, inputs_digest, kinds_of, table_of
from cellsim.study.blocks.runs import with_inputs, words
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import GRID, LIST, inputs_of

MOST_RUNS = 1_000_000
MOST_REPLICATES = 1000
MOST_TRIED = 20  # points, where the first cannot be


@dataclass(frozen=True, eq=False)
class Design:
    """What is run: a scenario, and for each point of a design what is written differently in it.

    Parameters
    ----------
    base : the scenario
    inputs : for each point what is written differently in it, by name
    kind : "grid", "list", "latin hypercube", "sobol", "morris" or "efast"
    factors : what is varied, where it was named by places of the scenario or rows of the model
    samples, seed : of a sample
    replicates : how often each point is run, differing in chance alone; every point meets the same chances
    """

    base: Scenario
    inputs: tuple[Inputs, ...]
    kind: str = LIST
    factors: tuple[Factor, ...] = ()
    samples: int = 0
    seed: int = 1
    replicates: int = 1

    @classmethod
    def grid(
        cls,
        base: Scenario,
        *,
        age_years: Sequence[float] = (),
        activity: Sequence[str] = (),
        intensity: Sequence[str] = (),
        compound: Sequence[str] = (),
        dose_mg: Sequence[float] = (),
        dose_umol: Sequence[float] = (),
        route: Sequence[str] = (),
        adherence: Sequence[float] = (),
        niacin_mg: Sequence[float] = (),
        structure: Sequence[str] = (),
        seed: Sequence[int] = (),
        fibers: Sequence[int] = (),
        mitochondria: Sequence[int] = (),
        parameters: Mapping[str, Sequence[str]] | None = None,
    ) -> "Design":
        """Every combination of the values given, the last varying fastest; what is left out stays as it is.

        A person who could not do a bout, or a compound that nobody gives by a route, is no mistake here: that run
        fails, and says why.

        Parameters
        ----------
        base : a scenario with one person
        age_years, activity, intensity, compound : values to be tried, as ``Scenario.vary`` takes them
        dose_mg, dose_umol : of every dose; the first compares compounds by equal mass, the second by equal rings [mg,
            umol]
        route, adherence, niacin_mg, structure, seed, fibers, mitochondria : as ``Scenario.vary`` takes them
        parameters : rows of the model, ``{"NAMPT_Km_NAM": ["0.1 umol/L", "0.5 umol/L"]}``, a column each

        Raises
        ------
        ScenarioError : nothing is varied, a value is written twice, or cannot be in anyone's scenario.
        """
        given: dict[str, Sequence[Value]] = {
            "age_years": [float(age) for age in age_years], "activity": list(activity), "intensity": list(intensity),
            "compound": list(compound), "dose_mg": [float(dose) for dose in dose_mg],
            "dose_umol": [float(dose) for dose in dose_umol], "route": list(route),
            "adherence": [float(share) for share in adherence], "niacin_mg": [float(mass) for mass in niacin_mg],
            "structure": list(structure), "seed": list(seed), "fibers": list(fibers),
            "mitochondria": list(mitochondria),
        }  # fmt: skip
        given |= {name: list(map(str, values)) for name, values in (parameters or {}).items()}
        axes = {name: values for name, values in given.items() if values}
        if len(base.people) != 1:
            raise ScenarioError(
                f"A study changes one person; this scenario has {len(base.people)}. Write one [[person]]."
            )
        if base.arms:
            raise ScenarioError(
                f"A study compares what it varies; this scenario has the arms {', '.join(base.arms)}. "
                f"Take one of them with scenario.in_arm('{base.arms[0]}')."
            )
        if not axes:
            raise ScenarioError('The study varies nothing. Give values, such as activity=["sedentary", "trained"].')
        if intensity and not any(bout.intensity is not None for bout in base.bouts):
            raise ScenarioError("The scenario has no typed bout whose intensity could be varied. Write a [[bout]].")
        if dose_mg and dose_umol:
            raise ScenarioError("A dose cannot be varied in mg and in umol at once. Give dose_mg or dose_umol.")
        for name, values in axes.items():
            _check_axis(base, name, values)
        count = math.prod(len(values) for values in axes.values())
        if count > MOST_RUNS:
            raise ScenarioError(f"The study has {count} runs, more than {MOST_RUNS}. Give fewer values.")
        return cls(base, tuple(dict(zip(axes, each, strict=True)) for each in product(*axes.values())), GRID)

    @classmethod
    def sampled(cls, base: Scenario, kind: str, factors: Sequence[Factor], samples: int = 0, seed: int = 1) -> "Design":
        """A grid or a sample of factors that are named by a place of the scenario's file, or as a row of the model.

        Parameters
        ----------
        base : as it was read from a file or a text
        kind : "grid", "latin hypercube", "sobol", "morris" or "efast"
        factors : what is varied
        samples : base points, trajectories or points, as ``study.designs.samples.runs_of`` has it
        seed : of the sample; what chance brings to the people is the scenario's own

        Raises
        ------
        ScenarioError : nothing is varied, a place is not there, or the design cannot be.
        """
        placed = cls._placed(base, inputs_of(kind, factors, samples, seed) if factors else ())
        return replace(placed, kind=kind, factors=tuple(factors), samples=samples, seed=seed)

    @classmethod
    def listed(cls, base: Scenario, runs: Sequence[Inputs] | pd.DataFrame) -> "Design":
        """Runs as somebody listed them, each with what is written differently in it by place.

        Parameters
        ----------
        base : as it was read from a file or a text
        runs : of each the same places; or a table with a column for each place and a row for each run

        Raises
        ------
        ScenarioError : there is none, or a place is not there.
        """
        rows = runs.to_dict("records") if isinstance(runs, pd.DataFrame) else runs
        return cls._placed(base, tuple({str(name): each for name, each in row.items()} for row in rows))

    @classmethod
    def _placed(cls, base: Scenario, points: tuple[Inputs, ...]) -> "Design":
        if not points or not points[0]:
            raise ScenarioError("The study varies nothing. Name a parameter of the model or a place of the scenario.")
        for name in points[0]:
            if name in ABOUT or (name in INPUTS and name not in WHOLE):
                raise ScenarioError(f"{name} is a column that every study has. Name a place, such as person[0].age.")
        try:  # a place that is not there is said at once; what else cannot be is a row
            with_inputs(base, points[0])
        except ScenarioError as mistake:
            _check_some(base, points[1:], mistake)
        return cls(base, points)

    def repeated(self, replicates: int) -> "Design":
        """The same design with each point run so many times.

        Every point meets the same chances, so that two points differ by their inputs alone.

        Parameters
        ----------
        replicates : how many

        Raises
        ------
        ScenarioError : none, too many, or too many runs.
        """
        if not 1 <= replicates <= MOST_REPLICATES or isinstance(replicates, bool):
            raise ScenarioError(f"replicates = {replicates} is not between 1 and {MOST_REPLICATES}.")
        if (count := len(self.inputs) * replicates) > MOST_RUNS:
            raise ScenarioError(f"The study has {count} runs, more than {MOST_RUNS}. Give fewer points or replicates.")
        return replace(self, replicates=replicates)

    @property
    def runs(self) -> int:
        """How many runs it has."""
        return len(self.inputs) * self.replicates

    def at(self, run: int) -> tuple[Inputs, int]:
        """What is written differently in a run, and which replicate of its point it is.

        Parameters
        ----------
        run : its number, from 0

        Returns
        -------
        its inputs, and the number of the replicate
        """
        return self.inputs[run // self.replicates], run % self.replicates

    @cached_property
    def page(self) -> dict[str, object]:
        """What makes this design this one."""
        return {
            "kind": self.kind,
            "points": len(self.inputs),
            "replicates": self.replicates,
            "inputs": inputs_digest(self.inputs),
        }

    @property
    def table(self) -> pd.DataFrame:
        """The design: a row for each run, with its number and inputs.

        Raises
        ------
        ScenarioError : what stands in a column cannot stand in one.
        """
        rows = [{"run": run, "replicate": self.at(run)[1], **self.at(run)[0]} for run in range(self.runs)]
        kinds = {name: kind for name, kind in self.kinds.items() if name not in ("status", "message")}
        try:
            return table_of(rows, kinds)
        except (ValueError, OverflowError, TypeError) as reason:
            raise ScenarioError(
                f"The runs of the study cannot stand in one table: {reason}. Write other values."
            ) from None

    @cached_property
    def kinds(self) -> dict[str, str]:
        """The columns that every table of it has, each in its type."""
        return kinds_of(self.inputs, self.replicates)


def _check_some(base: Scenario, points: Sequence[Inputs], mistake: ScenarioError) -> None:
    """Where the first point cannot be, that is said at once unless some other can."""
    for point in points[:MOST_TRIED]:
        try:
            with_inputs(base, point)
        except ScenarioError:
            continue
        return
    raise mistake


def _check_axis(base: Scenario, name: str, values: Sequence[Value]) -> None:
    twice = next((value for place, value in enumerate(values) if value in values[:place]), None)
    if twice is not None:
        raise ScenarioError(f"{name} has {twice} twice. Give each value once; vary the seed to repeat a run.")
    for value in values:
        replace(base, bouts=()).vary(**words({name: value}))  # all is checked but whether the person can do the bouts
