"""Flip bits of kept kernels and see that none is believed.

python -m benchmarks.damage               500 flipped bits, and three damaged kernels through whole runs
python -m benchmarks.damage --bits 5000   more of them

Flips are spread evenly over all files of a copy of the kernels that a small run keeps. Each is looked for in the way
in which kernels are loaded, up to the moment before anything of the file is used. Whole runs then meet a damaged
file: each must give the numbers of an undamaged run, and say one sentence.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cellsim.kinetics.kept.program import cache_folder
from cellsim.kinetics.kept.seals import damaged

ROOT = Path(__file__).resolve().parents[1]
RUN = """
import hashlib
from cellsim.kinetics.write.emit import emit
from cellsim.kinetics.carriers.kernel import kernel_from
from tests.numerics import toy
Y, P, H = toy.fibers(9)
kernel = kernel_from(emit(toy.network()))
kernel.advance(Y, P, H, 30.0, 1e-5, 1e-8)
print(hashlib.sha256(Y.tobytes() + kernel.rates(Y, P).tobytes()).hexdigest())
"""


def main() -> int:
    words = argparse.ArgumentParser(prog="benchmarks.damage", description="Flip bits of kept kernels.")
    words.add_argument("--bits", type=int, default=500, help="how many bits, one at a time")
    bits = words.parse_args().bits
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "kernels"
        folder.mkdir(mode=0o700)
        right, _ = _run(folder)
        toys = _files(folder)
        runs = list(_through_runs(folder, toys, right))
        _also_the_users(folder)
        files = _files(folder)
        silent = [place for place in _flips(files, bits) if not _noticed(folder, *place)]
        print(f"{bits} flipped bits in {len(files)} files of {sum(map(_size, files)):,} bytes: {len(silent)} silent")
    for what, fine in runs:
        print(f"a run with {what}: {'right numbers, said once' if fine else 'WRONG'}")
    return 1 if silent or not all(fine for _, fine in runs) else 0


def _run(folder: Path) -> tuple[str, str]:
    around = dict(os.environ, CELLSIM_CACHE_DIR=str(folder), PYTHONPATH=str(ROOT))
    done = subprocess.run([sys.executable, "-c", RUN], env=around, cwd=ROOT, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else f"ended with {done.returncode}", done.stderr


def _also_the_users(folder: Path) -> None:
    """Copies of the kernels that the user has, if any: those of muscle, body and mitochondria."""
    there = cache_folder()
    for path in set(_files(there)) - damaged(there).keys():
        shutil.copy(path, folder / path.name)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("kernel_*") if path.suffix in (".py", ".nbc"))


def _size(path: Path) -> int:
    return path.stat().st_size


def _flips(files: list[Path], count: int) -> Iterator[tuple[Path, int]]:
    """Places of bits, each file in turn, spread over its length."""
    each = -(-count // len(files))
    for number in range(count):
        path = files[number % len(files)]
        yield path, (8 * _size(path) * (number // len(files)) + number % 8 * each) // each


def _noticed(folder: Path, path: Path, bit: int) -> bool:
    """Whether the one damaged file is doubted, and no other."""
    whole = path.read_bytes()
    changed = bytearray(whole)
    changed[bit // 8] ^= 1 << bit % 8
    alone = folder.parent / "one"
    alone.mkdir(mode=0o700, exist_ok=True)
    copy = alone / path.name
    copy.write_bytes(changed)
    copy.chmod(0o600)
    doubts = damaged(alone)
    copy.write_bytes(whole)
    fine = damaged(alone)
    copy.unlink()
    return copy in doubts and not fine


def _through_runs(folder: Path, files: list[Path], right: str) -> Iterator[tuple[str, bool]]:
    for path in files:
        whole = path.read_bytes()
        changed = bytearray(whole)
        changed[2 * len(whole) // 3] ^= 4
        path.write_bytes(changed)
        found, said = _run(folder)
        once = said.count("CacheWarning: A kept kernel") == 1
        yield f"a bit flipped in {path.suffix[1:]} {path.name.split('.')[1]}", found == right and once
        again, said = _run(folder)
        yield "what was then made anew", again == right and not said


if __name__ == "__main__":
    sys.exit(main())
