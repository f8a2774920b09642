"""Measure, and write docs/performance.md.

python -m benchmarks                    all of it, a quarter of an hour on two free cores
python -m benchmarks --only threads     one part anew; the others as they were last measured
python -m benchmarks scale --quick      one part by name: how costs grow with people, fibers and organelles
python -m benchmarks --quick            a look whether it runs; the page is printed, not written
"""

import argparse
import json
import os
import sys
from importlib import import_module
from pathlib import Path

from benchmarks.clock import machine
from benchmarks.page import page
from benchmarks.size import FULL, QUICK
from cellsim.biology.human_muscle import human_muscle

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "performance.md"
KEPT = ROOT / "results" / "benchmarks"
PARTS = (
    "precision",
    "rates",
    "lanes",
    "threads",
    "coupling",
    "start",
    "memory",
    "organelles",
    "drift",
    "exercise",
    "runs",
    "scale",
)


def main() -> int:
    words = _parser().parse_args()
    # kernels of our own, so that nobody else's run wipes or warms what is timed here
    os.environ.setdefault("CELLSIM_CACHE_DIR", str(KEPT / "kernels"))
    size = QUICK if words.quick else FULL
    found = {} if words.quick else _kept()
    for name in (*words.parts, *(words.only or ())) or PARTS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        measured = import_module(f"benchmarks.measures.{name}").measure(size)
        found[name] = measured | {"species": len(human_muscle().fiber.species)}
        found["machine"] = machine()
        if not words.quick:
            _keep(name, found[name])
            _keep("machine", found["machine"])
    text = page(found)
    if words.quick:
        print(text)
    else:
        PAGE.write_text(text, encoding="utf-8")
        print(f"Wrote {PAGE.relative_to(ROOT)}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure, and write docs/performance.md.")
    parser.add_argument("parts", nargs="*", type=_part, metavar="PART", help="as after --only")
    parser.add_argument("--quick", action="store_true", help="a look whether it runs: few fibers, nothing is written")
    parser.add_argument("--only", nargs="+", choices=PARTS, help="measure these again; keep the others")
    return parser


def _part(text: str) -> str:
    if text not in PARTS:
        raise argparse.ArgumentTypeError(f"there is no part '{text}'; write one of {', '.join(PARTS)}")
    return text


def _kept() -> dict[str, dict]:
    """What was measured before, by part."""
    names = [*PARTS, "machine"]
    files = {name: KEPT / f"{name}.json" for name in names}
    return {name: json.loads(file.read_text(encoding="utf-8")) for name, file in files.items() if file.is_file()}


def _keep(name: str, found: dict) -> None:
    KEPT.mkdir(parents=True, exist_ok=True)
    (KEPT / f"{name}.json").write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
