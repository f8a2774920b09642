"""What is done to recover, whatever the numbers: nothing where nothing is done, and each only where it should act."""

from dataclasses import replace
from functools import cache

import numpy as np
import pandas as pd
import pytest

from cellsim import Scenario, simulate
from cellsim.biology.care.care import (
    CLAIMED,
    KINDS,
    lasting,
    mending_speed,
    soothed,
    speed_on_protein,
    synthesis_after_sleep,
    synthesis_in_deficit,
)
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.errors import ScenarioError
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Change, Soothing, Work
from cellsim.population.person.provided import hurried_by_protein
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.study.run import happened
from cellsim.tissue.agenda import agenda_of

HOUR, DAY = 3600.0, 86400.0
P = human_muscle().values
NIGHT = 7.5 * HOUR

TEXT = """
duration = "{days} day"
record_every = "8 hour"
[[person]]
name = "he"
age = "28 year"
[muscle]
fibers = 3
mitochondria = 2
[[bout]]
do = "downhill running"
at = "1 hour"
duration = "40 minute"
intensity = "60 %VO2max"
"""


def done(do: str, more: str = "", at: str = "2 hour") -> str:
    return f'[[care]]\ndo = "{do}"\nat = "{at}"\n{more}\n'


DONE = {
    "massage": done("massage"),
    "cold water": done("cold water"),
    "NSAID": done("NSAID"),
    "alcohol": done("alcohol", 'dose = "1 g/kg"'),
    "sleep": done("sleep", 'duration = "2 hour"'),
}


@cache
def course(text: str, days: int = 3) -> pd.DataFrame:
    """Every column of the muscle and its person, by the hour."""
    table = simulate(Scenario.from_text(TEXT.format(days=days) + text)).table
    found = {group: table[table["group"] == group].set_index("time_h") for group in ("all", "body")}
    return found["all"].dropna(axis=1, how="all").assign(ck=found["body"]["ck"])


def test_nothing_done_is_nothing_to_the_last_bit() -> None:
    assert mending_speed(0.0, P) == 1.0
    assert synthesis_after_sleep(NIGHT, P) == synthesis_in_deficit(1.0, P) == synthesis_in_deficit(1.4, P) == 1.0
    assert speed_on_protein(P["Protein_usual"] * (1.0 + 1e-9), P) == speed_on_protein(0.0, P) == 1.0
    plain = Scenario.from_text(TEXT.format(days=2))
    agenda = agenda_of(plain, plain.people[0])
    assert not agenda.changes
    assert not agenda.soothings
    usual = [(meal.time_s, meal.protein_g) for meal in agenda.meals]
    assert usual
    assert not hurried_by_protein(usual, plain.people[0].mass_kg, 0.0, P)


@pytest.mark.parametrize("kind", KINDS)
def test_an_effect_of_nothing_changes_nothing(kind: str) -> None:
    none = {name: 0.0 if name.endswith(("_force", "_soreness", "_enzyme")) else value for name, value in P.items()}
    none |= dict.fromkeys(("Sleep_synthesis", "Alcohol_synthesis", "ColdWater_synthesis"), 1.0)
    none |= {name: P[name] for name in ("Spread_force", "Spread_soreness", "Spread_enzyme")}
    assert not lasting(kind, HOUR, 1.0, none)
    assert soothed(kind, none) == 1.0


def test_mending_is_as_fast_as_an_effect_on_force_asks_for() -> None:
    x = P["Protein_read"] / P["REPAIR_sarcomere_time"]
    for effect in (-0.2, 0.2, 0.9):
        v = mending_speed(effect, P)
        left = (1.0 + v * x) * np.exp(-v * x) / ((1.0 + x) * np.exp(-x))
        assert left == pytest.approx(1.0 - effect * P["Spread_force"], rel=1e-6)


def test_hands_leave_a_share_of_soreness_and_of_nothing_else_that_is_felt() -> None:
    plain, rubbed = course(""), course(DONE["massage"])
    later = plain.index > 3.0
    share = (rubbed["soreness"] / plain["soreness"])[later]
    assert share.to_numpy() == pytest.approx(soothed("massage", P), rel=1e-3)
    assert soothed("massage", P) < 0.8
    assert rubbed["tissue_force"].to_numpy() == pytest.approx(plain["tissue_force"].to_numpy(), abs=2e-4)


def test_cold_water_holds_enzyme_soreness_and_synthesis_and_not_force() -> None:
    plain, cold = course(""), course(DONE["cold water"])
    day = plain.index == 24.0
    for column in ("ck", "soreness", "mtorc1"):
        assert (cold[column][day] < 0.95 * plain[column][day]).all()
    assert cold["tissue_force"].to_numpy() == pytest.approx(plain["tissue_force"].to_numpy(), abs=2e-4)


@pytest.mark.parametrize("do", ["NSAID", "alcohol", "sleep"])
def test_what_no_trial_agrees_on_leaves_force_and_soreness_alone(do: str) -> None:
    plain, other = course(""), course(DONE[do])
    for column in ("tissue_force", "soreness", "ck"):
        assert other[column].to_numpy() == pytest.approx(plain[column].to_numpy(), rel=2e-4)


