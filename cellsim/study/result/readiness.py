"""How soon each muscle is back after each bout, and how sore it was: a row for each, in every life."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf, nan
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from cellsim.biology.exercise.muscles import BY_COLUMN, NAMES, ready_for, session_shares
from cellsim.biology.person.scales import analog_mm, five_words, numeric
from cellsim.biology.repair.recovered import AT, LEVELS, never_below
from cellsim.study.result.measures import Late, Number, Window, back_after, highest_after
from cellsim.study.result.series import Case, Courses, Event, bout_events, own_window, windows, working

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
watched. A date that is NaN is later than ``watched_h``; one that is 0 is none, for the muscle was never below."""
SESSIONS = ("person", "arm", "replicate", "hours", "kind", "ready", "limited_by")
LATER_H = (24.0, 48.0, 72.0)
"""After the last bout, when it is asked how ready somebody is for a session of a kind; and as the record ends."""
FEWEST, MOST = 0.1, 0.9
OF_HEADLINE = ("recovered_after", "force_regained", "glycogen_regained")
"""Of the simulated muscle, from the end of a bout."""
AGAIN = "ready_again_h"
"""When a muscle is back after its last bout, by the clock of the record."""
DATES = (*LEVELS, AGAIN)

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

    rows = [
        row | {name: row[name] if isinstance(row[name], float) else nan for name in LEVELS}
        for row in rows_back(courses, events)
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def rows_back(courses: Courses, events: Sequence[Event]) -> list[dict]:
    """The rows of ``readiness``, of which a date that there is none of is a few words on why.

    All that is told of being back comes from these: the table, the headline, the figures and what arms are laid by.

    Parameters
    ----------
    courses : of a result
    events : of it

    Returns
    -------
    a row for each muscle, bout and life, by person and arm, then by bout
    """
    rows = sorted(_rows(courses, events), key=lambda row: row["bout"])  # within a bout in order of cases and muscles
    order = {case: place for place, case in enumerate(dict.fromkeys((row["person"], row["arm"]) for row in rows))}
    return sorted(rows, key=lambda row: order[row["person"], row["arm"]])


def _rows(courses: Courses, events: Sequence[Event]) -> Iterator[dict]:
    begin, end = float(courses.table["time_h"].min()), float(courses.table["time_h"].max())
    for case in courses.cases:
        theirs = bout_events(events, case.person, case.arm)
        for name in NAMES:
            back, sore = course_back(courses, case, name), _course(courses, case, name, "soreness")
            if back.empty:
                continue
            for number, window in windows(working(theirs, case, name), begin, end):
                for replicate in back.columns:
                    own = own_window(window, theirs[number - 1], int(replicate))
                    key = dict(zip(KEYS, (case.person, case.arm, int(replicate), number, name), strict=True))
                    felt = sore[replicate].dropna() if replicate in sore else None
                    yield {"case": case} | key | _muscle_row(back[replicate].dropna(), felt, own)


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


def _muscle_row(back: "pd.Series", sore: "pd.Series | None", window: Window) -> dict:
    times, values = (each.to_numpy(dtype=float) for each in (back.index, back))
    after = times[(times >= window.end - 1e-9) & (times <= window.until + 1e-9)] - window.end
    dates = {name: back_after(times, values, window, level) for name, level in LEVELS.items()}
    moments, scores = np.empty((2, 0)) if sore is None else (each.to_numpy(dtype=float) for each in (sore.index, sore))
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


def is_back(name: str) -> bool:
    """Whether a number of this name says when a muscle is back, so that 0 says that it was never below."""
    return name in DATES or name in OF_HEADLINE


def dated(values: Iterable[float]) -> list[float]:
    """Those of several numbers that are dates: of who was never below there is none."""
    return [each for each in values if not never_below(each)]


def valued(name: str, answers: Sequence[Number]) -> dict | None:
    """A number over all replicates as the headline has it; None where no replicate has one, nor words on why.

    A mean over only those replicates that got there would be biased: then words stand alone. One that was never below
    is no date and out of the mean; ``never`` counts them.

    Parameters
    ----------
    name : of the number
    answers : of each replicate
    """
    numbers = [each for each in answers if isinstance(each, float) and np.isfinite(each)]
    notes = [each for each in answers if isinstance(each, str)]
    if not numbers and not notes:
        return None
    whole = dated(numbers) or numbers if is_back(name) else numbers
    if notes:
        whole = []
    watched = [each.observed_for for each in notes if isinstance(each, Late)]
    found = {
        "value": float(np.mean(whole)) if whole else None,
        "low": min(whole, default=None),
        "high": max(whole, default=None),
        "values": [each if isinstance(each, float) and np.isfinite(each) else None for each in answers],
        "replicates": len(answers), "watched": min(watched, default=None),
        "note": notes[0] + (f" in {len(notes)} of {len(answers)} replicates" if numbers else "") if notes else "",
    }  # fmt: skip
    return found | ({"never": sum(map(never_below, numbers))} if is_back(name) else {})


def last_back(rows: Sequence[Mapping], lead: str) -> dict | None:
    """Of all muscles that worked in a bout the one that is back last, and when; of equals the simulated one.

    Parameters
    ----------
    rows : of one bout of one person in one arm, as ``rows_back`` gives them
    lead : the muscle whose fibers are simulated

    Returns
    -------
    ``muscle``, its number as ``valued`` gives it, and how many ``others`` worked; who is late in most replicates is
    last. None where nothing worked
    """
    found: dict[str, list[Number]] = {}
    for row in rows:
        found.setdefault(row["muscle"], []).append(row[AT])

    def order(name: str) -> tuple[int, float, bool]:
        numbers = [each for each in found[name] if isinstance(each, float)]
        return len(found[name]) - len(numbers), float(np.mean(dated(numbers) or [0.0])), name == lead

    if not found:
        return None
    last = max(found, key=order)
    return {"muscle": last, "others": len(found) - 1} | (valued(AT, found[last]) or {})
