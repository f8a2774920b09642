"""What a mechanism says of a label, beyond what tracing reads off its network; and a network that carries one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cellsim.language.network import Network

LABEL = "label"
FLOOR = "label_floor"
LEAST = 1e-12  # of any unit of content: what is divided by where all of a pool may be gone
Partners = Callable[[Network], Iterable[Sequence[str]]]


class Flow(NamedTuple):
    """A ledger of what went from one pool to another, net: below zero where more went back.

    Parameters
    ----------
    name : of the species that counts it
    source, sink : pools
    """

    name: str
    source: str
    sink: str


class Gross(NamedTuple):
    """The two one-way rates of a reaction, as formulas; ``backward`` is empty where nothing returns.

    Parameters
    ----------
    forward, backward : formulas [unit of the reaction's rate]
    """

    forward: str
    backward: str


def no_partners(network: Network) -> tuple[tuple[str, ...], ...]:
    """Every species keeps a label of its own.

    Parameters
    ----------
    network : whatever it holds

    Returns
    -------
    nothing
    """
    return ()


@dataclass(frozen=True)
class Label:
    """How a part of species is labeled in one network.

    Parameters
    ----------
    part : what is labeled, as species name it: "pyridine ring"
    places : where rings, say, come from or leave to; what carries the part there is outside
    outside : further species whose label is set from outside
    partners : gives the species of a network that pass the part to and fro so fast that they share one label
    inputs : what label needs to be told beside, each with its unit; nothing unless told
    gross : one-way rates of reactions whose law is of the net rate, by the name of the reaction
    """

    part: str
    places: Sequence[str] = ()
    outside: Sequence[str] = ()
    partners: Partners = no_partners
    inputs: Mapping[str, str] = field(default_factory=dict)
    gross: Mapping[str, Gross] = field(default_factory=dict)


@dataclass(frozen=True)
class Tracing:
    """A network with labelled copies.

    Parameters
    ----------
    network : plain and labelled, to be carried as one
    pools : the species that each pool holds; its label is the species ``L_POOL``
    flows : ledgers of label between pools
    shares : for each pool outside that gives, the input that says which share of what comes from there is labelled
    outside : pools whose label is a ledger, of either sign
    inputs : what else the labelled copies are told from outside
    """

    network: Network
    pools: Mapping[str, tuple[str, ...]]
    flows: tuple[Flow, ...]
    shares: Mapping[str, str]
    outside: frozenset[str]
    inputs: tuple[str, ...] = ()

    def arguments(self) -> dict[str, float]:
        """What the labelled copies need beside the plain arguments: no label from outside."""
        return {FLOOR: LEAST} | dict.fromkeys((*self.inputs, *self.shares.values()), 0.0)

    def pool_of(self, species: str) -> str:
        """The pool whose label a species is.

        Parameters
        ----------
        species : such as ``L_NAD_cyt``

        Returns
        -------
        its pool, ``NAD_cyt``; empty for a species that is no label
        """
        pool = species.removeprefix("L_")
        return pool if pool != species and pool in self.pools else ""
