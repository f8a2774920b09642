"""A rested muscle of one person, made: its fibers, mitochondria, blood, and the body around it."""

from collections import OrderedDict
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

import numpy as np

from cellsim.biology.care.care import MENDING
from cellsim.biology.disputed.hypotheses import SATELLITE_CELLS_NEED_NAD, drain
from cellsim.biology.energy.oxygen import ARTERIAL
from cellsim.biology.exercise.muscles import USUAL
from cellsim.biology.exercise.working import Working, working
from cellsim.biology.people.subjects import Subject
from cellsim.biology.repair.injury import injury
from cellsim.biology.repair_cells.individuals import mended_by_cells
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import PERSON, TISSUE
from cellsim.language.model import Model
from cellsim.population.fibers import state as fiber_state
from cellsim.population.fibers.reading import FibersNow, nad_held
from cellsim.population.kernels import kernel_of
from cellsim.population.laws import laws_of
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.mitochondria.rows import Environment, alike
from cellsim.population.muscle.foreseen import Exchange
from cellsim.population.muscle.plasma import body_of, offered
from cellsim.population.muscle.state import FORGOTTEN, MITOPHAGY_STEPS, ORGANELLE_STEP, Muscle
from cellsim.population.muscle.work import Agenda, Change, after_bouts
from cellsim.population.person.provided import hurried_by_protein
from cellsim.population.tissue.by_cells import Block
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.muscles import Muscles, Whose
from cellsim.population.tissue.susceptibility import susceptibilities
from cellsim.population.training.stored import rooms_of
from cellsim.population.watch import EQUILIBRATING, part_of

MOST_KEPT = 5e7  # bytes of all muscles that are kept
PER_FIBER, PER_INDIVIDUAL = 3e4, 250.0  # of which a muscle takes about so many


def person_key(name: str) -> int:
    """The number under which a person's chance is drawn: from the name, so that company changes nothing.

    Parameters
    ----------
    name : of the person

    Returns
    -------
    a whole number of 56 bits
    """
    return int.from_bytes(sha256(name.encode()).digest()[:7])


class _Question(NamedTuple):
    """All that a rested muscle follows from; nothing that is done to it later."""

    model: Model
    subject: Subject
    key: int
    count: int  # type: ignore[assignment]  # how many fibers; a tuple has a method of this name
    individuals: int
    seed: int
    diet: Agenda
    order: tuple[int, ...] | None
    lead: str
    kernel: int  # which of those in this process

    @property
    def bytes(self) -> float:
        """About how much memory the muscle takes."""
        return self.count * (PER_FIBER + PER_INDIVIDUAL * self.individuals)


_kept: OrderedDict[_Question, Muscle] = OrderedDict()


def _rest(question: _Question, kernel: Kernel, threads: int) -> Muscle:
    """A rested muscle that has nothing in common with another that could change.

    It is solved once in a process, and copied for every other arm of the same person.
    """
    muscle = _kept.pop(question, None) or _solved(question, kernel, threads)
    if question.bytes > MOST_KEPT:
        return muscle
    _kept[question] = muscle
    while sum(each.bytes for each in _kept) > MOST_KEPT:
        _kept.popitem(last=False)
    return muscle.future()


@part_of(EQUILIBRATING)
def muscle_of(
    model: Model,
    subject: Subject,
    name: str,
    count: int,
    individuals: int,
    seed: int,
    agenda: Agenda,
    order: list[int] | None = None,
    kernel: Kernel | None = None,
    threads: int = 1,
    lead: str = USUAL,
) -> Muscle:
    """A rested muscle.

    Parameters
    ----------
    model : what it is made of
    subject : what their muscle is like
    name : of the person; names their chance
    count, individuals : fibers, and simulated mitochondria in each
    seed : names all chance
    agenda : what will be done to them
    order : keys of the fibers in the order of rows; changes nothing but the order
    kernel : what carries the fibers; that of the model unless given
    threads : that share the fibers; changes nothing but the time it takes
    lead : the muscle whose fibers they are

    Returns
    -------
    the muscle at time 0, with its blood and the body around it
    """
    if "exercise_parp_drain" in model.hypotheses:
        agenda = replace(agenda, changes=(*agenda.changes, *after_bouts(agenda.work, *drain(model.values))))
    protein = ((meal.time_s, meal.protein_g) for meal in agenda.meals)
    for begins, ends, speed in hurried_by_protein(protein, subject.mass_kg, agenda.clock_start_s, model.values):
        hurried = Change(begins, ends, MENDING, 1.0 / speed, TISSUE)
        agenda = replace(agenda, changes=(*agenda.changes, hurried))
    kernel = kernel or kernel_of(model)
    diet = Agenda(clock_start_s=agenda.clock_start_s, niacin_mg=agenda.niacin_mg)
    rows = None if order is None else tuple(order)
    question = _Question(model, subject, person_key(name), count, individuals, seed, diet, rows, lead, id(kernel))
    muscle = _rest(question, kernel, threads)
    muscle.agenda, muscle.lead = agenda, lead
    working = {each.name for work in agenda.work for each in work.muscles} - {lead}
    tissue = kernel_of(model, TISSUE, kernel.carrier)
    muscle.others = Muscles(model, working, Whose(subject, seed, question.key), muscle.laws, tissue)
    muscle.base = {(each.network, each.parameter): _rested(each, muscle) for each in agenda.changes}
    return muscle


