"""What the README tells people to write can be read, and does what it says."""

import re
from pathlib import Path

from cellsim.scenario import Scenario
from cellsim.scenario.fields import kinds
from cellsim.scenario.telling.template import TEMPLATE
from cellsim.study.sweeps.design import Design

TEXT = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_scenarios_of_the_readme_can_be_read() -> None:
    blocks = re.findall(r"^```toml\n(.*?)^```$", TEXT, re.M | re.S)
    whole, pieces = (next(each for each in blocks if key in each) for key in ("[[person]]", '[[regimen]]\ngive = "NMN'))
    assert len(Scenario.from_text(whole).people) == 2
    made = Scenario.from_text('duration = "28 day"\n' + pieces + '[[person]]\nage = "30 year"\nniacin = "15 mg"\n')
    assert len(made.doses) == 20
    assert {dose.route for dose in made.doses} == {"IV"}
    assert {change.preset for change in made.perturbations} == {"", "78c"}
    assert (made.structure, made.hypotheses["direct_nmn_uptake"]) == ("R", True)
    swim = next(each for each in blocks if "[activity.swimming]" in each)
    made = Scenario.from_text('duration = "10 hour"\n[[person]]\nage = "30 year"\n' + swim)
    assert made.bouts[0].way.demand == 0.35


def test_the_scenario_to_start_from_tells_the_limits_that_hold() -> None:
    for key, most in (
        ("person", kinds.MOST_PEOPLE),
        ("fibers", kinds.MOST_FIBERS),
        ("mitochondria", kinds.MOST_MITOCHONDRIA),
    ):
        assert re.findall(rf"^\[*{key}\b.*up to (\d+)$", TEMPLATE, re.M) == [str(most)], key


def test_the_design_of_the_readme_can_be_made() -> None:
    block = next(each for each in re.findall(r"^```python\n(.*?)^```$", TEXT, re.M | re.S) if "Design.grid" in each)
    compounds, amounts = re.search(r"compound=\[(.*?)\], dose_umol=\[(.*?)\]", block).groups()
    base = Scenario.from_text('duration = "2 day"\n[[person]]\nage = "30 year"\n').with_dose("NR", "1 g", every="1 day")
    names = re.findall(r'"(\w+)"', compounds)
    design = Design.grid(base, compound=names, dose_umol=[float(each) for each in amounts.split(",")])
    assert len(design.inputs) == 9


def test_the_parameters_and_the_enzyme_of_the_readme_can_be_read() -> None:
    blocks = re.findall(r"^```toml\n(.*?)^```$", TEXT, re.M | re.S)
    rows, mine = (next(each for each in blocks if key in each) for key in ("[parameters]", "[[mechanism]]"))
    made = Scenario.from_text('duration = "1 hour"\n' + rows)
    assert made.made_of(made.people[0]).values["NAMPT_Km_NAM"] == 0.05
    assert made.made_of().beyond == ("SIRT1_Km",)
    home = Path(__file__).resolve().parents[2] / "experiments" / "own_enzyme" / "scenario.toml"
    head = 'duration = "1 hour"\n[[person]]\nage = "30 year"\n'
    assert Scenario.from_text(head + mine, home, trust=True).perturbations[0].target == "SARM1"
