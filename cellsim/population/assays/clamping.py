"""What insulin does to the person, by the glucose that it takes to hold blood where it is while insulin is infused."""

import numpy as np

from cellsim.biology.fuel.food import MEAL
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Work
from cellsim.population.performance.ergometer import taken_over

INSULIN = 6e-6 / 60.0  # umol/kg/s: one milliunit per kg of body and minute
HELD_AT = 5000.0  # umol/L
STEP_S = 300.0  # between two looks at blood glucose, after each of which the pump is set
STEPS = 24
READ_FROM = 16  # steps, after which glucose is read: the last 40 minutes
PRIMED = 2  # steps for which insulin flows twice as fast


def glucose_clamp(muscle: Muscle, watts: float) -> dict[str, float]:
    """Glucose that two hours of insulin take, and the insulin of plasma by then; no power is asked.

    Glucose that is infused beyond what holds blood level, or short of it, is told by how blood glucose moves in the
    glucose's own volume, and taken off.
    """
    copy = taken_over(muscle, Work(muscle.time_s, (STEP_S,) * STEPS, (0.0,) * STEPS, 0.0, 0.0, 0.25, "endurance"))
    body, start = copy.body, copy.time_s
    mass, scale = muscle.subject.mass_kg, body.scale
    volume, insulin = body.pool("plasma_glucose") / scale / body.level("glucose_blood"), INSULIN * mass
    last, flow, used, levels = body.level("glucose_blood"), 0.0, [], []
    for step in range(STEPS):
        now = body.level("glucose_blood")
        flow = max(0.0, flow + (0.7 * (HELD_AT - now) + 0.3 * (last - now)) * volume / STEP_S)
        body.set("infused_glucose", flow)
        body.set("infused_insulin", (2.0 if step < PRIMED else 1.0) * insulin / scale)
        advance(copy, start + (step + 1) * STEP_S)
        last = now
        used.append(flow - (body.level("glucose_blood") - now) * volume / STEP_S)
        levels.append((body.level("insulin_blood") * 1e6, body.level("glucose_blood") / 1e3))
    taken = float(np.mean(used[READ_FROM:])) * scale * body.p[MEAL["carbohydrate"][1]]
    found_insulin, found_glucose = np.mean(levels[READ_FROM:], axis=0).tolist()
    return {"m_value": taken * 1e6 * 60.0 / mass, "clamp_insulin": found_insulin, "clamp_glucose": found_glucose}
