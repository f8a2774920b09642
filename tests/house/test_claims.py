"""Every claim of the list is accounted for: tested, not asked of the model with a reason, or still to come."""

import re
from pathlib import Path

from tests.claims.ledger import CLAIMS, asked, beyond, sections, waiting
from tests.claims.marks import BY_JUDGEMENT, IN_SAMPLE, KINDS, PREDICTED, READ_BACK
from tests.claims.page import page
from tests.claims.written import claims


def test_every_claim_of_the_list_has_one_place() -> None:
    places = {
        "tested": asked(),
        "not asked": {each.id for each in beyond()},
        "still to come": waiting().keys(),
    }
    found = {id: [place for place, ids in places.items() if id in ids] for id in CLAIMS}
    assert not {id: at for id, at in found.items() if len(at) != 1}


def test_no_claim_stands_outside_of_the_list() -> None:
    assert {*asked(), *waiting(), *(each.id for each in beyond())} <= {*CLAIMS}


def test_what_is_not_asked_says_what_and_why() -> None:
    for each in beyond():
        assert len(each.says) > 20, each.id
        assert len(each.why) > 20, each.id
        assert each.says.endswith("."), each.id
        assert each.why.endswith("."), each.id


def test_what_is_still_to_come_names_the_part_it_waits_for() -> None:
    assert all(len(part) > 4 for part in waiting().values())


def test_both_lists_are_in_order() -> None:
    for ids in ([each.id for each in beyond()], list(waiting())):
        assert ids == sorted(ids)


def test_the_document_has_a_row_for_each() -> None:
    text = sections()
    assert all(text.count(f"| {each.id} |") == 1 for each in beyond())
    assert all(id in text for id in waiting())


def test_the_ledger_is_what_the_marks_say(root: Path) -> None:
    written = (root / "docs" / "claims.md").read_text(encoding="utf-8")
    assert page(claims()) == written, "run: python -m tests.claims.written"


def test_the_ledger_is_headed_by_counts_of_its_own_rows(root: Path) -> None:
    """What is predicted, in sample, read back or by judgement is counted from the rows, and each claim has one."""
    text = (root / "docs" / "claims.md").read_text(encoding="utf-8")
    tables = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in text.splitlines()]
    head = {cells[0]: cells[1:] for cells in tables if len(cells) in (2, 4)}
    rows = [cells for cells in tables if len(cells) == 7 and cells[4] in KINDS]
    counted = {kind: sum(cells[4] == kind for cells in rows) for kind in KINDS}
    assert head["all"][0] == str(len(rows))
    assert [head[kind][0] for kind in (PREDICTED, IN_SAMPLE)] == [str(counted[kind]) for kind in (PREDICTED, IN_SAMPLE)]
    assert head["read back or by judgement"][0] == str(counted[READ_BACK] + counted[BY_JUDGEMENT])
    missed = [cells for cells in rows if cells[5].startswith("missed")]
    assert head["all"][2] == str(len(missed))
    assert len({(cells[0], cells[1]) for cells in rows}) == len(rows)
