"""Workouts that are still to be done: read step by step, and asked of each person by their own threshold."""

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import ScenarioError, WorkoutError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.demand.planned import planned
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.workouts.planned import erg, fit_workout, zwo
from cellsim.scenario.workouts.planned.plan import Plan, Step
from tests.workouts.fit_files import fit_plan

SHA = "0" * 64
RIDER = Person("rider", 30.0, ftp_w=250.0)
OPEN_S, EASY = modes.USUAL.intensity("open_step"), modes.USUAL.intensity("free_riding")


def zwift(steps: str, around: str = "") -> bytes:
    return (
        f"<workout_file><name>x</name><author>a</author>{around}<tags><tag name='a'/></tags>"
        f"<workout>{steps}</workout></workout_file>"
    ).encode()


def read_zwo(steps: str, around: str = "") -> Plan:
    return zwo.read(zwift(steps, around), "a.zwo", SHA)


def course(data: str, head: str = "MINUTES WATTS", name: str = "a.erg") -> Plan:
    text = f"[COURSE HEADER]\nVERSION = 2\nDESCRIPTION = x\n{head}\n[END COURSE HEADER]\n[COURSE DATA]\n{data}\n"
    return erg.read(f"{text}[END COURSE DATA]\n".encode(), name, SHA)


def read_fit(*steps) -> Plan:
    return fit_workout.read(fit_plan(*steps), "a.fit", SHA)


def watts(plan: Plan, person: Person = RIDER, do: str = "cycling") -> list[float]:
    """What the plan asks of a person, second by second [W of an ergometer]."""
    who = body(person)
    return (planned(plan, modes.USUAL.find(do), who, []) * who.wmax_w).tolist()


def refused(read, *given) -> str:
    with pytest.raises(WorkoutError) as caught:
        read(*given)
    sentence = str(caught.value)
    assert sentence.endswith("."), sentence
    assert ". " not in sentence, sentence
    return sentence


def test_each_kind_of_step_of_zwift_asks_for_its_share_of_ftp() -> None:
    found = watts(read_zwo(
        '<Warmup Duration="100" PowerLow="0.2" PowerHigh="0.6"/><SteadyState Duration="10" Power="0.9" Cadence="90"/>'
        '<IntervalsT Repeat="2" OnDuration="3" OffDuration="4" OnPower="1.2" OffPower="0.4"/>'
        '<Ramp Duration="10" PowerLow="0.5" PowerHigh="1.0"><textevent timeoffset="1" message="go"/></Ramp>'
        '<FreeRide Duration="5" FlatRoad="1"/><Cooldown Duration="100" PowerLow="0.5" PowerHigh="0.25"/>'
    ))  # fmt: skip
    assert len(found) == 100 + 10 + 14 + 10 + 5 + 100
    assert found[:2] == pytest.approx([250 * 0.202, 250 * 0.206])
    assert found[100:110] == pytest.approx([225.0] * 10)
    assert found[110:124] == pytest.approx(([300.0] * 3 + [100.0] * 4) * 2)
    assert found[124:134] == pytest.approx(250 * np.linspace(0.525, 0.975, 10))
    assert found[134:139] == pytest.approx([250 * EASY] * 5)
    assert found[139] == pytest.approx(250 * (0.5 - 0.25 * 0.005))
    assert found[-1] == pytest.approx(250 * (0.25 + 0.25 * 0.005))


def test_a_cool_down_falls_whichever_end_the_writer_calls_low() -> None:
    down, up = (
        read_zwo(f'<Cooldown Duration="60" PowerLow="{low}" PowerHigh="{high}"/>')
        for low, high in ((0.6, 0.3), (0.3, 0.6))
    )
    assert watts(down) == watts(up)
    assert watts(down)[0] > watts(down)[-1]


def test_a_greatest_effort_is_what_this_person_holds_for_so_long() -> None:
    who = body(RIDER)
    lasting = read_zwo('<MaxEffort Duration="300"/>')
    assert watts(lasting) == pytest.approx([who.critical_power_w + who.work_above_cp_j / 300.0] * 300)


def test_ftp_is_the_critical_power_of_a_person_unless_one_is_written() -> None:
    steady, plain = read_zwo('<SteadyState Duration="60" Power="1"/>'), Person("plain", 30.0)
    notes: list[str] = []
    planned(steady, modes.USUAL.find("cycling"), body(plain), notes)
    assert watts(steady, plain) == pytest.approx([body(plain).critical_power_w] * 60)
    assert f"{body(plain).critical_power_w:.0f} W" in notes[0]
    assert "critical power" in notes[0]
    notes.clear()
    planned(steady, modes.USUAL.find("cycling"), body(RIDER), notes)
    assert watts(steady) == pytest.approx([250.0] * 60)
    assert "250 W, as written" in notes[0]


