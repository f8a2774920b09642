"""Plans of weeks lived by whole fibers: what the slow laws of ``training_sessions.py`` are held against.

The slow laws leave out the chance of single organelles, mitophagy that answers work, and all else that weeks change:
blood, stores, capillaries, size. A fit of them alone is a fit of another muscle than the one that people simulate.
"""

from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from training_sessions import DAY, FED, HOUR, Course, Plan, Sample, Session, done, meals

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.training.habits import CAST
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.events import HabitChange
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.performance.ramp import greatest_power

FIBERS, ORGANELLES, SEED = 48, 20, 7
BETWEEN = 6.0  # h between two readings
RETEST = 14  # days from one ramp to the next
Lives = Mapping[tuple[str, ...], Course]


def whole(
    names: list[tuple[str, ...]], plans: Mapping[str, Plan], sessions: Mapping[str, Session],
    changes: Mapping[str, float],
) -> Lives:  # fmt: skip
    """Each sequence of plans, lived by whole fibers, side by side.

    Parameters
    ----------
    names : of plans, one after the other
    changes : parameters that are not as in the tables [cellsim's own units]
    """
    todo = [([plans[name] for name in each], sessions, changes) for each in names]
    with ProcessPoolExecutor() as pool:
        return dict(zip(names, pool.map(_life, *zip(*todo, strict=True)), strict=True))


def _life(plans: list[Plan], sessions: Mapping[str, Session], changes: Mapping[str, float]) -> Course:
    """One of them."""
    activity = next((sessions[plan.session].activity for plan in plans if plan.session), "sedentary")
    days = round(7.0 * sum(plan.weeks for plan in plans))
    agenda = Agenda(meals=meals(days + 1), habits=_habits(plans))
    who = subject(26.0, "male", 75.0, activity)
    muscle = muscle_of(human_muscle().with_rows(**changes), who, "first", FIBERS, ORGANELLES, SEED, agenda)
    fibers, before = muscle.fibers, muscle.pool.mass.copy()
    quality_before = fibers.content("INTRINSIC").copy()
    sample = Sample(fibers.weight, fibers.weight * fibers.density * before)
    hours, seen, works, at_first, today = [], [], [], greatest_power(muscle), 1.0
    for day in range(days):
        if day % RETEST == 0 and day:
            today = greatest_power(muscle) / at_first
        now = float(muscle.pool.mass / before @ sample.held / sample.held.sum())
        works += _on(day, plans, sessions, now, today)
        muscle.agenda = Agenda(work=tuple(works), meals=agenda.meals, habits=agenda.habits)
        for hour in np.arange(BETWEEN, 24.1, BETWEEN):
            advance(muscle, day * DAY + hour * HOUR)
            hours.append(24.0 * day + hour)
            content, quality = muscle.pool.mass / before, fibers.content("INTRINSIC") / quality_before
            seen.append((content, fibers.content("PGC1A").copy(), fibers.content("NAMPT_protein").copy(),
                         content * quality))  # fmt: skip
    return Course(sample, np.array(hours), *np.moveaxis(np.array(seen), 1, 0))


def _habits(plans: list[Plan]) -> tuple[HabitChange, ...]:
    """What becomes of the habit with which somebody begins."""
    if plans[0].loading == 0.0:
        return (HabitChange(0.0, CAST),)
    return (HabitChange(0.0, "sedentary"),) if plans[0].habit and not plans[0].goes_on else ()


def _on(day: int, plans: list[Plan], sessions: Mapping[str, Session], content: float, ramp: float) -> list[Work]:
    """The sessions of a day, the first two hours after breakfast, at what a ramp finds or one muscle can do."""
    first = 0
    for plan in plans:
        if day < first + 7.0 * plan.weeks:
            break
        first += round(7.0 * plan.weeks)
    if not plan.session:
        return []
    session = sessions[plan.session]
    load = plan.load_on(day - first, ramp if session.part == 1.0 else session.today(content))
    turns = plan.days.count((day - first) % 7)
    return [done(session, day * DAY + (FED + 6.0 * turn) * HOUR, load) for turn in range(turns)]
