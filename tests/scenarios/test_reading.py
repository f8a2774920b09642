"""Reading scenarios that are right."""

import json
import tomllib
from pathlib import Path

import pytest

from cellsim import simulate
from cellsim.biology.people.subjects import ACTIVITIES
from cellsim.errors import CellsimError, ScenarioError
from cellsim.scenario import Scenario, read
from cellsim.scenario.checking.feasible import body, highest_w, holds_s
from cellsim.scenario.fields.kinds import MOST_RECORDS
from cellsim.scenario.plan.parts import Intensity, Person
from cellsim.scenario.plan.recording import most_records, record_times
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.scenario.telling.template import template
from cellsim.scenario.telling.timeline import ORDER, events
from cellsim.scenario.workouts import read_workout
from cellsim.tissue.agenda import agenda_of
from cellsim.tissue.model import MuscleModel, release

ROOT = Path(__file__).resolve().parents[2]
HOUR = 3600.0

RIDE = """
title = "Two people, one ride"
duration = "72 hour"
clock_start = "6 hour"
seed = 7
source = ["Stocks2020"]
record_every = "15 minute"

[[person]]
name = "younger"
age = "28 year"
sex = "male"
mass = "75 kg"
activity = "recreational"
niacin = "15 mg"
[[person]]
name = "older"
like = "younger"
age = "68 year"

[muscle]
name = "vastus lateralis"
fibers = 64
mitochondria = 100

[[bout]]
do = "cycling"
at = "8 hour"
duration = "60 minute"
intensity = "60 %Wmax"

[[regimen]]
give = "NR"
dose = "1000 mg"
every = "1 day"
start = "0 hour"
stop = "14 day"

[[meal]]
at = "12 hour"
carbohydrate = "80 g"
protein = "25 g"

[[perturb]]
target = "NAMPT"
factor = 0.0
at = "0 hour"

[[assay]]
do = "biopsy"
at = ["0 hour", "9 hour", "12 hour"]

[hypotheses]
exercise_parp_drain = false
"""
SHORT = 'duration = "24 hour"\n[[person]]\nage = "30 year"\n'


def recording(folder: Path, seconds: int = 120) -> Path:
    """A small recording with heart rate, one point a second."""
    points = "".join(
        f"<Trackpoint><Time>2024-05-01T10:{second // 60:02d}:{second % 60:02d}Z</Time>"
        "<HeartRateBpm><Value>140</Value></HeartRateBpm></Trackpoint>"
        for second in range(seconds)
    )
    path = folder / "ride.tcx"
    path.write_text(
        '<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">'
        f'<Activities><Activity Sport="Biking"><Lap><Track>{points}</Track></Lap></Activity></Activities>'
        "</TrainingCenterDatabase>"
    )
    return path


def test_a_full_scenario_becomes_people_bouts_doses_and_meals_in_seconds():
    scenario = Scenario.from_text(RIDE)
    younger, older = scenario.people
    assert (younger.age_years, younger.mass_kg, younger.activity) == (28.0, 75.0, "recreational")
    assert (scenario.duration_s, scenario.record_every_s, scenario.seed) == (72 * HOUR, 900.0, 7)
    assert [bout.at_s for bout in scenario.bouts] == [8 * HOUR]
    assert scenario.bouts[0].intensity == Intensity(60.0, "%Wmax")
    assert scenario.meals[0].carbohydrate_g == pytest.approx(80.0)
    assert [assay.at_s for assay in scenario.assays] == [0.0, 9 * HOUR, 12 * HOUR]
    assert scenario.perturbations[0].until_s == scenario.duration_s
    assert scenario.hypotheses["exercise_parp_drain"] is False
    assert scenario.text == RIDE
    assert older.name == "older"


def test_like_copies_everything_that_is_not_written():
    younger, older = Scenario.from_text(RIDE).people
    assert older.age_years == 68.0
    assert (older.sex, older.mass_kg, older.activity) == (younger.sex, younger.mass_kg, younger.activity)


