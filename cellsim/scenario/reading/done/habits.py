"""The habits of a scenario file: ``[[habit]] keep = "bed rest"``, what goes on in the background for a time."""

from itertools import pairwise

from cellsim.biology.training.habits import BED, CAST, LEVELS
from cellsim.errors import ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown
from cellsim.scenario.fields.times import single, spoken
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.reading import arms

HABIT = ("keep", "start", "stop", "person", "arm")
CALLED_HERE = {
    "step reduction": "inactive", "few steps": "inactive", "untrained": "sedentary", "elite": "athlete",
    "bed": BED, "cast": CAST, "immobilization": CAST,
}  # fmt: skip


def keeping(top: Table, duration_s: float, people: tuple[Person, ...]) -> tuple[KeptLevel, ...]:
    """The habits, in the order of the file; one without a start is kept from the beginning, without a stop to the end.

    Raises
    ------
    ScenarioError : no such level or person, or a stop that does not come after the start.
    """
    known, found = arms.names(top), []
    for table in top.tables("habit", HABIT, kinds.MOST_TABLES):
        if table.has("keep") and isinstance(word := table["keep"].value, str) and word.lower() in CALLED_HERE:
            mend = f"Here it is called {shown(CALLED_HERE[word.lower()])}."
            raise table["keep"].wrong("This is not a level of activity", mend)
        level = table.one_of("keep", LEVELS, "a level of activity")
        start = single(table["start"], duration_s).at_s if table.has("start") else 0.0
        stop = table["stop"].quantity(kinds.MOMENT) if table.has("stop") else duration_s
        if stop <= start:
            mend = "Write a later stop, or leave it out for as long as the scenario lasts."
            raise table["stop"].wrong("The stop does not come after the start", mend)
        where = f"{table.path}.keep = {shown(level)}"
        who = people_of(table["person"], people) if table.has("person") else ()
        found.append(KeptLevel(level, start, min(stop, duration_s), who, where, arms.of(table, known)))
    return tuple(found)


def people_of(field: Field, people: tuple[Person, ...]) -> tuple[str, ...]:
    """One person or several, by name."""
    names = [person.name for person in people]
    written = field.value if isinstance(field.value, list) else [field.value]
    if not 1 <= len(written) <= kinds.MOST_PEOPLE:
        what = "Nobody is named" if not written else f"{len(written)} people are named"
        raise field.wrong(what, f"Write one or more of {listed(map(shown, names))}.")
    several = isinstance(field.value, list)
    places = [Field(f"{field.path}[{place}]" if several else field.path, each) for place, each in enumerate(written)]
    return tuple(dict.fromkeys(place.choice(names, "a person of this scenario") for place in places))


def check_keeping(kept: tuple[KeptLevel, ...], people: tuple[Person, ...]) -> None:
    """Raise a sentence where somebody is to keep two habits at once."""
    for name in (person.name for person in people):
        own = sorted((each for each in kept if not each.people or name in each.people), key=lambda each: each.at_s)
        for first, second in pairwise(own):
            if second.at_s < first.until_s:
                raise ScenarioError(
                    f"Two habits of {shown(name)} overlap: {shown(first.level)} from {spoken(first.at_s)} lasts until "
                    f"{spoken(first.until_s)}, and {shown(second.level)} begins at {spoken(second.at_s)} "
                    f"({second.where or 'habit.start'}). Write an earlier stop for the first."
                )
