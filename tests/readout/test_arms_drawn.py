"""Who lives through two arms is drawn in each from the bout of that arm, beside what was done in it."""

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.collections import PathCollection

from cellsim import Result
from cellsim.study.result.summary import summarize
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.figures.panels import around_bout, day_after_bout, whole_record
from tests.readout.courses import ARMS, BOUTS, PEOPLE, REPLICATES, TIMES, Whose, course, events, made_up

WITH, WITHOUT = (("her", ARMS[person]) for person in PEOPLE)


@pytest.fixture(scope="module")
def result() -> Result:
    """One woman: her bouts begin at 8 hours with NR, and at 10 hours without it."""
    table = made_up().table.assign(person="her")
    done = [replace(each, person="her") if each.kind == "bout" else each for each in events(True)]
    return Result(table, summarize(table, done), {}, events=done)


def axes_of(result: Result, figure: str, title: str):
    return next(each for each in FIGURES[figure].draw(result).axes if each.get_title(loc="left") == title)


def marked(axes, height: float) -> list[float]:
    dots = [each for each in axes.collections if isinstance(each, PathCollection)]
    return sorted(float(x) for each in dots for x, y in each.get_offsets() if y == height)


def test_each_arm_starts_at_its_own_bout_and_is_shaded_there(result: Result) -> None:
    assert around_bout(result).zero == {WITH: 8.0, WITHOUT: 10.0}
    for clock in (day_after_bout(result), whole_record(result, from_bout=True)):
        assert clock.zero == {WITH: 9.0, WITHOUT: 10.5}, "which is its end"
    assert around_bout(result).shades == ((0.0, 30.0), (0.0, 60.0))
    assert day_after_bout(result).shades == ((-1.0, 0.0), (-0.5, 0.0))
    # By hand: 34 - 9, 36 - 10.5 and 59.5 - 10.5 hours; no bout of one arm is counted from that of the other.
    assert whole_record(result, from_bout=True).shades == (
        (-1.0, 0.0), (-0.5, 0.0), (25.0, 25.5), (25.5, 26.25), (49.0, 50.0)
    )  # fmt: skip


def test_both_arms_are_drawn_from_the_start_of_their_bout(result: Result) -> None:
    lines = axes_of(result, "bout", "Phosphocreatine").lines
    assert len(lines) == 2
    for line, source in zip(lines, PEOPLE, strict=True):
        minutes = (np.array(TIMES) - BOUTS[source][1][0]) * 60.0
        inside = (minutes >= -7.2 - 1e-6) & (minutes <= 84.0 + 1e-6)  # 12 % of an hour before it, 40 % after
        middle = np.mean([course(Whose(source, "all", each), "phosphocreatine") for each in REPLICATES], axis=0)
        np.testing.assert_allclose(line.get_xdata(), minutes[inside], atol=1e-6)
        np.testing.assert_allclose(line.get_ydata(), middle[inside], rtol=1e-9)


def test_meals_and_doses_and_dates_stand_on_the_clock_of_their_arm(result: Result) -> None:
    axes = axes_of(result, "answer", "Recovered: the lesser of force and glycogen")
    assert marked(axes, 0.0) == [1.5, 3.0], "a meal at 12 hours"
    assert marked(axes, 1.0) == [-2.0], "a dose at 7 hours, with NR only"
    dates = [
        BOUTS[source][row["bout"]][1] + row["value"] - BOUTS[source][1][1]
        for source in PEOPLE for row in result.summary["headline"]
        if row["name"] == "recovered_after" and row["arm"] == ARMS[source] and row["value"] is not None
    ]  # fmt: skip
    assert len(dates) == 4
    np.testing.assert_allclose(marked(axes, 0.95), sorted(dates))


def test_an_arm_without_a_bout_has_no_place_on_the_clock_of_a_bout(result: Result) -> None:
    done = [each for each in result.events if each.kind != "bout" or each.arm == WITH[1]]
    rested = replace(result, events=done, summary={})
    assert around_bout(rested).zero == {WITH: 8.0}
    assert len(axes_of(rested, "bout", "Phosphocreatine").lines) == 1
    assert marked(axes_of(rested, "answer", "Recovered: the lesser of force and glycogen"), 0.0) == [3.0]
