"""How long a first run takes to get going, with nothing compiled and with all of it kept."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.clock import load
from benchmarks.size import Size

ROOT = Path(__file__).resolve().parents[2]
TINY = """
title = "One hour of rest"
duration = "1 hour"
seed = 1

[[person]]
name = "someone"
age = "30 year"
sex = "male"
mass = "75 kg"
activity = "recreational"

[muscle]
name = "vastus lateralis"
fibers = 4
mitochondria = 10
"""
_LOADED = (
    "import cellsim.tissue.simulation, cellsim.view.report.save, cellsim.kinetics.kept.machine_code, "
    "cellsim.kinetics.machine.intrinsics, cellsim.kinetics.machine.addresses, benchmarks.start_once, scipy.linalg"
)


def measure(size: Size) -> dict:
    """Seconds from the start of the process, on the wall and of processor time."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tiny.toml").write_text(TINY, encoding="utf-8")
        cold = None if size.quick else _once(folder, folder / "kernels", "cold")
        if cold is None:
            kept = os.environ.get("CELLSIM_CACHE_DIR")
            kernels = Path(kept) if kept else None
        else:
            kernels = folder / "kernels"
        warm = [_once(folder, kernels, f"warm {number}") for number in range(2 if size.quick else 5)]
    best = {mark: {clock: min(each[mark][clock] for each in warm) for clock in ("wall", "cpu")} for mark in warm[0]}
    return {"cold": cold, "warm": best, "load": load()}


def _once(folder: Path, kernels: Path | None, name: str) -> dict[str, dict[str, float]]:
    marks = folder / f"{name}.json"
    around = dict(os.environ, PYTHONPATH=str(ROOT), MPLBACKEND="Agg", PYTHONPYCACHEPREFIX=str(folder / "modules"))
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    if name == "cold":  # Python's own compiled modules are no part of what is measured
        subprocess.run([sys.executable, "-c", _LOADED], check=True, env=around)
    if kernels is not None:
        around["CELLSIM_CACHE_DIR"] = str(kernels)
    words = ["run", str(folder / "tiny.toml"), "--out", str(folder / name), "--quiet"]
    begun = time.time()
    subprocess.run([sys.executable, "-m", "benchmarks.start_once", str(marks), *words], check=True, env=around)
    found = json.loads(marks.read_text(encoding="utf-8"))
    return {mark: {"wall": each["wall"] - begun, "cpu": each["cpu"]} for mark, each in found.items()}
