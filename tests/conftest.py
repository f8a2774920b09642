"""What every test shares: figures without a screen, the same examples every time, and the ledger of claims.

A test marked ``@pytest.mark.claim(id, source, grade)`` holds the model against
something the literature says. ``pytest tests/claims --write-claims`` runs them
and writes ``docs/claims.md``; an ordinary run writes nothing.
"""

import inspect
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from tests.claims.ledger import sections

os.environ.setdefault("MPLBACKEND", "Agg")
# The same examples every time: a run of the tests must not depend on luck or on an earlier run.
settings.register_profile("cellsim", derandomize=True, deadline=None, database=None)
settings.load_profile("cellsim")

ROOT = Path(__file__).resolve().parents[1]
LEDGER = ROOT / "docs" / "claims.md"
PREFACE = """# What the model was held against

One row for each claim test: what the literature says, who says it, how strong that evidence is, and whether the
model shows it. A claim that the model misses is kept as an expected failure with its reason, and the test breaks
on the day the model begins to show it. What is not asked of the model, and what is still to come, follows the
table. Written by `python -m pytest tests/claims --write-claims`.
"""
VERDICTS = {"passed": "shown", "xfailed": "missed", "failed": "broken", "skipped": "not run"}


@dataclass(frozen=True)
class Claim:
    """One thing the literature says, and what became of its test."""

    id: str
    source: str
    grade: str
    says: str
    verdict: str
    reason: str = ""

    def row(self) -> str:
        verdict = VERDICTS[self.verdict] + (f": {self.reason}" if self.reason else "")
        cells = (self.id, self.says, self.source, self.grade, verdict)
        return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _mark(id: str, source: str | list[str], grade: str) -> dict[str, str]:
    return {"id": id, "source": source if isinstance(source, str) else ", ".join(source), "grade": grade}


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
            try:
                claim = _mark(*mark.args, **mark.kwargs)
            except TypeError:
                raise pytest.UsageError(f"{item.nodeid}: write the mark as claim(id, source, grade).") from None
            # A report carries user_properties out of a worker process; a mark stays inside.
            item.user_properties.append(("claim", claim | {"says": _says(item)}))


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
    by_test: dict[str, list[pytest.TestReport]] = {}
    for report in reports:
        by_test.setdefault(report.nodeid, []).append(report)
    for steps in by_test.values():
        verdict, reason = _verdict(steps)
        for name, claim in steps[0].user_properties:
            if name == "claim":
                yield Claim(**claim, verdict=verdict, reason=reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not config.getoption("--write-claims"):
        return
    reports = [
        each for group in terminalreporter.stats.values() for each in group if isinstance(each, pytest.TestReport)
    ]
    claims = sorted(_claims(reports), key=lambda claim: (claim.id, claim.says))
    shown = sum(claim.verdict == "passed" for claim in claims)
    table = [
        "| claim | what is said | source | grade | verdict |",
        "|---|---|---|---|---|",
        *(each.row() for each in claims),
    ]
    count = f"\nShown: {shown} of {len(claims)}.\n"
    LEDGER.write_text("\n".join((PREFACE + count, *table, sections())), encoding="utf-8")
    terminalreporter.write_line(f"wrote {LEDGER.relative_to(ROOT)}: {len(claims)} claims, {shown} shown")
