"""Every headline number is that of its column, its group, its bout and its person."""

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.study.result.measures import MEASURES, Window
from cellsim.study.result.summary import summarize
from tests.readout.courses import events, made_up_table
from tests.readout.headline_by_hand import NUMBERS, wrong_summary
from tests.readout.notes import wrong_notes

OF_FAILURE = {"time_to_failure"}  # no made-up bout goes so far: tests/laws/test_to_failure.py has it


def test_every_headline_number_is_known_by_hand() -> None:
    measured = {each.name: each.observable for each in MEASURES if each.name not in OF_FAILURE}
    assert measured == {name: row.column for name, row in NUMBERS.items()}
    for name, number in NUMBERS.items():
        assert (human_muscle().observables[number.column].kind == "body") == (number.group == "body"), name


def test_every_headline_number_is_what_its_course_says() -> None:
    found = wrong_summary(summarize(made_up_table(), events()))
    assert not found, "\n".join(found)


def test_what_is_said_where_there_is_no_number() -> None:
    assert not wrong_notes()


def test_a_bout_whose_next_begins_before_the_next_record_has_its_numbers_or_words() -> None:
    """Sessions close to each other, seen each hour: no record lies after the first of them and before the second."""
    times, close = np.arange(4.0), Window(start=1.2, end=2.6, until=2.8, cut=True)
    for measure in MEASURES:
        found = measure.number(times, np.array([1.0, 1.1, 1.3, 1.7]), close)
        assert found is None or isinstance(found, float | str)
    peak = next(each for each in MEASURES if each.name == "pgc1a_mrna_peak_time")
    early = Window(start=0.0, end=2.6, until=2.8, cut=True)
    assert peak.number(times, np.array([1.0, 1.1, 1.3, 1.7]), early) == "still rising as the bout ends"
