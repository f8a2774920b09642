"""People for the claims on vitamin B3: rested, treated, fed poorly, and drawn from a population.

Doses are taken at the beginning of a day, and blood is drawn before the next day's dose, from a person of 70 kg
unless said otherwise. What has been computed once is kept, and each test gets a copy of its own.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp, log, sqrt
from typing import Any

from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.draws import decision, normal
from cellsim.population.person.body import Body
from tests.models import with_values

HOUR, DAY = 3600.0, 86400.0
TABLE = human_muscle().rows
SALVAGE = tuple(f"{place}_NAMPT_level" for place in ("red", "white", "tissue", "liver"))
PRECURSORS = ("NMN", "NR", "NA", "NAM")


def changed(**rows: float) -> Body:
    """A rested person in whom some rows of the tables read otherwise, in cellsim's units."""
    return Body(70.0, with_values(**rows))


def with_levels(rest: bool = True, **levels: float) -> Body:
    """A person with some enzymes, or the diet, set otherwise; rested like that, or only from now on."""
    person = Body(70.0)
    for name, value in levels.items():
        person.set(name, value)
    if rest:
        person.rest()
    return person


def take(person: Body, compound: str, mg: float, days: int, per_day: int = 1) -> Body:
    """The person after so many days of a dose; on the morning after the last."""
    for _ in range(days * per_day):
        person.dose(compound, mg)
        person.advance(DAY / per_day)
    return person


@cache
def _treated(compound: str, mg: float, days: int, per_day: int) -> Mapping[str, Any]:
    return take(Body(70.0), compound, mg, days, per_day).snapshot()


def treated(compound: str, mg: float, days: int, per_day: int = 1) -> Body:
    """A usual person on the morning after so many days."""
    person = Body(70.0)
    person.go_back_to(_treated(compound, mg, days, per_day))
    return person


def stepped(steps: Iterable[float]) -> Body:
    """A person after doses [mg] twice a day that change from day to day."""
    person = Body(70.0)
    for mg in steps:
        take(person, "NR", mg, 1, per_day=2)
    return person


def after(compound: str, mg: float, hours: float, route: str = "oral", over_s: float = 0.0) -> Body:
    """A person so long after one dose."""
    person = Body(70.0)
    person.dose(compound, mg, route, over_s)
    person.advance(hours * HOUR)
    return person


@cache
def fasting() -> Body:
    """A usual person at rest; shared, so only to be read."""
    return Body(70.0)


def fold(person: Body, before: Body | None = None) -> float:
    """NAD of whole blood relative to before."""
    return person.observable("nad_blood") / (before or fasting()).observable("nad_blood")


def level_fold(person: Body, name: str, before: Body | None = None) -> float:
    """A concentration such as "NAM_plasma" relative to before."""
    return person.level(name) / (before or fasting()).level(name)


def pool_fold(person: Body, name: str, before: Body | None = None) -> float:
    """A pool such as "liver_NAD" relative to before."""
    return person.pool(name) / (before or fasting()).pool(name)


def amount(compound: str, umol: float) -> float:
    """The dose that holds so many rings [mg]."""
    return umol * 1e6 * fasting().p[f"Molar_{compound}"]


def _own(name: str, cv: float, seed: int, number: int) -> float:
    """What one person has of a property over the mean of all: lognormal, by a named draw."""
    sigma = sqrt(log(1.0 + cv * cv))
    return exp(sigma * normal(seed, number, 0, 0, 0, decision(f"{name} of the person")) - 0.5 * sigma * sigma)


@cache
def _population(count: int, seed: int, rows: tuple[tuple[str, float], ...]) -> tuple[Body, ...]:
    means = {name: row.value for name, row in TABLE.items()} | dict(rows)
    spread = {name: row.cv for name, row in TABLE.items() if row.cv}
    return tuple(
        changed(**dict(rows) | {name: means[name] * _own(name, cv, seed, number) for name, cv in spread.items()})
        for number in range(count)
    )


def people(count: int, seed: int = 1, **rows: float) -> list[Body]:
    """Rested people who differ in every row that gives a coefficient of variation between people.

    ``rows`` set the mean of some rows otherwise, in cellsim's units.
    """
    found = []
    for rested in _population(count, seed, tuple(sorted(rows.items()))):
        person = Body(70.0, rested.model)
        person.go_back_to(rested.snapshot())
        found.append(person)
    return found


def resting_at(blood: float) -> dict[str, float]:
    """The row that makes blood rest at about this level [umol/L]; white cells hold the rest of it."""
    p = fasting().p
    return {"Redcell_NAD_rest": blood * p["Redcell_blood"] - p["Whitecell_NAD_rest"]}
