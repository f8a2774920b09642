"""One arm against another, everyone against themselves: each headline number and each date of being ready again."""

from collections.abc import Iterator, Sequence
from math import nan
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from cellsim.biology.repair.recovered import LEVELS
from cellsim.errors import ResultError
from cellsim.scenario.fields.field import nearest
from cellsim.study.result.result import Result
from cellsim.study.result.series import bout_events

if TYPE_CHECKING:  # slow to load
    import pandas as pd

RESAMPLES, SURE = 2000, 0.95
COLUMNS = (
    "name", "bout", "muscle", "says", "unit", "value", "reference", "difference", "low", "high", "pairs", "people",
    "late", "late_reference", "more", "less", "done", "done_reference",
)  # fmt: skip
"""``late`` and ``late_reference`` count pairs with no date by then; ``more`` and ``less`` in how many pairs the arm has
the greater number or date, or the lesser, as far as that is known of those who are late."""
WORDS = {
    **{name: f"Back at {100.0 * level:.0f} % for good, from the end of the bout" for name, level in LEVELS.items()},
    "ready_again_h": "Ready again (95 %, after its last bout), from the start of the record",
    "soreness_peak": "Soreness, highest after the bout, of a score from 0 to 1",
    "soreness_peak_h": "Soreness, time of its peak after the bout",
    "ready": "Back at the end of the record",
}  # fmt: skip
UNITS = {**dict.fromkeys(LEVELS, "h"), "ready_again_h": "h", "soreness_peak": "1", "soreness_peak_h": "h",
         "ready": "fraction"}  # fmt: skip
DATES = (*LEVELS, "ready_again_h")


class Lot(NamedTuple):
    """One number in each life of an arm, by person and replicate; and for how long a date was looked for in vain."""

    values: dict[tuple[str, int], float]
    observed_h: dict[tuple[str, int], float]


def arms_of(result: Result) -> list[str]:
    """The arms of a result, in the order of its scenario.

    Raises
    ------
    ResultError : it has fewer than two.
    """
    found = list(dict.fromkeys(case.arm for case in result.courses.cases))
    if len(found) < 2:
        raise ResultError(
            "This result has one arm alone, so there is nothing to compare. Write two [[arm]]s in its scenario, and "
            "arm = ... on what is done in one of them, and run it again."
        )
    return found


def in_both(result: Result, arm: str, reference: str) -> list[str]:
    """Who lived through both arms, by name."""
    each = [{case.person for case in result.courses.cases if case.arm == name} for name in (arm, reference)]
    return sorted(each[0] & each[1])


def check_arms(result: Result, arm: str, reference: str) -> None:
    """Whether both are arms of a result, and two, and somebody lived through both.

    Raises
    ------
    ResultError : one of them is no arm of it, both are the same, or nobody is in both.
    """
    known = arms_of(result)
    for each in (arm, reference):
        if each not in known:
            raise ResultError(f"'{each}' is no arm of this result. {nearest(each, known)}It has {', '.join(known)}.")
    if arm == reference:
        raise ResultError(f"'{arm}' cannot be compared with itself. The arms are {', '.join(known)}.")
    if not in_both(result, arm, reference):
        raise ResultError(f"Nobody lived through both '{arm}' and '{reference}'. Compare arms that share people.")


def compared(result: Result, arm: str, reference: str | None = None, seed: int = 1) -> "pd.DataFrame":
    """How far an arm differs from another, on the same people with the same chance.

    Where some life has no date by the end of its record, no mean is taken: it would be of those who are early. Bouts
    are laid side by side by their numbers; where one arm has more of them, those that are the same in both.

    Parameters
    ----------
    result : of a scenario with arms
    arm : that is compared
    reference : with which; the first of the scenario unless given
    seed : of the bootstrap

    Returns
    -------
    a row for each number, with the columns ``COLUMNS``: means of both arms over all lives, the mean of the paired
    differences, its 95 % interval by bootstrap over people and replicates (NaN of one pair), and counts

    Raises
    ------
    ResultError : the result has no arms, or not these.
    """
    import pandas as pd

    reference = arms_of(result)[0] if reference is None else reference
    check_arms(result, arm, reference)
    rows, chance = [], _Resampled(seed)
    for key, words, one, other, done in _numbers(result, arm, reference):
        if row := _row(one, other, chance):
            rows.append(dict(zip(("name", "bout", "muscle"), key, strict=True)) | words | row | done)
    return pd.DataFrame(rows, columns=list(COLUMNS))


Key = tuple[str, int, str]
Found = tuple[Key, dict[str, str], Lot, Lot, dict[str, str]]


