"""Real people beside the model, one by one: cyclists over twelve weeks of intervals, and legs over twelve of weights.

Everybody is made of the same constants. A cyclist begins with the age, mass and VO2max that were measured; how much
training makes of a person is a trait that is drawn. What is asked is whether people lie where the drawn ones do, with
the scatter of their own tests on top.

    python experiments/training/people.py --data DIR [--draws N] [--workers N] [--quick] [--out DIR]

DIR holds the public tables ``cycling_training_tests.csv`` and ``cycling_training_steps.csv`` (Sylta 2016) and
``strength_volume.csv`` (Hammarstrom 2020).
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from math import exp, log, sqrt
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim import Scenario, human_muscle, simulate
from cellsim.kinetics.draws import decision, uniform
from cellsim.study.disk.files import replace_file
from cellsim.study.result.result import Result
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, SOFT, STYLE

TABLES = ("cycling_training_tests.csv", "cycling_training_steps.csv", "strength_volume.csv")
CV = 0.5  # of traits: of 481 people some gained nothing and some more than twice the mean (Bouchard 1999)
SEED = 5
CYCLISTS = ("Program_gain", "plasma_volume_gain", "red_cells_gain", "heart_size_gain")
LEGS = ("Growth_gain", "Learning_torque", "Learning_press", "Learning_extension")
ROUNDS = {"pre": 0, "meso1": 4, "meso2": 8, "meso3": 12}  # week
VISITS = {"week2": 2, "week5": 5, "week9": 9, "post": 12}  # week
EQUAL_W = 200
INTERVALS = {16: 78, 8: 84, 4: 90}  # minutes of each of four, and % of Wmax that can be done so long
BLOCKS = {"INCR": ((16,), (8,), (4,)), "DECR": ((4,), (8,), (16,)), "MIX": ((16, 8), (4, 16), (8, 4))}
SETS = {"single": 2, "multiple": 6}  # of one muscle in a session: two exercises
TESTS = {"isom": "force", "legpress": "leg_press", "legext": "leg_extension"}
WORDS = {
    "isom": "isometric torque", "legpress": "leg press", "legext": "leg extension", "single": "one set",
    "multiple": "three sets",
}  # fmt: skip
HEAD = """
title = "{title}"
duration = "13 week"
record_every = "12 hour"
seed = 5
[muscle]
fibers = {fibers}
mitochondria = 16
"""
RIDER = """
[[assay]]
do = "ramp test"
every = "4 week"
[[bout]]
do = "cycling"
every = "4 week"
on = ["Sat"]
clock = "08 hour"
duration = "20 minute"
intensity = "200 W"
"""
BLOCK = """
[[bout]]
do = "cycling"
every = "week"
on = ["{day}"]
clock = "17 hour"
start = "{start} week"
stop = "{stop} week"
work = "{minutes} minute"
rest = "2 minute"
times = 4
rest_intensity = "40 %Wmax"
intensity = "{share} %Wmax"
"""
WEIGHTS = """
[[bout]]
do = "strength"
every = "week"
on = ["Mon", "Wed", "Fri"]
clock = "17 hour"
stop = "12 week"
sets = {sets}
repetitions = 8
rest = "2 minute"
intensity = "77 %1RM"
"""


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Real people beside the model, one by one.")
    words.add_argument("--data", type=Path, required=True, help="folder of the public tables")
    words.add_argument("--draws", type=int, default=2, help="drawn people for each real one")
    words.add_argument("--workers", type=int, default=2, help="processes that share the people")
    words.add_argument("--quick", action="store_true", help="three fibers and one draw, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/people"), help="folder of the study")
    given = words.parse_args(arguments)
    if missing := [each for each in TABLES if not (given.data / each).is_file()]:
        words.error(f"{given.data} has no {' and no '.join(missing)}. Write the folder of the public tables.")
    fibers, draws = (3, 1) if given.quick else (12, given.draws)

    seen = pd.concat([cyclists(given.data), legs(given.data)], ignore_index=True)
    drawn = pd.concat([*ridden(given, fibers, draws), *lifted(given, fibers, draws)], ignore_index=True)
    table = beside(seen, drawn)
    print(told(table).to_string(index=False, float_format=lambda each: f"{each:.2f}"))
    replace_file(given.out / "people.csv", table.to_csv(index=False, float_format="%.5g").encode())
    replace_file(given.out / "people.png", png(figure(table)))
    print(f"\nTable and figure are in {given.out}.")


# ---- who was measured


def cyclists(folder: Path) -> pd.DataFrame:
    """Changes from the first round: ln % of VO2max, and heart beats at equal watts."""
    tests = pd.read_csv(folder / "cycling_training_tests.csv")
    steps = pd.read_csv(folder / "cycling_training_steps.csv")
    beats = steps.groupby(["participant", "timepoint"]).apply(_at_equal_watts, include_groups=False)
    who = tests.set_index(["participant", "timepoint"])
    found = {
        "VO2max, %": 100.0 * np.log(who["vo2max_ml_min"]),
        "heart rate at 200 W": beats,
    }
    return pd.concat([_changes(each, name, ROUNDS, "pre") for name, each in found.items()], ignore_index=True)


def _at_equal_watts(steps: pd.DataFrame) -> float:
    steps = steps.sort_values("power_w")
    return float(np.interp(EQUAL_W, steps["power_w"], steps["heart_rate_bpm"], left=np.nan, right=np.nan))


def legs(folder: Path) -> pd.DataFrame:
    """Changes of the logarithm of the best attempt, in %, of one and three sets."""
    rows = pd.read_csv(folder / "strength_volume.csv").query("include == 'incl'")
    best = 100.0 * np.log(rows.groupby(["exercise", "volume", "participant", "time"])["value"].max())
    return pd.concat(
        [
            _changes(best.loc[exercise, volume], worded(exercise, volume), VISITS, "pre", "session1")
            for exercise in TESTS
            for volume in SETS
        ],
        ignore_index=True,
    )


def worded(exercise: str, volume: str) -> str:
    """A test of legs in words."""
    return f"{WORDS[exercise]}, {WORDS[volume]}, %"


def _changes(
    values: pd.Series, name: str, rounds: Mapping[str, int], first: str, again: str | None = None
) -> pd.DataFrame:
    """Of each person and round, with the scatter of one test.

    Scatter is what tests differ by without training between them where they were repeated (``again``), and else what
    people's rounds are off their own straight lines.
    """
    wide = values.unstack()
    if again:
        scatter = float((wide[again] - wide[first]).std()) / sqrt(2.0)
    else:
        kept = wide[list(rounds)].dropna()
        weeks = np.array([rounds[each] for each in rounds], float)
        off = [each - np.polyval(np.polyfit(weeks, each, 1), weeks) for each in kept.to_numpy()]
        scatter = sqrt(float(np.square(off).sum()) / (len(off) * (len(weeks) - 2)))
    rows = [
        {"name": name, "who": who, "week": rounds[time], "seen": row[time] - row[first], "scatter": scatter}
        for who, row in wide.iterrows()
        for time in rounds
        if time != first
    ]
    return pd.DataFrame(rows).dropna(subset="seen")


# ---- who is drawn


def traits(who: Sequence[str]) -> dict[str, float]:
    """How much training makes of each of the drawn, over the mean: each has a slice of equal chance of its own."""
    sigma = sqrt(log(1.0 + CV * CV))
    order = sorted(who, key=lambda each: uniform(SEED, 0, 0, 0, 0, decision(f"trait of {each}")))
    middles = (NormalDist().inv_cdf((at + 0.5) / len(who)) for at in range(len(who)))
    return {each: exp(sigma * z - 0.5 * sigma * sigma) for each, z in zip(order, middles, strict=True)}


def rows_of(names: Sequence[str], fold: float) -> str:
    """Rows of a person's own, within their ranges, as a file has them."""
    rows = human_muscle().rows
    texts = []
    for name in names:
        value, row = rows[name].value * fold, rows[name]
        texts.append(f'{name} = "{min(max(value, row.low), row.high):.6g}"')
    return f"parameters = {{ {', '.join(texts)} }}"


