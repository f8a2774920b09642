"""What the mitochondria of a fiber could do with ample ADP, oxygen and fuel. Rules also take whole arrays."""

from cellsim.biology.energy.metabolism import ATP_PER_PAIR
from cellsim.language.numbers import Number


def chain_capacity(V_mit: Number, quality: Number, Vmax: Number, per_pair: float = ATP_PER_PAIR) -> Number:
    """What the respiratory chain of a fiber makes at most, or takes.

    ATP unless said otherwise: that is oxidative capacity, as a recovery test would read it at zero phosphocreatine.

    Parameters
    ----------
    V_mit : share of fiber water that is matrix [-] (fiber,)
    quality : of its mitochondria [fold of sound] (fiber,)
    Vmax : of the matrix [umol NADH/L/s] (fiber,)
    per_pair : of what is asked for, in one NADH [-]

    Returns
    -------
    per liter of fiber water [umol/L/s] (fiber,)

    Source
    ------
    the rate law of respiration; that of the row ``respiration_Vmax``
    """
    return per_pair * V_mit * quality * Vmax
