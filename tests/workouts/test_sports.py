"""Sport and sub-sport decide the mode; what is not known is said, and its watts are not read as pedaling."""

from dataclasses import dataclass

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import ScenarioError
from cellsim.scenario.demand import Demand, demand
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.workouts import Recording
from cellsim.scenario.workouts.sports import MODES, mode_of
from tests.workouts.fit_files import CYCLING, EQUIPMENT, RUNNING, SWIMMING, bare, fit_file, ridden, session, timer
from tests.workouts.xml_files import activity, gpx_file, lap, segment, steady, tcx_file, track, trk


@dataclass(frozen=True)
class Rider:
    wmax_w: float = 250.0
    vo2max_ml_kg_min: float = 45.0
    hr_rest_bpm: float = 60.0
    hr_max_bpm: float = 180.0
    mass_kg: float = 75.0
    exercise: modes.Exercise = modes.USUAL
    critical_power_w: float = 200.0
    work_above_cp_j: float = 15_000.0
    ftp_w: float | None = None


def asked(found: Recording, do: str = "cycling") -> Demand:
    return demand(Bout(do, 0.0, found.duration_s, None, found), Rider())


def of(sport: int, sub: int = 0, power: int | None = 200, heart: int | None = 140, **more) -> bytes:
    return fit_file(*ridden(0, 60, power=power, heart=heart), session(0, 60, sport=sport, sub=sub, **more))


# Numbers of the FIT profile: sport, sub-sport.
@pytest.mark.parametrize(
    ("sport", "sub", "mode"),
    [
        (EQUIPMENT, 14, "rowing"),
        (EQUIPMENT, 6, "cycling"),
        (EQUIPMENT, 5, "cycling"),
        (EQUIPMENT, 1, "running"),
        (EQUIPMENT, 27, "walking"),
        (EQUIPMENT, 15, "elliptical"),
        (EQUIPMENT, 16, "stair climbing"),
        (EQUIPMENT, 0, "fitness equipment"),
        (CYCLING, 6, "cycling"),
        (CYCLING, 58, "cycling"),
        (CYCLING, 12, "hand cycling"),
        (CYCLING, 88, "indoor hand cycling"),
        (21, 28, "cycling"),
        (RUNNING, 1, "running"),
        (RUNNING, 3, "running"),
        (15, 0, "rowing"),
        (15, 14, "rowing"),
        (11, 0, "walking"),
        (17, 0, "walking"),
        (10, 20, "resistance"),
        (10, 26, "cardio training"),
        (SWIMMING, 17, "lap swimming"),
        (SWIMMING, 0, "swimming"),
        (12, 42, "cross country skiing"),
        (62, 70, "hiit"),
        (0, 0, "unknown"),
        (0, 14, "rowing"),
        (0, 58, "unknown"),
        (200, 0, "sport number 200"),
    ],
)
def test_fit_sports_are_the_modes_that_they_are(read, sport: int, sub: int, mode: str) -> None:
    assert read(of(sport, sub)).sport == mode


@pytest.mark.parametrize(
    ("word", "mode"),
    [
        ("Biking", "cycling"), ("VirtualRide", "cycling"), ("EBikeRide", "cycling"), ("gravel_cycling", "cycling"),
        ("Trail Running", "running"), ("treadmill_running", "running"), ("9", "running"), ("Hike", "walking"),
        ("indoor_rowing", "rowing"), ("WeightTraining", "resistance"), ("strength-training", "resistance"),
        ("Swim", "swim"), ("NordicSki", "nordic ski"), ("Elliptical", "elliptical"),
        ("Other", "unknown"), ("", "unknown"),
    ],
)  # fmt: skip
def test_words_of_exporters_are_the_modes_that_they_are(read, word: str, mode: str) -> None:
    assert read(tcx_file(activity(lap(0, None, track(steady(0, 60))), sport=word)), "a.tcx").sport == mode
    assert read(gpx_file(trk(segment(steady(0, 60)), kind=word)), "a.gpx").sport == mode


def test_every_mode_in_the_table_of_sports_is_one() -> None:
    assert all(modes.USUAL.find(mode) for mode in MODES)
    assert mode_of("<b>&\x07", "") == "b"


def test_a_sport_without_a_mode_is_said_and_read_from_heart_rate(read) -> None:
    found = asked(read(of(SWIMMING, 17, power=None)))
    notes = " ".join(found.notes)
    assert "lap swimming, for which there is no mode; it stands as cycling" in notes
    assert found.fraction == pytest.approx(np.full(60, (140 - 60) / 120))


def test_watts_of_a_sport_without_a_mode_are_not_read(read) -> None:
    found = asked(read(of(EQUIPMENT, 15)))
    assert found.fraction == pytest.approx(np.full(60, (140 - 60) / 120))
    assert "power of elliptical, which means something else" in " ".join(found.notes)
    with pytest.raises(ScenarioError, match="no heart rate and no rating"):
        asked(read(of(EQUIPMENT, 15, heart=None)))


def test_a_file_that_names_no_sport_is_read_as_the_scenario_says_and_says_so(read) -> None:
    found = asked(read(of(0)))
    assert found.fraction == pytest.approx(np.full(60, 200 / 250))
    assert "names no sport; it was read as cycling" in " ".join(found.notes)


def test_watts_at_a_rowing_machine_are_watts(read) -> None:
    assert asked(read(of(EQUIPMENT, 14)), "rowing").fraction == pytest.approx(np.full(60, 200 / 250))


def test_the_motor_of_an_e_bike_is_said(read) -> None:
    assert any("motor" in note for note in read(of(21, 28)).notes)
    assert not any("motor" in note for note in read(of(CYCLING)).notes)


def test_a_rated_session_is_read_where_there_is_no_heart_rate(read) -> None:
    """Rated 6 of 10, with a pause in which nothing was done; 10 is the most that is held for the 500 s of work."""
    records = [bare(second) for second in (*range(300), *range(400, 600))]
    events = timer(0), timer(300, "stop"), timer(400), timer(600, "stop_all")
    found = asked(read(fit_file(*events, *records, session(0, 600, 500, sport=SWIMMING, rpe=60))))
    assert np.all(found.fraction[300:400] == 0.0)
    assert found.fraction[:300] == pytest.approx(np.full(300, 0.6**0.625 * (200 + 15_000 / 500) / 250))
    assert found.working_s == 500.0
    assert "rated 6 of 10" in " ".join(found.notes)


def test_heart_rate_goes_before_a_rating(read) -> None:
    assert asked(read(of(SWIMMING, power=None, rpe=60))).fraction[0] == pytest.approx(80 / 120)


def test_a_session_typed_by_hand_is_as_long_as_it_says(read) -> None:
    found = read(fit_file(session(0, 1800, sport=RUNNING, rpe=40)))
    assert (found.duration_s, found.sport, found.rpe) == (1800.0, "running", 4.0)
    assert any("no records" in note for note in found.notes)


def test_what_a_file_says_of_its_person_is_kept(read) -> None:
    profile = 3, {4: ("u16", 725), 8: ("u8", 48), 11: ("u8", 190)}, []
    zones = 7, {3: ("u16", 280), 1: ("u8", 195), 2: ("u8", 172)}, []
    found = read(fit_file(profile, zones, *ridden(0, 60), session(0, 60, threshold=290)))
    assert found.person == {
        "mass_kg": 72.5, "resting_heart_rate_bpm": 48.0, "max_heart_rate_bpm": 195.0,
        "threshold_heart_rate_bpm": 172.0, "threshold_power_w": 290.0,
    }  # fmt: skip
