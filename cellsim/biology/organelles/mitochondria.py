"""How one mitochondrion lives: grown, worn, met, divided, tagged, engulfed.

Each rule is plain scalar Python, so it can be called in a shell; the population
compiles the same functions. Masses are in units of a base organelle, contents
of a fiber in units of its own base content, times in seconds, rates in 1/s.
Damage runs from 0 (sound) to 1. Potential is a fraction of that of a sound
organelle, 0..1. ``p`` is always a ``Constants``.
"""

from collections.abc import Mapping
from math import exp
from typing import NamedTuple

from cellsim.errors import ParameterError
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.language.parameters import Parameter, beside

FIBER_TYPES = ("I", "IIa", "IIx")
POWERS = ("heteroplasmy_power", "division_power", "fusion_power", "tagging_power", "tagging_pulse_power")
FADED = 40.0  # time constants after which a pulse is below the last bit


class Constants(NamedTuple):
    """The constants of the rules below; each is the row ``mito_NAME`` of mitochondria.toml."""

    biogenesis_rate: float
    proteolysis_rate: float
    proteolysis_exponent: float
    utilization_low: float
    utilization_high: float
    activity_memory: float
    damage_rate: float
    damage_per_hit: float
    damage_feedback: float
    antioxidant_exponent: float
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

    Raises
    ------
    ParameterError : a row is missing, or a power is not a whole number.
    """
    missing = [name for name in Constants._fields if f"mito_{name}" not in parameters]
    if missing:
        raise ParameterError(f"The mitochondria lack the parameter mito_{missing[0]}. Load the table 'mitochondria'.")
    for name in POWERS:
        power = parameters[f"mito_{name}"].value
        if power < 0.0 or power % 1.0:
            raise ParameterError(f"mito_{name} = {power:g} is no whole number. Write one of 0 or more.")
    return Constants(*(parameters[f"mito_{name}"].value for name in Constants._fields))


def contact_rate(parameters: Mapping[str, Parameter], fiber_type: str) -> float:
    """Contacts that one sound organelle seeks in a fiber of this type [1/s]; Eisner2014 (direction)."""
    if fiber_type not in FIBER_TYPES:
        raise ParameterError(f"'{fiber_type}' is not a fiber type. Write one of {', '.join(FIBER_TYPES)}.")
    return parameters[f"mito_contact_rate_{fiber_type}"].value


def raised(base: float, power: float) -> float:
    """A number to a whole power, by multiplication alone: quicker than a power law, and the same bits everywhere."""
    result, left = 1.0, int(power)
    while left > 0:
        if left % 2 == 1:
            result *= base
        base *= base
        left //= 2
    return result


def potential(damage: float, wild: int, mutant: int, p: Constants) -> float:
    """Membrane potential as a fraction of that of a sound organelle.

    It falls in proportion to damage. Mutant mtDNA lowers it steeply past a
    threshold, if ``heteroplasmy_loss`` says that it does: by default it does not,
    because quality control that sees mutants leaves no deficient fiber in old
    age, and old muscle has them.
    """
    if p.heteroplasmy_loss <= 0.0 or mutant <= 0:
        return 1.0 - damage
    load = raised(mutant / (wild + mutant) / p.heteroplasmy_threshold, p.heteroplasmy_power)
    return (1.0 - damage) * (1.0 - p.heteroplasmy_loss * load / (1.0 + load))


def supply_rate(pgc1a: float, factor: float, p: Constants) -> float:
    """New mass per base content [1/s], in proportion to PGC-1alpha protein [fold of rest].

    It is not multiplied by the mass that is there: supply that feeds on itself
    has no stable size.
    """
    return p.biogenesis_rate * pgc1a * factor


def utilization(activity: float, capacity: float, p: Constants) -> float:
    """Activity over capacity [fold of rest], kept where the loss rule was fitted."""
    if capacity * p.utilization_high <= activity:
        return p.utilization_high
    return p.utilization_low if activity <= p.utilization_low * capacity else activity / capacity


def loss_rate(use: float, p: Constants) -> float:
    """Proteolysis of mitochondrial protein, sound and damaged alike [1/s].

    It rises when capacity exceeds use. With one fixed clock no constants give
    both a label half-life of 10-30 days and the 7.7 days of detraining (Ryan2013).
    """
    return p.proteolysis_rate * use ** (-p.proteolysis_exponent)


def hit_rate(damage: float, ros: float, p: Constants) -> float:
    """Hits by reactive oxygen on one organelle [1/s]; ``ros`` in fold of rest."""
    return p.damage_rate / p.damage_per_hit * ros * (1.0 + p.damage_feedback * damage)


def damage_after_hits(damage: float, hits: int, p: Constants) -> float:
    """Damage after so many hits; each takes the share ``damage_per_hit`` of what is still sound."""
    return 1.0 - (1.0 - damage) * (1.0 - p.damage_per_hit) ** hits


def ros_defense(activity: float, p: Constants) -> float:
    """What is left of reactive oxygen when habitual activity has raised its defense [fold]; Chen2018 (direction)."""
    return activity ** (-p.antioxidant_exponent)


def lysosome_gain(activity: float, p: Constants) -> float:
    """Lysosomal capacity that habitual activity has built, through TFEB [fold]; Chen2018 (direction)."""
    return activity**p.lysosome_exponent


def division_pulse(drive: float, age: float, p: Constants) -> float:
    """How a bout raises division [fold]; ``age`` is the time since it began [s]; Laker2017 (timing)."""
    if drive <= 0.0 or age < 0.0 or age > FADED * p.division_pulse_time:
        return 1.0
    return 1.0 + p.division_pulse_gain * drive * exp(-age / p.division_pulse_time)


def tagging_pulse(drive: float, age: float, p: Constants) -> float:
    """How a bout raises tagging [fold], with its peak hours later; Laker2017 (timing)."""
    if drive <= 0.0 or age < 0.0 or age > FADED * p.tagging_pulse_peak:
        return 1.0
    rise = age / p.tagging_pulse_peak * exp(1.0 - age / p.tagging_pulse_peak)
    return 1.0 + p.tagging_pulse_gain * drive * raised(rise, p.tagging_pulse_power)


def division_hazard(mass: float, pulse: float, p: Constants) -> float:
    """Hazard that an organelle divides [1/s]: steep in its mass."""
    return p.division_rate * raised(mass / p.division_mass, p.division_power) * pulse


def damage_kept(share: float, draw: float, p: Constants) -> float:
    """Share of a mother's damage that goes with the part of mass ``share``; Twig2008 (direction).

    With ``division_asymmetry`` 1 it is uniform in 0..1, so one daughter may leave nearly sound;
    with 0 both are as damaged as the mother.
    """
    return share + p.division_asymmetry * (draw - share)


def contact_weight(psi: float, p: Constants) -> float:
    """Chance that an organelle can fuse, by its potential: the depolarized stay alone; Twig2008 (direction)."""
    ratio = raised(psi / p.fusion_potential, p.fusion_power)
    return ratio / (1.0 + ratio)


def passed_on(damage: float, mass: float, other_damage: float, other_mass: float, draw: float, p: Constants) -> float:
    """Damage (times mass) that a contact moves to the first of two organelles.

    Both go part of the way to their mean, then part unequally. If contacts only
    averaged, they would undo what division sorted. The total is kept and
    neither leaves 0..1.
    """
    mean = (damage * mass + other_damage * other_mass) / (mass + other_mass)
    smaller = mass if mass < other_mass else other_mass
    moved = p.fusion_mixing * (mean - damage) * mass + p.fusion_asymmetry * mean * smaller * (2.0 * draw - 1.0)
    most = (1.0 - damage) * mass
    most = other_damage * other_mass if other_damage * other_mass < most else most
    least = -damage * mass
    least = -(1.0 - other_damage) * other_mass if -(1.0 - other_damage) * other_mass > least else least
    return most if moved > most else (least if moved < least else moved)


def tagging_hazard(psi: float, pulse: float, p: Constants) -> float:
    """Hazard that a mitochondrion is tagged for mitophagy [1/s]; Twig2008 (direction).

    PINK1 gathers where the potential is lost. With a power below 12 the mean
    organelle would supply most of the flux and removal would hardly select.
    """
    return p.tagging_rate * pulse / (1.0 + raised(psi / p.tagging_potential, p.tagging_power))


def engulfment_room(queue: float, clearable: float, p: Constants) -> float:
    """Share of tagged organelles' engulfment that goes on when ``queue`` already waits, 0..1.

    ``clearable`` is what the lysosomes can digest in the step; both in base contents.
    """
    room = (p.autophagosome_capacity - queue + clearable) / p.autophagosome_capacity
    return 1.0 if room > 1.0 else (0.0 if room < 0.0 else room)


def engulfment_hazard(room: float, p: Constants) -> float:
    """Hazard that a tagged organelle is engulfed, which completes its mitophagy [1/s]."""
    return p.engulfment_rate * room


def clearance_capacity(lysosome: float, p: Constants) -> float:
    """Most that a fiber's lysosomes digest [base content/s]; ``lysosome`` in fold of rest."""
    return p.lysosome_capacity * lysosome


