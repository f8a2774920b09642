"""A profile changes nothing, loses nothing, and names what it should."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import CellsimError
from cellsim.kinetics.analysis.replay import Errors
from cellsim.kinetics.write.joining import LANES
from cellsim.population.kernels import kernel_of
from cellsim.population.muscle.work import Administration, Agenda, Feeding, Work
from cellsim.population.watch import watching
from cellsim.study.lives.life import live_through
from cellsim.study.lives.people import Life
from cellsim.study.lives.rows import table_of
from cellsim.study.profile.facts import facts_of
from cellsim.study.profile.phases import APART, EQUILIBRATING, Phases, phases_of
from cellsim.study.profile.profile import Profile, profile
from cellsim.study.profile.tally import CUT, GROWING, NEGATIVE, NOT_FINITE, UNEXPLAINED, Attempts, Tally
from cellsim.study.result.result import KEYS, tidy

TEXT = """
title = "A short ride"
duration = "3 hour"
seed = 11
record_every = "30 minute"
[[person]]
name = "younger"
age = "28 year"
[[person]]
name = "older"
like = "younger"
age = "68 year"
[muscle]
fibers = 10
mitochondria = 12
[[bout]]
do = "cycling"
at = "30 minute"
duration = "10 minute"
intensity = "60 %Wmax"
[[meal]]
at = "2 hour"
carbohydrate = "80 g"
"""
ENOUGH = {"rel": 1e-9}


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return Scenario.from_text(TEXT)


@pytest.fixture(scope="module")
def found(scenario: Scenario) -> Profile:
    return profile(scenario)


@pytest.fixture(scope="module")
def facts(found: Profile) -> dict:
    return found.facts()


class Counting:
    """Stands for the muscle's kernel and adds up its own counters of steps and rejected steps."""

    def __init__(self) -> None:
        self.total = np.zeros(2, int)

    def __getattr__(self, name: str):
        return getattr(kernel_of(human_muscle()), name)

    def advance(self, *arguments, **named):
        outcome = kernel_of(human_muscle()).advance(*arguments, **named)
        self.total += outcome.counters[:, :2].sum(axis=0)
        return outcome


def test_a_profiled_run_gives_the_bits_of_one_that_is_not(scenario: Scenario, found: Profile):
    table = simulate(scenario).table
    profiled = table_of([each.lived.rows for each in found.costs], [name for name in table if name not in KEYS])
    pd.testing.assert_frame_equal(tidy(profiled), table, check_exact=True)


def test_every_attempt_of_the_kernel_is_counted_once(scenario: Scenario, found: Profile, facts: dict):
    counting = Counting()
    live_through(Life(scenario, scenario.people[0]), solver=counting)
    steps, rejected = counting.total
    mine = facts["people"]["younger"]
    assert mine["attempts"] == {"steps": steps, "rejected": rejected}
    assert sum(each["attempts"] for each in mine["phases"].values()) == steps + rejected
    assert sum(each["rejected"] for each in mine["phases"].values()) == rejected
    apart = sum(mine["phases"][name]["attempts"] for name in APART if name in mine["phases"])
    assert sum(each["attempts"] for each in mine["fibers"]["each"]) == steps + rejected - apart
    assert sum(each["attempts"] for each in mine["coupling"].values()) == steps + rejected - apart


def test_everyone_is_the_sum_of_the_people(facts: dict):
    for what in ("steps", "rejected"):
        mine = [each["attempts"][what] for each in facts["people"].values()]
        assert facts["everyone"]["attempts"][what] == sum(mine)
    theirs = [fiber | {"person": name} for name, each in facts["people"].items() for fiber in each["fibers"]["each"]]
    assert facts["everyone"]["fibers"]["each"] == theirs


def test_shares_add_up_to_one(facts: dict):
    for part in (facts["everyone"], *facts["people"].values()):
        assert sum(each["share"] for each in part["time"].values()) == pytest.approx(1.0, **ENOUGH)
        for name, phase in part["phases"].items():
            for what in ("set_by", "error_by_reaction", "error_by_species"):
                assert sum(phase[what].values()) == pytest.approx(1.0, **ENOUGH), (name, what)
        for course in part["courses"].values():
            tried = np.array(course["attempts"]) > 0
            assert tried.any()
            whole = np.sum(list(course["set_by"].values()), axis=0)
            np.testing.assert_allclose(whole[tried], 1.0, atol=0.01)


