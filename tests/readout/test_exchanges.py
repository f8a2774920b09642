"""The script that exchanges what is read out still does: a few of its exchanges, each noticed."""

from contextlib import nullcontext
from itertools import islice

import pytest

from benchmarks.exchanges import headline, observables, panels, records
from benchmarks.exchanges.exchange import Exchange, tried
from benchmarks.exchanges.rewrite import rewrites, rewritten
from benchmarks.exchanges.same import changes_nothing

FEW = {observables: (0, 500, 55), headline: (3, 4, 1), panels: (0, 13, 12), records: (0, 60, 30)}
"""Of the exchanges of each part: the first, the end, and the step from one to the next."""


@pytest.mark.parametrize("part", FEW, ids=lambda part: part.__name__.rpartition(".")[2])
def test_a_few_exchanges_are_noticed(part) -> None:
    found = [tried(each) for each in islice(part.exchanges(), *FEW[part])]
    assert len(found) > 0
    assert not [each for each in found if each.verdict == "unnoticed" and not changes_nothing(each.exchange.says)]
    assert sum(each.verdict == "noticed" for each in found) >= 0.7 * len(found), "most are noticed and not just refused"


def test_what_changes_nothing_is_not_noticed() -> None:
    nothing = Exchange("headline", "nothing", nullcontext, headline.check)
    assert tried(nothing).verdict == "unnoticed"


def _share(part: float, whole: float = 2.0) -> float:
    """Of a whole, in percent."""
    if whole <= 0.0:
        raise ValueError("nothing to share")
    return 100.0 * part / max(part, whole)


def test_a_function_is_rewritten_in_one_place_at_a_time_and_put_back() -> None:
    found = {}
    for says, code in rewrites(_share):
        with rewritten(_share, code):
            found[says.partition(": ")[2].partition(" in ")[0]] = _share(1.0)
    assert found == {"Mult -> Div": 50.0, "Div -> Mult": 200.0, "max() -> min()": 100.0, "100 -> 101.01": 50.505}
    assert _share(1.0) == 50.0
