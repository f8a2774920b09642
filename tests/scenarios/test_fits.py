"""Fits to measurements: read, searched, profiled, and the next sample. Runs are dear: most use a toy."""

import pickle
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import curve_fit

from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import MeasurementError, ResultError, ScenarioError
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.factors import LOGARITHM, Factor
from cellsim.study.designs.outcomes import CourseReading
from cellsim.study.fits import starts
from cellsim.study.fits.fitfile import read_fit
from cellsim.study.fits.measurements import Measured, read_measurements
from cellsim.study.fits.objective import Objective, PredictedBy
from cellsim.study.fits.parameters import FitParameter
from cellsim.study.fits.profiles import profiles
from cellsim.study.fits.samples import Candidate, next_samples
from cellsim.study.fits.starts import drawn_starts, fitted
from cellsim.view.figures.drawn import png
from cellsim.view.figures.fits.fitted import profiles_figure, waterfall_figure

SCENARIO = """
title = "Two people"
duration = "2 hour"
record_every = "15 minute"
[[person]]
name = "she"
age = "30 year"
[[person]]
name = "he"
sex = "male"
age = "60 year"
[muscle]
fibers = 1
mitochondria = 4
[[regimen]]
give = "NR"
dose = "300 mg"
at = "10 minute"
"""
HEAD = "person,time,observable,value,sd,group\n"
DATA = HEAD + "she,0.5,nr_plasma,0.02,0.001,\nhe,90 minute,nad_total,400,20,I\nshe,,max(nam_plasma),0.4,0.02,\n"
FIT = """
title = "How fast riboside is taken up"
scenario = "scenario.toml"
data = "data.csv"
starts = 1
profiles = false
[parameters]
plasma_PNP_k = "own range"
"""
HOURS = np.linspace(0.5, 6.0, 12)


