"""What weeks make of a muscle: training and its end, two plans of equal work, a bed, and a life of sport.

Each scenario beside this page is lived through; tests on copies of the muscle tell what it can do on the way, and a
diary is drawn of each.

    python experiments/training/study.py [--only NAME] [--workers N] [--quick] [--out DIR]
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim import Scenario, simulate
from cellsim.scenario.plan.parts import MuscleSample
from cellsim.study.disk.files import replace_file
from cellsim.study.result.result import Result
from cellsim.view.figures.drawn import FIGURES, png
from cellsim.view.figures.palette import COLORS, SOFT, STYLE

HERE = Path(__file__).parent
NAMES = ("twelve_and_six", "polarized", "bed_and_back", "masters", "cyclists")
WEEK_H = 168.0
SEEN = {
    "vo2max": "VO2max",
    "critical_power": "Critical power",
    "oxidative_capacity": "Oxidative capacity",
    "mitochondrial_volume": "Mitochondria",
    "heart_rate": "Heart rate at 200 W",
}
EQUAL_W = 200.0  # of rides at whose end heart rate is read
COURSES = ("oxidative_capacity", "mitochondrial_volume", "force")


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="What weeks make of a muscle.")
    words.add_argument("--only", choices=NAMES, action="append", help="this scenario alone")
    words.add_argument("--workers", type=int, default=2, help="processes that share the people")
    words.add_argument("--quick", action="store_true", help="three fibers and three weeks, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/training"), help="folder of the study")
    given = words.parse_args(arguments)

    tables = []
    for name in given.only or NAMES:
        scenario = Scenario.read(HERE / f"{name}.toml")
        result = simulate(short(scenario) if given.quick else scenario, workers=given.workers)
        if (drawn := FIGURES["diary"].draw(result)) is not None:
            replace_file(given.out / f"{name}.png", png(drawn))
        tables.append(table_of(result).assign(scenario=name, title=scenario.title))
        tell(tables[-1])
    table = pd.concat(tables, ignore_index=True)
    replace_file(given.out / "weeks.csv", table.to_csv(index=False, float_format="%.6g").encode())
    replace_file(given.out / "study.png", png(figure(table)))
    print(f"\nTable and figures are in {given.out}.")


def short(scenario: Scenario) -> Scenario:
    """The first three weeks of a scenario, with few fibers and its ramps alone."""
    end = 3 * WEEK_H * 3600.0
    return replace(
        scenario,
        duration_s=end,
        people=scenario.people[:2],
        muscle=MuscleSample(fibers=3, mitochondria=8),
        bouts=tuple(each for each in scenario.bouts if each.end_s <= end),
        assays=tuple(each for each in scenario.assays if each.at_s <= end and each.do == "ramp test"),
        keeping=tuple(replace(each, until_s=min(each.until_s, end)) for each in scenario.keeping if each.at_s < end),
    ).checked()


def table_of(result: Result) -> pd.DataFrame:
    """What tests found, and courses as means of each week, by case and by the week's end."""
    rows = [
        {"case": row["case"], "week": row["time_h"] / WEEK_H, "name": row["name"], "value": row["value"]}
        for row in result.summary["assays"]
        if row["name"] in ("vo2max", "wmax", "critical_power", "w_prime")
    ]
    for case in result.courses.cases:
        for name in COURSES:
            course = result.courses.of(name, case).mean(axis=1)
            begun = course.iloc[0]
            hours = np.arange(0.5, course.index[-1], 1.0)  # evenly: bouts are recorded more often than rest
            evenly = pd.Series(np.interp(hours, course.index.to_numpy(), course.to_numpy()))
            weeks = evenly.groupby(hours // WEEK_H).mean()
            found = [(0.0, begun), *((week + 1.0, value) for week, value in weeks.items())]
            rows += [{"case": case.label, "week": week, "name": name, "value": value} for week, value in found]
    return pd.DataFrame([*rows, *beats_of(result)])


def beats_of(result: Result) -> Iterator[dict[str, str | float]]:
    """Heart rate at the end of each ride at equal watts."""
    table = result.table
    rides = table[(table["group"] == "body") & ((table["power_asked"] - EQUAL_W).abs() < 1.0)]
    for case, those in rides.groupby("person", sort=False):
        last = those.groupby(those["time_h"] // WEEK_H).last()
        yield from (
            {"case": case, "week": week, "name": "heart_rate", "value": value}
            for week, value in last["heart_rate"].items()
        )


def tell(table: pd.DataFrame) -> None:
    """Each number at first, at its highest and lowest, and in the end."""
    print(f"\n{table['title'].iloc[0]}")
    print(f"{'':16}{'':22}{'at first':>10}{'lowest':>10}{'highest':>10}{'in the end':>12}")
    for (case, name), those in table.groupby(["case", "name"], sort=False):
        values = those.sort_values("week")["value"].to_numpy()
        shares = [100.0 * (each / values[0] - 1.0) for each in (values.min(), values.max(), values[-1])]
        told = "".join(f"{share:+9.1f} %" for share in shares)
        print(f"{case:16}{name:22}{values[0]:10.4g}{told}")


def figure(table: pd.DataFrame) -> Figure:
    """A row for each scenario: what people can do and hold, over what they began with."""
    names = list(dict.fromkeys(table["scenario"]))
    with rc_context(STYLE):
        drawn = Figure(figsize=(22.0, 0.8 + 4.0 * len(names)), layout="constrained")
        FigureCanvasAgg(drawn)
        panels = drawn.subplots(len(names), len(SEEN), squeeze=False)
        for row, name in zip(panels, names, strict=True):
            mine = table[table["scenario"] == name]
            for axes, (what, title) in zip(row, SEEN.items(), strict=True):
                _panel(axes, mine[mine["name"] == what], title)
            row[0].set_ylabel(f"{mine['title'].iloc[0]}\n% of the beginning", fontsize=11)
            row[0].legend(fontsize=11)
        drawn.suptitle("What weeks make of a muscle", x=0.012, ha="left", fontsize=20, fontweight="bold")
    return drawn


def _panel(axes: Axes, those: pd.DataFrame, title: str) -> None:
    axes.set_visible(not those.empty)
    for color, (case, course) in zip(COLORS, those.groupby("case", sort=False), strict=False):
        course = course.sort_values("week")
        percent = 100.0 * course["value"] / course["value"].iloc[0]
        axes.plot(course["week"], percent, color=color, marker="o", markersize=4, label=case)
    axes.axhline(100.0, color=SOFT, linewidth=1.0, zorder=0)
    axes.set_title(title)
    axes.set_xlabel("weeks")


if __name__ == "__main__":
    main()
