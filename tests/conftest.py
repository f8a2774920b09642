"""What every test shares: figures without a screen, the same examples every time, and the ledger of claims.

A test marked ``@pytest.mark.claim(id, source, grade, rests_on)`` holds the model against something the literature
says, and names what must be taken away for it to fail. ``pytest tests/claims --write-claims`` runs them and writes
``docs/claims.md``; an ordinary run writes nothing.
"""

import inspect
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict

import pytest
from hypothesis import settings

from tests.claims.knocked import test_of
from tests.claims.marks import Mark, mark_of
from tests.claims.page import LEDGER, Claim, page

MANY = 1000  # tests, in a run that is worth preparing
os.environ.setdefault("MPLBACKEND", "Agg")
# The same examples every time: a run of the tests must not depend on luck or on an earlier run.
settings.register_profile("cellsim", derandomize=True, deadline=None, database=None)
settings.load_profile("cellsim")


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


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """Of what most tests need, two workers compile a part each; else one would compile it all while the others wait."""
    worker = getattr(session.config, "workerinput", {}).get("workerid")
    if len(session.items) < MANY:
        return
    # modules of cellsim are there by now: the tests have been imported
    if worker == "gw0":
        from cellsim.biology.human_muscle import human_muscle
        from cellsim.biology.people.subjects import subject
        from cellsim.population.fibers.state import build
        from tests.claims.bodies import fasting

        build(human_muscle(), subject(25, "male", 75.0, "recreational"), 1, 1, 1)
        fasting()
    elif worker == "gw1":
        from cellsim.population.exchange.kernels import compiled
        from cellsim.population.exchange.trial import trial
        from cellsim.population.mitochondria.kernels import kernels

        kernels()
        compiled().ready("stretch", trial)


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


def _claims(cases: Mapping[str, tuple[list[tuple[str, object]], tuple[str, str]]]) -> Iterator[Claim]:
    """One of each test, from the user properties and the outcome of each of its cases, in the order of their names."""
    found: dict[tuple[str, str], tuple[dict, list[tuple[str, str]]]] = {}
    for node in sorted(cases):
        properties, outcome = cases[node]
        for name, claim in properties:
            if name == "claim":
                _, outcomes = found.setdefault((claim["test"], claim["mark"]["id"]), (claim, []))
                outcomes.append(outcome)
    for claim, outcomes in found.values():
        mark = Mark(**claim["mark"] | {"source": tuple(claim["mark"]["source"])})  # a tuple travels as a list
        yield Claim(claim["test"], claim["says"], mark, tuple(outcomes))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not config.getoption("--write-claims"):
        return
    by_case: dict[str, list[pytest.TestReport]] = {}
    for group in terminalreporter.stats.values():
        for report in group:
            if isinstance(report, pytest.TestReport):
                by_case.setdefault(report.nodeid, []).append(report)
    claims = list(_claims({node: (steps[0].user_properties, _verdict(steps)) for node, steps in by_case.items()}))
    LEDGER.write_text(page(claims), encoding="utf-8")
    terminalreporter.write_line(f"wrote {LEDGER.name}: {len(claims)} claims")
