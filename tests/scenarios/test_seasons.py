"""Months of workouts lived through as one: sessions put in order, a rider found, and plans laid side by side."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cellsim.biology.exercise.muscles import NAMES
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import ScenarioError, WorkoutError
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.plan.habits import eaten
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.workouts.folders.record import WorkoutRecord
from cellsim.scenario.workouts.tables.diary import diary
from cellsim.scenario.workouts.trace import Recording
from cellsim.study.seasons.lives import futures_of, lived, planned, scenario_of, with_plan
from cellsim.study.seasons.meals import costs_of, fed
from cellsim.study.seasons.outcome import SeasonOutcome, carried_out
from cellsim.study.seasons.person import read_trainee
from cellsim.study.seasons.planfile import read_plan, with_rest
from cellsim.study.seasons.readings import READ, Readiness, live_through, moments
from cellsim.study.seasons.sessions import Season, season_of
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "workouts"
MONDAY = datetime(2024, 5, 6, tzinfo=UTC).timestamp()
HOUR = 3600.0
PLAN = """title = "{title}"
[[bout]]
do = "cycling"
at = ["17 hour", "3 day + 9 hour"]
duration = "40 minute"
intensity = "{hard}"
"""
RIDE = '[[bout]]\ndo = "cycling"\n{when}\nduration = "1 hour"\nintensity = "50 %Wmax"\n'
AT, ON = RIDE.format(when='at = "9 hour"'), RIDE.format(when='every = "week"\non = ["Tue"]\nclock = "9 hour"')
EFFORTS = {1: 180, 3: 480, 5: 1200}  # by day, seconds as hard as 250 W and 18 kJ allow


def recording(day: float, minutes: int = 30, watts: float | None = 150.0, name: str = "", **more) -> Recording:
    seconds = 60 * minutes
    power = None if watts is None else np.full(seconds, float(watts))
    heart = more.pop("heart", None)
    beats = None if heart is None else np.full(seconds, float(heart))
    called, sport = name or f"day{day:g}.fit", more.pop("sport", "cycling")
    begins = MONDAY + day * DAY
    return Recording(called, sport, float(seconds), power, beats, (), "0" * 64, begins_s=begins, **more)


def book(text: str):
    return diary(text.encode(), "diary.csv", "")


def season(*recordings: Recording, diaries=()) -> Season:
    return season_of(WorkoutRecord(recordings, tuple(diaries), ("'x.fit' is empty: copy it again.",)), "mine")


def hard_rides() -> list[Recording]:
    found = []
    for day in range(7):
        ride = recording(day + 0.7, 40)
        if day in EFFORTS:
            length = EFFORTS[day]
            ride.power_w[600 : 600 + length] = 250.0 + 18_000.0 / length
        found.append(ride)
    return found


def test_of_two_recordings_of_the_same_hour_the_richer_counts_and_it_is_said() -> None:
    found = season(
        recording(0.5, watts=None, heart=140, name="watch.fit"), recording(0.5 + 60 / DAY, name="bike.fit"),
        recording(1.5, name="next.fit"),
    )  # fmt: skip
    assert [each.name for each in found.sessions] == ["bike.fit", "next.fit"]
    assert any("'watch.fit' was recorded at the same time as 'bike.fit'" in each for each in found.notes)
    assert found.notes[0] == "'x.fit' is empty: copy it again."
    early = season(recording(0.5), recording(40_000.0, name="wrong.fit"))
    assert [each.name for each in early.sessions] == ["day0.5.fit"]
    assert any("'wrong.fit' is dated 2133-11-11, which is still to come" in each for each in early.notes)
    assert [found.when(each.bout.at_s) for each in found.sessions] == ["2024-05-06 12:01", "2024-05-07 12:00"]


def test_a_diary_rates_the_recordings_that_it_is_of_and_adds_what_was_not_recorded() -> None:
    text = "date,minutes,RPE,kind\n2024-05-06,32,7,cycling\n2024-05-06,90,3,running\n2024-05-08,45,5,\n"
    found = season(recording(0.5), diaries=[book(text)])
    first, second, third = found.sessions
    assert (first.rpe, first.by) == (7.0, "power")
    assert (second.bout.do, second.by, second.bout.at_s) == ("running", "session RPE", 17 * HOUR)
    assert third.bout.intensity.value == 5.0
    assert third.day == 2


@pytest.mark.parametrize(
    ("kind", "stands"),
    [("soccer", "running"), ("Beach Volleyball", "running"), ("swimming", "cycling"), ("", "cycling")],
)
def test_what_has_no_mode_stands_as_what_bears_the_body_alike(kind: str, stands: str) -> None:
    text = f"date,minutes,RPE,kind\n2024-05-06,32,7,{kind}\n"
    found = season(diaries=[book(text)])
    assert found.sessions[0].bout.do == stands
    assert any(f"it stands as {stands}" in each for each in found.notes)
    if kind:
        trace = season(recording(0.5, sport=kind, heart=140, watts=None))
        assert trace.sessions[0].bout.do == stands


def test_days_are_those_of_the_place_where_somebody_lives() -> None:
    late = WorkoutRecord((recording(0.0),), (), ())
    assert season_of(late, "mine").when(0.0) == "2024-05-06 00:00"
    west = season_of(late, "mine", -7.0)
    assert west.when(west.sessions[0].bout.at_s) == "2024-05-05 17:00"


def test_what_says_how_hard_it_was_goes_by_what_there_is() -> None:
    run = recording(1.0, 30, None, sport="running", speed_m_s=np.full(1800, 3.0), rpe=4.0)
    beats, felt = recording(0.5, watts=None, heart=150), recording(2.0, 30, None, rpe=4.0)
    found = season(recording(0.0, heart=150), beats, run, felt)
    assert [each.by for each in found.sessions] == ["power", "heart rate", "pace", "session RPE"]


def test_days_without_a_calendar_stay_numbers_and_are_left_out_beside_dates() -> None:
    numbered = book("day,minutes,RPE\n12,60,5\n14,60,6\n")
    alone = season_of(WorkoutRecord((), (numbered,), ()), "mine")
    assert [alone.on(each.day) for each in alone.sessions] == ["day 12", "day 14"]
    found = season(recording(0.5), diaries=[numbered])
    assert len(found.sessions) == 1
    assert any("nothing says which dates" in each for each in found.notes)
    with pytest.raises(WorkoutError, match=r"holds no session that can be read. 'x.fit' is empty"):
        season()


def test_a_muscle_is_back_when_it_stays_so_or_not_before_the_next_session() -> None:
    times = np.arange(0.0, 60 * HOUR, HOUR)
    force = np.minimum(1.0, 0.85 + 0.01 * np.arange(60.0))
    course = Readiness(times, dict.fromkeys(READ, force) | {"glycogen": np.ones(60)})
    back = course.back(0.0, 59 * HOUR)
    assert (back["back_90_h"], back["back_95_h"], back["back_100_h"]) == (5.0, 10.0, 15.0)
    soon = course.back(0.0, 8 * HOUR)
    assert soon["back_90_h"] == 5.0
    assert np.isnan(soon["back_95_h"]), "the next session came first"
    assert course.at(7.5 * HOUR)["force"] == force[7]


@pytest.fixture(scope="module")
def plans(tmp_path_factory) -> list[Path]:
    home = tmp_path_factory.mktemp("plans")
    for title, hard in (("hard", "75 %Wmax"), ("easy", "35 %Wmax")):
        (home / f"{title}.toml").write_text(PLAN.format(title=title, hard=hard))
    return [home / "hard.toml", home / "easy.toml"]


def test_a_plan_goes_on_as_if_all_had_been_one_life(plans: list[Path]) -> None:
    """To the last bit: the season is lived through once, and each plan from its end on."""
    done, who = season(recording(0.5), recording(1.5)), read_trainee(None).person
    ahead = with_rest([read_plan(plans[0], done, who)], done)
    bouts = [each.bout for each in done.sessions]
    start = fed(as_measured(scenario_of(who, bouts, done.end_s, 1, 2, 5)))
    found, state = lived(start, done.end_s)
    rest, hard = planned(futures_of(start, done.end_s, ahead), state)
    whole = with_plan(start, ahead[1])
    course = live_through(Simulation(whole), moments(whole.bouts, 0.0, whole.duration_s))
    for name, values in found.with_more(hard).values.items():
        assert values.tobytes() == course.values[name].tobytes(), name
    before = hard.times_s < ahead[1].bouts[0].at_s
    then = np.isin(rest.times_s, hard.times_s[before])
    assert rest.values["force"][then].tobytes() == hard.values["force"][before].tobytes(), "the same chances"


def test_a_plan_may_work_muscles_that_the_season_did_not_and_leave_out_others(tmp_path: Path) -> None:
    """A ride has no arms; a season of an arm and a ride, and then a run and a ride, is as if lived through as one."""
    arm = RIDE.format(when='at = "3 hour"').replace('"cycling"', '"elbow flexion"').replace("%Wmax", "%MVC")
    run = RIDE.format(when='at = "9 hour"').replace('"cycling"', '"downhill running"').replace("1 hour", "20 minute")
    done, who = season(recording(0.5, 20)), read_trainee(None).person
    (tmp_path / "run.toml").write_text(run)
    (plan,) = [read_plan(tmp_path / "run.toml", done, who)]
    ridden = tuple(each.bout for each in done.sessions)
    text = 'duration = "1 day"\n[[person]]\nage = "40 year"\n' + arm.replace("1 hour", "3 minute")
    for before in (ridden, (*Scenario.from_text(text).bouts, *ridden)):
        start = fed(as_measured(scenario_of(who, before, done.end_s, 1, 2, 5)))
        found, state = lived(start, done.end_s)
        (after,) = planned(futures_of(start, done.end_s, [plan]), state)
        whole = with_plan(start, plan)
        course = live_through(Simulation(whole), moments(whole.bouts, 0.0, whole.duration_s))
        joined = found.with_more(after)
        for name, values in joined.values.items():
            assert values.tobytes() == course.values[name].tobytes(), name
        assert joined.values["soreness_soleus"].max() > 0.0
        assert joined.values["force_elbow_flexors"].min() < 1.0


def test_what_a_session_costs_is_eaten_in_the_three_meals_after_it() -> None:
    done, who = season(recording(0.5, 120)), read_trainee(None).person
    start = as_measured(scenario_of(who, [each.bout for each in done.sessions], 3 * DAY, 1, 2, 5))
    (cost,), habit = costs_of(start, start.bouts), eaten(start, who)
    grams = [(each.at_s, each.carbohydrate_g, each.protein_g, each.fat_g) for each in fed(start).meals]
    usual = [(each.at_s, each.carbohydrate_g, each.protein_g, each.fat_g) for each in habit]
    more = np.array(grams) - np.array(usual)
    changed = np.flatnonzero(more[:, 1] > 1e-9)
    assert more[:, 0].tolist() == [0.0] * 9, "the hours of habit"
    assert changed.tolist() == [2, 3, 4], "dinner of that day, then breakfast and lunch"
    energy = 17.0 * more[:, 1].sum() + 17.0 * more[:, 2].sum() + 37.0 * more[:, 3].sum()
    assert energy == pytest.approx(cost)
    # 150 W of two hours at an efficiency of a quarter, give or take a fifth
    assert cost == pytest.approx(150.0 * 7200.0 / 0.25 / 1000.0, rel=0.2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    home = tmp_path_factory.mktemp("mine")
    for each in hard_rides():
        points = "".join(
            f"<trkpt lat='46' lon='7'><time>{datetime.fromtimestamp(each.begins_s + at, UTC).isoformat()[:19]}Z</time>"
            f"<extensions><power>{watts:.0f}</power></extensions></trkpt>"
            for at, watts in enumerate(each.power_w.tolist())
        )
        text = f"<gpx><trk><type>cycling</type><trkseg>{points}</trkseg></trk></gpx>"
        (home / each.name.replace(".fit", ".gpx")).write_text(text)
    (home / "diary.csv").write_text("date,minutes,RPE,kind\n2024-05-08,40,4,cycling\n2024-05-14,60,6,running\n")
    (home / "broken.fit").write_bytes(b"nothing")
    return home


@pytest.fixture(scope="module")
def outcome(folder: Path, plans: list[Path]) -> SeasonOutcome:
    return carried_out(folder, None, plans, 1, 2)


def test_a_rider_is_found_in_their_record_and_their_days_are_counted(outcome: SeasonOutcome) -> None:
    assert outcome.trainee.person.ftp_w == pytest.approx(250.0, abs=1.0)
    assert any("Critical power is 250 W" in each and "18.0 kJ" in each for each in outcome.notes)
    sessions, days = outcome.sessions, outcome.days
    assert list(sessions["load_by"]) == ["TSS"] * 7 + ["session RPE as TSS"]
    assert sessions["rpe"].dropna().tolist() == [4.0, 6.0], "the diary rates the ride of its day"
    steady = sessions.iloc[0]
    assert steady["np_w"] == pytest.approx(150.0)
    assert steady["tss"] == pytest.approx(100.0 * (40 / 60) * (150.0 / outcome.trainee.person.ftp_w) ** 2)
    assert sessions["w_left_least_kj"].iloc[list(EFFORTS)].max() < 1.0, "who goes as hard as they can has nothing left"
    assert sessions["w_left_least_kj"].iloc[0] == pytest.approx(18.0, abs=0.3)
    assert not any("than W' of" in each for each in outcome.notes), "nobody spent more than there is"
    assert len(days) == 9
    assert days["load"].sum() == pytest.approx(sessions["load"].sum())
    assert days["sessions"].tolist() == [1] * 7 + [0, 1]
    assert any("'broken.fit'" in each for each in outcome.notes)


def test_a_muscle_is_less_after_a_session_and_comes_back(outcome: SeasonOutcome) -> None:
    table = outcome.sessions
    assert (table["recovered_after"] < table["recovered_before"]).all()
    for one, other in (("back_90_h", "back_95_h"), ("back_95_h", "back_100_h")):
        assert (table[one].fillna(0.0) <= table[other].fillna(np.inf)).all()
    assert (table["back_90_h"][table["recovered_after"] < 0.85] > 0.0).all()
    rest = outcome.plans.iloc[0]
    assert (rest["plan"], rest["session"]) == ("rest", "none")
    assert rest["recovered_after"] == table["recovered_after"].iloc[-1]
    assert rest["back_90_h"] <= rest["back_95_h"]
    assert outcome.today()[0].startswith("Today, 2024-05-14 18:00, as the last session ends")


def test_every_muscle_is_told_today_and_after_each_planned_session(outcome: SeasonOutcome) -> None:
    table = outcome.muscles
    assert table.groupby(["plan", "start"]).size().tolist() == [len(NAMES)] * (1 + 2 * 2)
    today = table[table["plan"] == "rest"].set_index("muscle")
    assert today.loc["vastus lateralis", "ready_after"] == pytest.approx(outcome.plans.iloc[0]["recovered_after"])
    assert today.loc["vastus lateralis", "back_95_h"] == pytest.approx(outcome.plans.iloc[0]["back_95_h"], nan_ok=True)
    last = outcome.courses["rest"].at(outcome.season.end_s)["soreness"]
    assert today.loc["vastus lateralis", "soreness_after"] == last
    hard = table[table["plan"] == "hard"]
    worked = hard[hard["works"]]
    assert set(worked["muscle"]) == set(NAMES) - {"elbow flexors"}, "pedaling"
    first = worked.groupby("muscle").first()
    for name in ("vastus lateralis", "rectus femoris"):  # a back heals on, on a bicycle
        assert first.loc[name, "ready_after"] < first.loc[name, "ready_before"]
    assert (table["back_90_h"].fillna(0.0) <= table["back_95_h"].fillna(np.inf)).all()
    assert (table["back_95_h"].fillna(0.0) <= table["watched_h"]).all()
    assert outcome.today()[1].startswith("By muscle: vastus lateralis ")
    assert "Ready for cycling" in outcome.today()[1]


def test_a_plan_that_nobody_could_do_is_refused_before_months_are_lived_through(tmp_path: Path) -> None:
    done, who = season(recording(0.5)), read_trainee(None).person
    (tmp_path / "plan.toml").write_text(PLAN.format(title="too hard", hard="99 %Wmax"))
    start = as_measured(scenario_of(who, [each.bout for each in done.sessions], done.end_s, 1, 2, 5))
    with pytest.raises(ScenarioError, match=r'In the plan "too hard": athlete .* could not do this bout'):
        futures_of(start, done.end_s, [read_plan(tmp_path / "plan.toml", done, who)])


def test_plans_stand_side_by_side(outcome: SeasonOutcome) -> None:
    side = outcome.side.set_index("plan")
    assert list(side.index) == ["rest", "hard", "easy"]
    assert side.loc["hard", "load"] > 3.0 * side.loc["easy", "load"] > 0.0 == side.loc["rest", "load"]
    assert side.loc["hard", "ctl_end"] > side.loc["easy", "ctl_end"] > side.loc["rest", "ctl_end"]
    days = outcome.plan_days.groupby("plan")
    assert days["load"].sum()["hard"] == pytest.approx(side.loc["hard", "load"])
    assert days["tsb"].first().nunique() == 1, "all begin from where the record ends"
    table = outcome.plans.groupby("plan")["recovered_after"].first()
    assert table["hard"] < table["easy"]


@pytest.mark.parametrize(("text", "says"), [
    (PLAN.format(title="early", hard="50 %Wmax"), None),
    ('start = "2024-05-10"\n' + AT, "before the record ends"),
    ('start = "soon"\n' + AT, "no date"),
    ('start = "2025-05-10"\n' + AT, "twelve weeks"),
    ('start = "2024-05-15"\n' + ON, "begins on a Wednesday"),
    ('title = "none"\n', "has no session"),
    ('seed = 3\n', "no field 'seed'"),
])  # fmt: skip
def test_a_plan_that_cannot_be_is_refused_in_a_sentence(tmp_path: Path, text: str, says: str | None) -> None:
    (tmp_path / "plan.toml").write_text(text)
    done = season(recording(8.5))
    if says is None:
        assert read_plan(tmp_path / "plan.toml", done, read_trainee(None).person).bouts[0].at_s == DAY + 17 * HOUR
        return
    with pytest.raises(ScenarioError, match=says) as caught:
        read_plan(tmp_path / "plan.toml", done, read_trainee(None).person)
    assert "In the plan" in str(caught.value)


def test_the_command_answers_first_and_writes_tables(folder: Path, plans: list[Path], tmp_path: Path, capsys) -> None:
    me, out = tmp_path / "me.toml", tmp_path / "out"
    me.write_text('age = "28 year"\nsex = "female"\nmass = "60 kg"\nftp = "230 W"\n')
    words = ["season", str(folder), "--person", str(me), "--out", str(out), "--fibers", "1", "--mitochondria", "2"]
    assert main([*words, "--plan", str(plans[1])]) == OK
    printed = capsys.readouterr().out
    assert printed.startswith("Today, 2024-05-14 18:00")
    assert "FTP was taken as critical power, 230 W" in printed
    tables = ("season", "days", "plans", "plan_days", "side_by_side", "muscles", "efforts")
    names = {*(f"{each}.csv" for each in tables), "season.txt", "season.png"}
    assert names < {each.name for each in out.iterdir()}
    assert pd.read_csv(out / "days.csv")["recovered_morning"].between(0.0, 1.0).all()


@pytest.mark.parametrize(("words", "says"), [
    (["nowhere"], "is not there"),
    (["empty"], "holds no session that can be read"),
    (["mine", "--person", "me.toml"], "In the person's file"),
    (["mine", "--person", "none.toml"], "no person's file"),
    (["mine", "--plan", "none.toml"], "no plan"),
    (["mine", "--mitochondria", "1"], "must lie between 2 and"),
])  # fmt: skip
def test_what_cannot_be_is_one_sentence_and_nothing_is_written(
    tmp_path: Path, monkeypatch, capsys, words: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("empty", "mine"):
        (tmp_path / name).mkdir()
    (tmp_path / "mine" / "d.csv").write_text("date,minutes,RPE\n2024-05-08,40,4\n")
    (tmp_path / "me.toml").write_text('age = "twelve"\n')
    before = set(tmp_path.rglob("*"))
    assert main(["season", *words]) == BAD_INPUT
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.skipif(not SHARED.is_dir(), reason="the recordings are not on this machine")
def test_real_recordings_of_one_folder_are_a_season() -> None:
    found = carried_out(SHARED, None, (), 1, 2)
    assert len(found.sessions) >= 1
    assert any("not-a-workout.fit" in each for each in found.notes)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('agge = "40 year"', "The person's file has no field 'agge'"),
        ('age = 40 year"', "The person's file is not TOML"),
        ("", "Write a person's file there"),
    ],
)
def test_what_is_wrong_in_a_persons_file_is_said_of_that_file(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "me.toml").write_text(text)
    with pytest.raises(ScenarioError) as raised:
        read_trainee(tmp_path / "me.toml")
    assert says in str(raised.value)
    assert "scenario" not in str(raised.value).lower()
