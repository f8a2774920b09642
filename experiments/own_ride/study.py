"""What happened in my legs? A recorded ride, lived through by a person with the rider's numbers.

The person is written as far as it is known: FTP, VO2max, greatest power, mass, age. Their muscle is made to measure so,
rides what the recording holds, and is seen all the way. At some moments a copy of it is asked what it has left: it goes
on at critical power and what exhausts a rested one in three minutes, and the work above critical power that it still
does is W' left by test. Beside it stands W' left by the balance of work (Skiba 2021), which knows only power.

    python experiments/own_ride/study.py FILE [--leg N] [--ftp "250 W"] [--vo2max "55 mL/kg/min"] [--wmax "350 W"]
                                         [--mass "75 kg"] [--age "35 year"] [--sex male] [--out DIR] [--quick]
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

from cellsim import Scenario, simulate
from cellsim.biology.people.fitness import Fitness
from cellsim.errors import CellsimError, ScenarioError
from cellsim.population.performance.ergometer import pedal
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.telling.able import able
from cellsim.scenario.workouts import Recording
from cellsim.study.disk.files import replace_file
from cellsim.study.loads.sessions import work_left as left_by_power
from cellsim.study.result.result import Result
from cellsim.tissue.agenda import demands_of
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, INK, SOFT, STYLE

WRITTEN = {"ftp": "ftp", "vo2max": "vo2max", "wmax": "wmax", "mass": "mass", "age": "age", "sex": "sex"}
TYPES = ("I", "IIa", "IIx")
SMOOTH_S = 30
EXHAUSTED_IN_S = 180.0
MOST_S = 1800.0
BODY = ("vo2", "vco2", "rer", "lactate_blood", "power_asked", "power_delivered", "fat_use", "carbohydrate_use")
TOGETHER = ("phosphocreatine", "ph", "recruitment", "force")


@dataclass(frozen=True)
class Ridden:
    """A ride that was lived through.

    Parameters
    ----------
    result : of the whole scenario
    rider : what they can do, in sentences
    fitness : of the rider, as measured
    watts : that the recording asks, in each second [W] (second,)
    begins_h : when the ride begins in the scenario [h]
    heart : heart rate of the recording [bpm] (second,), NaN where it has none
    left : minutes of the ride, and W' left by test [min], [kJ] (look, 2)
    """

    result: Result
    rider: str
    fitness: Fitness
    watts: np.ndarray
    begins_h: float
    heart: np.ndarray
    left: np.ndarray


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="A recorded ride, lived through.")
    words.add_argument("file", type=Path, help="recording: FIT, TCX, GPX or CSV")
    words.add_argument("--leg", type=int, help="which activity of the file, where there are several")
    for name in WRITTEN:
        words.add_argument(f"--{name}", help=f'{name} of the rider, as in a scenario: "250 W"')
    words.add_argument("--quick", action="store_true", help="few fibers and looks, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/own_ride"), help="folder of the study")
    given = words.parse_args(arguments)
    try:
        found = ride(scenario_of(given), 3 if given.quick else 16)
    except CellsimError as reason:
        raise SystemExit(str(reason)) from None

    table = course(found)
    replace_file(given.out / "course.csv", table.to_csv(index=False, float_format="%.5g").encode())
    replace_file(given.out / "study.png", png(figure(found, table)))
    for line in told(found, table):
        print(line)
    print(f"\nTable and figure are in {given.out}.")


def scenario_of(given: argparse.Namespace) -> Scenario:
    """The scenario beside this script, with what is known of the rider and the recording in place of its bout."""
    lines = Path(__file__).with_name("scenario.toml").read_text(encoding="utf-8")
    if given.quick:
        lines = lines.replace("fibers = 48", "fibers = 8").replace('"26 hour"', '"4 hour"')
    for name, key in WRITTEN.items():
        if (value := getattr(given, name)) is not None:
            old = [line for line in lines.splitlines() if line.startswith(f"{key} = ")]
            if old:
                lines = lines.replace(old[0], f'{key} = "{value}"')
            else:
                lines = lines.replace('name = "rider"', f'name = "rider"\n{key} = "{value}"')
    legs = {} if given.leg is None else {"leg": given.leg}
    return Scenario.from_text(lines).with_workout(given.file, **legs)


def ride(scenario: Scenario, looks: int) -> Ridden:
    """The rider is measured and rides; copies of their muscle are asked on the way what they have left."""
    known = as_measured(scenario)
    who = body_in(known, known.people[0])
    asked, *others = demands_of(known, known.people[0])
    if others:
        raise ScenarioError("This file holds several sessions, and one ride is looked at here. Give one recording.")
    watts, begins_s = np.asarray(asked.fraction) * who.wmax_w, asked.start_s
    simulation, left = Simulation(known), []
    for moment in np.linspace(0.0, watts.size, looks + 1):
        simulation.advance_to(begins_s + float(moment))
        left.append((moment / 60.0, work_left(simulation, who.fitness)))
    heart = _heart(known.bouts[0].trace, watts.size)
    return Ridden(
        simulate(known, workers=1),
        able(known.people[0], who),
        who.fitness,
        watts,
        begins_s / 3600.0,
        heart,
        np.array(left),
    )


def work_left(simulation: Simulation, fitness: Fitness) -> float:
    """Work above critical power that the muscle still does, at what exhausts a rested one in three minutes [kJ]."""
    above = fitness.work_above_cp_j / EXHAUSTED_IN_S
    held = pedal(simulation.state, [(MOST_S, fitness.critical_power_w + above)], to_failure_from_s=0.0, every_s=30.0)
    return above * (MOST_S if held.failed_s is None else held.failed_s) / 1000.0


def balance(watts: np.ndarray, fitness: Fitness) -> np.ndarray:
    """W' left by the balance of power alone, second by second [kJ] (Skiba 2021): it fills toward W' below CP."""
    return left_by_power(watts, fitness.critical_power_w, fitness.work_above_cp_j) / 1000.0


def course(found: Ridden) -> pd.DataFrame:
    """What the record has of the ride and the half hour after it, a row for each moment."""
    rows = found.result.table
    end_h = found.begins_h + found.watts.size / 3600.0
    inside = rows[(rows["time_h"] >= found.begins_h - 0.02) & (rows["time_h"] <= end_h + 0.5)]
    groups = {name: part.set_index("time_h") for name, part in inside.groupby("group")}
    table = groups["body"][list(BODY)].join(groups["all"][list(TOGETHER)])
    for each in TYPES:
        table[f"glycogen_{each}"] = groups[each]["glycogen_fraction"]
    table.insert(0, "minute", (table.index - found.begins_h) * 60.0)
    return table.reset_index(drop=True)


def told(found: Ridden, table: pd.DataFrame) -> list[str]:
    """Who the rider is, what the ride was, and what must be said of it, in sentences."""
    ridden = table[(table["minute"] >= 0.0) & (table["minute"] <= found.watts.size / 60.0)]
    end = ridden.iloc[-1]
    lines = [
        found.rider,
        f"The ride: {found.watts.size / 60.0:.0f} min at {found.watts.mean():.0f} W on the mean; highest oxygen uptake "
        f"{ridden['vo2'].max():.1f} mL/kg/min, highest blood lactate {ridden['lactate_blood'].max():.1f} mmol/L.",
    ]
    short = (ridden["power_asked"] - ridden["power_delivered"]).clip(lower=0.0)
    if (short > 1.0).any():
        lines.append(f"The muscle could not give all of it in {100.0 * (short > 1.0).mean():.0f} % of the ride.")
    lines.append(
        "Glycogen left: " + ", ".join(f"{100.0 * end[f'glycogen_{each}']:.0f} % in type {each}" for each in TYPES) + "."
    )
    return [*lines, *found.result.notes]


def _heart(recording: Recording | None, seconds: int) -> np.ndarray:
    """Heart rate of the recording, as long as what is ridden; NaN where there is none."""
    found = np.full(seconds, np.nan)
    if recording is not None and recording.heart_rate_bpm is not None:
        beats = recording.heart_rate_bpm[:seconds]
        found[: beats.size] = beats
    return found


def figure(found: Ridden, table: pd.DataFrame) -> Figure:
    with rc_context(STYLE):
        page = Figure(figsize=(12.0, 11.0), layout="constrained")
        FigureCanvasAgg(page)
        axes = page.subplots(4, 2, sharex=True)
        minutes = np.arange(found.watts.size) / 60.0
        _power(axes[0, 0], found, minutes)
        _heart_rate(axes[0, 1], found, minutes)
        _uptake(axes[1, 0], found, table)
        _one(axes[1, 1], table, "lactate_blood", "Blood lactate", "mmol/L")
        _one(axes[2, 0], table, "phosphocreatine", "Phosphocreatine", "mmol/L")
        _work(axes[2, 1], found, minutes)
        _glycogen(axes[3, 0], table)
        _one(axes[3, 1], table, "rer", "Exchange ratio", "CO₂ / O₂")
        for each in axes[-1]:
            each.set_xlabel("minutes from the start")
    return page


def _power(axes: Axes, found: Ridden, minutes: np.ndarray) -> None:
    axes.plot(minutes, found.watts, color=SOFT, lw=0.4, label="each second")
    smooth = np.convolve(found.watts, np.ones(SMOOTH_S) / SMOOTH_S, "same")
    axes.plot(minutes, smooth, color=COLORS[0], lw=1.2, label=f"{SMOOTH_S} s")
    axes.axhline(found.fitness.critical_power_w, color=INK, lw=0.8, ls=":", label="critical power")
    axes.set(title="Power of the recording", ylabel="W", ylim=(0.0, 1.35 * np.percentile(found.watts, 99.5)))
    axes.legend(frameon=False, loc="upper right", ncols=3, fontsize=8)


def _heart_rate(axes: Axes, found: Ridden, minutes: np.ndarray) -> None:
    axes.set(title="Heart rate of the recording", ylabel="bpm")
    if np.isfinite(found.heart).any():
        axes.plot(minutes, found.heart, color=COLORS[1], lw=1.0)
    else:
        axes.text(0.5, 0.5, "none in the file", transform=axes.transAxes, ha="center", color=SOFT)


def _uptake(axes: Axes, found: Ridden, table: pd.DataFrame) -> None:
    axes.plot(table["minute"], table["vo2"], color=COLORS[0], label="oxygen")
    axes.plot(table["minute"], table["vco2"], color=COLORS[1], lw=0.8, label="carbon dioxide")
    axes.axhline(found.fitness.vo2max_ml_kg_min, color=INK, lw=0.8, ls=":", label="VO2max")
    axes.set(title="Gas exchange, simulated", ylabel="mL/kg/min", ylim=(0.0, 1.3 * found.fitness.vo2max_ml_kg_min))
    axes.legend(frameon=False, loc="upper right", ncols=3, fontsize=8)


def _work(axes: Axes, found: Ridden, minutes: np.ndarray) -> None:
    axes.plot(minutes, balance(found.watts, found.fitness), color=SOFT, lw=0.8, label="by balance of power")
    axes.plot(*found.left.T, "o-", color=COLORS[0], ms=4, label="by test on the muscle")
    axes.set(title="W′ left", ylabel="kJ", ylim=(None, 1.35 * found.fitness.work_above_cp_j / 1000.0))
    axes.legend(frameon=False, loc="upper right", fontsize=8)


def _glycogen(axes: Axes, table: pd.DataFrame) -> None:
    for each, color in zip(TYPES, COLORS, strict=False):
        axes.plot(table["minute"], 100.0 * table[f"glycogen_{each}"], color=color, label=f"type {each}")
    axes.set(title="Glycogen", ylabel="% of rested", ylim=(0.0, 105.0))
    axes.legend(frameon=False, loc="lower left", ncols=3, fontsize=8)


def _one(axes: Axes, table: pd.DataFrame, column: str, title: str, unit: str) -> None:
    axes.plot(table["minute"], table[column], color=COLORS[0])
    low = 0.6 if column == "rer" else 0.0
    axes.set(title=f"{title}, simulated", ylabel=unit, ylim=(low, None))


if __name__ == "__main__":
    main()
