"""Control in the body around the muscle: who holds the NAD+ of blood and liver, and what plasma offers to muscle.

The body rests as ``Body.rest`` leaves it, with its own stand-in for muscle: a person who eats as ever. Muscle
that is simulated answers the plasma a little differently, and by more than one exit.
"""

from functools import lru_cache

import numpy as np

from cellsim.kinetics.analysis.response import Response
from cellsim.language.mechanism import PERSON
from cellsim.language.model import Model
from cellsim.population.kernels import equations, equations_hash
from cellsim.population.person.body import LEAST, Body
from cellsim.scenario.plan.targets import targets
from cellsim.scenario.scenario import Scenario
from cellsim.study.control.control import REFERENCE_MAN, Coefficients, Control, SystemVariable, coefficients
from cellsim.tissue.agenda import person_of
from cellsim.tissue.simulation import Simulation

MEASURES = (
    SystemVariable("nad_blood", "NAD, whole blood", "red_NAD + white_NAD", "umol"),
    SystemVariable("nad_pbmc", "NAD, white cells", "white_NAD", "umol"),
    SystemVariable("nad_liver", "NAD, liver", "liver_NAD", "umol"),
    SystemVariable("nad_muscle", "NAD, muscle", "muscle_NAD", "umol"),
    SystemVariable("nam_plasma", "plasma NAM", "NAM_plasma", "umol/L"),
    SystemVariable("na_plasma", "plasma NA", "NA_plasma", "umol/L"),
    SystemVariable("nr_plasma", "plasma NR", "NR_plasma", "umol/L"),
    SystemVariable("nmn_plasma", "plasma NMN", "NMN_plasma", "umol/L"),
    SystemVariable("menam_plasma", "plasma MeNAM", "MeNAM_plasma", "umol/L"),
    SystemVariable("salvage_liver", "salvage, liver", "v_liver_NAMPT", "umol/s", flux=True),
    SystemVariable("methylated", "methylation", "v_liver_NNMT", "umol/s", flux=True),
    SystemVariable("deamidated", "deamidation", "v_microbes_nicotinamidase", "umol/s", flux=True),
)
SUPPLIES = {"niacin eaten": "niacin", "muscle of the body": "muscle_share"}


def body_levels(model: Model) -> dict[str, str]:
    """Every enzyme and transporter of the body by place and name, and the parameter that stands for its capacity."""
    return {f"{each.place}: {each.enzyme}": each.parameter for each in targets(model) if each.network == "body"}


@lru_cache(maxsize=16)
def body_response(model: Model) -> Response:
    """The response of a rested body."""
    network = model.person
    return Response(equations(network), network, np.full(len(network.species), LEAST))


def control_of(body: Body) -> Coefficients:
    """Control in a body at rest; it is left as it was."""
    state = body.snapshot()
    Y, P = state["Y"], state["P"]
    for name in ("alone", "stores_kept"):  # nobody fasts on
        P[body.kernel.arguments.index(name)] = 1.0
    levels, supplies = list(body_levels(body.model).values()), list(SUPPLIES.values())
    return coefficients(body_response(body.model), Y, P, levels, supplies, MEASURES, {"all": np.ones(1)})["all"]


def body_control(scenario: Scenario | None = None, person: str | None = None) -> Control:
    """Who holds what in a person's rested body, before anything of the scenario is done to it.

    Parameters
    ----------
    scenario : whose person; the reference man unless given
    person : who of them; the first unless given

    Returns
    -------
    coefficients of the one body

    Raises
    ------
    CellsimError : nobody of that name, or a body that does not come to rest.
    """
    scenario = scenario or Scenario.from_text(REFERENCE_MAN)
    who = person_of(scenario, person).name
    body = Simulation(scenario, who).state.body
    return Control(
        scenario,
        who,
        "body",
        body_levels(body.model),
        SUPPLIES,
        tuple(body.model.person.reactions),
        MEASURES,
        {"all": control_of(body)},
        equations_hash(body.model, PERSON),
    )
