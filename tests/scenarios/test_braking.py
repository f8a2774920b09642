"""A recorded run brakes on its own ground: each stride by its slope, and as far as the run has gone."""

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.biology.exercise.loads import number
from cellsim.biology.exercise.shaped import on_slope
from cellsim.biology.human_muscle import human_muscle
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.toll import Stride
from cellsim.scenario.demand import Demand, demand, find_mode
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.workouts import Recording
from tests.scenarios.test_demand import Rider

RUN = find_mode("running")
HALF = 1800  # s


def run(slope: np.ndarray | None, do: str = "running") -> Demand:
    """An hour at 3 m/s over this ground."""
    speed = np.full(2 * HALF, 3.0)
    watts = np.full(speed.size, 150.0)
    trace = Recording("run.fit", "running", speed.size, watts, None, (), "0" * 64, speed_m_s=speed, slope=slope)
    return demand(Bout(do, 0.0, speed.size, None, trace), Rider())


def ground(first: float, second: float) -> np.ndarray:
    return np.repeat([first, second], HALF)


def broken(found: Demand, until_s: float) -> float:
    """Force that fibers have lost by a moment of the run, fatigue apart."""
    strides = [Stride(each.strain, each.force, each.by(until_s)) for each in found.braked]
    tissue = DamageState(["I", "I", "IIa", "IIa", "IIx"], 30.0, "male", "recreational", human_muscle().rows)
    tissue.apply_bout(found.strain, found.lengthenings, found.force_fraction, 60.0, 0.0, braked=strides)
    return 1.0 - float(tissue.fiber_force.mean())


def test_level_ground_is_running_as_it_is_typed() -> None:
    found = run(ground(0.0, 0.0))
    (only,) = found.braked
    assert (only.strain, only.force) == (RUN.strain, RUN.force_fraction) == (found.strain, found.force_fraction)
    assert found.lengthenings == pytest.approx(60.0 * RUN.lengthenings_per_minute, rel=1e-12)
    assert only.by(HALF) == pytest.approx(30.0 * RUN.lengthenings_per_minute, rel=1e-12)
    assert only.by(HALF + 90.0) - only.by(HALF) == pytest.approx(1.5 * RUN.lengthenings_per_minute, rel=1e-12)
    assert only.by(1e6) == only.counts[-1]


def test_without_an_altitude_or_off_the_feet_nothing_is_known_of_the_ground() -> None:
    assert run(None).braked == ()
    assert run(None).strain == RUN.strain
    assert run(ground(-0.1, -0.1), "cycling").braked == ()


def test_hills_break_more_than_level_ground_of_the_same_height_and_a_climb_breaks_nothing() -> None:
    level, hills, down, up = (
        broken(run(ground(*each)), 2.0 * HALF) for each in ((0.0, 0.0), (-0.15, 0.15), (-0.15, -0.15), (0.2, 0.2))
    )
    assert up == 0.0 < level < hills < down


def test_a_drop_of_a_few_seconds_is_no_hill() -> None:
    """Altimeters wander: what falls for ten seconds and is level again counts as little as it falls over minutes."""
    level, drop = np.zeros(2 * HALF), np.zeros(2 * HALF)
    drop[HALF : HALF + 10] = -0.3
    assert broken(run(level), 2.0 * HALF) < broken(run(drop), 2.0 * HALF) < broken(run(ground(-0.03, 0.0)), 2.0 * HALF)
    assert max(each.strain for each in run(drop).braked) < on_slope(RUN, -0.04, modes.USUAL).strain


def test_it_breaks_where_it_goes_down_and_not_before() -> None:
    early, late = run(ground(-0.15, 0.15)), run(ground(0.15, -0.15))
    met = number("Pace_braking")  # over so long the two slopes are one
    assert broken(early, HALF + met) == pytest.approx(broken(early, 2.0 * HALF), rel=1e-9)
    assert broken(late, HALF - met) == 0.0
    assert broken(late, 2.0 * HALF) == pytest.approx(broken(early, 2.0 * HALF), rel=1e-9)


def test_each_slope_has_the_strain_and_force_that_a_typed_one_has() -> None:
    found = run(ground(-0.1, 0.05))
    typed = [on_slope(RUN, slope, modes.USUAL).strain for slope in (-0.1, 0.05)]
    strains = [each.strain for each in found.braked]
    assert [strains[0], strains[-1]] == pytest.approx(typed)
    assert all(typed[0] >= each >= typed[1] for each in strains), "on the way from one to the other"
    downhill = run(ground(-0.1, 0.05), "downhill running")
    assert downhill.braked == found.braked, "a slope that was recorded is not added to that of the mode"


def test_strides_of_one_kind_count_alike_however_they_are_told_apart() -> None:
    def after(*strides: Stride) -> float:
        tissue = DamageState(["I", "IIa", "IIx"], 30.0, "male", "sedentary", human_muscle().rows)
        tissue.apply_bout(0.05, 1000.0, 0.4, 60.0, 0.0, braked=strides)
        return tissue.observables()["ck"] + tissue.force()

    whole = after(Stride(0.05, 0.4, 1000.0))
    assert after() == whole, "lengthenings that are all alike need not be told one by one"
    assert after(*[Stride(0.05, 0.4, 250.0)] * 4) == pytest.approx(whole, rel=1e-9)
    steep, flat = Stride(0.1, 0.5, 400.0), Stride(0.05, 0.4, 600.0)
    assert after(steep, flat) == pytest.approx(after(flat, steep), rel=1e-9)
