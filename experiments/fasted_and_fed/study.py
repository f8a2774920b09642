"""Three days without food beside three with it: what is in blood, what is burnt, and what is left in liver and muscle.

The scenario beside this file is run as it stands. Dots and bars are what was measured in people (standard errors);
hollow ones are numbers that the body was fitted to, filled ones are not.

    python experiments/fasted_and_fed/study.py [--quick] [--out DIR]
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim import Scenario, simulate
from cellsim.study.disk.files import replace_file
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, INK, SOFT, STYLE

FASTED = 71.0  # hours until he eats again
EATEN = 12.0  # hours before time begins that both ate last
ARMS = {"fed": COLORS[0], "fasted": COLORS[1]}
OF_BODY = ("glucose_blood", "insulin", "ffa", "ketones", "liver_glycogen", "rer", "fat_use", "carbohydrate_use",
           "lactate_blood")  # fmt: skip
PANELS = {
    "glucose_blood": ("Blood glucose", "mmol/L"),
    "insulin": ("Insulin", "pmol/L"),
    "ffa": ("Fatty acids", "mmol/L"),
    "ketones": ("Ketones", "mmol/L"),
    "rer": ("Exchange ratio", "CO₂ / O₂"),
    "liver_glycogen": ("Glycogen of the liver", "g"),
    "glycogen": ("Glycogen of muscle", "share of rest"),
    "fat_use": ("Fat burnt", "g/min"),
}
# Hours without food, what was measured, its standard error, whether the body was fitted to it, and who measured it.
MEASURED: dict[str, tuple[tuple[float, float, float, bool, str], ...]] = {
    "glucose_blood": ((12.0, 4.9, 0.15, True, "Zauner 2000"), (84.0, 3.5, 0.15, True, "Zauner 2000")),
    "insulin": ((12.0, 28.0, 8.0, True, "Siafarikas 2004"),),
    "rer": (
        (12.0, 0.80, 0.01, True, "Webber 1994"),
        (36.0, 0.76, 0.01, True, "Webber 1994"),
        (72.0, 0.72, 0.01, False, "Webber 1994"),
    ),
    "liver_glycogen": ((12.0, 53.7, 5.7, True, "Taylor 1996"),),
}


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Fasted and fed.")
    words.add_argument("--quick", action="store_true", help="few fibers, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/fasted_and_fed"), help="folder of the study")
    given = words.parse_args(arguments)

    scenario = Scenario.read(Path(__file__).with_name("scenario.toml"))
    if given.quick:
        scenario = replace(scenario, muscle=replace(scenario.muscle, fibers=4))
    result = simulate(scenario)
    course, clamps = courses(result.table), result.assays[["arm", "time_h", "name", "value", "reported"]]
    for name, table in (("courses", course), ("clamps", clamps)):
        replace_file(given.out / f"{name}.csv", table.to_csv(index=False, float_format="%.5g").encode())
    replace_file(given.out / "study.png", png(figure(course)))
    tell(course, clamps)
    print(f"\nTables and figure are in {given.out}.")


def courses(table: pd.DataFrame) -> pd.DataFrame:
    """What is seen in each arm, every hour: of the body, and glycogen of all fibers over what they held at first."""
    found = []
    for arm in ARMS:
        mine = table[table["arm"] == arm]
        body = mine[mine["group"] == "body"].set_index("time_h")[list(OF_BODY)]
        fibers = mine[mine["group"] == "all"].set_index("time_h")["glycogen"]
        found.append(body.assign(glycogen=fibers / fibers.iloc[0], arm=arm).reset_index())
    return pd.concat(found, ignore_index=True)


def tell(course: pd.DataFrame, clamps: pd.DataFrame) -> None:
    fasted = course[course["arm"] == "fasted"].set_index("time_h")
    print(fasted.loc[[0.0, 12.0, 24.0, 48.0, 60.0, 70.0, 77.0, 96.0], list(PANELS)].to_string(float_format="%.3g"))
    print(clamps[clamps["name"] == "m_value"].to_string(index=False, float_format="%.3g"))


def figure(course: pd.DataFrame) -> Figure:
    with rc_context(STYLE):
        page = Figure(figsize=(16.0, 8.4), layout="constrained")
        FigureCanvasAgg(page)
        for axes, name in zip(page.subplots(2, 4).flat, PANELS, strict=True):
            _panel(axes, course, name)
        page.suptitle("Three days without food, and three with it", x=0.012, ha="left", fontsize=20, fontweight="bold")
    return page


def _panel(axes: Axes, course: pd.DataFrame, name: str) -> None:
    for arm, color in ARMS.items():
        mine = course[course["arm"] == arm]
        axes.plot(mine["time_h"] + EATEN, mine[name], color=color, label=arm)
    for hours, value, error, fitted, who in MEASURED.get(name, ()):
        axes.errorbar(hours, value, error, fmt="o", color=INK, ecolor=SOFT, mfc="none" if fitted else INK, zorder=3)
        axes.annotate(who, (hours, value), xytext=(6, 6), textcoords="offset points", fontsize=9, color=SOFT)
    title, unit = PANELS[name]
    axes.set_title(title)
    axes.set_ylabel(unit)
    axes.set_xticks(np.arange(12.0, 109.0, 24.0))
    axes.set_xlabel("hours since the last meal before")
    if name != "rer":
        axes.set_ylim(bottom=0.0)
    if name == "glucose_blood":
        axes.legend(loc="lower right")


if __name__ == "__main__":
    main()
