"""What labelled rings show of the routes to NAD+."""

from functools import cache

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.language.mechanism import FIBER
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.labels.given import label_fibers

HOUR = 3600.0
NAD = ("NAD_nuc", "NAD_cyt", "NAD_mit")


@cache
def rested(model: Model) -> Fibers:
    return build(model, subject(30, "male", 75.0, "recreational"), 6, 4, 1)


def share_of_label(fibers: Fibers) -> float:
    """Labelled share of NAD(H), mean over fibers."""
    members = fibers.model.tracings[FIBER].pools
    held = sum(fibers.content(name) for pool in NAD for name in members[pool])
    return fibers.mean(sum(fibers.content(f"L_{pool}") for pool in NAD) / held)


@pytest.mark.claim(
    "S068",
    source=["Trammell2016", "Burgos2008"],
    grade="mouse isotopologues; label traced in the model",
    rests_on="NAMPT_level = 1",
)
def test_salvage_recycles_nicotinamide() -> None:
    """Within hours, label of nicotinamide is found in NAD+; with NAMPT blocked (FK866) none is."""
    found = {}
    for level in (1.0, 0.0):
        fibers = rested(human_muscle().labelled()).future()
        label_fibers(fibers, ["NAM"])
        given = fibers.mean(fibers.content("L_NAM"))
        fibers.set("NAMPT_level", level)
        fibers.react(4 * HOUR, 0.0)
        found[level] = sum(fibers.mean(fibers.content(f"L_{pool}")) for pool in NAD) / given
    assert found[1.0] > 0.5
    assert found[0.0] == 0.0


@pytest.mark.claim(
    "S152",
    source="Liu2018",
    grade="review; no primary source for 95 % was found, mouse tracers say most",
    rests_on="NAMPT_Vmax",
)
def test_most_nad_of_muscle_is_made_from_nicotinamide() -> None:
    """Where all nicotinamide is labelled for weeks, more than 85 % of muscle NAD+ carries label."""
    model = human_muscle().labelled(clamped=["NAM"])
    fibers = rested(model).future()
    fibers.set(model.tracings[FIBER].shares["NAM"], 1.0)
    fibers.react(60 * 24 * HOUR, 0.0)
    assert share_of_label(fibers) > 0.85
