"""Of whom a question speaks, what it claims of them, and whether that is so."""

import re
from collections.abc import Sequence
from math import inf

from cellsim.view.tables.rounding import Row

_ASKS = re.compile(r"\b(?:do|does|did|is|are|was|were|will|would|can|could|has|have)\b.*", re.IGNORECASE | re.DOTALL)
_OPEN = re.compile(r"\b(?:who\w*|which|how|what|when|where|why)\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:not|no|never|neither|nor|without)\b|n't\b", re.IGNORECASE)
_CONTROL = re.compile(r"placebo|control|nothing|none|untreated|sham|usual|without.*|no .*", re.IGNORECASE)
_MORE = r"more|greater|higher|rais\w*|rise\w*|rising|increas\w*|elevat\w*|boost\w*|grow\w*|gain\w*|stronger|sorer"
_FEWER = (
    r"lower\w*|reduc\w*|decreas\w*|fall\w*|drop\w*|declin\w*|smaller|blunt\w*|lessen\w*|lose\w*|losing|loss|prevent\w*|"
    r"protect\w*|shrink\w*|weaker|diminish\w*"
)
_SLOWER = r"slow\w*|longer|later|delay\w*|impair\w*|hinder\w*|hamper\w*"
_FASTER = (
    r"fast\w*|quick\w*|sooner|earlier|speed\w*|accelerat\w*|hasten\w*|shorten\w*|improv\w*|help\w*|better|aid|aids|"
    r"enhanc\w*"
)
_DEGREE = r"more|greater|higher"
_TURNED = r"fatigue\w*|tire\w*|exhaust\w*"
"""Of these there is more where there is less force."""


def _names(row: Row, rows: Sequence[Row]) -> list[str]:
    """What a case may be called: by its label, and by what alone tells it apart."""
    own = [row[each] for each in ("arm", "person", "muscle") if len({other[each] for other in rows}) > 1]
    return [name for name in (row["case"], *own) if len(name) > 1]


def _found(name: str, text: str) -> float:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return found.start() if found else inf


def place(row: Row, rows: Sequence[Row], question: str) -> float:
    """Where in a question a case is first named; infinity where it is not."""
    return min((_found(name, question) for name in _names(row, rows)), default=inf)


def is_control(row: Row) -> bool:
    """Whether the arm of a case is called what one compares with."""
    return bool(_CONTROL.fullmatch(row["arm"]))


def nobody(rows: Sequence[Row], question: str) -> bool:
    """Whether a question speaks of none of several cases, and none of them is there to be compared with."""
    return len(rows) > 1 and all(place(row, rows, question) == inf and not is_control(row) for row in rows)


def spoken_of(one: Row, other: Row, rows: Sequence[Row], question: str) -> int | None:
    """1 where a yes-or-no question speaks of ``one`` against ``other``, -1 the other way round, None of neither.

    It speaks of whom it names first behind its verb, or where it names nobody of whom is compared with a control.
    """
    asks = _ASKS.search(question)
    if asks is None:
        return None
    here, there = (place(row, rows, asks[0]) for row in (one, other))
    if here != there:
        return 1 if here < there else -1
    if len({row["arm"] for row in rows}) == 2:
        controls = [is_control(row) for row in (one, other)]
        if controls[0] != controls[1]:
            return -1 if controls[0] else 1
    return None


def claim(question: str, of_time: bool) -> int | None:
    """What a yes-or-no question holds true of its subject: 1 more (or longer), -1 less; None where that is not plain.

    ``of_time``: the question is how long something takes.
    """
    asks = _ASKS.search(question)
    if asks is None or _DENIES.search(asks[0]) or _OPEN.search(question[: asks.start()]):
        return None
    words = asks[0]
    up, down = (_SLOWER, _FASTER) if of_time else (_MORE, _FEWER)
    ways = {way for pattern, way in ((up, 1), (down, -1)) for word in re.findall(rf"\b(?:{pattern})\b", words, re.I)
            if not re.fullmatch(_DEGREE, word, re.I)}  # fmt: skip
    less = re.search(r"\b(?:less|fewer)\b", words, re.I)
    if not ways and not of_time and (less or re.search(rf"\b(?:{_DEGREE})\b", words, re.I)):
        ways = {1}
    if len(ways) != 1:
        return None
    turned = not of_time and re.search(rf"\b(?:{_TURNED})\b", words, re.I)
    return ways.pop() * (-1 if less else 1) * (-1 if turned else 1)


def verdict(claimed: int | None, way: int | None) -> str:
    """The answer in a word, to stand before its sentence; empty where there is no plain one."""
    if claimed is None or not way:
        return ""
    return "Yes. " if claimed == way else "No, the other way round. "
