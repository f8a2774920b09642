"""Repair by individuals as one mechanism: its rows, what it shows beside the averaged one, and what is claimed of it.

No model has it unless it is asked for. What it shows stands in the network of the tissue as species that nothing there
changes: the cells are counted after each of their steps.
"""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.disputed.hypotheses import SATELLITE_CELLS_NEED_NAD
from cellsim.biology.repair.segments import PLACE
from cellsim.biology.repair_cells.constants import segment_volume
from cellsim.language.mechanism import TISSUE, Mechanism
from cellsim.language.model import Model
from cellsim.language.network import Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

COUNTED = {"neutrophils": "neutrophil", "regulatory_t": "regulatory_t", "stromal_cells": "stromal"}
"""What is shown over the rows ``Residents_*`` that say how many there are at rest."""
SLICES = 4  # of a fiber that stand for it; the more, the less chance decides
STILL = 1e-30  # of the pace of what cells do instead; not nothing, for sarcomeres are mended at that pace, too
SPECIES = [
    Species("neutrophils", {}, "1", "neutrophils, in folds of those at rest", PLACE, rest="1"),
    Species("regulatory_t", {}, "1", "regulatory T cells, in folds of those at rest", PLACE, rest="1"),
    Species("stromal_cells", {}, "1", "fibroblasts and their progenitors, in folds of those at rest", PLACE, rest="1"),
    Species("collagen", {}, "1", "collagen, in folds of that at rest", PLACE, rest="1"),
    Species("capillaries", {}, "1", "capillaries that blood passes, in folds of those at rest", PLACE, rest="1"),
]

OBSERVABLES = [
    Observable("neutrophils", "fold", "Neutrophils", kind="muscle", formula="neutrophils"),
    Observable("regulatory_t_cells", "fold", "Regulatory T cells", kind="muscle", formula="regulatory_t"),
    Observable("stromal_cells", "fold", "Fibroblasts", "Fibroblasts and fibro-adipogenic progenitors", "muscle",
               formula="stromal_cells"),
    Observable("collagen_between", "fold", "Collagen", "Collagen between fibers", "muscle", formula="collagen"),
    Observable("capillaries_open", "fold", "Open capillaries", "Capillaries that blood passes where muscle is mended",
               "muscle", formula="capillaries"),
]  # fmt: skip

REPAIR_CELLS = Mechanism(
    "repair cells",
    "Satellite cells, macrophages and stromal cells mend segments one by one, in place of the averaged wave.",
    network=TISSUE,
    species=SPECIES,
    rows=beside(__file__, "repair_cells"),
    observables=OBSERVABLES,
    hypotheses=(SATELLITE_CELLS_NEED_NAD,),
)


class LeftToCells(NamedTuple):
    """What the network of the tissue leaves to cells, and takes from them.

    Parameters
    ----------
    values : of every parameter, those held still by which the network would do what cells do [cellsim's own units]
    person : inputs of the network that stay as they are, likewise
    residents : how many of ``COUNTED`` there are at rest, by what is shown [1/mm3]
    spill : enzyme that dead muscle spills as it is eaten [U/L/kg]
    membrane_signal : how far lost coupling calls satellite cells, over popped sarcomeres [-]
    """

    values: Mapping[str, float]
    person: Mapping[str, float]
    residents: Mapping[str, float]
    spill: float
    membrane_signal: float


def expected_at_rest(p: Mapping[str, float], fibers: int) -> dict[str, float]:
    """How many of those that are few a sound muscle of so many fibers has on the mean.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]
    fibers : of the muscle

    Returns
    -------
    number, by what is counted [-]

    Source
    ------
    that of the rows ``Residents_*`` and ``Honeycomb_capillaries``
    """
    volume = fibers * SLICES * segment_volume(p)
    return {
        "regulatory T cells": p["Residents_regulatory_t"] * volume,
        "neutrophils": p["Residents_neutrophil"] * volume,
        "fibroblasts": p["Residents_stromal"] * volume,
        "capillaries": p["Honeycomb_capillaries"] * 2 * fibers,  # two corners to a fiber
    }


def left_to_cells(p: Mapping[str, float], person: Mapping[str, float]) -> LeftToCells:
    """A person's tissue where cells mend its segments.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]
    person : inputs of the network of the tissue that stay as they are: what age makes of a person [-]

    Returns
    -------
    what to carry the network with, and to count by

    Source
    ------
    none: sarcomeres are mended as ever; eating, fusing, maturing, waking and the wave of monocytes and macrophages stop
    """
    held = {
        "IMMUNE_stretch": 1.0 / STILL,
        "SATELLITE_calming": 0.0,
        "REPAIR_sarcomere_time": p["REPAIR_sarcomere_time"] * STILL / max(person["repair_speed"], STILL),
    }
    return LeftToCells(
        values={**p, **held},
        person={**person, "repair_speed": STILL, "woken_share": 0.0},
        residents={name: p[f"Residents_{kind}"] for name, kind in COUNTED.items()},
        spill=p["CK_necrosis"],
        membrane_signal=p["SATELLITE_membrane_signal"],
    )


def mended_by_cells(model: Model) -> bool:
    """Whether the muscle of a model is mended by cells one by one.

    Parameters
    ----------
    model : as a scenario has it

    Returns
    -------
    whether it has the mechanism of this page

    Source
    ------
    none: it looks a name up
    """
    return REPAIR_CELLS.name in {each.name for each in model.mechanisms}


def with_repair(model: Model, cells: bool) -> Model:
    """A model whose muscle is mended in one way or the other.

    Parameters
    ----------
    model : as a scenario has it
    cells : whether cells mend it one by one

    Returns
    -------
    the same model where it is so already

    Source
    ------
    none: it puts a mechanism in, or takes it out
    """
    # what is no model is said where models are checked
    if not isinstance(model, Model) or mended_by_cells(model) == cells:
        return model
    return model.plus(REPAIR_CELLS) if cells else model.without(REPAIR_CELLS.name)
