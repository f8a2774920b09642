"""What is accepted can be run: odd people, doses, knock-outs and bouts end in finite numbers or in a sentence."""

import pytest

from benchmarks import any_scenario
from cellsim import Scenario
from cellsim.errors import ScenarioError


@pytest.mark.parametrize("number", range(10))
def test_an_odd_scenario_that_is_accepted_runs_to_finite_numbers(number: int) -> None:
    """A sample of those of ``python -m benchmarks.any_scenario``."""
    assert not any_scenario.faults(number)


def test_the_odd_reach_every_corner() -> None:
    """Of three hundred each way of exercising, compound, switch and least number is tried, and most are accepted."""
    texts = [any_scenario.any_scenario(number) for number in range(300)]
    for word in (
        "NMN", "NR", "NA", "NAM", "NAD", "tryptophan", "[[fast]]", "[[meal]]", "[[perturb]]", "preset",
        'mass = "30 kg"',
        'age = "95 year"', "mitochondria = 2", "fibers = 1\n", '"0 mg"', "factor = 1.0", "eccentric elbow", "sprint",
        "nad_halves_by_60 = true", 'nad_structure = "Q"', "infusion",
    ):  # fmt: skip
        assert any(word in text for text in texts), word
    accepted = 0
    for text in texts[:60]:
        try:
            Scenario.from_text(text)
        except ScenarioError:
            continue
        accepted += 1
    assert accepted > 30


def test_what_is_below_zero_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(any_scenario, "simulate", _below)
    assert any("vo2 of body falls to -2" in each for each in any_scenario.faults(0))


def _below(scenario: Scenario):
    import pandas as pd

    class Result:
        table = pd.DataFrame({"group": ["body", "body"], "vo2": [3.0, -2.0]})

    return Result
