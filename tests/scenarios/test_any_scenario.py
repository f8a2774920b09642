"""What is accepted can be run: odd people, doses, knock-outs and bouts end in finite numbers or in a sentence."""

import random
from inspect import signature

import numpy as np
import pytest

from cellsim import Scenario, simulate
from cellsim.biology.presets import presets
from cellsim.errors import ScenarioError
from cellsim.parameters import load
from cellsim.population.body import Body
from cellsim.scenario import kinds
from cellsim.scenario.parts import HYPOTHESES, STRUCTURES
from cellsim.scenario.targets import enzymes, usable

BOUTS = (
    ("cycling", "%Wmax", 20, 95),
    ("intervals", "%Wmax", 60, 120),
    ("sprint", "%Wmax", 200, 290),
    ("resistance", "%1RM", 40, 95),
    ("eccentric", "%1RM", 60, 120),
    ("downhill running", "%Wmax", 30, 70),
)
# What the body of this version can be given: its table knows the compound, its dose the route.
COMPOUNDS = [name for name in kinds.COMPOUNDS if f"Molar_{name}" in load(["uptake"])]
ROUTES = kinds.ROUTES if "route" in signature(Body.dose).parameters else ("oral",)
ENZYMES = ("NAMPT", "SIRT1", "PARP", "CD38", "SLC25A51", "NRK", "MCT", "SIRT3", "PRPP_synthetase", "NNMT")


def odd_scenario(number: int) -> str:
    """A scenario that nobody would write, but that the reader takes."""
    chance = random.Random(number)
    mode, unit, low, high = chance.choice(BOUTS)
    compound, enzyme = chance.choice(COMPOUNDS), chance.choice(ENZYMES)
    route = chance.choice(ROUTES) if compound in kinds.INFUSED else "oral"
    infusion = f'infusion = "{chance.choice([1, 30])} minute"' if route == "IV" else ""
    drug = chance.choice([name for name in usable() if enzyme not in presets()[name]])
    switches = "\n".join(f"{name} = {chance.choice(['true', 'false'])}" for name in HYPOTHESES)
    return f"""
title = "odd"
duration = "{chance.choice([6, 30])} hour"
clock_start = "{chance.choice([0, 7.5, 23])} hour"
seed = {number}
record_every = "1 hour"
[[person]]
name = "someone"
age = "{chance.choice([18, 45, 68, 95])} year"
sex = "{chance.choice(["male", "female"])}"
mass = "{chance.choice([45, 75, 110])} kg"
activity = "{chance.choice(["sedentary", "recreational", "trained"])}"
niacin = "{chance.choice([0, 15, 100])} mg"
[muscle]
fibers = {chance.choice([1, 3, 6])}
mitochondria = {chance.choice([2, 5, 30])}
[[bout]]
do = "{mode}"
at = "{chance.choice([0, 1, 2.3])} hour"
duration = "{chance.choice([1, 7, 20])} minute"
intensity = "{chance.randint(low, high)} {unit}"
[[regimen]]
give = "{compound}"
route = "{route}"
{infusion}
dose = "{chance.choice([1, 250, 2000])} {chance.choice(["mg", "umol"])}"
adherence = "{chance.choice([30, 100])} %"
every = "{chance.choice([1, 6])} hour"
start = "0 hour"
stop = "5 hour"
[[perturb]]
target = "{enzyme}"
where = "{chance.choice([*enzymes()[enzyme], "everywhere"])}"
factor = {chance.choice([0.0, 0.3, 3.0, 10.0])}
at = "1 hour"
[[perturb]]
preset = "{drug}"
at = "2 hour"
until = "4 hour"
[hypotheses]
{switches}
nad_structure = "{chance.choice(STRUCTURES)}"
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
