"""Plans that progress: bouts rise by the week, and a share of Wmax is one of that day's Wmax."""

import json
import re
from math import inf

import pytest

from cellsim.errors import ScenarioError, TooHard
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.ramp import greatest_power
from cellsim.scenario import Scenario
from cellsim.scenario.plan.retests import retests
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation

DAY = 86400.0
HEAD = """
duration = "{weeks} week"
record_every = "1 day"
[[person]]
name = "she"
age = "30 year"
activity = "sedentary"
[muscle]
fibers = 2
mitochondria = 4
[[bout]]
do = "{do}"
every = "week"
on = ["Mon", "Thu"]
clock = "10 hour"
duration = "20 minute"
intensity = "{intensity}"
{more}
"""


def plan(more: str = "", intensity: str = "50 %Wmax", weeks: int = 6, do: str = "cycling") -> Scenario:
    return Scenario.from_text(HEAD.format(more=more, intensity=intensity, weeks=weeks, do=do))


@pytest.mark.parametrize(
    ("more", "intensity", "values"),
    [
        ('increase = "5 % a week"', "50 %Wmax", [50.0, 52.5, 55.1, 57.9, 60.8, 63.8]),
        ('increase = "5 % a week"\nup_to = "55 %Wmax"', "50 %Wmax", [50.0, 52.5, 55.0, 55.0, 55.0, 55.0]),
        ('increase = "10 W a week"', "100 W", [100.0, 110.0, 120.0, 130.0, 140.0, 150.0]),
        ('increase = "2 %Wmax per week"', "50 %Wmax", [50.0, 52.0, 54.0, 56.0, 58.0, 60.0]),
        ("", "50 %Wmax", [50.0] * 6),
    ],
)
def test_intensity_rises_by_the_week_in_what_is_written(more: str, intensity: str, values: list[float]) -> None:
    bouts = plan(more, intensity).bouts
    assert [each.intensity.value for each in bouts] == [value for value in values for _ in range(2)]
    assert {each.intensity.unit for each in bouts} == {intensity.split()[1]}
    assert [each.duration_s for each in bouts] == [1200.0] * 12


def test_a_duration_rises_by_a_share_or_by_minutes_to_where_it_stops() -> None:
    minutes = plan('increase_duration = "5 minute a week"\nup_to_duration = "40 minute"').bouts[::2]
    assert [each.duration_s / 60.0 for each in minutes] == [20.0, 25.0, 30.0, 35.0, 40.0, 40.0]
    shares = plan('increase_duration = "10 % a week"').bouts[::2]
    assert [each.duration_s for each in shares] == [1200.0, 1320.0, 1452.0, 1597.0, 1757.0, 1933.0]


def test_another_intensity_rises_as_the_old_one_did() -> None:
    varied = plan('increase = "5 % a week"').vary(intensity="40 %Wmax")
    assert [each.intensity.value for each in varied.bouts[::2]] == [40.0, 42.0, 44.1, 46.3, 48.6, 51.1]


@pytest.mark.parametrize(
    ("more", "intensity", "do", "told"),
    [
        ('increase = "5 %"', "50 %Wmax", "cycling", ["bout[0].increase", '"5 %"', "a week", '"5 % a week"']),
        ("increase = 5", "50 %Wmax", "cycling", ["bout[0].increase = 5", '"5 % a week"']),
        ('increase = "5 a week"', "50 %Wmax", "cycling", ["bout[0].increase", "a number with a unit"]),
        ('increase = "-5 % a week"', "50 %Wmax", "cycling", ["bout[0].increase", "above 0"]),
        ('increase = "200 % a week"', "50 %Wmax", "cycling", ["bout[0].increase", "100 % a week at most"]),
        ('increase = "nan % a week"', "50 %Wmax", "cycling", ["bout[0].increase", "a number with a unit"]),
        ('increase = "10 W a week"', "50 %Wmax", "cycling", ["neither % nor the unit", "%Wmax", "bout[0].increase"]),
        ('increase = "0 W a week"', "100 W", "cycling", ["increase lies above 0", "bout[0].increase"]),
        ('increase = "5 % a week"', "all-out", "cycling", ["all-out", "cannot rise", "bout[0].increase"]),
        ('increase = "90 % a week"', "50 %Wmax", "cycling", ["After 5 weeks", "nobody could do", "up_to"]),
        ('increase = "10 % a week"', "80 %1RM", "resistance", ["After 5 weeks", '"100 %1RM" or less', "increase"]),
        ('up_to = "70 %Wmax"', "50 %Wmax", "cycling", ["Nothing rises", "bout[0].up_to", "Add increase"]),
        ('increase = "5 % a week"\nup_to = "40 %Wmax"', "50 %Wmax", "cycling", ["cannot rise to this", "up_to"]),
        ('increase = "5 % a week"\nup_to = "400 W"', "50 %Wmax", "cycling", ["above 50", "bout[0].up_to"]),
        (
            'increase_duration = "5 a week"',
            "50 %Wmax",
            "cycling",
            ["bout[0].increase_duration", "a number with a unit"],
        ),
        ('increase_duration = "5 kg a week"', "50 %Wmax", "cycling", ["'5 kg' is no time", "increase_duration"]),
        ('up_to_duration = "1 hour"', "50 %Wmax", "cycling", ["Nothing rises", "Add increase_duration"]),
        ('increase_duration = "100 % a week"\nup_to_duration = "5 minute"', "50 %Wmax", "cycling", ["cannot rise to"]),
        ('increase_duration = "1 day a week"', "50 %Wmax", "cycling", ["goes on after the end", "bout[0]"]),
        ('retest = "2 week"', "100 W", "cycling", ["No test is needed", "bout[0].retest", "%Wmax"]),
        ('retest = "1 hour"', "50 %Wmax", "cycling", ["between 1 day and 400 days", "bout[0].retest"]),
        ('retest = "seldom"', "50 %Wmax", "cycling", ["bout[0].retest", "4 week"]),
    ],
)
def test_a_rise_that_cannot_be_is_a_sentence(more: str, intensity: str, do: str, told: list[str]) -> None:
    with pytest.raises(ScenarioError) as refused:
        plan(more, intensity, do=do)
    sentence = str(refused.value)
    assert all(each in sentence for each in told), sentence
    assert re.match(r"[A-Z'].*\.$", sentence)
    assert "\n" not in sentence


