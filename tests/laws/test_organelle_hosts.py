"""What fibers tell their mitochondria at a step, and what they are told of them."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import ScenarioError
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.mitochondria.rows import Environment
from cellsim.population.mitochondria.surroundings.hosts import LEAST_CONTENT, Hosts, no_hosts

FIBERS, BEGUN, STEP = 20, 7200.0, 2700.0
TABLE = human_muscle().rows


def pool() -> MitochondrialPool:
    return MitochondrialPool(["I", "IIx"] * (FIBERS // 2), 10, 3, 1, np.arange(FIBERS), TABLE, None, 10)


def hosts(quarters: int) -> Hosts:
    """Fibers that differ in everything."""
    made, chance = no_hosts(FIBERS, quarters), np.random.default_rng(5)
    for each in made[:-2]:
        each[...] = chance.uniform(0.5, 2.0, each.shape)
    made.pulse_start_s[:] = np.linspace(0.0, BEGUN + STEP, FIBERS)  # of some the bout begins within the step
    made.engulfed[:] = np.arange(quarters)[:, None] - quarters + 1.0
    made.step[0] = (BEGUN, 0.8, round(STEP / 900.0))
    return made


@pytest.mark.parametrize("quarters", [2, 25])
@pytest.mark.parametrize("threads", [1, 3])
def test_a_step_amid_fibers_is_one_on_the_mean_of_what_surrounds_it(threads: int, quarters: int) -> None:
    amid, alone, around = pool(), pool(), hosts(quarters)
    ends = np.array((around.drive, around.ROS, around.alive))
    drive, ros, supply = 0.5 * (around.before + ends)
    age = np.maximum(BEGUN - around.pulse_start_s, 0.0)
    alone.advance(7, STEP, Environment(drive, ros, around.pulse.copy(), age, 0.8, supply))
    engulfed, share = around.engulfed.copy(), np.arange(1.0, 4.0)[:, None] / 3.0
    amid.live(7, STEP, amid.amid(around), threads)
    assert amid.snapshot() == alone.snapshot()
    assert np.array_equal(amid.mass, alone.mass)
    assert np.array_equal(around.V_mit, around.density * alone.mass)
    assert np.array_equal(around.quality, alone.capacity / alone.mass)
    assert np.array_equal(around.before, ends), "the next step begins there"
    told = np.concatenate((engulfed, engulfed[-1] + (alone.engulfed - engulfed[-1]) * share))
    assert np.array_equal(around.engulfed, told[-quarters:])


def test_a_fiber_without_mitochondria_keeps_a_trace_of_volume() -> None:
    lived, around = pool(), hosts(25)
    amid = lived.amid(around)
    lived._fibers.count[3] = 0
    lived._derive()
    lived.live(7, STEP, amid)
    assert lived.mass[3] == 0.0 < lived.mass[4]
    assert around.V_mit[3] == around.density[3] * LEAST_CONTENT
    assert around.quality[3] == 0.0


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize(("name", "says"), [("ROS", "ros = -"), ("pulse", "pulse = nan"), ("drive", "drive = 0")])
def test_fibers_that_cannot_be_are_refused_and_change_nothing(name: str, says: str, threads: int) -> None:
    lived, around = pool(), hosts(25)
    if name == "drive":
        around.drive[-1] = around.before[0, -1] = 0.0
    else:
        getattr(around, name)[-1] = -9.0 if name == "ROS" else np.nan
    before, left = lived.snapshot(), [each.copy() for each in around]
    with pytest.raises(ScenarioError, match=says):
        lived.live(7, STEP, lived.amid(around), threads)
    assert lived.snapshot() == before
    assert all(np.array_equal(each, now, equal_nan=name == "pulse" and each.dtype.names is None)
               for each, now in zip(left, around, strict=True))  # fmt: skip
