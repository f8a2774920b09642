"""Tests on the ergometer, as a report has them."""

from cellsim.errors import ScenarioError
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.all_out import all_out
from cellsim.population.performance.ladder import lactate_ladder
from cellsim.population.performance.loads import critical_power, hold
from cellsim.population.performance.ramp import RampTest, ramp
from cellsim.population.performance.thresholds import gas_threshold


def ramp_test(muscle: Muscle, watts: float) -> dict[str, float]:
    """VO2max, greatest power, the threshold of gas exchange if there is one, and lactate of blood as the ramp ends."""
    found = ramp(muscle)
    return {
        "vo2max": found.vo2max,
        "wmax": found.wmax_w,
        **_turned(found),
        "ramp_lactate": float(found.course.lactate[-1]),
    }


def _turned(found: RampTest) -> dict[str, float]:
    try:
        turned = gas_threshold(found)
    except ScenarioError:  # where carbon dioxide rises evenly, a laboratory reads nothing
        return {}
    return {"gas_threshold": turned.vo2, "gas_threshold_power": turned.watts, "rer_highest": turned.rer}


def constant_load(muscle: Muscle, watts: float) -> dict[str, float]:
    """How long a power [W] was held; without a time where nobody was exhausted."""
    found = hold(muscle, watts)
    time = {"time_to_exhaustion": found.time_s} if found.failed else {}
    return time | {"vo2_end": found.vo2_end, "load_lactate": float(found.course.lactate[-1])}


def critical_power_test(muscle: Muscle, watts: float) -> dict[str, float]:
    """Critical power and the work above it."""
    found = critical_power(muscle)
    return {"critical_power": found.critical_power_w, "w_prime": found.w_prime_j / 1000.0}


def all_out_test(muscle: Muscle, watts: float) -> dict[str, float]:
    """Power at the end of three minutes, the work above it, and the highest."""
    found = all_out(muscle)
    return {
        "end_power": found.end_power_w,
        "work_above_end": found.above_end_j / 1000.0,
        "peak_power": found.peak_w,
    }


def ladder(muscle: Muscle, watts: float) -> dict[str, float]:
    """Thresholds of lactate by four readings, and lactate after the last step."""
    found = lactate_ladder(muscle)
    return {
        "lactate_threshold": found.threshold_w,
        "lactate_rise": found.larger_rise_w,
        "lactate_farthest": found.farthest_w,
        "lactate_onset": found.onset_w,
        "ladder_lactate": float(found.lactate[-1]),
    }
