"""What tracing must know of a fiber: what is labelled, what shares one label, what comes from outside."""

from cellsim.language.labels.label import Label
from cellsim.language.network import Network

RING = "pyridine ring"
ELECTRONS = "electron pair"


def redox_partners(network: Network) -> tuple[tuple[str, str], ...]:
    """Oxidized and reduced form of each dinucleotide: within seconds they pass the ring to and fro, label takes hours.

    Parameters
    ----------
    network : whose species are told apart by what they are made of and by their names, NAD_cyt and NADH_cyt

    Returns
    -------
    names, oxidized and reduced

    Source
    ------
    none: it reads names off a network
    """
    found = []
    for reduced in network.species.values():
        oxidized = network.species.get(reduced.name.replace("NADH", "NAD").replace("NADPH", "NADP"))
        if RING in reduced.parts and ELECTRONS in reduced.parts and oxidized not in (None, reduced):
            found.append((oxidized.name, reduced.name))
    return tuple(found)


RINGS = Label(RING, places=("blood",), partners=redox_partners)
