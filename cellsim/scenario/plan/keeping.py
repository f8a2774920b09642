"""A level of activity that people keep for a time, in the background of all that is written."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class KeptLevel:
    """A level of activity that goes on in the background from ``at_s`` until ``until_s`` [s], whatever one's own is.

    ``people`` are names; none stand for everyone.
    """

    level: str
    at_s: float
    until_s: float
    people: tuple[str, ...] = ()
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()
