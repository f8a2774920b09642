"""What was asked for: a scenario as the words of a command change it, and the name of its result."""

import argparse
from pathlib import Path

from cellsim.errors import ScenarioError


def asked(words: argparse.Namespace):
    """The scenario that was named, with the recording and the seed from the shell."""
    from cellsim.scenario.scenario import Scenario

    scenario = Scenario.read(words.scenario)
    leg = getattr(words, "leg", None)
    if getattr(words, "workout", None):
        scenario = scenario.with_workout(words.workout, leg)
    elif leg is not None:
        raise ScenarioError(
            f"--leg {leg} chooses an activity of a recording, and none is given. Add --workout FILE, or write "
            f"activity = {leg} in the [[bout]] that names a file."
        )
    changed = {name: getattr(words, name, None) for name in ("seed", "replicates")}
    if any(value is not None for value in changed.values()):
        scenario = scenario.vary(**changed)
    return scenario


def name_of(file: Path) -> str:
    """What a result is called: after its scenario or recording, or after the folder of a scenario.toml."""
    folder = file.resolve().parent.name
    return folder if file.name == "scenario.toml" and folder else file.stem
