"""Decimals and thousands as countries write them, told apart by all that stands in a column and beside it.

Most numbers tell by themselves what their points and commas are. One does not: with a single mark before three
digits, ``1.250`` is a little more than one or a little more than a thousand.
"""

import re
from collections.abc import Mapping
from itertools import pairwise
from math import isfinite

BLANKS = re.compile(r"(?<=\d)[\u00a0\u2009\u202f '\u2019](?=\d{3}(?!\d))")
GROUPED = re.compile(r"[-+]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
DOUBTFUL = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
WHOLE = re.compile(r"[-+]?[0-9]{1,15}")
NUMERIC = re.compile(r"[-+]?[\d.,]+")
Range = tuple[float, float]
WORDS = {".": "point", ",": "comma"}


def plain_number(text: str, mark: str = ".") -> float | None:
    """A finite number, or None; ``mark`` is what decimals stand behind where the number itself does not tell."""
    text = BLANKS.sub("", text.strip().replace("\u00a0", ""))
    decimal = _own_mark(text) or mark
    whole, dot, part = text.rpartition(decimal) if decimal in text else (text, "", "")
    other = _other(decimal)
    if other in whole:
        if not GROUPED.fullmatch(whole):
            return None
        whole = whole.replace(other, "")
    try:
        value = float(f"{whole}.{part}" if dot else whole) if "_" not in text else float("nan")
    except ValueError:
        return None
    return value if isfinite(value) else None


def marks(
    columns: Mapping[str, list[str]],
    separator: str,
    likely: Mapping[str, Range | None],
    steps: Mapping[str, Range | None],
) -> tuple[dict[str, str], dict[str, str]]:
    """What decimals stand behind in each column, and the end of a sentence on each in which that had to be judged.

    Parameters
    ----------
    columns : the cells of each column, by its key
    separator : what stands between the cells of a line
    likely : between which numbers the greatest of a column lies, where that is known
    steps : of columns of time, which goes forward, between which numbers its steps are likely to lie
    """
    own = {key: {mark for text in texts if (mark := _own_mark(BLANKS.sub("", text)))} for key, texts in columns.items()}
    found: dict[str, str] = {}
    notes: dict[str, str] = {}
    for key, texts in columns.items():
        doubtful = [text.strip() for text in texts if DOUBTFUL.fullmatch(text.strip())]
        if not doubtful:
            found[key] = min(own[key], default=".")
            continue
        others = set().union(*(each for column, each in own.items() if column != key))
        found[key], sure = _judged(texts, doubtful, own[key], others, separator, likely[key], steps[key])
        if not sure:
            sign = next(sign for sign in ".," if sign in doubtful[0])
            what = "decimals" if sign == found[key] else "thousands"
            notes[key] = f"the {WORDS[sign]} of numbers such as '{doubtful[0]}' was read as that of {what}."
    return found, notes


def _judged(
    texts: list[str], doubtful: list[str], own: set[str], others: set[str], separator: str,
    likely: Range | None, steps: Range | None,
) -> tuple[str, bool]:  # fmt: skip
    """The mark of decimals in a column with doubtful numbers, and whether there is no doubt."""
    if len(own) == 1:
        return min(own), True
    used = {sign for text in doubtful for sign in ".," if sign in text}
    sign = "." if len(used) == 2 else min(used)
    other = _other(sign)
    if steps and (forward := _forward(texts, sign, steps)):
        return forward, False
    if likely and _greatest(doubtful, other) > likely[1]:
        return sign, True
    if likely and _greatest(texts, sign) < likely[0]:
        return other, False
    if len(others) == 1:
        return min(others), True
    plain = [float(text) for text in texts if WHOLE.fullmatch(text.strip())]
    if plain:  # who writes three decimals writes them everywhere
        return (other if max(map(abs, plain)) < 1000.0 else sign), False
    return (other if separator == sign == "," else sign), False


def _greatest(texts: list[str], mark: str) -> float:
    return max((abs(value) for text in texts if (value := plain_number(text, mark)) is not None), default=0.0)


def _forward(texts: list[str], sign: str, steps: Range) -> str | None:
    """By which reading time goes forward, or does so in steps of a likely length; None where both do."""
    back, mean = {}, {}
    for mark in (sign, _other(sign)):
        values = [value for text in texts if (value := plain_number(text, mark)) is not None]
        back[mark] = sum(after < before for before, after in pairwise(values))
        mean[mark] = (max(values) - min(values)) / max(1, len(values) - 1)
    likely = [mark for mark in back if steps[0] <= mean[mark] <= steps[1]]
    if back[sign] != back[_other(sign)]:
        return min(back, key=lambda mark: back[mark])
    return likely[0] if len(likely) == 1 else None


def _own_mark(text: str) -> str:
    """What decimals stand behind in a number that tells; '' where it does not."""
    text = text.strip()
    points, commas = text.count("."), text.count(",")
    if not NUMERIC.fullmatch(text):
        return ""
    if points and commas:
        return max(".,", key=text.rfind)
    if (not points and not commas) or DOUBTFUL.fullmatch(text):
        return ""
    sign = "." if points else ","
    return sign if points + commas == 1 else _other(sign) if GROUPED.fullmatch(text) else ""


def _other(mark: str) -> str:
    return "," if mark == "." else "."