def test_what_is_done_in_one_week_does_not_rise_and_what_follows_from_its_parts_neither() -> None:
    text = HEAD.format(more='increase = "5 % a week"', intensity="50 %Wmax", weeks=1, do="cycling")
    assert "Nothing rises by the week in bout[0]: all of it is done within one week" in describe(
        Scenario.from_text(text)
    )  # fmt: skip
    turns = text.replace('duration = "20 minute"', 'work = "1 minute"\nrest = "1 minute"\ntimes = 5')
    turns = turns.replace('"1 week"', '"6 week"').replace("increase =", "increase_duration =")
    with pytest.raises(ScenarioError, match="follows from its parts"):
        Scenario.from_text(turns)


def test_a_plan_of_shares_that_nobody_could_follow_says_in_which_week() -> None:
    with pytest.raises(TooHard) as refused:
        as_measured(plan('increase = "15 % a week"', "60 %Wmax"))
    assert re.search(r"in week [2-6] of its plan", str(refused.value))
    assert re.search(r'up_to = "\d+ %Wmax" or less', str(refused.value))


def test_watts_that_rise_past_what_somebody_could_do_are_told_and_not_refused() -> None:
    told = describe(as_measured(plan('increase = "40 W a week"', "80 W")))
    assert told.count("asks for more than she could do at the start") == 1
    assert "harder by 40 W a week, 280 W in the end" in told


def test_a_test_is_as_old_as_its_plan_lets_it_be() -> None:
    """Mondays and Thursdays at ten: the day of the first is what all others are held against."""
    start, week = 10 * 3600.0, 7 * DAY

    def moments(more: str = "", intensity: str = "50 %Wmax", weeks: int = 9) -> tuple[float, ...]:
        made = plan(more, intensity, weeks)
        return retests(made, made.people[0])

    assert moments() == (start, start + 4 * week, start + 8 * week)
    assert moments('retest = "2 week"', weeks=5) == (start, start + 2 * week, start + 4 * week)
    assert moments('retest = "3 day"', weeks=1) == (start, start + 3 * DAY)
    assert moments('retest = "never"') == moments(weeks=4) == moments(intensity="100 W") == ()


def test_a_ramp_that_is_written_is_a_test() -> None:
    """And the next comes four weeks after it; one before the first bout, or where none is wanted, counts nothing."""
    start, week = 10 * 3600.0, 7 * DAY

    def moments(*at: str, more: str = "") -> tuple[float, ...]:
        ramps = "".join(f'[[assay]]\ndo = "ramp test"\nat = "{each}"\n' for each in at)
        made = plan(f"{more}\n{ramps}", weeks=9)
        return retests(made, made.people[0])

    assert moments("2 week") == (start, 2 * week, start + 6 * week)
    assert moments("1 hour", "3 week", "7 week") == (start, 3 * week, 7 * week)
    assert moments("2 week", more='retest = "never"') == ()


def test_a_bout_that_is_done_once_cannot_rise() -> None:
    once = HEAD.format(more='increase_duration = "5 % a week"', intensity="50 %Wmax", weeks=2, do="cycling")
    once = once.replace('every = "week"\non = ["Mon", "Thu"]\nclock', "at")
    with pytest.raises(ScenarioError, match=r"done once, so nothing of it can rise.*every"):
        Scenario.from_text(once)