@pytest.fixture(scope="module")
def base() -> Scenario:
    return Scenario.from_text(SCENARIO)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name, text in (("scenario.toml", SCENARIO), ("data.csv", DATA), ("fit.toml", FIT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def measured(values: np.ndarray, hours: np.ndarray, sd: float) -> list[Measured]:
    return [
        Measured(f"y at {hour:g}", CourseReading("y", "at", "y", hour=float(hour)), float(value), sd)
        for value, hour in zip(values, hours, strict=True)
    ]


def free(name: str, low: float, high: float, unit: str = "") -> FitParameter:
    return FitParameter(Factor(name, (), low, high, unit, LOGARITHM))


def decay(changes, readings) -> np.ndarray:
    """A content that is lost at one rate; where it begins is a product, of which only the whole can be seen."""
    hours = np.array([each.hour for each in readings])
    return changes["A"] * changes.get("B", 1.0) * np.exp(-changes["k"] * hours)


@pytest.fixture(scope="module")
def toy() -> Objective:
    y = 3.0 * np.exp(-0.4 * HOURS) + 0.05 * np.random.default_rng(0).standard_normal(len(HOURS))
    return Objective([free("A", 0.1, 100.0), free("k", 0.01, 10.0)], measured(y, HOURS, 0.05), decay, step=1e-3)


class Elsewhere:
    """A pool to which all is sent as to other processes, and which gives back what they would."""

    @staticmethod
    def map(do, given):
        return [pickle.loads(pickle.dumps(do(pickle.loads(pickle.dumps(each))))) for each in given]


def test_any_number_of_workers_finds_the_same(toy: Objective, monkeypatch: pytest.MonkeyPatch) -> None:
    """Starts and profiles to the last bit; runs and sentences of all of them are counted."""
    begun = []
    monkeypatch.setattr(starts, "processes", lambda count: begun.append(count) or nullcontext(Elsewhere))
    one, two = (replace(toy, runs=0, lost=[], _kept={}) for _ in range(2))
    alone, both = fitted(one, 4), fitted(two, 4, workers=2)
    pd.testing.assert_frame_equal(alone.starts, both.starts, check_exact=True)
    assert (alone.x == both.x).all()
    for mine, theirs in zip(profiles(alone), profiles(both, workers=2), strict=True):
        assert (mine.at == theirs.at).all()
        assert (mine.drop == theirs.drop).all()
        assert mine.says() == theirs.says()
    assert begun == [2, 2]
    assert two.runs > 100


def test_measurements_are_read_with_whose_when_and_of_what(base: Scenario) -> None:
    plasma, muscle, peak = read_measurements(DATA, "data.csv", base)
    assert (plasma.reading.hour, plasma.reading.group, plasma.reading.person) == (0.5, "body", "she")
    assert (muscle.reading.hour, muscle.reading.group, muscle.reading.person) == (1.5, "I", "he")
    assert (peak.reading.reading, peak.reading.person, peak.value, peak.sd) == ("max", "she", 0.4, 0.02)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("she,0.5,nr_plasma,0.02", "Line 2 of data.csv: it has 4 cells"),
        ("shee,0.5,nr_plasma,0.02,0.001,", "Did you mean 'she'"),
        (",0.5,nr_plasma,0.02,0.001,", "Write she or he"),
        ("she,soon,nr_plasma,0.02,0.001,", 'time = "soon" is no time'),
        ("she,3 km,nr_plasma,0.02,0.001,", "no unit of time"),
        ("she,2.5,nr_plasma,0.02,0.001,", "from 0 to 2 hour"),
        ("she,0.5,nr_plasm,0.02,0.001,", "Did you mean 'nr_plasma'"),
        ("she,0.5,nr_plasma,0.02,0.001,I", "has no nr_plasma. Write body"),
        ("she,0.5,nr_plasma,little,0.001,", 'value = "little" is no number'),
        ("she,0.5,nr_plasma,nan,0.001,", 'value = "nan" is no number'),
        ("she,0.5,nr_plasma,0.02,0,", "sd = 0 is not above nothing"),
        ("she,0.5,max(nr_plasma),0.02,0.001,", "Leave time and group empty"),
        ('she,,"max(nr_plasma, person=""he"")",0.02,0.001,', "the line of"),
        ("she,,most(nr_plasma),0.02,0.001,", "no reading of a course"),
    ],
)
def test_a_bad_line_is_one_sentence_with_its_number(base: Scenario, row: str, says: str) -> None:
    with pytest.raises(MeasurementError, match=r"^Line 2 of data\.csv: ") as caught:
        read_measurements(HEAD + row + "\n", "data.csv", base)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no column"),
        (HEAD, "lists no measurement"),
        (HEAD.replace("sd", "error"), 'no column "sd"'),
        (HEAD.replace("group", "grup"), "Did you mean 'group'"),
        (HEAD.replace("group", "sd"), "twice"),
    ],
)
def test_a_bad_head_is_one_sentence(base: Scenario, text: str, says: str) -> None:
    with pytest.raises(MeasurementError, match=says):
        read_measurements(text, "data.csv", base)


