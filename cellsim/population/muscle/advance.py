"""The time step of a muscle, as a numbered recipe.

1 what is due · 2 recruitment and what the blood brings · 3 chemistry of every
fiber · 4 organelles, by named draws · 5 exchange with blood and body · 6 tissue.
Recording is the caller's: ``watch`` shows the muscle at each moment that is recorded.

A muscle moves along points of its own: its agenda, the steps of its organelles, and exchanges with the blood, which
come every two seconds after a change and ever more rarely as what follows settles (``exchange`` says when). A moment
between two points is read off the dense output of the interval that it lies in, so looking changes nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

import numpy as np

from cellsim.language.mechanism import TISSUE as TISSUE_NETWORK
from cellsim.population.muscle.exchange import Seen, begin_anew, begin_bout, carry, most_at_once, peek, resume
from cellsim.population.muscle.habit import set_habit
from cellsim.population.muscle.sampled import at_present
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.turnover import next_turnover, refresh_blood, refresh_tissue, turn_over
from cellsim.population.muscle.work import Work
from cellsim.population.training.grown import liters_over_start, practice, put_load
from cellsim.population.watch import EXCHANGE, TISSUE, part_of

Tell = Callable[[float], None]
NO_LOAD = 1e-9  # of the greatest force; no muscle that works has less
NO_MOMENTS = np.empty(0)


def advance(muscle: Muscle, until_s: float, threads: int = 1, tell: Tell | None = None) -> None:
    """Carry a muscle to a moment.

    The outcome depends neither on ``threads`` nor on the moments asked for on the way.

    Parameters
    ----------
    muscle : left at that moment
    until_s : the moment [s]
    threads : that share the fibers
    tell : hears of simulated time [s] as it passes

    Raises
    ------
    StuckFiber : a fiber could not be carried on; all are left at their last good state.
    IntegrationError : the body around it could not be carried on.
    """
    if until_s > muscle.time_s or muscle.held is not None:
        watch(muscle, (until_s,), lambda sampled: None, threads, tell)


def watch(
    muscle: Muscle,
    moments: Sequence[float],
    seen: Seen,
    threads: int = 1,
    tell: Tell | None = None,
    over: Callable[[], bool] | None = None,
    at_once: int = 1,
) -> None:
    """Carry a muscle to the last of many moments, and let all of them be seen.

    Looking changes nothing, and takes time where a look lies past the last own point: the interval is carried twice. So
    who wants to stop when something has happened says what, rather than to ask for few moments at a time.

    Parameters
    ----------
    muscle : left at the last of them
    moments : ascending, and not past [s]
    seen : is given them in order, as many at a time as lie between two events
    threads : that share the fibers
    tell : hears of simulated time [s] as it passes
    over : whether to stop before the last of them, asked now and then; never unless given
    at_once : after how many moments it is asked

    Raises
    ------
    StuckFiber : a fiber could not be carried on; all are left at their last good state.
    IntegrationError : the body around it could not be carried on.
    """
    muscle.go_by_what_was()
    if over is None and muscle.agenda.open_ended and len(moments) > (most := most_at_once(muscle)):
        # a bout that ends of itself must not be seen past its end, as it is where looks are too many for one call
        for first in range(0, len(moments), most):
            watch(muscle, moments[first : first + most], seen, threads, tell)
        return
    resume(muscle)
    many = len(moments)
    seen_so_far, asked = 0, many if over is None else min(at_once, many)
    while True:
        now = muscle.time_s
        here = bisect_right(moments, now, seen_so_far, asked)
        if here == asked or (here > seen_so_far and _is_due(muscle, now)):
            for _ in range(here - seen_so_far):
                seen(at_present(muscle))
            seen_so_far = here
        if seen_so_far == asked:
            if over is None or asked == many or over():
                return
            asked = min(asked + at_once, many)
        _begin_what_is_due(muscle, now)
        if now >= muscle.grid_s:
            next_turnover(muscle, now)
        agenda = muscle.agenda
        stop = min(muscle.turnover_s, agenda.next_moment(now), agenda.next_change(now))
        last = bisect_left(moments, stop, seen_so_far, asked)
        within = np.array(moments[seen_so_far:last]) if last > seen_so_far else NO_MOMENTS
        seen_so_far += carry(muscle, stop, moments[asked - 1], threads, within, seen)
        if _gave_up(muscle):
            _end_at_failure(muscle, muscle.time_s)
            continue
        if muscle.time_s < stop:
            if seen_so_far < asked and moments[seen_so_far] > muscle.time_s:
                if over is None or asked == many or over():
                    break
                asked = min(asked + at_once, many)
            continue
        if stop == muscle.turnover_s:
            turn_over(muscle, stop, threads)
        _end_what_is_over(muscle, stop)
        if tell is not None:
            tell(stop)
    peek(muscle, stop, threads, np.array(moments[seen_so_far:asked]), seen)


def _is_due(muscle: Muscle, now: float) -> bool:
    """Whether anything is yet to begin now."""
    agenda = muscle.agenda
    return muscle.begun_s < now and (
        now in agenda.starts or now in agenda.due or _demand(muscle, now) != muscle.demand
    )  # fmt: skip


def _demand(muscle: Muscle, now: float) -> float:
    """Share of Wmax asked from now on; that of a recording follows from its course."""
    agenda = muscle.agenda
    if now not in agenda.starts and agenda.ridden(now) is not None:
        return muscle.demand
    return sum(each.demand_at(now) for each in agenda.under_way(now))


@part_of(EXCHANGE)
def _begin_what_is_due(muscle: Muscle, now: float) -> None:
    """1: doses, meals, changes of enzymes, and a new demand; each once."""
    agenda = muscle.agenda
    if not _is_due(muscle, now):
        return
    if agenda.test_due(now, len(muscle.tested)):
        muscle.test()
        agenda = muscle.agenda
    demand, under_way, begins = _demand(muscle, now), agenda.under_way(now), now in agenda.starts
    muscle.begun_s = now
    for dose in agenda.doses_at(now):
        muscle.body.dose(dose.compound, dose.amount_mg, dose.route, dose.infusion_s, dose.labelled)
    for habit in agenda.habits:
        if habit.time_s == now:
            set_habit(muscle, habit.level)
    for meal in agenda.meals_at(now):
        muscle.body.meal(meal.carbohydrate_g, meal.protein_g, meal.fat_g)
    for (network, parameter), rested in muscle.base.items():
        if network != TISSUE_NETWORK:
            factor = agenda.factor(network, parameter, now)
            (muscle.fibers if network == "fiber" else muscle.body).set(parameter, rested * factor)
    muscle.treat(now)
    refresh_blood(muscle)
    if begins:
        begin_bout(muscle, now)
        muscle.grown = liters_over_start(muscle.fibers, muscle.body)
        refresh_tissue(muscle)
    changed = any(now in (each.time_s, each.until_s) for each in agenda.changes if each.counts)
    begin_anew(muscle, now, demand, sudden=changed or demand != muscle.demand)
    muscle.moving = max((each.moving for each in under_way if each.demand_at(now) > 0.0), default=0.0)
    loads = [each.load if each.works_at(now) else 0.0 for each in under_way if each.to_failure]
    muscle.open = min((each.open for each in under_way if each.works_at(now)), default=1.0)
    muscle.ends = max((*loads, NO_LOAD)) * muscle.fresh if loads else 0.0
    working = [each for each in under_way if each.recorded or each.demand_at(now) > 0.0]
    put_load(muscle.fibers, muscle.laws, max((_force_on(muscle, each) for each in working), default=0.0))
    muscle.fibers.set("stretch", max((each.stretch for each in working), default=0.0))
    if begins:
        muscle.part = max(each.part for each in under_way)


def _force_on(muscle: Muscle, work: Work) -> float:
    """Force that a bout asks of the muscle whose fibers are simulated, relative to its greatest."""
    part = work.part_of(muscle.lead)
    share = part.share if part else float(not work.muscles)
    return share * work.force_fraction


def _gave_up(muscle: Muscle) -> bool:
    """Whether the bout under way ends now, for its power cannot be met."""
    return muscle.ends > 0.0 and bool(muscle.failures) and muscle.failures[-1] == muscle.time_s


@part_of(TISSUE)
def _end_at_failure(muscle: Muscle, now: float) -> None:
    """6: a bout that went on until its power could not be met ends, and what follows does so from here."""
    muscle.give_up(now)
    muscle.begun_s, muscle.ends = now, 0.0
    _end_what_is_over(muscle, now)
    begin_anew(muscle, now, 0.0, sudden=True)
    muscle.moving, muscle.open = 0.0, 1.0
    put_load(muscle.fibers, muscle.laws, 0.0)
    muscle.fibers.set("stretch", 0.0)


@part_of(TISSUE)
def _end_what_is_over(muscle: Muscle, now: float) -> None:
    """6: a bout that ends here leaves its damage and fatigue on the tissue."""
    for work in muscle.agenda.work if now in muscle.agenda.due else ():
        if work.end_s == now:
            muscle.strained = [*muscle.strained, (now, muscle.strain_s)]
            for name, tissue in muscle.tissues.items():
                muscle.mark(work, tissue, name)
            if work.kind == "resistance" and work.works(muscle.lead):
                practice(muscle.body)
            refresh_tissue(muscle)
