"""The checkpoints of one run: a folder with two generations for each life, and of which run they are.

What a life has recorded lies beside its generations in parts, each written once: a checkpoint names them with their
hashes, so it stays small however long a life gets.
"""

import json
import re
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from cellsim.errors import CheckpointWarning, ResultError
from cellsim.study.checkpoints.generations import content, put_last, put_part, there
from cellsim.study.checkpoints.packed import Arrays, DamagedCheckpoint, packed, unpacked
from cellsim.study.disk.files import short
from cellsim.study.disk.lock import locked
from cellsim.study.disk.place import refused, resolved
from cellsim.study.result.provenance import of_this_process

USUAL_S = 600.0  # between two checkpoints of a life, by the clock on the wall
LIBRARIES = ("python", "numpy", "numba", "llvmlite", "scipy")
OURS = re.compile(r"[0-9a-f]{16}\.((last|before)\.zip|rows-[\d-]+\.zip)|\.[0-9a-f]{16}\.[a-z0-9.-]+\.tmp")
AGAIN = "Run it from the start without --resume, once you have moved that folder away."

Whose = Mapping[str, str | int]


def identity(record: Mapping[str, Any], recordings: Sequence[str], model: str, fingerprint: str, solver: str) -> dict:
    """What must be the same for a run to go on from a checkpoint to the same bits, each as one hash or word.

    Parameters
    ----------
    record, recordings : of the scenario as it is run (``cellsim.scenario.telling.record``)
    model : digest of all that everyone is made of
    fingerprint : of this machine's arithmetic
    solver : what carries the chemistry
    """
    here = of_this_process()
    run = json.dumps([record, list(recordings)], sort_keys=True, ensure_ascii=True)
    return {
        "scenario": sha256(run.encode()).hexdigest(),
        "model": model,
        "source_tree": here["cellsim"]["source_tree"],
        "libraries": ", ".join(f"{name} {here['versions'][name]}" for name in LIBRARIES),
        "fingerprint": fingerprint,
        "solver": solver,
    }


OTHERWISE = {
    "scenario": "another scenario, or another seed or recording of it",
    "model": "people made of another model",
    "source_tree": "another version of cellsim",
    "libraries": "other libraries",
    "fingerprint": "a machine whose arithmetic is another",
    "solver": "another solver",
    "digests": "digests taken at other times, or not at all",
}


@dataclass(frozen=True)
class Found:
    """A checkpoint that is whole, with all that it names.

    Parameters
    ----------
    arrays, about : of itself
    parts : arrays of each part, in order
    """

    arrays: Arrays
    about: Mapping[str, Any]
    parts: Sequence[Arrays]


