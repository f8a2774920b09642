"""What became of each claim test when what it rests on was taken away, as ``benchmarks.knockouts`` wrote it."""

import csv
from pathlib import Path

RESULTS = Path(__file__).with_name("knockouts.csv")
NOTICED, FELL, SURVIVED = "noticed", "fell", "survived"
# Tests that may pass without what they rest on, by file and name, and why each may. None does.
EXCUSED: dict[str, str] = {}


def test_of(node: str) -> str:
    """The test that a case belongs to, as the results name it: "test_nad_claims.py::test_nmn_follows_nampt"."""
    return node.rpartition("/")[2].partition("[")[0]


def known() -> dict[str, tuple[str, str]]:
    """By file and name of a test: what was taken away, and what the test made of it."""
    if not RESULTS.is_file():
        return {}
    with RESULTS.open(encoding="utf-8", newline="") as file:
        return {row["test"]: (row["rests on"], row["without it"]) for row in csv.DictReader(file)}