def test_a_regimen_becomes_one_dose_each_time_until_the_scenario_ends():
    doses = Scenario.from_text(RIDE).doses
    assert [dose.at_s for dose in doses] == [0.0, 24 * HOUR, 48 * HOUR]
    assert {(dose.compound, dose.route) for dose in doses} == {("NR", "oral")}
    assert doses[0].amount_mg == pytest.approx(1000.0)


def test_a_regimen_stops_before_its_stop():
    text = RIDE.replace('stop = "14 day"', 'stop = "2 day"')
    assert [dose.at_s for dose in Scenario.from_text(text).doses] == [0.0, 24 * HOUR]


@pytest.mark.parametrize("written", ["8 hour", "480 minute", "28800 s", "7 hour + 60 minute", "0.5 day", " 8  h "])
def test_a_time_may_be_written_in_any_unit_of_time(written):
    scenario = Scenario.from_text(RIDE.replace('at = "8 hour"', f'at = "{written}"'))
    assert scenario.bouts[0].at_s == pytest.approx(12 * HOUR if "day" in written else 8 * HOUR)


@pytest.mark.parametrize(
    ("written", "milligrams"), [("1 g", 1000.0), ("250 mg", 250.0), ("500 ug", 0.5), ("500 µg", 0.5)]
)
def test_a_dose_may_be_written_in_any_unit_of_mass(written, milligrams):
    scenario = Scenario.from_text(RIDE.replace('"1000 mg"', f'"{written}"'))
    assert scenario.doses[0].amount_mg == pytest.approx(milligrams)


def test_what_is_left_out_is_assumed_and_said():
    scenario = Scenario.from_text(SHORT)
    assert scenario.muscle.fibers == 64
    assert scenario.record_every_s == 900.0
    said = " ".join(scenario.assumed)
    for word in ("sex", "mass", "activity", "niacin", "midnight", "fibers", "mitochondria", "seed", "15 minutes"):
        assert word in said


def test_what_is_written_is_not_called_an_assumption():
    text = RIDE.replace('stop = "14 day"', 'stop = "2 day"')
    assert Scenario.from_text(text).assumed == ()


def test_the_template_reads_without_error_and_has_no_odd_thing():
    scenario = Scenario.from_text(template())
    assert scenario.bouts
    assert scenario.assays


def test_every_line_that_the_template_comments_out_can_be_used():
    lines = template().splitlines()
    opened = [
        line[2:] if (line.startswith(("# [[", "# ")) and "=" in line) or line.startswith("# [[") else line
        for line in lines
    ]
    kept = "\n".join(line for line in opened if not line.startswith(("file", "Times")))
    assert tomllib.loads(kept)["regimen"]
    scenario = Scenario.from_text(kept)
    assert [person.name for person in scenario.people] == ["rider", "older"]
    assert scenario.perturbations[0].target == "NAMPT"


def test_the_experiment_gives_72_hours_of_recovery_to_two_people_who_differ_in_age():
    scenario = read(ROOT / "experiments" / "ride_recovery" / "scenario.toml")
    younger, older = scenario.people
    assert (younger.age_years, older.age_years) == (28.0, 68.0)
    assert younger.activity == older.activity
    assert scenario.hours_after_last_bout == pytest.approx(72.0)
    assert scenario.assumed == ()


def test_a_file_may_come_from_another_system(tmp_path):
    path = tmp_path / "ride.toml"
    path.write_bytes(b"\xef\xbb\xbf" + RIDE.replace("\n", "\r\n").encode())
    assert Scenario.read(path).people == Scenario.from_text(RIDE).people


def test_two_readings_are_equal():
    assert Scenario.from_text(RIDE) == Scenario.from_text(RIDE)


