"""What the mitochondria of a fiber could do with ample ADP, oxygen and fuel. Rules also take whole arrays."""

from cellsim.biology.energy.metabolism import ATP_PER_PAIR
from cellsim.language.numbers import Number


def chain_capacity(V_mit: Number, quality: Number, Vmax: Number, per_pair: float = ATP_PER_PAIR) -> Number:
    """What the respiratory chain of a fiber makes at most, or takes, of what it has ``per_pair`` of NADH [umol/L/s].

    ATP unless said otherwise: that is oxidative capacity, as a recovery test would read it at zero phosphocreatine.
    ``Vmax`` is that of the matrix [umol/L/s], ``V_mit`` its share of fiber water, ``quality`` a fold of sound.
    Source: the rate law of ``respiration``.
    """
    return per_pair * V_mit * quality * Vmax
