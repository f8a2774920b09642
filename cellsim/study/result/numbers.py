"""The numbers that a scenario rests on, and how they are known."""

from collections import Counter

from cellsim.biology import presets
from cellsim.biology.human_muscle import TABLES
from cellsim.language.parameters import KNOWN, Parameter, load
from cellsim.scenario.scenario import Scenario

EVERY_RUN = (*TABLES, "uptake", "subjects", "mitochondria", "recovery", "modes")
FEW = 5


def numbers(scenario: Scenario) -> dict[str, Parameter]:
    """Every row of the parameter tables that this scenario uses."""
    drugs = [presets.TABLE] if any(each.preset for each in scenario.perturbations) else []
    return load([*EVERY_RUN, *drugs])


def counted(scenario: Scenario) -> str:
    """How many numbers there are of each kind, as a sentence."""
    found = Counter(each.known.split(":")[0] for each in numbers(scenario).values())
    parts = ", ".join(f"{found[known]} {known}" for known in KNOWN)
    return f"{found.total()} numbers stand behind this: {parts}."


def assumed(scenario: Scenario) -> list[Parameter]:
    """The assumed numbers, widest range first; equal ranges by name."""
    found = [each for each in numbers(scenario).values() if each.known.split(":")[0] == "assumed"]
    return sorted(found, key=lambda each: (-_width(each), each.name))


def told(parameter: Parameter) -> str:
    """A number as one line: value, range, source, and why it is assumed where that is said."""
    value, low, high = parameter.written
    why = parameter.known.partition(": ")[2]
    return f"{parameter.name} = {value}, {low} to {high}, {', '.join(parameter.source)}{f': {why}' if why else ''}"


def _width(parameter: Parameter) -> float:
    """How wide the range is beside the value; beside the end that is farther from zero, where the value is zero."""
    beside = abs(parameter.value) or max(abs(parameter.low), abs(parameter.high)) or 1.0
    return (parameter.high - parameter.low) / beside
