"""What tracing must know of the biology: what is labelled, what shares one label, what comes from outside."""

from collections.abc import Iterable

from cellsim.network import Network

RING = "pyridine ring"

ONE_POOL = (("NAD_cyt", "NADH_cyt"), ("NAD_mit", "NADH_mit"))
"""Redox partners: dehydrogenases pass the ring between them within seconds, its label moves over hours."""


def from_outside(network: Network, places: Iterable[str] = ("blood",)) -> tuple[str, ...]:
    """The ledgers of a network that carry the ring: what came from a place outside, and what went there."""
    where = set(places)
    return tuple(each.name for each in network.species.values() if RING in each.parts and each.place in where)
