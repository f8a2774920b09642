"""What a bout asks of a person: typed, timed or recorded, as a share of that person's Wmax."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import ScenarioError
from cellsim.scenario.demand import demand, even_stretches, find_mode, segments
from cellsim.scenario.plan.parts import Bout, Intensity
from cellsim.scenario.workouts import Recording, read_workout

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "workouts"


@dataclass(frozen=True)
class Rider:
    wmax_w: float = 250.0
    vo2max_ml_kg_min: float = 45.0
    hr_rest_bpm: float = 60.0
    hr_max_bpm: float = 180.0
    mass_kg: float = 75.0
    active_muscle_l: float = 14.0
    muscle_aged: float = 1.0
    exercise: modes.Exercise = modes.USUAL


def typed(value: float, unit: str, do: str = "cycling", duration_s: float = 3600.0) -> Bout:
    return Bout(do, 100.0, duration_s, Intensity(value, unit))


def recorded(
    power: list | None = None, heart_rate: list | None = None, do: str = "cycling", sport: str = "cycling"
) -> Bout:
    channels = [None if channel is None else np.array(channel, dtype=float) for channel in (power, heart_rate)]
    seconds = len(power or heart_rate)
    return Bout(do, 0.0, seconds, None, Recording("ride.fit", sport, seconds, *channels, ("Mended.",), "0" * 64))


def test_a_steady_ride_is_one_stretch() -> None:
    found = demand(typed(60, "%Wmax"), Rider())
    assert segments(found) == [(3600.0, 0.6)]
    assert (found.start_s, found.duration_s, found.mode.name, found.notes) == (100.0, 3600.0, "cycling", ())


@pytest.mark.parametrize(
    ("value", "unit", "share"),
    [
        (60, "%Wmax", 0.60),
        (150, "W", 150 / 250),
        (100, "%VO2max", 1.0),
        (57, "%VO2max", 0.5),  # (0.57 - 0.14) / 0.86
        (14, "%VO2max", 0.0),
        (5, "%VO2max", 0.0),
        (70, "%HRR", 0.70),
    ],
)
def test_each_unit_of_intensity_becomes_a_share_of_wmax(value: float, unit: str, share: float) -> None:
    assert demand(typed(value, unit), Rider()).fraction == pytest.approx(np.full(3600, share))


def test_a_fitter_person_works_at_a_smaller_share_for_the_same_watts() -> None:
    fit, unfit = (demand(typed(200, "W"), Rider(wmax_w=wmax)).fraction[0] for wmax in (400.0, 200.0))
    assert (fit, unfit) == (0.5, 1.0)


def test_reading_heart_rate_reserve_is_called_a_judgement() -> None:
    assert "judgement" in " ".join(demand(typed(70, "%HRR"), Rider()).notes)


def test_more_than_a_sprint_allows_is_cut_and_said() -> None:
    found = demand(recorded([0, 100, 2500, 250]), Rider())
    assert found.fraction.tolist() == [0.0, 0.4, 3.0, 1.0]
    assert any("1 s above 3 times Wmax" in note for note in found.notes)


def test_recorded_power_is_kept_second_by_second() -> None:
    found = demand(recorded([100, 100, 0, 250, 125]), Rider())
    assert segments(found) == [(2.0, 0.4), (1.0, 0.0), (1.0, 1.0), (1.0, 0.5)]
    assert "Mended." in found.notes


def test_demand_from_heart_rate_is_smoothed_and_says_so() -> None:
    found = demand(recorded(None, [60] * 100 + [180] * 100), Rider())
    assert found.fraction[:80] == pytest.approx(0.0)
    assert found.fraction[-80:] == pytest.approx(1.0)
    assert np.all(np.diff(found.fraction) >= 0.0)
    assert np.diff(found.fraction).max() == pytest.approx(1 / 30)
    note = " ".join(found.notes)
    assert "has no power" in note
    assert "60 bpm at rest" in note
    assert "180 at most" in note


def test_heart_rate_above_the_greatest_is_believed_only_so_far() -> None:
    found = demand(recorded(None, [240] * 60), Rider())
    assert found.fraction == pytest.approx(np.full(60, 1.1))


def test_heart_rate_below_rest_asks_nothing() -> None:
    assert np.all(demand(recorded(None, [45] * 60), Rider()).fraction == 0.0)


def test_a_pause_asks_nothing_and_does_not_blur_its_neighbors() -> None:
    found = demand(recorded(None, [120] * 60 + [np.nan] * 60 + [120] * 60), Rider())
    assert np.all(found.fraction[60:120] == 0.0)
    assert found.fraction[:60] == pytest.approx(0.5)
    assert found.fraction[120:] == pytest.approx(0.5)


def test_running_power_is_read_against_a_running_maximum() -> None:
    """At 1 kcal/kg/km and 1 W/kg per m/s, VO2max of 45 mL/kg/min is reached near 3.4 W/kg."""
    found = demand(recorded([3.4 * 75] * 60, do="running", sport="running"), Rider())
    assert found.fraction == pytest.approx(np.full(60, 1.0), rel=0.02)
    assert any("running power" in note.lower() and "assumption" in note for note in found.notes)


def test_watts_keep_the_meaning_of_the_sport_they_were_recorded_in() -> None:
    found = demand(recorded([125] * 60, do="running", sport="cycling"), Rider())
    assert found.fraction == pytest.approx(np.full(60, 0.5))
    assert any("calls itself cycling" in note for note in found.notes)


def test_intervals_alternate_between_work_and_rest() -> None:
    found = demand(typed(90, "%Wmax", "intervals"), Rider())
    (work_s, work), (rest_s, rest) = segments(found)[:2]
    assert work == pytest.approx(0.9)
    assert rest < 0.5 * work
    assert segments(found)[2] == (work_s, work)
    assert (work_s, rest_s) == tuple(length for length, _ in found.mode.pattern)


def test_the_lengthenings_of_a_lifting_bout_are_counted_in_its_sets_alone() -> None:
    found = demand(typed(75, "%1RM", "resistance", 1500.0), Rider())
    sets = 1500.0 / sum(length for length, _ in found.mode.pattern)
    assert found.working_s == sets * found.mode.pattern[0][0]
    assert found.lengthenings == pytest.approx(found.mode.lengthenings_per_minute * found.working_s / 60.0)
    assert found.force_fraction == 0.75


def test_a_heavier_load_asks_more_and_lengthening_costs_less() -> None:
    light, heavy = (demand(typed(load, "%1RM", "resistance"), Rider()).fraction.max() for load in (40, 80))
    assert heavy == pytest.approx(2.0 * light)
    assert demand(typed(80, "%1RM", "eccentric"), Rider()).fraction.max() < 0.5 * heavy


def test_a_share_of_one_repetition_maximum_is_no_intensity_of_cycling() -> None:
    with pytest.raises(ScenarioError, match="resistance"):
        demand(typed(70, "%1RM"), Rider())


def test_an_unknown_mode_is_answered_with_the_nearest_known_one() -> None:
    with pytest.raises(ScenarioError, match="Did you mean 'downhill running'"):
        demand(typed(60, "%Wmax", "downhil runing"), Rider())
    with pytest.raises(ScenarioError, match="Write one of cycling, running"):
        demand(typed(60, "%Wmax", "zzzz"), Rider())


def test_a_bout_without_intensity_or_recording_is_refused() -> None:
    with pytest.raises(ScenarioError, match="no intensity and no recording"):
        demand(Bout("cycling", 0.0, 60.0), Rider())


def test_modes_answer_to_their_other_names() -> None:
    assert find_mode("HIIT") is find_mode("intervals")
    assert find_mode("Downhill_Running") is find_mode("downhill running")
    every = [name.lower() for mode in modes.USUAL.modes for name in (mode.name, *mode.aliases)]
    assert len(every) == len(set(every))


def test_strain_rises_from_level_pedaling_to_greatest_lengthening() -> None:
    order = ("cycling", "running", "resistance", "downhill running", "eccentric", "eccentric elbow")
    strains = [find_mode(name).strain for name in order]
    assert strains == sorted(strains)
    assert find_mode("cycling").eccentric == 0.0
    assert find_mode("eccentric").eccentric == 1.0


@pytest.mark.parametrize("tolerance", [1e-9, 0.01, 0.2])
def test_segments_keep_the_time_and_the_work(tolerance: float) -> None:
    power = np.random.default_rng(5).integers(0, 500, 400).tolist()
    found = demand(recorded(power), Rider())
    parts = segments(found, tolerance)
    assert sum(length for length, _ in parts) == 400.0
    assert sum(length * share for length, share in parts) == pytest.approx(sum(power) / 250.0)
    assert len(parts) <= 400


def test_a_wider_tolerance_makes_fewer_stretches() -> None:
    found = demand(recorded([200, 201, 200, 199] * 50), Rider())
    assert len(segments(found)) == 200
    assert len(segments(found, 0.05)) == 1


@pytest.mark.parametrize("straying", [0.0, 0.25, 5.0])
def test_a_recording_in_even_stretches_does_its_work_and_strays_no_further(straying: float) -> None:
    power = np.random.default_rng(5).integers(0, 500, 400)
    found = demand(recorded(power.tolist()), Rider())
    parts = even_stretches(found, straying)
    assert sum(length for length, _ in parts) == 400.0
    done, even = np.cumsum(found.fraction), np.cumsum([share for length, share in parts for _ in range(int(length))])
    assert even[-1] == pytest.approx(done[-1], rel=1e-12)
    assert np.abs(even - done).max() <= straying + 1e-12
    assert max(length for length, _ in parts) <= 300.0
    assert len(parts) > 390 if straying == 0.0 else len(parts) < 300


def test_a_sprint_and_a_stop_stay_where_they_are() -> None:
    power = [150.0] * 120 + [750.0] * 8 + [150.0] * 60 + [0.0] * 20 + [150.0] * 120
    edges = np.cumsum([length for length, _ in even_stretches(demand(recorded(power), Rider()))])
    assert {120.0, 128.0, 188.0, 208.0} <= set(edges.tolist())


@pytest.mark.parametrize("do", ["cycling", "intervals", "resistance"])
@pytest.mark.parametrize("duration_s", [1.0, 1.25, 61.5, 725.0, 1500.75])
def test_a_bout_lasts_as_long_as_it_was_written_to_the_fraction_of_a_second(do: str, duration_s: float) -> None:
    hard = (75, "%1RM") if do == "resistance" else (60, "%Wmax")
    found = demand(typed(*hard, do, duration_s), Rider())
    parts = segments(found)
    assert found.duration_s == sum(length for length, _ in parts) == duration_s
    assert parts[-1][0] > 0.0
    assert found.working_s <= duration_s
    shares = [share for length, share in parts for _ in range(int(length))]
    assert shares == found.fraction.tolist()[: len(shares)]


def test_the_work_of_a_part_of_a_second_is_a_part() -> None:
    found = demand(typed(60, "%Wmax", "intervals", 60.25), Rider())
    every = found.fraction.tolist()
    (length, share), *rest = segments(found, tolerance=10.0)
    assert not rest
    assert length * share == pytest.approx(sum(every[:-1]) + 0.25 * every[-1])


@pytest.mark.skipif(not REAL.is_dir(), reason="the real recordings are not on this machine")
def test_a_real_ride_asks_its_mean_power() -> None:
    ride = read_workout(REAL / "road-ride-78min.fit")
    found = demand(Bout("cycling", 0.0, ride.duration_s, None, ride), Rider(wmax_w=350.0))
    assert found.fraction.mean() == pytest.approx(276 / 350, rel=0.02)
    assert found.duration_s == 4700
