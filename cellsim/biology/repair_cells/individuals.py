"""Repair by individuals as one mechanism: its rows, what it shows beside the averaged one, and what is claimed of it.

No model has it unless it is asked for. What it shows stands in the network of the tissue as species that nothing there
changes: the cells are counted after each of their steps.
"""

from cellsim.biology.disputed.hypotheses import SATELLITE_CELLS_NEED_NAD
from cellsim.biology.repair.segments import PLACE
from cellsim.language.mechanism import TISSUE, Mechanism
from cellsim.language.model import Model
from cellsim.language.network import Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

COUNTED = {"neutrophils": "neutrophil", "regulatory_t": "regulatory_t", "stromal_cells": "stromal"}
"""What is shown over the rows ``Residents_*`` that say how many there are at rest."""
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
    if mended_by_cells(model) == cells:
        return model
    return model.plus(REPAIR_CELLS) if cells else model.without(REPAIR_CELLS.name)
