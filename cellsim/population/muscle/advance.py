"""The time step of a muscle, as a numbered recipe.

1 what is due · 2 recruitment and what the blood brings · 3 chemistry of every
fiber · 4 organelles, by named draws · 5 exchange with blood and body · 6 tissue.
Recording is the caller's, between two calls.

A muscle moves along points of its own: its agenda, the steps of its organelles, and exchanges with the blood, which
come every two seconds after a change and ever more rarely as what follows settles (``exchange`` says when). A caller
who asks for a moment between two points gets a look that is not kept, so looking changes nothing.
"""

from collections.abc import Callable

import numpy as np

from cellsim.population.muscle.exchange import begin_anew, begin_interval, end_interval
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.turnover import next_turnover, refresh_tissue, turn_over
from cellsim.population.watch import EXCHANGE, TISSUE, part_of


def advance(muscle: Muscle, until_s: float, threads: int = 1, tell: Callable[[float], None] | None = None) -> None:
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
    muscle.resume()
    while muscle.time_s < until_s:
        now = muscle.time_s
        _begin_what_is_due(muscle, now)
        if now >= muscle.grid_s:
            next_turnover(muscle, now)
            begin_interval(muscle, now)
        # what is to be done may have been changed since the interval began
        target = min(muscle.grid_s, muscle.agenda.next_moment(now), muscle.agenda.next_change(now))
        if target > until_s:
            break
        muscle.carry(target, threads)
        end_interval(muscle, target)
        if target == muscle.turnover_s:
            turn_over(muscle, target, threads)
        if muscle.demand > 0.0:
            _call_for_turnover(muscle, target)
        _end_what_is_over(muscle, target)
        if tell is not None:
            tell(target)
    muscle.show(until_s, threads)


@part_of(EXCHANGE)
def _begin_what_is_due(muscle: Muscle, now: float) -> None:
    """1: doses, meals, changes of enzymes, and a new demand; each once."""
    if muscle.begun_s >= now:
        return
    muscle.begun_s = now
    agenda = muscle.agenda
    for dose in agenda.doses_at(now):
        muscle.body.dose(dose.compound, dose.amount_mg, dose.route, dose.infusion_s, dose.labelled)
    for meal in agenda.meals_at(now):
        muscle.body.meal(meal.carbohydrate_g)
    for (network, parameter), rested in muscle.base.items():
        same = (each for each in agenda.changes if (each.network, each.parameter) == (network, parameter))
        factor = float(np.prod([each.factor for each in same if each.acts(now)]))
        (muscle.fibers if network == "fiber" else muscle.body).set(parameter, rested * factor)
    if any(each.start_s == now for each in agenda.work):
        muscle.begin_bout(now)
        refresh_tissue(muscle)
    demand = sum(each.demand_at(now) for each in agenda.work)
    if demand != muscle.demand or now in agenda.due:
        changed = any(now in (each.time_s, each.until_s) for each in agenda.changes if each.counts)
        begin_anew(muscle, now, sudden=changed or demand != muscle.demand)
        muscle.demand = demand
        muscle.moving = max((each.moving for each in agenda.work if each.demand_at(now) > 0.0), default=0.0)


def _call_for_turnover(muscle: Muscle, now: float) -> None:
    """AMPK's pulse on division and tagging: that of this bout, where it outdoes what an earlier one has left."""
    rules, laws = muscle.rules.calls, muscle.laws
    drive = laws.call(muscle.fibers.content("AMPK"), rules)
    ages = now - muscle.pulse_start_s
    left = np.array([laws.remembered(*each, rules) for each in zip(muscle.pulse.tolist(), ages.tolist(), strict=True)])
    mine = muscle.pulse_start_s == muscle.bout_start_s
    stronger = drive > np.where(mine, muscle.pulse, left)
    muscle.pulse = np.where(stronger, drive, muscle.pulse)
    muscle.pulse_start_s = np.where(stronger, muscle.bout_start_s, muscle.pulse_start_s)


@part_of(TISSUE)
def _end_what_is_over(muscle: Muscle, now: float) -> None:
    """6: a bout that ends here leaves its damage and fatigue on the tissue."""
    for work in muscle.agenda.work:
        if work.end_s == now:
            muscle.mark(work, muscle.damage)
            refresh_tissue(muscle)
