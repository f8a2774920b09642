"""The blood that all fibers of a muscle share: its flow, its oxygen, its lactate."""

from dataclasses import dataclass

from cellsim.biology.exercise.circulation import Circulation
from cellsim.population.laws import Laws


@dataclass(frozen=True)
class Blood:
    """Blood of one working muscle. Contents in umol/L, flow in litres of blood per litre of muscle and second.

    ``uptake`` is the oxygen that leaves it at this moment, flow times what venous blood lacks of the arterial
    [umol per L of muscle and second]: what breath shows, and never more than blood brings (Fick's principle).
    """

    flow: float
    venous: float
    lactate: float
    uptake: float

    @classmethod
    def rested(cls, c: Circulation, uptake: float, need: float, flow_fold: float, laws: Laws) -> "Blood":
        """Blood of a muscle that has long been at rest, with its oxygen uptake and what it asks for [umol/L/s]."""
        flow = laws.flow_for(need, flow_fold, c)
        return cls(flow, laws.venous_content(uptake, flow, c), laws.lactate_for(0.0, c), uptake)
