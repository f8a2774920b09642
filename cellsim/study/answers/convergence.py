"""Whether a sensitivity can be relied on, in sentences: nothing is said where there is nothing to say."""

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd
from scipy.stats import rankdata

from cellsim.study.answers.points import Axis
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import EFAST, MORRIS, SOBOL
from cellsim.study.designs.sensitivity import indices_of

WIDE = 0.1  # half of an interval, in shares of the variance
TOO_MUCH = 1.0 + WIDE  # to which shares of one variance cannot add up
ALIKE = 0.8  # correlation of two orders of factors, below which they are two orders
MOST_NAMED = 3


def cautions(
    kind: str,
    factors: Sequence[Factor],
    axes: Sequence[Axis],
    shares: np.ndarray,
    values: np.ndarray,
    indices: pd.DataFrame,
    samples: int,
    seed: int,
) -> list[str]:
    """What to beware of in the sensitivities of one outcome, each a sentence without its name.

    Parameters
    ----------
    kind : of the design
    factors : of a sampled design
    axes : factors over the runs that the indices are told from
    shares : of their ranges, where the design has them (run, factor)
    values : of the outcome in these runs (run,)
    indices : a row for each factor
    samples, seed : of the design
    """
    if kind == MORRIS:
        return list(_trajectories(factors, shares, values, samples, seed))
    if kind in (SOBOL, EFAST):
        return list(_shares(kind, indices, samples))
    return list(_data(axes, indices, len(values)))


def agreement(first: np.ndarray, second: np.ndarray) -> float:
    """How far two orders of factors agree, those at the top counting most: the correlation of Savage scores.

    Iman and Conover 1987 (doi 10.1080/00401706.1987.10488244). 1 is the same order, 0 no likeness.

    Parameters
    ----------
    first, second : how much each factor does, twice (factor,)
    """
    scores = np.cumsum(1.0 / np.arange(len(first), 0, -1))  # of the least to the greatest
    one, other = (np.interp(rankdata(each), np.arange(1, len(first) + 1), scores) for each in (first, second))
    if np.ptp(one) == 0.0 or np.ptp(other) == 0.0:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])


def _shares(kind: str, indices: pd.DataFrame, samples: int) -> Iterator[str]:
    more = f"Write samples = {2 * samples} or more."
    for column, word in (("ST", "total"), ("S1", "first-order")):
        half = indices.get(f"{column}_conf")
        if half is None:
            continue
        wide = half[~(half <= WIDE)].sort_values(ascending=False, kind="stable")
        if len(wide):
            which = ", ".join(f"{name} {value:.2f}" for name, value in wide.head(MOST_NAMED).items())
            yield (
                f"the 95 % interval of {len(wide)} {word} shares is wider than ±{WIDE:g} ({which}"
                f"{', ...' if len(wide) > MOST_NAMED else ''}). {more}"
            )
    alone = float(indices["S1"].sum())
    if alone > TOO_MUCH:
        yield f"first-order shares add up to {alone:.2f}, and all there is to share is 1. {more}"
    above = indices["S1"] - indices["ST"] - indices.get("ST_conf", 0.0) - indices.get("S1_conf", 0.0)
    if (worst := above.max()) > (WIDE if kind == EFAST else 0.0):
        yield f"{above.idxmax()} does more alone than in all, by {worst:.2f} beyond their intervals. {more}"


def _trajectories(
    factors: Sequence[Factor], shares: np.ndarray, values: np.ndarray, samples: int, seed: int
) -> Iterator[str]:
    size = len(factors) + 1
    many = len(values) // size
    if many < 4:
        yield f"{many} trajectories are too few to tell how sure their order is. Write samples = {max(10, samples)}."
        return
    half = size * (many // 2)
    first, second = (
        indices_of("morris", factors, shares[part], values[part], seed)["mu_star"].to_numpy()
        for part in (slice(None, half), slice(half, 2 * half))
    )
    if len(factors) > 1 and (alike := agreement(first, second)) < ALIKE:
        yield (
            f"the order of factors is not settled: that of one half of the trajectories is another in the other half "
            f"(correlation of their ranks, the first counting most: {alike:.2f}). Write samples = {2 * samples} or "
            "more."
        )


def _data(axes: Sequence[Axis], indices: pd.DataFrame, runs: int) -> Iterator[str]:
    still = [axis.name for axis in axes if not axis.moves]
    if still:
        yield f"{', '.join(still[:MOST_NAMED])} had one value in all runs that count, so nothing is told of it."
    above = indices["pawn"] > indices["floor"]
    if not above.any():
        yield f"in {runs} runs no factor does more than one without any effect would. Run more samples."
    elif (close := above & (indices["pawn"] - indices["pawn_conf"] <= indices["floor"])).any():
        names = list(indices.index[close])
        yield (
            f"{len(names)} of {int(above.sum())} factors stand above the noise by less than their interval "
            f"({', '.join(names[:MOST_NAMED])}{', ...' if len(names) > MOST_NAMED else ''}). Run more samples."
        )
    if indices["partial"].isna().all() and indices["rank"].notna().any():
        yield "partial ranks are not told: there are too few runs for so many factors, or one follows from others."
