"""How hard a bout is, as a scenario file has it, and whether that can be said of what is done."""

from dataclasses import replace

from cellsim.biology.exercise import modes, ways
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown, split
from cellsim.scenario.plan.parts import EVERYTHING, INTENSITY_UNITS, TO_FAILURE, Intensity

BESIDE_FAILURE = ("power", "load")
ON_ONE_JOINT = ("W", "%1RM", "%MVC")
OF_FORCE = ("%1RM", "%MVC")


def effort(table: Table) -> tuple[Field, Intensity]:
    """How hard a bout is, and the field that says so: of work to failure that is its power or load."""
    field = table["intensity"]
    beside = [key for key in BESIDE_FAILURE if table.has(key)]
    if field.value != TO_FAILURE:
        if beside:
            mend = f'Write intensity = "{TO_FAILURE}" with it, or leave {beside[0]} out.'
            raise table[beside[0]].wrong(f"Only work to failure has a {beside[0]} beside its intensity", mend)
        return field, intensity(field)
    if not beside:
        mend = 'Add power = "300 W", power = "105 %Wmax" or load = "75 %1RM".'
        raise field.wrong("It is not said what is done until it cannot be done any more", mend)
    if len(beside) > 1:
        raise table["load"].wrong("Work to failure has a power or a load, not both", "Leave one of them out.")
    field = table[beside[0]]
    hard = intensity(field)
    if hard.all_out:
        raise field.wrong("What is all-out is all that can be given, and never fails", 'Write for example "300 W".')
    if (hard.unit in OF_FORCE) != (beside[0] == "load"):
        mend = "Write watts and other powers as power, and shares of the greatest force as load."
        raise field.wrong(f"'{hard.unit}' is not a unit of {beside[0]}", mend)
    return field, replace(hard, to_failure=True)


def intensity(field: Field) -> Intensity:
    """How hard, such as ``"60 %Wmax"``, ``"all-out"`` or ``"300 W to failure"``."""
    if field.value == EVERYTHING:
        return Intensity(0.0, EVERYTHING)
    ends = isinstance(field.value, str) and field.value.endswith(f" {TO_FAILURE}")
    written = field.value.removesuffix(f" {TO_FAILURE}") if isinstance(field.value, str) else field.value
    found = split(written) if isinstance(written, str) else None
    mend = f'Write for example "60 %Wmax"; the units are {listed(INTENSITY_UNITS)}; or "{EVERYTHING}".'
    if found is None:
        raise field.wrong("The intensity is not a number with a unit", mend)
    value, unit = found[0], found[1].replace(" ", "")
    if not unit:
        raise field.wrong("The intensity has no unit", mend)
    if unit not in INTENSITY_UNITS:
        raise field.wrong(f"'{shown(unit)[1:-1]}' is not a unit of intensity", mend)
    low, high = kinds.INTENSITY_RANGES[unit]
    if not low <= value <= high:
        raise field.wrong(f"The intensity must lie between {low:g} and {high:g} {unit}", mend)
    return Intensity(value, unit, to_failure=ends)


def check_load(field: Field, hard: Intensity, mode: modes.Mode) -> None:
    """Weights are lifted in %1RM, and only weights are; nobody lifts more than once can be lifted."""
    if hard.all_out:
        return
    if hard.unit == "RPE" and (mode.lifted or not mode.joint):
        return
    if mode.joint and not (mode.lifted and not mode.held):
        known = OF_FORCE if mode.held else ON_ONE_JOINT
        if hard.unit not in known:
            what = f"{mode.name.capitalize()} is done with one muscle, which has no share in {hard.unit}"
            raise field.wrong(what, f'Write a number and {listed(known)}, or "{EVERYTHING}".')
        if hard.unit == "%1RM" and hard.value > 100.0:
            raise field.wrong(f"Nobody could do {mode.name} with so heavy a weight", 'Write "100 %1RM" or less.')
        return
    if hard.unit == "km/h" and mode.family != "running":
        raise field.wrong(f"A speed says nothing of how hard {mode.name} is", 'Write for example "60 %Wmax".')
    if hard.unit == "%MVC":
        mend = 'Write do = "isometric", or a joint such as do = "plantar flexion".'
        raise field.wrong(f"Nobody holds against a greatest force in {mode.name}", mend)
    if hard.unit == "%1RM" and not mode.lifted:
        mend = f"Write {listed(INTENSITY_UNITS[:-2])}, or do = {listed(map(shown, ways.LIFTED))}."
        raise field.wrong(f"Nobody lifts a weight in {mode.name}", mend)
    if mode.lifted and hard.unit != "%1RM":
        what = f"The intensity of {mode.name} is a share of the heaviest weight"
        raise field.wrong(what, 'Write for example "75 %1RM".')
    most = kinds.MOST_LOWERED if mode.eccentric > 0.9 else 100.0
    if mode.lifted and hard.value > most:
        raise field.wrong(f"Nobody could do {mode.name} with so heavy a weight", f'Write "{most:g} %1RM" or less.')
