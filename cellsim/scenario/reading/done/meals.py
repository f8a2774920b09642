"""The meals of a scenario file, and the fasts between them."""

from cellsim.errors import ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table
from cellsim.scenario.fields.times import REPEAT, moments
from cellsim.scenario.plan.parts import Fast, Meal
from cellsim.scenario.reading import arms

MEAL = ("carbohydrate", "protein", "fat", *REPEAT, "arm")
FAST = ("duration", *REPEAT, "arm")


def meals(top: Table, duration_s: float) -> tuple[Meal, ...]:
    """The meals, one by one."""
    found: list[Meal] = []
    known = arms.names(top)
    for table in top.tables("meal", MEAL, kinds.MOST_TABLES):
        parts = (("carbohydrate", kinds.CARBOHYDRATE), ("protein", kinds.PROTEIN), ("fat", kinds.FAT))
        carbohydrate, protein, fat = (table[key].quantity(kind) if table.has(key) else 0.0 for key, kind in parts)
        if not (carbohydrate or protein or fat):
            raise ScenarioError(f'{table.path} is a meal of nothing. Add for example carbohydrate = "80 g".')
        held = arms.of(table, known)
        found.extend(
            Meal(moment.at_s, carbohydrate, protein, fat, moment.where, held) for moment in moments(table, duration_s)
        )
        if len(found) > kinds.MOST_DOSES:
            raise ScenarioError(f"{table.path} makes more than {kinds.MOST_DOSES} meals. Write fewer.")
    return tuple(found)


def fasts(top: Table, duration_s: float) -> tuple[Fast, ...]:
    """The fasts of a scenario file; one without a duration lasts to the end."""
    found: list[Fast] = []
    known = arms.names(top)
    for table in top.tables("fast", FAST, kinds.MOST_TABLES):
        length = table["duration"].quantity(kinds.DURATION) if table.has("duration") else duration_s
        held = arms.of(table, known)
        for each in moments(table, duration_s):
            found.append(Fast(each.at_s, min(each.at_s + length, duration_s), each.where, held))
        if len(found) > kinds.MOST_DOSES:
            raise Field(table.path, "...").wrong(f"This makes more than {kinds.MOST_DOSES} fasts", "Write fewer.")
    return tuple(found)
