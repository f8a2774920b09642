"""How well forecasts met what people said: fitted on the first part of each person, scored on the rest.

A forecast is a person's own level, and beside it a share of what the forecaster goes by. The level and how answers
scatter are their own; the share is one for all, so that a few people do not fit a line each. Nothing of the part that
is scored is used for any of them.

Answers come in steps, and most people give the same one most of the time. So an answer stands for anything within half
a step of it, evenly: by that the ends of an interval are found, and by that it is counted how much of an answer lies
within one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from cellsim.errors import MeasurementError
from cellsim.study.scores.answers import Answers

FIRST = 0.5  # of a person's answers, by which a forecaster is fitted
FEWEST = 10  # answers in each part
COVERED = 0.8  # of answers, that an interval should hold
AGAIN = 1000  # draws of people, for intervals of a score
SURE = 95.0


@dataclass(frozen=True, eq=False)
class Forecast:
    """What a forecaster said of the answers that are scored.

    Parameters
    ----------
    said, low, high : the forecast and its interval, by person (answer,)
    truth : what was answered, by person (answer,)
    shares : how far each number that it goes by counts, per unit of it (number,)
    step : between two answers that could have been given
    """

    said: Mapping[str, np.ndarray]
    low: Mapping[str, np.ndarray]
    high: Mapping[str, np.ndarray]
    truth: Mapping[str, np.ndarray]
    shares: np.ndarray
    step: float


def scored_people(answers: Mapping[str, Answers]) -> list[str]:
    """Who answered often enough to be scored.

    Raises
    ------
    MeasurementError : nobody did.
    """
    found = [name for name, each in answers.items() if _cut(each) >= FEWEST and len(each.values) - _cut(each) >= FEWEST]
    if not found:
        raise MeasurementError(f"Nobody answered {2 * FEWEST} times or more, of which half are kept for scoring.")
    return found


def forecast(answers: Mapping[str, Answers], going_by: Mapping[str, np.ndarray]) -> Forecast:
    """Fit a forecaster on the first part of each person, and let it speak of the rest.

    Parameters
    ----------
    answers : of each person
    going_by : what the forecaster goes by at each answer (answer, number), of the same people
    """
    numbers = next(iter(going_by.values())).shape[1]
    begun = {name: _known_part(answers[name], by) for name, by in going_by.items()}
    apart = [(by - by.mean(axis=0), y - y.mean()) for by, y in begun.values()]
    shares = np.zeros(numbers)
    if numbers:
        left = np.concatenate([each for each, _ in apart])
        size = np.sqrt((left**2).mean(axis=0))
        size[size == 0.0] = 1.0
        shares = np.linalg.lstsq(left / size, np.concatenate([each for _, each in apart]), rcond=1e-9)[0] / size
    step = _step(np.concatenate([y for _, y in begun.values()]))
    said, low, high, truth = {}, {}, {}, {}
    for name, (by, y) in begun.items():
        level, cut = y.mean() - by.mean(axis=0) @ shares, _cut(answers[name])
        below, above = _ends(y - level - by @ shares, step)
        said[name], truth[name] = level + going_by[name][cut:] @ shares, answers[name].values[cut:]
        low[name], high[name] = said[name] + below, said[name] + above
    return Forecast(said, low, high, truth, shares, step)


def _known_part(answers: Answers, by: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What was gone by and what was answered in the part that is fitted, where both are known."""
    cut = _cut(answers)
    known = np.isfinite(by[:cut]).all(axis=1)
    return by[:cut][known], answers.values[:cut][known]


def _step(values: np.ndarray) -> float:
    """The least that two different answers of the first parts are apart; those that never differ are of whole steps."""
    apart = np.diff(np.unique(values))
    return float(apart.min()) if apart.size else 1.0


def _ends(missed: np.ndarray, step: float) -> tuple[float, float]:
    """Between what the middle of all misses lies, each of them spread evenly over a step."""
    edges = np.unique(np.concatenate((missed - 0.5 * step, missed + 0.5 * step)))
    below = np.clip((edges[:, None] - missed) / step + 0.5, 0.0, 1.0).mean(axis=1)
    low, high = np.interp([0.5 - COVERED / 2.0, 0.5 + COVERED / 2.0], below, edges)
    return float(low), float(high)


def _cut(each: Answers) -> int:
    return int(len(each.values) * FIRST)


def scores(found: Forecast, people: Sequence[str]) -> dict[str, float]:
    """Scores over the answers of some people, each counted as often as named.

    Returns
    -------
    root mean square and mean absolute error, correlation within people, how much of answers intervals hold, spread
    over a step and, inside, as they stand
    """
    said, truth = (np.concatenate([each[name] for name in people]) for each in (found.said, found.truth))
    low, high = (np.concatenate([each[name] for name in people]) for each in (found.low, found.high))
    mine, theirs = (
        np.concatenate([each[name] - each[name].mean() for name in people]) for each in (found.said, found.truth)
    )
    moved = float(np.sqrt((mine**2).sum() * (theirs**2).sum()))
    return {
        "rmse": float(np.sqrt(((said - truth) ** 2).mean())),
        "mae": float(np.abs(said - truth).mean()),
        "r_within": float((mine * theirs).sum() / moved) if moved > 1e-12 else np.nan,
        "covered": float(_within(truth, low, high, found.step).mean()),
        "inside": float(((truth >= low) & (truth <= high)).mean()),
    }


def _within(truth: np.ndarray, low: np.ndarray, high: np.ndarray, step: float) -> np.ndarray:
    """How much of each answer, spread evenly over a step, lies within its interval (answer,)."""
    both = np.minimum(high, truth + 0.5 * step) - np.maximum(low, truth - 0.5 * step)
    return np.clip(both / step, 0.0, 1.0)


def score_table(forecasts: Mapping[str, Forecast], seed: int = 1) -> pd.DataFrame:
    """A row for each forecaster: its scores, and how sure they are where other people of the kind had been asked.

    Parameters
    ----------
    forecasts : by the name of the forecaster, all of the same people; the first is what others are held against
    seed : of the people who are drawn

    Returns
    -------
    ``rmse``, ``mae``, ``r_within``, ``covered``, and of the first two how much less than the first forecaster's
    (``rmse_gain``), each of ``rmse_gain`` and ``r_within`` with ``_low`` and ``_high``
    """
    people = list(next(iter(forecasts.values())).truth)
    chance = np.random.default_rng(seed)
    draws = [[people[at] for at in chance.integers(0, len(people), len(people))] for _ in range(AGAIN)]
    first = next(iter(forecasts.values()))
    apart = [scores(first, each)["rmse"] for each in draws]
    ends = [(100.0 - SURE) / 2.0, (100.0 + SURE) / 2.0]
    rows = []
    for name, each in forecasts.items():
        of_all, drawn = scores(each, people), [scores(each, one) for one in draws]
        gains = [before - one["rmse"] for before, one in zip(apart, drawn, strict=True)]
        row = {"forecaster": name, **of_all, "rmse_gain": scores(first, people)["rmse"] - of_all["rmse"]}
        for what, values in (("rmse_gain", gains), ("r_within", [one["r_within"] for one in drawn])):
            known = np.array([value for value in values if np.isfinite(value)])
            row[f"{what}_low"], row[f"{what}_high"] = np.percentile(known, ends) if known.size else (np.nan, np.nan)
        rows.append(row)
    return pd.DataFrame(rows)
