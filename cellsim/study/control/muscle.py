"""Control in rested muscle: who holds its NAD+, what salvage makes of it, and its redox.

A rested fiber is steady: what is left of its movement would shift no content by as much as a thousandth. Two
things are held:

- glycogen, which creeps to its ceiling over years;
- the answer of PARP to lesions above rest. A fiber that has always lived with a change takes its own lesions as
  rest, just as ``equilibrate`` has it; the answer begins with a corner there, where no slope exists.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from cellsim.kinetics.analysis.response import Response
from cellsim.language.model import Model
from cellsim.population.fibers.groups import GROUPS
from cellsim.population.fibers.state import Fibers, tolerances
from cellsim.population.kernels import equations, equations_hash
from cellsim.scenario.plan.targets import targets
from cellsim.scenario.scenario import Scenario
from cellsim.study.control.control import REFERENCE_MAN, Coefficients, Control, SystemVariable, coefficients
from cellsim.tissue.agenda import person_of
from cellsim.tissue.simulation import Simulation

STORES = ("GLY",)
SUPPLIES = {
    "plasma NAM": "NAM_plasma",
    "plasma NR": "NR_plasma",
    "plasma NA": "NA_plasma",
    "plasma NMN": "NMN_plasma",
    "blood lactate": "lactate_blood",
    "blood flow": "flow_share",
}
MEASURES = (
    SystemVariable("nad_total", "NAD(H) of the fiber", "NAD_nuc + NAD_cyt + NADH_cyt + NAD_mit + NADH_mit", "umol/L"),
    SystemVariable("nad_free", "free NAD⁺, cytosol", "NAD_free_cyt", "umol/L"),
    SystemVariable("nad_mit", "NAD(H), matrix", "NAD_total_mit", "umol/L"),
    SystemVariable("nmn", "NMN", "NMN", "umol/L"),
    SystemVariable("prpp", "PRPP", "PRPP", "umol/L"),
    SystemVariable("salvage", "salvage flux", "v_NAMPT", "umol/L/s", flux=True),
    SystemVariable("sirt1_flux", "SIRT1 flux", "v_SIRT1", "umol/L/s", flux=True),
    SystemVariable("sirt3_flux", "SIRT3 flux", "v_SIRT3", "umol/L/s", flux=True),
    SystemVariable("redox_cyt", "NADH/NAD⁺, cytosol", "NADH_cyt / NAD_cyt", "1"),
    SystemVariable("redox_mit", "NADH/NAD⁺, matrix", "NADH_mit / NAD_mit", "1"),
    SystemVariable("atp_adp", "ATP/ADP", "ATP / ADP", "1"),
)


def fiber_levels(model: Model) -> dict[str, str]:
    """Every enzyme and transporter of a fiber, and the parameter that stands for its capacity."""
    return {each.enzyme: each.parameter for each in targets(model) if each.network == "fiber"}


@lru_cache(maxsize=16)
def muscle_response(model: Model) -> Response:
    """The response of a rested fiber's chemistry."""
    network = model.fiber
    accuracy = np.abs(tolerances(model))
    of_signal = np.array([each.unit == "1" for each in network.species.values()])
    # signals are folds of rest, so their size is 1; a content is nothing where it is below what the solver tells apart
    least = np.where(of_signal, 1.0, np.where(np.isinf(accuracy), 0.0, accuracy))
    return Response(equations(network), network, least, STORES)


def control_of(fibers: Fibers, measures: Sequence[SystemVariable] = MEASURES) -> dict[str, Coefficients]:
    """Control over the means of rested fibers, by group; a group without fibers is left out."""
    P = fibers.P.copy()
    P[fibers.argument["PARP_activation"]] = 0.0
    weights = {}
    for group in GROUPS:
        rows = fibers.members[group]
        if len(rows):
            weights[group] = np.zeros(len(fibers))
            weights[group][rows] = fibers.weight[rows] / fibers.weight[rows].sum()
    levels, supplies = list(fiber_levels(fibers.model).values()), list(SUPPLIES.values())
    return coefficients(muscle_response(fibers.model), fibers.Y, P, levels, supplies, measures, weights)


def muscle_control(scenario: Scenario | None = None, person: str | None = None) -> Control:
    """Who holds what in a person's rested muscle, before anything of the scenario is done to it.

    Parameters
    ----------
    scenario : whose person; the reference man unless given
    person : who of them; the first unless given

    Returns
    -------
    coefficients over the means of all fibers and of each type

    Raises
    ------
    CellsimError : nobody of that name, or a muscle that does not come to rest.
    """
    scenario = scenario or Scenario.from_text(REFERENCE_MAN)
    who = person_of(scenario, person).name
    fibers = Simulation(scenario, who).state.fibers
    model, found = fibers.model, control_of(fibers)
    reactions, levels = tuple(model.fiber.reactions), fiber_levels(model)
    return Control(scenario, who, "muscle", levels, SUPPLIES, reactions, MEASURES, found, equations_hash(model))
