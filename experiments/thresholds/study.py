"""Where do lactate and carbon dioxide begin to rise, and how far is critical power above that?

Three rested muscles of a man of 26 years, sedentary, recreational and trained, ride a ramp of 10 W/min, steps of five
minutes, and the loads of critical power. Gas exchange turns where carbon dioxide over oxygen lies farthest below its
chord (Cheng 1992); lactate is read at 0.5 and 1 mmol/L above baseline, by Dmax, and at 4 mmol/L. With ``--data`` the
same is read of cyclists, from a folder with ``vo2_tests.csv`` and ``vo2_seconds.csv`` (three ramps, Weigend 2022) and
``cycling_training_steps.csv`` and ``cycling_training_tests.csv`` (steps of ten cyclists, Sylta 2016); the folder is no
part of this project.

    python experiments/thresholds/study.py [--data DIR] [--quick] [--out DIR]
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
from cellsim.population.performance.curves import farthest
from cellsim.population.performance.ergometer import pedal
from cellsim.population.performance.ladder import LactateLadder, lactate_ladder
from cellsim.population.performance.loads import critical_power
from cellsim.population.performance.ramp import RampTest, ramp
from cellsim.population.performance.thresholds import BIN_S, GasThreshold, gas_threshold, means, v_slope
from cellsim.study.disk.files import replace_file
from cellsim.study.protocols import rested_muscle
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, INK, SOFT, STYLE

ACTIVITIES = ("sedentary", "recreational", "trained")
HUES = dict(zip(ACTIVITIES, COLORS, strict=False))
READ = ("gas exchange", "lactate + 0.5", "lactate + 1", "lactate Dmax", "lactate 4 mmol/L")
FIRST_S = 60.0  # of a ramp


@dataclass(frozen=True)
class Turned:
    """What a person's tests told."""

    ramp: RampTest
    gas: GasThreshold
    steps: LactateLadder
    critical_w: float


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Thresholds of gas exchange and lactate.")
    words.add_argument("--data", type=Path, help="folder with measurements of cyclists")
    words.add_argument("--quick", action="store_true", help="few fibers, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/thresholds"), help="folder of the study")
    given = words.parse_args(arguments)

    tested = {each: test(each, 8 if given.quick else 48) for each in ACTIVITIES}
    rows = [row(name, each) for name, each in tested.items()]
    people = pd.DataFrame(rows + ([] if given.data is None else [*ramps(given.data), *ladders(given.data)]))
    replace_file(given.out / "thresholds.csv", people.to_csv(index=False, float_format="%.4g").encode())
    replace_file(given.out / "study.png", png(figure(tested, people[people["measured"]])))
    print(people.to_string(index=False, float_format="%.3g", na_rep="-"))
    print(f"\nTable and figure are in {given.out}.")


def test(activity: str, fibers: int) -> Turned:
    """All tests of one person, each on a rested muscle."""
    muscle = rested_muscle(subject(26.0, "male", 75.0, activity), "rider", fibers, mitochondria=4)
    ridden = ramp(muscle)
    limit = critical_power(muscle, wmax_w=ridden.wmax_w).critical_power_w
    return Turned(ridden, gas_threshold(ridden), lactate_ladder(muscle), limit)


def row(name: str, each: Turned) -> dict[str, float | str | bool]:
    """Thresholds as shares of VO2max, and their powers as shares of critical power."""
    vo2max, steps = each.ramp.vo2max, each.steps
    powers = (steps.threshold_w, steps.larger_rise_w, steps.farthest_w, steps.onset_w)
    uptakes = [float(np.interp(power, steps.watts, steps.vo2)) for power in powers]
    found = dict(zip(READ, [each.gas.vo2 / vo2max, *(uptake / vo2max for uptake in uptakes)], strict=True))
    by_power = dict(zip(READ, [each.gas.watts, *powers], strict=True))
    shares = {f"{name}, of CP": watts / each.critical_w for name, watts in by_power.items()}
    return {"person": name, "measured": False, **found, **shares, "highest RER": each.gas.rer}


