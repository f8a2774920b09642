"""Who is simulated: what age, sex, activity and fitness change in a person's muscle.

Age and activity are separate inputs. Slow kinetics come mainly from inactivity
(George 2018), so activity acts on mitochondrial content and blood supply, and
age adds smaller factors of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp, log

from cellsim.biology.exercise.modes import MODES, USUAL, Exercise
from cellsim.biology.people.fitness import Fitness
from cellsim.errors import ScenarioError
from cellsim.language.mechanism import Mechanism
from cellsim.language.parameters import Parameter, beside

ACTIVITIES = ("inactive", "sedentary", "active", "recreational", "trained", "athlete")
YOUNG, OLD, OLDEST = 30.0, 70.0, 80.0
YEAR = 31557600.0  # s
LEAST_FIT, MOST_FIT = 0.65, 1.45  # VO2max over that of the recreational, beyond which factors stay as they are
LOWEST, HIGHEST = 0.4, 2.1  # beyond which nobody is
PER_MINUTE = 60000.0  # mL/min in one L/s
GRAMS = 1000.0  # g in one kg


@dataclass(frozen=True)
class Subject:
    """One person as the muscle sees them.

    Folds are relative to a recreationally active man of 28 years.
    """

    age_years: float
    sex: str
    mass_kg: float
    activity: str
    oldness: float  # 0 up to 30 years, 1 at 70
    vo2max_ml_kg_min: float
    wmax_w: float
    critical_power_w: float
    work_above_cp_j: float
    hr_rest_bpm: float
    hr_max_bpm: float
    active_muscle_l: float
    content: float  # mitochondrial volume, fold
    flow: float  # greatest blood flow, fold
    diffusion: float  # oxygen conductance, fold
    power_type_ii: float  # peak ATP use of type II fibers, fold
    export: float  # lactate export, fold
    defense: float  # enzymes against radicals, fold
    nampt: float  # resting NAMPT protein, fold
    cd38: float  # CD38 activity, fold
    parp: float  # resting PARP activity, fold
    ros: float  # resting ROS production, fold
    lysosome: float  # lysosomal capacity, fold
    insulin: float = 1.0  # what insulin does to muscle, liver and fat, fold
    lipolysis: float = 1.0  # release of fatty acids, fold
    hemoglobin: float = 1.0  # of blood, and with it the oxygen that arteries carry, fold
    clearance: float = 1.0  # of lactate from the blood, fold
    muscle_aged: float = 1.0  # muscle mass, fold of that of the young: fibers that are left, and their area
    area_type_ii: float = 1.0  # of type II fibers, fold
    innervated: float = 1.0  # share of fibers that have a nerve
    protein_need: float = 1.0  # rise of free amino acids that does as much for synthesis, fold
    ftp_w: float | None = None  # threshold power that somebody measured; None where nobody did
    fitness: Fitness | None = None  # what was measured on this person's muscle; None where numbers are expected ones
    exercise: Exercise = field(default=USUAL, repr=False)  # what exercise is in the model of this person


PEOPLE = Mechanism(
    "people",
    "What age, sex, activity and fitness change in a person and their muscle.",
    rows=beside(__file__),
    claims=("test_age_claims", "test_decline_claims"),
)


class _Rows:
    """The numbers of people in a model, and how age and fitness read them."""

    def __init__(self, rows: Mapping[str, Parameter], oldness: float) -> None:
        self.rows, self.oldness = rows, oldness

    def value(self, name: str) -> float:
        """A number, in cellsim's own units."""
        return self.rows[name].value

    def aged(self, name: str) -> float:
        """A factor that is 1 in the young and reaches its value at 70 years."""
        return 1.0 + (self.value(f"Age_{name}") - 1.0) * self.oldness

    def left(self, name: str, age_years: float) -> float:
        """What sarcopenia has left at an age: 1 in the young, and no less past 80 years than then."""
        begins, whole = (self.value(f"Sarcopenia_{name}") / YEAR for name in ("begins", "whole"))
        passed = max(min(age_years, OLDEST) - begins, 0.0) / (whole - begins)
        return max(1.0 - (1.0 - self.value(f"Sarcopenia_{name}")) * passed ** self.value("Sarcopenia_course"), 0.1)

    def vo2max(self, sex: str) -> float:
        """VO2max of a recreationally active person [L/kg/s]."""
        women = self.value("Sex_vo2max_women") if sex == "female" else 1.0
        return self.value("Recreational_vo2max") * women * self.aged("vo2max")

    def between(self, fitness: float, name: str) -> float:
        """A factor read between the three activities at a given fitness (VO2max relative to recreational).

        Straight lines in the logarithms through the three known points, carried on
        a little beyond the ends with the slope of the nearest piece.
        """
        points = [
            (log(self.value(f"{group}_fitness")), log(self.value(f"{group}_{name}")))
            for group in ("Sedentary", "Recreational", "Trained")
        ]
        x = log(min(max(fitness, LEAST_FIT), MOST_FIT))
        (x0, y0), (x1, y1) = points[:2] if x <= points[1][0] else points[1:]
        return exp(y0 + (y1 - y0) * (x - x0) / (x1 - x0))


