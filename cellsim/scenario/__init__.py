"""What is done to a person: a TOML file read once into a `Scenario`, and every mistake in it said as a sentence.

Start at `scenario.py`; `timeline.py` puts its events in order, `describe.py` reads it back.
"""

from cellsim.scenario.scenario import Scenario

read = Scenario.read

__all__ = ["Scenario", "read"]
