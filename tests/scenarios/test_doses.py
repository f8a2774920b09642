"""What may be written about doses: compound, amount, route, and which of them are missed."""

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.population.muscle.rested import person_key
from cellsim.population.muscle.work import Administration as Given
from cellsim.population.muscle.work import Agenda
from cellsim.scenario.reading.done.doses import TAKEN, molar_mass, taken, umol
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.scenario.telling.timeline import events, planned
from cellsim.study.result.result import Result
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study
from cellsim.tissue.agenda import agenda_of

HOUR, DAY = 3600.0, 86400.0
MASSES = {"NMN": 334.2, "NR": 290.7, "NA": 123.1, "NAM": 122.1, "NAD": 663.4, "tryptophan": 204.2}  # g/mol, handbook
KNOWN = [name for name in MASSES if f"Molar_{name}" in human_muscle().rows]
BASE = """
duration = "{days} day"
seed = 11
record_every = "1 hour"
[[person]]
name = "Ada"
age = "40 year"
[[person]]
name = "Bob"
like = "Ada"
[[person]]
name = "Cid"
age = "50 year"
[muscle]
fibers = 1
mitochondria = 2
"""
REGIMEN = '[[regimen]]\ngive = "{give}"\ndose = "{dose}"\n{rest}\n'


def scenario(rest: str, give: str = "NR", dose: str = "500 mg", days: int = 28) -> Scenario:
    return Scenario.from_text(BASE.format(days=days) + REGIMEN.format(give=give, dose=dose, rest=rest))


def numbers(doses: tuple) -> list[int]:
    return [dose.number for dose in doses]


@pytest.mark.parametrize("compound", KNOWN)
def test_a_dose_in_umol_weighs_what_so_many_molecules_weigh(compound: str) -> None:
    for written, count in (("1000 umol", 1000.0), ("1 mmol", 1000.0), ("250 µmol + 0.25 mmol", 500.0)):
        dose = scenario('at = "1 hour"', compound, written).doses[0]
        assert dose.amount_mg == pytest.approx(count * MASSES[compound] / 1000.0, rel=1e-3)
        assert umol(dose) == pytest.approx(count)
    mixed = scenario('at = "1 hour"', compound, "100 mg + 1 mmol").doses[0]
    assert mixed.amount_mg == pytest.approx(100.0 + MASSES[compound], rel=1e-3)


@pytest.mark.parametrize("compound", KNOWN)
def test_every_compound_may_be_swallowed_and_three_may_be_infused(compound: str) -> None:
    assert scenario('at = "1 hour"\nroute = "oral"', compound).doses[0].route == "oral"
    if compound in ("NMN", "NR", "NAD"):
        assert scenario('at = "1 hour"\nroute = "IV"', compound).doses[0].route == "IV"
    else:
        with pytest.raises(ScenarioError, match="not given into a vein"):
            scenario('at = "1 hour"\nroute = "IV"', compound)


def test_an_infusion_takes_as_long_as_is_written_or_else_an_hour_which_is_said() -> None:
    short = scenario('at = "1 hour"\nroute = "IV"\ninfusion = "30 minute"', "NMN")
    assert (short.doses[0].infusion_s, short.doses[0].end_s) == (1800.0, HOUR + 1800.0)
    assert not any("infusion" in sentence for sentence in short.assumed)
    usual = scenario('at = "1 hour"\nroute = "IV"', "NMN")
    assert usual.doses[0].infusion_s == HOUR
    assert any("Each infusion of NMN takes 1 hour" in sentence for sentence in usual.assumed)
    assert "into a vein over 1 hour" in describe(usual)
    assert "NR by mouth" in describe(scenario('at = "1 hour"'))


def test_route_and_infusion_reach_the_muscle_and_the_end_of_an_infusion_is_a_moment_of_its_agenda() -> None:
    asked = scenario('at = "1 hour"\nroute = "IV"\ninfusion = "2 hour"', "NMN", "900 umol")
    agenda = agenda_of(asked, asked.people[0])
    (given,) = agenda.doses
    assert given == Given(HOUR, "NMN", pytest.approx(0.9 * 334.2), "IV", 2 * HOUR)
    assert agenda.doses_at(HOUR) == [given]
    assert agenda.doses_at(3 * HOUR) == []
    assert {HOUR, 3 * HOUR} <= agenda.due
    assert agenda.next_moment(HOUR) == 3 * HOUR
    assert Agenda(doses=(Given(HOUR, "NR", 1.0),)).due == {HOUR}


