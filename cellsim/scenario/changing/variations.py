"""A scenario with something of it changed: a study asks for many that differ in little."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from cellsim.biology.people.subjects import ACTIVITIES
from cellsim.scenario.checking.checks import checked
from cellsim.scenario.demand import find_mode
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table
from cellsim.scenario.plan.parts import Bout, Dose, Intensity, MuscleSample, Person
from cellsim.scenario.plan.protocol import Whole
from cellsim.scenario.plan.settings import made
from cellsim.scenario.reading.done.doses import REGIMEN, USUAL_INFUSION_S, molar_mass, regimen, route_of
from cellsim.scenario.reading.done.intensities import check_load
from cellsim.scenario.reading.done.intensities import intensity as intensity_of
from cellsim.scenario.reading.done.progress import raised
from cellsim.scenario.reading.parameters import settings


def varied(
    scenario: Whole,
    everyone: tuple[Person, ...],
    bouts: tuple[Bout, ...],
    doses: tuple[Dose, ...],
    muscle: MuscleSample,
    structure: str | None,
    seed: int | None,
    replicates: int | None,
) -> Whole:
    """The scenario with these parts in place of its own; a structure, seed or count of None stays as it is."""
    rival = scenario.structure
    if structure is not None:
        rival = Field("structure", structure).choice(scenario.model.rivals, "a structure of NAD+ salvage")
    number = scenario.seed if seed is None else Field("seed", seed).integer(0, kinds.LARGEST_SEED)
    times = scenario.replicates
    if replicates is not None:
        times = Field("replicates", replicates).integer(1, kinds.MOST_REPLICATES)
    made = replace(
        scenario, people=everyone, bouts=bouts, doses=doses, muscle=muscle, structure=rival, seed=number,
        replicates=times,
    )  # fmt: skip
    return checked(made)


def with_parameters(scenario: Whole, written: Mapping[str, str | float], beyond: Sequence[str]) -> Whole:
    """The scenario with rows of its model set for everyone, in place of what it and its people had of them."""
    if not written:
        return scenario
    beyond = (beyond,) if isinstance(beyond, str) else tuple(beyond)
    usual = made(scenario.model, scenario.structure, (), scenario.parameters)
    rows = dict(settings("parameters", written, beyond, usual))
    kept = tuple(name for name in scenario.beyond_range if name not in rows)
    everyone = tuple(
        replace(
            person,
            parameters=tuple(each for each in person.parameters if each[0] not in rows),
            beyond_range=tuple(name for name in person.beyond_range if name not in rows),
        )
        for person in scenario.people
    )
    return replace(
        scenario,
        people=everyone,
        parameters=tuple((dict(scenario.parameters) | rows).items()),
        beyond_range=(*kept, *(name for name in beyond if name in rows)),
    )


def people(
    everyone: tuple[Person, ...], age_years: float | None, activity: str | None, niacin_mg: float | None
) -> tuple[Person, ...]:
    """The people with another age [year], activity or niacin a day [mg]; what is None stays."""
    if age_years is not None:
        age = Field("age_years", age_years).number(kinds.AGE.low, kinds.AGE.high, "68")
        everyone = tuple(replace(person, age_years=age) for person in everyone)
    if activity is not None:
        Field("activity", activity).choice(ACTIVITIES, "an activity")
        everyone = tuple(
            replace(person, activity=activity, vo2max=None, wmax_w=None, ftp_w=None) for person in everyone
        )
    if niacin_mg is not None:
        niacin = Field("niacin_mg", niacin_mg).number(kinds.NIACIN.low, kinds.NIACIN.high, "15")
        everyone = tuple(replace(person, niacin_mg=niacin) for person in everyone)
    return everyone


def bouts(done: tuple[Bout, ...], intensity: str | Intensity | None) -> tuple[Bout, ...]:
    """The bouts with another intensity wherever they are typed."""
    if intensity is None:
        return done
    asked = Field("intensity", str(intensity))
    hard, typed = intensity_of(asked), [bout for bout in done if bout.intensity is not None]
    for bout in typed:
        check_load(asked, hard, bout.way or find_mode(bout.do))
    return tuple(
        replace(bout, intensity=raised(hard, bout.progress)) if bout in typed else bout for bout in done
    )  # fmt: skip


def doses(
    planned: tuple[Dose, ...],
    compound: str | None,
    dose_mg: float | None,
    dose_umol: float | None,
    route: str | None,
    adherence: float | None,
) -> tuple[Dose, ...]:
    """Every dose with another compound, amount [mg or umol], route or adherence [-]; what is None stays."""
    asked = {"compound": compound, "dose_mg": dose_mg, "dose_umol": dose_umol, "route": route, "adherence": adherence}
    asked = {name: value for name, value in asked.items() if value is not None}
    if not asked:
        return planned
    if not planned:
        name, value = next(iter(asked.items()))
        raise Field(name, value).wrong("The scenario has no dose that could be varied", "Write a [[regimen]] first.")
    if dose_mg is not None and dose_umol is not None:
        raise Field("dose_umol", dose_umol).wrong("A dose is varied in mg or in umol, not in both", "Leave one out.")
    if compound is not None:
        Field("compound", compound).choice(kinds.COMPOUNDS, "a compound")
    share = None if adherence is None else Field("adherence", adherence).number(0.0, 1.0, "0.8")
    return tuple(_dosed(each, compound or each.compound, dose_mg, dose_umol, route, share) for each in planned)


def _dosed(
    dose: Dose,
    compound: str,
    dose_mg: float | None,
    dose_umol: float | None,
    route: str | None,
    adherence: float | None,
) -> Dose:
    way = route_of(Field("route", dose.route if route is None else route), compound)
    amount = dose.amount_mg
    if dose_umol is not None:
        most = kinds.DOSE.high / molar_mass(compound)
        amount = molar_mass(compound) * Field("dose_umol", dose_umol).number(0.0, most, "1000")
    if dose_mg is not None:
        amount = Field("dose_mg", dose_mg).number(kinds.DOSE.low, kinds.DOSE.high, "1000")
    return replace(
        dose,
        compound=compound,
        amount_mg=amount,
        route=way,
        infusion_s=(dose.infusion_s or USUAL_INFUSION_S) if way == "IV" else 0.0,
        adherence=dose.adherence if adherence is None else adherence,
    )


def muscle(simulated: MuscleSample, fibers: int | None, mitochondria: int | None) -> MuscleSample:
    """The muscle with another number of fibers, or of mitochondria in each; what is None stays."""
    if fibers is not None:
        simulated = replace(simulated, fibers=Field("fibers", fibers).integer(1, kinds.MOST_FIBERS))
    if mitochondria is not None:
        least, most = kinds.LEAST_MITOCHONDRIA, kinds.MOST_MITOCHONDRIA
        simulated = replace(simulated, mitochondria=Field("mitochondria", mitochondria).integer(least, most))
    return simulated


def with_regimen(scenario: Whole, words: Mapping[str, Any]) -> Whole:
    """The scenario with one more regimen, written with the keys of ``[[regimen]]``."""
    number = 1 + max((dose.regimen for dose in scenario.doses), default=-1)
    table = Table(f"regimen[{number}]", dict(words), REGIMEN, "[[regimen]]")
    given, assumed = regimen(table, scenario.duration_s, scenario.clock_start_s, number, scenario.arms)
    if len(scenario.doses) + len(given) > kinds.MOST_DOSES:
        raise table["give"].wrong(f"The regimens make more than {kinds.MOST_DOSES} doses", "Give them less often.")
    told = dict.fromkeys((*scenario.assumed, *assumed))
    return checked(replace(scenario, doses=(*scenario.doses, *given), assumed=tuple(told)))
