"""How soon each muscle is back after each bout, and how sore it was: a row for each, in every life."""

from collections.abc import Iterator, Mapping, Sequence
from math import inf, nan
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from cellsim.biology.exercise.muscles import BY_COLUMN, NAMES, ready_for, session_shares
from cellsim.biology.person.scales import analog_mm, five_words, numeric
from cellsim.biology.repair.recovered import LEVELS
from cellsim.study.result.measures import Window, highest_after, hours_back
from cellsim.study.result.series import Case, Courses, Event, bout_events
from cellsim.study.result.summary import own_window, windows

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd

KEYS = ("person", "arm", "replicate", "bout", "muscle")
COLUMNS = (
    *KEYS,
    "ended_h",
    *LEVELS,
    "watched_h",
    "cut",
    "ready",
    "soreness_peak",
    "soreness_peak_h",
    "nrs",
    "vas_mm",
    "likert",
)
"""``ended_h``: when the bout was over, by the clock of the record; ``cut``: the next bout of the muscle ends what was
watched. A date that is NaN is later than ``watched_h``."""
SESSIONS = ("person", "arm", "replicate", "hours", "kind", "ready", "limited_by")
LATER_H = (24.0, 48.0, 72.0)
"""After the last bout, when it is asked how ready somebody is for a session of a kind; and as the record ends."""
FEWEST, MOST = 0.1, 0.9

_COLUMN = {told: column for column, told in BY_COLUMN.items()}


def readiness(courses: Courses, events: Sequence[Event]) -> "pd.DataFrame":
    """A row for each muscle that works in each bout of each life, with the columns ``COLUMNS``.

    Parameters
    ----------
    courses : of a result
    events : of it; a bout that does not say what works in it is one of the simulated muscle

    Returns
    -------
    dates in hours from the end of the bout [h]; shares of rest; soreness from 0 to 1, and on three scales
    """
    import pandas as pd

    rows = sorted(_rows(courses, events), key=lambda row: row["bout"])  # within a bout in order of cases and muscles
    order = {case: place for place, case in enumerate(dict.fromkeys((row["person"], row["arm"]) for row in rows))}
    rows.sort(key=lambda row: order[row["person"], row["arm"]])
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _rows(courses: Courses, events: Sequence[Event]) -> Iterator[dict]:
    begin, end = float(courses.table["time_h"].min()), float(courses.table["time_h"].max())
    for case in courses.cases:
        theirs = bout_events(events, case.person, case.arm)
        for name in NAMES:
            mine = [(number, each) for number, each in enumerate(theirs, 1) if name in (each.muscles or (case.muscle,))]
            back, sore = course_back(courses, case, name), _course(courses, case, name, "soreness")
            if back.empty or sore.empty:
                continue
            for place, window in windows([each for _, each in mine], begin, end):
                number, event = mine[place - 1]
                for replicate in back.columns:
                    own = own_window(window, event, int(replicate)) or window
                    key = dict(zip(KEYS, (case.person, case.arm, int(replicate), number, name), strict=True))
                    yield key | _muscle_row(back[replicate].dropna(), sore[replicate].dropna(), own)


def _course(courses: Courses, case: Case, muscle: str, what: str) -> "pd.DataFrame":
    """Force or soreness of a muscle; of the simulated one as its own fibers tell it, where its column is not there."""
    found = courses.of(_COLUMN[muscle, what], case, "body")
    own = {"force": "fresh_force", "soreness": "soreness"}[what]
    return courses.of(own, case) if found.empty and muscle == case.muscle else found


def course_back(courses: Courses, case: Case, muscle: str) -> "pd.DataFrame":
    """How far a muscle is back [fraction of rest]: hours down, replicates across.

    Parameters
    ----------
    courses : of a result
    case : whose
    muscle : by name; of the one whose fibers are simulated, glycogen counts as well
    """
    found = courses.of("recovered", case) if muscle == case.muscle else None
    return _course(courses, case, muscle, "force") if found is None or found.empty else found


