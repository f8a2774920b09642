"""How one mitochondrion lives: grown, worn, met, divided, tagged, engulfed.

Each rule is plain scalar Python, so it can be called in a shell; the population
compiles the same functions. Masses are in units of a base organelle, contents
of a fiber in units of its own base content, times in seconds, rates in 1/s.
Damage runs from 0 (sound) to 1. Potential is a fraction of that of a sound
organelle, 0..1. ``p`` is always a ``Constants``.
"""

from cellsim.biology.organelles.constants import POWERS, Constants, constants, raised
from cellsim.biology.organelles.damage import damage_after_hits, hit_rate, potential
from cellsim.biology.organelles.dynamics import (
    FADED,
    FIBER_TYPES,
    contact_rate,
    contact_weight,
    damage_kept,
    division_hazard,
    division_pulse,
    passed_on,
)
from cellsim.biology.organelles.mass import copy_birth_rate, loss_rate, supply_rate, utilization
from cellsim.biology.organelles.mitophagy import (
    clearance_capacity,
    engulfment_hazard,
    engulfment_room,
    lysosome_gain,
    tagging_hazard,
    tagging_pulse,
)
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

# Sums over the mitochondria of a fiber rest on the potential's fall in proportion to damage, so that is no rule here.
RULES = (
    supply_rate, utilization, loss_rate, hit_rate, damage_after_hits, lysosome_gain, division_pulse,
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
__all__ = [
    "FADED", "FIBER_TYPES", "MITOCHONDRIA", "POWERS", "RULES", "Constants", "constants", "contact_rate", "potential",
    "raised", *(each.__name__ for each in RULES),
]  # fmt: skip

MITOCHONDRIA = Mechanism(
    "mitochondria",
    "Individual mitochondria: grown through PGC-1alpha, worn by radicals, fused, divided, tagged, engulfed, digested.",
    rows=beside(__file__),
    rules=RULES,
    observables=OBSERVABLES,
    claims=("test_mitochondria_claims", "test_decline_claims"),
)
