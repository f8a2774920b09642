"""The blood that all fibers of a muscle share: its flow, its oxygen, its lactate."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from math import exp, expm1

LEAST_VENOUS = 0.02  # share of the arterial content that no muscle takes


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
    def rested(cls, p: Mapping[str, float], uptake: float, need: float, flow_fold: float) -> "Blood":
        """Blood of a muscle that has long been at rest, with its oxygen uptake and what it asks for [umol/L/s]."""
        flow = _flow(need, flow_fold, p)
        return cls(flow, p["Oxygen_arterial"] - uptake / flow, p["Lactate_blood_rest"], uptake)

    def capillary_pressure(self, p: Mapping[str, float]) -> float:
        """Oxygen pressure along the capillary [mmHg], from the mean of what comes and what leaves."""
        saturation = 0.5 * (p["Oxygen_arterial"] + self.venous) * p["Oxygen_saturation"] / p["Oxygen_arterial"]
        saturation = min(max(saturation, 0.02), 0.97)
        return p["Oxygen_P50_Hb"] * (saturation / (1.0 - saturation)) ** (1.0 / p["Oxygen_hill_Hb"])

    def brought(self, p: Mapping[str, float]) -> float:
        """Oxygen that fibers can have of it [umol per L of muscle and second]."""
        return (1.0 - LEAST_VENOUS) * self.flow * p["Oxygen_arterial"]

    def after(
        self,
        duration_s: float,
        mean: Mapping[str, float],
        slope: Mapping[str, float],
        flow_fold: float,
        p: Mapping[str, float],
    ) -> "Blood":
        """The blood some time later, when what the fibers do meanwhile is a straight line in time.

        Parameters
        ----------
        duration_s : how long, above 0 [s]
        mean, slope : of ``need``, the oxygen that flow is asked for, of ``oxygen``, which the fibers take up, and
            of ``lactate``, which they give off [umol per L of muscle and second; the same per second]
        flow_fold : this person's greatest flow relative to the reference
        """
        first, last = ({name: mean[name] + side * slope[name] * duration_s for name in mean} for side in (-0.5, 0.5))
        asked = [_flow(each["need"], flow_fold, p) for each in (first, last)]
        flow, mean_flow = _followed(self.flow, *asked, duration_s / p["Oxygen_flow_tau"])

        arterial, least = p["Oxygen_arterial"], LEAST_VENOUS * p["Oxygen_arterial"]
        settled = [
            min(max(arterial - each["oxygen"] / through, least), arterial)
            for each, through in ((first, self.flow), (last, flow))
        ]
        venous, _ = _followed(self.venous, *settled, duration_s * mean_flow / p["Oxygen_capillary"])

        k = p["Lactate_clearance"]
        steady = [p["Lactate_blood_rest"] + each["lactate"] / p["Lactate_volume"] / k for each in (first, last)]
        lactate, _ = _followed(self.lactate, *steady, k * duration_s)
        return Blood(flow, venous, max(lactate, 0.0), flow * (arterial - venous))

    def state(self) -> dict[str, float]:
        """Everything needed to go on from here."""
        return asdict(self)


def _followed(value: float, first: float, last: float, constants: float) -> tuple[float, float]:
    """A value that relaxes to a target moving evenly from ``first`` to ``last``: at the end, and on the mean.

    ``constants`` is the duration in time constants of the relaxation.
    """
    lag = (last - first) / constants
    gap = value - first + lag
    return last - lag + gap * exp(-constants), 0.5 * (first + last) - lag - gap * expm1(-constants) / constants


def _flow(oxygen: float, flow_fold: float, p: Mapping[str, float]) -> float:
    """Flow that a need for oxygen asks for, up to this person's greatest [L of blood per L of muscle and second]."""
    need = max(oxygen, 0.0) / (p["Oxygen_arterial"] * p["Oxygen_extraction"])
    greatest = p["Oxygen_flow_max"] * flow_fold
    return p["Oxygen_flow_rest"] + need / (1.0 + (need / greatest) ** 4) ** 0.25
