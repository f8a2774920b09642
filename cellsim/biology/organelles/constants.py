"""The numbers that mitochondria live by, and whole powers, as their rules read them."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.errors import ParameterError
from cellsim.language.parameters import Parameter

POWERS = ("heteroplasmy_power", "division_power", "fusion_power", "tagging_power", "tagging_pulse_power")


class Constants(NamedTuple):
    """The constants of the rules of mitochondria; each is the row ``mito_NAME`` of mitochondria.toml."""

    biogenesis_rate: float
    proteolysis_rate: float
    proteolysis_exponent: float
    utilization_low: float
    utilization_high: float
    damage_rate: float
    damage_per_hit: float
    damage_feedback: float
    division_rate: float
    division_mass: float
    division_power: float
    daughter_share_low: float
    daughter_share_high: float
    division_asymmetry: float
    division_pulse_gain: float
    division_pulse_time: float
    fusion_mixing: float
    fusion_asymmetry: float
    fusion_potential: float
    fusion_power: float
    tagging_rate: float
    tagging_potential: float
    tagging_power: float
    tagging_pulse_gain: float
    tagging_pulse_peak: float
    tagging_pulse_power: float
    engulfment_rate: float
    autophagosome_capacity: float
    lysosome_capacity: float
    lysosome_Km: float
    lysosome_exponent: float
    basal_mitophagy: float
    mtdna_copies: float
    mtdna_replication_rate: float
    mtdna_degradation_rate: float
    mtdna_copy_control: float
    mtdna_mutation_probability: float
    heteroplasmy_threshold: float
    heteroplasmy_power: float
    heteroplasmy_loss: float
    reference_potential: float
    resting_damage: float


def constants(parameters: Mapping[str, Parameter]) -> Constants:
    """The constants out of a parameter table.

    Parameters
    ----------
    parameters : rows of the tables, by name

    Returns
    -------
    all that the rules take as ``p``

    Raises
    ------
    ParameterError : a row is missing, or a power is not a whole number.

    Source
    ------
    that of the rows ``mito_*``
    """
    missing = [name for name in Constants._fields if f"mito_{name}" not in parameters]
    if missing:
        raise ParameterError(f"The mitochondria lack the parameter mito_{missing[0]}. Leave their mechanism in.")
    for name in POWERS:
        power = parameters[f"mito_{name}"].value
        if power < 0.0 or power % 1.0:
            raise ParameterError(f"mito_{name} = {power:g} is no whole number. Write one of 0 or more.")
    return Constants(*(parameters[f"mito_{name}"].value for name in Constants._fields))


def raised(base: float, power: float) -> float:
    """A number to a whole power, by multiplication alone: quicker than a power law, and the same bits everywhere.

    Parameters
    ----------
    base : any number
    power : whole, 0 or more

    Returns
    -------
    base to that power

    Source
    ------
    none: multiplication, again and again
    """
    result, left = 1.0, int(power)
    while left > 0:
        if left % 2 == 1:
            result *= base
        base *= base
        left //= 2
    return result