def test_a_workout_with_an_ftp_of_its_own_asks_everyone_for_watts() -> None:
    fixed = read_zwo('<SteadyState Duration="60" Power="200"/>', "<ftpOverride>1</ftpOverride>")
    assert watts(fixed) == pytest.approx(watts(fixed, Person("other", 60.0)))
    assert watts(fixed) == pytest.approx([200.0] * 60)


@pytest.mark.parametrize(
    ("steps", "around", "words"),
    [
        ('<SteadyState Duration="60" Power="much"/>', "", ("'much'", "Power", "step 1")),
        ('<SteadyState Duration="60" Power="1"/><SteadyState Power="1"/>', "", ("Duration", "step 2")),
        ('<SteadyState Duration="60" Power="250"/>', "", ("25000 % of FTP", "nobody")),
        ('<SteadyState Duration="-60" Power="1"/>', "", ("-60 s",)),
        ('<IntervalsT Repeat="1e9" OnDuration="1" OffDuration="1" OnPower="1" OffPower="1"/>', "", ("repeats",)),
        ('<IntervalsT Repeat="4999" OnDuration="999" OffDuration="1" OnPower="1" OffPower="1"/>', "", ("longer",)),
        ('<Teleport Duration="60"/>', "", ("'Teleport'",)),
        ('<SteadyState Duration="60" Power="1"/>', "<durationType>distance</durationType>", ("distance",)),
        ('<SteadyState Duration="60" Power="0"/>', "", ("no work",)),
        ("", "", ("less than 30 s",)),
        ('<SteadyState Duration="60" Power="1">', "", ("well-formed",)),
    ],
)
def test_a_workout_of_zwift_that_cannot_be_done_is_refused(steps: str, around: str, words: tuple[str, ...]) -> None:
    sentence = refused(zwo.read, zwift(steps, around), "a.zwo", SHA)
    assert all(word in sentence for word in words), sentence


def test_entities_are_refused_in_plans_too() -> None:
    bomb = b'<!DOCTYPE w [<!ENTITY a "b">]>' + zwift('<SteadyState Duration="60" Power="1"/>')
    assert "document type" in refused(zwo.read, bomb, "a.zwo", SHA)


def test_a_course_of_watts_keeps_its_work_whatever_seconds_its_lines_fall_on() -> None:
    found = course("0.00\t100\n1.0083\t100\n1.0083\t200\n2.00\t300\n2.00\tLAP\n3 0", "FTP = 260\nMINUTES WATTS")
    assert (found.ftp_w, found.duration_s) == (260.0, pytest.approx(180.0, abs=1e-5))
    asked = watts(found, Person("plain", 30.0))
    assert sum(asked) == pytest.approx(60 * (1.0083 * 100 + 0.9917 * 250 + 0.5 * 300), rel=1e-6)
    assert asked[0] == pytest.approx(100.0)
    assert asked[60] == pytest.approx(0.498 * 100 + 0.502 * 200, rel=2e-3)


def test_percent_is_of_ftp_by_the_header_and_else_by_the_ending() -> None:
    for plan in (
        course("0 80\n1 80", "MINUTES PERCENT"), course("0 80\n1 80", "", "a.mrc"),
        course("0 80%\n1 80%", "minutes ftp"), course("0,0;80,0\n1,0;80,0", "MINUTES PERCENT"),
    ):  # fmt: skip
        assert watts(plan) == pytest.approx([200.0] * 60)
    assert watts(course("0 80\n1 80", "")) == pytest.approx([80.0] * 60)


def test_a_course_counts_in_what_its_header_says_and_separates_by_what_it_likes() -> None:
    plain = course("0 100\n10 100\n10 200\n15 200")
    for data, head in (
        ("0 100\n600 100\n600 200\n900 200", "SECONDS WATTS"), ("0.00, 100\n10.00, 100\n10.00, 200\n15, 200", ""),
        ("0,00\t100\n10,0\t100\n10,00\t200\n15,0\t200", ""), ("0;100\n10;100\n10;200\n15;200", ""),
    ):  # fmt: skip
        assert course(data, head).steps == plain.steps


def test_a_steady_step_by_its_zone_alone_goes_by_that() -> None:
    found = read_zwo('<SteadyState Duration="60" Zone="3"/>')
    assert found.steps == (Step(60.0, pytest.approx(0.83), pytest.approx(0.83), "FTP"),)
    assert any("Zone 3 of power" in note for note in found.notes)
    assert "without Power (" in refused(zwo.read, zwift('<SteadyState Duration="60"/>'), "a.zwo", SHA)


