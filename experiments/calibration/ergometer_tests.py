"""What three people show on the ergometer, by the names of ``fitness_targets.toml``."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log, nan

import numpy as np

from cellsim.biology.people.subjects import Subject, subject
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.population.muscle.advance import advance, watch
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.performance.ergometer import Ergometry, pedal
from cellsim.population.performance.loads import hold, power_duration
from cellsim.population.performance.ramp import ramp
from cellsim.population.performance.recovery import phosphocreatine_recovery
from cellsim.population.performance.uptake import uptake_kinetics
from cellsim.population.readout.read_off import READ_OFF, Now
from cellsim.population.readout.samples import Samples

AGE_YEARS, MASS_KG = 26.0, 75.0
FIBERS, MITOCHONDRIA, SEED = 32, 2, 3
SLOPE = 10.0 / 60.0  # W/s
ALL_OUT = 20.0  # of Wmax; more than anybody has
HELD_S = {"sedentary": (240, 600), "recreational": (150, 300, 720), "trained": (240, 600)}
# who has how much of their mitochondria, all else alike
CONTENT = {"less": ("trained", 0.78), "more": ("sedentary", 1.2)}
HALF_TIMES = {"sedentary": 26.0, "recreational": 20.0, "trained": 15.0}
LACTATE = {"0.5": 1.02, "0.6": 1.36, "0.7": 2.5, "0.8": 4.36}  # mmol/L at shares of VO2max
EASY_S, EASY_W = 180.0, 20.0
READ = ("GLY", "LAC", "PCr", "HMP")


@dataclass(frozen=True)
class Rider:
    """One of the three, with what a ramp and constant loads say of them."""

    muscle: Muscle
    wmax_w: float
    vo2max: float
    critical_w: float
    above_j: float


def measured(model: Model) -> dict[str, float]:
    """Every target of the tests as a model has it; NaN of a test that could not be done."""
    found: dict[str, float] = {}
    riders = {activity: _rider(model, activity, found) for activity in HELD_S}
    for activity, rider in riders.items():
        _kinetics(activity, rider, found)
    _uptake(riders["recreational"], found)
    _steady_lactate(riders["recreational"], found)
    reached = {activity: _steps(rider, found if activity == "trained" else {}) for activity, rider in riders.items()}
    for fitter, other in (("recreational", "sedentary"), ("trained", "recreational")):
        found[f"VO2 share at 2.5 mM, {fitter} over {other}"] = reached[fitter] - reached[other]
    for name, (activity, fold) in CONTENT.items():
        found[f"VO2max with {name} content"] = _uptake_with(model, activity, fold) / riders[activity].vo2max
    _fuel(riders, found)
    _exhausted(riders["recreational"], found)
    _sprints(riders["recreational"], found)
    _comes_back(riders["recreational"], found)
    return found


def _tried(test) -> float:
    try:
        return float(test())
    except ScenarioError:
        return nan


def _uptake_with(model: Model, activity: str, fold: float) -> float:
    """VO2max of somebody with so many times their mitochondria; blood and capillaries are as they were."""
    person = _person(model, activity)
    diffusion = person.diffusion * fold ** -model.values["Oxygen_content_exponent"]
    person = replace(person, content=person.content * fold, diffusion=diffusion)
    return _tried(lambda: ramp(_muscle(model, person)).vo2max)


def _person(model: Model, activity: str) -> Subject:
    return subject(AGE_YEARS, "male", MASS_KG, activity, rows=model.rows)


def _muscle(model: Model, person: Subject) -> Muscle:
    return muscle_of(model, person, "rider", FIBERS, MITOCHONDRIA, SEED, Agenda())


def _rider(model: Model, activity: str, found: dict[str, float]) -> Rider:
    muscle = _muscle(model, _person(model, activity))
    ridden = ramp(muscle)
    found[f"VO2max {activity}"] = ridden.vo2max
    critical = 0.79 * ridden.wmax_w
    above, loads = 3.0 * (ridden.wmax_w - critical) ** 2, []
    for wanted in HELD_S[activity]:
        load = hold(muscle, critical + above / wanted, most_s=3.0 * wanted + 200.0, every_s=8.0)
        loads.append(load)
        found[f"VO2 at exhaustion {activity} {wanted} s"] = load.vo2_peak / ridden.vo2max if load.failed else nan
    try:
        line = power_duration(loads)
        critical, above = line.critical_power_w, line.w_prime_j
    except ScenarioError:
        above = nan
    if not 0.3 * ridden.wmax_w < critical < ridden.wmax_w or not 2e3 < above < 9e4:
        critical, above = 0.5 * ridden.wmax_w, 3e4  # so far off that it only has to be seen
    found[f"CP over Wmax {activity}"] = critical / ridden.wmax_w
    found[f"ramp law {activity}"] = (critical + (2.0 * above * SLOPE) ** 0.5) / ridden.wmax_w
    if activity == "recreational":
        found["W' recreational"] = above / 1000.0
    return Rider(muscle, ridden.wmax_w, ridden.vo2max, critical, above)


def _kinetics(activity: str, rider: Rider, found: dict[str, float]) -> None:
    for share in (0.3, 0.6):
        half = _tried(lambda: phosphocreatine_recovery(rider.muscle, share * rider.wmax_w, 300.0, 150.0).half_time_s)  # noqa: B023
        found[f"PCr half-time {activity} {share}"] = log(half / HALF_TIMES[activity])
    if activity != "recreational":
        step = 0.5 * rider.critical_w
        found[f"VO2 tau {activity}"] = _tried(lambda: uptake_kinetics(rider.muscle, step, 240.0).tau_s)


def _uptake(rider: Rider, found: dict[str, float]) -> None:
    moderate = uptake_kinetics(rider.muscle, 0.5 * rider.critical_w)
    found["VO2 slow component moderate"], found["VO2 gain moderate"] = moderate.slow, moderate.end_gain
    found["VO2 slow component at CP"] = _tried(lambda: uptake_kinetics(rider.muscle, rider.critical_w, 900.0).slow)


def _steady_lactate(rider: Rider, found: dict[str, float]) -> None:
    for name, share in (("0.80 CP", 0.8), ("0.915 CP", 0.915), ("CP", 1.0)):
        load = hold(rider.muscle, share * rider.critical_w, most_s=1800.0, every_s=100.0)
        end = min(load.time_s, 1800.0)
        first, last = (_at(load.course, "lactate", load.easy_s + each) for each in (600.0, end))
        found[f"MLSS rise at {name}"] = (last - first) * 1200.0 / max(end - 600.0, 60.0)
        if name == "0.915 CP":
            found["MLSS lactate"] = log(last / 4.9)


def _steps(rider: Rider, found: dict[str, float]) -> float:
    """Five-minute steps, then minutes until exhaustion. The share of VO2max at which lactate is 2.5 mmol/L."""
    shares = (0.35, 0.45, 0.55, 0.63, 0.71, 0.79)
    course = pedal(rider.muscle, [(300.0, share * rider.wmax_w) for share in shares], every_s=20.0)
    ends = 300.0 * np.arange(1, len(shares) + 1)
    breathed = np.array([course.mean("vo2", end - 30.0, end) for end in ends]) / rider.vo2max
    lactate = np.array([_at(course, "lactate", end) for end in ends])
    for share, wanted in LACTATE.items():
        there = float(np.interp(float(share), breathed, lactate))
        found[f"lactate trained at {share} VO2max"] = log(there / wanted)
    minutes = [(60.0, 0.5 * rider.wmax_w + 25.0 * each) for each in range(int(0.5 * rider.wmax_w / 25.0) + 1)]
    course = pedal(rider.muscle, [*minutes, (60.0, rider.wmax_w), (60.0, 0.0)], every_s=20.0)
    found["lactate trained after a ramp"] = log(float(course.lactate[-1]) / 12.0)
    return float(np.interp(log(2.5), np.log(np.maximum.accumulate(lactate)), breathed))


def _fuel(riders: dict[str, Rider], found: dict[str, float]) -> None:
    """What fibers of each type use of glycogen at shares of VO2max, and the exchange ratio."""
    rider = riders["recreational"]
    before, after = _contents(rider.muscle, [(1200.0, _watts(rider, 0.5))], (0.0, 1200.0))
    for kind in ("I", "II"):
        found[f"glycogen moderate {kind}"] = before["GLY"][kind] - after["GLY"][kind]
    found["PCr moderate II"] = after["PCr"]["II"] / before["PCr"]["II"]
    before, after = _contents(rider.muscle, [(1200.0, _watts(rider, 0.75))], (0.0, 1200.0))
    slow = max(before["GLY"]["I"] - after["GLY"]["I"], 1e-3)
    for kind in ("IIa", "IIx"):
        found[f"glycogen hard {kind} over I"] = (before["GLY"][kind] - after["GLY"][kind]) / slow
    found["NADH at rest"] = rider.muscle.fibers.mean(rider.muscle.fibers.derived()["reduced"])
    for share, seconds in ((0.4, 600.0), (0.75, 600.0), (1.0, 300.0)):
        found[f"NADH at {share} VO2max"] = _reduced(rider.muscle, seconds, _watts(rider, share))
    for share in (0.6, 0.7):
        found[f"RER trained at {share} VO2max"] = _exchange_ratio(riders["trained"], share)


def _watts(rider: Rider, share: float) -> float:
    """Power at a share of VO2max, as five-minute loads tell it [W]."""
    loads = np.array([0.35, 0.55, 0.75]) * rider.wmax_w
    breathed = [pedal(rider.muscle, [(300.0, watts)], every_s=20.0).mean("vo2", 240.0, 300.0) for watts in loads]
    line = np.polyfit(np.array(breathed) / rider.vo2max, loads, 1)
    return float(np.polyval(line, share))


def _reduced(muscle: Muscle, seconds: float, watts: float) -> float:
    """NADH of the whole muscle after a bout, over rest."""
    copy = _doing(muscle, [(seconds, watts)])
    contents = []
    for moment in (0.0, seconds):
        advance(copy, moment)
        contents.append(sum(copy.fibers.mean(copy.fibers.content(name)) for name in ("NADH_mit", "NADH_cyt")))
    return contents[1] / contents[0]


def _exchange_ratio(rider: Rider, share: float) -> float:
    """Of the whole person after five minutes at a share of VO2max."""
    copy = _doing(rider.muscle, [(300.0, _watts(rider, share))])
    samples = Samples(copy, 1)
    watch(copy, [299.0], samples.take)
    return float(READ_OFF["body"]["rer"](Now(samples))[0])


def _exhausted(rider: Rider, found: dict[str, float]) -> None:
    watts = rider.critical_w + rider.above_j / 300.0
    held_s = hold(rider.muscle, watts, most_s=900.0, every_s=10.0).time_s
    end, bout = EASY_S + held_s, [(EASY_S, EASY_W), (held_s, watts), (600.0, 0.0)]
    course = pedal(rider.muscle, bout, every_s=10.0)
    after = course.times_s >= end
    found["acid lowest after exhaustion"] = float(course.times_s[after][course.ph[after].argmin()]) - end
    soon, later = _contents(rider.muscle, bout, (end + 40.0, end + 340.0))
    found["hexose phosphate after exhaustion"] = soon["HMP"]["all"]
    found["hexose phosphate decline"] = (soon["HMP"]["all"] - later["HMP"]["all"]) / 0.3
    (moderate,) = _contents(rider.muscle, [(600.0, 0.5 * rider.critical_w)], (600.0,))
    found["hexose phosphate moderate"] = moderate["HMP"]["all"]


def _sprints(rider: Rider, found: dict[str, float]) -> None:
    most = ALL_OUT * rider.wmax_w
    bout = [(30.0, most), (240.0, 5.0), (30.0, most), (240.0, 5.0), (30.0, most)]
    rest, six, end, before, again, second = _contents(rider.muscle, bout, (0.0, 6.0, 30.0, 258.0, 270.0, 300.0))
    course = pedal(rider.muscle, bout, every_s=2.0)
    for name, each in (("6 s", six), ("30 s", end), ("3.8 min after", before)):
        found[f"sprint PCr {name}"] = each["PCr"]["all"] / rest["PCr"]["all"]
    found["sprint glycogen I"] = rest["GLY"]["I"] - end["GLY"]["I"]
    found["sprint glycogen II"] = rest["GLY"]["II"] - end["GLY"]["II"]
    found["sprint lactate 6 s"] = six["LAC"]["all"]
    found["sprint anaerobic ATP"] = _anaerobic(rest, end)
    found["sprint anaerobic ATP second"] = _anaerobic(again, second) / _anaerobic(rest, end)
    found["sprint pH"], found["sprint pH 3.8 min after"] = (_at(course, "ph", each) for each in (30.0, 258.0))
    power = [course.mean("given", 270.0 * each + 0.5, 270.0 * each + 30.0) for each in range(3)]
    found["sprint power"] = log(power[0] / 710.0)
    found["sprint second"], found["sprint third"] = power[1] / power[0], power[2] / power[1]
    hard = (240.0, _watts(rider, 0.98))
    tired, fresh = (pedal(rider.muscle, bout, every_s=1.0) for bout in ([hard, (8.0, most)], [(8.0, most)]))
    found["power left after hard work"] = tired.mean("given", 241.0, 248.0) / fresh.mean("given", 1.0, 8.0)
    course = pedal(rider.muscle, [(180.0, most)], every_s=2.0)
    found["all-out end over CP"] = course.mean("given", 150.0, 180.0) / rider.critical_w
    minutes = [each for _ in range(12) for each in ((60.0, rider.wmax_w), (240.0, 0.0))]
    rest, end = _contents(rider.muscle, minutes, (0.0, 3600.0))
    found["C7 glycogen left"] = end["GLY"]["all"] / rest["GLY"]["all"]


def _comes_back(rider: Rider, found: dict[str, float]) -> None:
    for who, held, easy, times in (
        ("Ferguson", 360.0, EASY_W, (120.0, 360.0, 900.0)),
        ("Caen", 240.0, 0.33 * rider.critical_w, (30.0, 300.0, 900.0)),
    ):
        watts = rider.critical_w + rider.above_j / held
        first = hold(rider.muscle, watts, most_s=900.0, every_s=50.0).time_s
        for passed in times:
            again = EASY_S + first + passed
            bout = [(EASY_S, EASY_W), (first, watts), (passed, easy), (1.4 * first, watts)]
            course = pedal(rider.muscle, bout, to_failure_from_s=again, every_s=30.0)
            end = again + 1.4 * first if course.failed_s is None else course.failed_s
            found[f"W' back {who} {passed:g} s"] = 100.0 * (end - again) / first


def _at(course: Ergometry, name: str, time_s: float) -> float:
    return float(np.interp(time_s, course.times_s, getattr(course, name)))


def _contents(
    muscle: Muscle, stretches: Sequence[tuple[float, float]], moments: Sequence[float]
) -> list[dict[str, dict[str, float]]]:
    """What fibers hold at moments of a bout [mmol/L], of all and by type; "II" are both of that kind, by their area."""
    copy = _doing(muscle, stretches)
    fibers, found = copy.fibers, []
    fast = np.array([each != "I" for each in fibers.types]) * fibers.weight
    for moment in moments:
        advance(copy, moment)
        now = {}
        for name in READ:
            content = fibers.content(name) / 1000.0
            now[name] = {kind: fibers.mean(content, kind) for kind in ("all", "I", "IIa", "IIx")}
            now[name]["II"] = float(fast @ content / fast.sum())
        found.append(now)
    return found


def _doing(muscle: Muscle, stretches: Sequence[tuple[float, float]]) -> Muscle:
    """A copy of a muscle with a bout before it."""
    copy = muscle.future()
    durations, powers = zip(*stretches, strict=True)
    shares = [each / copy.subject.wmax_w for each in powers]
    copy.agenda = replace(Agenda(), work=(Work(0.0, durations, shares, 0.0, 0.0, 0.25, "endurance"),))
    return copy


def _anaerobic(before: dict[str, dict[str, float]], after: dict[str, dict[str, float]]) -> float:
    """ATP made without oxygen [mmol/L], as biopsies tell it: phosphocreatine, and one and a half of each lactate."""
    gone, made = (after[name]["all"] - before[name]["all"] for name in ("PCr", "LAC"))
    return 1.5 * made - gone
