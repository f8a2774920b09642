"""Tables as vendors export them: their dates, their sports and their diaries."""

from datetime import UTC, date, datetime

import pytest

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.tables.dates import clock_of

TEN = datetime(2024, 5, 13, 10, tzinfo=UTC).timestamp()


def recording(head: str, row: str) -> bytes:
    lines = [row.format(m=s // 60, s=s % 60) for s in range(120)]
    return "\n".join((head, *lines)).encode()


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("time,watts", "5/13/2024 10:{m:02d}:{s:02d} AM,200"),
        ("Datum/Zeit;Watt", "13.05.2024 10:{m:02d}:{s:02d};200"),
        ("DateTime;Power", "13/05/2024, 10:{m:02d}:{s:02d};200"),
        ("time,watts", '"May 13, 2024, 10:{m:02d}:{s:02d} AM",200'),
        ("time;watts", "13 May 2024 10:{m:02d}:{s:02d};200"),
        ("time,watts", "2024-05-13T10:{m:02d}:{s:02d},200"),
    ],
)
def test_moments_are_read_as_countries_write_them(read, head: str, row: str) -> None:
    found = read(recording(head, row), "a.csv")
    assert (found.duration_s, found.begins_s, set(found.power_w.tolist())) == (120.0, TEN, {200.0})


def test_a_date_of_two_readings_is_judged_and_said(read) -> None:
    for row, begins in (("3/4/2024 10:{m:02d}:{s:02d} AM,200", (3, 4)), ("3/4/2024 10:{m:02d}:{s:02d},200", (4, 3))):
        found = read(recording("time,watts", row), "a.csv")
        assert found.begins_s == datetime(2024, *begins, 10, tzinfo=UTC).timestamp()
        assert any("two ways" in note for note in found.notes)


def test_a_time_of_day_goes_round_twice() -> None:
    twelve = [clock_of(text) / 3600.0 for text in ("12:00 AM", "12:30 pm", "6:15 p.m.", "18:15", "00:00:36,0")]
    assert twelve == [0.0, 12.5, 18.25, 18.25, 0.01]
    with pytest.raises(ValueError, match="no time of day"):
        clock_of("noon")


def test_a_column_of_sports_names_the_sport_if_it_is_one(read) -> None:
    one = recording("time,watts,sport", "{m}:{s:02d},200,rowing")
    assert read(one, "a.csv").sport == "rowing"
    assert read(one.replace(b"0:07,200,rowing", b"0:07,200,running"), "a.csv").sport == "unknown"


@pytest.mark.parametrize(("head", "factor"), [("distance", 1.0), ("Distance (km)", 0.001), ("km", 0.001)])
def test_a_gap_in_which_nobody_moved_is_a_pause(read, head: str, factor: float) -> None:
    """And one in which the way went on is bridged; where the file has no way, nothing says that it was a pause."""
    for moved, paused in ((0.0, 300.0), (2400.0, 0.0)):
        lines = [f"{s + 300 * (s >= 300)},200,{factor * (8 * s + moved * (s >= 300)):.5f}" for s in range(600)]
        assert read("\n".join((f"secs,watts,{head}", *lines)).encode(), "a.csv").paused_s == paused
    assert read("\n".join(("secs,watts,x", *lines)).encode(), "a.csv").paused_s == 0.0


TRAINING_PEAKS = """Title,WorkoutType,WorkoutDay,PowerAverage,TimeTotalInHours,Rpe,Feeling
Ride,Bike,2024-05-13,180,1.5,6,4
Run,Run,2024-05-15,,0.9,7,4
"""
INTERVALS = """id,start_date_local,type,name,moving_time,elapsed_time,icu_rpe
i1,2024-05-13T10:00:00,Ride,Morning,5400,6000,6
i2,2024-05-15T10:00:00,Run,Morning,3240,3240,7
"""
STRAVA = """Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Perceived Exertion
1,"May 13, 2024, 10:00:00 AM",Morning Ride,Ride,5400,6
2,"May 15, 2024, 10:00:00 AM",Morning Run,Run,3240,7
"""


@pytest.mark.parametrize("text", [TRAINING_PEAKS, INTERVALS, STRAVA])
def test_summaries_of_services_are_diaries(read, text: str) -> None:
    found = read(text.encode(), "a.csv")
    assert found.begins == date(2024, 5, 13)
    assert [(each.day, each.duration_s, each.rpe, each.sport) for each in found.sessions] == [
        (0, 5400.0, 6.0, found.sessions[0].sport), (2, 3240.0, 7.0, "run"),
    ]  # fmt: skip
    assert found.sessions[0].clock_s in (None, 36_000.0)


def test_sessions_without_a_rating_are_told_in_one_sentence(read) -> None:
    more = "".join(f"i{day},2024-05-{day}T10:00:00,Ride,x,600,600,\n" for day in range(16, 25))
    found = read((INTERVALS + more).encode(), "a.csv")
    assert [note for note in found.notes if "RPE" in note] == [
        "Lines 4, 5, 6, 7, 8 and 4 more of 'a.csv' have no RPE, and were left out."
    ]
    with pytest.raises(WorkoutError, match="no session"):
        read(INTERVALS.replace(",6\n", ",\n").replace(",7\n", ",\n").encode(), "a.csv")
