"""What a recording holds: first as the device wrote it, then second by second."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cellsim.errors import WorkoutError

MAX_BYTES = 32 * 1024 * 1024
MAX_RECORDS = 1_000_000
MAX_SPAN_S = 1_000_000.0
FEWEST_SECONDS = 30


@dataclass(frozen=True, eq=False)
class Trace:
    """A workout on a grid of whole seconds that starts at 0.

    ``power_w`` [W] and ``heart_rate_bpm`` [bpm] are arrays of shape (seconds,) or None where the file has
    no such channel. Power is 0 during a pause; heart rate is NaN there. ``notes`` are sentences about
    what was found and what was repaired; ``sha256`` is of the bytes of the file.
    """

    name: str
    sport: str
    duration_s: float
    power_w: NDArray[np.float64] | None
    heart_rate_bpm: NDArray[np.float64] | None
    notes: tuple[str, ...]
    sha256: str


@dataclass
class Recording:
    """Records as they stand in a file, in its order; None where a sample is missing.

    ``time_s`` counts from any fixed moment; only differences are used.
    """

    sport: str = "unknown"
    time_s: list[float] = field(default_factory=list)
    power_w: list[float | None] = field(default_factory=list)
    heart_rate_bpm: list[float | None] = field(default_factory=list)
    untimed: int = 0
    notes: list[str] = field(default_factory=list)

    def add(self, name: str, time_s: float | None, power_w: float | None, heart_rate_bpm: float | None) -> None:
        """Append one record; one without a time is only counted."""
        if len(self.time_s) + self.untimed >= MAX_RECORDS:
            raise refusal(name, f"holds more than {MAX_RECORDS} records", "cut it into shorter recordings")
        if time_s is None:
            self.untimed += 1
            return
        self.time_s.append(time_s)
        self.power_w.append(power_w)
        self.heart_rate_bpm.append(heart_rate_bpm)


def refusal(name: str, what: str, mend: str) -> WorkoutError:
    """One sentence: which file, what is wrong with it, how to mend it."""
    return WorkoutError(f"'{name}' {what}: {mend}.")


def sport(word: str) -> str:
    """A sport as cellsim writes it, from the words and numbers that devices use."""
    known = {
        "biking": "cycling",
        "bike": "cycling",
        "ride": "cycling",
        "1": "cycling",
        "run": "running",
        "trail_running": "running",
        "9": "running",
        "walk": "walking",
        "hiking": "walking",
        "10": "walking",
    }
    short = word.strip().lower().replace(" ", "_")[:40]
    plain = "".join(letter for letter in short if letter.isalnum() or letter == "_")
    return known.get(plain, plain) or "unknown"
