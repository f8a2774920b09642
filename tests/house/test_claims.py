"""Every claim of the list is accounted for: tested, not asked of the model with a reason, or still to come."""

from tests.claims.ledger import CLAIMS, asked, beyond, sections, waiting


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
