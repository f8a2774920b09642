"""The measurements of a scenario file."""

from cellsim.biology.person.laboratory import BY_NAME, TESTS
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown
from cellsim.scenario.fields.times import REPEAT, moments
from cellsim.scenario.plan.parts import Assay
from cellsim.scenario.reading.done.intensities import intensity

ASSAY = ("do", "intensity", *REPEAT)


def assays(top: Table, duration_s: float) -> tuple[Assay, ...]:
    """The measurements, one by one."""
    found: list[Assay] = []
    for table in top.tables("assay", ASSAY, kinds.MOST_TABLES):
        _refuse(table["do"], kinds.ASSAYS_NOT_YET, kinds.ASSAYS)
        do = table.one_of("do", kinds.ASSAYS, "an assay")
        power = _power(table, do)
        found.extend(Assay(do, each.at_s, each.where, *power) for each in moments(table, duration_s, last=True))
        if len(found) > kinds.MOST_DOSES:
            raise table["do"].wrong(f"The assays are more than {kinds.MOST_DOSES}", "Write fewer.")
    return tuple(found)


def _power(table: Table, do: str) -> tuple[float | None, float | None]:
    """The power that a test asks for [W], or its share of Wmax, or neither where it has powers of its own."""
    usual = BY_NAME[do].power if do in BY_NAME else None
    if not table.has("intensity"):
        return None, usual
    field = table["intensity"]
    if usual is None:
        able = listed(shown(each.name) for each in TESTS if each.power is not None)
        raise field.wrong(f"A {do} has no power that could be chosen", f"Leave it out; it can stand at {able}.")
    asked = intensity(field)
    if asked.unit not in ("W", "%Wmax"):
        raise field.wrong(f"An ergometer of the laboratory is not set in {asked.unit}", 'Write "250 W" or "80 %Wmax".')
    return (asked.value, None) if asked.unit == "W" else (None, asked.value / 100.0)


def _refuse(field: Field, not_yet: tuple[str, ...], has: tuple[str, ...]) -> None:
    """Say plainly that a known word is not acted upon yet."""
    if field.value in not_yet:
        raise field.wrong("This version cannot do that yet", f"It has {listed(map(shown, has))}.")
