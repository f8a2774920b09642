"""TCX and GPX: recordings as XML, with power and heart rate in the extensions of vendors."""

from cellsim.scenario.workouts.xml.read import read

__all__ = ["read"]
