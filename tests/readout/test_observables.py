"""Every observable of every group is the state, flux or formula that it names, in its unit."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from tests.readout.by_hand import FIBER, MUSCLE, TABLE, of_group
from tests.readout.compared import GROUPS, columns_of, declared, differences
from tests.readout.lives import MOMENTS, Watched, poses, watched

PEOPLE = ("her", "him")
BURNING = [name for name, each in human_muscle().fiber.reactions.items() if each.stoichiometry.get("O2", 0.0) < 0.0]


@pytest.fixture(scope="module")
def run() -> Watched:
    return watched()


def test_every_observable_has_a_row_by_hand_and_says_the_same_unit_and_thing() -> None:
    assert not declared()


@pytest.mark.parametrize("person", PEOPLE)
def test_the_table_of_a_run_is_what_the_state_was(run: Watched, person: str) -> None:
    """Every group, every observable, at rest, after a dose, in the bout, after it, after a meal, six hours on."""
    life, found = run.lives[person], []
    assert tuple(sorted(life.states)) == MOMENTS
    for time in life.states:
        found += differences(run.observed(person, time), run.by_hand[person, time], f"{person} at {time / 60.0:g} min")
    assert not found, "\n".join(found)


def test_a_group_has_its_own_columns_and_no_others(run: Watched) -> None:
    table = run.result.table
    for group, rows in table.groupby("group"):
        values = rows.drop(columns=["time_h", "person", "muscle", "group", "arm", "replicate"])
        assert set(values.columns[values.notna().all()]) == columns_of(str(group))
        assert set(values.columns[values.notna().any()]) == columns_of(str(group))


def test_a_row_says_whose_it_is_of_what_and_when(run: Watched) -> None:
    """Every half hour, at the biopsy, each quarter minute of the bout; everyone, in every group, once."""
    table = run.result.table
    assert set(table["person"]) == set(PEOPLE)
    assert set(table["muscle"]) == {"vastus lateralis"}
    assert table.groupby(["arm", "replicate"]).ngroups == 1
    assert not table.duplicated(["time_h", "person", "group"]).any()
    for person in PEOPLE:
        mine = table[table["person"] == person]
        times = sorted(set(mine["time_h"]))
        assert len(mine) == len(times) * len(GROUPS)
        assert {each / 2 for each in range(13)} | {6.25, 50 / 60} <= set(times)
        assert [time for time in times if 0.75 <= time <= 55 / 60] == pytest.approx(np.arange(41) / 240 + 0.75)


def test_no_observable_is_right_by_chance() -> None:
    """In a bout, and in muscles where every amount has a value of its own, so that nothing else could stand for it."""
    found = [each for pose in poses() for each in pose.wrong()]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("person", PEOPLE)
def test_oxygen_uptake_is_the_oxygen_that_fibers_burn_and_the_rest_of_the_body(run: Watched, person: str) -> None:
    """Once a bout has settled, and at rest; read off the reactions that use oxygen up."""
    life = run.lives[person]
    for moment in (50, 270):
        now = life.states[60.0 * moment]
        burnt = sum(now.used("O2", name) for name in BURNING)
        litres = of_group(burnt, now, "all") * now.active_muscle_l / TABLE["Scale_gas"]
        elsewhere = TABLE["Work_unloaded"] if now.asked else TABLE["Work_oxygen_elsewhere"] * now.mass_kg
        due = 60000.0 * (litres + elsewhere) / now.mass_kg
        assert run.observed(person, now.time_s)["body"]["vo2"] == pytest.approx(due, rel=0.02)


@pytest.mark.parametrize("person", PEOPLE)
def test_power_delivered_is_what_the_recruited_fibers_can_do(run: Watched, person: str) -> None:
    """As asked here, where nobody fails; and no more than the recruited share of every type has power for."""
    now = run.lives[person].states[3000.0]
    body = run.observed(person, 3000.0)["body"]
    assert body["power_asked"] == pytest.approx(0.7 * now.wmax_w)
    assert body["power_delivered"] == pytest.approx(body["power_asked"], rel=1e-9)
    pull = now.P["recruitment"] * now.P["Contraction_peak"] * now.P["Contraction_work"]
    pull = pull * now.derived["able"] * now.derived["power_left"]
    can = of_group(pull, now, "all") * now.active_muscle_l
    assert can / TABLE["Work_ATP_cost"] == pytest.approx(body["power_delivered"], rel=0.1)


@pytest.mark.parametrize("person", PEOPLE)
def test_work_is_the_power_asked_over_the_bout(run: Watched, person: str) -> None:
    """Nobody fails here: ten minutes at 0.7 of Wmax, none of it before or after."""
    wmax_w = run.lives[person].states[3000.0].wmax_w
    for minute, worked in ((45, 0.0), (50, 5.0), (55, 10.0), (65, 10.0), (270, 10.0)):
        due = 0.7 * wmax_w * 60.0 * worked / 1000.0
        assert run.observed(person, 60.0 * minute)["body"]["work"] == pytest.approx(due, rel=1e-9)


@pytest.mark.parametrize("person", PEOPLE)
def test_mitophagy_is_what_six_hours_engulfed(run: Watched, person: str) -> None:
    """Since the start, for the record is as long: each organelle's content taken, over what is left."""
    states = run.lives[person].states
    first, last = states[0.0], states[21600.0]
    taken = last.organelles["engulfed"] - first.organelles["engulfed"]
    mass = [last.organelles["mass"][row, : last.organelles["count"][row]].sum() for row in range(len(last.types))]
    due = taken / 0.25 / (np.array(mass) * last.organelles["grown"] / last.individuals)
    seen = run.observed(person, 21600.0)
    for group in ("all", "I", "IIa", "IIx"):
        assert seen[group]["mitophagy_flux"] == pytest.approx(of_group(due, last, group), rel=1e-9)


def test_rested_observables_are_one_where_they_are_folds_of_rest(run: Watched) -> None:
    for person in PEOPLE:
        seen = run.observed(person, 0.0)["all"]
        folds = {name for name, row in (FIBER | MUSCLE).items() if row.unit == "fold"} - {"nampt"}  # of the reference
        trained = {name for name in folds if human_muscle().observables[name].shown == "fold of untrained"}
        assert all(seen[name] >= 1.0 - 1e-6 for name in trained), "a habit keeps up more than none does"
        folds -= trained
        assert {name: seen[name] for name in folds} == pytest.approx(dict.fromkeys(folds, 1.0), abs=1e-5)
        assert [seen[name] for name in ("force", "glycogen_fraction", "soreness")] == pytest.approx([1.0, 1.0, 0.0])
