"""provenance.json, summary.json and the table's file say what was run: every key of them."""

from tests.readout.records import packaged, wrong_records


def test_every_key_of_every_file_is_what_was_run() -> None:
    found = list(wrong_records(packaged()))
    assert not found, "\n".join(found)
