"""Three people on the ergometer: ramp, power and duration, steps of lactate, and what comes back after exhaustion.

Nothing of it is typed in. Each rested muscle rides a ramp of 10 W/min, loads that exhaust in 2.5 to 12 minutes, steps
of 5 minutes, and a load that exhausts in six minutes, with a recovery after which it is asked again. Beside them stand
measurements: of cyclists' steps (Sylta 2016), and of the work above critical power that came back (Ferguson 2010,
Caen 2021), both of which the model was fitted to, and of sprints (Gaitanos 1993), to which it was not.

    python experiments/on_the_ergometer/study.py [--quick] [--out DIR]
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim.biology.people.subjects import subject
from cellsim.population.performance.ergometer import pedal
from cellsim.population.performance.ladder import LactateLadder, lactate_ladder
from cellsim.population.performance.loads import PowerDuration, critical_power
from cellsim.population.performance.ramp import RampTest, ramp
from cellsim.population.performance.recovery import reconstitution
from cellsim.study.disk.files import replace_file
from cellsim.study.protocols import rested_muscle
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, INK, SOFT, STYLE

ACTIVITIES = ("sedentary", "recreational", "trained")
HUES = dict(zip(ACTIVITIES, COLORS, strict=False))
CYCLISTS = ((0.5, 1.02), (0.6, 1.36), (0.7, 2.5), (0.8, 4.36), (0.9, 4.92))  # share of VO2max, mmol/L (Sylta 2016)
FERGUSON = ((120.0, 37.0, 5.0), (360.0, 65.0, 6.0), (900.0, 86.0, 4.0))  # s, percent, SD
CAEN = ((30.0, 29.0, 8.0), (120.0, 44.0, 10.0), (300.0, 57.0, 16.0), (900.0, 71.0, 21.0))
RECOVERED_S = (30.0, 60.0, 120.0, 240.0, 360.0, 600.0, 900.0)
SPRINTS, SPRINT_S, EASY_S = 10, 6.0, 30.0
TENTH = 0.73  # power of the tenth over the first (Gaitanos 1993)
EASY_W = 20.0  # before the ramp
ALL_OUT = 20.0  # of Wmax: more than anybody has


@dataclass(frozen=True)
class Tested:
    """What a person showed."""

    ramp: RampTest
    limits: PowerDuration
    steps: LactateLadder
    back: np.ndarray  # percent of W', after each of the recoveries
    sprints: np.ndarray  # mean power of each [W]


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Three people on the ergometer.")
    words.add_argument("--quick", action="store_true", help="few fibers and recoveries, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/on_the_ergometer"), help="folder of the study")
    given = words.parse_args(arguments)

    times = RECOVERED_S[::3] if given.quick else RECOVERED_S
    tested = {each: test(each, 8 if given.quick else 48, times) for each in ACTIVITIES}
    table = pd.DataFrame([row(name, each) for name, each in tested.items()])
    replace_file(given.out / "people.csv", table.to_csv(index=False, float_format="%.4g").encode())
    replace_file(given.out / "study.png", png(figure(tested, times)))
    print(table.to_string(index=False, float_format="%.3g"))
    print(f"\nTable and figure are in {given.out}.")


def test(activity: str, fibers: int, times: Sequence[float]) -> Tested:
    """All tests of one person, each on a rested muscle."""
    muscle = rested_muscle(subject(26.0, "male", 75.0, activity), "rider", fibers, mitochondria=4)
    ridden = ramp(muscle)
    limits = critical_power(muscle, wmax_w=ridden.wmax_w)
    watts = limits.critical_power_w + limits.w_prime_j / 360.0
    back = [100.0 * reconstitution(muscle, watts, EASY_W, each).share for each in times]
    bout = [each for _ in range(SPRINTS) for each in ((SPRINT_S, ALL_OUT * ridden.wmax_w), (EASY_S, 0.0))]
    course = pedal(muscle, bout, every_s=1.0)
    starts = (SPRINT_S + EASY_S) * np.arange(SPRINTS)
    sprints = [course.mean("given", start + 0.5, start + SPRINT_S) for start in starts.tolist()]
    return Tested(ridden, limits, lactate_ladder(muscle), np.array(back), np.array(sprints))


def row(name: str, each: Tested) -> dict[str, float | str]:
    return {
        "person": name,
        "VO2max": each.ramp.vo2max,
        "Wmax": each.ramp.wmax_w,
        "CP": each.limits.critical_power_w,
        "W' kJ": each.limits.w_prime_j / 1000.0,
        "CP/Wmax": each.limits.critical_power_w / each.ramp.wmax_w,
        "law": each.limits.ramp_end_w(10.0) / each.ramp.wmax_w,
        "threshold W": each.steps.threshold_w,
        "4 mmol/L at W": each.steps.onset_w,
        "tenth sprint": each.sprints[-1] / each.sprints[0],
    }


def figure(tested: dict[str, Tested], times: Sequence[float]) -> Figure:
    with rc_context(STYLE):
        page = Figure(figsize=(11.0, 7.6), layout="constrained")
        FigureCanvasAgg(page)
        upper, lower = page.subplots(2, 2)
        _ramps(upper[0], tested)
        _durations(upper[1], tested)
        _steps(lower[0], tested)
        _back(lower[1], tested, times)
    return page


def _ramps(axes: Axes, tested: dict[str, Tested]) -> None:
    for name, each in tested.items():
        course = each.ramp.course
        working = course.watts > 1.5 * EASY_W
        axes.plot(course.watts[working], course.liters_per_min[working], color=HUES[name], label=name)
        axes.plot(each.ramp.wmax_w, course.liters_per_min[-1], "o", color=HUES[name])
    axes.set(title="Ramp of 10 W/min", xlabel="power [W]", ylabel="oxygen uptake [L/min]")
    axes.legend(frameon=False, loc="upper left")


def _durations(axes: Axes, tested: dict[str, Tested]) -> None:
    minutes = np.linspace(2.0, 16.0, 100)
    for name, each in tested.items():
        held = [(load.time_s / 60.0, load.watts) for load in each.limits.loads]
        axes.plot(*zip(*held, strict=True), "o", color=HUES[name])
        power = each.limits.critical_power_w + each.limits.w_prime_j / (60.0 * minutes)
        axes.plot(minutes, power, color=HUES[name], lw=1.0)
        axes.axhline(each.limits.critical_power_w, color=HUES[name], lw=0.8, ls=":")
    axes.set(title="Power and duration", xlabel="time [min]", ylabel="power [W]", ylim=(0, None))


def _steps(axes: Axes, tested: dict[str, Tested]) -> None:
    for name, each in tested.items():
        axes.plot(each.steps.vo2 / each.ramp.vo2max, each.steps.lactate, "o-", ms=4, color=HUES[name])
    axes.plot(*zip(*CYCLISTS, strict=True), "s", color=INK, ms=7, mfc="none", label="cyclists, medians (fitted to)")
    axes.set(title="Steps of 5 min", xlabel="share of VO2max", ylabel="blood lactate [mmol/L]", ylim=(0, 12))
    axes.legend(frameon=False, loc="upper left")


def _back(axes: Axes, tested: dict[str, Tested], times: Sequence[float]) -> None:
    for name, each in tested.items():
        axes.plot(np.array(times) / 60.0, each.back, "-", color=HUES[name])
    for rows, mark, says in ((FERGUSON, "s", "Ferguson 2010"), (CAEN, "^", "Caen 2021")):
        seconds, percent, spread = np.array(rows).T
        axes.errorbar(seconds / 60.0, percent, spread, fmt=mark, color=INK, ecolor=SOFT, mfc="none", label=says)
    axes.set(title="Work above CP that is back", xlabel="recovery at 20 W [min]", ylabel="percent of W'", ylim=(0, 110))
    axes.legend(frameon=False, loc="lower right")


if __name__ == "__main__":
    main()
