"""Dates beyond what the record shows: who is known to take longer, and who was only watched for less time."""

from collections.abc import Sequence

from cellsim.study.arms.pairs import Paired
from cellsim.view.tables.rounding import NEVER, Row


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


def without(pairs: Sequence[tuple[Row, Row]], arm: str, first: str, found: Paired) -> str:
    """Those of whom no difference can be had: who is late or was never below is counted in each arm.

    Parameters
    ----------
    pairs : of each person the row of one arm and that of the other
    arm, first : what these are called
    found : what is told of them
    """
    said = ""
    if found.late or found.late_reference:
        notes = {row["note"].partition(" in ")[0] for pair in pairs for row in pair if is_late(row)}
        note = notes.pop() if len(notes) == 1 else "later than was watched"
        said += _counted(note, found, (found.late, found.late_reference), arm, first)
    if found.never or found.never_reference:
        said += _counted(NEVER, found, (found.never, found.never_reference), arm, first)
    return said + (f"; {found.left_out} left out for want of a number" if found.left_out else "")


def _counted(note: str, found: Paired, sides: tuple[int, int], arm: str, first: str) -> str:
    """In how many pairs a side has something, of each arm."""
    if sides == (found.pairs, found.pairs):
        return f"; {note} in either"
    most, least = sorted(zip(sides, (arm, first), strict=True), key=lambda each: each[0], reverse=True)
    return f"; {most[0]} of {found.pairs} {note} in {most[1]}, {least[0] or 'none'} in {least[1]}"
