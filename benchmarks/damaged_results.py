"""Damage files of results and of studies at random, and count how often that is not noticed.

    python -m benchmarks.damaged_results [3000]

A damaged result must be refused. A damaged run of a study must be refused too, or read as the very row that it was:
Parquet has bytes that say nothing. A damaged checkpoint must be refused whatever the damage, also where somebody has
put its members together anew and sealed it.
"""

import random
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.failing_disk import NEW, OLD
from cellsim import Result
from cellsim.errors import ResultError
from cellsim.study.blocks.columns import kinds_of
from cellsim.study.blocks.errands import Done
from cellsim.study.blocks.home import Home, put
from cellsim.study.checkpoints.packed import packed as checkpoint
from cellsim.study.checkpoints.packed import unpacked

ROW = {"run": 0, "age_years": 30.0, "status": "ok", "message": "", "force": 0.1}
KINDS = ("bit", "bits", "cut", "longer", "zeros", "blank", "swapped", "repeated")


def damaged(whole: bytes, kind: str, chance: random.Random) -> bytes:
    """Bytes that differ from the given ones in one of the ways that files are damaged."""
    raw, at = bytearray(whole), chance.randrange(len(whole))
    length = chance.randint(1, max(1, min(64, len(whole) - at)))
    match kind:
        case "bit":
            raw[at] ^= 1 << chance.randrange(8)
        case "bits":
            for _ in range(chance.randint(2, 20)):
                raw[chance.randrange(len(raw))] ^= chance.randint(1, 255)
        case "cut":
            del raw[at:]
        case "longer":
            raw += bytes(length)
        case "zeros":
            raw[at : at + length] = bytes(length)
        case "blank":  # what a JSON reader does not see
            place = whole.find(b"\n", at)
            raw[place:place] = b" "
        case "swapped":
            raw = raw[at:] + raw[:at]
        case "repeated":
            raw[at:at] = raw[at : at + length]
    return bytes(raw)


def damage_results(home: Path, times: int, seed: int = 1) -> Counter:
    """How often a damaged result was refused, by file and kind of damage, or read ("silent")."""
    chance, found = random.Random(seed), Counter()
    folder, other = NEW.save(home / "new"), OLD.save(home / "old")
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    for turn in range(times):
        path, kind = files[turn % len(files)], chance.choice([*KINDS, "another's", "gone"])
        whole = path.read_bytes()
        if kind == "gone":
            path.unlink()
        else:
            theirs = (other / path.relative_to(folder)).read_bytes()
            raw = theirs if kind == "another's" else damaged(whole, kind, chance)
            path.write_bytes(raw if raw != whole else damaged(whole, "bit", chance))
        try:
            Result.load(folder)
            found[f"silent: {path.name}, {kind}"] += 1
        except ResultError:
            found["refused"] += 1
        path.write_bytes(whole)
    Result.load(folder)
    return found


def damage_runs(folder: Path, times: int, seed: int = 1) -> Counter:
    """The same for the file of a block of a study."""
    home = Home(folder, "this study", runs=1, in_block=1, courses=False)
    home.commit(Done(0, [ROW], None, 0.0), kinds_of([{"age_years": 30.0}]) | {"force": "float64"})
    chance, found, whole = random.Random(seed), Counter(), home.shard(0).read_bytes()
    for _ in range(times):
        kind = chance.choice(KINDS)
        put(home.shard(0), damaged(whole, kind, chance))
        table = home.read(0)
        row = None if table is None else table.to_dict("records")[0]
        found["refused" if row is None else "as it was" if row == ROW else f"silent: {kind}"] += 1
    return found


def damage_checkpoints(times: int, seed: int = 1) -> Counter:
    """The same for a checkpoint, which is also put together anew: a member of another one, under a seal that fits."""
    chance, found, (whole, other) = random.Random(seed), Counter(), (_checkpoint(1.0), _checkpoint(2.0))
    for _ in range(times):
        kind = chance.choice([*KINDS, "another's"])
        if kind == "another's":
            at, length = chance.choice(_members(whole))
            raw = _sealed(whole[:at] + other[at : at + length] + whole[at + length :])
        else:
            raw = damaged(whole, kind, chance)
        raw = raw if raw != whole else damaged(whole, "bit", chance)
        try:
            unpacked(raw, "it")
            found[f"silent: {kind}"] += 1
        except ResultError:
            found["refused"] += 1
    unpacked(whole, "it")
    return found


def _checkpoint(fold: float) -> bytes:
    arrays = {f"fibers/{name}": fold * np.arange(1.0, 9.0).reshape(2, 4) for name in "YPH"}
    return checkpoint(arrays | {"failures": np.array([fold])}, {"life": {"person": "Zoë"}, "parts": []})


def _members(whole: bytes) -> list[tuple[int, int]]:
    """Where the numbers of each array lie, and how many bytes they are."""
    arrays, _ = unpacked(whole, "it")
    return [(whole.index(array.tobytes()), array.nbytes) for array in arrays.values()]


def _sealed(raw: bytes) -> bytes:
    return raw[:-64] + sha256(raw[:-64]).hexdigest().encode()


if __name__ == "__main__":
    asked = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    with TemporaryDirectory() as place:
        counted = {"results": damage_results(Path(place), asked), "runs": damage_runs(Path(place), asked)}
    counted["checkpoints"] = damage_checkpoints(asked)
    for name, each in counted.items():
        print(f"{name}: {dict(each)}")
    sys.exit(any(key.startswith("silent") for each in counted.values() for key in each))
