"""What moves an outcome, out of runs that were drawn for no one analysis: a hypercube, a list, a grid.

Three measures, for none is enough by itself. *PAWN*: how far the distribution of the outcome differs between slices of
a factor and all runs, as the mean Kolmogorov-Smirnov distance; it sees any dependence, and has a floor of noise, which
a factor without any effect shows on the same slices (Pianosi and Wagener 2018, doi 10.1016/j.envsoft.2018.07.019).
*Rank*: Spearman's correlation, which has a direction and sees what rises or falls throughout. *Partial*: the same with
the ranks of all other factors held (Marino et al. 2008, doi 10.1016/j.jtbi.2008.04.011).

PAWN is written out here: SALib's has neither intervals nor a floor, and leaves out the highest of values in a list.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from scipy.stats import rankdata

from cellsim.study.answers.points import Axis

GIVEN = ("pawn", "pawn_conf", "floor", "rank", "rank_conf", "partial", "partial_conf")
"""The measures, half of the 95 % interval of each by bootstrap, and the distance that 95 of 100 factors without any
effect stay below; a factor without order has no rank, and partial ranks need more runs than factors."""
SLICES = 10
LEAST_IN_SLICE = 5  # runs; with fewer a slice says nothing
DUMMIES = 200
RESAMPLED = 100
NORMAL = 1.959964  # half of a 95 % interval, in standard deviations
SPARE = 5  # runs that partial ranks need beyond one for each factor
FOLLOWS = 1e8  # inflation of a variance beyond which a factor follows from the others


def given_data(axes: Sequence[Axis], values: np.ndarray, seed: int) -> pd.DataFrame:
    """What each factor does to one outcome that moves, a row for each in their order.

    Parameters
    ----------
    axes : factors over the same runs
    values : of the outcome (run,)
    seed : of the bootstrap and of the factors without effect
    """
    chance = np.random.default_rng(seed)
    again = chance.integers(0, len(values), (RESAMPLED, len(values)))
    shuffled = [chance.permutation(values) for _ in range(DUMMIES)]
    slices = np.array([sliced(axis) for axis in axes]).T
    floors: dict[tuple[int, ...], float] = {}
    for each in slices.T:
        if (sizes := tuple(np.bincount(each))) not in floors:
            floors[sizes] = float(np.quantile([distances(each[:, None], dummy)[0] for dummy in shuffled], 0.95))
    spread = np.std([distances(slices[each], values[each]) for each in again], axis=0)
    found = pd.DataFrame(
        {
            "pawn": distances(slices, values),
            "pawn_conf": NORMAL * spread,
            "floor": [floors[tuple(np.bincount(each))] for each in slices.T],
        },
        index=[each.name for each in axes],
    )
    ranks = np.array([rankdata(axis.places) for axis in axes if axis.moves and not axis.values]).T
    names = [axis.name for axis in axes if axis.moves and not axis.values]
    for name in GIVEN[3:]:
        found[name] = np.nan
    if not names:
        return found
    ranked = rankdata(values)
    found.loc[names, "rank"] = correlations(ranks, ranked)
    found.loc[names, "rank_conf"] = NORMAL * np.std([correlations(ranks[each], ranked[each]) for each in again], axis=0)
    others = _words(axes)
    partial = partials(ranks, others, ranked)
    if partial is not None:
        found.loc[names, "partial"] = partial
        tried = [each for at in again if (each := partials(ranks[at], others[at], ranked[at])) is not None]
        found.loc[names, "partial_conf"] = NORMAL * np.std(tried, axis=0) if tried else np.nan
    return found


def sliced(axis: Axis) -> np.ndarray:
    """The slice of a factor that each run stands in: its own value where there are few, else tenths of the runs (run,).

    Parameters
    ----------
    axis : over the runs
    """
    own, at = np.unique(axis.places, return_inverse=True)
    if len(own) <= SLICES:
        return np.asarray(at)
    slices = max(min(SLICES, len(axis.places) // LEAST_IN_SLICE), 2)
    return np.asarray((rankdata(axis.places, "min") - 1) * slices // len(axis.places)).astype(int)


def distances(slices: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Of each factor the mean over its slices of the greatest distance of their distribution from that of all runs.

    Parameters
    ----------
    slices : that each run stands in (run, factor)
    values : of the outcome (run,)
    """
    order = np.argsort(values, kind="stable")
    last = np.append(np.diff(values[order]) > 0.0, True)  # equal values are passed together
    everyone = (np.flatnonzero(last) + 1.0)[:, None] / len(values)
    greatest, there = np.zeros((2, slices.shape[1], slices.max() + 1))
    for number in range(slices.max() + 1):
        within = slices[order] == number
        count = within.sum(axis=0)
        below = np.cumsum(within, axis=0, dtype=np.int32)[last] / np.maximum(count, 1)
        greatest[:, number], there[:, number] = np.abs(below - everyone).max(axis=0), count > 0
    return np.asarray((greatest * there).sum(axis=1) / there.sum(axis=1))


def correlations(ranks: np.ndarray, ranked: np.ndarray) -> np.ndarray:
    """Of each factor with the outcome (factor,); nothing moves with what stands still.

    Parameters
    ----------
    ranks : of factors (run, factor)
    ranked : of the outcome (run,)
    """
    one, other = ranks - ranks.mean(axis=0), ranked - ranked.mean()
    size = np.sqrt((one**2).sum(axis=0) * (other**2).sum())
    return np.divide(other @ one, size, out=np.zeros(len(size)), where=size > 0.0)


def partials(ranks: np.ndarray, others: np.ndarray, ranked: np.ndarray) -> np.ndarray | None:
    """Of each factor with the outcome where all others are held (factor,); None where they cannot be told apart.

    Parameters
    ----------
    ranks : of factors (run, factor)
    others : what else is held (run, other)
    ranked : of the outcome (run,)
    """
    everything = np.column_stack([ranks, others, ranked])
    if len(everything) < everything.shape[1] + SPARE or (np.ptp(everything, axis=0) == 0.0).any():
        return None
    try:
        inverse = np.linalg.inv(np.corrcoef(everything, rowvar=False))
    except np.linalg.LinAlgError:
        return None
    if not 0.0 < np.diag(inverse).min() <= np.diag(inverse).max() < FOLLOWS:
        return None
    size = np.sqrt(np.diag(inverse)[:-1] * inverse[-1, -1])
    return (-inverse[:-1, -1] / size)[: ranks.shape[1]]


def _words(axes: Sequence[Axis]) -> np.ndarray:
    """Whether each run has each name of each factor without order, but the first of them (run, name)."""
    found = [axis.places == place for axis in axes for place in range(1, len(axis.values)) if axis.moves]
    return np.array(found, dtype=float).T if found else np.zeros((len(axes[0].places), 0))