def test_events_come_in_order_and_a_biopsy_before_what_begins_with_it():
    text = RIDE.replace('at = ["0 hour", "9 hour", "12 hour"]', 'at = ["8 hour"]').replace(
        'at = "12 hour"', 'at = "8 hour"'
    )
    text = text.replace('every = "1 day"\nstart = "0 hour"\nstop = "14 day"', 'at = "8 hour"')
    text = text.replace('factor = 0.0\nat = "0 hour"', 'factor = 0.0\nat = "8 hour"')
    found = events(Scenario.from_text(text))
    assert [event.kind for event in found if event.time_s == 8 * HOUR] == ["assay", "dose", "meal", "perturb", "bout"]
    keys = [(event.time_s, ORDER.index(event.kind)) for event in found]
    assert keys == sorted(keys)


def test_one_bout_ends_before_the_next_begins_at_the_same_time():
    bout = '[[bout]]\ndo = "cycling"\nat = "{}"\nduration = "1 hour"\nintensity = "40 %Wmax"\n'
    found = events(Scenario.from_text(SHORT + bout.format("8 hour") + bout.format("9 hour")))
    kinds = [event.kind for event in found if event.kind != "meal"]
    assert kinds == ["bout", "bout_end", "bout", "bout_end"]


BACK_TO_BACK = '[[bout]]\ndo = "cycling"\nat = ["{}", "{}"]\nduration = "{}"\nintensity = "40 %Wmax"\n'


@pytest.mark.parametrize(
    "times",
    [("1 minute", "121.5 second", "61.5 second"), ("1.1 hour", "1.2 hour", "6 minute"), ("3 s", "6.3 s", "3.3 s")],
)
def test_a_bout_may_begin_in_the_very_moment_in_which_another_ends(times):
    scenario = Scenario.from_text(SHORT + BACK_TO_BACK.format(*times))
    first, second = agenda_of(scenario, scenario.people[0]).work
    assert first.end_s == second.start_s == scenario.bouts[1].at_s
    assert second.end_s == scenario.bouts[1].end_s
    assert {each.demand_at(first.end_s) for each in (first, second)} == {0.0, 0.4}


def test_what_happens_to_a_person_is_listed_in_order_of_time():
    text = RIDE + '[[perturb]]\ntarget = "NAPRT"\nfactor = 2\nat = "5 hour"\n'
    text += '[[perturb]]\ntarget = "NADSYN"\nfactor = 3\nat = "1 hour"\n'
    text += '[[meal]]\nat = "2 hour"\nprotein = "9 g"\n'
    text += '[[regimen]]\ngive = "NAM"\ndose = "1 mg"\nat = "3 hour"\n'
    scenario = Scenario.from_text(text)
    agenda = agenda_of(scenario, scenario.people[0])
    for each in (agenda.doses, agenda.meals, agenda.changes):
        assert len(each) > 1
        assert list(each) == sorted(each, key=lambda thing: thing.time_s)


def test_the_order_of_events_is_that_of_the_time_step():
    """A look at the moment of a dose and of a bout finds neither begun; the next moment finds both."""
    dose = '[[regimen]]\ngive = "NR"\ndose = "1000 mg"\nat = "10 minute"\n[muscle]\nfibers = 1\nmitochondria = 2\n'
    bout = '[[bout]]\ndo = "cycling"\nat = "10 minute"\nduration = "1 minute"\nintensity = "40 %Wmax"\n'
    model = MuscleModel(protocol=Scenario.from_text(SHORT + dose + bout))
    begun = {}
    for time_s in (600.0, 601.0):
        model.advance_to(time_s)
        body_now = model.observed["body"]
        begun[time_s] = model.state.body.ledger()["taken"] > 0.0, body_now["power_asked"] > 0.0
    release(model)
    assert begun == {600.0: (False, False), 601.0: (True, True)}
    assert ORDER.index("assay") < min(map(ORDER.index, ("dose", "meal", "perturb", "bout")))


