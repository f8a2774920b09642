"""All rules of the cells that mend a muscle, which the population compiles into one step."""

from cellsim.biology.repair_cells.calls import alarm, chance, half, leaving_blood, step_toward, switching
from cellsim.biology.repair_cells.myogenesis import differentiating, dividing, fusing, maturing, waking
from cellsim.biology.repair_cells.stroma import sprouting, stromal_dividing, stromal_dying

RULES = (
    half, chance, alarm, leaving_blood, step_toward, switching, waking, dividing, differentiating, fusing, maturing,
    stromal_dividing, stromal_dying, sprouting,
)  # fmt: skip
