"""Let every call of the file system fail once, one at a time, in a run and in a study, and count what is lost.

    python -m benchmarks.failing_disk

A run is lost when its result is neither in its place nor in the one that the message names, or when an older
result is gone; a study, when carrying on gives other bytes. Chemistry is done once: only writing is tried.
"""

import io
import re
import sys
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout, suppress
from errno import EACCES, EIO, ENOSPC, errorcode
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pandas as pd

import cellsim
from benchmarks.faults import failing_disk
from cellsim import Result, Scenario
from cellsim.cli import OK, main
from cellsim.errors import ResultError
from cellsim.study.blocks import runs
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study

ERRORS = (ENOSPC, EACCES, EIO)
TEXT = 'title = "Rest"\nduration = "1 hour"\n[[person]]\nage = "30 year"\n[muscle]\nfibers = 2\nmitochondria = 5\n'
KEYS = {"person": "person 1", "muscle": "vastus lateralis", "group": "all", "arm": "all", "replicate": 0}


def made_up(force: float) -> Result:
    """A small result, without simulating anything."""
    table = pd.DataFrame([{"time_h": hour, **KEYS, "force": force} for hour in (0.0, 0.5, 1.0)])
    return Result(table, {}, {"cellsim": {}}, TEXT, printer=lambda result: ({"one": b"\x89PNG"}, "<p>"))


NEW, OLD = made_up(1.0), made_up(0.5)


def run_once(home: Path, old: bool, fails: int, errno: int) -> tuple[str, bool]:
    """One run whose disk fails once: what became of it ("" if it is well), and whether the call was reached."""
    place, asked = home / "results" / "ride", []
    (home / "ride.toml").write_text(TEXT, encoding="utf-8")
    if old:
        OLD.save(place)

    def simulated(*_: object, **__: object) -> Result:
        asked.append(True)
        return NEW

    words, said = ["run", str(home / "ride.toml"), "--out", str(place), "--quiet"], io.StringIO()
    with patch.object(cellsim, "simulate", simulated, create=True), redirect_stderr(said), redirect_stdout(said):
        try:
            with failing_disk(home, fails, errno) as disk:
                status = main(words)
        except Exception as mistake:
            return f"traceback: {type(mistake).__name__}: {mistake}", True
    wrong = _lost(place, old, status, bool(asked), said.getvalue())
    with patch.object(cellsim, "simulate", simulated, create=True), redirect_stderr(said):
        if not wrong and disk.failed and (main(words) != OK or Result.load(place).digest != NEW.digest):
            wrong = f"not mended: {said.getvalue()}"
    litter = [path.name for folder in (home, place.parent) for path in folder.glob(".*")]
    return wrong or (f"litter: {litter}" if litter else ""), disk.failed


def _lost(place: Path, old: bool, status: int, asked: bool, said: str) -> str:
    if status == OK:
        return "" if Result.load(place).digest == NEW.digest else "lost: another result is in the place"
    if said.count("\n") != 1 or not said.startswith("cellsim: "):
        return f"no sentence: {said}"
    with suppress(ResultError):
        if Result.load(place).digest == NEW.digest:
            return ""
    if old and Result.load(place).digest != OLD.digest:
        return "lost: the older result"
    if not asked:
        return ""
    kept = re.search(r"kept whole in '(.*)'", said)
    return "" if kept and Result.load(kept[1]).digest == NEW.digest else f"lost: {said}"


def force(result: Result) -> float:
    return float(result.table["force"].min())


DESIGN = Design.grid(Scenario.from_text(TEXT), age_years=[30, 60])
STUDY = Study(DESIGN, {"force": force})
PAGE = {"program": "this one", "arithmetic": "of here"}


def study_once(home: Path, begun: bool, fails: int, errno: int) -> tuple[str, bool]:
    """One study whose disk fails once, likewise; ``begun``: its first run is there already."""
    place = home / "studies" / "ages"
    with patch.object(runs, "simulate", lambda *_: NEW), patch.object(Study, "page", PAGE):
        if begun:
            STUDY.run(place, 1)
            (place / "shards" / "block-000001.parquet").unlink()
        before = _contents(place)
        try:
            with failing_disk(home, fails, errno) as disk:
                STUDY.run(place, 1)
        except ResultError:
            if not before.items() <= _contents(place).items():
                return "lost: a run that was there", True
        except Exception as mistake:
            return f"traceback: {type(mistake).__name__}: {mistake}", True
        STUDY.run(place, 1)
        STUDY.run(whole := home / "whole", 1)
    return "" if _contents(place) == _contents(whole) else "lost: carried on to other bytes", disk.failed


def _contents(folder: Path) -> dict[str, bytes]:
    """All but the log, which has a clock."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "log.jsonl")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def sweep(steps: tuple[int, int] = (1, 1), errors: tuple[int, ...] = ERRORS) -> tuple[Counter, list[str]]:
    """Each ``steps``-th call of a run and of a study fails once with each error: how many did, and what went wrong."""
    tried: Counter = Counter()
    wrong: list[str] = []
    for once, step in zip((run_once, study_once), steps, strict=True):
        for old in (False, True):
            for errno in errors:
                fails = 0
                while True:
                    with TemporaryDirectory() as folder:
                        found, reached = once(Path(folder).resolve(), old, fails, errno)
                    if found:
                        wrong.append(f"{once.__name__}, old={old}, {errorcode[errno]} at call {fails}: {found}")
                    if not reached:
                        break
                    tried[once.__name__] += 1
                    fails += step
    return tried, wrong


if __name__ == "__main__":
    counted, mistakes = sweep()
    print("\n".join(mistakes))
    print(f"{dict(counted)} calls failed once each; {len(mistakes)} of them lost something or were no sentence.")
    sys.exit(bool(mistakes))
