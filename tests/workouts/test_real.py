"""Recordings of real devices, and small ones of what users report, where they are at hand: what the device meant."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import Recording, choose, taken_apart
from cellsim.scenario.workouts.leg import File

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "workouts"
SMALL = REAL / "cases"
pytestmark = pytest.mark.skipif(not SMALL.is_dir(), reason="the recordings are not on this machine")


@cache
def apart(path: Path) -> File:
    """Taken apart once for all tests, for decoding is slow."""
    return taken_apart(path.read_bytes(), path.name)


def read(path: Path, leg: int | None = None) -> Recording:
    return choose.chosen(apart(path), path.name, "", leg)


def said(found: Recording, *words: str) -> bool:
    return any(all(word in note for word in words) for note in found.notes)


REFUSED = {"broken-header", "broken-truncated", "not-a-workout"}
READ = [path for path in sorted([*REAL.glob("*.fit"), *SMALL.glob("f*.fit")]) if path.stem not in REFUSED]


@pytest.mark.parametrize("path", READ, ids=lambda path: path.stem)
def test_pauses_and_work_are_those_of_the_device(path: Path) -> None:
    """Within 2 % of elapsed minus timer time, and within 0.5 % of the device's own work.

    In none of these does the timer stand still, so what is asked is that no pause is made up; recordings with pauses
    are written by ``test_pauses``.
    """
    found = [(leg, read(path, number)) for number, leg in enumerate(apart(path).legs, 1)]
    assert found
    for leg, trace in found:
        stood = (leg.totals.elapsed_s or 0.0) - (leg.totals.timer_s or 0.0)
        assert trace.paused_s == pytest.approx(stood, rel=0.02)
        if leg.totals.work_j:
            assert trace.power_w.sum() == pytest.approx(leg.totals.work_j, rel=0.005)


@pytest.mark.parametrize(
    ("name", "sport", "seconds", "power_w", "heart_bpm", "note"),
    [
        ("f01_no_data_size_no_crc.fit", "cycling", 600, 200, 140, "never finished"),
        ("f02_dev_no_developer_data_id.fit", "cycling", 600, 200, 140, ""),
        ("f03_dev_described_late.fit", "cycling", 600, 200, 140, ""),
        ("f05_big_endian.fit", "cycling", 600, 200, 140, ""),
        ("f08_ride_then_settings.fit", "cycling", 600, 200, 140, "settings"),
        ("f09_smart_hr_1to8.fit", "cycling", 1800, None, 150, "about every"),
        ("f10_hr_messages.fit", "lap swimming", 900, None, 130, "apart from the records"),
        ("f11_first_11_records_six_days_early.fit", "cycling", 600, 200, 140, "11 records 6.0 days before"),
        ("f12b_one_stray_record_two_years_early.fit", "cycling", 600, 200, 140, "1 record 730.0 days before"),
        ("f20_trailing_zeros.fit", "cycling", 600, 200, 140, "100 bytes after the end"),
        ("f23_power_and_hr_in_two_records.fit", "cycling", 600, 200, 140, ""),
        ("f24_fe_indoor_rowing.fit", "rowing", 600, 200, 140, ""),
        ("f24c_swim.fit", "lap swimming", 600, None, 140, ""),
        ("f38_dev_hr_native3.fit", "cycling", 600, None, 145, "added field"),
        ("t01_leading_spaces.tcx", "cycling", 600, 200, 140, ""),
        ("t04_bom.tcx", "cycling", 600, 200, 140, ""),
        ("t06_ampersand.tcx", "cycling", 600, 200, 140, "'&'"),
        ("t10_decimal_comma.tcx", "cycling", 600, 200.5, 140, ""),
        ("t11_offset.tcx", "cycling", 600, 200, 140, ""),
        ("t11c_space.tcx", "cycling", 600, 200, 140, ""),
        ("t02.tcx.gz", "cycling", 600, 200, 140, ""),
        ("g03_powerinwatts_root.gpx", "cycling", 600, 200, None, ""),
        ("g12c_pwr.gpx", "cycling", 600, 200, None, ""),
    ],
)
def test_small_recordings_are_read_as_they_were_meant(
    name: str, sport: str, seconds: int, power_w: float | None, heart_bpm: float | None, note: str
) -> None:
    found = read(SMALL / name)
    assert (found.sport, found.paused_s) == (sport, 0.0)
    assert found.duration_s == pytest.approx(seconds, abs=2)
    for channel, value in ((found.power_w, power_w), (found.heart_rate_bpm, heart_bpm)):
        assert (channel is None) == (value is None)
        assert channel is None or np.all(channel == value)
    assert any(note in each for each in found.notes) or not note


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("t03_two_activities_two_days_apart.tcx", "2 activities"),
        ("f40_bike_with_power_run_without.fit", "2: running"),
        ("t16_html.tcx", "web page"),
        ("g14_bomb.gpx", "entities"),
    ],
)
def test_small_recordings_are_refused_for_the_true_reason(name: str, words: str) -> None:
    with pytest.raises(WorkoutError, match=words):
        read(SMALL / name)


@pytest.mark.parametrize(("name", "mean_w"), [("indoor-trainer-38min.fit", 201), ("road-ride-78min.fit", 276)])
def test_real_rides_have_the_mean_power_that_the_device_showed(name: str, mean_w: float) -> None:
    found = read(REAL / name)
    assert found.power_w.mean() == pytest.approx(mean_w, rel=0.02)
    assert found.sport == "cycling"
    assert 60 < np.nanmin(found.heart_rate_bpm) < np.nanmax(found.heart_rate_bpm) < 200


def test_a_real_run_with_power_says_that_it_is_running_power() -> None:
    found = read(REAL / "running-power-57min.fit")
    assert found.sport == "running"
    assert found.duration_s == 3424
    assert found.power_w.mean() == pytest.approx(218, rel=0.02)
    assert said(found, "running power")


def test_a_real_recording_without_a_meter_has_heart_rate_only() -> None:
    found = read(REAL / "run-heart-rate-only.fit")
    assert found.power_w is None
    assert 90 < found.heart_rate_bpm.mean() < 170


def test_the_same_real_ride_agrees_in_two_formats() -> None:
    """The GPX export of this ride has no power, so heart rate and time are compared."""
    first, second = read(REAL / "short-ride.tcx"), read(REAL / "short-ride.gpx")
    assert first.duration_s == second.duration_s
    assert np.array_equal(first.heart_rate_bpm, second.heart_rate_bpm, equal_nan=True)
    assert second.power_w is None
    assert said(first, "1 gap in time, 31 s in all")
    riding = first.power_w[np.isfinite(first.heart_rate_bpm)]
    assert 120 < riding.mean() < 187  # the means of its five laps
