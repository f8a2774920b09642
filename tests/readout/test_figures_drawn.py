"""Every panel of every figure draws the columns that it names, in their unit, of the people in its key."""

import pytest

from cellsim.view.figures import FIGURES
from tests.readout.drawn import wrong_figures


@pytest.mark.parametrize("name", FIGURES)
def test_every_panel_draws_what_it_says(name: str) -> None:
    found = wrong_figures((name,))
    assert not found, "\n".join(found)