def ridden(given: argparse.Namespace, fibers: int, draws: int) -> Iterator[pd.DataFrame]:
    """What the twins of the cyclists do, group by group."""
    tests = pd.read_csv(given.data / "cycling_training_tests.csv").query("timepoint == 'pre'")
    folds = traits([f"{each} {draw}" for each in tests["participant"] for draw in range(draws)])
    for group, those in tests.groupby("group"):
        text = HEAD.format(title=f"Cyclists {group}", fibers=fibers) + RIDER
        for each in those.itertuples():
            for draw in range(draws):
                name = f"{each.participant} {draw}"
                text += (
                    f'[[person]]\nname = "{name}"\nage = "{each.age_y} year"\n'
                    f'mass = "{each.mass_kg} kg"\nvo2max = "{each.vo2max_ml_min / each.mass_kg:.4g} mL/kg/min"\n'
                    f'activity = "trained"\n{rows_of(CYCLISTS, folds[name])}\n'
                )
        for block, lengths in enumerate(BLOCKS[group]):
            for at, day in enumerate(("Mon", "Thu")):
                minutes = lengths[at % len(lengths)]
                text += BLOCK.format(
                    day=day, start=4 * block, stop=4 * block + 4, minutes=minutes, share=INTERVALS[minutes]
                )
        result = simulate(Scenario.from_text(text), workers=given.workers)
        yield pd.DataFrame([*_tested(result), *_beaten(result)])


