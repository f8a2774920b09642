"""Every panel of every figure draws the columns that it names, in their unit, of the people in its key."""

from tests.readout.courses import made_up
from tests.readout.drawn import wrong_figures


def test_every_panel_of_every_figure_draws_what_it_says() -> None:
    found = list(wrong_figures(made_up(whole=True)))
    assert not found, "\n".join(found)
