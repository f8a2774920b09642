"""What the mark of a claim test says, and what kind of evidence the claim is."""

import csv
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.language import parameters
from tests.claims.without import NOTHING

CALIBRATION = Path(__file__).resolve().parents[2] / "experiments" / "calibration"
TABLES = parameters.tables()
JUDGEMENT = "judgement"
READ_BACK, BY_JUDGEMENT, IN_SAMPLE, PREDICTED = "read back", "by judgement", "in sample", "predicted"
KINDS = (PREDICTED, IN_SAMPLE, BY_JUDGEMENT, READ_BACK)
OWN_WORDS = re.compile(r"judgement|textbook|a prediction|no arm|not measured")  # of a grade: no work says it


@dataclass(frozen=True)
class Mark:
    """A claim of the literature that a test holds the model against.

    ``rests_on`` is what must be taken away for the test to fail, in the words of ``tests.claims.without``, and
    ``reads_back`` whether the test only reads what is declared, or does arithmetic.
    """

    id: str
    source: tuple[str, ...]
    grade: str
    rests_on: str
    reads_back: bool = False

    @cached_property
    def kind(self) -> str:
        """Derived, and rather too strict than too kind.

        What the claim's works also gave the model is no prediction, nor is what its grade says that no work says.
        """
        if self.reads_back:
            return READ_BACK
        works = set(self.source) - {JUDGEMENT}
        if not works:
            return BY_JUDGEMENT
        if works & lenders() or self.is_a_fitted_row:
            return IN_SAMPLE
        return BY_JUDGEMENT if OWN_WORDS.search(self.grade) else PREDICTED

    @cached_property
    def is_a_fitted_row(self) -> bool:
        """Whether a script fitted to it: to the row of its number, or to a row of the work that it is named for."""
        ids = self.id.split()
        return any(row in ids or source in ids for row, source in fitted_rows().items())


def mark_of(mark: pytest.Mark, where: str) -> Mark:
    """The mark of a test.

    Raises
    ------
    pytest.UsageError : a mark that is written otherwise.
    """

    def read(id: str, source: str | list[str], grade: str, rests_on: str, kind: str = "") -> Mark:
        if kind not in ("", "read-back"):
            raise TypeError(kind)
        return Mark(id, (source,) if isinstance(source, str) else tuple(source), grade, rests_on, kind == "read-back")

    try:
        return read(*mark.args, **mark.kwargs)
    except TypeError:
        raise pytest.UsageError(
            f"{where}: write the mark as claim(id, source, grade, rests_on), where rests_on is what must be taken away "
            f"for the test to fail, or '{NOTHING}'; and kind='read-back' where the test reads a declaration."
        ) from None


@cache
def lenders() -> frozenset[str]:
    """Works that gave the model a number or a law: a row of a table or a reaction cites them, or a script fitted."""
    rows = parameters.load(TABLES).values()
    laws = [each.source for network in human_muscle().networks.values() for each in network.reactions.values()]
    return frozenset((*(work for row in rows for work in row.source), *laws, *fitted_rows().values())) - {JUDGEMENT}


@cache
def fitted_rows() -> dict[str, str]:
    """The work of each target that a script of the calibration fitted numbers to, by its number or name."""
    return {
        row["target"]: row["source"]
        for file in sorted(CALIBRATION.glob("*fit.csv"))
        for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines())
        if row["use"] == "fit"
    }
