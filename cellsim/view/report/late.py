"""Dates beyond what the record shows: who is known to take longer, and who was only watched for less time."""

from collections.abc import Sequence

from cellsim.view.tables.rounding import Row


def is_late(row: Row) -> bool:
    """Whether a date lies beyond what the record shows, in some replicate at least."""
    return row["value"] is None and row.get("watched") is not None


def later(one: Row, other: Row) -> Row | None:
    """Which of two is known to take longer: who was watched for at least as long as the other took, in every replicate.

    None where that is not known, as of one whose record ended, or whose next bout began, before the other was back.
    """
    for row, against in ((one, other), (other, one)):
        every = is_late(row) and all(each is None for each in row["values"])
        if every and against["value"] is not None and row["watched"] >= against["high"]:
            return row
    return None


def without(pairs: Sequence[tuple[Row, Row]], arm: str, first: str) -> str:
    """Those of whom no difference can be had: who is late is counted in each arm, for that is an answer too."""
    said = ""
    for note in dict.fromkeys(row["note"] for pair in pairs for row in pair if is_late(row)):
        here, there = (sum(is_late(pair[side]) and pair[side]["note"] == note for pair in pairs) for side in (0, 1))
        said += f"; {here or 'none'} of {len(pairs)} {note} in {arm}, {there or 'none'} in {first}"
    left = sum(any(row["value"] is None for row in pair) and not any(map(is_late, pair)) for pair in pairs)
    return said + (f"; {left} left out for want of a number" if left else "")
