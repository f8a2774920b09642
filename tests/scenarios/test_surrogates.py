"""Surrogates, held against the functions that they stand for: their error is that of runs that they had not seen."""

import io
from importlib import import_module

import numpy as np
import pandas as pd
import pytest

from cellsim.errors import ResultError, ScenarioError
from cellsim.study.answers import learners
from cellsim.study.answers.answers import answers
from cellsim.study.answers.learners import legendre, one_thread
from cellsim.study.answers.points import Axis
from cellsim.study.answers.surrogate import Surrogate, predicted, predictions, surrogate
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import GRID, HYPERCUBE, MORRIS, SOBOL, drawn, inputs_of
from tests.scenarios.studied import THREE, ishigami, plane, studied

pytest.importorskip("sklearn", reason="scikit-learn comes with cellsim[study]")
DOSE = (Factor("dose", (), 1.0, 100.0, "mg", "logarithm"), Factor("kind", ("a", "b", "c")))


def made(function, runs: int, kind: str = HYPERCUBE) -> Surrogate:
    shares = drawn(kind, THREE, runs, 1)
    axes = [Axis(each.name, places) for each, places in zip(THREE, shares.T, strict=True)]
    return surrogate("y", axes, function(shares), np.arange(len(shares)), 1)


@pytest.fixture(scope="module")
def known() -> Surrogate:
    return made(ishigami, 300)


def test_its_error_is_that_at_points_it_has_not_seen(known: Surrogate) -> None:
    low, high = np.array([axis.ends for axis in known.axes]).T
    fresh = np.random.default_rng(7).uniform(low, high, (3000, 3))
    middle, half = known.at(fresh)
    missed = middle - ishigami(fresh)
    assert known.q2 > 0.95
    assert 0.5 < known.error / np.sqrt(np.mean(missed**2)) < 2.0
    assert known.spread == pytest.approx(np.std(ishigami(fresh)), rel=0.1)
    assert known.q2 == pytest.approx(1.0 - (known.error / known.spread) ** 2)
    assert 0.88 < np.mean(np.abs(missed) < half) < 0.99, "its intervals hold about 95 %"


def test_a_plane_is_told_to_the_last_and_never_more_than_all() -> None:
    found = made(plane(3.0, -1.0, 0.5), 40)
    assert found.at(np.array([[0.2, 0.4, 0.9]]))[0] == pytest.approx([0.6 - 0.4 + 0.45], abs=0.01)
    assert "99.9 % of its variance" in found.says()


def test_noise_is_refused_in_a_sentence_and_nothing_is_predicted_from_it() -> None:
    chance = np.random.default_rng(8)
    found = studied(HYPERCUBE, 40, {"y": lambda shares: chance.normal(size=len(shares))}, surrogates=True)
    assert not found.surrogates
    assert "none of its variance in runs left aside" in found.says()
    assert "too little to draw or predict from" in found.says()


def test_what_is_fair_is_kept_with_a_warning() -> None:
    chance = np.random.default_rng(9)
    rough = lambda shares: 3.0 * shares[:, 0] + 0.5 * chance.normal(size=len(shares))  # noqa: E731
    found = studied(HYPERCUBE, 70, {"y": rough}, surrogates=True)
    assert 0.5 < found.surrogates["y"].q2 < 0.9
    assert "Read its curves with their intervals" in found.says()
    half = found.surrogates["y"].at(np.full((1, 3), 0.5))[1][0]
    assert 0.7 < half < 1.5, "about two deviations of the noise"


def test_neighbors_in_a_base_point_do_not_give_each_other_away() -> None:
    """The runs of a base point share all factors but one, and one that does nothing makes two runs alike."""
    factors = tuple(Factor(f"x{number}", (), 0.0, 1.0) for number in range(8))
    rough = lambda shares: np.sin(40.0 * shares[:, 0]) * np.sin(37.0 * shares[:, 1])  # noqa: E731
    found = studied(SOBOL, 64, {"y": rough}, factors, surrogates=True)
    assert not found.surrogates, "nobody could tell it from 64 base points"


