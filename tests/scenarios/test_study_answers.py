"""What a study tells, against functions whose answers are known; and what it refuses to tell."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import ks_2samp, spearmanr

from cellsim.errors import ResultError
from cellsim.study.answers.answers import answers
from cellsim.study.answers.complete import LEAVE_OUT
from cellsim.study.answers.convergence import agreement
from cellsim.study.answers.given import distances, partials, sliced
from cellsim.study.answers.points import Axis, axes_of
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import EFAST, GRID, HYPERCUBE, LIST, MORRIS, SOBOL, drawn, inputs_of
from cellsim.study.designs.sensitivity import indices_of
from cellsim.study.sweeps.answered import of_points
from tests.scenarios.studied import THREE, ishigami, plane, studied, table_of

NAMED = (Factor("kind", ("a", "b", "c")), Factor("dose", (), 1.0, 100.0, "mg", "logarithm"))


def told(table: pd.DataFrame, kind: str, samples: int, names: list[str], **more):
    return answers(kind, THREE, samples, 1, table, names, **{"surrogates": False, **more})


@pytest.mark.parametrize("kind", [SOBOL, EFAST])
def test_shares_of_the_variance_are_those_of_a_function_that_is_known(kind: str) -> None:
    pytest.importorskip("SALib", reason="comes with cellsim[study]")
    found = studied(kind, 2048, {"y": ishigami}).of("y")
    assert list(found.index) == ["x1", "x2", "x3"], "what moves it most comes first"
    assert found["ST"].to_numpy() == pytest.approx([0.5576, 0.4424, 0.2437], abs=0.04)
    assert found["S1"].to_numpy() == pytest.approx([0.3139, 0.4424, 0.0], abs=0.04)


def test_a_run_without_a_number_refuses_its_outcome_alone_and_is_named() -> None:
    table = table_of(SOBOL, 64, {"y": ishigami, "z": plane(1.0, 2.0, 3.0)})
    table.loc[[5, 17], "z"] = np.nan, np.inf
    table.loc[17, "status"] = "failed"
    found = told(table, SOBOL, 64, ["y", "z"])
    assert found.outcomes == ("y",)
    assert set(found.sensitivities["outcome"]) == {"y"}
    assert "z has no number in 2 of 320 runs: 1 failed (17), 1 ended without it (5)" in found.refused["z"]
    assert found.refused["z"] in found.says()
    with pytest.raises(ResultError, match=r"z has no number .* failed = \"leave out\""):
        told(table, SOBOL, 64, ["z"])


@pytest.mark.parametrize(("kind", "samples", "size"), [(SOBOL, 64, 5), (MORRIS, 30, 4)])
def test_what_is_left_out_goes_with_its_whole_base_point_or_trajectory(kind: str, samples: int, size: int) -> None:
    pytest.importorskip("SALib", reason="comes with cellsim[study]")
    table = table_of(kind, samples, {"y": ishigami})
    lost = [3 * size + 1, 7 * size]
    table.loc[lost, "y"] = np.nan
    found = told(table, kind, samples, ["y"], failed=LEAVE_OUT)
    rows = np.ones(len(table), bool)
    rows[3 * size : 4 * size] = rows[7 * size : 8 * size] = False
    rest = indices_of(kind, THREE, drawn(kind, THREE, samples, 1)[rows], table.loc[rows, "y"].to_numpy(), 1)
    lead = found.lead
    assert found.of("y")[lead].to_dict() == pytest.approx(rest[lead].to_dict(), rel=1e-12)
    assert any(f"{rows.sum()} runs" in each and "whole" in each for each in found.warnings)


def test_a_curve_of_efast_cannot_be_left_with_a_hole() -> None:
    table = table_of(EFAST, 100, {"y": ishigami})
    table.loc[4, "y"] = np.nan
    with pytest.raises(ResultError, match="eFAST needs every run"):
        told(table, EFAST, 100, ["y"], failed=LEAVE_OUT)
    with pytest.raises(ResultError, match=r'failed = "ignore" is none'):
        told(table, EFAST, 100, ["y"], failed="ignore")


def test_too_few_runs_left_are_a_sentence() -> None:
    table = table_of(HYPERCUBE, 8, {"y": ishigami})
    table.loc[1:6, "y"] = np.nan
    with pytest.raises(ResultError, match="too few are left"):
        told(table, HYPERCUBE, 8, ["y"], failed=LEAVE_OUT)


@pytest.mark.parametrize(("kind", "samples"), [(SOBOL, 8), (MORRIS, 10), (EFAST, 70), (HYPERCUBE, 20)])
def test_what_never_moves_is_named_and_has_no_indices(kind: str, samples: int) -> None:
    made = {"y": ishigami, "still": lambda shares: np.full(len(shares), 0.1) + 1e-17}
    found = studied(kind, samples, made)
    assert found.constant == ("still",)
    assert found.outcomes == ("y",)
    assert set(found.sensitivities["outcome"]) == {"y"}
    assert "still is 0.1 in all runs: nothing moves it, so its sensitivities are undefined.\n" in found.says()


def test_few_base_points_are_warned_of_and_many_are_not() -> None:
    few, many = studied(SOBOL, 16, {"y": ishigami}), studied(SOBOL, 2048, {"y": ishigami})
    assert "3 total shares is wider than ±0.1" in few.says()
    assert "Write samples = 32" in few.says()
    assert not many.says()


def test_an_order_that_changes_between_halves_of_the_trajectories_is_warned_of() -> None:
    assert not studied(MORRIS, 20, {"y": plane(3.0, -1.0, 0.2)}).says()
    chance = np.random.default_rng(3)
    noise = studied(MORRIS, 20, {"y": lambda shares: chance.normal(size=len(shares))})
    assert "the order of factors is not settled" in noise.says()
    assert "too few" in studied(MORRIS, 3, {"y": ishigami}).says()


def test_agreement_is_of_those_at_the_top() -> None:
    first = np.arange(20.0)
    top, tail = first.copy(), first.copy()
    top[[19, 10]], tail[[0, 9]] = top[[10, 19]], tail[[9, 0]]
    assert agreement(first, first) == pytest.approx(1.0)
    assert agreement(first, top) < agreement(first, tail) < 1.0
    assert agreement(first, np.ones(20)) == 0.0


# ---- runs that were drawn for no one analysis


def test_a_hypercube_tells_a_plane_from_noise() -> None:
    factors = (*THREE, Factor("dummy", (), 0.0, 1.0))
    found = studied(HYPERCUBE, 300, {"y": plane(3.0, -1.5, 0.0, 0.0)}, factors).of("y")
    assert list(found.index[:2]) == ["x1", "x2"]
    assert (found["pawn"] > found["floor"]).to_dict() == {"x1": True, "x2": True, "x3": False, "dummy": False}
    assert found.loc["x1", "rank"] > 0.8 > found.loc["x2", "rank"] + 1.0
    assert found["partial"].to_dict() == pytest.approx({"x1": 1.0, "x2": -1.0, "x3": 0.0, "dummy": 0.0}, abs=0.2)
    sure = found["rank"].abs() > found["rank_conf"]
    assert sure.to_dict() == {"x1": True, "x2": True, "x3": False, "dummy": False}


def test_what_neither_rises_nor_falls_is_seen_all_the_same() -> None:
    found = studied(HYPERCUBE, 300, {"y": lambda shares: (shares[:, 0] - 0.5) ** 2}).of("y")
    assert abs(found.loc["x1", "rank"]) < 0.15
    assert found.loc["x1", "pawn"] > 2.0 * found.loc["x1", "floor"]


def test_distances_are_those_of_scipy() -> None:
    chance = np.random.default_rng(5)
    slices, values = chance.integers(0, 4, (60, 3)), chance.integers(0, 25, 60).astype(float)
    for place, each in enumerate(slices.T):
        tried = [ks_2samp(values[each == number], values).statistic for number in np.unique(each)]
        assert distances(slices, values)[place] == pytest.approx(np.mean(tried), rel=1e-12)


def test_ranks_are_those_of_scipy_and_partial_ones_of_what_regressions_leave() -> None:
    chance = np.random.default_rng(6)
    ranks = chance.permuted(np.tile(np.arange(40.0), (3, 1)), axis=1).T
    ranked = (ranks @ [1.0, 0.5, 0.0] + chance.normal(size=40) * 9.0).argsort().argsort().astype(float)
    found = partials(ranks, np.zeros((40, 0)), ranked)
    for place in range(3):
        others = np.column_stack([np.ones(40), np.delete(ranks, place, axis=1)])
        left = [each - others @ np.linalg.lstsq(others, each, rcond=None)[0] for each in (ranks[:, place], ranked)]
        assert found[place] == pytest.approx(np.corrcoef(*left)[0, 1], abs=1e-12)
    told = studied(HYPERCUBE, 50, {"y": ishigami})
    for name in ("x1", "x2", "x3"):
        assert told.of("y").loc[name, "rank"] == pytest.approx(spearmanr(told.table[name], told.table["y"]).statistic)


def test_one_factor_that_follows_from_another_has_no_partial_ranks_and_that_is_said() -> None:
    table = table_of(HYPERCUBE, 60, {"y": ishigami})[["run", "x1", "x2", "status", "y"]]
    table.insert(2, "twice", 2.0 * table["x1"])
    found = answers(LIST, (), 0, 1, table, ["y"], surrogates=False)
    assert found.of("y")["partial"].isna().all()
    assert "partial ranks are not told" in found.says()


def test_a_list_is_read_from_its_table_and_words_have_no_rank() -> None:
    table = pd.DataFrame(list(inputs_of(HYPERCUBE, NAMED, 80, 1)))
    table["y"] = table["kind"].map({"a": 0.0, "b": 5.0, "c": 1.0}) + [float(each.split()[0]) for each in table["dose"]]
    table = table.assign(run=range(80), status="ok")[["run", "kind", "dose", "status", "y"]]
    found = answers(LIST, (), 0, 1, table, ["y"], surrogates=False)
    kind, dose = found.axes
    assert kind.values == tuple(dict.fromkeys(table["kind"]))
    assert (dose.unit, dose.values) == ("mg", ())
    assert np.isnan(found.of("y").loc["kind", "rank"])
    assert found.of("y").loc["dose", "rank"] > 0.8
    assert found.of("y").index[0] == "dose"


def test_values_of_a_list_are_slices_each_and_none_is_left_out() -> None:
    axis = Axis("x", np.repeat([1.0, 5.0, 9.0], 20))
    assert np.bincount(sliced(axis)).tolist() == [20, 20, 20]
    assert np.bincount(sliced(Axis("x", np.random.default_rng(1).random(50)))).tolist() == [5] * 10


def test_too_few_runs_find_nothing_above_noise_and_say_so() -> None:
    found = studied(HYPERCUBE, 12, {"y": lambda shares: np.random.default_rng(2).normal(size=12)})
    assert "no factor does more than one without any effect would" in found.says()


# ---- what the table has to be


def test_rows_in_another_order_are_refused() -> None:
    table = table_of(SOBOL, 8, {"y": ishigami})
    turned = table.iloc[::-1].reset_index(drop=True)
    with pytest.raises(ResultError, match=r"Run \d+ of the table has x\d = .* not what the design has there"):
        told(turned, SOBOL, 8, ["y"])
    with pytest.raises(ResultError, match="The design has 40 runs, and the table 39"):
        told(table.iloc[:-1], SOBOL, 8, ["y"])
    with pytest.raises(ResultError, match="does not say what was varied"):
        answers(LIST, (), 0, 1, table[["y"]], ["y"])


def test_a_logarithm_and_the_order_of_words_are_those_of_the_study() -> None:
    kind, dose = axes_of(list(inputs_of(HYPERCUBE, NAMED, 20, 1)), NAMED)
    assert kind.values == ("a", "b", "c")
    assert dose.logarithm
    assert dose.shares(np.sqrt(np.prod(dose.ends))) == pytest.approx(0.5)
    grid = (Factor("age", (20, 30)), Factor("pace", ("50 %Wmax", "70 %Wmax")))
    age, pace = axes_of(list(inputs_of(GRID, grid)), grid)
    assert (age.ends, pace.ends, pace.unit) == ((20.0, 30.0), (50.0, 70.0), "%Wmax")
    with pytest.raises(ResultError, match=r"Point 0: pace = \"3 W\" cannot be placed"):
        pace.place("3 W", "Point 0")


def test_replicates_of_a_point_count_as_their_mean_and_only_where_all_have_a_number() -> None:
    table = pd.DataFrame(
        {"run": range(6), "replicate": [0, 1] * 3, "x": [1.0, 1.0, 2.0, 2.0, 3.0, 3.0],
         "status": ["ok", "ok", "ok", "crashed", "not recorded", "ok"], "message": [""] * 6,
         "y": [1.0, 3.0, 5.0, np.nan, 7.0, 9.0]}
    )  # fmt: skip
    points = of_points(table, 2, ["y"])
    assert points["run"].tolist() == [0, 1, 2]
    assert points["x"].tolist() == [1.0, 2.0, 3.0]
    assert points["status"].tolist() == ["ok", "crashed", "ok"]
    assert points["y"].tolist()[::2] == [2.0, 8.0]
    assert np.isnan(points["y"][1])
    with pytest.raises(ResultError, match="Run it to its end"):
        of_points(table.iloc[:5], 2, ["y"])