def _numbers(result: Result, arm: str, reference: str) -> Iterator[Found]:
    """Every number that both arms have: which, in what words, and its lots."""
    headline = [_headline(result, each) for each in (arm, reference)]
    said = [_said(result, each) for each in (arm, reference)]
    alike = len(said[0]) == len(said[1])
    shared = {number for number, each in said[0].items() if alike or said[1].get(number) == each} | {0}
    for key, (words, one, done) in headline[0].items():
        if key in headline[1] and key[1] in shared:
            yield key, words, one, headline[1][key][1], {"done": done, "done_reference": headline[1][key][2]}
    ready = [_readiness(result, each) for each in (arm, reference)]
    for key, one in ready[0].items():
        if key in ready[1] and key[1] in shared and key not in headline[0]:
            name, bout, _ = key
            says = {"done": said[0].get(bout, ""), "done_reference": said[1].get(bout, "")}
            yield key, {"says": WORDS[name], "unit": UNITS[name]}, one, ready[1][key], says


def _headline(result: Result, arm: str) -> dict[Key, tuple[dict[str, str], Lot, str]]:
    found: dict[Key, tuple[dict[str, str], Lot, str]] = {}
    for row in result.summary.get("headline", []):
        if row["arm"] != arm:
            continue
        key = (row["name"], row["bout"], row["muscle"])
        words = {"says": row["says"], "unit": row["unit"]}
        _, lot, _ = found.setdefault(key, (words, Lot({}, {}), row["bout_says"].partition(": ")[2]))
        for replicate, value in enumerate(row["values"]):
            lot.values[row["person"], replicate] = nan if value is None else value
            if value is None and row["watched"] is not None:
                lot.observed_h[row["person"], replicate] = row["watched"]
    return found


def _readiness(result: Result, arm: str) -> dict[Key, Lot]:
    found: dict[Key, Lot] = {}
    table = result.readiness[result.readiness["arm"] == arm]
    last = table.sort_values("bout", kind="stable").groupby(["person", "replicate", "muscle"], sort=False).tail(1)
    again = last.assign(bout=0, ready_again_h=last["ended_h"] + last["back_95_h"],
                        watched_h=last["ended_h"] + last["watched_h"])  # fmt: skip
    for rows, names in ((table, (*LEVELS, "soreness_peak", "soreness_peak_h")), (again, ("ready_again_h", "ready"))):
        for name in names:
            for row in rows.to_dict("records"):
                lot = found.setdefault((name, int(row["bout"]), str(row["muscle"])), Lot({}, {}))
                who = row["person"], int(row["replicate"])
                lot.values[who] = row[name]
                if name in DATES and row[name] != row[name]:
                    lot.observed_h[who] = row["watched_h"]
    return found


def _said(result: Result, arm: str) -> dict[int, str]:
    """What each bout of an arm is, by its number; of the first person."""
    who = next(case.person for case in result.courses.cases if case.arm == arm)
    done = bout_events(result.events, who, arm)
    return {number: f"{each.label} at {each.when}".removesuffix(" at ") for number, each in enumerate(done, 1)}


class _Resampled:
    """How often each pair is in each of many bootstrap samples of people, and of the replicates of each."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._known: dict[tuple[tuple[str, int], ...], np.ndarray] = {}

    def counts(self, pairs: Sequence[tuple[str, int]]) -> np.ndarray:
        """(sample, pair)."""
        if (key := tuple(pairs)) not in self._known:
            rng, people = np.random.default_rng(self._seed), list(dict.fromkeys(person for person, _ in pairs))
            own = [np.array([place for place, pair in enumerate(pairs) if pair[0] == each]) for each in people]
            found = np.zeros((RESAMPLES, len(pairs)))
            for row in found:
                for who in rng.integers(len(people), size=len(people)).tolist():
                    np.add.at(row, own[who][rng.integers(own[who].size, size=own[who].size)], 1.0 / own[who].size)
            self._known[key] = found
        return self._known[key]


def _row(one: Lot, other: Lot, chance: _Resampled) -> dict[str, float]:
    pairs = sorted(one.values.keys() & other.values.keys())
    if not pairs:
        return {}
    here, there = (np.array([lot.values[pair] for pair in pairs], dtype=float) for lot in (one, other))
    late = [np.array([pair in lot.observed_h for pair in pairs]) for lot in (one, other)]
    if not any(map(np.any, late)) and np.isnan(here).all() and np.isnan(there).all():
        return {}  # there is no such number in either
    apart, low, high = here - there, nan, nan
    told = not np.isnan(apart).any()
    if told and len(pairs) > 1:
        counts = chance.counts(pairs)
        means = counts @ apart / counts.sum(axis=1)
        low, high = (float(each) for each in np.quantile(means, ((1.0 - SURE) / 2.0, (1.0 + SURE) / 2.0)))
    # who was watched in vain for longer than the other took has taken longer
    after = [np.array([lot.observed_h.get(pair, -np.inf) for pair in pairs]) for lot in (one, other)]
    more = np.sum((apart > 0.0) | (late[0] & (after[0] >= there)))
    less = np.sum((apart < 0.0) | (late[1] & (after[1] >= here)))
    return {
        "value": float(here.mean()), "reference": float(there.mean()), "difference": float(apart.mean()),
        "low": low, "high": high, "pairs": len(pairs), "people": len({person for person, _ in pairs}),
        "late": int(late[0].sum()), "late_reference": int(late[1].sum()), "more": int(more), "less": int(less),
    }  # fmt: skip