def test_the_phases_cover_the_time_of_the_scenario(facts: dict):
    phases = facts["people"]["older"]["phases"]
    assert set(phases) == {
        EQUILIBRATING,
        "rest",
        "bout",
        "10 min after bout",
        "recovery",
        "hour after a meal",
    }, "what is seen between points is read off, and takes no attempt"
    hours = {name: phase["simulated_h"] for name, phase in phases.items()}
    assert sum(hours[name] for name in phases if name not in APART) == pytest.approx(3.0)
    assert hours["bout"] == pytest.approx(1 / 6)
    assert hours["hour after a meal"] == pytest.approx(1.0)


def test_steps_are_shorter_in_a_bout_than_at_rest(facts: dict):
    phases = facts["everyone"]["phases"]
    assert phases["bout"]["typical_step_s"] < 0.5 * phases["rest"]["typical_step_s"]
    assert phases["bout"]["attempts_per_fiber_hour"] > 2 * phases["rest"]["attempts_per_fiber_hour"]
    course = facts["everyone"]["courses"]["bout"]
    hours = np.array(course["edges_h"][:-1])
    steps = np.array([each or np.nan for each in course["step_s"]["median"]])
    assert np.nanmax(steps[(hours >= 0.49) & (hours < 0.66)]) < np.nanmax(steps[hours >= 1.4])


def test_the_costliest_fibers_are_those_with_most_attempts(facts: dict):
    fibers = facts["everyone"]["fibers"]
    most = sorted((each["attempts"] for each in fibers["each"]), reverse=True)
    assert [each["attempts"] for each in fibers["costliest"]] == most[:5]
    assert {each["type"] for each in fibers["each"]} <= {"I", "IIa", "IIx"}
    assert sum(each["fibers"] for each in fibers["by_type"].values()) == 20


def attempts(size: float, error: float, left: float = 10.0, many: int = 1, wish: float = 10.0) -> Attempts:
    """Attempts of fiber 0 that are all alike, in an interval of 10 s."""
    row = np.ones(many)
    return Attempts(
        np.zeros(many, int), np.zeros(many, int), 5.0 * row, size * row, error * row, left * row, 10.0 * row,
        wish * row, np.tile([1.0, 0.0], (many, 1)),
    )  # fmt: skip


def counted(tried: Attempts, parts: tuple[float, float] = (0.25, 0.75)) -> tuple[Tally, Mapping]:
    """A tally of these attempts in a network of two reactions, and its one phase."""
    many = len(tried.size)
    tally = Tally(Phases(("rest",), np.array([-np.inf]), np.array([0])), ("X", "Y"), ("one", "two"), 1)
    errors = Errors(np.ones((2, many)), np.ones((2, many)), np.tile(parts, (many, 1)).T, np.ones((2, many)))
    tally.add(tried, errors)
    tally.add_intervals(tried)
    facts = facts_of(tally, {"chemistry": 1.0}, [{"key": 0, "type": "I", "mitochondria": 0.04}])
    return tally, facts["phases"]["rest"]


@pytest.mark.parametrize(
    ("size", "error", "sets"),
    [
        (10.0, 0.5, {CUT: 1.0}),
        (5.0, 0.5, {CUT: 1.0}),
        (10.0, 3.0, {"two": 0.75, "one": 0.25}),
        (3.0, 0.5, {"two": 0.75, "one": 0.25}),
        (3.0, 1e-5, {GROWING: 1.0}),
        (3.0, -1.0, {NEGATIVE: 1.0}),
        (3.0, np.nan, {NOT_FINITE: 1.0}),
    ],
)
def test_a_step_is_set_by_its_error_only_where_nothing_else_ended_it(size: float, error: float, sets: dict):
    assert counted(attempts(size, error))[1]["set_by"] == sets


def test_an_attempt_without_a_reason_is_told_as_such():
    assert counted(attempts(3.0, 0.5), (np.nan, np.nan))[1]["set_by"] == {UNEXPLAINED: 1.0}


def test_a_cut_step_counts_as_the_part_of_a_step_that_it_was():
    """Four steps of 10 s where 40 s were wished for could have been one."""
    tally, _ = counted(attempts(10.0, 1e-5, many=4, wish=40.0))
    row = tally.intervals["1 to 10 s"]
    assert (row["attempts"], row["cut_short"], row["if_joined"]) == (4.0, 4.0, 1.0)


def test_lanes_wait_for_the_slowest_of_their_block():
    tally, _ = counted(attempts(3.0, 0.5))
    counters = np.zeros((LANES, 5), int)
    counters[:, 0] = 1
    counters[3, :2] = 3, 1
    tally.call(0, 10.0, 0.5, counters, True)
    assert tuple(tally.lanes[0]) == (LANES + 3, 4 * LANES)


