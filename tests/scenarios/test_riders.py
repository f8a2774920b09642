"""Several workouts by their dates, and what files say of their rider: offered, and used only where somebody says so."""

from dataclasses import replace
from pathlib import Path

import pytest

from cellsim.cli.scenarios import name_of, scenario_of
from cellsim.cli.words import parser
from cellsim.errors import CellsimError, ScenarioError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.demand import demand
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe, readings
from cellsim.scenario.telling.record import recordings
from tests.scenarios.test_tables import BASE, COURSE, table


@pytest.fixture
def file(tmp_path: Path):
    def _file(text: str, name: str = "ride.csv") -> Path:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return _file


def dated(day: int, hour: int, watts: int = 150) -> str:
    return table("time,watts", f"2024-05-{day:02d}T{hour:02d}:00:{{s:02d}}Z,{watts}")


def test_two_workouts_are_both_run_at_their_distance_in_time(file) -> None:
    late, early = file(dated(2, 11, 200), "late.csv"), file(dated(1, 10), "early.csv")
    found = Scenario.from_text(BASE).with_workouts([late, early])
    assert [(each.trace.name, each.at_s) for each in found.bouts] == [
        ("early.csv", 3600.0), ("late.csv", 3600.0 + 25 * 3600.0),
    ]  # fmt: skip
    assert found.hours_after_last_bout == 4.5
    assert [each.split()[0] for each in recordings(found)] == ["early.csv", "late.csv"]
    assert any("early.csv" in each and "25 hours" in each for each in found.assumed)


def test_workouts_without_dates_or_at_one_time_are_refused(file) -> None:
    one, other = (file(dated(1, 10), name) for name in ("a.csv", "b.csv"))
    plain, far = file(table("secs,watts", "{s},1"), "c.csv"), file(dated(1, 10).replace("2024", "2020"), "d.csv")
    scenario = Scenario.from_text(BASE)
    diary = file("Date,Minutes,RPE\n2024-05-02,60,5\n", "e.csv")
    refused = {plain: r"c\.csv", other: "same time", one: "given twice", far: "400", diary: "no time of day"}
    for second, words in refused.items():
        with pytest.raises(ScenarioError, match=words):
            scenario.with_workouts([one, second])


def command(*words: str):
    return scenario_of(parser().parse_args(["run", *words]))


def test_the_command_line_takes_several_workouts_and_names_the_result_after_them(file, tmp_path: Path) -> None:
    scenario = str(file(BASE, "scenario.toml"))
    one, two = str(file(dated(1, 10), "a.csv")), str(file(dated(2, 10), "b.csv"))
    assert len(command(scenario, "--workout", one, "--workout", two).bouts) == 2
    with pytest.raises(CellsimError, match="--leg"):
        command(scenario, "--workout", one, "--workout", two, "--leg", "1")
    assert len(command(scenario, "--workout", one, "--leg", "1", "--workout", two, "--leg", "1").bouts) == 2
    assert name_of(Path("a.csv"), Path("b.csv")) == "a_and_b"
    assert name_of(Path("a.csv"), Path("b.csv"), Path("c.csv")) == "a_and_2_more"


def test_what_a_file_says_of_its_rider_is_offered_and_used_only_when_asked_for(file) -> None:
    scenario = str(file(BASE.replace('mass = "60 kg"', ""), "scenario.toml"))
    plan = str(file(COURSE, "plan.mrc"))
    plain, told = command(scenario, "--workout", plan), command(scenario, "--workout", plan, "--person-from-file")
    who = body(plain.people[0])
    assert plain.people[0].ftp_w is None
    assert demand(plain.bouts[0], who).fraction[0] * who.wmax_w == pytest.approx(who.critical_power_w)
    offer = next(each for each in readings(plain) if "says of its rider" in each)
    assert all(
        word in offer for word in ("FTP 250 W", f"{who.critical_power_w:.0f} W", "--person-from-file", "from_file")
    )
    assert offer in describe(plain)
    assert told.people[0].ftp_w == 250.0
    assert any("as no mass is written" in each for each in told.assumed)
    assert demand(told.bouts[0], body(told.people[0])).fraction[0] * who.wmax_w == pytest.approx(250.0)
    assert any("goes by" in each for each in readings(told))


def test_a_person_takes_mass_and_greatest_heart_rate_from_a_recording(file) -> None:
    ridden = Scenario.from_text(BASE.replace('mass = "60 kg"\n', "")).with_workout(file(table("secs,hr", "{s},120")))
    said = {"mass_kg": 71.0, "max_heart_rate_bpm": 190.0, "threshold_heart_rate_bpm": 160.0}
    spoke = replace(ridden, bouts=(replace(ridden.bouts[0], trace=replace(ridden.bouts[0].trace, person=said)),))
    assert any("as no mass is written" in each for each in spoke.assumed)
    found = spoke.with_person_from_file()
    who = body(found.people[0])
    assert (who.mass_kg, who.hr_max_bpm) == (71.0, 190.0)
    assert not any("as no mass is written" in each for each in found.assumed)
    eaten = [each for each in found.assumed if "niacin" in each]
    assert [f"{found.people[0].eats_mg:.3g} mg" in each for each in eaten] == [True]
    assert found.people[0].eats_mg != pytest.approx(spoke.people[0].eats_mg, rel=0.01)
    assert demand(found.bouts[0], who).fraction[30] == pytest.approx(
        (120 - who.hr_rest_bpm) / (190.0 - who.hr_rest_bpm)
    )
    wild = replace(spoke.bouts[0], trace=replace(spoke.bouts[0].trace, person={"mass_kg": 3.0}))
    assert replace(spoke, bouts=(wild,)).with_person_from_file().people[0].mass_kg == 75.0


def test_a_person_may_say_ftp_and_greatest_heart_rate() -> None:
    text = BASE.replace("[[bout]]", 'ftp = "250 W"\nmax_heart_rate = "190 bpm"\nfrom_file = true\n[[bout]]', 1)
    person = Scenario.from_text(text).people[0]
    assert (person.ftp_w, person.hr_max_bpm, person.from_file) == (250.0, 190.0, True)
    assert all(words in describe(Scenario.from_text(text)) for words in ("FTP 250 W", "Greatest heart rate 190 bpm"))
    assert Scenario.from_text(text).vary(activity="trained").people[0].ftp_w is None
    with pytest.raises(ScenarioError, match="FTP"):
        Scenario.from_text(text.replace("250 W", "250 kg"))