def test_a_bout_of_half_a_day_is_asked_about() -> None:
    told = describe(plan('increase_duration = "3 hour a week"', "30 W"))
    assert "cycling goes on for 12 hours 20 minutes without a stop" in told


def test_a_late_bout_is_held_against_the_first_day() -> None:
    text = HEAD.format(more='start = "6 week"', intensity="50 %Wmax", weeks=8, do="cycling")
    made = Scenario.from_text(text)
    assert retests(made, made.people[0]) == (10 * 3600.0, 42 * DAY + 10 * 3600.0)
    early = Scenario.from_text(
        text + '[[bout]]\ndo = "cycling"\nat = "1 hour"\nduration = "1 hour"\nintensity = "50 W"'
    )
    assert retests(early, early.people[0])[0] == 0.0


def fitter(muscle: Muscle) -> float:
    """A tenth more at each test."""
    return 200.0 * 1.1 ** len(muscle.tested)


def lived(until_s: float, more: str = 'retest = "1 week"', intensity: str = "50 %Wmax", weeks: int = 3) -> Simulation:
    simulation = Simulation(plan(more, intensity, weeks))
    simulation.state.ergometer = fitter
    simulation.advance_to(until_s)
    return simulation


def test_shares_go_by_the_last_test_and_watts_stay_watts() -> None:
    """At each test she is a tenth fitter, so each Monday asks a tenth more than the one before."""
    asked = [each.fractions[0] for each in lived(21 * DAY).state.agenda.work]
    assert asked == pytest.approx([0.5, 0.5, 0.55, 0.55, 0.605, 0.605])
    never = lived(21 * DAY, 'retest = "never"').state
    assert {each.fractions[0] for each in never.agenda.work} == {0.5}
    assert never.tested == []
    watts = {each.fractions[0] for each in lived(21 * DAY, "", "100 W").state.agenda.work}
    assert watts == {100.0 / never.subject.wmax_w}


def test_a_muscle_goes_on_after_a_test_to_the_last_bit() -> None:
    whole, stopped = lived(16 * DAY).state, lived(9 * DAY).state
    kept = stopped.snapshot()
    anew = Simulation(plan('retest = "1 week"', weeks=3))
    anew.state.ergometer = fitter
    anew.state.go_back_to(kept)
    assert anew.state.agenda == stopped.agenda
    assert anew.state.agenda.work[2].fractions[0] == pytest.approx(0.55)
    anew.advance_to(16 * DAY)
    assert anew.state.snapshot() == whole.snapshot()
    anew.state.go_back_to(lived(0.0).state.snapshot())
    assert anew.state.agenda.work[2].fractions[0] == 0.5, "before any test, what was planned"


def test_a_test_leaves_the_muscle_as_it_is() -> None:
    """With a real ramp whose answer is thrown away, all else is as without one."""
    simulation = Simulation(plan('retest = "1 week"', weeks=3))
    found = []

    def ridden(muscle: Muscle) -> float:
        found.append(greatest_power(muscle))
        return fitter(muscle)

    simulation.state.ergometer = ridden
    simulation.advance_to(9 * DAY)
    assert len(found) == 2
    assert found[0] == pytest.approx(simulation.state.subject.wmax_w, rel=0.15)
    assert simulation.state.snapshot() == lived(9 * DAY).state.snapshot()


def test_a_plan_is_told_and_written_down_and_read_again() -> None:
    made = as_measured(
        plan('increase = "5 % a week"\nup_to = "60 %Wmax"\nincrease_duration = "2 minute a week"\nretest = "1 week"')
    )
    told = describe(made)
    assert "harder by 5 % a week, 60 %Wmax in the end and longer by 2 minute a week, 30 minutes in the end" in told
    assert "Wmax of she is measured anew by a ramp on a copy of the muscle" in told
    for each in (made, plan('retest = "never"')):
        written = json.loads(json.dumps(record(each), allow_nan=False))
        again = rebuilt(written)
        assert again.bouts == each.bouts
        assert record(again) == record(each)
    assert plan('retest = "never"').bouts[0].retest_s == inf
    assert "retest_s" not in record(plan())["bouts"][0]


def test_tests_of_a_laboratory_repeat_to_the_end() -> None:
    text = HEAD.format(more="", intensity="50 %Wmax", weeks=8, do="cycling") + '[[assay]]\ndo = "ramp test"\n'
    four = Scenario.from_text(text + 'every = "4 week"').assays
    assert [each.at_s / DAY for each in four] == [0.0, 28.0, 56.0]
    later = Scenario.from_text(text + 'every = "3 week"\nstart = "1 week"').assays
    assert [each.at_s / DAY for each in later] == [7.0, 28.0, 49.0]
    stopped = Scenario.from_text(text + 'every = "4 week"\nstop = "8 week"').assays
    assert [each.at_s / DAY for each in stopped] == [0.0, 28.0]
