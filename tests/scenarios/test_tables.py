"""Tables in text: recordings by the moment, diaries by the session, several files by their dates, and their riders."""

import zipfile
from datetime import date
from pathlib import Path

import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import CellsimError, ScenarioError, WorkoutError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.demand import demand
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe, readings
from cellsim.scenario.telling.record import rebuilt, record, recordings
from cellsim.scenario.workouts import Diary, Recording, read_workout

DAY = 86400.0
BASE = """
duration = "6 hour"
[[person]]
name = "Ada"
age = "30 year"
mass = "60 kg"
[[bout]]
do = "cycling"
at = "1 hour"
duration = "30 minute"
intensity = "50 %Wmax"
[[assay]]
do = "biopsy"
at = "2 hour"
"""
SECONDS = range(60)
COURSE = (
    "[COURSE HEADER]\nFTP = 250\nMINUTES PERCENT\n[END COURSE HEADER]\n[COURSE DATA]\n0 100\n5 100\n[END COURSE DATA]\n"
)


@pytest.fixture
def file(tmp_path: Path):
    def _file(text: str, name: str = "ride.csv", encoding: str = "utf-8") -> Path:
        (tmp_path / name).write_bytes(text.encode(encoding))
        return tmp_path / name

    return _file


def table(head: str, row: str, below: str = "") -> str:
    return f"{head}\n{below}" + "".join(f"{row.format(s=s, m=s / 60)}\n" for s in SECONDS)


@pytest.mark.parametrize(
    ("head", "row", "below"),
    [
        ("secs,cad,hr,km,kph,nm,watts,alt", "{s},90,120,0.1,30,20,150.5,5", ""),
        ("time,distance,heartrate,cadence,watts", "{s},1,120,90,150.5", ""),
        ('"Time (s)";"Power [W]";"Heart rate (bpm)"', "{s};150,5;120", ""),
        ("Zeit;Leistung;Puls", "0:00:{s:02d};150,5;120", "s;W;1/min\n"),
        ("Minutes, Torq (N-m),Km/h,Watts,Km,Hrate", "{m:.5f},10,30,150.5,1,120", ""),
        ("timestamp\tpower\theart_rate", "2024-05-01T10:00:{s:02d}+02:00\t150.5\t120", ""),
        ("time,power,hr", '{s},"150,5",120', ""),
        ("exported by someone\nname,Ada\n\nseconds,watts,bpm", "{s},150.5,120", ""),
        ("time_ms,power_w,hr_bpm,note", "17145{s:02d}000000,150.5,120,", ""),
    ],
)
def test_a_table_of_moments_is_a_recording_however_it_is_exported(file, head: str, row: str, below: str) -> None:
    if head.startswith("time_ms"):
        row = "{s}000,150.5,120,"
        head = head.replace("time_ms", "time (ms)")
    for encoding in ("utf-8", "utf-16", "utf-8-sig"):
        found = read_workout(file(table(head, row, below), encoding=encoding))
        assert isinstance(found, Recording)
        assert (found.duration_s, found.sport) == (60.0, "unknown")
        assert set(found.power_w.tolist()) == {150.5}
        assert set(found.heart_rate_bpm.tolist()) == {120.0}


def test_commas_of_decimals_and_of_thousands_are_told_apart(file) -> None:
    for row, watts in (
        ("{s};1.150,5", 1150.5),
        ('{s};"1,150.5"', 1150.5),
        ("{s}.0;1,150", 1150.0),
        ("{s};1,150", 1.15),
    ):
        assert set(read_workout(file(table("secs;watts", row))).power_w.tolist()) == {watts}


def test_only_a_time_with_a_date_says_when_a_table_began(file) -> None:
    assert read_workout(file(table("secs,watts", "{s},150"))).begins_s is None
    dated = read_workout(file(table("time,watts", "1970-01-02T00:00:{s:02d}Z,150").replace("1970", "2020")))
    assert dated.begins_s == 18263 * DAY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (table("secs,watts", "{s},150").replace("\n7,150", "\n7,abc"), ("line 9", "'abc'", "power")),
        (table("secs,watts", "{s},150").replace("\n7,150", "\nnoon,150"), ("line 9", "'noon'")),
        (table("secs,watts", "{s},150,5"), ("3 cells in line 2", "decimal comma")),
        (table("secs,power (hp)", "{s},1"), ("hp", "power")),
        (table("foo,bar", "{s},1"), ("no line names seconds",)),
        (table("Laps,Time,Avg Power", "1,05:{s:02d},150"), ("no line names seconds",)),
        (table("secs,watts", "{s},"), ("neither power nor heart rate",)),
        ("secs,watts\n", ("no records",)),
        ("secs\x00,watts\n1,2\n", ("not text",)),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_with_its_line(file, text: str, words: tuple[str, ...]) -> None:
    with pytest.raises(WorkoutError) as caught:
        read_workout(file(text))
    assert all(word in str(caught.value) for word in words), caught.value