@pytest.mark.parametrize(
    ("data", "head", "words"),
    [
        ("0 100\n1 abc", "MINUTES WATTS", ("'abc'", "line 8")),
        ("0 100\n5 100\n4 100", "MINUTES WATTS", ("back in time", "line 9")),
        ("0 100\n5", "MINUTES WATTS", ("line 8",)),
        ("0 100\n5 80%", "MINUTES WATTS", ("percent", "line 8")),
        ("0 100\n5 9000", "MINUTES WATTS", ("9000 W", "line 8")),
        ("0 1 0\n5 2 0", "DISTANCE GRADE WIND", ("distance",)),
        ("", "MINUTES WATTS", ("COURSE DATA",)),
        ("0 100\n5 140", "MINUTES HR", ("'HR'", "neither watts")),
    ],
)
def test_a_course_that_cannot_be_ridden_is_refused_with_its_line(data: str, head: str, words: tuple[str, ...]) -> None:
    with pytest.raises(WorkoutError) as caught:
        course(data, head)
    assert all(word in str(caught.value) for word in words), caught.value


def test_steps_of_a_fit_workout_repeat_and_their_targets_are_counted_from_where_fit_counts() -> None:
    found = read_fit(
        (0, 60_000, 4, None, 90, 110),  # percent of FTP
        (0, 30_000, 4, None, 1180, 1220),  # watts
        (0, 10_000, 1, None, 50, 50),  # percent of the greatest heart rate
        (6, 1, 2, 3, None, None),  # three times from the second step
        (0, 20_000, 1, None, 250, 250),  # beats per minute
        (0, 5_000, 2, None, None, None),
        (5, None, 2, None, None, None),
    )
    thrice = (Step(30.0, 200.0, 200.0, "W"), Step(10.0, 0.5, 0.5, "HRmax")) * 3
    assert found.steps == (
        Step(60.0, 1.0, 1.0, "FTP"), *thrice, Step(20.0, 150.0, 150.0, "bpm"),
        Step(5.0, 0.0, 0.0, "free"), Step(OPEN_S, 0.0, 0.0, "free"),
    )  # fmt: skip
    assert found.sport == "cycling"
    assert any("button" in note for note in found.notes)
    assert any("middle" in note for note in found.notes)


def test_repeats_may_stand_inside_repeats() -> None:
    found = read_fit((0, 10_000, 2, *[None] * 3), (6, 0, 2, 2, None, None), (0, 7_000, 2, *[None] * 3),
                     (6, 0, 2, 3, None, None))  # fmt: skip
    assert [step.duration_s for step in found.steps] == [10.0, 10.0, 7.0] * 3


def test_a_heart_rate_is_asked_as_its_share_of_the_reserve() -> None:
    who = body(Person("rider", 30.0, hr_max_bpm=200.0))
    share = planned(read_fit((0, 60_000, 1, None, 80, 80)), modes.USUAL.find("running"), who, [])
    assert share == pytest.approx((160.0 - who.hr_rest_bpm) / (200.0 - who.hr_rest_bpm))


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ((0, 60_000, 4, 9, None, None), ("power zone 9", "step 1")),
        ((0, 60_000, 1, 6, 0, 0), ("heart rate zone 6",)),
        ((4, 300, 4, None, 90, 90), ("calories", "step 1")),
        ((29, 12, 2, None, None, None), ("repetitions",)),
        ((1, 100_000, 4, None, 90, 90), ("distance", "step 1")),
        ((0, 60_000, 0, None, 3000, 3500), ("speed",)),
        ((11, 0, 2, 160, None, None), ("until something is reached",)),
        ((6, 0, 2, 3, None, None), ("does not come before",)),
        ((6, 5, 2, 3, None, None), ("does not come before",)),
        ((0, 1_000_000_000, 4, None, 90, 90), ("7 days",)),
        ((0, 60_000, 4, None, 90, 1200), ("from percent to W",)),
    ],
)
def test_a_fit_step_that_cannot_be_read_as_work_is_refused(step, words: tuple[str, ...]) -> None:
    sentence = refused(fit_workout.read, fit_plan(step), "a.fit", SHA)
    assert all(word in sentence for word in words), sentence


def test_endless_repeats_are_given_up() -> None:
    inner = [(0, 1, 2, *[None] * 3)] + [(6, 0, 2, 9999, None, None)] * 3
    assert "a.fit" in refused(fit_workout.read, fit_plan(*inner), "a.fit", SHA)


def test_a_damaged_fit_workout_is_refused() -> None:
    whole = fit_plan((0, 60_000, 4, None, 90, 90))
    assert fit_workout.is_workout(whole)
    assert not fit_workout.is_workout(fit_plan((0, 60_000, 4, None, 90, 90), kind=4))
    for cut in (whole[:-3], whole[:40], b""):
        refused(fit_workout.read, cut, "a.fit", SHA)


def test_power_is_not_planned_for_weights_and_runners_go_by_their_own_threshold() -> None:
    plan = read_zwo('<SteadyState Duration="60" Power="1"/>', "<sportType>run</sportType>")
    assert plan.sport == "running"
    who = body(RIDER)
    assert planned(plan, modes.USUAL.find("running"), who, []) == pytest.approx(who.critical_power_w / who.wmax_w)
    with pytest.raises(ScenarioError, match="weight"):
        planned(plan, modes.USUAL.find("resistance"), body(RIDER), [])
