"""Fitness of a person: measured on their rested muscle once, and kept; or the muscle made to measure as written.

It depends on the model, on what the person's muscle is like, and on the program, so it is kept under a hash of them.
"""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace

import numpy as np

from cellsim.biology.people.fitness import Fitness, RampEnd, Thresholds, Written
from cellsim.biology.people.subjects import Subject
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.language.model import Model
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance.kept import keep_numbers, kept_numbers, name_of
from cellsim.population.performance.ladder import lactate_ladder
from cellsim.population.performance.loads import critical_power
from cellsim.population.performance.ramp import SLOPE, ramp
from cellsim.population.performance.thresholds import gas_threshold

FIBERS, ORGANELLES, SEED = 24, 2, 0
WHO = "laboratory"  # names the chance of the fibers, so that equal people measure alike
SELDOM_S = 60.0  # how often who holds a load is seen, where nothing counts but how long it is held
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
    name = name_of(model, who)
    return _believed(name) or _tested(model, who, name)


def ramp_of(model: Model, who: Subject) -> RampEnd:
    """What the ramp alone tells of a person, ridden once for all who are alike.

    Parameters
    ----------
    model : what they are made of
    who : what their muscle is like

    Returns
    -------
    VO2max and greatest power

    Raises
    ------
    ScenarioError : it came to no end.
    IntegrationError : the chemistry could not be carried on.
    """
    name = name_of(model, who, "ramp")
    found = kept_numbers(name, len(RampEnd._fields))
    if found is None or any(map(math.isnan, found)):
        with _naming(who):
            ridden = ramp(_muscle(model, who))
        found = [ridden.vo2max, ridden.wmax_w]
        keep_numbers(name, found)
    return RampEnd(*found)


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
    name = name_of(model, who, "thresholds")
    numbers = kept_numbers(name, len(fields(Thresholds)))
    if numbers is None:
        numbers = _thresholds(_muscle(model, who))
        keep_numbers(name, numbers)
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
    # a turn takes the tests that tell what is written; all of them are taken once a person is found
    asked = ramp_of if written.threshold_w is None else fitness_of

    def made(change: np.ndarray) -> tuple[Subject, np.ndarray]:
        factors: dict[str, float] = {}
        for name, by in zip(wanted, change, strict=True):
            for lever in OXYGEN_WAY if name == wanted[0] else BESIDE[name]:
                factors[lever] = factors.get(lever, 1.0) * math.exp(by)
        each = replace(who, **{name: getattr(who, name) * by for name, by in factors.items()})
        pairs = written.pairs(asked(model, each))
        return each, np.array([math.log(found / told) for told, found in pairs.values()])

    return measured(model, _solved(made, len(wanted), near))


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
    ridden = ramp_of(model, who)
    with _naming(who):
        held = critical_power(_muscle(model, who), wmax_w=ridden.wmax_w, every_s=SELDOM_S)
    found = Fitness(
        vo2max_ml_kg_min=ridden.vo2max_ml_kg_min,
        wmax_w=ridden.wmax_w,
        ramp_w_min=SLOPE,
        critical_power_w=held.critical_power_w,
        work_above_cp_j=held.w_prime_j,
        critical_power_error_w=held.critical_power_error_w,
        work_above_cp_error_j=held.w_prime_error_j,
    )
    keep_numbers(name, [getattr(found, each) for each in NUMBERS])
    return found


@contextmanager
def _naming(who: Subject) -> Iterator[None]:
    """While somebody is tested: where that comes to no end, it is said of whom."""
    try:
        yield
    except ScenarioError as reason:
        raise ScenarioError(
            f"What a {who.activity} {who.sex} person of {who.age_years:g} years can do could not be measured: {reason} "
            "Where parameters are set, write values nearer to those of the tables."
        ) from None


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
    values = kept_numbers(name, len(NUMBERS))
    if values is None or any(map(math.isnan, values)):
        return None
    vo2max, wmax, slope, critical, above, *errors = values
    return Fitness(vo2max, wmax, slope, critical, above, errors[0], errors[1])
