"""Every table of the report holds the numbers of its rows and columns, in their unit."""

from tests.readout.pages import wrong_pages
from tests.readout.records import packaged


def test_every_table_of_the_report_says_what_was_found() -> None:
    found = list(wrong_pages(packaged()))
    assert not found, "\n".join(found)
