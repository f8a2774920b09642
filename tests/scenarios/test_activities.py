"""An activity of one's own: read, refused with a sentence, asked of a muscle, told, recorded and run."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import ScenarioError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.demand import demand
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.scenario.telling.suspicions import warnings
from cellsim.scenario.workouts.trace import Recording
from cellsim.study.references import references
from cellsim.tissue.agenda import agenda_of
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

EXAMPLE = Path(__file__).resolve().parents[2] / "experiments" / "a_swim" / "scenario.toml"
PERSON = """
duration = "6 hour"
[[person]]
name = "swimmer"
age = "30 year"
"""
BOUT = """
[[bout]]
do = "{do}"
at = "1 hour"
duration = "30 minute"
intensity = "{hard}"
"""
SWIMMING = """
[activity.swimming]
says = "front crawl"
demand = 0.4
force = 0.3
muscle = "6 kg"
"""


def scenario(activity: str = SWIMMING, do: str = "swimming", hard: str = "60 %Wmax") -> Scenario:
    return Scenario.from_text(PERSON + activity + BOUT.format(do=do, hard=hard))


def asked(of: Scenario):
    return demand(of.bouts[0], body(of.people[0]))


def test_an_activity_asks_its_share_of_the_simulated_muscle() -> None:
    found = asked(scenario())
    assert found.fraction == pytest.approx(np.full(1800, 0.4 * 0.6))
    assert (found.force_fraction, found.mode.muscle_kg) == (0.3, 6.0)
    assert any("40%" in note and "swimming" in note for note in found.notes)
    ridden = asked(scenario(do="cycling"))
    assert ridden.fraction == pytest.approx(np.full(1800, 0.6))
    assert not any("simulated" in note for note in ridden.notes)


def test_whether_somebody_could_do_it_is_asked_of_all_their_muscles() -> None:
    """A small share of the legs makes no one able to give more than they can."""
    with pytest.raises(ScenarioError, match="could not do this bout of swimming") as whole:
        as_measured(scenario(hard="400 W"))
    with pytest.raises(ScenarioError) as ridden:
        as_measured(scenario(do="cycling", hard="400 W"))
    assert str(whole.value).replace("swimming", "cycling") == str(ridden.value)


def test_work_and_rest_take_turns_and_what_is_lengthened_reaches_the_tissue() -> None:
    more = 'work = "60 second"\nrest = "30 second"\nrest_fraction = 0.5\nstrain = 0.1\nlengthenings = "12 /min"\n'
    of = scenario(SWIMMING + more)
    work = agenda_of(of, of.people[0]).work[0]
    assert work.durations[:3] == (60.0, 30.0, 60.0)
    assert work.fractions[:2] == pytest.approx((0.24, 0.12))
    assert (work.strain, work.lengthenings, work.muscle_kg) == (0.1, pytest.approx(12 * 20), 6.0)


def test_an_activity_like_another_differs_in_what_is_written() -> None:
    of = scenario('[activity.skiing]\nlike = "downhill running"\nforce = 0.45\n', do="skiing")
    like, found = modes.USUAL.find("downhill running"), of.bouts[0].way
    assert found.name == "skiing"
    assert found.force_fraction == 0.45
    assert (found.strain, found.muscle_kg, found.family) == (like.strain, like.muscle_kg, "running")
    further = scenario(
        '[activity.one]\nlike = "resistance"\n[activity.two]\nlike = "one"\ndemand = 0.5\n', do="two", hard="60 %1RM"
    )
    assert further.bouts[0].way.lifted
    assert asked(further).fraction[0] == pytest.approx(0.5 * asked(scenario(do="squat", hard="60 %1RM")).fraction[0])


@pytest.mark.parametrize("hard", ["70 %Wmax", "150 W", "5 RPE"])
def test_a_varied_bout_is_still_the_same_activity(hard: str) -> None:
    assert scenario().vary(intensity=hard).bouts[0].way.demand == 0.4


def test_a_recording_of_it_is_taken_at_its_word() -> None:
    of = scenario()
    trace = Recording("swim.fit", "swimming", 60.0, np.full(60, 100.0), None, (), "0" * 64)
    found = demand(replace(of.bouts[0], trace=trace, intensity=None, duration_s=60.0), body(of.people[0]))
    assert found.fraction == pytest.approx(np.full(60, 0.4 * 100.0 / body(of.people[0]).wmax_w))
    assert not any("no mode" in note for note in found.notes)


def test_a_diary_finds_it(tmp_path: Path) -> None:
    (tmp_path / "diary.csv").write_text("day,minutes,RPE,sport\n1,30,5,Swimming\n2,30,5,cycling\n", encoding="utf-8")
    of = scenario().with_workout(tmp_path / "diary.csv")
    assert [(bout.do, bout.way.demand) for bout in of.bouts] == [("swimming", 0.4), ("cycling", 1.0)]


def test_it_is_told_with_its_numbers_and_what_was_assumed() -> None:
    text = describe(scenario())
    assert "swimming, front crawl: 40% of what is asked falls on the simulated muscle" in text
    assert "30% of the greatest force" in text
    assert "6 kg of muscle" in text
    assert "nothing is lengthened under load, as no strain is written" in text
    assert "a judgement, as no source is written" in text
    cited = scenario(SWIMMING + 'source = "Stocks2020"\n')
    assert "Stocks2020" in references(cited)
    assert "by Stocks2020" in describe(cited)
    assert any("Nobody does swimming" in each for each in warnings(scenario(do="cycling")))
    assert not any("Nobody does swimming" in each for each in warnings(scenario()))


def test_it_comes_back_from_the_record() -> None:
    of = scenario(SWIMMING + 'work = "60 second"\nrest = "30 second"\n')
    written = json.loads(json.dumps(record(of)))
    again = rebuilt(written)
    assert (again.bouts, again.activities) == (of.bouts, of.activities)
    assert json.loads(json.dumps(record(again))) == written
    plain = record(scenario("", do="cycling"))
    assert "activities" not in plain
    assert "mode" not in plain["bouts"][0]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("force = 0.3\n", "", ("'force' is missing", "activity.swimming")),
        ('muscle = "6 kg"', "", ("'muscle' is missing", "activity.swimming")),
        ("force = 0.3", "force = 3", ("0.01 to 1", "activity.swimming.force = 3")),
        ("demand = 0.4", "demand = 0", ("0.01 to 1", "activity.swimming.demand = 0")),
        ('"6 kg"', '"arms"', ("not known", '"both legs"', "4 kg")),
        ('"6 kg"', '"6 lb"', ("'lb'", "4 kg")),
        ('"6 kg"', "6", ("no unit", "4 kg")),
        ("demand", "demnad", ("demnad", "Did you mean 'demand'")),
        ("force = 0.3", "force = 0.3\nstrain = 0.1", ("never happens", "lengthenings")),
        ("force = 0.3", 'force = 0.3\nlengthenings = "9 /minute"', ("how far", "strain")),
        ("force = 0.3", "force = 0.3\nstrain = 0.9", ("0 to 0.3", "strain = 0.9")),
        ("force = 0.3", 'force = 0.3\nwork = "9 second"', ("'rest' is missing",)),
        ("force = 0.3", 'force = 0.3\nsource = "Nobody1999"', ("Nobody1999",)),
        ("force = 0.3", 'like = "rowwing"', ("rowwing", "Did you mean 'rowing'")),
        ("[activity.swimming]", "[activity.Rowing]", ("a way of exercising of this name, rowing", "like")),
        ("[activity.swimming]", "[[activity]]", ("tables, each with its name", "[activity.swimming]")),
        ("[activity.swimming]", "[activity.swiming]", ('do = "swimming"', "Did you mean 'swiming'")),
        ("[activity.swimming]", f"[activity.{'s' * 41}]", ("too long",)),
        ("[activity.swimming]", "[activity.Swimming]\nlike = 'row'\n[activity.swimming]", ("described already",)),
    ],
)
def test_what_is_wrong_or_missing_is_said(old: str, new: str, words: tuple[str, ...]) -> None:
    assert old in SWIMMING
    with pytest.raises(ScenarioError) as reason:
        scenario(SWIMMING.replace(old, new))
    assert all(word in str(reason.value) for word in words), reason.value


def test_nobody_lifts_a_weight_in_it() -> None:
    with pytest.raises(ScenarioError, match="Nobody lifts a weight in swimming"):
        scenario(hard="60 %1RM")


def test_the_example_spares_the_legs() -> None:
    example = Scenario.read(EXAMPLE).vary(fibers=2, mitochondria=2)
    assert len(EXAMPLE.read_text(encoding="utf-8").splitlines()) < 60
    left = {}
    for arm in example.arms:
        life = Simulation(example.in_arm(arm))
        life.advance_to(life.protocol.bouts[0].at_s + 600.0)
        left[arm] = life.observed["all"]["phosphocreatine"]
    rested = Simulation(example.in_arm("swim")).observed["all"]["phosphocreatine"]
    assert left["ride"] < left["swim"] < rested
