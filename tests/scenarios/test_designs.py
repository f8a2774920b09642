"""What a study varies and by which design: factors, ranges of rows, groups of rows, and samples."""

import math
import sys
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.fiber import type_shares
from cellsim.errors import ScenarioError
from cellsim.scenario.plan.settings import BY_TYPE
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.factors import LOGARITHM, Factor, factor, group, of_row
from cellsim.study.designs.samples import (
    EFAST,
    GRID,
    HYPERCUBE,
    MORRIS,
    SOBOL,
    check,
    drawn,
    inputs_of,
    listed_runs,
    runs_of,
)

MODEL = human_muscle()
PLACES = {"muscle": tuple(MODEL.fiber.parameters)}
HARD = factor("bout[0].intensity", ["50 %Wmax", "70 %Wmax"], MODEL, "vary.hard")
DOSE = factor("regimen[0].dose", {"from": "100 mg", "to": "1 g", "scale": LOGARITHM}, MODEL, "vary.dose")
ROW = factor("NAMPT_Km_NAM", "own range", MODEL, "vary.row")


def test_a_grid_is_every_combination_the_last_varying_fastest() -> None:
    found = inputs_of(GRID, (HARD, factor("seed", [1, 2], MODEL, "vary.seed")))
    assert [tuple(each.values()) for each in found] == [
        ("50 %Wmax", 1), ("50 %Wmax", 2), ("70 %Wmax", 1), ("70 %Wmax", 2)
    ]  # fmt: skip


def test_a_range_is_written_in_one_unit_and_spread_as_it_says() -> None:
    assert (DOSE.low, DOSE.high, DOSE.unit) == (100.0, 1000.0, "mg")
    assert DOSE.at(0.5) == "316.227766 mg"
    assert (DOSE.at(0.0), DOSE.at(1.0)) == ("100 mg", "1000 mg")
    even = factor("person[0].age", {"from": "20 year", "to": "80 year"}, MODEL, "vary.age")
    assert even.at(0.25) == "35 year"
    assert factor("adherence", {"from": 0.5, "to": 1}, MODEL, "vary.x").at(0.5) == 0.75


def test_a_row_of_the_model_has_its_own_range() -> None:
    row = MODEL.rows["NAMPT_Km_NAM"]
    assert ROW == of_row(row)
    assert ROW.scale == LOGARITHM
    assert f"{ROW.low:g} {ROW.unit}" == row.written[1]
    assert f"{ROW.high:g} {ROW.unit}" == row.written[2]


@given(share=st.floats(0.0, 1.0), low=st.floats(1e-6, 1e6), fold=st.floats(1.001, 1e6), even=st.booleans())
def test_no_value_lies_outside_its_range(share: float, low: float, fold: float, even: bool) -> None:
    found = Factor("x", (), low, low * fold, "mg", "even" if even else LOGARITHM).at(share)
    number = float(str(found).split()[0])
    assert low * (1 - 1e-8) <= number <= low * fold * (1 + 1e-8)


def test_of_a_list_each_value_has_an_equal_part() -> None:
    three = factor("x", ["a", "b", "c"], MODEL, "vary.x")
    counts = Counter(three.at(share) for share in np.linspace(0.0, 1.0, 3001))
    assert set(counts) == {"a", "b", "c"}
    assert max(counts.values()) - min(counts.values()) <= 2


def test_groups_of_rows_are_meant_by_how_they_are_known_and_of_what() -> None:
    assumed = {each.name for each in group("all assumed of muscle", MODEL, PLACES, "vary")}
    assert assumed == {
        name for name in MODEL.fiber.parameters
        if name in MODEL.rows and MODEL.rows[name].known.startswith("assumed")
        and MODEL.rows[name].low < MODEL.rows[name].high and name not in BY_TYPE
    } | {
        f"Type{kind}_{BY_TYPE[name]}" for name in MODEL.fiber.parameters if name in BY_TYPE
        for kind in ("I", "IIa", "IIx") if MODEL.rows[f"Type{kind}_{BY_TYPE[name]}"].known.startswith("assumed")
    }  # fmt: skip
    assert len(assumed) > 200
    sensing = {each.name for each in group("all of energy sensing", MODEL, PLACES, "vary")}
    assert {"Ampk_gain", "Acc_gain"} <= sensing
    assert {each.name.split("_")[0] for each in group("all of NAMPT", MODEL, PLACES, "vary")} == {"NAMPT"}


def test_every_row_of_a_group_changes_somebody_alone() -> None:
    """Those of the reference fiber go by type, whole numbers are listed, and shares of types are proportions."""
    base = Scenario.from_text('duration = "1 hour"\n[[person]]\nage = "30 year"\n')
    found = {each.name: each for each in group("all assumed", MODEL, PLACES, "vary", 0.25)}
    assert len(found) > 600
    assert found["mito_tagging_power"].values == ("11 fold", "12 fold")
    ends = [{name: each.at(share) for name, each in found.items()} for share in (0.0, 0.5, 1.0)]
    assert len({base.vary(parameters=each).made_of().digest for each in ends} | {base.made_of().digest}) == 4
    shares = type_shares({"TypeI_share": 0.6, "TypeIIa_share": 0.3, "TypeIIx_share": 0.3})
    assert shares == pytest.approx({"I": 0.5, "IIa": 0.25, "IIx": 0.25})


