"""Every mistake that has a name.

An error here is a sentence in the field's words: what is wrong, the thing as
written, where it stands, and how to mend it.
"""

from collections.abc import Mapping
from typing import Any


class CellsimError(Exception):
    """The parent of all errors that cellsim raises on purpose."""


class UnitError(CellsimError, ValueError):
    """A quantity that cannot be read, or has the wrong dimension."""


class ParameterError(CellsimError, ValueError):
    """A parameter row that lacks something or contradicts itself."""


class UnknownSource(CellsimError, KeyError):
    """A source key that is not in the list of literature."""

    def __str__(self) -> str:
        return str(self.args[0])


class SourceError(CellsimError, ValueError):
    """A list of literature that cannot be read, or a row of it that lacks something."""


class NetworkError(CellsimError, ValueError):
    """A reaction network that is not well formed."""


class UnbalancedReaction(NetworkError):
    """A reaction that makes or loses a conserved part."""


class DimensionError(NetworkError):
    """A rate law whose terms do not share a dimension."""


class ScenarioError(CellsimError, ValueError):
    """A scenario that cannot be run as written."""


class NoRoom(ScenarioError):
    """A scenario that this machine has not the memory for; another may."""


class WorkoutError(CellsimError, ValueError):
    """A recording that cannot be read as a workout."""


class IntegrationError(CellsimError, ArithmeticError):
    """Chemistry that could not be carried on from a state."""


class TooHard(ScenarioError):
    """A bout that a person could not do, but for ``lasts_s`` [s] or at an intensity of ``highest`` [as written]."""

    def __init__(self, message: str, lasts_s: float = 0.0, highest: int = 0) -> None:
        super().__init__(message)
        self.lasts_s, self.highest = lasts_s, highest


class StuckFiber(IntegrationError):
    """A fiber that could not be carried on; ``kept`` holds the last good state of all fibers, by name."""

    def __init__(self, sentence: str, kept: Mapping[str, Any]) -> None:
        super().__init__(sentence, kept)
        self.kept = kept

    def __str__(self) -> str:
        return str(self.args[0])


class ResultError(CellsimError, ValueError):
    """A result folder that cannot be written or read."""


class MeasurementError(CellsimError, ValueError):
    """Measurements that cannot be read, or a fit to them that cannot be made."""


class CacheWarning(UserWarning):
    """Kernels are compiled anew, because those kept from earlier runs cannot be had or are not believed."""


class CheckpointWarning(UserWarning):
    """Something about checkpoints that whoever waits for a run wants to know; the run goes on."""
