"""FIT workouts whose steps ask for zones, speeds and distances, or repeat others until something is reached."""

import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import WorkoutError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.demand.planned import planned
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.workouts.planned import fit_workout
from cellsim.scenario.workouts.planned.plan import Plan, Step
from tests.workouts.fit_files import RUNNING, fit_plan

SHA = "0" * 64
RIDER = body(Person("rider", 30.0, ftp_w=250.0, hr_max_bpm=200.0))
OPEN, POWER, PULSE, SPEED, CADENCE = 2, 4, 1, 0, 3


def read_fit(*steps: tuple[int | None, ...], **more: int) -> Plan:
    return fit_workout.read(fit_plan(*steps, **more), "a.fit", SHA)


def shares(plan: Plan, do: str = "cycling", notes: list[str] | None = None) -> list[float]:
    return planned(plan, modes.USUAL.find(do), RIDER, [] if notes is None else notes).tolist()


@pytest.mark.parametrize(
    ("zone", "low", "high"), [(2, 56, 75), (3, 76, 90), (4, 91, 105), (5, 106, 120), (6, 121, 150)]
)
def test_a_zone_of_power_is_the_range_that_devices_set(zone: int, low: float, high: float) -> None:
    by_zone = read_fit((0, 60_000, POWER, zone, None, None))
    by_range = read_fit((0, 60_000, POWER, None, low, high))
    assert shares(by_zone) == pytest.approx(shares(by_range))
    assert any(f"Zone {zone} of power" in note and f"{low} to {high} %" in note for note in by_zone.notes)


def test_zones_without_an_end_are_easy_and_as_hard_as_can_be() -> None:
    easy, hardest = (read_fit((0, 60_000, POWER, zone, None, None)) for zone in (1, 7))
    assert shares(easy) == pytest.approx([modes.USUAL.intensity("free_riding") * 250.0 / RIDER.wmax_w] * 60)
    assert shares(hardest)[0] * RIDER.wmax_w == pytest.approx(RIDER.critical_power_w + RIDER.work_above_cp_j / 60.0)


@pytest.mark.parametrize("zone", range(1, 6))
def test_a_zone_of_heart_rate_is_a_tenth_of_the_greatest(zone: int) -> None:
    found = read_fit((0, 60_000, PULSE, zone, 0, 0))
    assert shares(found) == pytest.approx(shares(read_fit((0, 60_000, PULSE, None, 40 + 10 * zone, 50 + 10 * zone))))
    assert any(f"Zone {zone} of heart rate" in note for note in found.notes)


def test_a_pace_is_a_speed_and_with_a_distance_a_time() -> None:
    """A kilometer at 4 m/s takes 250 s, and asks for 4 W of running power for each kg."""
    notes: list[str] = []
    found = read_fit((1, 100_000, SPEED, None, 3_800, 4_200), (0, 60_000, SPEED, None, 3_000, 3_000), sport=RUNNING)
    assert [step.duration_s for step in found.steps] == [250.0, 60.0]
    asked = shares(found, "running", notes)
    watts = read_fit((0, 60_000, POWER, None, *[1000 + round(4.0 * RIDER.mass_kg)] * 2), sport=RUNNING)
    assert asked[0] == pytest.approx(shares(watts, "running")[0])
    assert asked[-1] / asked[0] == pytest.approx(0.75)
    assert any("speed on foot" in note for note in notes)


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ((0, 60_000, SPEED, None, 9_000, 9_500), ("asks for a speed", "wind")),
        ((1, 500_000, POWER, None, 90, 95), ("distance", "no time or speed")),
        ((1, 500_000, OPEN, None, None, None), ("distance", "no time or speed")),
        ((16, 50, POWER, None, 90, 95), ("training stress",)),
    ],
)
def test_what_cannot_be_known_before_is_refused_by_its_step(
    step: tuple[int | None, ...], words: tuple[str, ...]
) -> None:
    with pytest.raises(WorkoutError) as caught:
        read_fit((0, 60_000, POWER, None, 90, 90), step)
    assert all(word in str(caught.value) for word in (*words, "step 2")), caught.value


def test_a_second_target_counts_where_the_first_is_no_work() -> None:
    """As a cadence, or a speed on a bicycle, beside a power."""
    for first in ((CADENCE, None, 85, 95), (SPEED, None, 9_000, 9_500), (OPEN, None, None, None)):
        found = read_fit((0, 60_000, *first, POWER, None, 90, 100))
        assert found.steps == (Step(60.0, 0.95, 0.95, "FTP"),)
    both = read_fit((0, 60_000, POWER, None, 80, 80, PULSE, None, 60, 70))
    assert both.steps == (Step(60.0, 0.8, 0.8, "FTP"),)


def test_steps_repeated_until_a_time_or_a_distance_are_repeated_whole() -> None:
    hard, easy = (0, 40_000, POWER, None, 120, 120), (0, 20_000, POWER, None, 50, 50)
    found = read_fit(hard, easy, (7, 0, OPEN, 150_000, None, None))
    assert [step.duration_s for step in found.steps] == [40.0, 20.0] * 3
    run = (1, 40_000, SPEED, None, 4_000, 4_000)
    assert len(read_fit(run, (8, 0, OPEN, 200_000, None, None), sport=RUNNING).steps) == 5
    with pytest.raises(WorkoutError, match=r"until a time is reached \(step 2\), and not each"):
        read_fit((5, None, POWER, None, 90, 90), (7, 0, OPEN, 150_000, None, None))
