"""The time step of a muscle, as a numbered recipe.

1 what is due · 2 recruitment and what the blood brings · 3 chemistry of every
fiber · 4 organelles, by named draws · 5 exchange with blood and body · 6 tissue.
Recording is the caller's, between two calls.

Fibers exchange with the blood on a grid that begins anew whenever the demand
changes: every second at first, then ever more rarely, because what follows a
change settles.
"""

from collections.abc import Callable
from math import inf

import numpy as np

from cellsim.population.fibers import TYPES
from cellsim.population.muscle import ORGANELLE_STEP, Muscle
from cellsim.population.organelle_rows import Environment
from cellsim.population.recruitment import recruit

SHORTEST, GROWTH = 1.0, 0.1  # s; share of the time since the last change
LONGEST_IN_BOUT, LONGEST_AT_REST = 10.0, 900.0  # s
LEAST_CONTENT = 0.01  # of a fiber's base content
LEDGERS = ("O2_blood", "LAC_blood")


def advance(muscle: Muscle, until_s: float, threads: int = 1, tell: Callable[[float], None] | None = None) -> None:
    """Carry a muscle to a moment [s].

    ``tell`` hears of the simulated time as it passes. The outcome does not depend on ``threads``.
    """
    moments = muscle.agenda.moments()
    while muscle.time_s < until_s:
        now = muscle.time_s
        _begin_what_is_due(muscle, now)
        if now >= muscle.grid_s:
            _set_inputs(muscle, now)
        target = min(
            until_s,
            muscle.grid_s,
            _next_change(muscle, now),
            next((moment for moment in moments if moment > now), inf),
            (now // ORGANELLE_STEP + 1.0) * ORGANELLE_STEP,
        )
        muscle.fibers.react(target - now, now, threads)
        muscle.time_s = target
        if target % ORGANELLE_STEP == 0.0:
            _turn_over(muscle, target, threads)
        if target >= muscle.grid_s or target in moments or target == _next_change(muscle, now):
            _exchange(muscle, target)
        _end_what_is_over(muscle, now, target)
        if tell is not None:
            tell(target)


def _next_change(muscle: Muscle, now: float) -> float:
    return min((each.next_change(now) for each in muscle.agenda.work), default=inf)


def _begin_what_is_due(muscle: Muscle, now: float) -> None:
    """1: doses, meals, changes of enzymes, and a new demand."""
    agenda, fibers = muscle.agenda, muscle.fibers
    for dose in agenda.doses:
        if dose.time_s == now:
            muscle.body.dose(dose.compound, dose.amount_mg)
    for meal in agenda.meals:
        if meal.time_s == now:
            muscle.body.meal(meal.carbohydrate_g, meal.protein_g)
    for change in agenda.changes:
        row = fibers.argument[change.parameter]
        if change.time_s == now:
            muscle.kept[change] = fibers.P[row].copy()
            fibers.P[row] *= change.factor
        if change.until_s == now and change in muscle.kept:
            fibers.P[row] = muscle.kept.pop(change)
    if any(each.start_s == now for each in agenda.work):
        muscle.pulse[:] = 0.0
        muscle.pulse_start_s, muscle.strain_s = now, 0.0
    asked = sum(each.asked(now) for each in agenda.work)
    if asked != muscle.asked:
        muscle.asked, muscle.anchor_s, muscle.grid_s = asked, now, now


def _set_inputs(muscle: Muscle, now: float) -> None:
    """2: which fibers pull, and what blood and body bring them until the next exchange."""
    fibers, body = muscle.fibers, muscle.body
    exponents = {group: muscle.p[f"Type{group}_recruitment"] for group in TYPES}
    muscle.recruitment = recruit(fibers, muscle.asked * muscle.greatest, exponents)
    if muscle.recruitment.failed:
        muscle.failures.append(now)
    row = fibers.argument["recruitment"]
    for group in TYPES:
        fibers.P[row, fibers.members[group]] = muscle.recruitment.share[group]
    fibers.set("PO2_capillary", muscle.blood.capillary_pressure(muscle.p))
    fibers.set("lactate_blood", muscle.blood.lactate)
    fibers.set("fed", body.fed)
    fibers.set("NAM_plasma", body.nam_plasma)
    fibers.set("NR_plasma", body.nr_plasma)
    fibers.set("NA_plasma", body.na_plasma)
    longest = LONGEST_IN_BOUT if muscle.asked > 0.0 else LONGEST_AT_REST
    muscle.grid_s = now + min(max(SHORTEST, GROWTH * (now - muscle.anchor_s)), longest)


def _share_given(muscle: Muscle) -> float:
    return muscle.recruitment.delivered / muscle.greatest


def _turn_over(muscle: Muscle, now: float, threads: int) -> None:
    """4: mitochondria are born, worn, fused, divided, tagged and digested; their content sets the matrix."""
    fibers, p = muscle.fibers, muscle.p
    habit = 1.0 + p["Habit_bout"] * _share_given(muscle)
    muscle.pool.advance(
        int(now // ORGANELLE_STEP) - 1,
        ORGANELLE_STEP,
        Environment(
            pgc1a=fibers.content("PGC1A").copy(),
            ros=fibers.content("ROS").copy(),
            act=habit,
            pulse=muscle.pulse.copy(),
            pulse_age_s=now - ORGANELLE_STEP - muscle.pulse_start_s
            if now - ORGANELLE_STEP >= muscle.pulse_start_s
            else inf,
            lysosome=muscle.subject.lysosome,
        ),
        threads,
    )
    # A fiber that lost every organelle keeps a trace of them: its matrix must still have a volume.
    mass = np.maximum(muscle.pool.mass, LEAST_CONTENT)
    muscle.digested.append(muscle.pool.engulfed.copy())
    fibers.set("V_mit", fibers.density * mass)
    fibers.set("quality", muscle.pool.capacity / mass)


def _strain(muscle: Muscle) -> float:
    """How far ADP has risen toward what drives respiration to half, over the fibers: what a bout costs this muscle.

    The same share of Wmax strains a muscle with few mitochondria more, and it tires more.
    """
    ADP = muscle.fibers.content("ADP")
    return muscle.fibers.mean(ADP / (ADP + muscle.p["respiration_K_ADP"]))


def _exchange(muscle: Muscle, now: float) -> None:
    """5: what fibers took from the blood and gave to it since the last exchange; the body goes on."""
    fibers, passed = muscle.fibers, now - muscle.exchanged_s
    if passed <= 0.0:
        return
    total = {name: fibers.mean(fibers.content(name)) for name in LEDGERS}
    rates = fibers.rates()
    muscle.blood.exchange(
        passed,
        oxygen=muscle.ledger.get("O2_blood", 0.0) - total["O2_blood"],
        lactate=total["LAC_blood"] - muscle.ledger.get("LAC_blood", 0.0),
        ATP_use=fibers.mean(rates["contraction"] + rates["resting_ATPase"]),
        flow_fold=muscle.subject.flow,
        p=muscle.p,
    )
    muscle.ledger = total
    muscle.body.advance(passed)
    muscle.exchanged_s = now
    if muscle.asked > 0.0:
        muscle.strain_s += _strain(muscle) * passed
        drive = (fibers.content("AMPK") - 1.0) / muscle.p["Pulse_AMPK"]
        muscle.pulse = np.maximum(muscle.pulse, drive)


def _end_what_is_over(muscle: Muscle, before: float, now: float) -> None:
    """6: tissue heals; a bout that ends here leaves its damage and fatigue."""
    muscle.damage.advance(now - before)
    for work in muscle.agenda.work:
        if before < work.end_s <= now:
            muscle.mark(work)
