"""One arm against another, everyone against themselves: each headline number and each date of being ready again."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from cellsim.biology.repair.recovered import AT, LEVELS, never_below
from cellsim.errors import ResultError
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.study.arms.pairs import Lot, Paired, paired
from cellsim.study.result.readiness import AGAIN, DATES
from cellsim.study.result.result import Result
from cellsim.study.result.series import bout_events

if TYPE_CHECKING:  # slow to load
    import pandas as pd

COLUMNS = (
    "name", "bout", "muscle", "says", "unit", *Paired.__dataclass_fields__, "done", "done_reference",
)  # fmt: skip
"""Which number, what ``cellsim.study.arms.pairs.Paired`` says of it, and what was done."""
WORDS = {
    **{name: f"Back at {100.0 * level:.0f} % for good, from the end of the bout" for name, level in LEVELS.items()},
    AGAIN: "Ready again (95 %, after its last bout), from the start of the record",
    "soreness_peak": "Soreness, highest after the bout, of a score from 0 to 1",
    "soreness_peak_h": "Soreness, time of its peak after the bout",
    "ready": "Back at the end of the record",
}  # fmt: skip
UNITS = {**dict.fromkeys(LEVELS, "h"), AGAIN: "h", "soreness_peak": "1", "soreness_peak_h": "h",
         "ready": "fraction"}  # fmt: skip


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
            hint = f"{nearest(each, known)}Write {listed(map(shown, known))}."
            raise ResultError(f"{shown(each)} is no arm of this result. {hint}")
    if arm == reference:
        others = [each for each in known if each != arm]
        raise ResultError(f"{shown(arm)} cannot be compared with itself. Name another: {listed(map(shown, others))}.")
    if not in_both(result, arm, reference):
        raise ResultError(
            f"Nobody lived through both {shown(arm)} and {shown(reference)}. Compare arms that share people."
        )


def compared(result: Result, arm: str, reference: str | None = None) -> "pd.DataFrame":
    """How far an arm differs from another, on the same people with the same chance.

    Bouts are laid side by side by their numbers; where one arm has more of them, those that are the same in both.

    Parameters
    ----------
    result : of a scenario with arms
    arm : that is compared
    reference : with which; the first of the scenario unless given

    Returns
    -------
    a row for each number, with the columns ``COLUMNS``

    Raises
    ------
    ResultError : the result has no arms, or not these.
    """
    import pandas as pd

    reference = arms_of(result)[0] if reference is None else reference
    check_arms(result, arm, reference)
    rows = []
    for key, words, one, other, done in _numbers(result, arm, reference):
        if found := paired(key[0], one, other):
            rows.append(dict(zip(("name", "bout", "muscle"), key, strict=True)) | words | asdict(found) | done)
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
        found.setdefault(key, (words, Lot(), row["bout_says"].partition(": ")[2]))[1].add(row)
    return found


def _readiness(result: Result, arm: str) -> dict[Key, Lot]:
    found: dict[Key, Lot] = {}
    table = result.readiness[result.readiness["arm"] == arm]
    last = table.sort_values("bout", kind="stable").groupby(["person", "replicate", "muscle"], sort=False).tail(1)
    clock = (last["ended_h"] + last[AT]).mask(last[AT].map(never_below), 0.0)
    again = last.assign(**{"bout": 0, AGAIN: clock, "watched_h": last["ended_h"] + last["watched_h"]})
    for rows, names in ((table, (*LEVELS, "soreness_peak", "soreness_peak_h")), (again, (AGAIN, "ready"))):
        for name in names:
            for row in rows.to_dict("records"):
                lot = found.setdefault((name, int(row["bout"]), str(row["muscle"])), Lot())
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
