"""What a bout asks of a muscle: typed, recorded or planned, as a share of a person's greatest power in each second."""

from cellsim.scenario.demand.bouts import Demand, demand, find_mode, way_of
from cellsim.scenario.demand.powers import Athlete
from cellsim.scenario.demand.stretches import even_stretches, segments

__all__ = ["Athlete", "Demand", "demand", "even_stretches", "find_mode", "segments", "way_of"]