def test_no_more_records_are_made_than_the_check_counts():
    scenario = Scenario.from_text(RIDE + BACK_TO_BACK.format("11 hour", "20.01 hour", "777 second"))
    for person in scenario.people:
        made = record_times(scenario, person)
        assert len(made) <= most_records(scenario, person) <= len(made) + 60
    assert most_records(scenario, scenario.people[0]) < MOST_RECORDS


def test_no_record_of_short_pulls_holds_their_rests_alone():
    """Lengthenings of 3 s come every 15 s, on the beat of the records of a bout: a record must fall on them too."""
    bout = '[[bout]]\ndo = "eccentric"\nat = "5 minute"\nduration = "2 minute"\nintensity = "75 %1RM"\n'
    scenario = Scenario.from_text(
        'record_every = "5 minute"\n'
        + SHORT.replace("24 hour", "10 minute")
        + bout
        + "[muscle]\nfibers = 1\nmitochondria = 2\n"
    )
    person = scenario.people[0]
    pulls = [300.0 + 15.0 * step + 3.0 for step in range(8)]
    assert set(pulls) <= set(made := record_times(scenario, person))
    assert len(made) <= most_records(scenario, person)
    body = simulate(scenario).table.query("group == 'body'").set_index("time_h")["power_asked"]
    assert (body > 0.0).sum() == len(pulls)


def test_a_record_says_what_is_run_and_leads_back_to_it(tmp_path):
    ridden = Scenario.from_text(RIDE).with_workout(recording(tmp_path)).vary(seed=99, age_years=50)
    written = json.loads(json.dumps(record(ridden)))
    with pytest.raises(ScenarioError, match=r"ride\.tcx"):
        rebuilt(written)
    again = rebuilt(written, [read_workout(tmp_path / "ride.tcx")])
    assert record(again) == written
    assert (again.seed, again.people, again.doses, again.muscle) == (99, ridden.people, ridden.doses, ridden.muscle)
    plain = Scenario.from_text(RIDE)
    assert record(rebuilt(record(plain))) == record(plain)
    assert rebuilt(json.loads(json.dumps(record(plain)))).perturbations == plain.perturbations
    assert record(plain) != record(plain.vary(seed=8))
    with pytest.raises(ScenarioError, match="no record"):
        rebuilt({"title": "x"})


def test_without_takes_one_compound_away_and_leaves_the_others():
    text = RIDE + '\n[[regimen]]\ngive = "NMN"\ndose = "250 mg"\nat = "1 hour"\n'
    scenario = Scenario.from_text(text)
    assert {dose.compound for dose in scenario.without("NR").doses} == {"NMN"}
    assert scenario.without("NR").bouts == scenario.bouts
    assert {dose.compound for dose in scenario.doses} == {"NR", "NMN"}


def test_vary_changes_what_it_is_told_and_nothing_else():
    scenario = Scenario.from_text(RIDE)
    varied = scenario.vary(age_years=50, activity="trained", intensity="40 %Wmax", seed=9, fibers=8, mitochondria=10)
    assert {(person.age_years, person.activity) for person in varied.people} == {(50.0, "trained")}
    assert varied.bouts[0].intensity == Intensity(40.0, "%Wmax")
    assert (varied.seed, varied.muscle.fibers, varied.muscle.mitochondria) == (9, 8, 10)
    assert varied.doses == scenario.doses
    assert scenario.vary() == scenario


def test_a_new_activity_is_not_overruled_by_a_written_vo2max():
    fit = Scenario.from_text(SHORT + 'vo2max = "70 mL/kg/min"\n')
    assert body(fit.people[0]).vo2max_ml_kg_min == pytest.approx(70.0)
    idle = fit.vary(activity="sedentary").people[0]
    assert body(idle) == body(Person("person 1", 30.0, activity="sedentary"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"age_years": 12},
        {"activity": "lazy"},
        {"intensity": "60"},
        {"intensity": "4000 %Wmax"},
        {"intensity": "50 %1RM"},
        {"fibers": 0},
        {"mitochondria": 1},
        {"seed": -1},
    ],
)
def test_vary_refuses_what_a_file_may_not_say(wrong):
    with pytest.raises(ScenarioError):
        Scenario.from_text(RIDE).vary(**wrong)


