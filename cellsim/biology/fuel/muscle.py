"""What working muscle takes of the person's fuel, and what stands in for it where no fibers are simulated.

Fibers have their own chemistry (``biology.energy``). What they take of glucose and burn of fat is foreseen here and
corrected by what they really took (``population.exchange.plasma``). Fat that they burn is fat of muscle, which is
filled from plasma, the faster the more is burnt.
"""

from cellsim.biology.fuel.pools import GLUCOSE
from cellsim.language.network import Reaction, Species
from cellsim.language.ratelaws import hill, saturation

SPECIES = [
    Species("muscle_glycogen", GLUCOSE, "umol", "glycogen of muscle that is not simulated, as glucose", "muscle",
            start="Standin_glycogen * standin_water"),
]  # fmt: skip

ALONE, SIMULATED = "alone * standin_water", "(1 - alone) * standin_water"

REACTIONS = [
    Reaction("standin_uptake", "plasma_glucose -> muscle_glycogen",
             f"{ALONE} * (@basal + @insulin * insulin_action * ramp(1 - (muscle_glycogen / "
             "(Standin_most * standin_water))**4)) * " + saturation("glucose_blood", "@K"), "Rizza1981",
             "Muscle takes up glucose, the more where insulin acts and it is not full."),
    Reaction("standin_burns", "muscle_glycogen -> 6 carbon_dioxide + 12 electrons",
             f"{ALONE} * @rate * " + saturation("muscle_glycogen", "(0.01 * Standin_most * standin_water)"),
             "judgement", "It burns some of that at rest."),
    Reaction("standin_burns_fat", "muscle_fat -> 16 carbon_dioxide + 46 electrons",
             f"{ALONE} * @rate * " + saturation("muscle_fat", "(0.05 * Muscle_fat * standin_water)"), "judgement",
             "And fat for the rest."),
    Reaction("standin_kept", "provision -> muscle_glycogen", f"stores_kept * {ALONE} * (Standin_glycogen"
             " - muscle_glycogen / standin_water) / @tau", "judgement",
             "While a person is brought to rest, it stays as it is after a night."),
    Reaction("lactate_kept", "2 tissue_lactate -> other_glycogen", "@Vmax * " + hill("lactate_tissues", "@K", 2),
             "judgement", "Of much lactate resting muscle makes glycogen."),
    Reaction("muscle_fat_uptake", "plasma_FFA -> muscle_fat",
             "standin_water * @k * FFA_blood * ramp(2 - muscle_fat / (Muscle_fat * standin_water))",
             "Gjedsted2007", "Fat of muscle is filled from plasma,"),
    Reaction("muscle_fat_foreseen", "plasma_FFA -> muscle_fat",
             f"{SIMULATED} * muscle_burns_fat * @share * " + saturation("FFA_blood", "@K"), "vanLoon2001",
             "the faster the more of it is burnt."),
    Reaction("muscle_fat_kept", "body_fat -> 3 muscle_fat + plasma_glycerol",
             "standin_water * @k * ramp(1 - 2 * muscle_fat / (Muscle_fat * standin_water))", "judgement",
             "Where more than half of it is gone, triglycerides of blood fill it."),
    Reaction("muscle_burning", "muscle_fat -> muscle_burnt", f"{SIMULATED} * muscle_burns_fat", "judgement",
             "What simulated fibers are foreseen to burn."),
    Reaction("muscle_glucose_foreseen", "plasma_glucose -> muscle_glucose",
             f"{SIMULATED} * muscle_takes_glucose * " + saturation("glucose_blood", "brain_sugar_K"), "judgement",
             "What simulated fibers are foreseen to take."),
]  # fmt: skip
