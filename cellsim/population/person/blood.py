"""The blood that all fibers of a muscle share: its flow, its oxygen, its lactate."""

from collections.abc import Mapping
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

    def after(
        self,
        duration_s: float,
        mean: Mapping[str, float],
        slope: Mapping[str, float],
        flow_fold: float,
        c: Circulation,
        laws: Laws,
    ) -> "Blood":
        """The blood some time later, when what the fibers do meanwhile is a straight line in time.

        Parameters
        ----------
        duration_s : how long, above 0 [s]
        mean, slope : of ``need``, the oxygen that flow is asked for, of ``oxygen``, which the fibers take up, and
            of ``lactate``, which they give off [umol per L of muscle and second; the same per second]
        flow_fold : this person's greatest flow relative to the reference
        """
        used = ("need", "oxygen", "lactate")
        first, last = ({name: mean[name] + side * slope[name] * duration_s for name in used} for side in (-0.5, 0.5))
        start, end = (laws.flow_for(each["need"], flow_fold, c) for each in (first, last))
        flow, mean_flow = laws.flow_after(self.flow, start, end, duration_s, c)
        start, end = (laws.venous_content(each["oxygen"], at, c) for each, at in ((first, self.flow), (last, flow)))
        venous = laws.venous_after(self.venous, start, end, duration_s * mean_flow, c)
        start, end = (laws.lactate_for(each["lactate"], c) for each in (first, last))
        lactate = laws.lactate_after(self.lactate, start, end, duration_s, c)
        return Blood(flow, venous, lactate, laws.oxygen_given(flow, venous, c))