@pytest.mark.parametrize("do", list(CLAIMED))
def test_what_is_claimed_acts_where_it_is_switched_on(do: str) -> None:
    claim, row = CLAIMED[do]
    usual, told = course(DONE[do]), course(DONE[do] + f"[hypotheses]\n{claim} = true\n")
    gained = told["tissue_force"].iloc[-1] - usual["tissue_force"].iloc[-1]
    assert np.sign(gained) == np.sign(P[row])
    assert abs(gained) > 5e-4


def test_a_short_night_and_too_little_food_lower_synthesis_while_they_last() -> None:
    plain = course("")
    awake = course(DONE["sleep"])["mtorc1"] / plain["mtorc1"]
    assert awake[24.0] == pytest.approx(P["Sleep_synthesis"], rel=0.02)
    assert awake[48.0] == pytest.approx(1.0, rel=1e-3)
    made = {text: course(text)["fiber_area"].iloc[-1] for text in ("", DONE["sleep"])}
    assert made[DONE["sleep"]] < made[""]


def lived(*, changes: tuple[Change, ...] = (), soothings: tuple[Soothing, ...] = ()) -> Muscle:
    run = Work(0.0, (2400.0,), (0.5,), 0.15, 3000.0, 0.5, "endurance")
    agenda = Agenda(work=(run,), changes=changes, soothings=soothings)
    return muscle_of(human_muscle(), subject(28.0, "male", 75.0, "recreational"), "he", 3, 2, 1, agenda)


def test_rates_that_are_held_outlast_copies_snapshots_and_how_time_is_cut() -> None:
    held = (Change(3 * HOUR, 40 * HOUR, "CK_necrosis", 0.3, "tissue"), Change(0.0, DAY, "synthesis_able", 0.8))
    one, other = (lived(changes=held, soothings=(Soothing(5 * HOUR, 0.5),)) for _ in range(2))
    advance(one, 30 * HOUR)
    kept = one.snapshot()
    free = one.future()
    advance(one, 50 * HOUR)
    for each in range(1, 26):
        advance(other, each * 2 * HOUR)
    assert one.snapshot()["damage"] == other.snapshot()["damage"]
    plain = lived()
    advance(plain, 50 * HOUR)
    assert one.damage.observables()["ck"] < 0.9 * plain.damage.observables()["ck"]
    assert one.damage.observables()["soreness"] == pytest.approx(0.5 * plain.damage.observables()["soreness"], rel=1e-3)
    back = lived(changes=held, soothings=(Soothing(5 * HOUR, 0.5),))
    back.go_back_to(kept)
    for each in (free, back):
        advance(each, 50 * HOUR)
        assert each.snapshot()["damage"] == one.snapshot()["damage"]


def test_a_copy_that_breaks_leaves_the_other_as_it_was() -> None:
    usual, plain = lived(), lived()
    for each in (usual, plain):
        advance(each, 3 * HOUR)
    usual.damage.future().apply_bout(0.3, 500.0, 1.0, 20.0, 0.5, "resistance")
    for each in (usual, plain):
        advance(each, DAY)
    assert usual.damage.observables() == plain.damage.observables()


def test_care_belongs_to_people_and_arms_and_is_written_down_and_told() -> None:
    text = (
        TEXT.format(days=2)
        + '[[person]]\nname = "she"\nage = "30 year"\nsex = "female"\nsleep = "5 hour"\nenergy = "80 %"\n'
        + '[[arm]]\nname = "cold"\n[[arm]]\nname = "warm"\n'
        + done("cold water", 'person = "she"\narm = "cold"')
    )
    scenario = Scenario.from_text(text)
    assert rebuilt(record(scenario)) == replace(scenario, text="", path=None, assumed=())
    told = describe(scenario)
    assert "15 minutes in cold water, for she, in cold only" in told
    assert "Sleeps 5 hours a night" in told
    for arm, name, many in (("cold", "she", 1), ("cold", "he", 0), ("warm", "she", 0)):
        one = scenario.in_arm(arm)
        who = next(each for each in one.people if each.name == name)
        assert len(agenda_of(one, who).soothings) == many
    marked = [(event.person, event.label, event.arm) for event in happened(scenario) if event.kind == "care"]
    assert marked == [("she", "cold water", "cold")]
    fed = {each.name: sum(meal.carbohydrate_g for meal in agenda_of(scenario.in_arm("warm"), each).meals) / each.mass_kg
           for each in scenario.people}  # fmt: skip
    assert fed["she"] < 0.8 * fed["he"]


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (done("sauna"), "sauna"),
        (done("sleep"), "duration"),
        (done("sleep", 'duration = "20 hour"'), "14 hours"),
        (done("alcohol"), "dose"),
        (done("massage", 'dose = "1 g/kg"'), "no dose counts"),
        (done("massage", 'person = "nobody"'), "nobody"),
        (done("massage", at="9 day"), "ended"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(written: str, says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        Scenario.from_text(TEXT.format(days=2) + written)


def test_protein_of_a_day_counts_from_midnight_and_days_alike_are_one() -> None:
    meals = [(at * HOUR + DAY * day, 80.0 if day in (1, 2) else 30.0) for day in range(4) for at in (2.0, 12.0)]
    (found,) = hurried_by_protein(meals, 75.0, 6 * HOUR, P)
    assert (found.begins_s, found.ends_s) == (42 * HOUR, 90 * HOUR)
    assert found.speed == mending_speed(P["Protein_force"], P) > 1.0
