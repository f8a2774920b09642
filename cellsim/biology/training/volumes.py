"""Blood and heart, which training builds and bed takes away: plasma in days, red cells and the heart in weeks.

A bout loads the circulation by the third power of its share of the greatest power of today, so that 10 % more power is
a third more load. What the last hours have loaded is remembered, and calls the more the more there is of it, but less
and less: a session saturates, and there is no moment at which one ends. The call fills plasma; its mean over a week
builds red cells and the heart. What is built is lost only where the call is less than a share of what it took to build
it. Lying in bed takes a part of each.

All are folds of the same person untrained and on their feet. What the circulation carries is told over what it carried
at the start, so that a person begins with the flow and the blood that fit their fitness, and a habit that goes on moves
nothing.
"""

from cellsim.language.mechanism import PERSON, Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import mass_action, relaxation

SPECIES = [
    Species("DOSE", {}, "1", "load of the last hours on the circulation, of what calls for half", "heart"),
    Species("CALL", {}, "1", "call of training on red cells and heart, mean of a week", "heart", start="habit_CALL"),
    Species("PLASMA", {}, "1", "plasma volume, fold of the untrained", "blood", start="1"),
    Species("RED_CELLS", {}, "1", "volume of red cells, fold of the untrained", "blood", start="1"),
    Species("HEART", {}, "1", "stroke volume that the heart's own size allows, fold of the untrained", "heart",
            start="1"),
]  # fmt: skip


def _built(name: str, group: str) -> list[Definition]:
    """What training and loading would build of something in the end, and what they would keep of it."""
    kept = f"(Keeping_fold - 1) * {group}_gain * CALL"
    return [
        Definition(f"{name}_built", f"1 + {group}_gain * CALL - {group}_unloading * (1 - habit_loading)", "1"),
        Definition(f"{name}_kept", f"{name}_built + {kept}", "1"),
    ]


DEFINITIONS = [
    Definition("blood_fold", "(PLASMA * Blood_volume_plasma + RED_CELLS * Blood_volume_red)"
               " / (Blood_volume_plasma + Blood_volume_red)", "1", "blood volume, fold of the untrained"),
    Definition("carried_fold", "RED_CELLS / blood_fold", "1", "hemoglobin of blood, fold of the untrained"),
    Definition("stroke_fold", "HEART * exp(Stroke_blood * log(blood_fold) - Stroke_viscosity * log(carried_fold))",
               "1", "greatest stroke volume, fold of the untrained: more with more blood and with thinner blood"),
    # told so that what has not moved is 1 to the last bit
    Definition("carried_gain", "1 + (carried_fold - carried_at_start) / carried_at_start", "1",
               "oxygen of arterial blood, over the start"),
    Definition("oxygen_fold", "stroke_fold * carried_fold", "1", "greatest delivery of oxygen, fold of the untrained"),
    Definition("oxygen_gain", "1 + (oxygen_fold - oxygen_at_start) / oxygen_at_start", "1",
               "greatest delivery of oxygen, over the start"),
    Definition("heart_load", "(exertion / oxygen_gain)**3", "1", "load on the circulation, 1 at the greatest power"),
    Definition("dose_felt", "habit_CALL + DOSE / (1 + DOSE)", "1", "call of habit and of the last hours' load"),
    *_built("red", "red_cells"),
    *_built("heart", "heart_size"),
]  # fmt: skip


def _grows(name: str, state: str, stem: str, source: str, says: str) -> Reaction:
    # between the two it creeps, a thousand times slower, so that a steady state has one neighbor to move to
    creeps = f"0.001 * ({stem}_built - {state}) / @tau_off"
    law = f"ramp({stem}_built - {state}) / @tau_on - ramp({state} - {stem}_kept) / @tau_off + {creeps}"
    return Reaction(name, f"-> {state}", law, source, says)


REACTIONS = [
    Reaction("circulation_loaded", "-> DOSE", "heart_load / Dose_half", "judgement", "Work loads heart and vessels,"),
    Reaction("circulation_calmed", "DOSE ->", mass_action("DOSE", k="1 / Dose_memory"), "judgement",
             "which is forgotten within hours."),
    Reaction("weekly_call", "-> CALL", relaxation("CALL", "dose_felt"), "judgement", "Mean over about a week."),
    Reaction("plasma_volume", "-> PLASMA",
             relaxation("PLASMA", "1 + @gain * dose_felt - @unloading * (1 - habit_loading)"), "Convertino1983",
             "Plasma follows within days, up and down."),
    _grows("red_cells", "RED_CELLS", "red", "Montero2015", "Red cells follow in weeks, and die off in months."),
    _grows("heart_size", "HEART", "heart", "Hickson1982", "The heart follows in weeks."),
]  # fmt: skip

INPUTS = dict.fromkeys(("habit_CALL", "habit_loading", "oxygen_at_start", "carried_at_start"), "1")
AT_REST = dict.fromkeys(INPUTS, "1") | {"habit_CALL": "0"}
UNTRAINED = "fold of the untrained"

OBSERVABLES = [
    Observable("plasma_volume", "fold", "Plasma volume", "Plasma volume, over that of the same person untrained",
               "body", UNTRAINED, formula="PLASMA"),
    Observable("red_cell_volume", "fold", "Red cell volume",
               "Volume of red cells, over that of the same person untrained", "body", UNTRAINED, formula="RED_CELLS"),
    Observable("stroke_volume", "fold", "Stroke volume",
               "Greatest stroke volume of the heart, over that of the same person untrained", "body", UNTRAINED,
               formula="stroke_fold"),
    Observable("oxygen_delivery", "fold", "Oxygen delivery",
               "Greatest delivery of oxygen by heart and blood, over that at the start", "body", "fold of the start",
               formula="oxygen_gain"),
    Observable("hemoglobin_blood", "fold", "Hemoglobin",
               "Hemoglobin in a liter of blood, over that of the same person untrained", "body", UNTRAINED,
               formula="carried_fold"),
]  # fmt: skip

VOLUMES = Mechanism(
    "blood and heart",
    "Plasma, red cells and heart: built by training, taken by bed, and what flow and oxygen follow from them.",
    network=PERSON,
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs=INPUTS,
    rows=beside(__file__),
    at_rest=AT_REST,
    observables=OBSERVABLES,
    claims=("test_circulation_claims",),
)
