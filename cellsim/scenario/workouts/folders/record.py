"""What somebody did, out of a folder of theirs: recordings and diaries, and a sentence on each file that is neither."""

from collections.abc import Iterable
from dataclasses import dataclass

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import Diary, Recording, read_everything
from cellsim.scenario.workouts.folders.files import KeptFile

Read = tuple[list[Recording | Diary], list[str]]


@dataclass(frozen=True, eq=False)
class WorkoutRecord:
    """What was read of a folder.

    Parameters
    ----------
    recordings : each with the date at which it began
    diaries : in the order of their names
    aside : why something was left out, in a sentence each
    """

    recordings: tuple[Recording, ...]
    diaries: tuple[Diary, ...]
    aside: tuple[str, ...]


def read_kept(file: KeptFile) -> Read:
    """What one file holds, and why parts of it cannot be read, in sentences."""
    try:
        found, reasons = read_everything(file.data(), file.name)
    except WorkoutError as reason:
        return [], [str(reason)]
    return found, [str(each) for each in reasons]


def record_of(files: Iterable[Read], unread: Iterable[WorkoutError] = ()) -> WorkoutRecord:
    """What files that were read come to; recordings without a date have no place in it.

    Parameters
    ----------
    files : as ``read_kept`` gives them
    unread : why others could not be looked at
    """
    recordings, diaries, aside = list[Recording](), list[Diary](), [str(each) for each in unread]
    for found, reasons in files:
        aside += reasons
        for each in found:
            if isinstance(each, Diary):
                diaries.append(each)
            elif each.begins_s is None:
                aside.append(f"'{each.name}' has no date, so nothing says when it was done: leave it out, or date it.")
            else:
                recordings.append(each)
    return WorkoutRecord(tuple(recordings), tuple(diaries), tuple(aside))