def subject(
    age_years: float,
    sex: str,
    mass_kg: float,
    activity: str,
    vo2max: float | None = None,
    rows: Mapping[str, Parameter] | None = None,
    hemoglobin: float | None = None,
) -> Subject:
    """The person behind an age, a sex, a body mass and an activity or a VO2max.

    A VO2max given by the user overrides the one expected from activity, and with it every factor that fitness carries.

    Parameters
    ----------
    age_years : [year]
    sex : female or male
    mass_kg : [kg]
    activity : one of ``ACTIVITIES``
    vo2max : where one was measured [mL/kg/min]
    rows : of a model; those of ``subjects.toml`` and ``modes.toml`` unless given
    hemoglobin : of blood, where it was measured; that of the sex unless given [g/L]

    Returns
    -------
    all that a muscle sees of them, folds relative to a recreationally active man of 28 years

    Raises
    ------
    ScenarioError : a VO2max that nobody of that age has.

    Source
    ------
    that of the rows ``Recreational_*``, ``Sedentary_*``, ``Trained_*``, ``Inactive_*``, ``Active_*``, ``Athlete_*``,
    ``Sex_*``, ``Age_*``, ``Sarcopenia_*``, ``Work_*``, ``Heart_*`` and ``Hemoglobin_*``
    """
    rows = {**PEOPLE.rows, **MODES.rows} if rows is None else rows
    oldness = min(max((age_years - YOUNG) / (OLD - YOUNG), 0.0), 1.25)
    of = _Rows(rows, oldness)
    expected = of.vo2max(sex)
    if vo2max and not LOWEST <= vo2max / PER_MINUTE / expected <= HIGHEST:
        usual = expected * PER_MINUTE
        raise ScenarioError(
            f"vo2max = {vo2max:g} mL/kg/min is not to be found in a {sex} person of {age_years:g} years, in whom "
            f"{usual:.0f} is usual. Write between {LOWEST * usual:.0f} and {HIGHEST * usual:.0f} mL/kg/min."
        )
    fitness = vo2max / PER_MINUTE / expected if vo2max else of.value(f"{activity.capitalize()}_fitness")
    uptake = expected * fitness
    work = max(uptake * mass_kg - of.value("Work_unloaded"), 0.1 * uptake * mass_kg)
    watts = work / of.value("Work_oxygen_per_watt")
    usual = of.value("Hemoglobin_women" if sex == "female" else "Hemoglobin_men")
    carried = usual if hemoglobin is None else hemoglobin / GRAMS
    thinner = of.left("area_II", age_years)
    aged = of.left("fibers", age_years) * (1.0 - of.value("Sarcopenia_II_share") * (1.0 - thinner))
    muscle = aged * (of.value("Sex_muscle_women") if sex == "female" else 1.0)
    return Subject(
        age_years=age_years,
        sex=sex,
        mass_kg=mass_kg,
        activity=activity,
        oldness=oldness,
        vo2max_ml_kg_min=uptake * PER_MINUTE,
        wmax_w=watts,
        critical_power_w=of.between(fitness, "critical") * watts,
        work_above_cp_j=of.value("Work_above_critical") * mass_kg * of.aged("power"),
        hr_rest_bpm=of.value("Heart_rest") * of.between(fitness, "heart"),
        hr_max_bpm=of.value("Heart_max_at_birth") - of.value("Heart_max_per_year") * age_years,
        active_muscle_l=of.value("Work_active_muscle") * mass_kg * muscle,
        content=of.between(fitness, "content") * of.aged("content"),
        flow=of.between(fitness, "supply") * of.aged("flow"),
        diffusion=of.between(fitness, "supply") * of.aged("diffusion"),
        power_type_ii=of.aged("power"),
        export=of.between(fitness, "export"),
        defense=of.between(fitness, "defense"),
        nampt=of.between(fitness, "nampt") * of.aged("nampt"),
        cd38=of.aged("cd38"),
        parp=of.aged("parp"),
        ros=of.aged("ros"),
        lysosome=of.aged("lysosome"),
        insulin=of.between(fitness, "insulin") * of.aged("insulin"),
        hemoglobin=carried / of.value("Hemoglobin_men"),
        clearance=of.between(fitness, "clearance"),
        lipolysis=of.value("Sex_lipolysis_women") if sex == "female" else 1.0,
        muscle_aged=aged,
        area_type_ii=thinner,
        innervated=of.left("innervated", age_years),
        protein_need=of.aged("protein"),
        exercise=Exercise.of(rows),
    )
