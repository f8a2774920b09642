"""The headline table of a report, rounded to what one set of parameters can tell, and all that differs in it."""

from collections.abc import Callable, Sequence

from cellsim.study.result.result import Result
from cellsim.view.question import question
from cellsim.view.report.comparing import compared, differ
from cellsim.view.report.same_bout import called, side_by_side
from cellsim.view.tables.rounding import Row, cell, median_of, together

WIDEST = 6
"""Above so many columns the table begins with one for all of them together."""
NONE_TELLS = "no difference that one run can tell"

Parts = list[tuple[str, list[tuple[str, list[str]]]]]


def headline(result: Result) -> tuple[list[str], Parts]:
    """The headline table: its columns, then for each part its rows of text and one cell per column."""
    rows = result.summary.get("headline", [])
    columns = list(dict.fromkeys(row["case"] for row in rows))
    arms = list(dict.fromkeys(row["arm"] for row in rows)) if len(columns) > WIDEST else []
    which = side_by_side(rows)
    blocks = _blocks(rows, which)
    same: dict[tuple[str, str | int], list[Row]] = {}
    for row in rows:
        same.setdefault((row["name"], which(row)), []).append(row)
    parts: dict[str, list[tuple[str, list[str]]]] = {}
    for theirs in same.values():
        by_case = {row["case"]: row for row in theirs}
        line = [together([row for row in theirs if row["arm"] == arm]) for arm in arms]
        line += [cell([by_case[column]] if column in by_case else []) for column in columns]
        first = theirs[0]
        parts.setdefault(blocks.get(which(first), first["part"]), []).append((first["says"], line))
    return [median_of(arm, len(arms)) for arm in arms] + columns, list(parts.items())


def _blocks(rows: Sequence[Row], which: Callable[[Row], str | int]) -> dict[str | int, str]:
    """The title of each bout's block in the table; none where nobody has more than one."""
    if max((row["bouts"] for row in rows), default=0) < 2:
        return {}
    told: dict[str | int, dict[str, list[str]]] = {}
    for row in rows:
        if row["bout"]:
            who = told.setdefault(which(row), {}).setdefault(row["bout_says"], [])
            who += [row["case"]] if row["case"] not in who else []
    return {
        bout: next(iter(says)) if len(says) == 1 else "; ".join(
            f"{', '.join(who)}: {each[0].lower()}{each[1:]}" for each, who in says.items()
        )
        for bout, says in told.items()
    }  # fmt: skip


def _short(pair: Sequence[Row]) -> str:
    """The number of a bout, or what it is called where it has two numbers."""
    return f"Bout {pair[0]['bout']}" if len({row["bout"] for row in pair}) == 1 else called(pair)


def differences(result: Result) -> list[str]:
    """One sentence for each headline number in which two cases differ by more than can be chance; else that none does.

    Empty unless there are exactly two.
    """
    rows = result.summary.get("headline", [])
    cases = list(dict.fromkeys(row["case"] for row in rows))
    if len(cases) != 2:
        return []
    said, asked = [], question(result.scenario_text)
    which = side_by_side(rows)
    for one in dict.fromkeys((row["name"], which(row)) for row in rows):
        pair = [row for row in rows if (row["name"], which(row)) == one]
        if len(pair) == 2 and differ(*pair):
            several = pair[0]["bout"] and max(row["bouts"] for row in pair) > 1
            sentence = compared(pair, asked)
            said.append(f"{_short(pair)}. {sentence}" if several else sentence)
    return said or [f"Between {cases[0]} and {cases[1]} there is {NONE_TELLS}."]
