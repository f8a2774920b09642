"""What a recording comes to: a workout second by second."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cellsim.errors import WorkoutError

MAX_BYTES = 32 * 1024 * 1024
MAX_RECORDS = 1_000_000
MAX_SPAN_S = 1_000_000.0
FEWEST_SECONDS = 30
FIRST_DATE_S = 1e8  # a time in seconds before 1973 is one from the start of the recording


@dataclass(frozen=True, eq=False)
class Recording:
    """A workout on a grid of whole seconds that starts at 0.

    ``power_w`` [W] and ``heart_rate_bpm`` [bpm] are arrays of shape (seconds,) or None where the file has
    no such channel. Power is 0 during a pause and heart rate NaN; ``paused`` says for each second whether it is
    one, or is None where there is none. ``notes`` are sentences about what was found and what was repaired;
    ``sha256`` is of the bytes of the file.

    ``sport`` is a mode of exercise where there is one for it, the recording's own word where there is none, and
    "unknown" where it names none. ``leg`` is the number of the activity in its file, from 1. ``rpe`` is the
    rating of perceived exertion of the whole activity on the scale from 0 to 10 (CR10), or None. ``person`` is
    what the file says of who wore the device, by the names of ``leg.PERSON``. ``begins_s`` is when it began, counted
    from 1970 [s], or None where the file has no date. ``speed_m_s`` [m/s] and ``slope``, rise over run, are those of
    the ground (seconds,), where it was done on foot and the file knows the way, and the altitude.
    """

    name: str
    sport: str
    duration_s: float
    power_w: NDArray[np.float64] | None
    heart_rate_bpm: NDArray[np.float64] | None
    notes: tuple[str, ...]
    sha256: str
    leg: int = 1
    paused: NDArray[np.bool_] | None = None
    rpe: float | None = None
    person: Mapping[str, float] = field(default_factory=dict)
    begins_s: float | None = None
    speed_m_s: NDArray[np.float64] | None = None
    slope: NDArray[np.float64] | None = None

    @property
    def paused_s(self) -> float:
        """How long the timer stood in all [s]."""
        return 0.0 if self.paused is None else float(np.count_nonzero(self.paused))


def refusal(name: str, what: str, mend: str) -> WorkoutError:
    """One sentence: which file, what is wrong with it, how to mend it."""
    return WorkoutError(f"'{name}' {what}: {mend}.")
