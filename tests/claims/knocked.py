"""What became of each claim test when what it rests on was taken away, as ``benchmarks.knockouts`` wrote it."""

import csv
from pathlib import Path

RESULTS = Path(__file__).with_name("knockouts.csv")
NOTICED, FELL, SURVIVED = "noticed", "fell", "survived"
# Tests that pass without what they rest on, by file and name, and why; what else they rest on is yet to be told.
EXCUSED: dict[str, str] = {
    "test_energy_claims.py::test_the_greatest_power_of_a_ramp_is_held_for_minutes_only": "glycogen can end it, too",
    "test_precursor_limits_claims.py::test_a_fast_of_72_hours_hardly_moves_muscle_nad": "fasting leaves other fuel",
    "test_radical_claims.py::test_weeks_of_endurance_training_raise_enzymes_against_radicals": "content brings its own",
    "test_redox_claims.py::test_rested_trained_muscle_has_no_more_radicals": "a tenth is more than its defense makes",
    "test_signal_claims.py::test_ampk_comes_first_and_what_it_calls_comes_hours_later": "calcium calls later ones",
    "test_training_nad_claims.py::test_age_and_training_do_not_add_up_to_a_drain": "a habit holds more than these rows",
}


def test_of(node: str) -> str:
    """The test that a case belongs to, as the results name it: "test_nad_claims.py::test_nmn_follows_nampt"."""
    return node.rpartition("/")[2].partition("[")[0]


def known() -> dict[str, tuple[str, str]]:
    """By file and name of a test: what was taken away, and what the test made of it."""
    if not RESULTS.is_file():
        return {}
    with RESULTS.open(encoding="utf-8", newline="") as file:
        return {row["test"]: (row["rests on"], row["without it"]) for row in csv.DictReader(file)}