def test_a_share_of_a_range_lies_around_the_value_of_the_row() -> None:
    row = MODEL.rows["NAMPT_Km_NAM"]
    value, low, high = (float(each.split()[0]) for each in row.written)
    half = of_row(row, 0.5)
    assert half.low == pytest.approx((value * low) ** 0.5)
    assert half.high == pytest.approx((value * high) ** 0.5)
    assert half.unit == ROW.unit
    near = of_row(row, 1e-3)
    assert near.low == pytest.approx(value, rel=1e-2)


@pytest.mark.parametrize("kind", [HYPERCUBE, SOBOL, MORRIS, EFAST])
def test_a_sample_has_as_many_runs_as_were_told_and_is_the_same_again(kind: str) -> None:
    samples = 128 if kind == EFAST else 16
    found = [drawn(kind, (HARD, DOSE, ROW), samples, seed) for seed in (1, 1, 2)]
    assert len(found[0]) == runs_of(kind, (HARD, DOSE, ROW), samples)
    assert ((found[0] >= 0.0) & (found[0] <= 1.0)).all()
    assert np.array_equal(found[0], found[1])
    assert not np.array_equal(found[0], found[2])
    inputs = inputs_of(kind, (HARD, DOSE, ROW), samples, 1)
    assert len(inputs) == len(found[0])
    assert all(list(each) == [HARD.name, DOSE.name, ROW.name] for each in inputs)


def test_a_hypercube_has_one_point_in_each_layer() -> None:
    shares = drawn(HYPERCUBE, (DOSE, ROW), 50, 3)
    for column in shares.T:
        assert sorted(np.floor(column * 50)) == list(range(50))


def test_runs_are_listed_in_a_table() -> None:
    text = (
        "NAMPT_Km_NAM,person[0].age,muscle.fibers,hypotheses.x\n"
        "0.5 umol/L, 30 year,4,true\n\n1 umol/L,40 year,8,false\n"
    )
    assert listed_runs(text, "runs.csv") == (
        {"NAMPT_Km_NAM": "0.5 umol/L", "person[0].age": "30 year", "muscle.fibers": 4, "hypotheses.x": True},
        {"NAMPT_Km_NAM": "1 umol/L", "person[0].age": "40 year", "muscle.fibers": 8, "hypotheses.x": False},
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no head"),
        ("a,,b\n1,2,3\n", "no head"),
        ("a,a\n1,2\n", "no head"),
        ("a,b\n1\n", "Line 2 of runs.csv has 1 cells, and its head 2"),
        ("a,b\n", "no run below its head"),
    ],
)
def test_a_table_that_lists_no_runs_is_a_sentence(text: str, told: str) -> None:
    with pytest.raises(ScenarioError, match=told):
        listed_runs(text, "runs.csv")


@pytest.mark.parametrize(
    ("name", "written", "told"),
    [
        ("x", "own range", "only a parameter of the model"),
        ("NAMPT_Km_NAMM", "own range", "Did you mean 'NAMPT_Km_NAM'"),
        ("x", [], "lists nothing"),
        ("x", ["a", "a"], 'has "a" twice'),
        ("x", [[1]], r"vary\[0\]"),
        ("x", [math.nan], "is no value"),
        ("x", 3, "nothing that could be varied"),
        ("x", {"from": "1 mg"}, "says no 'to'"),
        ("x", {"from": "1 mg", "to": "2 mg", "scal": "even"}, "Did you mean 'scale'"),
        ("x", {"from": "2 mg", "to": "1 mg"}, "smaller one first"),
        ("x", {"from": "2 mg", "to": "1 hour"}, "cannot be compared"),
        ("x", {"from": "0 mg", "to": "1 mg", "scale": LOGARITHM}, "no logarithm"),
        ("x", {"from": "0 mg", "to": "1 mg", "scale": "cubic"}, "is no scale"),
        ("x", {"from": "much", "to": "1 mg"}, "does not begin with a number"),
    ],
)
def test_what_cannot_be_varied_is_a_sentence(name: str, written: object, told: str) -> None:
    with pytest.raises(ScenarioError, match=told):
        factor(name, written, MODEL, "vary")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("assumed", "is not understood"),
        ("all guessed of muscle", "is not understood"),
        ("all assumed of", "is not understood"),
        ("all assumed of mussel", "Did you mean 'muscle'"),
        ("all measured of stores", "means no parameter"),
        (3, "is not understood"),
    ],
)
def test_a_group_that_is_none_is_a_sentence(words: object, told: str) -> None:
    with pytest.raises(ScenarioError, match=told):
        group(words, MODEL, PLACES, "vary")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "factors", "samples", "told"),
    [
        ("grit", (HARD,), 1, "Did you mean 'grid'"),
        (GRID, (DOSE,), 1, "has a range"),
        (SOBOL, (DOSE,), 100, "power of two.*Write 128"),
        (EFAST, (DOSE,), 64, "Write 65 or more"),
        (HYPERCUBE, (DOSE,), 0, "too few"),
        (HYPERCUBE, (DOSE,), 10_000_000, "more than"),
    ],
)
def test_a_design_that_cannot_be_is_a_sentence(kind: str, factors: tuple[Factor, ...], samples: int, told: str) -> None:
    with pytest.raises(ScenarioError, match=told):
        check(kind, factors, samples)


def test_without_salib_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "SALib.sample.morris", None)
    with pytest.raises(ScenarioError, match=r"drawn by SALib, which is not installed.*cellsim\[study\]"):
        drawn(MORRIS, (DOSE, ROW), 4, 1)
    assert len(drawn(HYPERCUBE, (DOSE, ROW), 4, 1)) == 4
