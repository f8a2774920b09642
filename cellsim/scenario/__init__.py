"""What is done to a person: a TOML file read once into a `Scenario`, and every mistake in it said as a sentence.

Start at `scenario.py` and `plan/protocol.py`; `reading/whole.py` makes one of a file, `telling/describe.py` tells it.
"""

from cellsim.scenario.scenario import Scenario

read = Scenario.read

__all__ = ["Scenario", "read"]