def ramps(folder: Path) -> list[dict[str, float | str | bool]]:
    """The ramps of three cyclists: where gas exchange turned, as share of the highest uptake of 15 s."""
    tests = pd.read_csv(folder / "vo2_tests.csv").query("protocol == 'ramp'")
    seconds, found = pd.read_csv(folder / "vo2_seconds.csv"), []
    for each in tests.itertuples():
        inside = seconds[(seconds["test"] == each.test) & (seconds["second"] >= each.warmup_end_s + FIRST_S)]
        inside = inside[inside["second"] < each.recovery_start_s]
        many = int(BIN_S)
        gases = inside[["vo2_ml_min", "vco2_ml_min"]].to_numpy()[: len(inside) // many * many]
        oxygen, carbon = gases.reshape(-1, many, 2).mean(axis=1).T
        turn = v_slope(oxygen, carbon).meet / oxygen.max()
        most = float((carbon / oxygen).max())
        found.append({"person": f"cyclist {each.athlete}", "measured": True, READ[0]: turn, "highest RER": most})
    return found


def ladders(folder: Path) -> list[dict[str, float | str | bool]]:
    """Steps of ten cyclists before training: where lactate rose, as share of VO2max."""
    steps = pd.read_csv(folder / "cycling_training_steps.csv").query("timepoint == 'pre'")
    tests = pd.read_csv(folder / "cycling_training_tests.csv").query("timepoint == 'pre'").set_index("participant")
    found = []
    for name, each in steps.dropna(subset=["lactate_mmol_l", "vo2_ml_min"]).groupby("participant"):
        rising, vo2max = each.sort_values("power_w"), float(tests.loc[name, "vo2max_ml_min"])
        course = pedal(rested_muscle(subject(26.0, "male", 75.0, "trained"), "rider", 1, mitochondria=2), [(1.0, 0.0)])
        share, lactate = rising["vo2_ml_min"].to_numpy() / vo2max, rising["lactate_mmol_l"].to_numpy()
        ladder = LactateLadder(share, lactate, share, float(share[-1]), course)  # by share of VO2max in place of watts
        reads = (ladder.threshold_w, ladder.larger_rise_w, farthest(share, lactate), ladder.onset_w)
        highest = float(tests.loc[name, "rer_max"])
        shares = dict(zip(READ[1:], reads, strict=True))
        found.append({"person": f"cyclist {name}", "measured": True, **shares, "highest RER": highest})
    return found


def figure(tested: dict[str, Turned], cyclists: pd.DataFrame) -> Figure:
    with rc_context(STYLE):
        page = Figure(figsize=(12.0, 4.2), layout="constrained")
        FigureCanvasAgg(page)
        left, middle, right = page.subplots(1, 3)
        _gases(left, tested)
        _lactate(middle, tested)
        _shares(right, tested, cyclists)
    return page


def _gases(axes: Axes, tested: dict[str, Turned]) -> None:
    for name, each in tested.items():
        oxygen, carbon, _ = means(each.ramp)
        axes.plot(oxygen, carbon, color=HUES[name], label=name)
        axes.plot(each.gas.vo2, np.interp(each.gas.vo2, oxygen, carbon), "o", color=HUES[name])
    axes.axline((0.0, 0.0), slope=1.0, color=SOFT, lw=0.8, ls=":")
    axes.set(title="Ramp of 10 W/min", xlabel="oxygen [mL/kg/min]", ylabel="carbon dioxide [mL/kg/min]")
    axes.legend(frameon=False, loc="upper left", fontsize=8)


def _lactate(axes: Axes, tested: dict[str, Turned]) -> None:
    for name, each in tested.items():
        steps = each.steps
        axes.plot(steps.watts, steps.lactate, color=HUES[name], lw=1.0)
        for watts in (steps.threshold_w, steps.farthest_w, steps.onset_w):
            axes.plot(watts, np.interp(watts, steps.watts, steps.lactate), "o", ms=5, color=HUES[name])
        axes.axvline(each.critical_w, color=HUES[name], lw=0.8, ls=":")
    axes.set(title="Steps of 5 min", xlabel="power [W] (dotted: critical)", ylabel="blood lactate [mmol/L]")
    axes.set_ylim(0.0, 12.0)


def _shares(axes: Axes, tested: dict[str, Turned], cyclists: pd.DataFrame) -> None:
    places = np.arange(len(READ))
    for name, each in tested.items():
        told = row(name, each)
        axes.plot([told[read] for read in READ], places, "o", color=HUES[name])
    for place, read in enumerate(READ):
        if read in cyclists:
            theirs = cyclists[read].dropna()
            axes.plot(theirs, np.full(len(theirs), place + 0.2), "|", color=INK, ms=9)
    axes.set(title="Thresholds", xlabel="share of VO2max (bars: cyclists)", yticks=places, yticklabels=READ)
    axes.set(xlim=(0.3, 1.0), ylim=(-0.5, len(READ) - 0.3))


if __name__ == "__main__":
    main()
