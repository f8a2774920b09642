"""What was measured of a person on the ergometer, and what somebody wrote of them."""

from dataclasses import dataclass
from math import nan
from typing import NamedTuple


@dataclass(frozen=True)
class Thresholds:
    """Where lactate and carbon dioxide begin to rise in a person, as a laboratory reads it; None where it reads none.

    Parameters
    ----------
    gas_ml_kg_min, gas_w : threshold of gas exchange in the ramp, as oxygen uptake and as power [mL/kg/min], [W]
    lactate_w : lactate of a ladder 0.5 mmol/L above its baseline [W]
    farthest_w : where lactate of the ladder lies farthest below the line from first to last step (Dmax) [W]
    onset_w : 4 mmol/L in the ladder [W]
    """

    gas_ml_kg_min: float | None
    gas_w: float | None
    lactate_w: float | None
    farthest_w: float | None
    onset_w: float | None


class RampEnd(NamedTuple):
    """What a ramp of 10 W/min tells of a person.

    Parameters
    ----------
    vo2max_ml_kg_min : highest mean oxygen uptake over 30 s [mL/kg/min]
    wmax_w : power at which it ended [W]
    """

    vo2max_ml_kg_min: float
    wmax_w: float


@dataclass(frozen=True)
class Fitness:
    """What the rested muscle of a person can do, as a laboratory measures it.

    Parameters
    ----------
    vo2max_ml_kg_min : highest mean oxygen uptake over 30 s of a ramp [mL/kg/min]
    wmax_w : power at which that ramp ended [W]
    ramp_w_min : how fast it rose [W/min]
    critical_power_w, work_above_cp_j : by the line of power over 1/time through constant loads [W], [J]
    critical_power_error_w, work_above_cp_error_j : standard errors of both [W], [J]
    thresholds : of gas exchange and lactate; None where they were not looked for
    """

    vo2max_ml_kg_min: float
    wmax_w: float
    ramp_w_min: float
    critical_power_w: float
    work_above_cp_j: float
    critical_power_error_w: float
    work_above_cp_error_j: float
    thresholds: Thresholds | None = None


@dataclass(frozen=True)
class Written:
    """What somebody measured of a real person and wrote down; None where nobody did.

    Parameters
    ----------
    vo2max_ml_kg_min : [mL/kg/min]
    wmax_w : power at the end of a ramp of 10 W/min [W]
    threshold_w : FTP, taken for critical power [W]
    """

    vo2max_ml_kg_min: float | None = None
    wmax_w: float | None = None
    threshold_w: float | None = None

    def pairs(self, found: Fitness | RampEnd) -> dict[str, tuple[float, float]]:
        """What was written beside what is measured on the muscle.

        Parameters
        ----------
        found : what is measured; of a ramp alone where no threshold is written

        Returns
        -------
        by field of this class, as written and as measured [unit of the field]

        Source
        ------
        none: it lays numbers side by side
        """
        both = {
            "vo2max_ml_kg_min": (self.vo2max_ml_kg_min, found.vo2max_ml_kg_min),
            "wmax_w": (self.wmax_w, found.wmax_w),
            "threshold_w": (self.threshold_w, found.critical_power_w if isinstance(found, Fitness) else nan),
        }
        return {name: (told, measured) for name, (told, measured) in both.items() if told is not None}
