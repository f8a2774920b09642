"""When the level of activity of a person changes that goes on in the background."""

from dataclasses import dataclass

from cellsim.scenario.plan.parts import Person
from cellsim.scenario.plan.protocol import Protocol


@dataclass(frozen=True)
class LevelChange:
    """From ``at_s`` [s] on a person goes on at a ``level`` of activity."""

    at_s: float
    level: str


def level_changes(scenario: Protocol, person: Person) -> tuple[LevelChange, ...]:
    """When the level of a person's activity changes and to what, in order of time; none while it stays their own.

    Parameters
    ----------
    scenario : what is kept when
    person : by whom

    Returns
    -------
    each change; the person's own activity goes on before the first, and wherever nothing is kept
    """
    kept = sorted(
        (each for each in scenario.keeping if not each.people or person.name in each.people),
        key=lambda each: each.at_s,
    )
    edges = sorted({edge for each in kept for edge in (each.at_s, each.until_s) if edge < scenario.duration_s})
    found, goes_on = [], person.activity
    for edge in edges:
        level = next((each.level for each in kept if each.at_s <= edge < each.until_s), person.activity)
        if level != goes_on:
            found.append(LevelChange(edge, level))
            goes_on = level
    return tuple(found)