@pytest.mark.parametrize(
    ("was", "becomes", "says"),
    [
        ('"own range"', '["5 L/h", "6 L/h"]', "a fit needs a range"),
        ('"own range"', '{ from = "5 L/h", to = "5000 L/h" }', "which cannot be"),
        ("plasma_PNP_k", "plasma_PNP", "no row|only a parameter"),
        ("starts = 1", 'method = "luck"', "This is not a method"),
        ('"data.csv"', '"none.csv"', "There is no table of measurements"),
        ("[parameters]", "[parameter]", "no field 'parameter'"),
        ("profiles = false", "start = 3", "Did you mean 'starts'"),
    ],
)
def test_a_bad_fit_is_one_sentence_and_writes_nothing(
    home: Path, was: str, becomes: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert was in FIT
    (home / "fit.toml").write_text(FIT.replace(was, becomes), encoding="utf-8")
    with pytest.raises((MeasurementError, ScenarioError), match=says):
        read_fit(home / "fit.toml")
    assert main(["fit", str(home / "fit.toml"), "--out", str(home / "out")]) == BAD_INPUT
    assert not (home / "out").exists()
    assert capsys.readouterr().err.count("\n") == 1


def test_a_fit_is_read_back_in_sentences(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit", str(home / "fit.toml"), "--describe"]) == OK
    said = capsys.readouterr().out
    assert "plasma_PNP_k: 5 to 40 L/h" in said
    assert "nad_total of I, he, 1.5 hour: 400 ± 20" in said


def test_the_likelihood_is_the_normal_one(toy: Objective) -> None:
    x = np.array([0.5, -0.4])
    value, rate = 10.0**x
    by_hand = [
        -0.5 * ((value * np.exp(-rate * each.reading.hour) - each.value) / each.sd) ** 2
        - np.log(each.sd * np.sqrt(2.0 * np.pi))
        for each in toy.measured
    ]
    assert toy.log_likelihood(x) == pytest.approx(sum(by_hand), rel=1e-12)


def test_slopes_are_those_of_the_model_and_one_sided_at_an_end(toy: Objective) -> None:
    for x in (np.array([0.5, -0.4]), np.array([toy.low[0], toy.high[1]])):
        value, rate = 10.0**x
        course = value * np.exp(-rate * HOURS) * np.log(10.0) / 0.05
        exact = np.array([course, -course * rate * HOURS]).T
        apart = np.abs(toy.slopes(x) - exact).max(axis=0)
        assert (apart < 5e-3 * np.abs(exact).max(axis=0) + 1e-9).all()


def test_a_run_that_cannot_be_is_infinitely_far_and_its_sentence_is_kept(base: Scenario) -> None:
    def failing(changes, readings) -> np.ndarray:
        raise ScenarioError("It cannot be.")

    lost = Objective([free("A", 0.1, 1.0)], measured(np.ones(2), np.ones(2), 1.0), failing)
    assert np.isinf(lost.misfit(np.array([0.0])))
    assert lost.lost == ["It cannot be."]
    with pytest.raises(MeasurementError, match="It cannot be"):
        drawn_starts(lost, 2, 1)
    reading = CourseReading("x", "at", "no_such_column", hour=1.0)
    row = free("plasma_PNP_k", 5.0, 40.0, "L/h")
    with pytest.raises(ResultError, match="no_such_column"):
        Objective([row], [Measured("x", reading, 1.0, 1.0)], PredictedBy(base)).misfit(np.array([1.0]))


def test_a_run_of_the_model_is_read_as_its_table_has_it(home: Path) -> None:
    """By hand: the same scenario with the row written into its text."""
    from cellsim.study.run import simulate

    fit = read_fit(home / "fit.toml")
    given = fit.objective.predictions(np.array([1.0]))
    table = simulate(Scenario.from_text(SCENARIO + '[parameters]\nplasma_PNP_k = "10 L/h"\n')).table
    hers, his = (table[table["person"] == name] for name in ("she", "he"))
    body = hers[hers["group"] == "body"]
    assert given[0] == pytest.approx(float(body.loc[body["time_h"] == 0.5, "nr_plasma"].iloc[0]), rel=1e-9)
    slow = his[(his["group"] == "I") & (his["time_h"] == 1.5)]
    assert given[1] == pytest.approx(float(slow["nad_total"].iloc[0]), rel=1e-9)
    assert given[2] == pytest.approx(float(body["nam_plasma"].max()), rel=1e-9)


def test_many_starts_find_what_scipy_finds(toy: Objective) -> None:
    pytest.importorskip("pypesto", reason="pyPESTO is an extra: pip install 'cellsim[fit]'")
    best, covariance = curve_fit(
        lambda hour, value, rate: value * np.exp(-rate * hour), HOURS, toy.wanted, (1.0, 1.0), toy.sd, True
    )
    for method in ("least squares", "gradient", "simplex"):
        found = fitted(toy, 5, method, seed=3)
        assert 10.0**found.x == pytest.approx(best, rel=1e-3)
        assert len(found.starts) == 5
        assert list(found.table["at_edge"]) == ["", ""]
    again = fitted(toy, 5, "least squares", seed=3)
    assert fitted(toy, 5, "least squares", seed=3).starts.equals(again.starts)
    assert not fitted(toy, 5, "least squares", seed=4).starts.equals(again.starts)
    assert png(waterfall_figure(again, "Decay")).startswith(b"\x89PNG")
    for one, value, sd in zip(profiles(again), best, np.sqrt(np.diag(covariance)), strict=True):
        assert one.lower is not None
        assert one.upper is not None
        bounds = 10.0**one.lower, 10.0**one.upper
        assert bounds == pytest.approx((value - 1.96 * sd, value + 1.96 * sd), abs=0.15 * sd)
        assert "lies between" in one.says()


def test_what_cannot_be_told_apart_is_said(toy: Objective) -> None:
    pytest.importorskip("pypesto", reason="pyPESTO is an extra: pip install 'cellsim[fit]'")
    product = Objective(
        [free("A", 1.0, 3.0), free("B", 1.0, 3.0), free("k", 0.01, 10.0)], toy.measured, decay, step=1e-3
    )
    traced = profiles(fitted(product, 4))
    assert [one.lower is None and one.upper is None for one in traced] == [True, True, False]
    assert "A is not identifiable from these measurements" in traced[0].says()
    narrow = Objective(
        [free("A", 1.0, 3.0), free("B", 0.1, 30.0), free("k", 0.01, 10.0)], toy.measured, decay, step=1e-3
    )
    bounded = profiles(fitted(narrow, 4))[1]
    assert (10.0**bounded.lower, 10.0**bounded.upper) == pytest.approx((1.0, 3.0), rel=0.1)
    assert "rests on the range of A, too" in bounded.says()
    assert png(profiles_figure(traced, "A product")).startswith(b"\x89PNG")


def test_a_best_value_at_an_end_of_its_range_and_a_model_that_misses_are_said(toy: Objective) -> None:
    pytest.importorskip("pypesto", reason="pyPESTO is an extra: pip install 'cellsim[fit]'")
    bounded = Objective([free("A", 0.1, 100.0), free("k", 0.5, 10.0)], toy.measured, decay, step=1e-3)
    said = " ".join(fitted(bounded, 3).says())
    assert "k ended at the lower end of its range, 0.5" in said
    assert "by chance in less than 1%" in said


def test_the_next_sample_is_where_a_grid_of_information_matrices_says(toy: Objective) -> None:
    x = np.log10([3.0, 0.4])
    weighed = [Candidate("she", "", "y", "", hour, 0.05) for hour in (0.0, 1.0, 2.5, 8.0)]
    told = next_samples(toy, x, weighed, best=4)

    def slope(hour: float) -> np.ndarray:
        return 3.0 * np.exp(-0.4 * hour) * np.log(10.0) * np.array([1.0, -0.4 * hour]) / 0.05

    before = sum(np.outer(slope(h), slope(h)) for h in HOURS) + np.diag(12.0 / (toy.high - toy.low) ** 2)
    gains = {
        hour: 0.5 * np.log2(np.linalg.det(before + np.outer(slope(hour), slope(hour))) / np.linalg.det(before))
        for hour in (0.0, 1.0, 2.5, 8.0)
    }
    assert list(told["time_h"]) == sorted(gains, key=lambda hour: -gains[hour])
    assert told["gain_bit"].to_numpy() == pytest.approx([gains[hour] for hour in told["time_h"]], rel=1e-3)
    first = told.iloc[0]
    after = np.linalg.inv(before + np.outer(slope(first["time_h"]), slope(first["time_h"])))
    left = np.sqrt(np.diag(after) / np.diag(np.linalg.inv(before)))
    assert first["its_sd_left"] == pytest.approx(left.min(), rel=1e-3)


def test_the_command_writes_a_whole_folder(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pypesto", reason="pyPESTO is an extra: pip install 'cellsim[fit]'")
    asked = FIT + '[next]\nevery = "1 hour"\nbest = 2\nobservables = { nam_plasma = 0.02 }\n'
    (home / "fit.toml").write_text(asked, encoding="utf-8")
    assert main(["fit", str(home / "fit.toml"), "--out", str(home / "out")]) == OK
    said = capsys.readouterr().out
    assert "plasma_PNP_k is best at" in said
    assert "The next sample that tells most is nam_plasma of" in said
    names = {each.name for each in (home / "out").iterdir()}
    assert names == {
        "fit.txt", "fitted.csv", "measured.csv", "starts.csv", "next.csv", "waterfall.png", "manifest.json"
    }  # fmt: skip
    assert (home / "out" / "fit.txt").read_text(encoding="utf-8").splitlines()[0] in said
