"""Designs: which values of all factors go together in each run, from a grid to the samples of sensitivity analyses."""

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from itertools import product
from typing import Any

import numpy as np
from scipy.stats import qmc

from cellsim.errors import ScenarioError
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.study.designs.factors import Factor, Value

Inputs = dict[str, Value]
MOST_RUNS = 1_000_000
GRID, LIST, HYPERCUBE, SOBOL, MORRIS, EFAST = "grid", "list", "latin hypercube", "sobol", "morris", "efast"
LEVELS = 4  # of a Morris design
HARMONICS = 4  # of an eFAST design


def problem(factors: Sequence[Factor]) -> dict[str, object]:
    """The factors as SALib takes them: shares of their ranges."""
    return {
        "num_vars": len(factors), "names": [each.name for each in factors], "bounds": [[0.0, 1.0]] * len(factors)
    }  # fmt: skip


def _of_salib(name: str) -> Any:
    """A module of SALib's samplers, loaded where it is needed: it comes with an extra."""
    try:
        return import_module(f"SALib.sample.{name}")
    except ImportError:
        raise ScenarioError(
            "Samples of Sobol', Morris and eFAST are drawn by SALib, which is not installed. "
            "Install it with pip install 'cellsim[study]', or write design = \"latin hypercube\"."
        ) from None


def _hypercube(factors: Sequence[Factor], samples: int, seed: int) -> np.ndarray:
    return np.asarray(qmc.LatinHypercube(len(factors), rng=np.random.default_rng(seed)).random(samples))


def _sobol(factors: Sequence[Factor], samples: int, seed: int) -> np.ndarray:
    return np.asarray(_of_salib("sobol").sample(problem(factors), samples, calc_second_order=False, seed=seed))


def _morris(factors: Sequence[Factor], samples: int, seed: int) -> np.ndarray:
    return np.asarray(_of_salib("morris").sample(problem(factors), samples, num_levels=LEVELS, seed=seed))


def _efast(factors: Sequence[Factor], samples: int, seed: int) -> np.ndarray:
    return np.asarray(_of_salib("fast_sampler").sample(problem(factors), samples, M=HARMONICS, seed=seed))


SAMPLED: Mapping[str, Callable[[Sequence[Factor], int, int], np.ndarray]] = {
    HYPERCUBE: _hypercube, SOBOL: _sobol, MORRIS: _morris, EFAST: _efast,
}  # fmt: skip
KINDS = (GRID, LIST, *SAMPLED)


def runs_of(kind: str, factors: Sequence[Factor], samples: int) -> int:
    """How many runs a design has.

    Parameters
    ----------
    kind : of ``KINDS``
    factors : that are varied
    samples : base points of a Sobol' design, trajectories of Morris', points of a hypercube, points of each curve of
        eFAST; a grid has no use for it
    """
    d = len(factors)
    counts = {HYPERCUBE: samples, SOBOL: samples * (d + 2), MORRIS: samples * (d + 1), EFAST: samples * d}
    return counts[kind] if kind in counts else math.prod(len(each.values) for each in factors)


def drawn(kind: str, factors: Sequence[Factor], samples: int, seed: int) -> np.ndarray:
    """The shares of the ranges of all factors in each run of a sampled design (run, factor); the same on any machine.

    Raises
    ------
    ScenarioError : too many runs, or a number of samples that the design cannot have.
    """
    check(kind, factors, samples)
    return SAMPLED[kind](factors, samples, seed)


def check(kind: str, factors: Sequence[Factor], samples: int) -> None:
    """Raise a sentence where a design cannot be."""
    if kind not in KINDS:
        raise ScenarioError(f"design = {shown(kind)} is none. {nearest(str(kind), KINDS)}Write {listed(KINDS)}.")
    if kind == GRID and (open_ := next((each for each in factors if not each.listed), None)):
        raise ScenarioError(
            f'A grid needs values, and {open_.name} has a range. List its values, or write design = "{HYPERCUBE}".'
        )
    if kind in SAMPLED and samples < 1:
        raise ScenarioError(f"samples = {samples} is too few. Write 1 or more.")
    if kind == SOBOL and samples & (samples - 1):
        above = 1 << samples.bit_length()
        raise ScenarioError(f"samples = {samples} is no power of two, which a Sobol' design needs. Write {above}.")
    if kind == EFAST and samples <= 4 * HARMONICS**2:
        raise ScenarioError(f"samples = {samples} is too few for eFAST. Write {4 * HARMONICS**2 + 1} or more.")
    if (count := runs_of(kind, factors, samples)) > MOST_RUNS and kind != LIST:
        raise ScenarioError(f"The study has {count} runs, more than {MOST_RUNS}. Vary less, or write fewer samples.")


def inputs_of(kind: str, factors: Sequence[Factor], samples: int = 0, seed: int = 1) -> tuple[Inputs, ...]:
    """What is written differently in each run, by the place that it is written at.

    Parameters
    ----------
    kind : "grid", "latin hypercube", "sobol", "morris" or "efast"
    factors : that are varied
    samples : as in ``runs_of``
    seed : of the sample

    Raises
    ------
    ScenarioError : as ``drawn`` has it.
    """
    names = [each.name for each in factors]
    if kind == GRID:
        check(kind, factors, samples)
        return tuple(dict(zip(names, each, strict=True)) for each in product(*(each.values for each in factors)))
    return placed(factors, drawn(kind, factors, samples, seed))


def placed(factors: Sequence[Factor], shares: np.ndarray) -> tuple[Inputs, ...]:
    """What is written differently in each run, out of the shares of all ranges in it (run, factor)."""
    names = [each.name for each in factors]
    columns = [_written(each, column) for each, column in zip(factors, shares.T, strict=True)]
    return tuple(dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True))


def _written(factor: Factor, shares: np.ndarray) -> list[Value]:
    """The values at some shares, each worked out once: a design has few of them many times."""
    different, places = np.unique(shares, return_inverse=True)
    values = [factor.at(float(share)) for share in different]
    return [values[place] for place in places]


def listed_runs(text: str, where: str) -> tuple[Inputs, ...]:
    """Runs as a table in CSV lists them: places of the scenario at its head, and a line for each run.

    Raises
    ------
    ScenarioError : it is no such table.
    """
    try:
        lines = list(csv.reader(io.StringIO(text)))
    except csv.Error as reason:
        raise ScenarioError(f"{where} is no table ({reason}). Save it as CSV in UTF-8.") from None
    head = [each.strip() for each in lines[0]] if lines else []
    if not head or not all(head) or len(set(head)) < len(head):
        raise ScenarioError(f"{where} has no head that names each column once, such as NAMPT_Km_NAM,person[0].age.")
    found = []
    for number, line in enumerate(lines[1:], 2):
        if not any(cell.strip() for cell in line):
            continue
        if len(line) != len(head):
            raise ScenarioError(f"Line {number} of {where} has {len(line)} cells, and its head {len(head)}.")
        found.append({name: _cell(cell.strip()) for name, cell in zip(head, line, strict=True)})
    if not found:
        raise ScenarioError(f"{where} lists no run below its head.")
    if len(found) > MOST_RUNS:
        raise ScenarioError(f"{where} lists {len(found)} runs, more than {MOST_RUNS}.")
    return tuple(found)


def _cell(text: str) -> Value:
    """A number where it is one, true or false where it says so, else text."""
    if text in ("true", "false"):
        return text == "true"
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = float(text)
    except ValueError:
        return text
    return number if math.isfinite(number) else text
