"""All rows of a study together, out of the files of its blocks."""

from collections.abc import Iterable, Sequence

import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.blocks.columns import Kinds, packed
from cellsim.study.blocks.home import COURSES, TABLE, Home, put

MOST_NAMED = 5  # blocks in a sentence


def rows_in(home: Home, blocks: Iterable[int], kinds: Kinds) -> pd.DataFrame:
    """The rows of some blocks, of those that are there.

    Parameters
    ----------
    home : of the study
    blocks : their numbers
    kinds : columns of its table

    Returns
    -------
    a row for each run
    """
    found = [table for block in blocks if (table := home.read(block)) is not None]
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=list(kinds))


def put_together(home: Home) -> pd.DataFrame:
    """All rows of a study that is done, written as its table, and its courses likewise.

    Parameters
    ----------
    home : of the study

    Returns
    -------
    a row for each run

    Raises
    ------
    ResultError : blocks are missing, or the system refuses.
    """
    tables = [home.read(block) for block in range(home.blocks)]
    missing = [block for block, table in enumerate(tables) if table is None]
    if missing:
        runs = sum(len(home.members(block)) for block in missing)
        raise ResultError(
            f"The study in '{home.folder}' still lacks {runs} of {home.runs} runs (blocks {_some(missing)}). Run what "
            "is missing, or name the folders that hold it with --of."
        )
    table, about = (
        pd.concat([each for each in tables if each is not None], ignore_index=True),
        {"cellsim_study": home.study},
    )
    if home.courses:
        courses = [each for block in range(home.blocks) if (each := home.read_courses(block)) is not None]
        filled = [each for each in courses if len(each)] or courses[:1]
        put(home.folder / COURSES, packed(pd.concat(filled, ignore_index=True), about))
    put(home.folder / TABLE, packed(table, about))
    return table


def _some(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:MOST_NAMED])) + (" ..." if len(numbers) > MOST_NAMED else "")