def test_a_recording_replaces_the_bout_and_as_many_hours_follow(tmp_path):
    scenario = Scenario.from_text(RIDE)
    recorded = scenario.with_workout(recording(tmp_path))
    (bout,) = recorded.bouts
    assert bout.do == "cycling"
    assert (bout.at_s, bout.duration_s, bout.intensity) == (8 * HOUR, bout.trace.duration_s, None)
    assert bout.duration_s == pytest.approx(120.0, abs=1.0)
    assert recorded.hours_after_last_bout == pytest.approx(scenario.hours_after_last_bout)
    ends = [assay.at_s - bout.end_s for assay in recorded.assays[1:]]
    assert ends == pytest.approx([0.0, 3 * HOUR])
    assert recorded.perturbations[0].until_s == recorded.duration_s


def test_an_event_near_the_end_stays_in_the_scenario_when_the_recording_is_short(tmp_path):
    late = RIDE.replace('at = "12 hour"\ncarb', 'at = "71.9 hour"\ncarb')
    recorded = Scenario.from_text(late).with_workout(recording(tmp_path))
    assert recorded.meals[0].at_s < recorded.duration_s


def test_a_recording_may_replace_bouts_on_several_days(tmp_path):
    text = RIDE.replace('at = "8 hour"', 'at = ["8 hour", "60 hour"]').replace('"12 hour"]', '"58 hour", "62 hour"]')
    recorded = Scenario.from_text(text).with_workout(recording(tmp_path))
    assert len(recorded.bouts) == 1
    assert max(assay.at_s for assay in recorded.assays) <= recorded.duration_s


def test_a_recording_named_in_the_file_lies_beside_it(tmp_path):
    recording(tmp_path)
    text = RIDE.replace('duration = "60 minute"\nintensity = "60 %Wmax"', 'file = "ride.tcx"')
    (tmp_path / "scenario.toml").write_text(text)
    (bout,) = Scenario.read(tmp_path / "scenario.toml").bouts
    assert bout.trace.heart_rate_bpm is not None
    assert bout.duration_s == bout.trace.duration_s


def test_real_recordings_can_replace_the_bout():
    folder = ROOT.parent / "shared" / "workouts"
    if not folder.is_dir():
        pytest.skip("the real recordings are not on this machine")
    for path in sorted(folder.iterdir()):
        try:
            bout = Scenario.from_text(RIDE).with_workout(path).bouts[0]
        except CellsimError:
            continue
        assert bout.trace is not None
        assert bout.duration_s > 0


@pytest.mark.parametrize("activity", ACTIVITIES)
@pytest.mark.parametrize("age", [20.0, 80.0])
def test_the_store_above_critical_power_is_spent_at_the_hyperbola(activity, age):
    from cellsim.biology.exercise import modes

    of, mode = body(Person("p", age, "male", 75.0, activity)), modes.USUAL.find("cycling")
    power = 1.2 * of.critical_power_w
    alone = 1.05 * of.work_above_cp_j / (power - of.critical_power_w)
    assert holds_s(power, mode, of, 10 * alone) == pytest.approx(alone)
    assert holds_s(of.critical_power_w, mode, of, 1e6) == float("inf")
    highest = highest_w(5 * power, mode, of, 300.0)
    assert highest == pytest.approx(of.critical_power_w + 1.05 * of.work_above_cp_j / 300.0)


def test_rests_let_a_person_hold_a_power_for_longer():
    from cellsim.biology.exercise import modes

    of = body(Person("p", 28.0))
    power = 1.3 * of.critical_power_w
    steady, sprints = (holds_s(power, modes.USUAL.find(name), of, 1e5) for name in ("cycling", "sprint"))
    assert sprints > 2 * steady