def test_a_clock_that_starts_anew_is_another_activity(file) -> None:
    longer = "".join(f"{s},100\n" for s in range(400))
    two = file("secs,watts\n" + longer + longer.replace(",100", ",200"))
    with pytest.raises(WorkoutError, match="2 activities"):
        read_workout(two)
    assert read_workout(two, 2).power_w.tolist() == [200.0] * 400


DIARY = """date;start;duration (min);RPE;sport
2024-05-03;18:30;45,5;7;Running
2024-05-01;07:00;60;4;cycling
2024-05-03;;30;9;soccer
2024-05-04;;;3;cycling
"""


def test_a_diary_is_read_session_by_session(file) -> None:
    found = read_workout(file(DIARY, "diary.csv"))
    assert isinstance(found, Diary)
    assert found.begins == date(2024, 5, 1)
    assert [(each.day, each.clock_s, each.duration_s, each.rpe) for each in found.sessions] == [
        (0, 7 * 3600.0, 3600.0, 4.0), (2, None, 1800.0, 9.0), (2, 18.5 * 3600.0, 2730.0, 7.0),
    ]  # fmt: skip
    assert any("Line 5" in note for note in found.notes)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("date,minutes,RPE\n2024-05-01,60,25\n", ("rates a session 25", "line 2")),
        ("date,minutes,RPE\n2024-05-01,60,3\n2024-05-02,60,15\n", ("rates a session 3", "line 2")),
        ("date,minutes,RPE\n2024-05-01,lots,5\n", ("'lots'", "line 2")),
        ("date,minutes,RPE\n2024-05-01,9000,5\n", ("9000 minutes", "line 2")),
        ("date,minutes,RPE\n03/04/2024,60,5\n", ("two ways", "line 2")),
        ("date,minutes,RPE\nyesterday,60,5\n", ("'yesterday'", "line 2")),
        ("date,minutes,RPE\n2024-05-01,,5\n", ("no session",)),
        ("date,minutes,RPE\n2020-05-01,60,5\n2024-05-01,60,5\n", ("400 days",)),
        ("date,minutes,RPE\n" + "2024-05-01,1,5\n" * 1001, ("1001 bouts",)),
        ("person,day,minutes,RPE\na,1,60,5\nb,1,60,5\n", ("2 people",)),
        ("day,start,minutes,RPE\n1,dawn,60,5\n", ("'dawn'", "line 2")),
    ],
)
def test_a_diary_that_cannot_be_meant_is_refused_with_its_line(file, text: str, words: tuple[str, ...]) -> None:
    with pytest.raises(CellsimError) as caught:
        Scenario.from_text(BASE).with_workout(file(text, "diary.csv"))
    assert all(word in str(caught.value) for word in words), caught.value


def test_dates_and_durations_are_read_as_countries_write_them(file) -> None:
    for text in (
        "date,minutes,RPE\n01.05.2024,90,5\n02.05.2024,90,5\n",
        "Date,Duration,sRPE\n5/1/2024,1:30,5\n5/31/2024,1:30:00,5\n",
        "day;hours;exertion\n3;1,5;5\n4;1,5;5\n",
        "date,duration (h),rpe\n2024-05-01T08:00,1.5,5\n2024-05-02T08:00,1.5,5\n",
    ):
        assert {each.duration_s for each in read_workout(file(text)).sessions} == {5400.0}


def test_a_session_of_which_the_end_is_known_began_before_it(file) -> None:
    found = read_workout(file("day,end_hour,minutes,RPE\n3,20.5,90,5\n4,7.25,30,5\n"))
    assert [each.clock_s for each in found.sessions] == [19 * 3600.0, 6.75 * 3600.0]


def test_a_rating_of_lifting_is_a_weight(file) -> None:
    text = BASE.replace('"cycling"', '"resistance"')
    rated, lifted = (
        demand(Scenario.from_text(text.replace("50 %Wmax", hard)).bouts[0], body(Person("Ada", 30.0)))
        for hard in ("10 RPE", f"{100 * modes.USUAL.intensity('exertion_load'):g} %1RM")
    )
    assert rated.fraction.tolist() == lifted.fraction.tolist()
    assert rated.force_fraction == lifted.force_fraction == modes.USUAL.intensity("exertion_load")


