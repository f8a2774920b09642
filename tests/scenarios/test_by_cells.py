"""A muscle whose segments are mended by cells that are followed one by one, beside the averaged law."""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from cellsim import simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair_cells.individuals import OBSERVABLES, SLICES, with_repair
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.population.laws import laws_of
from cellsim.population.tissue.by_cells import Block
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.toll import Toll
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.cost import cost
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from tests.scenarios.test_checkpoints import stopped_after

DAY = 86400.0
MODEL = with_repair(human_muscle(), True)
TYPES = ["I", "IIa", "IIx", "IIa"]
FIBERS = 40
ELBOW = Toll(0.22, 60.0, 1.0, 15.0, 0.5, "resistance", 0.4)
SEEDS = range(1, 11)

TEXT = """
title = "An arm"
duration = "30 hour"
record_every = "3 hour"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 5
mitochondria = 2
repair = "cells"
[[bout]]
do = "eccentric elbow"
at = "1 hour"
duration = "30 minute"
intensity = "100 %1RM"
"""
NEED = "[hypotheses]\nsatellite_cells_need_nad = true\n"


def muscle(seed: int = 1, age: float = 30.0, model: Model = MODEL, fibers: int = FIBERS, keys=None) -> DamageState:
    """A rested muscle, mended by cells."""
    keys = np.arange(fibers) if keys is None else keys
    types = [TYPES[each % len(TYPES)] for each in keys]
    return DamageState(types, age, "male", "recreational", model.rows, laws=laws_of(model), block=Block(seed, 1, keys))


def averaged(age: float = 30.0) -> DamageState:
    return DamageState([TYPES[each % len(TYPES)] for each in range(FIBERS)], age, "male", "recreational",
                       human_muscle().rows)  # fmt: skip


def course(
    state: DamageState, days: tuple[float, ...] = (4.0, 10.0, 14.0, 45.0, 120.0)
) -> dict[float, Mapping[str, float]]:
    """What is seen on days after an elbow bout."""
    state.apply_bout(*ELBOW)
    found = {}
    for day in days:
        state.reach(day * DAY)
        found[day] = state.observables() | {name: float(each.mean()) for name, each in state.segments.items()}
    return found


@pytest.fixture(scope="module")
def young() -> list[dict[float, Mapping[str, float]]]:
    return [course(muscle(seed)) for seed in SEEDS]


@pytest.fixture(scope="module")
def law() -> dict[float, Mapping[str, float]]:
    return course(averaged())


@pytest.fixture(scope="module")
def old() -> list[dict[float, Mapping[str, float]]]:
    return [course(muscle(seed, age=80.0), (4.0, 14.0)) for seed in SEEDS]


def mean(lives: list[dict[float, Mapping[str, float]]], day: float, name: str) -> float:
    return float(np.mean([each[day][name] for each in lives]))


# ---- the tissue


def test_no_damage_no_change() -> None:
    state, usual = muscle(), averaged()
    rested = state.observables()
    for each in (state, usual):
        each.apply_bout(0.0, 2000.0, 0.5, 60.0, 0.6)  # pedaling lengthens nothing
        each.reach(20 * DAY)
    assert state.observables() == usual.observables()
    assert {name: state.observables()[name] for name in ("ck", "satellite_cells", "monocytes", "damage_fraction")} == {
        name: rested[name] for name in ("ck", "satellite_cells", "monocytes", "damage_fraction")
    }
    assert (state.segments["sound"] == 1.0).all()


def test_cells_heal_a_muscle_and_it_is_at_rest_again(young) -> None:
    for life in young:
        assert life[4.0]["satellite_cells"] > 1.5
        assert life[4.0]["macrophages_m1"] > 1.2
        assert life[4.0]["sound"] < life[14.0]["sound"] < 1.0
        assert life[45.0]["force"] > 0.97
        assert life[120.0]["sound"] == 1.0
        assert life[120.0]["force"] > 0.995
        assert life[45.0]["ck"] == pytest.approx(120.0, abs=1.0)
    assert mean(young, 45.0, "satellite_cells") == pytest.approx(1.0, abs=0.05)