def _muscle_row(back: "pd.Series", sore: "pd.Series", window: Window) -> dict:
    times, values = (each.to_numpy(dtype=float) for each in (back.index, back))
    inside = (times >= window.end - 1e-9) & (times <= window.until + 1e-9)
    after, shares = times[inside] - window.end, values[inside]
    dates = {name: nan for name in LEVELS}
    if after.size > 1:
        found = {name: hours_back(after, shares, window.cut, level) for name, level in LEVELS.items()}
        dates |= {name: hours for name, hours in found.items() if isinstance(hours, float)}
    moments, scores = (each.to_numpy(dtype=float) for each in (sore.index, sore))
    peak = highest_after(moments, scores, window)
    score = peak if isinstance(peak, float) else nan
    marked = {"nrs": numeric, "vas_mm": analog_mm, "likert": five_words}
    return {"ended_h": window.end} | dates | {
        "watched_h": float(after[-1]) if after.size else 0.0, "cut": window.cut, "ready": min(float(values[-1]), 1.0),
        "soreness_peak": score, "soreness_peak_h": _peaks(moments, scores, window),
        **{name: by(score) if score == score else None for name, by in marked.items()},
    }  # fmt: skip


def _peaks(times: np.ndarray, scores: np.ndarray, window: Window) -> float:
    """When soreness is highest, from the end of the bout [h]: below 0 where it was so before, NaN while it rises."""
    inside = (times >= window.start - 1e-9) & (times <= window.until + 1e-9)
    when, sore = times[inside], scores[inside]
    peak = int(np.argmax(sore)) if sore.size else 0
    if not sore.size or sore[peak] == 0.0 or (peak == sore.size - 1 and sore.size > 1):
        return nan
    return float(when[peak] - window.end)


def ready_for_sessions(
    courses: Courses, events: Sequence[Event], shares: Mapping[str, Mapping[str, float]] | None = None
) -> "pd.DataFrame":
    """How ready each life is for a session of each kind, some days after its last bout and as the record ends.

    Parameters
    ----------
    courses : of a result
    events : of it
    shares : of each muscle in each kind of session [-]; those of ``muscles.toml`` unless given

    Returns
    -------
    a row for each, with the columns ``SESSIONS``: hours from the end of the last bout, or from the start where there
    is none [h], the share that the session has of what it has of a rested person [-], and the muscle that lacks most
    """
    import pandas as pd

    kinds, rows = shares or session_shares(), []
    end = float(courses.table["time_h"].max())
    for case in courses.cases:
        done = [each.time_h + each.duration_h for each in bout_events(events, case.person, case.arm)]
        last = max((each for each in done if each <= end), default=0.0)
        back = {name: found for name in NAMES if not (found := course_back(courses, case, name)).empty}
        if not back:
            continue
        for replicate in next(iter(back.values())).columns:
            for hours in sorted({*(each for each in LATER_H if last + each < end), end - last}):
                now = {name: _at(found[replicate].dropna(), last + hours) for name, found in back.items()}
                for kind, parts in kinds.items():
                    share, which = ready_for(now, parts)
                    told = (case.person, case.arm, int(replicate), hours, kind, share, which)
                    rows.append(dict(zip(SESSIONS, told, strict=True)))
    return pd.DataFrame(rows, columns=list(SESSIONS))


def _at(course: "pd.Series", moment: float) -> float:
    return min(float(np.interp(moment, course.index.to_numpy(dtype=float), course.to_numpy(dtype=float))), 1.0)


class DateSpread(NamedTuple):
    """Median and the span from 10 to 90 % of several numbers, of which some may be later than was watched.

    ``low``, ``middle`` and ``high`` are infinite where they are of those; ``observed_h`` is the least of these [h].
    """

    low: float
    middle: float
    high: float
    lives: int
    late: int
    observed_h: float


def spread(values: Sequence[float], observed_h: Sequence[float]) -> DateSpread:
    """Where the middle of several lives lies, and eight tenths of them; who is late counts as the latest.

    Parameters
    ----------
    values : one for each life, NaN where it is late (life,)
    observed_h : for how long each was watched [h] (life,)

    Returns
    -------
    ends that some life has, and the median; infinity where that is late
    """
    found = np.array([inf if each != each else each for each in values])
    low, high = np.quantile(found, (FEWEST, MOST), method="inverted_cdf").tolist()
    late = np.isinf(found)
    least = min((hours for hours, each in zip(observed_h, late, strict=True) if each), default=nan)
    return DateSpread(low, float(np.median(found)), high, found.size, int(late.sum()), float(least))