def copy_birth_rate(copies: float, mass: float, p: Constants) -> float:
    """Rate at which one mtDNA copy is replicated [1/s].

    It falls as the copies of the fiber exceed ``mtdna_copies`` per base organelle of mass,
    and is never below zero. Tam2013 (turnover).
    """
    rate = p.mtdna_replication_rate * (1.0 + p.mtdna_copy_control * (1.0 - copies / (p.mtdna_copies * mass)))
    return 0.0 if rate < 0.0 else rate


# Sums over the mitochondria of a fiber rest on the potential's fall in proportion to damage, so that is no rule here.
RULES = (
    supply_rate, utilization, loss_rate, hit_rate, damage_after_hits, ros_defense, lysosome_gain, division_pulse,
    tagging_pulse, division_hazard, damage_kept, contact_weight, passed_on, tagging_hazard, engulfment_room,
    engulfment_hazard, clearance_capacity, copy_birth_rate,
)  # fmt: skip

OBSERVABLES = [
    Observable("mitochondrial_volume", "percent", "Mitochondrial volume", shown="% of fiber volume",
               formula="100 * V_mit"),
    Observable("mitochondria_count", "1", "Mitochondria", "Simulated mitochondria in a fiber", shown="per fiber",
               read_off="mitochondria"),
    Observable("membrane_potential", "mV", "Membrane potential", "Mean of sound and damaged mitochondria",
               read_off="mitochondria"),
    Observable("heteroplasmy", "fraction", "Heteroplasmy", "Mutant over all mitochondrial DNA",
               shown="fraction of mtDNA", read_off="mitochondria"),
    Observable("damaged_fraction", "fraction", "Damaged mitochondria", shown="fraction of mitochondria",
               read_off="mitochondria"),
    Observable("mitophagy_flux", "fraction/day", "Mitophagy", "Share engulfed in a day, to be digested later",
               read_off="mitochondria"),
]  # fmt: skip

MITOCHONDRIA = Mechanism(
    "mitochondria",
    "Individual mitochondria: grown through PGC-1alpha, worn by radicals, fused, divided, tagged, engulfed, digested.",
    rows=beside(__file__),
    rules=RULES,
    observables=OBSERVABLES,
    claims=("test_mitochondria_claims", "test_decline_claims"),
)
