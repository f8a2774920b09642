"""A whole study as people run it: the two people and one ride of the experiments."""

import json
import subprocess
import sys
import tempfile
from os import environ
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from benchmarks.clock import load, wall_seconds
from benchmarks.size import Size

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = ROOT / "experiments" / "ride_recovery" / "scenario.toml"


def measure(size: Size) -> dict:
    """Processor time and time on the wall of the whole command, report included; kernels are kept from before."""
    if size.quick:
        return {"skipped": "The ride takes too long for a quick look."}
    runs = [_once() for _ in range(2)]
    cpu, wall, figures = min(runs)
    return {"cpu": cpu, "wall": wall, "figures": figures, "load": load()}


def _spent() -> float:
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _once() -> tuple[float, float, float]:
    with tempfile.TemporaryDirectory() as folder:
        marks = Path(folder, "marks.json")
        words = [sys.executable, "-m", "benchmarks.start_once", str(marks), "run", str(SCENARIO)]
        words += ["--out", f"{folder}/ride", "--quiet"]
        around = dict(environ, PYTHONPATH=str(ROOT), MPLBACKEND="Agg")
        before = _spent()
        wall = wall_seconds(lambda: subprocess.run(words, check=True, env=around, stdout=subprocess.DEVNULL))
        seen = json.loads(marks.read_text(encoding="utf-8"))
        return _spent() - before, wall, seen["end"]["cpu"] - seen["lived"]["cpu"]