def test_as_many_segments_die_as_the_law_says_in_one_bout_or_by_and_by() -> None:
    """Drawn once or every quarter of an hour; and the same bout again kills hardly more than what was mended since."""
    expected = averaged()
    expected.apply_bout(*ELBOW)
    share = expected.segments["dying"]
    whole, pieces = muscle(fibers=400), muscle(seed=2, fibers=400)
    whole.apply_bout(*ELBOW)
    for done in (0.1, 0.25, 0.5, 0.75):
        pieces.go_on(ELBOW._replace(lengthenings=done * ELBOW.lengthenings))
    pieces.apply_bout(*ELBOW)
    error = np.sqrt(share.mean() * (1.0 - share.mean()) / (400 * SLICES))
    for state in (whole, pieces):
        assert state.segments["dying"].mean() == pytest.approx(share.mean(), abs=3.0 * error)
    whole.reach(4 * DAY)
    before = 1.0 - whole.segments["sound"].mean()
    whole.apply_bout(*ELBOW._replace(lengthenings=0.25 * ELBOW.lengthenings))
    assert 1.0 - whole.segments["sound"].mean() == before, "none that the first would have spared dies of less"


def test_how_an_interval_is_cut_changes_no_bit_and_a_snapshot_goes_on() -> None:
    whole, pieces, later = muscle(), muscle(), muscle()
    for state in (whole, pieces):
        state.apply_bout(*ELBOW)
    whole.reach(3 * DAY)
    for start, end in pairwise((0.0, 1.0, 7000.0, 7001.0, 86399.9, 2 * DAY, 3 * DAY)):
        pieces.advance(end - start)
        pieces.observables()  # looking must not disturb
    assert pieces.snapshot() == whole.snapshot()
    future = whole.future()
    later.go_back_to(whole.snapshot())
    for state in (whole, future, later):
        state.reach(4 * DAY)
    assert whole.snapshot() == future.snapshot() == later.snapshot()
    assert whole.snapshot() != pieces.snapshot()


def test_the_order_of_fibers_changes_nothing_but_the_order() -> None:
    order = np.random.default_rng(3).permutation(FIBERS)
    one, other = muscle(), muscle(keys=order)
    for state in (one, other):
        state.apply_bout(*ELBOW)
        state.reach(6 * DAY)
    for name, each in one.segments.items():
        assert np.array_equal(each[order], other.segments[name])


def test_age_slows(young, old) -> None:
    assert mean(old, 14.0, "sound") < mean(young, 14.0, "sound") - 0.01
    assert mean(old, 4.0, "satellite_cells") < mean(young, 4.0, "satellite_cells")


def test_without_waking_gaps_stay() -> None:
    asleep = MODEL.with_rows(beyond=True, Myogenic_wake="0 fraction/h")
    state = muscle(model=asleep)
    end = course(state, (0.0, 45.0))
    assert end[45.0]["dying"] == 0.0
    assert end[45.0]["gap"] == pytest.approx(end[0.0]["dying"]) != 0.0
    assert end[45.0]["force"] < 0.97


def test_what_is_eaten_spills_as_much_enzyme_as_on_the_mean() -> None:
    """All of it, and none is made or lost on the way; it peaks within a day of the same moment."""
    states = [muscle(fibers=200), averaged()]
    spilled, peaks = [], []
    for state in states:
        state.apply_bout(*ELBOW)
        dead = state.segments["dying"].mean()
        found = []
        for day in range(1, 31):
            state.reach(day * DAY)
            found.append(state.observables()["ck"])
        species = state._healing.species
        there = species["lymph"] + species["plasma"] + species["cleared"]
        assert there == pytest.approx(-species["spilled"], rel=1e-3)
        spilled.append(there / dead)
        peaks.append(int(np.argmax(found)) + 1)
    assert spilled[0] == pytest.approx(spilled[1], rel=0.05)
    assert abs(peaks[0] - peaks[1]) <= 1


@pytest.mark.parametrize("day", [4.0, 10.0, 14.0, 45.0])
def test_both_laws_agree_in_force_after_an_elbow_bout(young, law, day: float) -> None:
    """Within what chance makes between muscles of forty fibers."""
    forces = np.array([each[day]["force"] for each in young])
    assert abs(forces.mean() - law[day]["force"]) < 2.0 * forces.std(ddof=1)


