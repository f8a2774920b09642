"""Control: how much of a pool or a flux at rest each enzyme and transporter holds.

The control coefficient of an enzyme E over X is ``d ln X / d ln E`` from one steady rest to the next: by how
many percent X moves where E is 1 % more active. 1 over a flux is a full bottleneck, 0 is no say.

It follows from the equations at rest (``cellsim.kinetics.response``) rather than from trying, for a rested fiber
is steady: what is left of its movement would shift no content by as much as a thousandth. Two things are held:

- glycogen, which creeps to its ceiling over years;
- the answer of PARP to lesions above rest. A fiber that has always lived with a change takes its own lesions as
  rest, just as ``settle`` has it; the answer begins with a corner there, where no slope exists.
"""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from cellsim.biology.network import muscle_network
from cellsim.kinetics.response import Response, Slopes
from cellsim.population.fibers import Fibers, tolerances
from cellsim.population.observe import GROUPS
from cellsim.scenario.record import record
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.targets import targets
from cellsim.study.folder import publish
from cellsim.study.provenance import provenance
from cellsim.study.run import kernel_hash
from cellsim.tissue.agenda import person_of
from cellsim.tissue.living import Living

FORMAT = 1
STORES = ("GLY",)
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
class Measure:
    """What is controlled: a formula in the names of species and definitions, with ``v_X`` for the rate of X.

    ``flux`` says that it would double if every rate did; the coefficients over all rates then add up to 1, else to 0.
    """

    name: str
    title: str
    formula: str
    unit: str
    flux: bool = False


MEASURES = (
    Measure("nad_total", "NAD(H) of the fiber", "NAD_nuc + NAD_cyt + NADH_cyt + NAD_mit + NADH_mit", "umol/L"),
    Measure("nad_free", "free NAD⁺, cytosol", "NAD_free_cyt", "umol/L"),
    Measure("nad_mit", "NAD(H), matrix", "NAD_total_mit", "umol/L"),
    Measure("nmn", "NMN", "NMN", "umol/L"),
    Measure("prpp", "PRPP", "PRPP", "umol/L"),
    Measure("salvage", "salvage flux", "v_NAMPT", "umol/L/s", flux=True),
    Measure("sirt1_flux", "SIRT1 flux", "v_SIRT1", "umol/L/s", flux=True),
    Measure("sirt3_flux", "SIRT3 flux", "v_SIRT3", "umol/L/s", flux=True),
    Measure("redox_cyt", "NADH/NAD⁺, cytosol", "NADH_cyt / NAD_cyt", "1"),
    Measure("redox_mit", "NADH/NAD⁺, matrix", "NADH_mit / NAD_mit", "1"),
    Measure("atp_adp", "ATP/ADP", "ATP / ADP", "1"),
)


@dataclass(frozen=True)
class Coefficients:
    """Control over the means of some cells.

    ``rest`` (measure,) are the means themselves, ``enzymes`` (level, measure) the control of each level,
    ``reactions`` (reaction, measure) that of each rate, as if each had a capacity of its own.
    """

    rest: np.ndarray
    enzymes: np.ndarray
    reactions: np.ndarray


def coefficients(
    response: Response,
    Y: np.ndarray,
    P: np.ndarray,
    levels: Sequence[str],
    measures: Sequence[Measure],
    groups: Mapping[str, np.ndarray],
) -> dict[str, Coefficients]:
    """Control coefficients in any network at any steady state.

    Parameters
    ----------
    response : of the network
    Y, P : steady states (species, cell) and arguments (argument, cell)
    levels : the parameter that stands for each enzyme or transporter
    groups : name of a group -> weight of each cell in its mean (cell,)

    Raises
    ------
    IntegrationError : a state is not steady, or has no one neighbor to move to.
    NetworkError : a level or a measure reads something that the network does not know.
    """
    formulas = [each.formula for each in measures]
    by_level, by_reaction = response.of_arguments(Y, P, formulas, levels), response.of_reactions(Y, P, formulas)

    def relative(found: Slopes, weights: np.ndarray) -> np.ndarray:
        return (found.slopes @ weights / (found.values @ weights)[:, None]).T

    return {
        name: Coefficients(by_level.values @ weights, relative(by_level, weights), relative(by_reaction, weights))
        for name, weights in groups.items()
    }


