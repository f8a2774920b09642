"""The measurements of a scenario file."""

from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown
from cellsim.scenario.fields.times import REPEAT, moments
from cellsim.scenario.plan.parts import Assay

ASSAY = ("do", *REPEAT)


def assays(top: Table, duration_s: float) -> tuple[Assay, ...]:
    """The measurements, one by one."""
    found: list[Assay] = []
    for table in top.tables("assay", ASSAY, kinds.MOST_TABLES):
        _refuse(table["do"], kinds.ASSAYS_NOT_YET, kinds.ASSAYS)
        do = table["do"].choice(kinds.ASSAYS, "an assay")
        found.extend(Assay(do, moment.at_s, moment.where) for moment in moments(table, duration_s, last=True))
        if len(found) > kinds.MOST_DOSES:
            raise table["do"].wrong(f"The assays are more than {kinds.MOST_DOSES}", "Write fewer.")
    return tuple(found)


def _refuse(field: Field, not_yet: tuple[str, ...], has: tuple[str, ...]) -> None:
    """Say plainly that a known word is not acted upon yet."""
    if field.value in not_yet:
        raise field.wrong("This version cannot do that yet", f"It has {listed(map(shown, has))}.")