def test_both_laws_agree_in_the_force_of_the_old(old) -> None:
    forces = np.array([each[14.0]["force"] for each in old])
    assert abs(forces.mean() - course(averaged(80.0), (14.0,))[14.0]["force"]) < 2.0 * forces.std(ddof=1)


def test_both_laws_agree_in_satellite_cells(young, law) -> None:
    """To a fifth of those at rest."""
    assert mean(young, 4.0, "satellite_cells") == pytest.approx(law[4.0]["satellite_cells"], abs=0.2)


# ---- the scenario


@pytest.fixture(scope="module")
def lived():
    return simulate(Scenario.from_text(TEXT)).table


def test_the_averaged_law_stays_the_usual_one() -> None:
    plain, said = (
        Scenario.from_text(TEXT.replace('repair = "cells"\n', each)) for each in ("", 'repair = "averaged"\n')
    )
    assert record(plain) == record(said)
    assert plain.muscle.repair == "averaged"
    assert plain.model.digest == human_muscle().digest
    assert "repair" not in record(plain)["muscle"]
    shown = set(simulate(plain).table)
    assert not shown & {each.name for each in OBSERVABLES}


def test_cells_show_more_and_are_told(lived) -> None:
    scenario = Scenario.from_text(TEXT)
    whole = lived[lived["group"] == "all"]
    assert set(lived) >= {each.name for each in OBSERVABLES}
    assert (whole.iloc[0][[each.name for each in OBSERVABLES]] == 1.0).all()
    assert whole["satellite_cells"].iloc[-1] > 1.0
    assert whole["tissue_force"].min() < 0.6
    assert "mended by cells that are followed one by one" in describe(scenario)
    few = "With 5 fibers, 0.087 regulatory T cells, 2.2 neutrophils, 10 fibroblasts and 7.5 capillaries are expected"
    assert few in describe(scenario)
    assert any(few in note for note in simulate(Scenario.from_text(TEXT.replace('"30 hour"', '"4 hour"'))).notes)
    assert "are expected at rest" not in describe(Scenario.from_text(TEXT.replace("fibers = 5", "fibers = 60")))
    assert cost(scenario).seconds > cost(Scenario.from_text(TEXT.replace("cells", "averaged"))).seconds
    assert record(rebuilt(record(scenario))) == record(scenario)


def test_threads_and_a_stop_change_no_bit(lived, tmp_path: Path) -> None:
    scenario = Scenario.from_text(TEXT)
    stopped_after(3, scenario, tmp_path / "c")
    again = simulate(scenario, threads=2, checkpoint=tmp_path / "c", every_s=0.0, resume=True).table
    assert again.equals(lived)


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('"cells"', '"cels"', r"muscle\.repair = \"cels\"\. Did you mean 'cells'\? Write \"averaged\" or \"cells\"\."),
        ('repair = "cells"\n', NEED, r"no cell is followed here: .* Write repair = \"cells\" under \[muscle\]"),
        ('repair = "cells"\n', "[parameters]\nMyogenic_wake = 0\n", "Myogenic_wake"),
    ],
)
def test_what_cannot_be_is_said(was: str, now: str, said: str) -> None:
    text = TEXT.replace(was, now)
    with pytest.raises(ScenarioError, match=said):
        Scenario.from_text(text)


def test_satellite_cells_may_be_taken_to_need_nad() -> None:
    """Off, they do not heed it; on, a muscle without NAMPT wakes fewer."""
    text = TEXT.replace('"30 hour"', '"60 hour"') + '[[perturb]]\ntarget = "NAMPT"\nfactor = 0.2\nat = "0 hour"\n'
    off, on, plain = (
        simulate(Scenario.from_text(each)).table for each in (text, text + NEED, TEXT.replace('"30 hour"', '"60 hour"'))
    )
    counts = [each[each["group"] == "all"]["satellite_cells"].iloc[-1] for each in (off, on, plain)]
    assert counts[0] == counts[2]
    assert counts[1] < counts[0]
