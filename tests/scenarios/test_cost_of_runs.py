"""What one run of a study costs, told by what is done and not by a clock; and that it has the numbers of any run."""

from collections import Counter
from pathlib import Path

import pandas as pd
import pytest

from cellsim.population.muscle import advance
from cellsim.population.performance import fitness, kept
from cellsim.population.performance.loads import hold
from cellsim.scenario.scenario import Scenario
from cellsim.study import run
from cellsim.study.blocks.runs import lived, with_inputs
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study
from cellsim.tissue.laboratory import as_measured, with_thresholds_measured
from cellsim.tissue.simulation import Simulation

TESTS = ("ramp", "critical_power", "lactate_ladder", "gas_threshold")
RIDE = """
title = "A ride"
duration = "1 hour"
[[person]]
name = "rider"
age = "26 year"
mass = "75 kg"
{more}
[muscle]
fibers = 3
mitochondria = 2
[[bout]]
do = "cycling"
at = "10 minute"
duration = "10 minute"
intensity = "60 %VO2max"
"""


def ride(more: str = "") -> Scenario:
    return Scenario.from_text(RIDE.format(more=more))


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """The tests that a laboratory takes, counted, where nothing was kept by earlier runs."""
    counted: Counter[str] = Counter()

    def counting(name: str):
        test = getattr(fitness, name)

        def counted_test(*given, **named):
            counted[name] += 1
            return test(*given, **named)

        return counted_test

    for name in TESTS:
        monkeypatch.setattr(fitness, name, counting(name))
    monkeypatch.setattr(kept, "find", lambda name: None)
    monkeypatch.setattr(kept, "keep", lambda name, body: None)
    monkeypatch.setattr(kept, "_held", kept.OrderedDict())
    return counted


def test_a_run_of_a_study_takes_one_ramp_and_no_thresholds(taken: Counter[str]) -> None:
    wanted = {"ampk": "ampk_peak", "nad": "max(nad_total)"}
    with kept.passing():
        row, lasts, _ = lived(ride(), 0, 0, {"NAMPT_Km_NAM": "0.3 umol/L"}, wanted)
    assert (row["status"], lasts) == ("ok", True)
    assert dict(taken) == {"ramp": 1, "critical_power": 1}


def test_who_tells_of_a_person_has_their_thresholds(taken: Counter[str]) -> None:
    assert any("Thresholds:" in line for line in run.simulate(ride()).story)
    assert dict(taken) == {"ramp": 2, "critical_power": 1, "lactate_ladder": 1, "gas_threshold": 1}
    measured = as_measured(ride())
    (plain,), (told,) = measured.measured, with_thresholds_measured(measured).measured
    assert plain.subject.fitness.thresholds is None
    assert told.subject.fitness.thresholds is not None


def test_a_function_of_the_result_has_all_of_it(taken: Counter[str]) -> None:
    row, _, _ = lived(ride(), 0, 0, {"seed": 3}, {"lines": lines_of})
    assert row["lines"] > 5.0
    assert taken["lactate_ladder"] == 1


def lines_of(result) -> float:
    return float(len(result.story))


def test_critical_power_is_measured_once_of_a_muscle_that_is_made_to_a_vo2max(taken: Counter[str]) -> None:
    as_measured(ride('vo2max = "52 mL/kg/min"'))
    assert taken["ramp"] > 1, "the first muscle was right, and this tells nothing of the turns"
    assert taken["critical_power"] == 1


def test_a_threshold_that_is_written_takes_critical_power_in_each_turn(taken: Counter[str]) -> None:
    as_measured(ride('vo2max = "50 mL/kg/min"\nftp = "235 W"'))
    assert taken["critical_power"] == taken["ramp"] > 1


def test_numbers_alone_are_those_of_the_whole_result() -> None:
    whole, numbers = run.simulate(ride()), run.simulated_numbers(ride())
    pd.testing.assert_frame_equal(whole.table, numbers.table, check_exact=True)
    assert (whole.digest, whole.summary, whole.events) == (numbers.digest, numbers.summary, numbers.events)
    assert (numbers.story, numbers.provenance) == ([], {})


def test_a_test_on_the_ergometer_looks_past_its_own_points_at_most_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    peek = advance.peek
    monkeypatch.setattr(advance, "peek", lambda *given: looks.append(1) or peek(*given))
    muscle = Simulation(ride()).state
    often, seldom = (hold(muscle, 250.0, every_s=every_s) for every_s in (5.0, 60.0))
    assert often.failed
    assert often.time_s > 120.0, "too short to have been looked at more than once"
    assert len(looks) <= 2
    assert (often.time_s, often.failed) == (seldom.time_s, seldom.failed)


def test_a_file_is_not_read_again_for_every_run(monkeypatch: pytest.MonkeyPatch) -> None:
    base = ride()
    with_inputs(base, {"person[0].age": "30 year"})
    monkeypatch.setattr(Scenario, "from_text", lambda *given: pytest.fail("it was read again"))
    assert with_inputs(base, {"person[0].age": "40 year"}).people[0].age_years == 40.0


def test_a_study_leaves_nothing_of_its_people_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    monkeypatch.setattr(kept, "keep", lambda name, body: written.append(name))
    monkeypatch.setattr(kept, "find", lambda name: None)
    monkeypatch.setattr(kept, "_held", kept.OrderedDict())
    study = Study(Design.grid(ride(), parameters={"NAMPT_Km_NAM": ["0.31 umol/L"]}), {"ampk": "ampk_peak"})
    assert study.run(tmp_path / "study", 1)["status"].tolist() == ["ok"]
    assert not written
    monkeypatch.setattr(kept, "_held", kept.OrderedDict())
    as_measured(ride())
    assert written, "whoever is run alone is measured once"
