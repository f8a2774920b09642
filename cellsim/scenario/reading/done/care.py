"""What is done to recover, as a scenario file has it: ``[[care]] do = "massage"``."""

from cellsim.biology.care.care import KINDS
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table
from cellsim.scenario.fields.times import REPEAT, moments
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.reading import arms
from cellsim.scenario.reading.done.habits import people_of

CARE = ("do", "duration", "dose", *REPEAT, "person", "arm")
USUAL_LENGTH_S = {"cold water": 900.0, "massage": 1800.0, "NSAID": 86400.0, "alcohol": 0.0}
"""How long each is done where nothing is written; a drug acts for a day [s]. No trial tells what more of it does."""


def care(top: Table, duration_s: float, people: tuple[Person, ...]) -> tuple[Care, ...]:
    """What is done to recover, one by one.

    Raises
    ------
    ScenarioError : nobody knows such a thing or person, or it lacks how much of it there is.
    """
    known = arms.names(top)
    found: list[Care] = []
    for table in top.tables("care", CARE, kinds.MOST_TABLES):
        do = table.one_of("do", KINDS, "something that is done to recover")
        length = USUAL_LENGTH_S.get(do, 0.0)
        if do == "sleep" or table.has("duration"):
            length = table["duration"].quantity(kinds.SLEEP if do == "sleep" else kinds.CARE)
        if do != "alcohol" and table.has("dose"):
            raise table["dose"].wrong(f"Of {do} no dose counts here", "Leave dose out.")
        dose = table["dose"].quantity(kinds.ALCOHOL) if do == "alcohol" else 0.0
        who = people_of(table["person"], people) if table.has("person") else ()
        held = arms.of(table, known)
        found.extend(Care(do, each.at_s, length, dose, who, each.where, held) for each in moments(table, duration_s))
        if len(found) > kinds.MOST_DOSES:
            raise Field(table.path, do).wrong(f"This makes more than {kinds.MOST_DOSES} of them", "Write fewer.")
    return tuple(found)
