"""Elasticities: those that follow from the equations are what muscles show that rest anew, and the rest is told."""

import numpy as np
import pandas as pd
import pytest

from cellsim import Scenario
from cellsim.errors import ParameterError, ResultError
from cellsim.study.control import elasticities as page
from cellsim.study.control.elasticities import EXACT, NONE, TRIED, elasticities
from cellsim.study.control.rested import with_row
from cellsim.tissue.simulation import Simulation

REST = """
title = "Few fibers at rest"
duration = "15 minute"
[[person]]
name = "reference man"
age = "28 year"
mass = "75 kg"
activity = "recreational"
[muscle]
fibers = 5
mitochondria = 2
"""
ROWS = ("NAMPT_Km_NAM", "LDH_Keq", "MatrixDehydrogenase_Vmax", "SIRT1_Km", "Share_PRPP", "AK_Keq")
AROUND = ("Recreational_insulin", "Rest_PRPP", "TypeIIa_share")
OBSERVED = {
    "nad": "first(nad_total)",
    "mit": 'first(nad_mit, group="IIa")',
    "nmn": "first(nmn)",
    "redox": "first(nadh_fraction_mit)",
}
TURN = 1e-3
CLOSE = 1e-4  # of an elasticity: the fibers' own accuracy over the turn


@pytest.fixture(scope="module")
def rest() -> Scenario:
    return Scenario.from_text(REST)


@pytest.fixture(scope="module")
def found(rest: Scenario) -> pd.DataFrame:
    return elasticities(rest, [*ROWS, *AROUND], OBSERVED, step=0.02)


def seen(scenario: Scenario) -> list[float]:
    now = Simulation(scenario).observed
    return [now["all"]["nad_total"], now["IIa"]["nad_mit"], now["all"]["nmn"], now["all"]["nadh_fraction_mit"]]


def of(table: pd.DataFrame, row: str) -> pd.DataFrame:
    return table[table["row"] == row].set_index("outcome")


@pytest.mark.parametrize("row", ROWS)
def test_what_is_exact_is_what_muscles_show_that_rest_anew(row: str, rest: Scenario, found: pd.DataFrame) -> None:
    low, high = (np.array(seen(with_row(rest, row, fold))) for fold in (1.0 - TURN, 1.0 + TURN))
    tried = np.log(high / low) / np.log((1.0 + TURN) / (1.0 - TURN))
    rows = of(found, row)
    assert set(rows["how"]) == {EXACT}
    np.testing.assert_allclose(rows["elasticity"], tried, rtol=CLOSE, atol=CLOSE)


def test_exact_ones_are_more_than_nothing(found: pd.DataFrame) -> None:
    exact = found[found["how"] == EXACT]
    assert len(exact) == len(ROWS) * len(OBSERVED)
    assert exact["elasticity"].abs().max() > 1.0
    assert (exact.groupby("row")["elasticity"].apply(lambda each: each.abs().max()) > 1e-4).all()


@pytest.mark.parametrize(("row", "says"), [
    ("Recreational_insulin", "the row moves the body around the muscle"),
    ("Rest_PRPP", "the row moves what is stored or conserved in fibers"),
    ("TypeIIa_share", "the row moves which fibers there are"),
])  # fmt: skip
def test_what_reaches_beyond_the_fibers_is_tried_and_told_to_be(row: str, says: str, found: pd.DataFrame) -> None:
    rows = of(found, row)
    assert set(rows["how"]) == {TRIED}
    assert rows["says"].str.startswith(says).all()


def test_what_is_tried_is_the_slope_between_both_sides(rest: Scenario, found: pd.DataFrame) -> None:
    rows = of(found, "Recreational_insulin")
    low, high = (np.array(seen(with_row(rest, "Recreational_insulin", fold))) for fold in (0.98, 1.02))
    np.testing.assert_allclose(rows["elasticity"], np.log(high / low) / np.log(1.02 / 0.98), rtol=1e-3, atol=1e-5)
    assert abs(rows.loc["redox", "elasticity"]) > 0.05
    assert (rows["apart"] < 0.1 * rows["elasticity"].abs() + 1e-4).all()


def test_a_course_and_a_headline_number_are_tried(rest: Scenario) -> None:
    table = elasticities(rest, ["NAMPT_Km_NAM"], {"first": "first(nad_total)", "last": "last(nad_total)"})
    first, last = table["elasticity"]
    assert list(table["how"]) == [EXACT, TRIED]
    assert table["says"][1] == "it is no mean of fibers at rest"
    assert last == pytest.approx(first, rel=0.01)


@pytest.mark.parametrize(
    "changed", ["replicates = 2\n", '[[perturb]]\ntarget = "NAMPT"\nfactor = 0.5\nat = "0 hour"\n']
)
def test_what_is_done_from_the_start_or_several_times_is_never_called_exact(changed: str) -> None:
    text = changed + REST if changed.startswith("replicates") else REST + changed
    assert page._at_rest(Scenario.from_text(REST), page._reading("first(nmn)", Scenario.from_text(REST))) is not None
    scenario = Scenario.from_text(text)
    assert page._at_rest(scenario, page._reading("first(nmn)", scenario)) is None


def test_a_power_of_a_row_has_its_exponent_and_no_curvature() -> None:
    values = [3.0 * (1.0 + way * 0.05) ** -2.5 for way in (-1.0, 0.0, 1.0)]
    line = page._difference("y", "row", values, 0.05, "")
    assert line["elasticity"] == pytest.approx(-2.5, abs=1e-12)
    assert line["apart"] < 1e-12
    bent = [value + 0.5 * way**2 * 0.05 for value, way in zip(values, (-1.0, 0.0, 1.0), strict=True)]
    assert page._difference("y", "row", bent, 0.05, "")["apart"] > 0.05


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ([1.0, 0.0, 2.0], "not of one sign"),
        ([1.0, 2.0, -1.0], "not of one sign"),
        ([1.0, np.nan, 1.0], "no number"),
        (["Nobody could do it.", 1.0, 1.0], "a run beside it failed: Nobody could do it."),
    ],
)
def test_where_there_is_no_logarithm_there_is_a_sentence_and_no_number(values: list, says: str) -> None:
    line = page._difference("y", "row", values, 0.05, "")
    assert line["how"] == NONE
    assert np.isnan(line["elasticity"])
    assert says in line["says"]


def test_what_cannot_be_is_a_sentence(rest: Scenario) -> None:
    with pytest.raises(ParameterError, match="no parameter 'NAMPT_Km'"):
        elasticities(rest, ["NAMPT_Km"], OBSERVED)
    with pytest.raises(ResultError, match="step = 0"):
        elasticities(rest, ROWS, OBSERVED, step=0.0)
    with pytest.raises(ResultError, match="no reading of a course"):
        elasticities(rest, ROWS, {"y": "frist(nmn)"})
    with pytest.raises(ResultError, match="Name at least one"):
        elasticities(rest, [], OBSERVED)
    still = elasticities(rest, ["RECOVERED_stay"], {"y": "last(nad_total)"})
    assert still["how"][0] == NONE
    assert "would change nobody" in still["says"][0]
