"""Fitness of a person: measured on their rested muscle once, and kept; or the muscle made to measure as written.

It depends on the model, on what the person's muscle is like, and on the program, so it is kept under a hash of them.
"""

import json
import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

import numpy as np

from cellsim.biology.people.fitness import Fitness, Thresholds, Written
from cellsim.biology.people.subjects import Subject
from cellsim.errors import CellsimError, IntegrationError, ScenarioError
from cellsim.kinetics.kept.program import machine_name
from cellsim.kinetics.kept.seals import find, keep
from cellsim.language.model import Model
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance.ladder import lactate_ladder
from cellsim.population.performance.loads import critical_power
from cellsim.population.performance.ramp import SLOPE, ramp
from cellsim.population.performance.thresholds import gas_threshold

FIBERS, ORGANELLES, SEED = 24, 2, 0
WHO = "laboratory"  # names the chance of the fibers, so that equal people measure alike
MOST_HELD = 256
SELDOM_S = 60.0  # how often who holds a load is seen, where nothing counts but how long it is held
PAGES = ("biology", "kinetics", "language", "population")
NOT_OF_MUSCLE = ("vo2max_ml_kg_min", "wmax_w", "critical_power_w", "work_above_cp_j", "hr_rest_bpm", "hr_max_bpm",
                 "ftp_w", "fitness")  # fmt: skip
NEAR = 0.005  # of what is written; nearer needs no further turn
TURNS = 8
FARTHEST = math.log(3.0)  # how far a muscle is changed, in logarithms
ANSWERS = 0.8  # of what is measured to what is changed, before that is known
APART = 0.1  # how far a lever is moved to see how it answers, in logarithms
LEAST_SLOPE = 0.05  # of the steepest; what answers less is left where it is
# What is changed so that a number comes out as written: for the first of them all of the way of oxygen.
OXYGEN_WAY = ("flow", "diffusion", "content")
BESIDE = {"wmax_w": ("active_muscle_l",), "threshold_w": ("content",)}
NUMBERS = tuple(each.name for each in fields(Fitness) if each.name != "thresholds")
_held: OrderedDict[str, Fitness] = OrderedDict()


def measured(model: Model, who: Subject) -> Subject:
    """The same person, with what their rested muscle can do in place of what was expected.

    Parameters
    ----------
    model : what they are made of
    who : what their muscle is like; the numbers of fitness that stand there serve as a scale, and to guess loads by

    Returns
    -------
    the person, whose fitness is measured

    Raises
    ------
    ScenarioError : no test came to an end, as where nothing exhausts a muscle or it fails at once.
    IntegrationError : its chemistry could not be carried on.
    """
    found = fitness_of(model, who)
    return replace(
        who,
        fitness=found,
        vo2max_ml_kg_min=found.vo2max_ml_kg_min,
        wmax_w=found.wmax_w,
        critical_power_w=found.critical_power_w,
        work_above_cp_j=found.work_above_cp_j,
    )


def fitness_of(model: Model, who: Subject) -> Fitness:
    """What the rested muscle of a person can do, measured once for all who are alike.

    Parameters
    ----------
    model : what they are made of
    who : what their muscle is like

    Returns
    -------
    VO2max and greatest power of a ramp, critical power and W' of constant loads

    Raises
    ------
    ScenarioError : no test came to an end.
    IntegrationError : the chemistry could not be carried on.
    """
    name = _name(model, who)
    found = _held.pop(name, None) or _believed(name) or _tested(model, who, name)
    _held[name] = found
    while len(_held) > MOST_HELD:
        _held.popitem(last=False)
    return found


def with_thresholds(model: Model, who: Subject) -> Subject:
    """The same measured person, with their thresholds of gas exchange and of lactate.

    Parameters
    ----------
    model : what they are made of
    who : as ``measured`` gives them

    Returns
    -------
    the person, whose fitness has thresholds

    Raises
    ------
    IntegrationError : the chemistry could not be carried on.
    """
    name = _name(model, who, "thresholds")
    numbers = _kept(name, len(fields(Thresholds)))
    if numbers is None:
        numbers = _thresholds(_muscle(model, who))
        keep(name, json.dumps(numbers).encode())
    found = Thresholds(*(None if math.isnan(each) else each for each in numbers))
    return replace(who, fitness=replace(fitness_of(model, who), thresholds=found))


def made_to(model: Model, who: Subject, written: Written, near: float = NEAR) -> Subject:
    """A person whose muscle measures as somebody wrote.

    VO2max, or of powers alone the first, moves flow, conductance of oxygen and mitochondria alike; beside it greatest
    power moves the liters of muscle, and threshold the mitochondria. Broyden's method goes on until all are near, or
    eight turns are over. What is then left is told by ``written.pairs(found.fitness)``.

    Parameters
    ----------
    model : what they are made of
    who : where to begin
    written : what was measured of the real person
    near : how near is near enough, of what is written [-]

    Returns
    -------
    the person, whose fitness is measured

    Raises
    ------
    ScenarioError : no test came to an end.
    IntegrationError : the chemistry could not be carried on.
    """
    wanted = [each.name for each in fields(written) if getattr(written, each.name) is not None]

    def made(change: np.ndarray) -> tuple[Subject, np.ndarray]:
        factors: dict[str, float] = {}
        for name, by in zip(wanted, change, strict=True):
            for lever in OXYGEN_WAY if name == wanted[0] else BESIDE[name]:
                factors[lever] = factors.get(lever, 1.0) * math.exp(by)
        each = measured(model, replace(who, **{name: getattr(who, name) * by for name, by in factors.items()}))
        return each, misses(each)

    def misses(each: Subject) -> np.ndarray:
        pairs = written.pairs(fitness_of(model, each))
        return np.array([math.log(found / told) for told, found in pairs.values()])

    return _solved(made, len(wanted), near)


