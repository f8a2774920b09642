"""Pools of fuel in the person, what each is made of, and how high it stands in blood.

A pool is an amount in a body of reference mass. Each is told by the carbon that it holds and by the pairs of electrons
that it can hand to oxygen, so that what is eaten is found again in a store, in breath or in urine, and oxygen and
carbon dioxide follow from what is burnt. A fatty acid is palmitate, a fat three of them and glycerol. Amino acids are
counted by five carbons of mixed protein.
"""

from collections.abc import Mapping

from cellsim.language.network import Definition, Species

GLUCOSE = {"carbon": 6, "electron pair": 12}
LACTATE = {"carbon": 3, "electron pair": 6}
GLYCEROL = {"carbon": 3, "electron pair": 7}
FATTY_ACID = {"carbon": 16, "electron pair": 46}
FAT = {"carbon": 51, "electron pair": 145}
KETONE = {"carbon": 4, "electron pair": 9}
AMINO = {"carbon": 5, "electron pair": 10.45}  # of mixed protein: burnt to urea it gives 0.83 CO2 for each O2


def _pool(name: str, parts: Mapping[str, float], says: str, place: str, start: str = "") -> Species:
    return Species(name, parts, "umol", says, place, start=start)


def _ledger(name: str, parts: Mapping[str, float], says: str, place: str) -> Species:
    return Species(name, parts, "umol", says, place, ledger=True)


SPECIES = [
    _pool("stomach_carbohydrate", GLUCOSE, "carbohydrate eaten and still in the stomach, as glucose", "stomach"),
    _pool("gut_sugar", GLUCOSE, "carbohydrate in the small intestine, as glucose", "gut"),
    _pool("gut_fat", FAT, "fat eaten and not yet absorbed", "gut"),
    _pool("gut_protein", AMINO, "protein eaten and not yet absorbed", "gut"),
    _pool("plasma_glucose", GLUCOSE, "glucose of plasma and what is in balance with it", "plasma",
          "Blood_glucose * Glucose_volume"),
    _pool("tissue_lactate", LACTATE, "lactate of all tissues but working muscle and blood", "tissue",
          "Blood_lactate * Lactate_spread"),
    _pool("plasma_FFA", FATTY_ACID, "free fatty acids of plasma", "plasma", "Blood_FFA * FFA_volume"),
    _pool("plasma_glycerol", GLYCEROL, "glycerol of plasma and what is in balance with it", "plasma",
          "Blood_glycerol * Glucose_volume"),
    _pool("plasma_ketones", KETONE, "hydroxybutyrate and acetoacetate", "plasma", "Blood_ketones * Ketone_volume"),
    _pool("amino_acids", AMINO, "free amino acids", "plasma", "Amino_pool"),
    _pool("liver_glycogen", GLUCOSE, "glycogen of the liver, as glucose", "liver", "Liver_glycogen * Liver_volume"),
    _pool("muscle_fat", FATTY_ACID, "fat in muscle fibers, as fatty acids", "muscle", "Muscle_fat * standin_water"),
    _ledger("body_fat", FAT, "fat of the body gained since the start", "fat tissue"),
    _ledger("body_protein", AMINO, "protein of the body gained since the start", "body"),
    _ledger("carbon_dioxide", {"carbon": 1}, "carbon dioxide made", "breath"),
    _ledger("electrons", {"electron pair": 1}, "pairs of electrons that reached oxygen", "breath"),
    _ledger("urea", {"carbon": 1}, "urea made", "urine"),
    _ledger("urine_glucose", GLUCOSE, "glucose lost in urine", "urine"),
    _ledger("urine_ketones", KETONE, "ketones lost in urine", "urine"),
    _ledger("muscle_glucose", GLUCOSE, "glucose that simulated fibers are foreseen to take", "muscle"),
    _ledger("muscle_burnt", FATTY_ACID, "fatty acids that simulated fibers are foreseen to burn", "muscle"),
    _ledger("other_glycogen", GLUCOSE, "glycogen that resting muscle made of lactate", "muscle"),
    _ledger("provision", GLUCOSE, "glucose that keeps stores as they are while a person is brought to rest", "diet"),
]  # fmt: skip


def _level(name: str, pool: str, volume: str, says: str) -> Definition:
    return Definition(name, f"{pool} / {volume}", "umol/L", says)


LEVELS = [
    _level("glucose_blood", "plasma_glucose", "Glucose_volume", "glucose of plasma"),
    _level("lactate_tissues", "tissue_lactate", "Lactate_spread", "lactate of tissues but working muscle and blood"),
    _level("FFA_blood", "plasma_FFA", "FFA_volume", "free fatty acids of plasma"),
    _level("glycerol_blood", "plasma_glycerol", "Glucose_volume", "glycerol of plasma"),
    _level("ketones_blood", "plasma_ketones", "Ketone_volume", "ketones of plasma"),
    Definition("amino_level", "amino_acids / Amino_pool", "1", "free amino acids, of those of a rested body"),
    Definition("standin_water", "muscle_share * Work_active_muscle * Reference_mass", "L",
               "fiber water of the muscle that works"),
]  # fmt: skip