def _solved(question: _Question, kernel: Kernel, threads: int) -> Muscle:
    """A rested muscle to which nothing will be done."""
    model, subject, key, count, individuals, seed, diet, order, lead, _ = question
    p = model.values
    laws, changes = laws_of(model), model.changes_for(subject.age_years)
    rules = Working._make(laws.with_rows(each, p) for each in working(p, subject.hemoglobin))
    body = body_of(model, subject, diet, kernel_of(model, PERSON, kernel.carrier))
    rows = None if order is None else list(order)
    around = offered(body.levels())
    fibers = fiber_state.build(
        model, subject, count, seed, key, changes | around | {"clock": 0.0}, rows, kernel, threads, lead
    )
    now = FibersNow.of(fibers, ("pull", "power_able", "oxygen_breathed"))
    # what rested fibers give to the blood, others of the body do not
    body.set("muscle_rests_LAC", max(fibers.mean(fibers.rates()["MCT"]), 0.0))
    by_key = susceptibilities(seed, key, count, injury(p).spread)
    everyone = fibers.types
    rest = Environment(
        ros=alike(fibers.content("ROS"), everyone),
        lysosome=subject.lysosome,
    )
    pool = MitochondrialPool(fibers.types, individuals, seed, key, fibers.keys, model.rows, rest, laws=laws)
    # The hours before the start, as if they had been lived: engulfed so far, at each organelle step.
    step = pool.resting_mitophagy * ORGANELLE_STEP / 86400.0
    before = np.array([-step * (MITOPHAGY_STEPS - passed) for passed in range(MITOPHAGY_STEPS + 1)])
    return Muscle(
        engulfed=before,
        nad_at_rest=nad_held(fibers) if SATELLITE_CELLS_NEED_NAD.name in model.hypotheses else 0.0,
        able_at_rest=fibers.mean(np.asarray(now("pull"))),
        fresh=fibers.mean(np.asarray(now("power_able"))) * fibers.share,
        uptake_at_rest=fibers.mean(np.asarray(now("oxygen_breathed"))),
        rooms=rooms_of(fibers),
        arterial=fibers.P[fibers.argument[ARTERIAL]].copy(),
        subject=subject,
        key=key,
        agenda=diet,
        fibers=fibers,
        pool=pool,
        damage=DamageState(
            fibers.types,
            subject.age_years,
            subject.sex,
            subject.activity,
            model.rows,
            susceptibility=[by_key[int(each)] for each in fibers.keys],
            laws=laws,
            kernel=kernel_of(model, TISSUE, kernel.carrier),
            block=Block(seed, key, fibers.keys) if mended_by_cells(model) else None,
        ),
        others=Muscles(model, (), Whose(subject, seed, key), laws, kernel_of(model, TISSUE, kernel.carrier)),
        body=body,
        rules=rules,
        pulse=np.zeros(count),
        pulse_start_s=np.full(count, -FORGOTTEN),
        pull_left=np.ones(count),
        around=fibers.surroundings(),
        exchange=Exchange(fibers, body),
    )


def _rested(change: Change, muscle: Muscle) -> np.ndarray | float:
    """What a change of a rate starts from: (fiber,), or one number of the body."""
    if change.network == TISSUE:
        return 1.0  # each tissue has its own
    if change.network == "body":
        return muscle.body.argument(change.parameter)
    return muscle.fibers.P[muscle.fibers.argument[change.parameter]].copy()
