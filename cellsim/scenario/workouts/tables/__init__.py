"""Tables in text, which people and programs export as CSV: recordings by the moment, or diaries by the session."""

from cellsim.scenario.workouts.leg import File
from cellsim.scenario.workouts.tables.diary import Diary, Session, diary, is_diary
from cellsim.scenario.workouts.tables.recorded import recorded
from cellsim.scenario.workouts.trace import refusal

__all__ = ["Diary", "Session", "diary", "is_diary", "is_table", "read"]

ENDINGS = ("csv", "tsv", "txt", "tab")


def is_table(name: str) -> bool:
    """Whether a file's name says that it is a table in text."""
    return name.lower().rpartition(".")[2] in ENDINGS


def read(data: bytes, name: str) -> File:
    """The recording in a table.

    Raises
    ------
    WorkoutError : no line names a column of time beside one of power or heart rate, or a cell cannot be read.
    """
    found = recorded(data, name)
    if found is None:
        mend = "name such columns above the numbers"
        what = "is no workout that can be read: no line names seconds beside watts or heart rate, nor a date or day "
        raise refusal(name, f"{what}beside minutes and RPE", mend)
    return found
