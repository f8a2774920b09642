"""What a surrogate can be: a Gaussian process, or Legendre polynomials held small, both as scikit-learn fits them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from itertools import combinations_with_replacement
from math import comb
from typing import Any

import numpy as np
from numpy.polynomial.legendre import legvander

from cellsim.errors import ResultError

MOST_RUNS = 200  # of a Gaussian process, whose time goes with their cube
MOST_INPUTS = 12  # of one, and those that polynomials take when there are more: the ones that go most with the outcome
HIGHEST = 8  # degree
PER_TERM = 1.5  # runs for each term of a polynomial
MOST_TERMS = 800
HELD = np.logspace(-10, 4, 29)  # how strongly terms are held small, of which their own error chooses

Learner = Callable[[], Any]


def _of_sklearn(name: str) -> Any:
    """A module of scikit-learn, loaded where it is needed: it comes with an extra."""
    try:
        return import_module(f"sklearn.{name}")
    except ImportError:
        raise ResultError(
            "Surrogates are fitted by scikit-learn, which is not installed. "
            "Install it with pip install 'cellsim[study]', or leave surrogates out."
        ) from None


@contextmanager
def one_thread() -> Iterator[None]:
    """Let linear algebra take one thread: the last digits of a sum depend on how many share it."""
    _of_sklearn("base")
    with import_module("threadpoolctl").threadpool_limits(1):
        yield


def learners(runs: int, inputs: int) -> dict[str, Learner]:
    """What could be fitted to so many runs of so many inputs, by name.

    Parameters
    ----------
    runs : that a fit sees
    inputs : columns, each a share of its range

    Raises
    ------
    ResultError : scikit-learn is not installed.
    """
    found: dict[str, Learner] = {}
    if runs <= MOST_RUNS and inputs <= MOST_INPUTS:
        found["Gaussian process"] = partial(_process, inputs)
    taken = min(inputs, MOST_INPUTS)
    degrees = [each for each in range(2, HIGHEST + 1) if comb(taken + each, each) <= min(runs / PER_TERM, MOST_TERMS)]
    for degree in degrees[-3:]:
        found[f"polynomial of degree {degree}"] = partial(_polynomial, degree, taken, inputs)
    if not degrees or taken < inputs:  # all inputs in straight lines
        found["plane"] = partial(_polynomial, 1, inputs, inputs)
    return found


def _process(inputs: int) -> Any:
    kernels = _of_sklearn("gaussian_process.kernels")
    lengths = kernels.Matern(length_scale=np.full(inputs, 0.5), length_scale_bounds=(0.05, 50.0), nu=2.5)
    noise = kernels.WhiteKernel(1e-4, (1e-10, 1.0))
    return _of_sklearn("gaussian_process").GaussianProcessRegressor(
        kernels.ConstantKernel(1.0, (1e-2, 1e4)) * lengths + noise,
        normalize_y=True,
    )


def _polynomial(degree: int, taken: int, inputs: int) -> Any:
    steps = [("ridge", _of_sklearn("linear_model").RidgeCV(alphas=HELD))]
    if degree > 1:
        terms = _of_sklearn("preprocessing").FunctionTransformer(legendre, kw_args={"degree": degree})
        steps.insert(0, ("terms", terms))
    if taken < inputs:
        choice = _of_sklearn("feature_selection")
        steps.insert(0, ("leading", choice.SelectKBest(choice.f_regression, k=taken)))
    return _of_sklearn("pipeline").Pipeline(steps)


def legendre(shares: np.ndarray, degree: int) -> np.ndarray:
    """Products of Legendre polynomials up to a total degree, each of variance one over the unit cube (run, term).

    Parameters
    ----------
    shares : of the range of each input (run, input)
    degree : in all
    """
    each = legvander(2.0 * shares - 1.0, degree) * np.sqrt(2.0 * np.arange(degree + 1) + 1.0)
    terms = []
    for total in range(1, degree + 1):
        for which in combinations_with_replacement(range(shares.shape[1]), total):
            powers = np.bincount(which, minlength=shares.shape[1])
            inputs = np.flatnonzero(powers)
            terms.append(each[:, inputs, powers[inputs]].prod(axis=1))
    return np.array(terms).T
