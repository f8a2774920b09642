"""Oxygen on its way to the chain: arterial blood, capillary, myoglobin; and back to the lungs in the veins.

Each fiber has capillaries of its own, in segments that blood passes one after the other. What leaves them is a
result: diffusion follows the difference of pressures, and where blood gives up all that it has, pressure and uptake
go to nothing with its content. Counted per litre of fiber, blood of the vessels included, so that oxygen taken from
the lungs is found again in vessels, on myoglobin or in water.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import saturation

SEGMENTS = 3  # of a capillary; four in place of three move uptake by less than diffusion is known
OXYGEN = {"oxygen": 1}
ARTERIAL = "Oxygen_arterial"  # of each fiber, where blood changes over days
SEGMENT = f"(Oxygen_capillary / {SEGMENTS})"


def _content(place: int) -> str:
    return f"CAP{place} / {SEGMENT}"


def _pressure(place: int) -> list[Definition]:
    """Hill's curve of hemoglobin, turned round, and straight where it is all but empty."""
    return [
        Definition(f"hemoglobin{place}", f"{_content(place)} / (Oxygen_arterial / Oxygen_saturation)", "1",
                   f"saturation of hemoglobin in segment {place} of the capillary"),
        Definition(f"turned{place}", f"hemoglobin{place} / (1 - hemoglobin{place})", "1"),
        Definition(f"PO2_{place}",
                   f"Oxygen_P50_Hb * turned{place} * "
                   f"exp((1 / Oxygen_hill_Hb - 1) * log(turned{place} + Oxygen_straight_Hb))", "mmHg",
                   f"oxygen pressure in segment {place} of the capillary"),
    ]  # fmt: skip


SPECIES = [
    Species("FLOW", unit="1", says="blood through the fiber's capillaries, fold of a resting flow", start="1.3"),
    *(
        Species(f"CAP{place}", OXYGEN, says=f"oxygen of the blood in segment {place} of the capillary",
                start=f"(1 - 0.05 * {place}) * Oxygen_arterial * {SEGMENT}")
        for place in range(1, SEGMENTS + 1)
    ),
    Species("VEIN", OXYGEN, says="oxygen of the venous blood on its way to the lungs",
            start="0.8 * Oxygen_arterial * Oxygen_veins"),
    Species("O2", OXYGEN, says="oxygen of the fiber, dissolved and on myoglobin", start="Oxygen_Mb * 0.95"),
    Species("O2_blood", OXYGEN, says="oxygen given to the lungs, net (so it falls as oxygen is breathed in)",
            place="blood", ledger=True),
]  # fmt: skip

DEFINITIONS = [
    Definition("O2_spare", "Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2", "umol/L", "myoglobin left unloaded"),
    Definition(
        "PO2",
        "2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare**2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))",
        "mmHg",
        "oxygen pressure in the fiber",
    ),
    *(each for place in range(1, SEGMENTS + 1) for each in _pressure(place)),
    Definition("oxygen_left", saturation("PO2", "respiration_K_PO2"), "1", "share of the chain that oxygen allows"),
    Definition("blood_flow", "FLOW * Oxygen_flow_rest", "1/s", "litres of blood through a litre of fiber"),
    Definition("oxygen_breathed", "blood_flow * (Oxygen_arterial - VEIN / Oxygen_veins)", "umol/L/s",
               "oxygen that blood takes up in the lungs for this fiber (Fick's principle)"),
]  # fmt: skip


def _flows() -> list[Reaction]:
    places = [f"CAP{place}" for place in range(1, SEGMENTS + 1)]
    passed = [
        Reaction(f"passage{at}", f"{here} -> {there}", f"blood_flow * {here} / {SEGMENT}", "judgement",
                 "With the blood, along the capillary.")
        for at, (here, there) in enumerate(zip(places, [*places[1:], "VEIN"], strict=True), start=1)
    ]  # fmt: skip
    diffused = [
        Reaction(f"diffusion{at}", f"{here} -> O2",
                 f"Oxygen_conductance * capillary_fold / {SEGMENTS} * (PO2_{at} - PO2)", "judgement",
                 "From blood to fiber, by the difference of pressures.")
        for at, here in enumerate(places, start=1)
    ]  # fmt: skip
    return [
        Reaction("arterial_flow", f"O2_blood -> {places[0]}", "blood_flow * Oxygen_arterial", "judgement",
                 "Arterial blood, from the lungs."),
        *passed,
        *diffused,
        Reaction("venous_flow", "VEIN -> O2_blood", "blood_flow * VEIN / Oxygen_veins", "judgement",
                 "Venous blood, to the lungs."),
    ]  # fmt: skip


OBSERVABLES = [
    Observable("oxygen_uptake", "mmol/L/s", "Oxygen uptake of muscle",
               "Oxygen that blood takes up in the lungs for a litre of fiber", formula="oxygen_breathed"),
    Observable("blood_flow", "mL/L/min", "Blood flow", "Blood that flows through a litre of fiber in a minute",
               shown="mL/L/min", formula="blood_flow"),
    Observable("oxygen_extraction", "fraction", "Oxygen extraction",
               "Share of the arterial oxygen that the capillaries give up",
               formula=f"1 - {_content(SEGMENTS)} / Oxygen_arterial"),
]  # fmt: skip

OXYGEN_ROAD = Mechanism(
    "oxygen",
    "Oxygen from arterial blood through capillary and myoglobin to the chain, and blood back to the lungs.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=_flows(),
    rows=beside(__file__),
    observables=OBSERVABLES,
    claims=("test_energy_claims", "test_limit_claims"),
)
