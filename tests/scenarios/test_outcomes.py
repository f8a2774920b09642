"""One number out of a course, by a formula that is read and never run."""

import math

import numpy as np
import pytest

from cellsim.errors import ResultError
from cellsim.study.designs.outcomes import READINGS, outcome_formula
from tests.scenarios.result_sample import made_up_result

RESULT = made_up_result(("younger", "older"), replicates=2)


def course(column: str, person: str = "younger", group: str = "all") -> tuple[np.ndarray, np.ndarray]:
    rows = RESULT.table.query("person == @person and group == @group")
    mean = rows.groupby("time_h")[column].mean()
    return mean.index.to_numpy(float), mean.to_numpy(float)


def test_readings_of_a_course_are_what_they_say() -> None:
    time, value = course("phosphocreatine")
    bout, after = (time >= 8.0) & (time <= 9.0), time >= 9.0
    ask = lambda words: outcome_formula(words)(RESULT)  # noqa: E731
    assert ask('max(phosphocreatine, person="younger")') == value.max()
    assert ask('min(phosphocreatine, person="younger", within="bout")') == value[bout].min()
    assert ask('max(phosphocreatine, person="younger", within="after", group="I")') == value[after].max()
    assert ask('first(phosphocreatine, person="younger")') == value[0]
    assert ask('last(phosphocreatine, person="younger", within="bout")') == value[bout][-1]
    assert ask('change(phosphocreatine, person="younger")') == pytest.approx(value[-1] / value[0] - 1.0)
    assert ask('area(phosphocreatine, person="younger")') == pytest.approx(np.trapezoid(value, time))
    assert ask('mean(phosphocreatine, person="younger")') == pytest.approx(
        np.trapezoid(value, time) / (time[-1] - time[0])
    )
    assert ask('time_of_max(ampk, person="older")') == course("ampk")[0][course("ampk")[1].argmax()]
    assert ask('at(phosphocreatine, hour=8.5, person="older")') == pytest.approx(np.interp(8.5, time, value))
    assert math.isnan(ask('at(phosphocreatine, hour=999, person="older")'))


def test_replicates_are_averaged_and_blood_is_found_by_itself() -> None:
    _, value = course("force")
    assert outcome_formula('min(force, person="younger")')(RESULT) == pytest.approx(value.min())
    assert outcome_formula('max(ck, person="older")')(RESULT) == course("ck", "older", "body")[1].max()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("ampk", "is no formula"),
        ("max(ampk", "is no formula"),
        ("max()", "is no formula"),
        ("max(ampk, pgc1a)", "is no formula"),
        ("max(ampk.x)", "is no formula"),
        ("__import__('os').system('x')", "is no formula"),
        ("maxi(ampk)", "Did you mean 'max'"),
        ("max(ampk, goup='I')", "only group, within"),
        ("max(ampk, group=f())", "only group, within"),
        ('max(ampk, group="IV")', 'group = "IV" is none'),
        ('max(ampk, within="ride")', 'within = "ride" is none'),
        ("max(ampk, bout=0)", "whole number, from 1"),
        ("max(ampk, hour=4)", "an hour belongs to at"),
        ("at(ampk)", "an hour belongs to at"),
        ("at(ampk, hour='x')", "hour is a number"),
        ("max(ampk, person=3)", "person is a name"),
        ("max(" + "a" * 300 + ")", "is no formula"),
    ],
)
def test_what_is_no_formula_is_a_sentence(words: str, told: str) -> None:
    with pytest.raises(ResultError, match=told):
        outcome_formula(words)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("max(ampkk, person='younger')", "Did you mean 'ampk'"),
        ("max(ampk)", "person"),
        ("max(ampk, person='nobody')", "nobody"),
        ("max(ck, person='older', group='I')", "group"),
        ("max(ampk, person='older', within='bout', bout=2)", "has 1 bouts"),
    ],
)
def test_what_a_run_does_not_hold_is_a_sentence(words: str, told: str) -> None:
    with pytest.raises(ResultError, match=told):
        outcome_formula(words)(RESULT)


def test_every_reading_is_a_number_of_one_moment_too() -> None:
    for reading in READINGS.values():
        assert isinstance(reading(np.array([1.0]), np.array([2.0])), float)


def test_a_bout_of_the_only_person_is_found_though_nobody_is_named() -> None:
    alone = made_up_result(("younger",))
    assert {each.person for each in alone.events} == {"younger"}
    named = outcome_formula('min(phosphocreatine, person="younger", within="bout")')(alone)
    assert outcome_formula('min(phosphocreatine, within="bout")')(alone) == named
