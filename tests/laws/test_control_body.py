"""Control in the rested body: what the equations say is what a body shows that rests anew, and it adds up."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.population.person.body import Body
from cellsim.study.control.body import MEASURES, body_levels, control_of

TURN = 0.02
ENZYMES = ("liver: NAMPT", "liver: NNMT", "liver: NAPRT", "gut bacteria: nicotinamidase", "red cells: NAPRT",
           "plasma: CD38", "other tissues: NAD_release", "white cells: NRK")  # fmt: skip
SEEN = {
    "nad_blood": ("red_NAD", "white_NAD"),
    "nad_pbmc": ("white_NAD",),
    "nad_liver": ("liver_NAD",),
    "nam_plasma": ("plasma_NAM",),
    "na_plasma": ("plasma_NA",),
    "nr_plasma": ("plasma_NR",),
}
CLOSE = 2e-3


def rested(**levels: float) -> Body:
    """A body of the reference mass at rest, with some capacities as they never were in it."""
    body = Body(70.0)
    for name, level in levels.items():
        body.set(name, level)
    body.rest()
    return body


@pytest.fixture(scope="module")
def body() -> Body:
    return rested()


def test_over_all_reactions_control_adds_up(body: Body):
    """To 1 of every flux and to 0 of every pool; what is eaten counts among the reactions."""
    found = control_of(body)
    np.testing.assert_allclose(found.reactions.sum(axis=0), [float(each.flux) for each in MEASURES], atol=1e-4)


def test_control_is_what_bodies_show_that_rest_with_a_little_more_or_less(body: Body):
    said, at = control_of(body).enzymes, [each.name for each in MEASURES]
    for enzyme in ENZYMES:
        more, less = (rested(**{body_levels(human_muscle())[enzyme]: 1.0 + turn}) for turn in (TURN, -TURN))
        for name, pools in SEEN.items():
            tried = np.log(more.pool(*pools) / less.pool(*pools)) / np.log((1.0 + TURN) / (1.0 - TURN))
            found = said[list(body_levels(human_muscle())).index(enzyme), at.index(name)]
            assert found == pytest.approx(tried, rel=CLOSE, abs=CLOSE), (enzyme, name)


def test_a_body_is_left_as_it_was(body: Body):
    before = body.snapshot()
    control_of(body)
    assert body.snapshot() == before
