"""A plan in a TOML file: what is still to be done, from the day after the record on or from a date."""

from dataclasses import dataclass, replace
from datetime import date
from math import inf
from pathlib import Path

from cellsim.errors import ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Table, shown
from cellsim.scenario.plan.parts import Bout, Person
from cellsim.scenario.reading.done.bouts import bouts
from cellsim.scenario.reading.opening import contents, parsed
from cellsim.study.seasons.sessions import Season

TOP = ("title", "start", "duration", "bout")
LONGEST = 84 * kinds.DAY  # a plan
AFTER_S = 4 * kinds.DAY  # how long is gone on after the last session of all plans
REST = "rest"


@dataclass(frozen=True, eq=False)
class TrainingPlan:
    """What is still to be done.

    Parameters
    ----------
    name : as its file says, or is called
    bouts : their times count from the midnight that begins the season
    until_s : how long it is looked at, likewise [s]
    """

    name: str
    bouts: tuple[Bout, ...]
    until_s: float


def read_plan(path: Path, season: Season, person: Person) -> TrainingPlan:
    """The plan in a file: a title, a start as a date, and bouts as in a scenario, timed from the start of that day.

    Parameters
    ----------
    path : of the file; recordings and plans in it are looked for beside it
    season : after whose last day it begins, where it has no start
    person : who is to do it

    Raises
    ------
    ScenarioError : it is no plan, or begins before the record has ended; one sentence says what and how to mend it.
    """
    if not path.exists():
        raise ScenarioError(f"There is no plan {shown(str(path))}. Check the path.")
    try:
        return _read(path, season, person)
    except ScenarioError as reason:
        raise ScenarioError(f"In the plan {shown(str(path))}: {reason}") from None


def _read(path: Path, season: Season, person: Person) -> TrainingPlan:
    top = Table("", parsed(contents(path, "plan"), "plan"), TOP, "a plan", "plan")
    start_s = _start_s(top, season)
    length = top["duration"].quantity(kinds.DURATION) if top.has("duration") else LONGEST
    if length > LONGEST:
        raise top["duration"].wrong("A plan lasts twelve weeks at most", 'Write for example "4 weeks".')
    planned = bouts(top, length, (person,), path.parent)
    if not planned:
        raise ScenarioError("It has no session. Write [[bout]] with do, at and intensity.")
    if any(table.has("on") for table in top.tables("bout", _known(top), kinds.MOST_BOUTS)):
        _check_monday(top, season, start_s)
    # Wmax is that of the record: no test is done on the way
    placed = tuple(sorted((replace(each, at_s=start_s + each.at_s, person=None, retest_s=inf) for each in planned),
                          key=lambda each: each.at_s))  # fmt: skip
    if placed[0].at_s < season.end_s:
        raise ScenarioError(
            f"It begins at {season.when(placed[0].at_s)}, before the record ends at "
            f"{season.when(season.end_s)}. Write a later start."
        )
    if start_s > season.end_s + LONGEST:
        raise ScenarioError(
            f"It begins on {season.on(int(start_s // kinds.DAY))}, more than twelve weeks "
            "after the record ends. Write an earlier start."
        )
    name = top["title"].text('"Hard week"') if top.has("title") else path.stem
    until = start_s + length if top.has("duration") else max(each.end_s for each in placed)
    return TrainingPlan(name, placed, until)


def _known(top: Table) -> tuple[str, ...]:
    rows = top["bout"].value if top.has("bout") else []
    return tuple({key for row in rows for key in row})


def _start_s(top: Table, season: Season) -> float:
    if not top.has("start"):
        return (season.end_s // kinds.DAY + 1.0) * kinds.DAY
    written = top["start"].value
    if season.first is None:
        raise top["start"].wrong("The diary numbers its days, and a date is none of them", "Leave start out.")
    try:
        when = written if isinstance(written, date) else date.fromisoformat(str(written))
    except ValueError:
        raise top["start"].wrong("This is no date", 'Write for example start = "2024-06-03".') from None
    return (when.toordinal() - season.first.toordinal()) * kinds.DAY


def _check_monday(top: Table, season: Season, start_s: float) -> None:
    """Days of the week are counted from the first day of a plan, which then has to be a Monday."""
    if season.first is None:
        return
    first = season.first.toordinal() + int(start_s // kinds.DAY)
    if date.fromordinal(first).weekday():
        day = date.fromordinal(first).strftime("%A")
        raise ScenarioError(
            f"It names days of the week and begins on a {day}, {season.on(int(start_s // kinds.DAY))}. "
            "Write start with the date of a Monday."
        )


def with_rest(plans: list[TrainingPlan], season: Season) -> list[TrainingPlan]:
    """The plans, all as long as the longest, and before them rest for as long.

    Raises
    ------
    ScenarioError : two have the same name.
    """
    names = [REST, *(each.name for each in plans)]
    if again := next((each for each in names if names.count(each) > 1), None):
        raise ScenarioError(f"Two plans are called {shown(again)}. Give each a title of its own.")
    last = max((each.until_s for each in plans), default=(season.end_s // kinds.DAY + 1.0) * kinds.DAY)
    until = (last // kinds.DAY + 1.0) * kinds.DAY + AFTER_S
    return [replace(each, until_s=until) for each in (TrainingPlan(REST, (), until), *plans)]