def _tested(result: Result) -> Iterator[dict[str, str | float]]:
    found = pd.DataFrame([each for each in result.summary["assays"] if each["name"] == "vo2max"])
    for case, those in found.groupby("case"):
        values = dict(zip((those["time_h"] / 168.0).round(), those["value"], strict=True))
        for week in list(ROUNDS.values())[1:]:
            yield {
                "name": "VO2max, %", "who": case.split()[0], "week": week,
                "drawn": 100.0 * log(values[week] / values[min(values)]),
            }  # fmt: skip


def _beaten(result: Result) -> Iterator[dict[str, str | float]]:
    table = result.table
    rides = table[(table["group"] == "body") & ((table["power_asked"] - EQUAL_W).abs() < 1.0)]
    for case, those in rides.groupby("person"):
        last = those.groupby(those["time_h"] // 168.0)["heart_rate"].last()
        for week, value in last.iloc[1:].items():
            yield {
                "name": "heart rate at 200 W", "who": case.split()[0], "week": int(week), "drawn": value - last.iloc[0],
            }  # fmt: skip


def lifted(given: argparse.Namespace, fibers: int, draws: int) -> Iterator[pd.DataFrame]:
    """What drawn legs do with one and with three sets; who they are like was not measured."""
    folds = traits([f"legs {draw}" for draw in range(4 * draws)])
    for volume, sets in SETS.items():
        text = HEAD.format(title=f"Legs {volume}", fibers=fibers) + WEIGHTS.format(sets=sets)
        for draw, (name, fold) in enumerate(folds.items()):
            text += (
                f'[[person]]\nname = "{name}"\nage = "24 year"\nactivity = "sedentary"\n'
                f'sex = "{("male", "female")[draw % 2]}"\n{rows_of(LEGS, fold)}\n'
            )
        table = simulate(Scenario.from_text(text), workers=given.workers).table.query("group == 'all'")
        rows = []
        for case, those in table.groupby("person"):
            for exercise, name in TESTS.items():
                course = np.interp([168.0 * each for each in (0, *VISITS.values())], those["time_h"], those[name])
                rows += [
                    {
                        "name": worded(exercise, volume),
                        "who": case,
                        "week": week,
                        "drawn": 100.0 * log(value / course[0]),
                    }
                    for week, value in zip(VISITS.values(), course[1:], strict=True)
                ]
        yield pd.DataFrame(rows)


# ---- one beside the other


def beside(seen: pd.DataFrame, drawn: pd.DataFrame) -> pd.DataFrame:
    """Each person and round beside the drawn: their mean, and how far apart people are expected to be.

    A cyclist is laid beside twins of their own; how far traits spread is taken from all twins about their own means.
    """
    own = drawn.groupby(["name", "who", "week"])["drawn"].mean().rename("expected").reset_index()
    everyone = drawn.groupby(["name", "week"])["drawn"].agg(["mean", "std"]).reset_index()
    apart = drawn.merge(own, on=["name", "who", "week"])
    apart["off"] = apart["drawn"] - apart["expected"]
    table = seen.merge(own, on=["name", "who", "week"], how="left").merge(everyone, on=["name", "week"], how="left")
    table["expected"] = table["expected"].fillna(table["mean"])
    table["apart"] = np.sqrt(table["std"].fillna(0.0) ** 2 + 2.0 * table["scatter"] ** 2)
    table["z"] = (table["seen"] - table["expected"]) / table["apart"]
    table["z of no change"] = table["seen"] / (sqrt(2.0) * table["scatter"])
    return table.drop(columns=["mean", "std"])


def told(table: pd.DataFrame) -> pd.DataFrame:
    """By what was measured: how many people lie within 95 % of the drawn, and both misses."""
    rows = []
    for name, those in table.groupby("name", sort=False):
        last = those[those["week"] == those["week"].max()]
        rows.append(
            {
                "measured": name, "tests": len(those),
                "inside 95 %": float((those["z"].abs() < 1.96).mean()),
                "z squared": float((those["z"] ** 2).mean()),
                "of no change": float((those["z of no change"] ** 2).mean()),
                "week 12, seen": float(last["seen"].mean()),
                "its SE": float(last["seen"].std()) / sqrt(len(last)),
                "drawn": float(last["expected"].mean()),
                "spread seen": float(last["seen"].std()), "spread drawn": float(last["apart"].mean()),
            }
        )  # fmt: skip
    return pd.DataFrame(rows)


def figure(table: pd.DataFrame) -> Figure:
    """Each person's course, and the band of the drawn."""
    names = list(dict.fromkeys(table["name"]))
    with rc_context(STYLE):
        drawn = Figure(figsize=(19.0, 9.0), layout="constrained")
        FigureCanvasAgg(drawn)
        panels = drawn.subplots(2, (len(names) + 1) // 2, squeeze=False).ravel()
        for axes, name in zip(panels, names, strict=False):
            _panel(axes, table[table["name"] == name], name)
        for axes in panels[len(names) :]:
            axes.set_visible(False)
        drawn.suptitle(
            "People over twelve weeks, and where 95 % of the drawn are tested", x=0.012, ha="left", fontsize=20,
            fontweight="bold",
        )  # fmt: skip
    return drawn


def _panel(axes: Axes, those: pd.DataFrame, name: str) -> None:
    for _, course in those.groupby("who"):
        axes.plot([0, *course["week"]], [0.0, *course["seen"]], color=SOFT, linewidth=1.2, marker="o", markersize=3)
    mean = those.groupby("week")[["expected", "apart"]].mean()
    low, high = (mean["expected"] + side * 1.96 * mean["apart"] for side in (-1.0, 1.0))
    axes.fill_between(mean.index, low, high, color=COLORS[0], alpha=0.15, linewidth=0)
    axes.plot(mean.index, mean["expected"], color=COLORS[0], linewidth=2.5)
    axes.set_title(name[0].upper() + name[1:])
    axes.set_xlabel("weeks")


if __name__ == "__main__":
    main()
