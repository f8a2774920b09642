"""The blood that all fibers of a muscle share: its flow, its oxygen, its lactate."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import exp


@dataclass
class Blood:
    """Blood of one working muscle. Contents in umol/L, flow in litres of blood per litre of muscle and second."""

    flow: float
    venous: float
    lactate: float
    uptake: float

    @classmethod
    def rested(cls, p: Mapping[str, float], uptake: float, ATP_use: float, flow_fold: float) -> "Blood":
        """Blood of a muscle that has long been at rest, with its oxygen uptake and ATP use [umol/L/s]."""
        flow = _flow(ATP_use, flow_fold, p)
        return cls(flow, p["Oxygen_arterial"] - uptake / flow, p["Lactate_blood_rest"], uptake)

    def capillary_pressure(self, p: Mapping[str, float]) -> float:
        """Oxygen pressure along the capillary [mmHg], from the mean of what comes and what leaves."""
        saturation = 0.5 * (p["Oxygen_arterial"] + self.venous) * p["Oxygen_saturation"] / p["Oxygen_arterial"]
        saturation = min(max(saturation, 0.02), 0.97)
        return p["Oxygen_P50_Hb"] * (saturation / (1.0 - saturation)) ** (1.0 / p["Oxygen_hill_Hb"])

    def exchange(
        self, duration_s: float, oxygen: float, lactate: float, ATP_use: float, flow_fold: float, p: Mapping[str, float]
    ) -> None:
        """Take in what the fibers did over a time.

        Parameters
        ----------
        duration_s : how long [s]
        oxygen, lactate : taken up and given off by the fibers meanwhile [umol per L of muscle]
        ATP_use : mean rate of ATP use, which sets the flow that is asked for [umol/L/s]
        flow_fold : this person's greatest flow relative to the reference
        """
        asked = _flow(ATP_use, flow_fold, p)
        self.flow = asked + (self.flow - asked) * exp(-duration_s / p["Oxygen_flow_tau"])

        self.uptake = oxygen / duration_s
        settled = max(p["Oxygen_arterial"] - self.uptake / self.flow, 0.02 * p["Oxygen_arterial"])
        self.venous = settled + (self.venous - settled) * exp(-duration_s * self.flow / p["Oxygen_capillary"])

        k, rest = p["Lactate_clearance"], p["Lactate_blood_rest"]
        steady = rest + lactate / duration_s / p["Lactate_volume"] / k
        self.lactate = steady + (self.lactate - steady) * exp(-k * duration_s)

    def state(self) -> dict[str, float]:
        """Everything needed to go on from here."""
        return asdict(self)


def _flow(ATP_use: float, flow_fold: float, p: Mapping[str, float]) -> float:
    """Flow that a rate of ATP use asks for, up to this person's greatest [L of blood per L of muscle and second]."""
    need = ATP_use / (p["Oxygen_ATP_yield"] * p["Oxygen_arterial"] * p["Oxygen_extraction"])
    greatest = p["Oxygen_flow_max"] * flow_fold
    return p["Oxygen_flow_rest"] + need / (1.0 + (need / greatest) ** 4) ** 0.25
