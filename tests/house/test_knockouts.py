"""Every claim test names what it rests on, a job took that away, and the taking away still works."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.knockouts import Case, asked, complaints, verdicts
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.kinetics.analysis.response import Response
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language import parameters
from cellsim.population.muscle import handover
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda
from tests.claims.knocked import EXCUSED, FELL, NOTICED, SURVIVED, known
from tests.claims.marks import (
    BY_JUDGEMENT,
    IN_SAMPLE,
    JUDGEMENT,
    OWN_WORDS,
    PREDICTED,
    READ_BACK,
    TABLES,
    Mark,
    lenders,
)
from tests.claims.without import NOTHING, _hold_arguments, losses
from tests.claims.written import claims

AGAIN = "run: python -m benchmarks.knockouts"
# One row of a table, one argument of a kernel and one reaction, in one process: three cheap tests, one that survives.
SAMPLE = "AGING_soreness = 1 & SLC25A51_level = 1 & reaction plasma_NPP"
CHEAP = {
    "test_recovery_claims.py::test_middle_age_halves_soreness_but_not_force": NOTICED,
    "test_nad_compartment_claims.py::test_without_the_carrier_respiration_is_impaired": NOTICED,
    "test_precursor_body_claims.py::test_nad_is_cut_outside_of_cells_before_anything_enters": NOTICED,
    "test_recovery_claims.py::test_calf_raises_in_old_men": SURVIVED,
}
# What a number was adjusted to, in the words of its row, and the rows in which it is no work's result.
HELD_TO = re.compile(r"\bso that\b|\bfitted\b|earlier fit")
HELD_TO_NO_WORK = {"mito_biogenesis_rate", "Halving_NAMPT_left", "respiration_smoothing"}


@pytest.fixture(scope="module")
def marks() -> dict[str, Mark]:
    """The mark of every claim test, by file and name."""
    return {each.test: each.mark for each in claims()}


def test_every_claim_rests_on_something_that_can_be_taken_away(marks: dict[str, Mark]) -> None:
    assert len(marks) > 300
    for mark in marks.values():
        assert mark.rests_on == NOTHING or losses(mark.rests_on)


def test_what_rests_on_nothing_says_that_it_reads_back(marks: dict[str, Mark]) -> None:
    assert not [test for test, mark in marks.items() if mark.rests_on == NOTHING and not mark.reads_back]


def test_an_argument_that_is_held_is_held_in_a_muscle_that_lives_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that stays as it is told, and one that moves; compiled intervals would ask nobody for either."""
    for whose, name in ((Kernel, "carry"), (Kernel, "fill"), (Response, "_filled"), (handover, "plays_by_its_own")):
        monkeypatch.setattr(whose, name, getattr(whose, name))  # given back when this is over

    def made_of_nam() -> tuple[float, float]:
        one = muscle_of(human_muscle(), subject(30.0, "male", 75.0, "recreational"), "someone", 2, 4, 1, Agenda())
        advance(one, 900.0)
        return tuple(one.fibers.mean(one.fibers.content(name)) for name in ("NMN", "GLY"))

    whole = made_of_nam()
    _hold_arguments({"NAMPT_level": 0.0, "insulin_action": 1.0})
    without = made_of_nam()
    assert without[0] < 0.9 * whole[0]
    assert without[1] > 1.0001 * whole[1]


def test_what_was_taken_away_is_what_the_marks_name_now(marks: dict[str, Mark]) -> None:
    stale = [test for test, (rests_on, _) in known().items() if test not in marks or marks[test].rests_on != rests_on]
    assert not stale, AGAIN
    assert {verdict for _, verdict in known().values()} <= {NOTICED, FELL, SURVIVED}


@pytest.mark.parametrize("words", ["no_such_parameter", "reaction no_such_reaction", "NAMPT level", "cv nobody", ""])
def test_what_is_nothing_of_the_model_cannot_be_taken_away(words: str) -> None:
    with pytest.raises(ValueError, match=words.split()[-1] if words else "''"):
        losses(words)


def test_a_loss_is_noticed_by_who_rests_on_it_and_by_nobody_else(root: Path, tmp_path: Path) -> None:
    cases, outcomes = [Case(test, f"tests/claims/{test}", SAMPLE) for test in CHEAP], tmp_path / "outcomes"
    words = [sys.executable, "-m", "pytest", *asked(SAMPLE, cases, outcomes)]
    subprocess.run(words, cwd=root, capture_output=True, check=False)
    assert verdicts(cases, outcomes) == CHEAP


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ({"source": ("judgement",)}, BY_JUDGEMENT),
        ({"source": ("Conze2019",), "id": "E041"}, IN_SAMPLE),  # a script fitted to it
        ({"source": ("Dreyer2006", "judgement")}, IN_SAMPLE),  # an earlier fit used it
        ({"source": ("Snijders2014",)}, PREDICTED),
        ({"source": ("Snijders2014",), "reads_back": True}, READ_BACK),
    ],
)
def test_the_kind_of_a_claim_follows_from_where_the_numbers_came_from(words: dict, kind: str) -> None:
    mark = Mark(**{"id": "S000", "grade": "human", "rests_on": "AGING_activation = 1"} | words)
    assert mark.kind == kind
    assert mark.is_a_fitted_row == ("id" in words)


@pytest.mark.parametrize(
    "grade", ["size by judgement", "textbook", "a prediction", "1000 mg were no arm", "not measured"]
)
def test_what_a_grade_says_that_no_work_says_is_no_prediction(grade: str) -> None:
    def kind(source: str, **more: bool) -> str:
        return Mark("S000", (source,), f"human; {grade}", "AGING_activation = 1", **more).kind

    assert kind("Snijders2014") == BY_JUDGEMENT
    assert kind("Dreyer2006") == IN_SAMPLE  # a number of it is in the model, whatever the grade says
    assert kind("Snijders2014", reads_back=True) == READ_BACK


def test_no_prediction_says_of_itself_that_no_work_says_it(marks: dict[str, Mark]) -> None:
    predicted = [mark for mark in marks.values() if mark.kind == PREDICTED]
    assert predicted
    assert not [mark for mark in predicted if OWN_WORDS.search(mark.grade)]


def test_every_claim_was_tried_and_survivors_are_those_that_are_excused() -> None:
    untried = [each.test for each in claims() if each.without == ""]
    assert not untried, AGAIN
    assert {test for test, (_, verdict) in known().items() if verdict == SURVIVED} == EXCUSED.keys()
    assert all(len(why) > 20 for why in EXCUSED.values())


def test_the_job_complains_of_what_survives_and_of_what_was_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"a.py::test_a": ("LDH_level", SURVIVED), "a.py::test_b": ("LDH_level", NOTICED)}
    assert complaints(["a.py::test_b"], {"a.py::test_b": ("LDH_level", NOTICED)}) == []
    untried, survivor = complaints([*found, "a.py::test_c"], found)
    assert untried == "a.py::test_c was not tried."
    assert survivor.startswith("a.py::test_a passes without LDH_level")
    monkeypatch.setitem(EXCUSED, "a.py::test_a", "an excuse")
    assert complaints(found, found) == []


def test_a_number_that_was_held_to_something_names_whose_it_is() -> None:
    """What judgement held, chose, set or fitted to a work is lent by that work, so its source must say so."""
    rows = parameters.load(TABLES)
    held = {name for name, row in rows.items() if HELD_TO.search(row.known) and {*row.source} == {JUDGEMENT}}
    assert held == HELD_TO_NO_WORK
    assert "Beard2005" in lenders()
