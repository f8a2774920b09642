"""Exchanges in what a result writes down of itself: provenance.json, summary.json, and the file of the table."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from copy import deepcopy
from functools import cache, partial
from itertools import islice, pairwise
from typing import Any

from benchmarks.exchanges.exchange import Exchange, attribute, entry
from benchmarks.exchanges.rewrite import rewrites, rewritten
from cellsim import Result
from cellsim.study import run
from cellsim.study.result import assayed, provenance
from cellsim.study.result import result as results
from tests.readout.records import packaged, written, wrong_records

Path = tuple[str | int, ...]
KINDS = (
    ("time_h", "duration_h"),
    ("value", "low", "high"),
    ("person", "arm", "muscle", "label"),
    ("text", "seed", "title"),
    ("until_s", "at_s"),
    ("carbohydrate_g", "protein_g"),
    ("sentences", "story", "notes", "sources"),
    ("units", "digest", "summary"),
)
WRITING = (
    run.happened, run._length, run._label, assayed.assayed, assayed._reading, results.Result.units,
    results.Result._parquet, provenance.source_tree_hash, provenance.parameter_hashes, provenance.provenance,
)  # fmt: skip


def check() -> list[str]:
    """The first thing that is wrong with the files of the small run."""
    provenance.of_this_process.cache_clear()
    return list(islice(wrong_records(packaged()), 1))


@cache
def kept() -> Result:
    """The small run, packed once."""
    return packaged()


def check_files() -> list[str]:
    """The same, where what is exchanged is exchanged as the files are written."""
    return list(islice(wrong_records(kept()), 1))


def exchanges() -> Iterator[Exchange]:
    """Every exchange in the files of a result, with the tests that should notice it."""
    yield from (Exchange("files", says, made, check_files) for says, made in _leaves())
    yield from (Exchange("records", says, made, check) for says, made in (*_readings(), *_code()))


@cache
def _files() -> dict[str, Any]:
    files = written(kept())
    return {name: json.loads(files[name]) for name in ("provenance.json", "summary.json")}


def _leaves() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Each key of the two JSON files with the value of the next one that has another."""
    for name, page in _files().items():
        # Of many rows alike the first will do, and their numbers are asked for elsewhere.
        leaves = [each for each in _paths(page) if "headline" not in each and "run" not in each and _first(each)]
        for path, other in pairwise(leaves):
            if _at(page, path) != _at(page, other):
                yield f"{name}: {_told(path)} <-> {_told(other)}", partial(_exchanged, path, other)


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict) or (isinstance(value, list) and value and isinstance(value[0], dict)):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _paths(each, (*path, key))
    else:
        yield path


def _first(path: Path) -> bool:
    return path[:2] != ("summary", "assays") or path[2] == 0


def _told(path: Path) -> str:
    return " ".join(map(str, path))


def _at(page: Any, path: Path) -> Any:
    for key in path:
        page = page[key]
    return page


def _exchanged(path: Path, other: Path) -> AbstractContextManager:
    """Two values of whatever file has both, exchanged as it is written."""
    real = results.as_json

    def changed(value: Any) -> bytes:
        page = deepcopy(value)
        try:
            here, there = _at(page, path), _at(page, other)
        except (KeyError, IndexError, TypeError):
            return real(value)
        for place, new in ((path, there), (other, here)):
            _at(page, place[:-1])[place[-1]] = new
        return real(page)

    return attribute(results, "as_json", changed)


def _readings() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Assays that read something else, and readings left out."""
    for kind, names in assayed.READ.items():
        for name, other in pairwise(names):
            changed = tuple(other if each == name else name if each == other else each for each in names)
            yield f"{kind} reads {other} before {name}", partial(entry, assayed.READ, kind, changed)
            left = tuple(each for each in names if each != name)
            yield f"{kind} without {name}", partial(entry, assayed.READ, kind, left)


def _code() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for function in WRITING:
        for says, code in rewrites(function, KINDS):
            yield says, partial(rewritten, function, code)
    yield "results.KEY_UNITS is another", partial(attribute, results, "KEY_UNITS", {})
    for name, value in (("equations_hash", lambda *_: "0"), ("numerics_fingerprint", run.equations_hash)):
        yield f"run.{name} gives another", partial(attribute, run, name, value)
    for name, value in (("git_commit", lambda: "0" * 40), ("cpu_name", lambda: "another"), ("PACKAGES", ("numpy",))):
        yield f"provenance.{name} is another", partial(attribute, provenance, name, value)