def bout(start_s: float) -> Work:
    return Work(start_s, (600.0,), (0.5,), 0.0, 0.0, 0.5, "endurance")


def test_a_phase_is_named_after_the_strongest_claim_on_a_time():
    agenda = Agenda(
        work=(bout(3600.0), bout(36000.0)),
        meals=(Feeding(3900.0, 80.0, 20.0),),
        doses=(Administration(5000.0, "NR", 300.0),),
    )
    phases = phases_of(agenda)
    said = {time: phases.names[int(phases.at(time))] for time in (-1.0, 0.0, 3599.0, 3600.0, 4000.0, 4200.0, 4900.0)}
    assert list(said.values()) == [
        EQUILIBRATING, "rest", "rest", "bout 1", "bout 1", "10 min after bout 1", "hour after a meal",
    ]  # fmt: skip
    later = [phases.names[int(phases.at(time))] for time in (5000.0, 8599.0, 8600.0, 36599.0, 37000.0, 37200.0)]
    assert later == ["hour after a dose", "hour after a dose", "recovery", "bout 2", "10 min after bout 2", "recovery"]


def test_many_bouts_are_told_together():
    agenda = Agenda(work=tuple(bout(7200.0 * day) for day in range(1, 9)))
    assert {"bouts", "10 min after bouts"} < set(phases_of(agenda).names)


def test_a_run_that_breaks_is_watched_no_longer(scenario: Scenario, monkeypatch: pytest.MonkeyPatch):
    watched = []

    def broken(*_, **__):
        watched.append(watching())
        raise CellsimError("It broke.")

    with monkeypatch.context() as patch:
        patch.setattr("cellsim.study.profile.profile.live_through", broken)
        with pytest.raises(CellsimError, match="It broke"):
            profile(scenario, "older")
    assert watched[0] is not None
    assert watching() is None


@pytest.fixture
def scenario_file(tmp_path: Path) -> Path:
    brief = TEXT.replace('"3 hour"', '"1 hour"').replace('"2 hour"', '"50 minute"').replace("fibers = 10", "fibers = 3")
    path = tmp_path / "short.toml"
    path.write_text(brief, encoding="utf-8")
    return path


def test_the_command_writes_numbers_and_a_figure_and_prints_a_table(
    scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture
):
    out = tmp_path / "costs"
    assert main(["profile", str(scenario_file), "--out", str(out), "--person", "older", "--seed", "3"]) == OK
    page = json.loads((out / "profile.json").read_text(encoding="utf-8"))
    assert page["seed"] == 3
    assert list(page["people"]) == ["older"]
    assert sorted([*page["files"], "manifest.json"]) == sorted(path.name for path in out.iterdir())
    assert (out / "profile.png").read_bytes().startswith(b"\x89PNG")
    said = capsys.readouterr().out
    for phase in page["everyone"]["phases"]:
        assert phase in said
    for interval in page["everyone"]["coupling"]:
        assert interval in said
    # a second profile may take the place of the first, in silence
    assert main(["profile", str(scenario_file), "--out", str(out), "--person", "older", "--quiet"]) == OK
    assert capsys.readouterr().out == ""
    assert json.loads((out / "profile.json").read_text(encoding="utf-8"))["seed"] == 11


def test_a_profile_is_not_written_over_a_result(scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture):
    out = tmp_path / "result"
    out.mkdir()
    (out / "summary.json").write_text('{"cellsim_result": 1, "files": ["summary.json"]}', encoding="utf-8")
    assert main(["profile", str(scenario_file), "--out", str(out)]) == BAD_INPUT
    assert "'summary.json', which is no part of a cellsim profile" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["summary.json"]


@pytest.mark.parametrize(
    ("change", "options", "says"),
    [
        (("28 year", "28 parsec"), (), "28 parsec"),
        (("", ""), ("--person", "oldr"), "person = 'oldr' is nobody in this scenario. Did you mean 'older'?"),
    ],
)
def test_what_cannot_be_profiled_is_refused_in_a_sentence(
    change: tuple, options: tuple, says: str, scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture
):
    text = scenario_file.read_text(encoding="utf-8")
    scenario_file.write_text(text.replace(*change) if change[0] else text, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["profile", str(scenario_file), "--out", str(out), *options]) == BAD_INPUT
    told = capsys.readouterr().err
    assert says in told
    assert told.startswith("cellsim: ")
    assert told.rstrip().endswith((".", "?"))
    assert not out.exists()
