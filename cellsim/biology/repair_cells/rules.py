"""All rules of the cells that mend a muscle, which the population compiles into one step."""

from cellsim.biology.repair_cells.calls import after, alarm, chance, half, leaving_blood, roused, step_toward, switching
from cellsim.biology.repair_cells.myogenesis import aided, differentiating, dividing, fusing, maturing, waking
from cellsim.biology.repair_cells.stroma import sprouting, stromal_dividing, stromal_dying

RULES = (
    half, chance, after, alarm, leaving_blood, step_toward, roused, switching, waking, aided, dividing,
    differentiating, fusing, maturing, stromal_dividing, stromal_dying, sprouting,
)  # fmt: skip
