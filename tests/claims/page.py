"""docs/claims.md: what each claim came to, headed by how many were predicted, fitted to, and only read back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.claims.knocked import FELL, NOTICED, SURVIVED, known
from tests.claims.ledger import sections
from tests.claims.marks import BY_JUDGEMENT, IN_SAMPLE, PREDICTED, READ_BACK, Mark
from tests.claims.without import NOTHING

LEDGER = Path(__file__).resolve().parents[2] / "docs" / "claims.md"
PREFACE = """# What the model was held against

One row for each claim test: what the literature says, who says it, how strong that evidence is, and whether the
model shows it. A claim that the model misses is kept as an expected failure with its reason, and the test breaks
on the day the model begins to show it. A claim that is tested in several cases is one claim, and missed if one case
is. What is not asked of the model, and what is still to come, follows the table. Written by
`python -m pytest tests/claims --write-claims` as the tests end, and by `python -m tests.claims.written` as their
marks say they must.
"""
KINDS = """
A claim is *predicted* where none of the works that it cites gave the model a number: no row of a parameter table has
them as its source, and no script fitted to them. It is *in sample* where one did, though it may have been another
result of that work. It is *by judgement* where no work says it: none is cited, or those that are gave no number and the
grade speaks of judgement, a textbook, a prediction, an arm that there was not or what was not measured. It is *read
back* where the test reads what is declared or follows from a parameter by arithmetic: such a test says that the program
is what its tables say, and nothing of muscle.
"""
HELD = """
What a claim rests on was taken away, for all of the test: a parameter or a capacity held at 0 or at what changes
nothing, a link that is said to be absent put in. The test had to fail. `python -m benchmarks.knockouts` does it again.
"""
SHOWN, MISSED = "shown", "missed"
WORDS = {"passed": SHOWN, "xfailed": MISSED, "failed": "broken", "skipped": "not run"}
WORST = ("failed", "skipped", "xfailed", "passed")
WITHOUT = {
    NOTICED: "the test failed, as it should",
    FELL: "the model could not be run at all, which shows little",
    SURVIVED: "the test passed all the same: not held by a mechanism",
    NOTHING: "there is nothing in the model to take away: not held by a mechanism",
    MISSED: "missed as things are, so there is nothing to lose",
    "": "not tried",
}


@dataclass(frozen=True)
class Claim:
    """A claim and what became of its test: the outcome and reason of each case."""

    test: str
    says: str
    mark: Mark
    cases: tuple[tuple[str, str], ...]

    @property
    def verdict(self) -> str:
        return min((outcome for outcome, _ in self.cases), key=WORST.index)

    @property
    def without(self) -> str:
        """What the test made of the model without what it rests on; a key of WITHOUT."""
        if all(outcome == "xfailed" for outcome, _ in self.cases):
            return MISSED
        if self.mark.rests_on == NOTHING:
            return NOTHING
        rests_on, found = known().get(self.test, ("", ""))
        return found if rests_on == self.mark.rests_on else ""

    def row(self) -> str:
        many = [reason for outcome, reason in self.cases if outcome == self.verdict]
        share = f" in {len(many)} of {len(self.cases)}" if len(many) < len(self.cases) else ""
        reasons = "; ".join(dict.fromkeys(filter(None, many)))
        word = READ_BACK if self.verdict == "passed" and self.mark.kind == READ_BACK else WORDS[self.verdict]
        told = word + (share if self.verdict != "passed" else "") + (f": {reasons}" if reasons else "")
        rests_on = f"`{self.mark.rests_on}`" if self.mark.rests_on != NOTHING else NOTHING
        held = f"{rests_on}: {self.without}" if self.without in (NOTICED, FELL, SURVIVED) else rests_on
        cells = (self.mark.id, self.says, ", ".join(self.mark.source), self.mark.grade, self.mark.kind, told, held)
        return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def page(claims: Iterable[Claim]) -> str:
    """The whole document."""
    claims = sorted(claims, key=lambda each: (each.mark.id, each.says, each.test))
    head = ["claim", "what is said", "source", "grade", "kind", "verdict", "rests on, and without it"]
    rows = [_cells(head), _cells(["---"] * len(head)), *(each.row() for each in claims)]
    return "\n".join((PREFACE, *_kinds(claims), KINDS, *_losses(claims), HELD, *rows, sections()))


def _cells(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _kinds(claims: Sequence[Claim]) -> Iterator[str]:
    """The three counts, and what they are made of."""
    yield _cells(["kind", "claims", "met", MISSED])
    yield _cells(["---"] * 4)
    fitted = [each for each in claims if each.mark.kind == IN_SAMPLE and each.mark.is_a_fitted_row]
    for name, kinds in ((PREDICTED, [PREDICTED]), (IN_SAMPLE, [IN_SAMPLE])):
        yield _count(name, [each for each in claims if each.mark.kind in kinds])
    yield _count("of these, what a script fitted to", fitted)
    yield _count("read back or by judgement", [each for each in claims if each.mark.kind in (READ_BACK, BY_JUDGEMENT)])
    yield _count("of these, read back", [each for each in claims if each.mark.kind == READ_BACK])
    yield _count("all", claims)


def _count(name: str, claims: Sequence[Claim]) -> str:
    verdicts = [WORDS[each.verdict] for each in claims]
    return _cells([name, str(len(claims)), str(verdicts.count(SHOWN)), str(verdicts.count(MISSED))])


def _losses(claims: Sequence[Claim]) -> Iterator[str]:
    """How many tests noticed when what they rest on was gone."""
    yield _cells(["without what it rests on", "claims"])
    yield _cells(["---"] * 2)
    for word, says in WITHOUT.items():
        if found := sum(each.without == word for each in claims):
            yield _cells([says, str(found)])
