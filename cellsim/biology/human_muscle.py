"""The default model: a human muscle, its person, and what is disputed of them, as a list of mechanisms.

Each stands on a page of its own with its table of rows beside it. Take one out, add one of your own, set a row::

    human_muscle().without("disputed claims")
    human_muscle().plus(sarm1).with_rows(NAMPT_Km_NAM="0.9 umol/L")
"""

from functools import cache

from cellsim.biology.care.care import CARE
from cellsim.biology.disputed.hypotheses import DISPUTED
from cellsim.biology.disputed.structures import RIVALS, USUAL
from cellsim.biology.energy.contraction import CONTRACTION
from cellsim.biology.energy.metabolism import ENERGY
from cellsim.biology.energy.oxygen import OXYGEN_ROAD
from cellsim.biology.energy.perfusion import PERFUSION
from cellsim.biology.exercise.modes import MODES
from cellsim.biology.exercise.working import WORK
from cellsim.biology.fuel.fuel import FUEL
from cellsim.biology.nad.consumers import CONSUMPTION
from cellsim.biology.nad.crossings import CROSSINGS
from cellsim.biology.nad.pools import NAD_POOLS
from cellsim.biology.nad.precursors import PRECURSORS
from cellsim.biology.nad.salvage import SALVAGE
from cellsim.biology.organelles.mitochondria import MITOCHONDRIA
from cellsim.biology.people.subjects import PEOPLE
from cellsim.biology.person.assays import ASSAYS
from cellsim.biology.person.network import BODY
from cellsim.biology.redox.matrix import REDOX
from cellsim.biology.repair.repair import REPAIR
from cellsim.biology.signals.calling import CALLING
from cellsim.biology.signals.proteins import PROTEINS
from cellsim.biology.signals.radicals import RADICALS
from cellsim.biology.signals.sensing import SENSING
from cellsim.biology.training.habits import HABITS
from cellsim.biology.training.myosin import MYOSIN
from cellsim.biology.training.practice import PRACTICE
from cellsim.biology.training.program import PROGRAM
from cellsim.biology.training.size import SIZE
from cellsim.biology.training.stores import STORES
from cellsim.biology.training.volumes import VOLUMES
from cellsim.language.model import Model
from cellsim.language.observable import Observable

COMPARTMENTS = {"nucleus": "Volume_nuc", "cytosol": "V_cyt", "matrix": "V_mit"}  # shares of fiber water


@cache
def human_muscle() -> Model:
    """The muscle of a person, with the person around it; a value, made once."""
    return Model(
        (
            OXYGEN_ROAD,
            CONTRACTION,
            ENERGY,
            NAD_POOLS,
            SALVAGE,
            PRECURSORS,
            CONSUMPTION,
            CROSSINGS,
            REDOX,
            PERFUSION,
            SENSING,
            CALLING,
            PROTEINS,
            PROGRAM,
            RADICALS,
            BODY,
            FUEL,
            VOLUMES,
            MITOCHONDRIA,
            REPAIR,
            SIZE,
            MYOSIN,
            STORES,
            PRACTICE,
            WORK,
            MODES,
            PEOPLE,
            HABITS,
            CARE,
            ASSAYS,
            DISPUTED,
            RIVALS,
        ),
        structure=USUAL,
    )


def own_observables(model: Model) -> dict[str, Observable]:
    """The observables of a model that the human muscle has not, or has otherwise, by name.

    Parameters
    ----------
    model : of which those that the default has are left out

    Returns
    -------
    observables by name

    Source
    ------
    none: it compares two lists of names
    """
    usual = human_muscle().observables
    return {name: each for name, each in model.observables.items() if usual.get(name) != each}