@dataclass(frozen=True)
class Checkpoints:
    """Where a run keeps its checkpoints, and how often; processes that share its lives each have a copy.

    Parameters
    ----------
    folder : which may not be there yet
    every_s : from one checkpoint of a life to the next, by the clock on the wall [s]
    run : which run they are of, as ``identity`` has it
    resume : whether lives go on from what is there
    begun_s : when the run began, by the same clock [s]
    """

    folder: Path
    every_s: float
    run: Mapping[str, str]
    resume: bool
    begun_s: float

    def newest(self, whose: Whose, say: bool = False) -> Found | None:
        """The last checkpoint of a life that is whole; None where there is none, or none is wanted.

        Parameters
        ----------
        whose : life
        say : warn of one that was damaged

        Raises
        ------
        ResultError : all that are there are damaged, or one is of another run or version.
        """
        if not self.resume:
            return None
        damage: list[DamagedCheckpoint] = []
        for file, raw in there(self.folder, stem_of(whose)):
            try:
                found = self._whole(file, raw, whose)
            except DamagedCheckpoint as reason:
                damage.append(reason)
                continue
            if damage and say:
                warnings.warn(f"{damage[0]} The run goes on from the one before.", CheckpointWarning, stacklevel=2)
            return found
        if damage:
            raise ResultError(f"{damage[0]} There is no whole one to go on from. {AGAIN}")
        return None

    def _whole(self, file: Path, raw: bytes, whose: Whose) -> Found:
        arrays, about = unpacked(raw, str(file))
        for name, here in self.run.items():
            if about.get("run", {}).get(name) != here:
                raise ResultError(f"The checkpoint '{file}' is of {OTHERWISE.get(name, name)}. {AGAIN}")
        if about.get("life") != dict(whose):
            raise DamagedCheckpoint(f"The checkpoint '{file}' is of another life of that run.")
        parts = []
        for each in about["parts"]:
            part = content(self.folder / each["name"])
            if part is None or sha256(part).hexdigest() != each["sha256"]:
                name = self.folder / each["name"]
                raise DamagedCheckpoint(f"'{name}', which '{file.name}' names, is damaged or gone.")
            parts.append(unpacked(part, str(self.folder / each["name"]))[0])
        return Found(arrays, about, parts)

    def put(self, whose: Whose, arrays: Arrays, about: Mapping[str, Any]) -> None:
        """Write the next checkpoint of a life; that of before stays.

        Raises
        ------
        OSError : the system refuses; both generations are as they were.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        put_last(self.folder, stem_of(whose), packed(arrays, {**about, "run": dict(self.run), "life": dict(whose)}))

    def put_part(self, whose: Whose, span: Sequence[int], arrays: Arrays) -> dict[str, Any]:
        """Write what a life has recorded since the last part; gives what its next checkpoint says of it.

        ``span`` counts what was recorded, before and with it, of each kind. A part of one span is always the same, so
        that one that is written again, by a run that went on from further back, is no other.

        Raises
        ------
        OSError : the system refuses.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        raw, name = packed(arrays, {"life": dict(whose)}), f"{stem_of(whose)}.rows-{'-'.join(map(str, span))}.zip"
        put_part(self.folder, name, raw)
        return {"name": name, "bytes": len(raw), "sha256": sha256(raw).hexdigest()}

    @property
    def age_s(self) -> float:
        """How long the run has gone on, by the clock on the wall [s]."""
        return time.monotonic() - self.begun_s


def stem_of(whose: Whose) -> str:
    """What the files of a life begin with."""
    return sha256(json.dumps(dict(whose), sort_keys=True).encode()).hexdigest()[:16]


@contextmanager
def checkpoints(
    folder: str | Path, every_s: float, run: Mapping[str, str], lives: Sequence[Whose], resume: bool
) -> Iterator[Checkpoints]:
    """The checkpoints of a run, while nobody else writes there.

    Parameters
    ----------
    folder : which is made when the first is due
    every_s : [s], by the clock on the wall
    run : as ``identity`` has it
    lives : whose there are
    resume : go on from what is there; without it, nothing may be there

    Raises
    ------
    ResultError : the folder cannot be had, or holds checkpoints that were not to be there, or of another run, or none
        that is whole.
    """
    if not every_s >= 0.0:
        raise ResultError(f"A checkpoint every {every_s:g} s cannot be. Give 0 s or more, by the clock on the wall.")
    place = resolved(folder)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with locked(place.parent / f".{short(place.name)}.lock", place):
            if not resume and holds(place):
                raise ResultError(
                    f"'{place}' holds checkpoints of a run that was stopped. Go on from them with --resume "
                    "(from Python resume=True), or move that folder away."
                )
            if place.exists() and not place.is_dir():
                raise ResultError(f"'{place}' is a file. Give the name of a folder for the checkpoints.")
            kept = Checkpoints(place, every_s, run, resume, time.monotonic())
            if resume and not sum(kept.newest(each, say=True) is not None for each in lives):
                said = f"There is no checkpoint in '{place}': the run begins at its start."
                warnings.warn(said, CheckpointWarning, stacklevel=3)
            yield kept
    except OSError as reason:
        raise refused(place, reason) from reason


def beside(result: Path) -> Path:
    """Where the checkpoints of a run go whose result will be there."""
    return result.parent / f"{short(result.name)}.checkpoint"


def holds(folder: Path) -> bool:
    """Whether there are checkpoints in a folder, or what a checkpoint needs."""
    with suppress(OSError):
        return any(OURS.fullmatch(each.name) for each in folder.iterdir())
    return False


def remove(folder: str | Path) -> None:
    """Remove the checkpoints of a run that are not wanted any more; what else is in their folder stays."""
    place = resolved(folder)
    with suppress(OSError):
        for each in place.iterdir():
            if OURS.fullmatch(each.name):
                each.unlink()
        place.rmdir()