def test_both_scales_of_exertion_say_the_same_work(file) -> None:
    """13 lies halfway from 6 to 20, and stands for half of the most that a person holds so long."""
    text = BASE.replace("50 %Wmax", "6 RPE")
    old = Scenario.from_text(text).with_workout(file("date,minutes,RPE\n2024-05-01,30,13\n"))
    who = body(old.people[0])
    asked = demand(old.bouts[0], who).fraction
    most = who.critical_power_w + who.work_above_cp_j / 1800.0
    assert asked * who.wmax_w == pytest.approx(0.5 * most)
    hardest = demand(Scenario.from_text(BASE.replace("50 %Wmax", "10 RPE")).bouts[0], who).fraction
    assert hardest * who.wmax_w == pytest.approx(most)
    assert "RPE (13 on the scale from 6 to 20), done" in describe(old)
    assert record(rebuilt(record(old))) == record(old)


def test_a_header_says_which_scale_it_is_though_all_was_easy(file) -> None:
    easy, no_scale = "2024-05-01,30,9\n2024-05-02,30,7\n", "date,minutes,RPE\n"
    for head in ("RPE 6-20", "Borg (6-20)", "borg_rpe", "RPE [6 to 20]"):
        found = read_workout(file(f"date,minutes,{head}\n{easy}")).sessions
        assert [each.written[:1] for each in found] == ["9", "7"], head
        assert found[0].rpe < 2.0
    assert [each.rpe for each in read_workout(file(no_scale + easy)).sessions] == [9.0, 7.0]


def test_sessions_stand_in_the_scenario_at_their_distance_in_time(file) -> None:
    found = Scenario.from_text(BASE).with_workout(file(DIARY, "diary.csv"))
    assert [(each.at_s, each.do, str(each.intensity)) for each in found.bouts] == [
        (3600.0, "cycling", "4 RPE"), (3600.0 + 2 * DAY, "cycling", "9 RPE"),
        (3600.0 + 2 * DAY + 11.5 * 3600.0, "running", "7 RPE"),
    ]  # fmt: skip
    assert found.hours_after_last_bout == 4.5
    assert found.assays[0].at_s == found.bouts[-1].end_s + 1800.0
    assert any("soccer" in note for note in readings(found))
    assert [each.split()[0] for each in recordings(found)] == ["diary.csv"]
    assert record(rebuilt(record(found))) == record(found)


def test_files_stand_in_bouts_too(file, tmp_path: Path) -> None:
    file(DIARY, "diary.csv")
    file('<workout_file><workout><SteadyState Duration="600" Power="0.8"/></workout></workout_file>', "a.zwo")
    typed = 'duration = "30 minute"\nintensity = "50 %Wmax"'
    for name, count in (("diary.csv", 3), ("a.zwo", 1)):
        text = BASE.replace(typed, f'file = "{name}"').replace("6 hour", "5 day")
        found = Scenario.from_text(text, tmp_path / "scenario.toml")
        assert len(found.bouts) == count
        assert (found.bouts[0].at_s, found.bouts[0].do) == (3600.0, "cycling")
        assert record(rebuilt(record(found))) == record(found)
        assert name in describe(found) or count > 1
    assert "a.zwo (sha256" in recordings(found)[0]
    with pytest.raises(ScenarioError, match="goes on after the end"):
        Scenario.from_text(text.replace("5 day", "65 minute").replace("2 hour", "1 hour"), tmp_path / "scenario.toml")
    with pytest.raises(ScenarioError, match="lifting"):
        Scenario.from_text(text.replace('"cycling"', '"resistance"'), tmp_path / "scenario.toml")


def test_a_plan_is_taken_out_of_an_archive_and_several_are_named(tmp_path: Path) -> None:
    for count in (1, 2):
        with zipfile.ZipFile(tmp_path / "plans.zip", "w") as archive:
            for number in range(count):
                archive.writestr(f"plan{number}.mrc", COURSE)
        if count == 1:
            assert read_workout(tmp_path / "plans.zip").duration_s == 300.0
    with pytest.raises(WorkoutError, match=r"2 plans \('plan0.mrc', 'plan1.mrc'\)"):
        read_workout(tmp_path / "plans.zip")