def test_food_and_clock_reach_the_muscle() -> None:
    text = BASE.format(days=1).replace('duration = "1 day"', 'duration = "1 day"\nclock_start = "6 hour"')
    made = Scenario.from_text(text.replace('"50 year"', '"50 year"\nniacin = "40 mg"'))
    ada, _, cid = (agenda_of(made, person) for person in made.people)
    assert (ada.niacin_mg, cid.niacin_mg) == (made.people[0].eats_mg, 40.0)
    assert {each.clock_start_s for each in (ada, cid)} == {6 * HOUR}
    assert ada.niacin_mg == pytest.approx(16.5 / 70.0 * made.people[0].mass_kg)
    assert "from 06:00" in describe(made)
    assert "Food with 40 mg of niacin a day." in describe(made)
    midnight = Scenario.from_text(BASE.format(days=1))
    assert midnight.clock_start_s == 0.0
    assert "from midnight" in describe(midnight)


def test_like_brings_the_food_along_and_vary_changes_it() -> None:
    eats = Scenario.from_text(BASE.format(days=1).replace('"40 year"', '"40 year"\nniacin = "2 mg"'))
    assert [person.niacin_mg for person in eats.people] == [2.0, 2.0, None]
    assert {person.niacin_mg for person in eats.vary(niacin_mg=30).people} == {30.0}


# ---- missed doses


def test_without_an_adherence_nobody_misses_a_dose() -> None:
    for written in ('every = "1 day"', 'every = "1 day"\nadherence = "100 %"'):
        made = scenario(written)
        for person in made.people:
            assert taken(made.doses, person, made.seed) == made.doses
    never = scenario('every = "1 day"\nadherence = "0 %"')
    assert taken(never.doses, never.people[0], never.seed) == ()


def test_a_dose_is_missed_by_a_draw_that_has_its_name() -> None:
    made = scenario('every = "1 day"\nadherence = "70 %"')
    for person in made.people:
        key = person_key(person.luck or person.name)
        drawn = [draws.uniform(made.seed, key, 0, dose.regimen, dose.number, TAKEN) for dose in made.doses]
        expected = [dose for dose, number in zip(made.doses, drawn, strict=True) if number < 0.7]
        assert list(taken(made.doses, person, made.seed)) == expected
        assert 0 < len(expected) < len(made.doses)


def test_who_misses_what_depends_on_seed_person_regimen_and_number_and_on_nothing_else() -> None:
    made = scenario('every = "1 day"\nadherence = "60 %"')
    ada, bob, cid = made.people
    missed = numbers(taken(made.doses, ada, made.seed))
    assert numbers(taken(made.doses, bob, made.seed)) == missed, "one who is like another shares their chance"
    assert numbers(taken(made.doses, cid, made.seed)) != missed
    assert numbers(taken(made.doses, ada, made.seed + 1)) != missed
    other = made.vary(compound="NMN", dose_umol=10.0, age_years=70)
    assert numbers(taken(other.doses, other.people[0], other.seed)) == missed
    longer = scenario('every = "1 day"\nadherence = "60 %"', days=56)
    assert [each for each in numbers(taken(longer.doses, ada, longer.seed)) if each < 28] == missed
    assert numbers(taken(tuple(reversed(made.doses)), ada, made.seed)) == missed[::-1]
    both = made.with_dose("NAM", "1 mg", every="1 day", adherence="60 %")
    found = [
        numbers(tuple(dose for dose in taken(both.doses, ada, both.seed) if dose.regimen == each)) for each in (0, 1)
    ]
    assert found[0] == missed
    assert found[1] != missed
    assert numbers(taken(both.without("NR").doses, ada, both.seed)) == found[1]


def test_who_takes_few_doses_takes_more_when_they_try_harder() -> None:
    made = scenario('every = "1 hour"\nadherence = "50 %"')
    at = {share: set(numbers(taken(made.vary(adherence=share).doses, made.people[0], made.seed)))
          for share in (0.2, 0.5, 0.8)}  # fmt: skip
    assert at[0.2] < at[0.5] < at[0.8]


def test_as_many_doses_are_taken_as_the_adherence_says() -> None:
    """672 draws at 80 %: a binomial share lies within four standard errors of it."""
    made = scenario('every = "1 hour"\nadherence = "80 %"')
    share = len(taken(made.doses, made.people[0], made.seed)) / len(made.doses)
    assert abs(share - 0.8) < 4 * np.sqrt(0.8 * 0.2 / len(made.doses))


