"""What a training plan asks for, step by step, before it is known who does it."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite

from cellsim.scenario.workouts.trace import FEWEST_SECONDS, refusal

MOST_STEPS = 10_000
LONGEST_S = 7 * 86400.0
TICKS = 2**20  # times are held in such parts of a second, as everywhere in a scenario
MOST = {"W": 3000.0, "FTP": 10.0, "bpm": 250.0, "HRmax": 1.0, "best": 1.0, "free": 1.0, "m/s": 12.0}
"""Of what a step may be asked, and the greatest number that is believed: watts, FTP, beats per minute, share of the
greatest heart rate, the best that can be held for as long as the step lasts, whatever the rider likes, and the speed
of a runner."""


@dataclass(frozen=True)
class Step:
    """One stretch of a plan, which goes from ``start`` to ``end`` in a straight line.

    Both are counted in ``of``: W, FTP [share], bpm, HRmax [share], best [share], m/s; where free they say nothing.
    """

    duration_s: float
    start: float
    end: float
    of: str


@dataclass(frozen=True)
class Plan:
    """A workout to be done: ``steps`` one after the other, ``notes`` on how they were read, ``sha256`` of the file.

    ``ftp_w`` [W] is the threshold power that the file says of its rider, or None.
    """

    name: str
    sport: str
    steps: tuple[Step, ...]
    notes: tuple[str, ...]
    sha256: str
    ftp_w: float | None = None

    @property
    def duration_s(self) -> float:
        """How long all of it lasts [s]."""
        return round(sum(step.duration_s for step in self.steps) * TICKS) / TICKS


class PlanSteps:
    """The steps of a plan as they are found; ``name`` is that of the file, and stands in every refusal."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: list[Step] = []
        self._seconds = 0.0

    def add(self, where: str, duration_s: float, start: float, end: float, of: str) -> None:
        """Append a step; one of no length is left out, as it asks for nothing.

        Raises
        ------
        WorkoutError : more steps or more time than any workout has, or a number that nobody could mean.
        """
        if not isfinite(duration_s) or duration_s < 0.0:
            raise refusal(self.name, f"has a step of {duration_s:g} s ({where})", "write a duration above zero")
        for value in (start, end):
            if not 0.0 <= value <= MOST[of]:
                what = f"asks for {target_in_words(value, of)} ({where}), which nobody could mean"
                raise refusal(self.name, what, f"write something between 0 and {target_in_words(MOST[of], of)}")
        if duration_s == 0.0:
            return
        self._seconds += duration_s
        if self._seconds > LONGEST_S:
            raise refusal(self.name, f"lasts longer than {LONGEST_S / 86400:.0f} days", "cut it into shorter workouts")
        if len(self.found) >= MOST_STEPS:
            raise refusal(self.name, f"holds more than {MOST_STEPS} steps", "cut it into shorter workouts")
        self.found.append(Step(duration_s, start, end, of))

    def plan(self, sport: str, notes: Iterable[str], sha256: str, ftp_w: float | None = None) -> Plan:
        """All of them, as a plan that is long enough to be one."""
        if self._seconds < FEWEST_SECONDS:
            raise refusal(
                self.name, f"plans less than {FEWEST_SECONDS} s of work", "choose the file of a whole workout"
            )
        if all(step.end == step.start == 0.0 for step in self.found if step.of != "free"):
            if not any(step.of == "free" for step in self.found):
                raise refusal(self.name, "asks for no work at all", "choose the file of a whole workout")
        return Plan(self.name, sport, tuple(self.found), tuple(dict.fromkeys(notes)), sha256, ftp_w)


def target_in_words(value: float, of: str) -> str:
    """A number of a plan as it would be said: 250 W, 95 % of FTP, 160 bpm."""
    if of in ("W", "bpm", "m/s"):
        return f"{value:.6g} {of}"
    return f"{100.0 * value:.6g} % of {'the greatest heart rate' if of == 'HRmax' else of}"