@dataclass(frozen=True)
class Control:
    """Who holds what in the rested muscle of one person; ``groups`` are all fibers and those of each type."""

    scenario: Scenario
    person: str
    levels: Mapping[str, str]
    groups: Mapping[str, Coefficients]
    measures: tuple[Measure, ...] = MEASURES

    def of(self, enzyme: str, measure: str, group: str = "all") -> float:
        """One coefficient, by name."""
        at = [each.name for each in self.measures].index(measure)
        return float(self.groups[group].enzymes[list(self.levels).index(enzyme), at])

    def facts(self) -> dict:
        """All numbers, as JSON can hold them."""
        return {
            "cellsim_control": FORMAT,
            "title": self.scenario.title,
            "person": self.person,
            "levels": dict(self.levels),
            "measures": {
                each.name: {"title": each.title, "formula": each.formula, "unit": each.unit, "flux": each.flux}
                for each in self.measures
            },
            "groups": {name: self._group(each) for name, each in self.groups.items()},
            "provenance": provenance(
                self.scenario.text, self.scenario.seed, run=record(self.scenario), kernel=kernel_hash()
            ),
        }

    def _group(self, found: Coefficients) -> dict:
        reactions = list(muscle_network().reactions)
        return {
            "rest": self._by_measure(found.rest),
            "control": {name: self._by_measure(row) for name, row in zip(self.levels, found.enzymes, strict=True)},
            "control_of_reactions": {
                name: self._by_measure(row) for name, row in zip(reactions, found.reactions, strict=True)
            },
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

        Raises
        ------
        ResultError : the folder holds something else, or cannot be written.
        """
        page = self.facts() | {"files": ["control.csv", "control.json", "control.png"]}
        text = json.dumps(page, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        contents = {"control.csv": self.table().encode(), "control.json": text.encode(), "control.png": figure}
        return publish(Path(folder), contents, "control")


@cache
def muscle_response() -> Response:
    """The response of a rested fiber's chemistry."""
    from cellsim.kinetics.generated import muscle

    network = muscle_network()
    accuracy = np.abs(tolerances(tuple(network.species)))
    of_signal = np.array([each.unit == "1" for each in network.species.values()])
    # signals are folds of rest, so their size is 1; a content is nothing where it is below what the solver tells apart
    least = np.where(of_signal, 1.0, np.where(np.isinf(accuracy), 0.0, accuracy))
    return Response(muscle, network, least, STORES)


def control_of(fibers: Fibers, measures: Sequence[Measure] = MEASURES) -> dict[str, Coefficients]:
    """Control over the means of rested fibers, by group; a group without fibers is left out."""
    P = fibers.P.copy()
    P[fibers.argument["PARP_activation"]] = 0.0
    weights = {}
    for group in GROUPS:
        rows = fibers.members[group]
        if len(rows):
            weights[group] = np.zeros(len(fibers))
            weights[group][rows] = fibers.weight[rows] / fibers.weight[rows].sum()
    return coefficients(muscle_response(), fibers.Y, P, list(targets().values()), measures, weights)


def control(scenario: Scenario | None = None, person: str | None = None) -> Control:
    """Who holds what in a person's rested muscle, before anything of the scenario is done to it.

    Parameters
    ----------
    scenario : whose person; the reference man unless given
    person : who of them; the first unless given

    Raises
    ------
    CellsimError : nobody of that name, or a muscle that does not come to rest.
    """
    scenario = scenario or Scenario.from_text(REFERENCE_MAN)
    who = person_of(scenario, person)
    return Control(scenario, who.name, targets(), control_of(Living(scenario, who.name).state.fibers))
