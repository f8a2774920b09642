"""Emitted equations of networks that are not committed, kept between runs: to derive them takes seconds."""

import hashlib
from functools import cache
from importlib.metadata import version
from importlib.resources import files

from cellsim.kinetics.kept.program import FORM
from cellsim.kinetics.kept.texts import kept_text
from cellsim.language.network import Network

WRITERS = (
    "kinetics/write/emit",
    "kinetics/write/derivatives",
    "kinetics/plain",
    "language/formulas",
    "language/network",
)


def emitted(network: Network) -> str:
    """The text of a network's equations, as ``emit`` gives it.

    Parameters
    ----------
    network : any

    Returns
    -------
    the text of a module
    """
    told = hashlib.sha256(f"{FORM}\n{_writers()}\n{network.digest}".encode()).hexdigest()
    return kept_text(f"kernel_{told[:24]}", lambda: _written(network))


def _written(network: Network) -> str:
    from cellsim.kinetics.write.emit import emit  # loads sympy, which a text that is kept needs no more

    return emit(network)


@cache
def _writers() -> str:
    """A digest of all that shapes such a text, beside the network."""
    here = files("cellsim")
    sources = b"".join(here.joinpath(f"{each}.py").read_bytes() for each in WRITERS)
    return f"sympy {version('sympy')}, {hashlib.sha256(sources).hexdigest()}"
