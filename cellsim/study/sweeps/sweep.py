"""A study: one scenario lived through many times, a little of it changed each time.

Every run is a pure function of the scenario, its inputs and its seed, so neither
the number of workers nor an interruption can change what comes out. All runs share
one seed unless ``seed`` is varied: what chance brings is then the same in all of
them, and two runs differ by their inputs alone.
"""

import json
import math
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import as_completed
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import product, starmap
from pathlib import Path

import pandas as pd

from cellsim.errors import ResultError, ScenarioError
from cellsim.population.fingerprint import numerics_fingerprint
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.record import record
from cellsim.study.carriers.processes import processes, sharing
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import inputs_of
from cellsim.study.result.provenance import source_tree_hash
from cellsim.study.sweeps.home import TABLE, claimed, packed, put, run_file, table_of, verified
from cellsim.study.sweeps.runs import (
    WHOLE,
    WRITTEN,
    Inputs,
    Outcome,
    Row,
    Value,
    check_outcome,
    check_sent,
    check_whose,
    identity,
    lived,
    with_inputs,
    words,
)

MOST_RUNS = 100_000

Tell = Callable[[int, int, float], None]
"""Hears of (runs finished, runs in all, seconds left)."""


@dataclass(frozen=True, eq=False)
class Design:
    """What is run: a scenario with one person, and for each run what is written differently in it.

    Parameters
    ----------
    base : a scenario with one person
    inputs : for each run what is written differently in it, by name
    """

    base: Scenario
    inputs: tuple[Inputs, ...]

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
        return cls(base, tuple(dict(zip(axes, each, strict=True)) for each in product(*axes.values())))

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
        return cls._placed(base, inputs_of(kind, factors, samples, seed) if factors else ())

    @classmethod
    def listed(cls, base: Scenario, runs: Sequence[Inputs]) -> "Design":
        """Runs as somebody listed them, each with what is written differently in it by place.

        Parameters
        ----------
        base : as it was read from a file or a text
        runs : of each the same places

        Raises
        ------
        ScenarioError : there is none, or a place is not there.
        """
        return cls._placed(base, tuple(map(dict, runs)))

    @classmethod
    def _placed(cls, base: Scenario, runs: tuple[Inputs, ...]) -> "Design":
        if not runs or not runs[0]:
            raise ScenarioError("The study varies nothing. Name a parameter of the model or a place of the scenario.")
        for name in runs[0]:
            if name in WRITTEN and name not in WHOLE:
                raise ScenarioError(f"{name} is a column that every study has. Name a place, such as person[0].age.")
        with_inputs(base, runs[0])  # a place that is not there is said at once; what else cannot be is a row
        return cls(base, runs)

    @property
    def table(self) -> pd.DataFrame:
        """The design: a row for each run, with its number and inputs."""
        return table_of([{"run": run, **each} for run, each in enumerate(self.inputs)])


def _check_axis(base: Scenario, name: str, values: Sequence[Value]) -> None:
    twice = next((value for place, value in enumerate(values) if value in values[:place]), None)
    if twice is not None:
        raise ScenarioError(f"{name} has {twice} twice. Give each value once; vary the seed to repeat a run.")
    for value in values:
        replace(base, bouts=()).vary(**words({name: value}))  # all is checked but whether the person can do the bouts


@dataclass(frozen=True, eq=False)
class Sweep:
    """A design and what is asked of each of its runs, by name.

    Parameters
    ----------
    design : what is run
    outcomes : by name, a headline number such as "ampk_peak", or a function of a result that stands in a module

    Raises
    ------
    ResultError : an outcome is no one headline number, and no function of which it can be found out what it computes.
    """

    design: Design
    outcomes: Mapping[str, Outcome]

    def __post_init__(self) -> None:
        if not self.outcomes:
            raise ResultError('The study asks for nothing. Give outcomes={"ampk": "ampk_peak"}, say.')
        for name, outcome in self.outcomes.items():
            check_outcome(name, outcome, len(self.design.base.bouts))
            check_whose(outcome, self.design.base)
            if any(name in inputs for inputs in self.design.inputs):
                raise ResultError(f"'{name}' is what this study varies. Give the outcome another name.")
            identity(name, outcome)

    @property
    def page(self) -> dict[str, object]:
        """What makes this study this one: equal pages give equal rows, to the last bit."""
        base = json.dumps(record(self.design.base), sort_keys=True)
        return {
            "scenario": sha256(base.encode()).hexdigest(),
            "design": list(self.design.inputs),
            "outcomes": {name: identity(name, outcome) for name, outcome in self.outcomes.items()},
            "program": source_tree_hash(),
            "arithmetic": numerics_fingerprint(self.design.base.made_of()),
        }

    def run(self, folder: str | Path, workers: int = 2, tell: Tell | None = None) -> pd.DataFrame:
        """Run what has not been run yet, and put all rows together in ``results.parquet``.

        Each run is kept as soon as it is finished. A run that cannot be, or whose chemistry could not be carried on,
        is a row with status "failed" and the sentence as its ``message``. A run that ended in any other way is such
        a row too, but is tried again next time. Status "not recorded" means that an outcome is none of the numbers
        that this run has. An "ok" row with a NaN says in its message why there is no number.

        Parameters
        ----------
        folder : home of the study: new, empty, or with an earlier part of this same study in it
        workers : processes that share the runs; changes nothing but the time it takes. One is this process itself;
            for more, a script needs ``if __name__ == "__main__":``, since each of them runs it from the top.
        tell : hears of the progress

        Returns
        -------
        a row for each run: its inputs, its status, and its outcomes by name

        Raises
        ------
        ResultError : the folder belongs to something else or cannot be written, a process was ended from outside, or
            an outcome is no function that another process could import, where there are several.
        """
        shared = sharing(
            workers, len(self.design.inputs), tuple(each for each in self.outcomes.values() if callable(each))
        )
        if shared > 1:
            for name, outcome in self.outcomes.items():
                check_sent(name, outcome)
        page = self.page
        study = sha256(json.dumps(page, sort_keys=True).encode()).hexdigest()
        with claimed(folder, page) as home:
            kept = {run: verified(home, run, study) for run in range(len(self.design.inputs))}
            rows = {run: row for run, row in kept.items() if row is not None}
            if len(rows) < len(kept):
                self._carry_on(home, study, shared, tell, rows)
            everything = list(rows.values())
            put(home / TABLE, packed(everything, study))
        return table_of(everything)

    def _carry_on(self, home: Path, study: str, workers: int, tell: Tell | None, rows: dict[int, Row]) -> None:
        """Run what is missing from ``rows`` and put it there, and on disk."""
        todo = [run for run in range(len(self.design.inputs)) if run not in rows]
        begun = time.monotonic()
        with closing(self._finished(todo, min(workers, len(todo)))) as finished:
            for done, (row, lasts) in enumerate(finished, 1):
                run = int(row["run"])
                rows[run] = row
                if lasts:
                    put(run_file(home, run), packed([row], study))
                if tell is not None:
                    tell(len(rows), len(self.design.inputs), (time.monotonic() - begun) / done * (len(todo) - done))

    def _finished(self, todo: Sequence[int], workers: int) -> Generator[tuple[Row, bool], None, None]:
        """Some runs as ``lived`` gives them, each as it is finished."""
        given = [(self.design.base, run, self.design.inputs[run], dict(self.outcomes)) for run in todo]
        if workers == 1:
            yield from starmap(lived, given)
            return
        with processes(workers, self.design.base.model) as pool:
            for task in as_completed([pool.submit(lived, *each) for each in given]):
                yield task.result()