def _solved(made: Callable[[np.ndarray], tuple[Subject, np.ndarray]], count: int, near: float) -> Subject:
    """Broyden's method in logarithms, begun on measured slopes where there are several; the best that was met."""
    at, slopes = np.zeros(count), ANSWERS * np.eye(count)
    best, missed = made(at)
    if count == 0 or np.abs(missed).max() <= near:
        return best
    if count > 1:
        steps = APART * np.eye(count)
        slopes = np.array([(made(at + step)[1] - missed) / APART for step in steps]).T
    for _ in range(TURNS):
        step = np.clip(at - np.linalg.lstsq(slopes, missed, rcond=LEAST_SLOPE)[0], -FARTHEST, FARTHEST) - at
        found = _nearer(made, at, step, missed)
        if found is None:
            break
        best, after, step = found
        slopes = slopes + np.outer(after - missed - slopes @ step, step) / (step @ step)
        at, missed = at + step, after
        if np.abs(missed).max() <= near:
            break
    return best


def _nearer(
    made: Callable[[np.ndarray], tuple[Subject, np.ndarray]], at: np.ndarray, step: np.ndarray, missed: np.ndarray
) -> tuple[Subject, np.ndarray, np.ndarray] | None:
    """A person nearer to what is written, a step or part of one away; None where there is none."""
    for part in (1.0, 0.5, 0.2):
        try:
            tried, after = made(at + part * step)
        except (ScenarioError, IntegrationError):  # so changed that no test of it comes to an end
            continue
        if after @ after < missed @ missed:
            return tried, after, part * step
    return None


def _tested(model: Model, who: Subject, name: str) -> Fitness:
    try:
        muscle = _muscle(model, who)
        ridden = ramp(muscle)
        held = critical_power(muscle, wmax_w=ridden.wmax_w, every_s=SELDOM_S)
    except ScenarioError as reason:
        raise ScenarioError(
            f"What a {who.activity} {who.sex} person of {who.age_years:g} years can do could not be measured: {reason} "
            "Where parameters are set, write values nearer to those of the tables."
        ) from None
    found = Fitness(
        vo2max_ml_kg_min=ridden.vo2max,
        wmax_w=ridden.wmax_w,
        ramp_w_min=SLOPE,
        critical_power_w=held.critical_power_w,
        work_above_cp_j=held.w_prime_j,
        critical_power_error_w=held.critical_power_error_w,
        work_above_cp_error_j=held.w_prime_error_j,
    )
    keep(name, json.dumps([getattr(found, each) for each in NUMBERS]).encode())
    return found


def _muscle(model: Model, who: Subject) -> Muscle:
    return muscle_of(model, who, WHO, FIBERS, ORGANELLES, SEED, Agenda())


def _thresholds(muscle: Muscle) -> list[float]:
    """Thresholds in the order of ``Thresholds``; NaN where a test tells none."""
    found = [math.nan] * len(fields(Thresholds))
    try:
        turned = gas_threshold(ramp(muscle))
        found[:2] = turned.vo2, turned.watts
    except ScenarioError:  # as where acid of lactate drives nothing out
        pass
    try:
        steps = lactate_ladder(muscle)
        found[2:] = steps.threshold_w, steps.farthest_w, steps.onset_w
    except ScenarioError:  # nobody so weak completes two steps
        pass
    return found


def _believed(name: str) -> Fitness | None:
    values = _kept(name, len(NUMBERS))
    if values is None or any(map(math.isnan, values)):
        return None
    vo2max, wmax, slope, critical, above, *errors = values
    return Fitness(vo2max, wmax, slope, critical, above, errors[0], errors[1])


def _kept(name: str, count: int) -> list[float] | None:
    """Numbers that an earlier run has kept, if they can be believed; NaN where there was none to keep."""
    if (body := find(name)) is None:
        return None
    try:
        values = [float(each) for each in json.loads(body)]
    except (ValueError, TypeError, CellsimError):
        return None
    good = len(values) == count and all(math.isnan(each) or 0.0 <= each < math.inf for each in values)
    return values if good else None


def _name(model: Model, who: Subject, kind: str = "fitness") -> str:
    about = {each.name: repr(getattr(who, each.name)) for each in fields(who) if each.name not in NOT_OF_MUSCLE}
    text = json.dumps([model.digest, program_hash(), machine_name(), about])
    return f"{kind}_{sha256(text.encode()).hexdigest()[:40]}.json"


@cache
def program_hash() -> str:
    """A hash of every page that what is measured follows from, with the tables of numbers.

    Returns
    -------
    hexadecimal digits
    """
    home, total = Path(__file__).parents[2], sha256()
    pages = (path for part in PAGES for path in (home / part).rglob("*") if path.suffix in (".py", ".toml"))
    for path in sorted(pages):
        total.update(path.relative_to(home).as_posix().encode() + bytes(1) + path.read_bytes() + bytes(1))
    return total.hexdigest()
