"""Where an interval finds what it reads of a model's networks."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from cellsim.biology.nad.labels import RING
from cellsim.biology.person.lactate import GIVEN, POOL
from cellsim.biology.person.network import FREED, INSIDE, pool_beside
from cellsim.errors import NetworkError
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import FIBER, PERSON
from cellsim.language.model import Model
from cellsim.language.network import Network
from cellsim.population.exchange.rows import HANDED, FiberPlaces, PersonPlaces

BLOOD = "_blood"
# that fibers meet of the person
LEVELS = (
    "lactate_blood", "glucose_blood", "FFA_blood", "insulin_action", "catecholamines", "NAM_plasma", "NR_plasma",
    "NA_plasma", "NMN_plasma", "MeNAM_plasma", "amino_level",
)  # fmt: skip
DELIVERY = "oxygen_gain"  # a level, too: how the greatest flow of oxygen stands to that at the start
# What of an input is as good as nothing, in its own unit; an error is told beside the input and this.
FLOORS = {
    "recruitment": 0.05, "flow_share": 0.2, "lactate_blood": 2000.0, "glucose_blood": 5000.0,
    "FFA_blood": 1000.0, "insulin_action": 1.0, "catecholamines": 1.0, "clock": 2.0, "NAM_plasma": 0.1,
    "MeNAM_plasma": 0.1, "amino_level": 100.0,
}  # fmt: skip
PLASMA_FLOOR = 0.5  # umol/L
FUELS = ["GLC_blood", "FAT"]  # ledgers of what fibers took of glucose and burnt of fat, below zero


class OfFiber(NamedTuple):
    """Places in the network of a fiber, as ``rows.FiberPlan`` has them."""

    making: np.ndarray
    made: np.ndarray
    freeing: np.ndarray
    freed: np.ndarray
    held: np.ndarray
    labelled: np.ndarray
    crossing: np.ndarray
    floors: np.ndarray
    offered: np.ndarray
    shared: np.ndarray
    delivery: int
    at: FiberPlaces


class OfPerson(NamedTuple):
    """Places in the network of the person, as ``rows.PersonPlan`` has them."""

    pools: np.ndarray
    muscle: np.ndarray
    owing: np.ndarray
    crossed: np.ndarray
    label_pools: np.ndarray
    label_muscle: np.ndarray
    label_crossed: np.ndarray
    at: PersonPlaces


@lru_cache(maxsize=64)
def handed(network: Network) -> tuple[str, ...]:
    """What crosses between fibers and the plasma, by name such as "NAM": that of the ledgers in blood."""
    species = network.species.values()
    return tuple(each.name.removesuffix(BLOOD) for each in species if each.place == "blood" and RING in each.parts)


@lru_cache(maxsize=64)
def turnover(network: Network) -> dict[str, float]:
    """Every reaction within a fiber that makes or takes nicotinamide, and how much at each turn."""
    each = {name: reaction.stoichiometry.get("NAM", 0.0) for name, reaction in network.reactions.items()}
    return {name: count for name, count in each.items() if count and name != "NAM_crossing"}


class Names(NamedTuple):
    """What the rows of a kernel's arrays are called."""

    species: tuple[str, ...]
    definitions: tuple[str, ...]
    reactions: tuple[str, ...]
    arguments: tuple[str, ...]
    moving: tuple[str, ...]

    @classmethod
    def of(cls, kernel: Kernel) -> "Names":
        return cls(*(getattr(kernel, name) for name in cls._fields))


