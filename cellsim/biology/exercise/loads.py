"""Training loads: what a session counts, by power, by heart rate or by how it felt, and what power a rider has."""

from math import exp

from cellsim.language.parameters import beside

ROWS = beside(__file__)
HOUR_S = 3600.0


def number(name: str) -> float:
    """A number of the table beside this page.

    Parameters
    ----------
    name : of the row

    Returns
    -------
    its value [cellsim's own units]

    Source
    ------
    none: it looks a number up, and each row has sources of its own
    """
    return ROWS[name].value


def stress_score(duration_s: float, intensity: float) -> float:
    """Training stress score: hours, by the square of the intensity factor; an hour at FTP is 100.

    Parameters
    ----------
    duration_s : of the session, without pauses [s]
    intensity : normalized power over FTP [-]

    Returns
    -------
    the score [-]

    Source
    ------
    Allen2006
    """
    return number("SessionLoad_hour") * duration_s / HOUR_S * intensity**2


def impulse(reserve: float, sex: str) -> float:
    """Training impulse of a unit of time at a heart rate.

    Parameters
    ----------
    reserve : heart rate above rest, over that at most above rest [-]
    sex : female or male

    Returns
    -------
    impulse; only ratios of it are used, so it has no factor before it [-]

    Source
    ------
    Morton1990
    """
    return reserve * exp(number(f"SessionLoad_{sex}") * reserve)


def felt_score(duration_s: float, rpe: float) -> float:
    """What a session that was only rated counts on the scale of the training stress score.

    Parameters
    ----------
    duration_s : of the session [s]
    rpe : session RPE on the scale to 10 [-]

    Returns
    -------
    session RPE times hours, over that of an hour at FTP, times 100 [-]

    Source
    ------
    that of the rows ``SessionLoad_felt`` and ``SessionLoad_hour``
    """
    return number("SessionLoad_hour") * duration_s / HOUR_S * rpe / number("SessionLoad_felt")


def uptake_of(power_w: float, mass_kg: float) -> float:
    """Greatest oxygen uptake of who holds a power for five minutes at most.

    Parameters
    ----------
    power_w : mean power of the best five minutes [W]
    mass_kg : of the body [kg]

    Returns
    -------
    [mL/kg/min]

    Source
    ------
    Sitko2022, as the rows ``BestEffort_uptake*`` have it
    """
    per_s = number("BestEffort_uptake_base") + number("BestEffort_uptake_slope") * power_w / mass_kg
    return per_s * 60_000.0