def test_too_few_places_are_a_sentence() -> None:
    assert (
        "its runs are of 4 base points or trajectories" in studied(MORRIS, 4, {"y": ishigami}, surrogates=True).says()
    )
    axes = [Axis("age", np.repeat([20.0, 30.0, 40.0], 10))]
    with pytest.raises(ResultError, match=r"of 3 places, too few for a surrogate\. Run 12 or more"):
        surrogate("y", axes, np.arange(30.0), np.arange(30), 1)


def test_the_same_bits_come_out_of_any_number_of_threads() -> None:
    threads = import_module("threadpoolctl")
    assert made(ishigami, 30).at(np.full((1, 3), 0.3)) == made(ishigami, 30).at(np.full((1, 3), 0.3))
    with threads.threadpool_limits(2), one_thread():
        assert all(each["num_threads"] == 1 for each in threads.threadpool_info())


def test_legendre_polynomials_are_orthonormal_over_the_cube() -> None:
    points, weights = np.polynomial.legendre.leggauss(6)
    cube = np.array([(one, other) for one in points for other in points])
    terms = legendre((cube + 1.0) / 2.0, 3)
    weight = np.outer(weights, weights).ravel() / 4.0
    assert terms.shape[1] == 9, "all products up to degree 3 but the constant"
    np.testing.assert_allclose(terms.T @ (weight[:, None] * terms), np.eye(9), atol=1e-12)
    np.testing.assert_allclose(weight @ terms, 0.0, atol=1e-12)


def test_many_factors_are_told_from_those_that_lead() -> None:
    factors = tuple(Factor(f"x{number}", (), 0.0, 1.0) for number in range(100))
    bent = lambda shares: 4.0 * shares[:, 3] * shares[:, 70] + 0.3 * shares[:, 50]  # noqa: E731
    found = studied(HYPERCUBE, 300, {"y": bent}, factors, surrogates=True).surrogates["y"]
    assert found.q2 > 0.9


# ---- points of one's own


@pytest.fixture(scope="module")
def doses() -> dict[str, Surrogate]:
    function = lambda shares: 10.0 * shares[:, 0] + np.floor(3.0 * shares[:, 1])  # noqa: E731
    return dict(studied(HYPERCUBE, 90, {"y": function}, DOSE, surrogates=True).surrogates)


def test_predictions_stand_beside_their_interval_and_say_what_lies_beyond(doses: dict[str, Surrogate]) -> None:
    read = pd.read_csv(io.BytesIO(predictions(doses, "kind,dose\nc,10 mg\na,10 mg\nb,400 mg\n", "points.csv")),
                       keep_default_na=False)  # fmt: skip
    assert list(read.columns) == ["kind", "dose", "outcome", "value", "low", "high", "beyond"]
    assert read["value"][:2].tolist() == pytest.approx([7.0, 5.0], abs=0.2), "the middle of the logarithm, and c or a"
    assert read["beyond"].tolist() == ["", "", "dose"]
    assert ((read["low"] < read["value"]) & (read["value"] < read["high"])).all()


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ({"kind": "a"}, "Point 0 does not say dose"),
        ({"kind": "d", "dose": "5 mg"}, 'kind = "d" was in no run'),
        ({"kind": "a", "dose": 5.0}, "a number and its unit, mg"),
        ({"kind": "a", "dose": "5 g"}, "cannot be placed"),
    ],
)
def test_a_point_that_cannot_be_placed_is_a_sentence(doses: dict[str, Surrogate], point: dict, said: str) -> None:
    with pytest.raises(ResultError, match=said):
        predicted(doses, [point])
    with pytest.raises(ScenarioError, match="no head"):
        predictions(doses, "", "points.csv")


def test_without_scikit_learn_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(learners, "import_module", missing)
    with pytest.raises(ResultError, match=r"pip install 'cellsim\[study\]'"):
        made(ishigami, 60)


def test_a_grid_can_be_read_between_its_values() -> None:
    factors = (Factor("age", (20, 30, 40, 50, 60)), Factor("share", (0.0, 0.25, 0.5, 0.75, 1.0)))
    table = pd.DataFrame(list(inputs_of(GRID, factors)))
    table["y"] = table["age"] / 10.0 + table["share"] ** 2
    found = answers(GRID, factors, 0, 1, table.assign(run=range(25), status="ok"), ["y"]).surrogates["y"]
    assert found.at(np.array([[35.0, 0.6]]))[0] == pytest.approx([3.86], abs=0.05)
