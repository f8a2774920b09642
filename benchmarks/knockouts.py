"""Take away what each claim rests on, and ask whether its test notices.

python -m benchmarks.knockouts             whatever has no result yet, or rests on something else now
python -m benchmarks.knockouts --again     all of it, some twenty minutes on one core
python -m benchmarks.knockouts PARP mito   what rests on a name that holds one of these

Each process takes one thing away, and runs all tests that rest on it. The outcomes go into tests/claims/knockouts.csv,
which the ledger docs/claims.md, written anew, counts. It ends with 1 where a claim that is not excused survives, or was
not tried.
"""

import argparse
import csv
import json
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from benchmarks.forks import run_tests, warm
from tests.claims.knocked import EXCUSED, FELL, NOTICED, RESULTS, SURVIVED, known, test_of
from tests.claims.marks import mark_of
from tests.claims.page import LEDGER, page
from tests.claims.without import NOTHING
from tests.claims.written import claims

ROOT = Path(__file__).resolve().parents[1]
LONGEST_S = 900  # of one test: a crippled model may take ever smaller steps, on a machine that others use


@dataclass(frozen=True)
class Case:
    """One case of a claim test that passes while nothing is missing."""

    test: str
    node: str
    rests_on: str


class Collector:
    """Writes down the cases of pytest's collection; those that are missed as things are have nothing to lose."""

    def __init__(self, into: Path) -> None:
        self.into = into

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        cases = [
            (test_of(item.nodeid), item.nodeid, mark_of(mark, item.nodeid).rests_on)
            for item in items
            for mark in item.iter_markers("claim")
            if not any(item.iter_markers("xfail"))
        ]
        self.into.write_text(json.dumps(cases), encoding="utf-8")


def collected() -> list[Case]:
    """Every case of a claim that passes as things are, and rests on something."""
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "cases"
        run_tests(["--collect-only", str(ROOT / "tests" / "claims")], [Collector(into)])
        if not into.exists():
            raise SystemExit("The claim tests cannot be collected. Run: python -m pytest --collect-only tests/claims")
        found = [Case(*row) for row in json.loads(into.read_text(encoding="utf-8"))]
    return [each for each in found if each.rests_on != NOTHING]


def without(rests_on: str, cases: Sequence[Case]) -> dict[str, str]:
    """What each test of these cases makes of a model that lacks something.

    It runs in a fork, so nothing of the model's numbers may have been read here yet.
    """
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "outcomes"
        run_tests(asked(rests_on, cases, into))
        return verdicts(cases, into)


def asked(rests_on: str, cases: Iterable[Case], into: Path) -> list[str]:
    """The words to pytest that run these cases without something, and write how they end into a file."""
    words = ["-n", "0", "-p", "no:cacheprovider", "-p", "tests.claims.without", f"--timeout={LONGEST_S}"]
    return [*words, "--without", rests_on, "--outcomes", str(into), *(str(ROOT / each.node) for each in cases)]


def verdicts(cases: Iterable[Case], outcomes: Path) -> dict[str, str]:
    """What each test made of it, by how its cases ended."""
    ended: dict[str, list[str]] = {each.test: [] for each in cases}
    for line in map(json.loads, outcomes.read_text(encoding="utf-8").splitlines() if outcomes.exists() else ()):
        ended[test_of(line["test"])].append(line["kind"] if line["outcome"] == "failed" else "")
    return {test: _verdict(kinds) for test, kinds in ended.items()}


def _verdict(kinds: list[str]) -> str:
    """One case that an assertion of the test stops is enough; a process that told nothing fell."""
    if "AssertionError" in kinds:
        return NOTICED
    return FELL if any(kinds) or not kinds else SURVIVED


def main() -> int:
    words = _parser().parse_args()
    warm()
    cases, found = collected(), {} if words.again and not words.names else known()
    now = {each.test: each.rests_on for each in cases}
    found = {test: row for test, row in found.items() if now.get(test) == row[0]}
    wanted = {
        each.rests_on
        for each in cases
        if (any(word in each.rests_on for word in words.names) if words.names else each.test not in found)
    }
    if words.names and not wanted:
        raise SystemExit(f"No claim rests on anything named like {' or '.join(words.names)}.")
    for number, rests_on in enumerate(sorted(wanted), 1):
        mine = [each for each in cases if each.rests_on == rests_on and (words.names or each.test not in found)]
        begun = time.monotonic()
        for test, verdict in without(rests_on, mine).items():
            found[test] = (rests_on, verdict)
            print(f"{number}/{len(wanted)} without {rests_on}: {test} {verdict}", flush=True)
        print(f"    {time.monotonic() - begun:.0f} s", flush=True)
        _keep(found)
    _keep(found)
    LEDGER.write_text(page(claims()), encoding="utf-8")
    counts = {each: sum(verdict == each for _, verdict in found.values()) for each in (NOTICED, FELL, SURVIVED)}
    print(f"{len(found)} claims: " + ", ".join(f"{count} {word}" for word, count in counts.items()))
    wrong = complaints(now, found)
    for each in wrong:
        print(each)
    return 1 if wrong else 0


def complaints(tests: Iterable[str], found: dict[str, tuple[str, str]]) -> list[str]:
    """A sentence for each test that passes without what it rests on and is not excused, or that was not tried."""
    untried = [f"{test} was not tried." for test in sorted(set(tests) - found.keys())]
    survivors = [test for test, (_, verdict) in sorted(found.items()) if verdict == SURVIVED and test not in EXCUSED]
    return untried + [f"{test} passes without {found[test][0]}: sharpen it, or mend its mark." for test in survivors]


def _keep(found: dict[str, tuple[str, str]]) -> None:
    with RESULTS.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["test", "rests on", "without it"])
        rows.writerows((test, *row) for test, row in sorted(found.items()))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks.knockouts", description="Does every claim test notice a loss?")
    parser.add_argument("names", nargs="*", help="only what rests on a name that holds one of these, and again")
    parser.add_argument("--again", action="store_true", help="all of them again")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