def test_what_is_missed_is_in_no_agenda_and_in_no_list_of_events() -> None:
    made = scenario('every = "1 day"\nadherence = "60 %"')
    found = events(made)
    for person in made.people:
        own = [dose.at_s for dose in taken(made.doses, person, made.seed)]
        assert [dose.time_s for dose in agenda_of(made, person).doses] == own
        assert [event.time_s for event in found if event.kind == "dose" and event.person == person.name] == own
        assert f"{person.name} takes {len(own)} of 28 doses of NR" in describe(made)
    assert [event.time_s for event in planned(made) if event.kind == "dose"] == [dose.at_s for dose in made.doses]
    assert {event.person for event in events(made.vary(adherence=1.0))} == {None}
    assert "28 times, every day, each taken with a chance of 60 %." in describe(made)


def test_weekends_are_two_days_of_seven_and_the_first_day_is_said_to_be_a_monday() -> None:
    made = scenario('every = "1 day"\nskip = "weekends"')
    assert [dose.at_s / DAY for dose in made.doses] == [day for day in range(28) if day % 7 < 5]
    assert any("Day 1 of the scenario is a Monday" in sentence for sentence in made.assumed)
    assert "20 times, every day but for days that are skipped." in describe(made)
    assert "28 times, every day." in describe(scenario('every = "1 day"'))


def test_days_count_from_one_and_change_at_midnight() -> None:
    made = scenario('every = "12 hour"\nskip = [2]', days=3)
    assert [dose.at_s / HOUR for dose in made.doses] == [0, 12, 48, 60]
    late = BASE.format(days=3).replace("seed = 11", 'seed = 11\nclock_start = "18 hour"')
    made = Scenario.from_text(late + REGIMEN.format(give="NR", dose="1 mg", rest='every = "12 hour"\nskip = [2]'))
    assert [dose.at_s / HOUR for dose in made.doses] == [0, 36, 48, 60], "the second day is from 6 to 30 hours"


def test_a_day_that_is_skipped_changes_no_chance() -> None:
    whole = scenario('every = "1 day"\nadherence = "60 %"')
    some = scenario('every = "1 day"\nadherence = "60 %"\nskip = [3, 10]')
    kept = [each for each in numbers(taken(whole.doses, whole.people[0], whole.seed)) if each not in (2, 9)]
    assert numbers(taken(some.doses, some.people[0], some.seed)) == kept


def test_a_record_keeps_all_of_a_dose() -> None:
    made = scenario('every = "1 day"\nroute = "IV"\ninfusion = "2 hour"\nadherence = "60 %"\nskip = [3]', "NMN")
    again = rebuilt(json.loads(json.dumps(record(made))))
    assert again.doses == made.doses
    assert again.people == made.people
    person = made.people[0]
    assert agenda_of(again, person) == agenda_of(made, person)
    changed = replace(made, clock_start_s=HOUR, structure="R")
    back = rebuilt(record(changed))
    assert (back.clock_start_s, back.structure) == (HOUR, "R")
    assert record(changed) != record(made)


# ---- head to head, and sweeps


