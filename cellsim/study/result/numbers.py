"""The numbers that a scenario rests on, and how they are known."""

from collections import Counter
from dataclasses import replace

from cellsim.biology.presets import PRESETS
from cellsim.language.parameters import KNOWN, Parameter
from cellsim.scenario.scenario import Scenario

NOT_RUN = ("assays",)  # mechanisms whose numbers make no result
FEW = 5
SET = "set"  # by the scenario


def numbers(scenario: Scenario) -> dict[str, Parameter]:
    """Every row of the model that this scenario uses, and of drugs where it gives any."""
    model = scenario.made_of()
    apart = {name for each in model.mechanisms if each.name in NOT_RUN for name in each.rows}
    found = {name: row for name, row in model.rows.items() if name not in apart}
    for person in scenario.people:
        own = scenario.made_of(person).rows
        rows = {f"{name} of {person.name}": own[name] for name, _ in person.parameters}
        found |= {in_one_line: replace(row, name=in_one_line) for in_one_line, row in rows.items()}
    if any(each.preset for each in scenario.perturbations):
        found |= {row.name: row for rows in PRESETS.values() for row in rows.values()}
    return found


def counted(scenario: Scenario) -> str:
    """How many numbers there are of each kind, as a sentence."""
    found = Counter(each.known.split(":")[0] for each in numbers(scenario).values())
    parts = ", ".join(f"{found[known]} {known}" for known in (*KNOWN, SET) if found[known] or known != SET)
    return f"{found.total()} numbers stand behind this: {parts}."


def assumed(scenario: Scenario) -> list[Parameter]:
    """The assumed numbers, widest range first; equal ranges by name."""
    found = [each for each in numbers(scenario).values() if each.known.split(":")[0] == "assumed"]
    return sorted(found, key=lambda each: (-_width(each), each.name))


def in_one_line(parameter: Parameter) -> str:
    """A number as one line: value, range, source, and why it is assumed where that is said."""
    value, low, high = parameter.written
    why = parameter.known.partition(": ")[2]
    return f"{parameter.name} = {value}, {low} to {high}, {', '.join(parameter.source)}{f': {why}' if why else ''}"


def _width(parameter: Parameter) -> float:
    """How wide the range is beside the value; beside the end that is farther from zero, where the value is zero."""
    beside = abs(parameter.value) or max(abs(parameter.low), abs(parameter.high)) or 1.0
    return (parameter.high - parameter.low) / beside
