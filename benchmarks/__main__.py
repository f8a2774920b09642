"""Measure, and write docs/performance.md.

python -m benchmarks                    all of it, a quarter of an hour on two free cores
python -m benchmarks --only threads     one part anew; the others as they were last measured
python -m benchmarks scale --quick      one part by name: how costs grow with people, fibers and organelles
python3.12 -m benchmarks --beside       the versions of peers that another Python has, beside those on the page
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
    words = _words()
    # kernels of our own, so that nobody else's run wipes or warms what is timed here
    os.environ.setdefault("CELLSIM_CACHE_DIR", str(KEPT / "kernels"))
    size = QUICK if words.quick else FULL
    found = {} if words.quick else _kept()
    for name in (*words.parts, *(words.only or ())) or PARTS:
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        measured = import_module(f"benchmarks.measures.{name}").measure(size)
        measured["species"] = len(human_muscle().fiber.species)
        if words.beside:
            measured = _beside(found[name], measured)
        else:
            found["machine"] = machine()
        found[name] = measured
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


def _words() -> argparse.Namespace:
    parser = _parser()
    words = parser.parse_args()
    if words.beside:
        kept = _kept().get("precision", {}).get("species")
        if words.parts or words.only or words.quick or kept != len(human_muscle().fiber.species):
            parser.error("--beside stands alone, after '--only precision' was run for the network of today")
        words.only = ["precision"]
    return words


def _beside(kept: dict, measured: dict) -> dict:
    """What was kept, with what this Python measured beside it."""
    here = machine()["Python"]
    others = [each for each in kept.get("beside", ()) if each["Python"] != here]
    return kept | {"beside": [*others, measured | {"Python": here}]}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description="Measure, and write docs/performance.md.")
    parser.add_argument("parts", nargs="*", type=_part, metavar="PART", help="as after --only")
    parser.add_argument("--quick", action="store_true", help="a look whether it runs: few fibers, nothing is written")
    parser.add_argument("--beside", action="store_true", help="keep what was measured; add versions that it lacks")
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
