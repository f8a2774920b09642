"""A person's powers, to which all that is asked is held: Wmax, threshold, and the best that lasts so long."""

from typing import Protocol

from cellsim.biology.exercise.modes import REFERENCE_KG, Exercise, Mode
from cellsim.biology.exercise.shaped import DOWNHILL
from cellsim.errors import ScenarioError

HARDEST = 10.0  # on the scale of perceived exertion


class Athlete(Protocol):
    """What must be known of a person to read an intensity."""

    @property
    def wmax_w(self) -> float: ...
    @property
    def critical_power_w(self) -> float: ...
    @property
    def work_above_cp_j(self) -> float: ...
    @property
    def ftp_w(self) -> float | None: ...
    @property
    def vo2max_ml_kg_min(self) -> float: ...
    @property
    def hr_rest_bpm(self) -> float: ...
    @property
    def hr_max_bpm(self) -> float: ...
    @property
    def mass_kg(self) -> float: ...
    @property
    def active_muscle_l(self) -> float: ...
    @property
    def muscle_aged(self) -> float: ...
    @property
    def exercise(self) -> Exercise: ...


def greatest_w(sport: Mode, person: Athlete, notes: list[str]) -> float:
    """The power [W] that stands for Wmax: of the ergometer, or on foot the running power that takes VO2max."""
    if sport.joint:
        return person.wmax_w * part_of(sport, person)
    if sport.family != "running":
        return person.wmax_w
    resting, per_watt = (person.exercise.intensity(f"{which}_oxygen") for which in ("resting", "running"))
    # From mL/kg/min to L/kg/s, the unit of the table.
    watts = max(person.vo2max_ml_kg_min / 60000.0 - resting, 0.1 * resting) * person.mass_kg / per_watt
    notes.append(
        f"Running power was read against {watts:.0f} W, where a cost of {per_watt * 60000.0:g} mL of oxygen per minute "
        "and watt, an assumption, reaches this person's VO2max."
    )
    return watts


def part_of(sport: Mode, person: Athlete) -> float:
    """How large a share of the liters that work at Wmax are in the muscle that a mode works with."""
    kilograms = sport.muscle_kg * person.mass_kg / REFERENCE_KG * person.muscle_aged
    return kilograms * person.exercise.intensity("muscle_water") / person.active_muscle_l


def speed_share(kmh: float, sport: Mode, slope: float, person: Athlete) -> float:
    """A speed on foot [km/h] as a share of Wmax: what it costs above rest, of what VO2max leaves above rest."""
    exercise = person.exercise
    way = "walking" if sport.name == "walking" else "running"
    if sport.name == DOWNHILL and not slope:
        slope = exercise.slope("downhill")
    oxygen = exercise.cost(way, slope) * kmh / 3.6 / exercise.intensity("oxygen_energy")  # L/kg/s
    resting = exercise.intensity("resting_oxygen")
    return oxygen / max(person.vo2max_ml_kg_min / 60000.0 - resting, 0.1 * resting)


def best(person: Athlete, duration_s: float) -> float:
    """The most that a rested person holds for so long, as a share of Wmax: critical power and the work above it."""
    watts = person.critical_power_w + person.work_above_cp_j / duration_s
    return min(watts / person.wmax_w, person.exercise.intensity("greatest"))


def threshold(sport: Mode, person: Athlete) -> float:
    """FTP as a share of Wmax: as written for an ergometer, else the critical power."""
    if person.ftp_w is not None and sport.family == "cycling":
        return person.ftp_w / person.wmax_w
    return person.critical_power_w / person.wmax_w


def felt(rating: float, exercise: Exercise) -> float:
    """How large a share of the hardest a session was that is rated so, on the scale of exertion to 10 (CR10)."""
    return (rating / HARDEST) ** (1.0 / exercise.intensity("exertion_power"))


def how_felt(exercise: Exercise) -> str:
    """What was supposed in reading a rating as work, as a sentence."""
    return (
        "A rating of perceived exertion was read as steady work: 10 is the most that this person holds for as long, "
        f"and exertion grows with the power {exercise.intensity('exertion_power'):g} of the work (a rough judgement)."
    )


def reserve_ends(person: Athlete) -> tuple[float, float]:
    """Heart rate at rest and at most [bpm].

    Raises
    ------
    ScenarioError : the greatest is not above that at rest.
    """
    rest, top = person.hr_rest_bpm, person.hr_max_bpm
    if top <= rest:
        raise ScenarioError(f"The greatest heart rate, {top:g} bpm, is not above {rest:g} bpm at rest. Correct one.")
    return rest, top
