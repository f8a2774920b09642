"""Sentences and numbers of an answer, written out by hand for many bouts, arms, replicates and late dates."""

from dataclasses import replace

import pandas as pd
import pytest

from cellsim.study.result.series import Event
from cellsim.view.report.answer import answer
from cellsim.view.report.comparing import compared, interval
from tests.scenarios.result_sample import made_up_result
from tests.scenarios.test_answer import row

BACK, LATE = {"name": "recovered_after", "says": "Back"}, "not back within 72 hours"
OPEN = "; which takes more time cannot be told"
DOSED = "Everyone here took the doses, so a change is against the start and not against someone without a dose."


def arms(person: str, **values: tuple) -> list[dict]:
    """A person's rows, one for each arm; those without a number are late."""
    return [
        row(f"{person}, {arm}", *each, person=person, arm=arm, note="" if None not in each else LATE)
        for arm, each in values.items()
    ]


def test_of_four_bouts_the_first_and_the_last_are_told_and_the_numbers_are_of_the_last() -> None:
    rows = [
        row("one", 2.0 * bout, **BACK, bout=bout, bouts=4, bout_says=f"Bout {bout} of 4: ride") for bout in (1, 2, 3, 4)
    ]
    told = answer(replace(made_up_result(), summary={"headline": rows}, scenario_text='title = "When is one back?"\n'))
    assert told.sentences == ["Bout 1 of 4: ride. Back: 2 h.", "Bout 4 of 4: ride. Back: 8 h."]
    assert told.numbers == [("Back, bout 4", [("one", "8 h")])]


def test_a_change_of_nad_is_said_to_be_against_the_start_where_everyone_is_dosed() -> None:
    rows = [row("one", 7.2, name="nad_total_change", says="Muscle NAD", unit="percent", bout=0, bout_says="")]
    plain = replace(made_up_result(), summary={"headline": rows}, scenario_text='title = "Does NR raise muscle NAD?"\n')
    dosed = replace(plain, events=[Event(7.0, 0.0, "dose", "1 g NR")])
    assert DOSED not in answer(plain).sentences
    assert answer(dosed).sentences == [*answer(plain).sentences, DOSED]
    both = [dosed.table.assign(arm=arm) for arm in ("placebo", "NR")]
    trial = replace(dosed, table=pd.concat(both, ignore_index=True))
    assert DOSED not in answer(trial).sentences, "an arm without it stands beside"


@pytest.mark.parametrize(("by", "words"), [(4.0, "longer"), (-4.0, "shorter")])
def test_one_person_in_several_arms_is_told_which_takes_longer(by: float, words: str) -> None:
    base, moved = (10.0, 11.0, 12.0), (10.0 + by, 11.5 + by, 11.5 + by)
    rows = arms("ada", rest=base, NR=moved, NMN=base)
    low, high = (round(2 * abs(each)) / 2 for each in interval([by, by + 0.5, by - 0.5]))
    sign = "" if by > 0 else "\N{MINUS SIGN}"
    assert compared(rows) == (
        f"Force, NR against rest in ada: 4 h {words} ({11 + by:g} h and 11 h; 95 % interval of the difference "
        f"{sign}{low:g} to {sign}{high:g} h, over 3 pairs). "
        "Force, NMN against rest in ada: no difference that can be told (11 h and 11 h; 95 % interval of the "
        "difference within 1 h of 0, over 3 pairs)."
    )


def test_who_is_late_in_an_arm_is_counted_and_not_passed_over() -> None:
    rows = [*arms("ada", x=(5.0,), y=(9.0,)), *arms("eve", x=(6.0,), y=(None,))]
    assert compared(rows) == (
        "Force, y against x in 2 people: 1 of 2 not back within 72 hours in y, none in x; later in 2 of 2 pairs."
    )
    rows[3] |= {"note": "not recorded", "watched": None}
    assert compared(rows).endswith("(9 h and 5 h, in one pair); 1 left out for want of a number.")
    late = [*arms("ada", x=(5.0,), y=(None,)), *arms("eve", x=(None,), y=(None,))]
    assert compared(late).endswith(": 2 of 2 not back within 72 hours in y, 1 in x; later in 1 of 2 pairs.")


def test_longer_is_said_only_where_every_replicate_is_late() -> None:
    soon = row("b", 5.0, 6.0)
    some = row("a", None, 5.0, note=f"{LATE} in 1 of 2 replicates")
    assert (
        compared([some, soon])
        == f"Force: not back within 72 hours in 1 of 2 replicates in a, 5.5 (5 to 6) h in b{OPEN}."
    )
    every = row("a", None, None, note=LATE)
    assert compared([every, soon]) == "Force: not back within 72 hours in a, 5.5 (5 to 6) h in b; longer in a."
    assert "longer" not in compared([every, some | {"case": "c"}])
