"""Glucose into the fiber, and glycogen stored and let go at rest.

A muscle that is kept near full by meals has room for the next one: what insulin lets in is stored above rested glycogen
and let go until the next meal. Without that room it would stay as hexose phosphate, which binds phosphate, backs the
chain up and makes radicals of every meal. A fiber that is full answers insulin less, and a depleted one more.
"""

from cellsim.language.network import Definition, Reaction
from cellsim.language.ratelaws import saturation

DEFINITIONS = [
    Definition(
        "glycogen_room",
        "ramp(1 - ramp(GLY / glycogen_synthase_GLY_max - 1) / glycogen_surplus_most)",
        "1",
        "room that is left above rested glycogen, of all",
    ),
    Definition(
        "insulin_within",
        "glycogen_room * ramp(insulin_action - Fuel_fasted)"
        " * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max))",
        "1",
        "what insulin does in the fiber more than after a night: more where glycogen is low, less where it is full",
    ),
]

REACTIONS = [
    Reaction(
        "glucose_uptake",
        "GLC_blood + ATP -> HMP + ADP",
        "@Vmax * GLUT4_trained * ((1 + @AMPK * AMPK_called + @insulin * insulin_action * glut4_out * glycogen_room)"
        " * (1 + @empty * ramp(1 - GLY / glycogen_synthase_GLY_max)) + @work * ramp(CONTRACTION))"
        " / (1 + HMP / @K_HMP) * "
        + saturation("glucose_blood", "@K_glucose")
        + " * "
        + saturation("ATP", "resting_ATPase_Km"),
        "Flynn2020",
        "Glucose in: much more in work, and more with AMPK and where insulin acts, the more so where glycogen is low.",
    ),
    Reaction(
        "glycogen_synthase",
        "HMP + ATP -> GLY + ADP + 2 Pi",
        "@Vmax * (@insulin * insulin_action + @G6P * HMP**4 / (@K_G6P**4 + HMP**4)) * "
        + saturation("HMP", "@K_HMP")
        + " * ramp(1 - (GLY / @GLY_max)**4) * "
        + saturation("ATP", "resting_ATPase_Km"),
        "Flynn2020",
        "Refilling, up to a ceiling: where insulin acts, and wherever hexose phosphate has piled up.",
    ),
    Reaction(
        "glycogen_surplus",
        "HMP + ATP -> GLY + ADP + 2 Pi",
        "@Vmax * insulin_within * (GLY / glycogen_synthase_GLY_max)**4 * "
        + saturation("HMP", "@K")
        + " * "
        + saturation("ATP", "resting_ATPase_Km"),
        "Taylor1993",
        "A meal is stored above rested glycogen, too, so that it does not stay as hexose phosphate.",
    ),
    Reaction(
        "glycogen_release",
        "GLY + Pi -> HMP",
        "@k * glycogen_synthase_GLY_max * ramp(GLY / glycogen_synthase_GLY_max - 1) * "
        + saturation("Pi", "phosphorylase_K_Pi")
        + " / (1 + (HMP / phosphorylase_K_HMP)**2)",
        "Taylor1993",
        "And is let go until the next.",
    ),
]
