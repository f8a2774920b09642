"""Kernels of a model: the committed one where its network is the default's, else one emitted when first asked for."""

from functools import cache
from hashlib import sha256
from importlib import import_module
from inspect import getsource
from types import ModuleType

from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.carriers.carrier import Carrier
from cellsim.kinetics.carriers.kernel import Kernel, Solver, kernel_from
from cellsim.kinetics.carriers.register import carrier_named
from cellsim.kinetics.write.emitted import emitted
from cellsim.kinetics.write.joining import LANES
from cellsim.language.mechanism import FIBER, PERSON, TISSUE
from cellsim.language.model import Model
from cellsim.language.network import Network

COMMITTED = {FIBER: "muscle", PERSON: "person", TISSUE: "tissue"}
_emitted: dict[str, str] = {}


def kernel_of(model: Model, which: str = FIBER, solver: Solver | Carrier = "compiled") -> Kernel:
    """What carries a network of a model through time; the same one however it is asked for.

    A network of one's own is emitted and compiled when it is first used, which takes some ten seconds; machine code is
    kept for later runs.

    Parameters
    ----------
    model : whose network it is
    which : the network, "fiber", "person" or "tissue"
    solver : the name of a carrier, or one of one's own

    Returns
    -------
    one kernel for the same network and carrier
    """
    return kernel_for(model.networks[which], solver, LANES if which == FIBER else 1)


def kernel_for(network: Network, solver: Solver | Carrier = "compiled", lanes: int = LANES) -> Kernel:
    """What carries a network through time; the same one for the same network.

    Parameters
    ----------
    network : as a model has it, or one of one's own
    solver : the name of a carrier, or one of one's own
    lanes : how many go in lockstep; one, where there is one of it beside many fibers. Numbers do not depend on it

    Returns
    -------
    one kernel for the same network, carrier and lanes
    """
    return _kernel(_own(network) or equations(network), carrier_named(solver), lanes)


def equations(network: Network) -> str:
    """The emitted text of a network: as committed, or written once and kept.

    Parameters
    ----------
    network : as a model has it, or one of one's own

    Returns
    -------
    the text of a module, as ``emit`` gives it
    """
    if (own := _own(network)) is not None:
        return getsource(own)
    if network.digest not in _emitted:
        _emitted[network.digest] = emitted(network)
    return _emitted[network.digest]


def equations_hash(model: Model, which: str = FIBER) -> str:
    """sha256 of the emitted equations of a model.

    Parameters
    ----------
    model : whose network it is
    which : the network, "fiber", "person" or "tissue"

    Returns
    -------
    hexadecimal digits
    """
    return sha256(equations(model.networks[which]).encode()).hexdigest()


def _own(network: Network) -> ModuleType | None:
    """The committed module of a network of the default model."""
    for which, own in human_muscle().networks.items():
        if network.digest == own.digest:
            return import_module(f"cellsim.kinetics.generated.{COMMITTED[which]}")
    return None


@cache
def _kernel(network: ModuleType | str, carrier: Carrier, lanes: int) -> Kernel:
    return kernel_from(network, solver=carrier, lanes=lanes)
