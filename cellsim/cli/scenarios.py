"""What was asked for: a scenario as the words of a command change it, and the name of its result."""

import argparse
from pathlib import Path
from typing import Any

from cellsim.errors import ScenarioError


def scenario_of(words: argparse.Namespace):
    """The scenario that was named, with the workouts and the seed from the shell."""
    from cellsim.scenario.scenario import Scenario
    from cellsim.scenario.workouts.repair.words import times

    scenario = Scenario.read(words.scenario, trust=words.trust)
    files, legs = getattr(words, "workout", None) or [], getattr(words, "leg", None) or []
    if len(legs) not in (0, len(files)) and files:
        raise ScenarioError(
            f"--leg is given {times(len(legs))}, and --workout {times(len(files))}. Give a --leg for each workout, in "
            "the same order, or none."
        )
    if files:
        scenario = scenario.with_workouts(files, legs or None)
    elif legs:
        leg = legs[0]
        raise ScenarioError(
            f"--leg {leg} chooses an activity of a recording, and none is given. Add --workout FILE, or write "
            f"activity = {leg} in the [[bout]] that names a file."
        )
    if getattr(words, "person_from_file", False):
        scenario = scenario.with_person_from_file()
    changed: dict[str, Any] = {name: getattr(words, name, None) for name in ("seed", "replicates")}
    if any(value is not None for value in changed.values()):
        scenario = scenario.vary(**changed)
    return scenario


def often(option: str, text: str | None) -> float | None:
    """How often something is done [s], as an option says it; None for "never", or where nothing is said."""
    if text is None or text.strip() == "never":
        return None
    from cellsim.scenario.fields import kinds
    from cellsim.scenario.fields.field import Field

    return Field(option, text).quantity(kinds.INTERVAL)


def name_of(file: Path, *others: Path) -> str:
    """What a result is called: after its scenario or workouts, or after the folder of a scenario.toml."""
    if others:
        more = others[0].stem if len(others) == 1 else f"{len(others)}_more"
        return f"{file.stem}_and_{more}"
    from cellsim.scenario.reading.opening import place

    if (found := place(file)) is None:
        return "piped"
    file = found
    folder = file.resolve().parent.name
    return folder if file.name == "scenario.toml" and folder else file.stem
