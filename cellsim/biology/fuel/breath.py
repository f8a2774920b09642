"""What a person burns, as breath tells it: the exchange ratio, and fat and carbohydrate by indirect calorimetry.

The exchange ratio is that of breath: carbon dioxide that acid drives out of bicarbonate counts in it, and lifts it
above that of carbohydrate in hard work. Fat and carbohydrate burnt are told by what is burnt alone, as they are in
people where lactate is steady.
"""

from cellsim.language.numbers import Number
from cellsim.language.observable import Observable

PAIRS = 46.0  # of electrons in a fatty acid, which has
CARBONS = 16.0

OBSERVABLES = [
    Observable("vco2", "mL/kg/minute", "Carbon dioxide output",
               "Carbon dioxide that the person breathes out: of what is burnt, and out of bicarbonate", "body",
               read_off="work"),
    Observable("rer", "1", "Exchange ratio", "Carbon dioxide breathed out over oxygen taken up", "body",
               shown="CO₂ / O₂", read_off="work"),
    Observable("fat_use", "g/minute", "Fat burnt", "Fat burnt by the whole person, as indirect calorimetry tells it",
               "body", read_off="work"),
    Observable("carbohydrate_use", "g/minute", "Carbohydrate burnt",
               "Carbohydrate burnt by the whole person, as indirect calorimetry tells it", "body", read_off="work"),
]  # fmt: skip


def gases_of_fibers(pyruvate: Number, fat: Number) -> tuple[Number, Number]:
    """Carbon dioxide and oxygen of what fibers burn; the electrons that pyruvate left in the cytosol count with it.

    Parameters
    ----------
    pyruvate : burnt [umol/L/s]
    fat : pairs of its electrons that are burnt [umol/L/s]

    Returns
    -------
    carbon dioxide and oxygen [umol/L/s]

    Source
    ------
    none: the balance of glucose and palmitate
    """
    return 3.0 * pyruvate + CARBONS / PAIRS * fat, 3.0 * pyruvate + 0.5 * fat


def calorimetry(oxygen: Number, ratio: Number) -> tuple[Number, Number]:
    """Fat and carbohydrate burnt, from gases of breath; protein is not taken off.

    Parameters
    ----------
    oxygen : taken up as gas [L/min]
    ratio : of carbon dioxide over it [-]

    Returns
    -------
    fat and carbohydrate [g/min]

    Source
    ------
    Frayn1983
    """
    return 1.67 * oxygen * (1.0 - ratio), oxygen * (4.55 * ratio - 3.21)