@lru_cache(maxsize=16)
def of_fiber(model: Model, kernel: Names, person: Names) -> OfFiber:
    """Places in a fiber's network, of a model whose kernels have these names."""
    species, moving, reactions = map(_rows, (kernel.species, kernel.moving, kernel.reactions))
    levels, makes = _rows(person.definitions), turnover(model.fiber)
    frees = {name: count for name, count in makes.items() if count > 0.0} if model.label else {}
    if lost := [name for name in LEVELS if name not in moving]:
        raise NetworkError(f"No fiber reads {lost[0]}, which it meets of the person. Leave the mechanism in that does.")
    rings = handed(model.fiber)
    ledgers = ["LAC_blood", *(name + BLOOD for name in rings)]
    ledgers += [f"L_{name}{BLOOD}" for name in rings] if model.label else []
    ledgers += FUELS
    at = {name: reactions[name] for name in ("MCT", "glucose_uptake", "fat_oxidation")}
    at |= {name: kernel.definitions.index(name) for name in ("power_able", "oxygen_needed")}
    at |= {"ADP": species["ADP"], "AMPK": species["AMPK_gamma1"]}  # that at mitochondria calls for their turnover
    at |= {each: moving[each] for each in ("recruitment", "flow_share", "clock")}
    return OfFiber(
        making=_places(makes, reactions),
        made=np.array(list(makes.values())),
        freeing=np.array((_places(frees, reactions), _places([f"L_{name}" for name in frees], reactions))),
        freed=np.array(list(frees.values())),
        held=_places(HANDED, species),
        labelled=_places([f"L_{name}" for name in HANDED] if model.label else (), species),
        crossing=_places(ledgers, species),
        floors=np.array([FLOORS.get(name, PLASMA_FLOOR) for name in kernel.moving]),
        offered=np.array((_places(LEVELS, moving), _places(LEVELS, levels))),
        shared=_shared(model, moving, _rows(person.species)),
        delivery=levels.get(DELIVERY, -1),
        at=FiberPlaces(**at),
    )


def _shared(model: Model, moving: Mapping[str, int], species: Mapping[str, int]) -> np.ndarray:
    """Inputs that are labelled shares of plasma, the pools and their label (3, input)."""
    found = []
    for ledger, share in model.tracings[FIBER].shares.items() if model.label else ():
        if ledger.endswith(BLOOD):
            pool = pool_beside(ledger.removesuffix(BLOOD))
            found.append((moving[share], species[pool], species[f"L_{pool}"]))
    return np.array(found, np.int64).reshape(-1, 3).T.copy()


@lru_cache(maxsize=16)
def of_person(model: Model, kernel: Names) -> OfPerson:
    """Places in the person's network, of a model whose kernel has these names."""
    species, arguments, rings = _rows(kernel.species), _rows(kernel.arguments), handed(model.fiber)
    names, tracing = list(dict.fromkeys((*HANDED, *rings))), model.tracings.get(PERSON)
    label = names if tracing else []
    label_of = {name: 1 + len(rings) + at for at, name in enumerate(rings)}
    return OfPerson(
        pools=_places(map(pool_beside, names), species),
        muscle=np.array([species[f"muscle_{name}"] if name in HANDED else -1 for name in names]),
        owing=np.array([name != "QA" for name in names]),
        crossed=np.array([1 + rings.index(name) if name in rings else -1 for name in names]),
        label_pools=_places([f"L_{pool_beside(name)}" for name in label], species),
        label_muscle=np.array([species[f"L_muscle_{name}"] if name in HANDED else -1 for name in label], np.int64),
        label_crossed=np.array([label_of.get(name, -1) for name in label], np.int64),
        at=PersonPlaces(
            makes=arguments["muscle_makes_NAM"],
            takes=arguments["muscle_takes_NAM"],
            frees=arguments[FREED] if tracing else -1,
            share=arguments[tracing.shares[INSIDE]] if tracing else -1,
            inside=species[INSIDE],
            label_inside=species[f"L_{INSIDE}"] if tracing else -1,
            crossed_fuel=1 + len(rings) * (2 if tracing else 1),
            exertion=arguments["exertion"],
            takes_glucose=arguments["muscle_takes_glucose"],
            burns_fat=arguments["muscle_burns_fat"],
            muscle_glucose=species["muscle_glucose"],
            muscle_burnt=species["muscle_burnt"],
            glucose=species["plasma_glucose"],
            fat=species["muscle_fat"],
            gives_LAC=arguments["muscle_gives_LAC"],
            rests_LAC=arguments["muscle_rests_LAC"],
            muscle_LAC=species[GIVEN],
            blood_LAC=species[POOL],
        ),
    )


def _rows(names: Collection[str]) -> dict[str, int]:
    return {name: row for row, name in enumerate(names)}


def _places(names: Collection[str] | map, rows: Mapping[str, int]) -> np.ndarray:
    return np.array([rows[name] for name in names], np.int64)
