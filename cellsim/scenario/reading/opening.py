"""A scenario's file or pipe, opened with care, and its text as plain tables."""

import re
import tomllib
from pathlib import Path

from cellsim.errors import CellsimError, ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, shown

MOST_DOTS = 64
SCENARIO = "scenario"
_DECIMAL = re.compile(r"(?<![\w.])[0-9]+\.[0-9]+(?![\w.])")
_RECORDINGS = (b"<trainingcenterdatabase", b"<gpx", b"<workout_file", b"[course header]")


def place(path: str | Path) -> Path | None:
    """The file that a scenario stands in; none if it came through a pipe."""
    file = Path(path)
    return (file.resolve() if file.is_file() else None) if _handed_over(file) else file


def _handed_over(file: Path) -> bool:
    """Whether a shell gave the path, to a file or a pipe; any other pipe might be waited for in vain."""
    return bool({Path("/dev"), Path("/proc")} & set(file.parents)) and not file.is_block_device()


def contents(path: str | Path, what: str = SCENARIO) -> str:
    """The text of a file that is no larger than a scenario can be; ``what`` it should be, for sentences."""
    where = shown(str(path))
    try:
        file = Path(path)
        if file.is_dir():
            such = ", such as scenario.toml" if what == SCENARIO else ""
            raise ScenarioError(f"{where} is a folder, not a {what}. Name a file{such} in it.")
        if not (file.is_file() or (_handed_over(file) and file.exists())):
            begin = ", or write one with 'cellsim new'" if what == SCENARIO else ""
            raise ScenarioError(f"There is no {what} {where}. Check the path{begin}.")
        with file.open("rb") as stream:
            data = stream.read(kinds.LARGEST_FILE + 1)
        if not data.strip():
            begin = " to start from with 'cellsim new'" if what == SCENARIO else " there, or name another file"
            raise ScenarioError(f"{where} is empty. Write a {what}{begin}.")
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            raise ScenarioError(f"{where} is text in UTF-16. Save it as UTF-8.")
        if data[8:12] == b".FIT" or any(mark in data[:4096].lower() for mark in _RECORDINGS):
            give = ", and give the recording with --workout" if what == SCENARIO else ""
            raise ScenarioError(f"{where} is a recording, not a {what}. Name a {what}{give}.")
        if len(data) > kinds.LARGEST_FILE:
            raise ScenarioError(f"{where} is larger than 1 MB. A {what} is a short text; name another file.")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        raise ScenarioError(f"{where} is not text: byte {reason.start} is not UTF-8. Name a TOML file.") from None
    except PermissionError:
        raise ScenarioError(f"There is no permission to read {where}. Change its rights, or name another.") from None
    except (OSError, ValueError, TypeError) as reason:
        if isinstance(reason, CellsimError):
            raise
        raise ScenarioError(f"The {what} {where} cannot be opened: {reason}. Check the path.") from None


def parsed(text: str, what: str = SCENARIO) -> dict:
    """The TOML text as plain tables; ``what`` it should be, for sentences."""
    if not isinstance(text, str):
        raise Field("text", text).wrong(f"A {what} is a text", "Give the contents of a TOML file.")
    if len(text) > kinds.LARGEST_FILE:
        raise ScenarioError(f"The {what} is larger than 1 MB. A {what} is a short text; make it shorter.")
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MOST_DOTS and not line.lstrip().startswith("#"):
            if _DECIMAL.sub("", line).count(".") > MOST_DOTS:  # a key of many parts takes the parser forever
                raise ScenarioError(f"Line {number} of the {what} has more than {MOST_DOTS} points. Make it shorter.")
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except RecursionError:
        raise ScenarioError(f"The {what} nests its lists too deeply. Write them flat.") from None
    except ValueError as reason:
        raise ScenarioError(
            f"The {what} is not TOML: {shown(str(reason))[1:-1]}. Mend that line; text stands in quotes, "
            f'as in duration = "72 hour".'
        ) from None
