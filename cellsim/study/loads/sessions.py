"""What one session counts: normalized power, training stress, training impulse, session RPE."""

import numpy as np

from cellsim.biology.exercise.loads import HOUR_S, impulse, number, stress_score

Floats = np.ndarray


def normalized_power(watts: Floats) -> float:
    """Normalized power of a session: the fourth root of the mean fourth power of means over 30 s (Allen2006).

    Parameters
    ----------
    watts : in each second, without pauses [W] (second,)

    Returns
    -------
    [W]; the plain mean where the session is shorter than one window
    """
    window, exponent = round(number("SessionLoad_rolling")), number("SessionLoad_exponent")
    if watts.size < window:
        return float(watts.mean()) if watts.size else 0.0
    done = np.concatenate(([0.0], np.cumsum(watts)))
    rolling = np.maximum(done[window:] - done[:-window], 0.0) / window
    return float((rolling**exponent).mean() ** (1.0 / exponent))


def power_score(watts: Floats, threshold_w: float) -> tuple[float, float, float]:
    """Normalized power [W], intensity factor [-] and training stress score [-] of a session (Allen2006).

    Parameters
    ----------
    watts : in each second, without pauses [W] (second,)
    threshold_w : FTP [W]
    """
    normalized = normalized_power(watts)
    return normalized, normalized / threshold_w, stress_score(float(watts.size), normalized / threshold_w)


def heart_score(beats: Floats, rest: float, most: float, threshold: float, sex: str) -> float:
    """Training impulse over that of an hour at the threshold, times 100 (Morton1990); what programs call hrTSS.

    Parameters
    ----------
    beats : heart rate in each second [bpm] (second,); NaN where it is not known, which counts nothing
    rest, most, threshold : heart rates of the person [bpm]
    sex : female or male
    """
    known = beats[np.isfinite(beats)]
    share = np.clip((known - rest) / (most - rest), 0.0, 1.0)
    levels, seconds = np.unique(np.round(share, 4), return_counts=True)
    done = sum(impulse(level, sex) * count for level, count in zip(levels.tolist(), seconds.tolist(), strict=True))
    hour = HOUR_S * impulse((threshold - rest) / (most - rest), sex)
    return number("SessionLoad_hour") * done / hour


def work_left(watts: Floats, critical_w: float, whole_j: float) -> Floats:
    """W' left in each second: it is spent above critical power, and fills toward the whole below it.

    The differential form: below critical power it fills at (CP - P) (W' - left) / W', solved exactly in each second.

    Parameters
    ----------
    watts : in each second, pauses as 0 [W] (second,)
    critical_w, whole_j : critical power [W], W' [J]

    Returns
    -------
    at the end of each second [J] (second,); below 0 where more was done than the two numbers allow

    Source
    ------
    Skiba2021
    """
    over = watts - critical_w
    # what is missing shrinks by this factor in a second below critical power
    kept = np.exp(np.minimum(over, 0.0) / whole_j).tolist()
    missing, course = 0.0, np.empty(over.size)
    for second, (above, factor) in enumerate(zip(over.tolist(), kept, strict=True)):
        missing = missing + above if above > 0.0 else missing * factor
        course[second] = missing
    return whole_j - course
