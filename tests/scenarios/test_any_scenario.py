"""What is accepted can be run: odd people, doses, knock-outs and bouts end in finite numbers or in a sentence."""

import random

import numpy as np
import pytest

from cellsim import Scenario, simulate
from cellsim.errors import ScenarioError

BOUTS = (
    ("cycling", "%Wmax", 20, 95),
    ("intervals", "%Wmax", 60, 120),
    ("sprint", "%Wmax", 200, 290),
    ("resistance", "%1RM", 40, 95),
    ("eccentric", "%1RM", 60, 120),
    ("downhill running", "%Wmax", 30, 70),
)
ENZYMES = ("NAMPT", "SIRT1", "PARP", "CD38", "SLC25A51", "NRK", "MCT", "SIRT3", "PRPP_synthetase", "NNMT")


def odd_scenario(number: int) -> str:
    """A scenario that nobody would write, but that the reader takes."""
    chance = random.Random(number)
    mode, unit, low, high = chance.choice(BOUTS)
    return f"""
title = "odd"
duration = "{chance.choice([6, 30])} hour"
seed = {number}
record_every = "1 hour"
[[person]]
name = "someone"
age = "{chance.choice([18, 45, 68, 95])} year"
sex = "{chance.choice(["male", "female"])}"
mass = "{chance.choice([45, 75, 110])} kg"
activity = "{chance.choice(["sedentary", "recreational", "trained"])}"
[muscle]
fibers = {chance.choice([1, 3, 6])}
mitochondria = {chance.choice([2, 5, 30])}
[[bout]]
do = "{mode}"
at = "{chance.choice([0, 1, 2.3])} hour"
duration = "{chance.choice([1, 7, 20])} minute"
intensity = "{chance.randint(low, high)} {unit}"
[[regimen]]
give = "{chance.choice(["NR", "NMN", "NA", "NAM"])}"
dose = "{chance.choice([1, 250, 2000])} mg"
every = "{chance.choice([1, 6])} hour"
start = "0 hour"
stop = "5 hour"
[[perturb]]
target = "{chance.choice(ENZYMES)}"
factor = {chance.choice([0.0, 0.3, 3.0, 10.0])}
at = "1 hour"
[hypotheses]
exercise_parp_drain = {chance.choice(["true", "false"])}
"""


@pytest.mark.parametrize("number", range(16))
def test_an_odd_scenario_that_is_accepted_runs_to_finite_numbers(number: int) -> None:
    try:
        scenario = Scenario.from_text(odd_scenario(number))
    except ScenarioError:
        return  # a bout that such a person could not do
    table = simulate(scenario).table
    fibers = table[table.group == "all"].select_dtypes("number").dropna(axis="columns", how="all")
    assert np.isfinite(fibers.to_numpy()).all()
    assert (fibers.to_numpy() >= -1e-6).all()
