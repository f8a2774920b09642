"""The browser's drawings and the figures of studies, control, traces and profiles show what they were given."""

from tests.readout.pictures import wrong_pictures


def test_every_other_picture_shows_what_it_was_given() -> None:
    found = list(wrong_pictures())
    assert not found, "\n".join(found)
