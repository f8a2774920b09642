"""The regimens of a scenario file, as single doses: what is given, how much of it, by which route, and when.

A dose may be missed in two ways. Days that are skipped are planned, so those doses are not there at all. With an
``adherence`` below 100 % each dose has a chance to be forgotten, which is drawn by name: it depends on the seed, the
person, the regimen and the number of the dose in it, and on nothing else. So who misses a dose at 80 % misses it at
50 % too, two arms that differ in the compound miss the same doses, and a longer scenario changes none of them.
"""

from dataclasses import replace
from functools import cache
from hashlib import sha256
from typing import Any

import numpy as np

from cellsim.biology.person.network import BODY
from cellsim.kinetics import draws
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Kind, Table, listed
from cellsim.scenario.fields.times import REPEAT, Moment, moments, spoken
from cellsim.scenario.plan.parts import Dose, Person
from cellsim.scenario.reading import arms

REGIMEN = ("give", "dose", "route", "infusion", *REPEAT, "adherence", "skip", "arm")
USUAL_INFUSION_S = 3600.0
WEEKENDS = "weekends"
TAKEN = draws.decision("a dose is taken")


def doses(top: Table, duration_s: float, clock_start_s: float) -> tuple[tuple[Dose, ...], tuple[str, ...]]:
    """The doses of all regimens, one by one, and what had to be assumed about them."""
    found: list[Dose] = []
    assumed: list[str] = []
    known = arms.names(top)
    for number, table in enumerate(top.tables("regimen", REGIMEN, kinds.MOST_TABLES)):
        given, sentences = regimen(table, duration_s, clock_start_s, number, known)
        found.extend(given)
        assumed.extend(sentences)
        if len(found) > kinds.MOST_DOSES:
            raise table["give"].wrong(f"The regimens make more than {kinds.MOST_DOSES} doses", "Give them less often.")
    return tuple(found), tuple(dict.fromkeys(assumed))


def regimen(
    table: Table, duration_s: float, clock_start_s: float, number: int, known: tuple[str, ...] = ()
) -> tuple[list[Dose], list[str]]:
    """The doses of one regimen, the ``number``-th of its scenario, and what had to be assumed about it.

    ``known`` are the arms that there are.
    """
    assumed: list[str] = []
    compound = table.one_of("give", kinds.COMPOUNDS, "a compound")
    route = route_of(table["route"], compound) if table.has("route") else "oral"
    infusion = _infusion(table, compound, route, assumed)
    amount = table["dose"].quantity(dose_kind(compound))
    adherence = table["adherence"].quantity(kinds.ADHERENCE) if table.has("adherence") else 1.0
    when = moments(table, duration_s)
    if table.has("stop") and table["stop"].quantity(kinds.MOMENT) > duration_s:
        assumed.append(f"{compound} is given until the scenario ends; its regimen ({table.path}) would go on.")
    held = arms.of(table, known)
    skipped = _skipped(table, when, duration_s, clock_start_s, assumed)
    given = [
        Dose(compound, amount, moment.at_s, route, infusion, adherence, number, place, moment.where, held)
        for place, moment in enumerate(when)
        if day(moment.at_s, clock_start_s) not in skipped
    ]
    return given, assumed


@cache
def molar_mass(compound: str) -> float:
    """What one umol of a compound weighs as it is given [mg]; NR as its chloride."""
    return BODY.rows[f"Molar_{compound}"].value * 1e6  # from kg/umol


def umol(dose: Dose) -> float:
    """A dose as an amount of substance [umol]; each of it carries one ring."""
    return dose.amount_mg / molar_mass(dose.compound)


@cache
def dose_kind(compound: str) -> Kind:
    """How a dose of this compound may be written: as a mass, or as an amount of substance."""
    mass = molar_mass(compound)
    return replace(kinds.DOSE, worth={word: count * mass for word, count in kinds.MOLES.items()})


def route_of(field: Field, compound: str) -> str:
    """The route of a compound, or a sentence where nobody gives it so."""
    route = field.choice(kinds.ROUTES, "a route")
    if route == "IV" and compound not in kinds.INFUSED:
        what = f"{compound} is not given into a vein here, only {listed(kinds.INFUSED)} are"
        raise field.wrong(what, 'Write route = "oral", or give one of those.')
    return route


def _infusion(table: Table, compound: str, route: str, assumed: list[str]) -> float:
    """How long the dose runs into a vein [s]; 0 by mouth."""
    if route == "oral":
        if table.has("infusion"):
            mend = 'Leave infusion out, or write route = "IV".'
            raise table["infusion"].wrong("Only what is given into a vein has an infusion", mend)
        return 0.0
    if table.has("infusion"):
        return table["infusion"].quantity(kinds.INFUSION)
    assumed.append(f"Each infusion of {compound} takes {spoken(USUAL_INFUSION_S)}, as no infusion is written.")
    return USUAL_INFUSION_S


def day(at_s: float, clock_start_s: float) -> int:
    """The day of the scenario on which a moment lies, from midnight to midnight; the first is day 1."""
    return int((at_s + clock_start_s) // kinds.DAY) + 1


def _skipped(
    table: Table, when: list[Moment], duration_s: float, clock_start_s: float, assumed: list[str]
) -> frozenset[int]:
    """The days on which the regimen gives nothing."""
    if not table.has("skip"):
        return frozenset()
    field, last = table["skip"], day(duration_s, clock_start_s)
    if field.value == WEEKENDS:
        assumed.append("Day 1 of the scenario is a Monday, so weekends are days 6 and 7 of each week.")
        skipped = {each for each in range(1, last + 1) if each % 7 in (6, 0)}
    elif isinstance(field.value, list) and field.value:
        skipped = {Field(f"{field.path}[{place}]", each).integer(1, last) for place, each in enumerate(field.value)}
    else:
        mend = f'Write skip = "{WEEKENDS}", or the numbers of days such as skip = [3, 10].'
        raise field.wrong("The days to skip cannot be read", mend)
    days = {day(moment.at_s, clock_start_s) for moment in when}
    idle = sorted(skipped - days) if field.value != WEEKENDS else []
    if idle:
        mend = f"Leave {idle[0]} out of the list; days count from 1, and change at midnight."
        raise field.wrong(f"No dose of this regimen falls on day {idle[0]}, so there is none to skip", mend)
    if days <= skipped:
        raise field.wrong("This skips every dose of the regimen", "Leave some days in, or leave the regimen out.")
    return frozenset(skipped)


def taken(planned: tuple[Dose, ...], person: Person, seed: int) -> tuple[Dose, ...]:
    """Those of the planned doses that this person takes."""
    if all(dose.adherence >= 1.0 for dose in planned):
        return planned
    who = int.from_bytes(sha256((person.luck or person.name).encode()).digest()[:7])
    regimens: Any = np.array([dose.regimen for dose in planned])  # words are drawn for whole arrays at once
    numbers: Any = np.array([dose.number for dose in planned])
    words = draws.block(*draws.stream(seed, who, 0), regimens, numbers, TAKEN >> 2)
    chance = np.asarray(draws.fraction(words[TAKEN & 3]))
    return tuple(dose for dose, drawn in zip(planned, chance.tolist(), strict=True) if drawn < dose.adherence)


def dose_in_words(dose: Dose) -> str:
    """A dose as a sentence has it: ``250 mg of NR by mouth (860 umol)``."""
    way = "by mouth" if dose.route == "oral" else f"into a vein over {spoken(dose.infusion_s)}"
    return f"{dose.amount_mg:.5g} mg of {dose.compound} {way} ({umol(dose):.4g} umol)"
