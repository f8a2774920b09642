"""Control: how much of a pool or a flux at rest each enzyme and transporter holds.

The control coefficient of an enzyme E over X is ``d ln X / d ln E`` from one steady rest to the next: by how
many percent X moves where E is 1 % more active. 1 over a flux is a full bottleneck, 0 is no say.

It follows from the equations at rest (``cellsim.kinetics.analysis.response``) rather than from trying. That takes
milliseconds where settling a muscle anew for every enzyme takes a minute, and there is no size of change to choose.
"""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cellsim.errors import NetworkError
from cellsim.kinetics.analysis.response import Response, Slopes
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.record import record
from cellsim.study.result.folder import publish
from cellsim.study.result.provenance import provenance

FORMAT = 1
REFERENCE_MAN = """
title = "The reference man"
duration = "15 minute"
[[person]]
name = "reference man"
age = "28 year"
mass = "75 kg"
activity = "recreational"
[muscle]
fibers = 48
mitochondria = 2
"""


@dataclass(frozen=True)
class SystemVariable:
    """What is controlled: a formula whose answer to each enzyme is asked.

    Parameters
    ----------
    name, title : a word, and what stands above its column
    formula : in the names of species and definitions, with ``v_X`` for the rate of X
    unit : in which it comes out
    flux : it would double if every rate did; the coefficients over all rates then add up to 1, else to 0
    """

    name: str
    title: str
    formula: str
    unit: str
    flux: bool = False


@dataclass(frozen=True)
class Coefficients:
    """Control over the means of some cells.

    ``rest`` (measure,) are the means themselves, ``enzymes`` (level, measure) the control of each level,
    ``reactions`` (reaction, measure) that of each rate, as if each had a capacity of its own, and ``supplies``
    (supply, measure) the answer to one percent more of what comes from outside.

    Parameters
    ----------
    rest : the means themselves (measure,)
    enzymes : the control of each level [-] (level, measure)
    reactions : that of each rate, as if each had a capacity of its own [-] (reaction, measure)
    supplies : the answer to one percent more of what comes from outside [%] (supply, measure)
    """

    rest: np.ndarray
    enzymes: np.ndarray
    reactions: np.ndarray
    supplies: np.ndarray


def coefficients(
    response: Response,
    Y: np.ndarray,
    P: np.ndarray,
    levels: Sequence[str],
    supplies: Sequence[str],
    measures: Sequence[SystemVariable],
    groups: Mapping[str, np.ndarray],
) -> dict[str, Coefficients]:
    """Control coefficients in any network at any steady state.

    Parameters
    ----------
    response : of the network
    Y, P : steady states (species, cell) and arguments (argument, cell)
    levels : the parameter that stands for each enzyme or transporter
    supplies : inputs, whose answer is told beside
    measures : what is controlled
    groups : name of a group -> weight of each cell in its mean (cell,)

    Returns
    -------
    coefficients of each group, by its name

    Raises
    ------
    IntegrationError : a state is not steady, or has no one neighbor to move to.
    NetworkError : a level or a measure reads something that the network does not know.
    """
    formulas = [each.formula for each in measures]
    by_level = response.of_arguments(Y, P, formulas, [*levels, *supplies])
    by_reaction = response.of_reactions(Y, P, formulas)

    def relative(found: Slopes, weights: np.ndarray) -> np.ndarray:
        return (found.slopes @ weights / (found.values @ weights)[:, None]).T

    found = {}
    for name, weights in groups.items():
        mine, many = relative(by_level, weights), len(levels)
        found[name] = Coefficients(by_level.values @ weights, mine[:many], relative(by_reaction, weights), mine[many:])
    return found


@dataclass(frozen=True)
class Control:
    """Who holds what at rest in one person: in their muscle, or in the body around it.

    Parameters
    ----------
    scenario : whose person
    person : who
    of : what is at rest, in a word
    levels : each enzyme or transporter with the parameter that stands for it
    supplies : what comes from outside, each with its input
    reactions : every rate of the network
    measures : what is controlled
    groups : of the fibers of all types together and of each, or of the one body
    kernel : hash of the equations
    """

    scenario: Scenario
    person: str
    of: str
    levels: Mapping[str, str]
    supplies: Mapping[str, str]
    reactions: tuple[str, ...]
    measures: tuple[SystemVariable, ...]
    groups: Mapping[str, Coefficients]
    kernel: str

    def held(self, enzyme: str, measure: str, group: str = "all") -> float:
        """One coefficient, by name.

        Parameters
        ----------
        enzyme : a name of ``levels``
        measure : a name of ``measures``
        group : "all", a fiber type, or "body"

        Returns
        -------
        percent of the measure for one percent of the enzyme [-]

        Raises
        ------
        NetworkError : no enzyme or measure has that name here.
        """
        names = [each.name for each in self.measures]
        for name, known in ((enzyme, list(self.levels)), (measure, names)):
            if name not in known:
                raise NetworkError(f"Nothing here is called '{name}'. Write one of: {', '.join(known)}.")
        return float(self.groups[group].enzymes[list(self.levels).index(enzyme), names.index(measure)])

    def facts(self) -> dict:
        """All numbers, as JSON can hold them."""
        return {
            "cellsim_control": FORMAT,
            "title": self.scenario.title,
            "person": self.person,
            "of": self.of,
            "levels": dict(self.levels),
            "supplies": dict(self.supplies),
            "measures": {
                each.name: {"title": each.title, "formula": each.formula, "unit": each.unit, "flux": each.flux}
                for each in self.measures
            },
            "groups": {name: self._group(each) for name, each in self.groups.items()},
            "provenance": provenance(
                self.scenario.text, self.scenario.seed, run=record(self.scenario), kernel=self.kernel
            ),
        }

    def _group(self, found: Coefficients) -> dict:
        return {
            "rest": self._by_measure(found.rest),
            "control": {name: self._by_measure(row) for name, row in zip(self.levels, found.enzymes, strict=True)},
            "control_of_reactions": {
                name: self._by_measure(row) for name, row in zip(self.reactions, found.reactions, strict=True)
            },
            "answer_to": {name: self._by_measure(row) for name, row in zip(self.supplies, found.supplies, strict=True)},
            "sum": self._by_measure(found.enzymes.sum(axis=0)),
            "sum_of_reactions": self._by_measure(found.reactions.sum(axis=0)),
        }

    def _by_measure(self, values: np.ndarray) -> dict[str, float]:
        return {each.name: float(value) for each, value in zip(self.measures, values, strict=True)}

    def table(self) -> str:
        """The coefficients as CSV: a row for each group and enzyme, a column for each measure."""
        text = io.StringIO()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(["group", "enzyme", "parameter", *(each.name for each in self.measures)])
        for group, found in self.groups.items():
            for (enzyme, parameter), row in zip(self.levels.items(), found.enzymes, strict=True):
                rows.writerow([group, enzyme, parameter, *(f"{value:.6g}" for value in row)])
        return text.getvalue()

    def save(self, folder: str | Path, figure: bytes) -> Path:
        """Write control.csv, control.json and control.png, whole or not at all.

        Parameters
        ----------
        folder : where it goes; an older one there is replaced
        figure : PNG bytes

        Returns
        -------
        the folder

        Raises
        ------
        ResultError : the folder holds something else, or cannot be written.
        """
        page = self.facts() | {"files": ["control.csv", "control.json", "control.png"]}
        text = json.dumps(page, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        contents = {"control.csv": self.table().encode(), "control.json": text.encode(), "control.png": figure}
        return publish(Path(folder), contents, "control")