def test_compounds_are_compared_by_equal_mass_or_by_equal_rings() -> None:
    made = scenario('every = "1 day"', "NR", "1000 mg")
    for compound in ("NMN", "NAM", "NA"):
        assert {dose.amount_mg for dose in made.vary(compound=compound).doses} == {1000.0}
        equal = made.vary(compound=compound, dose_umol=3000).doses
        assert {dose.compound for dose in equal} == {compound}
        assert [umol(dose) for dose in equal] == pytest.approx([3000.0] * 28)
    assert {dose.amount_mg for dose in made.vary(dose_mg=250).doses} == {250.0}
    assert made.vary(dose_mg=250).bouts == made.bouts
    vein = made.vary(route="IV").doses[0]
    assert (vein.route, vein.infusion_s) == ("IV", HOUR)
    assert made.vary(route="IV").vary(route="oral").doses == made.doses


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"compound": "NRR"}, "Did you mean 'NR'"),
        ({"compound": "NAM", "route": "IV"}, "NAM is not given into a vein"),
        ({"route": "nose"}, "route"),
        ({"dose_mg": -1}, "dose_mg"),
        ({"dose_mg": float("nan")}, "dose_mg"),
        ({"dose_umol": 1e6}, "dose_umol"),
        ({"dose_mg": 1, "dose_umol": 1}, "not in both"),
        ({"adherence": 1.1}, "adherence"),
        ({"niacin_mg": 101}, "niacin_mg"),
        ({"structure": "Z"}, "structure"),
    ],
)
def test_vary_refuses_a_dose_that_no_file_may_say(change: dict, says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        scenario('every = "1 day"').vary(**change)


def test_a_scenario_without_doses_says_so_when_they_are_varied() -> None:
    bare = Scenario.from_text(BASE.format(days=1))
    for change in ({"dose_mg": 1.0}, {"compound": "NR"}, {"adherence": 0.5}):
        with pytest.raises(ScenarioError, match="no dose that could be varied"):
            bare.vary(**change)


def test_an_infusion_that_would_outlast_the_scenario_is_refused_however_it_came_about() -> None:
    late = scenario('at = "23.5 hour"', days=1)
    with pytest.raises(ScenarioError, match="goes on after the end"):
        late.vary(route="IV")
    with pytest.raises(ScenarioError, match="goes on after the end"):
        late.with_dose("NMN", "1 mg", at="23.9 hour", route="IV", infusion="10 minute")


def test_with_dose_says_what_a_regimen_of_a_file_says() -> None:
    bare = Scenario.from_text(BASE.format(days=28))
    rest = 'every = "1 day"\nstart = "2 hour"\nstop = "9 day"\nroute = "IV"\ninfusion = "2 hour"\nadherence = "60 %"'
    made = bare.with_dose("NMN", "900 umol", every="1 day", start="2 hour", stop="9 day", route="IV",
                          infusion="2 hour", adherence="60 %", skip=[3])  # fmt: skip
    assert made.doses == scenario(f"{rest}\nskip = [3]", "NMN", "900 umol").doses
    two = made.with_dose("NR", "1 g", at=["1 hour", "2 hour"])
    assert [dose.regimen for dose in two.doses] == [0] * 8 + [1] * 2
    with pytest.raises(ScenarioError, match=r"regimen\[1\]\.give"):
        made.with_dose("NRR", "1 g", at="1 hour")
    with pytest.raises(ScenarioError, match="does not say when"):
        made.with_dose("NR", "1 g")


def greatest_plasma_nicotinamide(result: Result) -> float:
    return float(result.table["nam_plasma"].max())


def test_a_head_to_head_of_compounds_and_doses_is_three_lines(tmp_path) -> None:
    bare = Scenario.from_text(BASE.format(days=1).replace('"1 day"', '"3 hour"').split('[[person]]\nname = "Bob"')[0]
                              + "[muscle]\nfibers = 1\nmitochondria = 2\n")  # fmt: skip

    base = bare.with_dose("NR", "1 g", at="10 minute")
    design = Design.grid(base, compound=["NAM", "NA"], dose_umol=[0, 1000, 3000])
    table = Study(design, {"nam": greatest_plasma_nicotinamide}).run(tmp_path / "study", workers=1)

    assert list(table["status"]) == ["ok"] * 6, list(table["message"])
    pd.testing.assert_series_equal(table["dose_umol"], pd.Series([0.0, 1000.0, 3000.0] * 2, name="dose_umol"))
    swallowed, acid = (list(table[table["compound"] == name]["nam"]) for name in ("NAM", "NA"))
    assert swallowed[0] == pytest.approx(acid[0]), "nothing is nothing, of whatever it is"
    assert swallowed[0] < swallowed[1] < swallowed[2]
    assert swallowed[2] > acid[2], "nicotinamide arrives as such, nicotinic acid by way of the liver"


def test_a_design_refuses_what_could_never_be_a_dose() -> None:
    base = scenario('every = "1 day"').vary(seed=3)
    base = replace(base, people=base.people[:1])
    with pytest.raises(ScenarioError, match="in mg and in umol"):
        Design.grid(base, dose_mg=[1], dose_umol=[1])
    with pytest.raises(ScenarioError, match="compound"):
        Design.grid(base, compound=["NR", "water"])
    with pytest.raises(ScenarioError, match="no dose that could be varied"):
        Design.grid(replace(base, doses=()), dose_mg=[1])
    assert len(Design.grid(base, compound=KNOWN[:4], adherence=[0.5, 1.0], niacin_mg=[5, 15]).inputs) == 16


# ---- what the body must do with it


def test_molar_masses_stand_in_the_table_of_the_body() -> None:
    for compound in KNOWN:
        assert 1000.0 * molar_mass(compound) == pytest.approx(MASSES[compound], rel=1e-3)
