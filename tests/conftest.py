"""What every test shares: figures without a screen, the same examples every time, and the ledger of claims.

A test marked ``@pytest.mark.claim(id, source, grade, rests_on)`` holds the model against something the literature
says, and names what must be taken away for it to fail. ``pytest tests/claims --write-claims`` runs them and writes
``docs/claims.md``; an ordinary run writes nothing.
"""

import inspect
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import settings

from tests.claims.knocked import test_of
from tests.claims.marks import Mark, mark_of
from tests.claims.page import Claim, page

os.environ.setdefault("MPLBACKEND", "Agg")
# The same examples every time: a run of the tests must not depend on luck or on an earlier run.
settings.register_profile("cellsim", derandomize=True, deadline=None, database=None)
settings.load_profile("cellsim")

ROOT = Path(__file__).resolve().parents[1]
LEDGER = ROOT / "docs" / "claims.md"


def _says(item: pytest.Item) -> str:
    """The first paragraph of the test's docstring, or its name read as a sentence."""
    text = inspect.getdoc(getattr(item, "obj", None)) or item.name.removeprefix("test_").replace("_", " ")
    return " ".join(text.split("\n\n")[0].split())


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-claims", action="store_true", help="write docs/claims.md from the claim tests of this run"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("claim"):
            # A report carries user_properties out of a worker process; a mark stays inside.
            claim = {"test": test_of(item.nodeid), "says": _says(item), "mark": asdict(mark_of(mark, item.nodeid))}
            item.user_properties.append(("claim", claim))


def _verdict(reports: list[pytest.TestReport]) -> tuple[str, str]:
    """The outcome of one test from its setup, call and teardown, and the reason where there is one."""
    for report in reports:
        expected = getattr(report, "wasxfail", None)
        if expected is not None and report.skipped:
            return "xfailed", expected.removeprefix("reason: ")
        if report.failed:
            return "failed", ""
        if report.skipped:
            return "skipped", str(report.longrepr[2]).removeprefix("Skipped: ") if report.longrepr else ""
    return "passed", ""


def _claims(reports: list[pytest.TestReport]) -> Iterator[Claim]:
    """One of each test, with the outcomes of its cases in their order."""
    by_case: dict[str, list[pytest.TestReport]] = {}
    for report in reports:
        by_case.setdefault(report.nodeid, []).append(report)
    found: dict[tuple[str, str], tuple[dict, list[tuple[str, str]]]] = {}
    for node in sorted(by_case):
        for name, claim in by_case[node][0].user_properties:
            if name == "claim":
                _, cases = found.setdefault((claim["test"], claim["mark"]["id"]), (claim, []))
                cases.append(_verdict(by_case[node]))
    for claim, cases in found.values():
        mark = Mark(**claim["mark"] | {"source": tuple(claim["mark"]["source"])})  # a tuple travels as a list
        yield Claim(claim["test"], claim["says"], mark, tuple(cases))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not config.getoption("--write-claims"):
        return
    reports = [
        each for group in terminalreporter.stats.values() for each in group if isinstance(each, pytest.TestReport)
    ]
    claims = list(_claims(reports))
    LEDGER.write_text(page(claims), encoding="utf-8")
    terminalreporter.write_line(f"wrote {LEDGER.relative_to(ROOT)}: {len(claims)} claims")
