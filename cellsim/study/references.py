"""The literature that a scenario rests on: its own, and that of every rule and number it uses."""

from cellsim.scenario.reading import hypotheses
from cellsim.scenario.scenario import Scenario
from cellsim.sources import library
from cellsim.study.result.numbers import numbers


def references(scenario: Scenario) -> list[str]:
    """Keys of the works behind a scenario, its own and its hypotheses' first; judgement is not a work."""
    own = [key for activity in scenario.activities for key in activity.source]
    keys = [*scenario.source, *own, *hypotheses.sources(scenario)]
    model = scenario.made_of()
    keys += [each.source for network in model.networks.values() for each in network.reactions.values()]
    keys += model.rulebook.cited()
    keys += [key for parameter in numbers(scenario).values() for key in parameter.source]
    known = {*library(), *(each.key for mechanism in model.mechanisms for each in mechanism.sources)}
    return [key for key in dict.fromkeys(keys) if key != "judgement" and key in known]
