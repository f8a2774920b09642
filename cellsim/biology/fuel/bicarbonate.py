"""Bicarbonate, which buffers the acid that comes with lactate and gives carbon dioxide to the lungs for it.

Beyond its first tenths of a millimole lactate of blood takes bicarbonate of all water outside cells with it, about one
for one, less where little is left. As lactate is cleared, bicarbonate is made good in the course of hours, and carbon
dioxide is held back for it. What hyperventilation washes out beside it is not followed, nor what buffers of muscle take
before acid leaves it.
"""

from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable

FREED = "freed_carbon_dioxide"

SPECIES = [
    Species("bicarbonate", {"carbon": 1}, "umol", "bicarbonate of all water outside cells", "plasma",
            start="Bicarbonate_rest * Bicarbonate_volume"),
    Species(FREED, {"carbon": 1}, "umol", "carbon dioxide that acid drove out of bicarbonate", "breath", ledger=True),
]  # fmt: skip

DEFINITIONS = [
    Definition("bicarbonate_blood", "bicarbonate / Bicarbonate_volume", "umol/L", "bicarbonate of blood"),
    Definition("acid_buffered", "Bicarbonate_share * ramp(lactate_blood - Lactate_blood_rest - Bicarbonate_spared)",
               "umol/L", "acid of lactate that bicarbonate buffers as long as there is much of it"),
    Definition("bicarbonate_left", "Bicarbonate_rest * exp(-acid_buffered / Bicarbonate_rest)", "umol/L",
               "bicarbonate that goes with this lactate"),
]  # fmt: skip

REACTIONS = [
    Reaction("bicarbonate_buffering", f"bicarbonate -> {FREED}",
             "Bicarbonate_volume * (ramp(bicarbonate_blood - bicarbonate_left) / @tau"
             " - ramp(bicarbonate_left - bicarbonate_blood) / @back)", "Beaver1986",
             "Acid of lactate drives carbon dioxide out of bicarbonate; as it goes, some is held back for long."),
]  # fmt: skip

OBSERVABLES = [
    Observable("bicarbonate_blood", "mmol/L", "Bicarbonate", "Bicarbonate of blood", "body",
               formula="bicarbonate_blood"),
]  # fmt: skip
