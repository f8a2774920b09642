"""Cells that mend a muscle: laid beside mouse counts, and asked what published experiments found.

First the days after a toxin that kills two thirds of the segments, beside counts in mice, to which a part of the
constants is fitted. Then perturbations: cells taken away, factors blocked or given, each against the same blocks of
muscle left alone. No constant was fitted to them. Where the work of a row gave a rule its direction, ``published.csv``
says so, and the row shows only that the rule does what it should. A change counts if it is above 3 % and above twice
its standard error between blocks. Last a person after hard exercise: a twentieth of the segments dies, and all clocks
are stretched.

    python experiments/repair_cells/study.py [--quick] [--out DIR]
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim.language.parameters import load
from cellsim.population.repair_cells.mending import RepairCells
from cellsim.population.repair_cells.treatment import Treatment
from cellsim.study.disk.files import replace_file
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, INK, STYLE

HERE = Path(__file__).parent
DAY = 86400.0
KILLED = 2.0 / 3.0
FIBERS, SLICES = 144, 4
COUNTED = (0.0, 1.0, 2.0, 3.5, 5.0, 7.0)
# cells per mm3 of mouse muscle on those days (AlGhazawi2025)
MOUSE = {
    "neutrophils": (509, 4500, 272, 129, 98, 77),
    "monocytes": (1239, 9797, 2466, 1960, 1323, 888),
    "macrophages_m1": (2589, 8237, 8000, 10628, 6399, 2432),
    "macrophages_m2": (930, 3341, 3707, 10350, 7000, 3000),
    "satellite_cells": (3364, 1270, 142, 1925, 2855, 2457),
    "myocytes": (66, 40, 16, 900, 611, 741),
}
EVERY = np.arange(0.0, 14.01, 0.5)
NOTABLE = 0.03
TREATED = {
    "macrophages depleted": Treatment(entering={"monocyte": 0.0}, kept={"monocyte": 0.0, "m1": 0.0, "m2": 0.0}),
    "CCR2 knocked out": Treatment(entering={"monocyte": 0.2}),
    "satellite cells ablated": Treatment(kept={"quiescent": 0.0}),
    "stromal cells ablated": Treatment(kept={"stromal": 0.0}),
    "neutrophils depleted": Treatment(entering={"neutrophil": 0.0}),
    "regulatory T cells depleted": Treatment(entering={"regulatory_t": 0.0}, kept={"regulatory_t": 0.0}),
    "T cells missing": Treatment(entering={"regulatory_t": 0.0}, kept={"regulatory_t": 0.0}),
    "IL-10 knocked out": Treatment(made={"IL-10": 0.0}),
    "IL-10 given early": Treatment(infused={"IL-10": 1.0}, infused_h=48.0),
    "IGF-1 overexpressed": Treatment(infused={"IGF-1": 1.0}, infused_h=336.0),
    "IGF-1 halved": Treatment(made={"IGF-1": 0.5}),
    "HGF given": Treatment(infused={"HGF": 1.0}, infused_h=72.0),
    "VEGF given": Treatment(infused={"VEGF": 1.0}, infused_h=240.0),
    "TGF-beta neutralized": Treatment(made={"TGF-beta": 0.1}),
    "TNF receptors knocked out": Treatment(made={"TNF": 0.0}),
    "TNF blocked": Treatment(made={"TNF": 0.3}),
    "IL-6 knocked out": Treatment(made={"IL-6": 0.0}),
}


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Cells that mend a muscle.")
    words.add_argument("--quick", action="store_true", help="small blocks, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/repair_cells"), help="folder of the study")
    given = words.parse_args(arguments)
    fibers, blocks = (36, 2) if given.quick else (FIBERS, 8)

    usual = [toxin(seed, fibers) for seed in range(blocks)]
    counted = days(usual)
    scored = score(pd.read_csv(HERE / "published.csv"), usual, fibers)
    person = exercise(fibers)
    for name, table in (("days", counted), ("perturbations", scored), ("person", person)):
        replace_file(given.out / f"{name}.csv", table.to_csv(index=False, float_format="%.4g").encode())
    replace_file(given.out / "study.png", png(figure(usual, scored, person)))
    print(counted.to_string(index=False, float_format="%.3g"))
    shown = scored.drop(columns="says")
    print("\n" + shown.to_string(index=False, float_format="%.3g"))
    own = scored["rule from it"] == "no"
    print(f"\n{scored['right'].sum()} of {len(scored)} directions are as published;")
    print(f"of the {own.sum()} whose works gave no rule its direction, {scored.loc[own, 'right'].sum()}.")
    print(f"Tables and figure are in {given.out}.")


def toxin(seed: int, fibers: int, treatment: Treatment | None = None) -> pd.DataFrame:
    """Two weeks of a block of mouse muscle after a toxin, every half day."""
    block = RepairCells(
        fibers, SLICES, seed, 1, load(["recovery", "repair_cells"]), stretch=1.0, neutrophils=1.0, treatment=treatment,
        dying=np.full(fibers, KILLED),
    )  # fmt: skip
    died, rows = block.segments["dying"].mean(), []
    for day in EVERY:
        block.reach(day * DAY)
        share = {name: each.mean() / died for name, each in block.segments.items()}
        counts = block.counts
        rows.append(
            {
                "day": day,
                "debris": share["dying"],
                "gap": share["gap"],
                "new": share["new"],
                "mature": 1.0 - share["dying"] - share["gap"] - share["new"],
                "neutrophils": counts["neutrophil"],
                "monocytes": counts["monocyte"],
                "macrophages_m1": counts["m1"],
                "macrophages_m2": counts["m2"],
                "satellite_cells": counts["quiescent"] + counts["awake"] + counts["committed"],
                "quiescent": counts["quiescent"],
                "myocytes": counts["myocyte"],
                "stromal_cells": counts["stromal"] + counts["stirred_stromal"],
                "TNF": block.factors["TNF"],
                "collagen": block.collagen,
                "capillaries": block.capillaries,
            }
        )
    return pd.DataFrame(rows).set_index("day")


READS: dict[str, Callable[[pd.DataFrame], float]] = {
    "regenerated": lambda seen: float(seen.loc[7.0, "mature"] + 0.5 * seen.loc[7.0, "new"]),
    "debris": lambda seen: float(seen.loc[0.5:7.0, "debris"].mean()),
    "satellite cells": lambda seen: float((seen["satellite_cells"] + seen["myocytes"]).loc[1.0:5.0].mean()),
    "M2 over M1": lambda seen: float(seen.loc[3.5, "macrophages_m2"] / max(seen.loc[3.5, "macrophages_m1"], 1.0)),
    "TNF": lambda seen: float(seen.loc[1.0:5.0, "TNF"].mean()),
    "collagen": lambda seen: float(seen.loc[14.0, "collagen"]),
}


def days(usual: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """The day table: cells per mm3, of mice and here."""
    rows = []
    for name, counts in MOUSE.items():
        for day, count in zip(COUNTED, counts, strict=True):
            here = np.array([seen.loc[day, name] for seen in usual])
            rows.append({"cells": name, "day": day, "mouse": count, "here": here.mean(), "spread": here.std(ddof=1)})
    return pd.DataFrame(rows)


def score(published: pd.DataFrame, usual: Sequence[pd.DataFrame], fibers: int) -> pd.DataFrame:
    """What each perturbation changes, beside what was published of it."""
    treated = {
        name: [toxin(seed, fibers, TREATED[name]) for seed in range(len(usual))] for name in published["what"].unique()
    }
    rows = []
    for each in published.to_dict("records"):
        read = READS[each["read"]]
        before = np.array([read(seen) for seen in usual])
        changes = np.array([read(seen) for seen in treated[each["what"]]]) - before
        error = changes.std(ddof=1) / len(changes) ** 0.5
        change = changes.mean() / before.mean()
        notable = abs(change) > NOTABLE and abs(changes.mean()) > 2.0 * error
        here = int(np.sign(change)) if notable else 0
        rows.append(each | {"change": change, "error": error / before.mean(), "here": here,
                            "right": here == each["published"]})  # fmt: skip
    return pd.DataFrame(rows)


def exercise(fibers: int) -> pd.DataFrame:
    """A person after hard exercise of lengthening, of whose segments a twentieth dies."""
    block = RepairCells(fibers, SLICES, 1, 1, load(["recovery", "repair_cells"]), dying=np.full(fibers, 0.05))
    rows = []
    for day in np.arange(0.0, 42.1, 1.0):
        block.reach(day * DAY)
        rows.append({"day": day} | {name: each.mean() for name, each in block.segments.items()} | block.folds)
    return pd.DataFrame(rows)


def figure(usual: Sequence[pd.DataFrame], scored: pd.DataFrame, person: pd.DataFrame) -> Figure:
    with rc_context(STYLE):
        page = Figure(figsize=(15.0, 7.4), layout="constrained")
        FigureCanvasAgg(page)
        axes = page.subplots(2, 4, width_ratios=(1.0, 1.0, 1.0, 0.9))
        mean = sum(usual) / len(usual)
        _segments(axes[0, 0], mean)
        for place, names in zip((axes[0, 1], axes[0, 2], axes[1, 0]), PANELS, strict=True):
            _cells(place, mean, names)
        _person(axes[1, 1], person)
        axes[1, 2].plot(mean.index, mean["collagen"], color=COLORS[0], label="collagen")
        axes[1, 2].plot(mean.index, mean["capillaries"], color=COLORS[1], label="capillaries")
        axes[1, 2].set(title="Matrix and capillaries", xlabel="days", ylabel="fold of rest")
        axes[1, 2].legend(frameon=False, fontsize=8)
        whole = axes[0, 3].get_gridspec()
        for each in axes[:, 3]:
            each.remove()
        _perturbed(page.add_subplot(whole[:, 3]), scored)
        for each in page.axes:
            each.title.set_fontsize(11)
    return page


PANELS = (("neutrophils", "monocytes"), ("macrophages_m1", "macrophages_m2"), ("satellite_cells", "myocytes"))


def _segments(axes: Axes, mean: pd.DataFrame) -> None:
    for color, name in zip(COLORS, ("debris", "gap", "new", "mature"), strict=False):
        axes.plot(mean.index, mean[name], color=color, label=name)
    axes.set(title="Segments after a toxin", xlabel="days", ylabel="share", ylim=(0.0, 1.0))
    axes.legend(frameon=False, fontsize=8)


def _cells(axes: Axes, mean: pd.DataFrame, names: Sequence[str]) -> None:
    for color, name in zip(COLORS, names, strict=False):
        axes.plot(mean.index, mean[name] / 1e3, color=color, label=name.replace("_", " "))
        axes.plot(COUNTED, np.array(MOUSE[name]) / 1e3, "o", color=color, mec=INK, ms=5)
    axes.set(title="Lines here, dots mice", xlabel="days", ylabel="thousand per mm³")
    axes.legend(frameon=False, fontsize=8)


def _person(axes: Axes, person: pd.DataFrame) -> None:
    for color, name in zip(COLORS, ("dying", "gap", "new"), strict=False):
        axes.plot(person["day"], 100.0 * person[name], color=color, label=name)
    axes.set(title="A person after exercise", xlabel="days", ylabel="% of segments")
    axes.legend(frameon=False, fontsize=8)


def _perturbed(axes: Axes, scored: pd.DataFrame) -> None:
    places = np.arange(len(scored))[::-1]
    for place, each in zip(places, scored.to_dict("records"), strict=True):
        color = COLORS[2] if each["right"] else COLORS[1]
        axes.barh(place, 100.0 * float(np.clip(each["change"], -1.0, 1.0)), color=color, height=0.6)
        sign = {-1: "–", 0: "0", 1: "+"}[each["published"]]
        axes.text(104.0, place, sign, va="center", ha="center", color=INK)
    axes.axvline(0.0, color=INK, lw=0.8)
    names = [f"{what}: {read}" for what, read in zip(scored["what"], scored["read"], strict=True)]
    axes.set(title="Changes", xlabel="% (cut at 100)", yticks=places, xlim=(-110.0, 112.0))
    axes.set_yticklabels(names, fontsize=7)


if __name__ == "__main__":
    main()
