"""Sensitivities, against functions whose shares are known, and never a silent zero for what is no number."""

import numpy as np
import pandas as pd
import pytest

from cellsim.errors import ResultError
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import EFAST, HYPERCUBE, MORRIS, SOBOL, drawn
from cellsim.study.designs.sensitivity import sensitivity

FACTORS = tuple(Factor(name, (), 0.0, 1.0) for name in ("x1", "x2", "x3"))


def ishigami(shares: np.ndarray) -> np.ndarray:
    """With a = 7 and b = 0.1; its shares of the variance are known (Ishigami and Homma 1990)."""
    x1, x2, x3 = (np.pi * (2.0 * shares - 1.0)).T
    return np.sin(x1) + 7.0 * np.sin(x2) ** 2 + 0.1 * x3**4 * np.sin(x1)


def table_of(kind: str, samples: int, made=ishigami) -> pd.DataFrame:
    return pd.DataFrame({"y": made(drawn(kind, FACTORS, samples, 1))})


@pytest.mark.parametrize(("kind", "samples", "apart"), [(SOBOL, 2048, 0.03), (EFAST, 2049, 0.05)])
def test_shares_of_the_variance_are_those_of_a_function_that_is_known(kind: str, samples: int, apart: float) -> None:
    found = sensitivity(kind, FACTORS, samples, 1, table_of(kind, samples), ["y"]).set_index("factor")
    for name, alone, in_all in (("x1", 0.3139, 0.5576), ("x2", 0.4424, 0.4424), ("x3", 0.0, 0.2437)):
        assert found.loc[name, "S1"] == pytest.approx(alone, abs=apart)
        assert found.loc[name, "ST"] == pytest.approx(in_all, abs=apart)
    assert found.index[0] == "x1", "what moves it most comes first"


def test_elementary_effects_of_a_plane_are_its_slopes() -> None:
    plane = table_of(MORRIS, 10, lambda shares: shares @ np.array([3.0, -1.0, 0.0]))
    found = sensitivity(MORRIS, FACTORS, 10, 1, plane, ["y"]).set_index("factor")
    assert found["mu_star"].to_dict() == pytest.approx({"x1": 3.0, "x2": 1.0, "x3": 0.0}, abs=1e-9)
    assert found["sigma"].max() < 1e-9


def test_a_run_without_a_number_is_refused_by_its_number() -> None:
    table = table_of(SOBOL, 64)
    table.loc[[5, 17], "y"] = np.nan
    with pytest.raises(ResultError, match=r"y has no number in 2 of 320 runs \(5, 17\)"):
        sensitivity(SOBOL, FACTORS, 64, 1, table, ["y"])


def test_what_never_moves_has_no_shares_rather_than_shares_of_nothing() -> None:
    still = table_of(SOBOL, 8, lambda shares: np.full(len(shares), 0.3))
    assert sensitivity(SOBOL, FACTORS, 8, 1, still, ["y"]).empty
    still["z"] = ishigami(drawn(SOBOL, FACTORS, 8, 1))
    assert set(sensitivity(SOBOL, FACTORS, 8, 1, still, ["y", "z"])["outcome"]) == {"z"}


def test_another_design_and_half_a_table_are_sentences() -> None:
    with pytest.raises(ResultError, match="tells no sensitivities"):
        sensitivity(HYPERCUBE, FACTORS, 8, 1, table_of(HYPERCUBE, 8), ["y"])
    with pytest.raises(ResultError, match="The design has 40 runs, and the table 39"):
        sensitivity(SOBOL, FACTORS, 8, 1, table_of(SOBOL, 8).iloc[:-1], ["y"])
