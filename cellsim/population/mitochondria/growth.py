"""Growth, loss and dilution of the mitochondria of one fiber.

Compiled as one text with the step.
"""

from math import expm1

from cellsim.biology.organelles.mitochondria import Constants, loss_rate, supply_rate, utilization
from cellsim.population.mitochondria.chance import SHRUNK, SWOLLEN, refold, write_anew
from cellsim.population.mitochondria.outlook import call_off
from cellsim.population.mitochondria.rows import GRAIN, Cells, Environment, Fiber, grains, working_mass


def grow(
    fiber: Fiber, duration: float, base: float, row: Cells, around: Environment, p: Constants,
) -> None:  # fmt: skip
    """Proteolysis and new protein, solved exactly for a constant supply and rate of loss; the new is without damage."""
    capacity = working_mass(fiber, row, p) / (base * p.reference_potential)
    rate = supply_rate(around.drive, fiber.supply * around.supply, p)
    loss = loss_rate(utilization(around.drive, capacity, p), p)
    # Capacity grows, too, and what counts is that at the middle
    capacity += 0.5 * duration * (rate / p.reference_potential - loss * capacity)
    loss = loss_rate(utilization(around.drive, capacity, p), p)
    untagged, tagged = fiber.grown * GRAIN * fiber.free, fiber.grown * GRAIN * fiber.held
    broken = -expm1(-loss * duration)
    supplied = rate * duration * base if untagged > 0.0 else 0.0
    fresh = supplied if loss <= 0.0 else supplied / (loss * duration) * broken
    growth = 1.0 - broken if untagged <= 0.0 else 1.0 - broken + fresh / untagged
    kept = 1.0 if untagged <= 0.0 else 1.0 - fresh / (untagged * growth)
    fiber.born += supplied / base
    fiber.lost += (broken * (untagged + tagged) + supplied - fresh) / base
    fiber.grown *= growth
    fiber.thinned *= kept
    if fiber.marked > 0:
        set_aside(fiber, (1.0 - broken) / growth, 1.0 / kept, row, p)
    if not SHRUNK <= fiber.grown <= SWOLLEN or fiber.thinned < SHRUNK:
        write_anew(fiber, row, p)


def set_aside(fiber: Fiber, mass: float, damage: float, row: Cells, p: Constants) -> None:
    """Take back from the tagged, as their row has them, the growth and dilution that they have no part in."""
    left, slot = fiber.marked, fiber.least - 1
    while left > 0:
        slot += 1
        if row.tagged[slot]:
            left -= 1
            each = row.cells[slot]
            before, burden, due = grains(each.mass), grains(each.mass * each.damage), row.due[slot]
            each.mass *= mass
            each.damage *= damage
            fiber.held += grains(each.mass) - before
            fiber.burden += grains(each.mass * each.damage) - burden
            if refold(slot, fiber.spent, row, p):
                call_off(min(due, row.due[slot]), fiber)
