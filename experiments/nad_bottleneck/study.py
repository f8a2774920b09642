"""Where is the bottleneck of the salvage of NAD+, and where does it go when it is widened?

One rested muscle fiber, many times over, each copy with its own share of NAMPT from none to twenty times, is left to
settle for three months. How NAD+, salvage and PRPP follow says how far NAMPT is the bottleneck; how control over
salvage passes from NAMPT to the supply of PRPP says where the next one lies. Then NAMPT is blocked at once, as by
FK866, and the half-life read from what is left. Last, ten times NAMPT meets ten times the plasma nicotinamide or
twice the supply of PRPP: what structures of the network that fit the rest equally well disagree about.

    python experiments/nad_bottleneck/study.py [--type I] [--quick] [--out DIR]
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import REST_DAYS, Fibers, build
from cellsim.population.fibers.traits import TYPES, typical_parameters
from cellsim.study.control.muscle import MEASURES, control_of, fiber_levels
from cellsim.study.disk.files import replace_file
from cellsim.study.result.copies import copies
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, INK, SHADE, SOFT, STYLE

DAY = 86400.0
LEVELS = (0.0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 1.0, 1.25, 1.46, 2.0, 3.0, 5.0, 7.0, 10.0, 14.0, 20.0)
FEW_LEVELS = (0.0, 0.5, 1.0, 2.0, 10.0)
BLOCKED_DAYS = 4.0
OVER = 10.0  # of NAMPT
RIVAL_CHANGES = {
    "NAMPT ×10": {"NAMPT_level": OVER},
    "and plasma NAM ×10": {"NAMPT_level": OVER, "NAM_plasma": 10.0},
    "and PRPP supply ×2": {"NAMPT_level": OVER, "PRPP_synthetase_level": 2.0},
}
LEAST_ATP = 0.1  # of rest; a fiber with less is dead, and only its pools are told
SHOWN = ("NAMPT", "PRPP_synthetase", "PRPP_other_use", "NAM_crossing", "PARP", "SIRT1")
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Where the bottleneck of NAD+ salvage is.")
    words.add_argument("--type", choices=TYPES, default="I", help="type of the fiber; I unless given")
    words.add_argument("--quick", action="store_true", help="few levels and a short block, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/nad_bottleneck"), help="folder of the study")
    given = words.parse_args(arguments)

    levels = FEW_LEVELS if given.quick else LEVELS
    fiber = rested(given.type, {})
    dose, control = dose_response(fiber, levels)
    blocked = block(fiber, 1.0 if given.quick else BLOCKED_DAYS)
    others = {name: rested(given.type, {}, name) for name in human_muscle().rivals}
    rivals = pd.concat([rival(name, each) for name, each in others.items()])
    shares = pd.DataFrame([{"structure": name} | held(each) for name, each in others.items()])
    tables = {"dose": dose, "control": control, "block": blocked, "rivals": rivals, "structures": shares}
    for name, table in tables.items():
        replace_file(given.out / f"{name}.csv", table.to_csv(index=False, float_format="%.6g").encode())
    replace_file(given.out / "study.png", png(figure(dose, control, blocked, rivals, given.type)))
    tell(dose, blocked, rivals, shares)
    print(f"\nTables and figure are in {given.out}.")


def rested(group: str, changes: Mapping[str, float], structure: str = "V") -> Fibers:
    """The middle fiber of a type in the reference man, settled with some parameters as they never were in him."""
    model, man = human_muscle().under(structure), subject(28.0, "male", 75.0, "recreational")
    return build(model, man, 1, 0, 0, changes=typical_parameters(model, man, group) | changes)


def seen(fibers: Fibers) -> dict[str, np.ndarray]:
    """What is followed, each (fiber,) in umol/L or umol/L/h."""
    derived, rates = fibers.derived(), fibers.rates()
    return {
        "nad_total": sum(fibers.content(name) for name in POOL),
        "nad_free": derived["NAD_free_cyt"],
        "nad_mit": derived["NAD_total_mit"],
        "atp": fibers.content("ATP").copy(),
        "nmn": fibers.content("NMN").copy(),
        "nam": fibers.content("NAM").copy(),
        "prpp": fibers.content("PRPP").copy(),
        "salvage": 3600.0 * rates["NAMPT"],
        "prpp_other_use": 3600.0 * rates["PRPP_other_use"],
    }


def settled(fiber: Fibers, changes: Sequence[Mapping[str, float]]) -> Fibers:
    """Copies of a fiber that have lived with their changes for months."""
    block = copies(fiber, changes)
    block.set("PARP_activation", 0.0)  # they take their own lesions as rest, as fibers do that were born so
    block.react(REST_DAYS * DAY, 0.0)
    return block


def dose_response(fiber: Fibers, levels: Sequence[float]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What each level of NAMPT comes to, and who holds salvage and NAD there."""
    many = settled(fiber, [{"NAMPT_level": level} for level in levels])
    rows = []
    for at, level in enumerate(levels):
        if level > 0.0:
            alone = copies(fiber, [{"NAMPT_level": level}])
            alone.Y[:] = many.Y[:, at : at + 1]
            rows.append({"nampt": level} | held(alone))
    return pd.DataFrame({"nampt": levels} | seen(many)), pd.DataFrame(rows)


def held(fiber: Fibers) -> dict[str, float]:
    """Control of the main steps over salvage and over NAD(H)."""
    found, names = control_of(fiber)["all"].enzymes, list(fiber_levels(human_muscle()))
    columns = {each.name: place for place, each in enumerate(MEASURES)}
    return {
        f"{measure}_{enzyme}": float(found[names.index(enzyme), columns[measure]])
        for measure in ("salvage", "nad_total")
        for enzyme in SHOWN
    }


def block(fiber: Fibers, days: float) -> pd.DataFrame:
    """The hours after NAMPT is blocked."""
    blocked, hours = copies(fiber, [{"NAMPT_level": 0.0}]), [0.0]
    records = [seen(blocked)]
    for _ in range(int(24 * days)):
        blocked.react(3600.0, 0.0)
        hours.append(hours[-1] + 1.0)
        records.append(seen(blocked))
    return pd.DataFrame({"time_h": hours} | {name: [each[name][0] for each in records] for name in records[0]})


def rival(name: str, fiber: Fibers) -> pd.DataFrame:
    """Ten times NAMPT in one structure, alone and with more of what might limit it; folds of its own rest."""
    after, before = seen(settled(fiber, list(RIVAL_CHANGES.values()))), seen(fiber)
    folds = {what: values / before[what] for what, values in after.items()}
    return pd.DataFrame({"structure": name, "change": list(RIVAL_CHANGES)} | folds)


def half_life(blocked: pd.DataFrame, what: str) -> float:
    """Hours until half is left; NaN if that is not reached."""
    share = (blocked[what] / blocked[what].iloc[0]).to_numpy()
    return float(np.interp(-0.5, -share, blocked["time_h"], right=np.nan))


def tell(dose: pd.DataFrame, blocked: pd.DataFrame, rivals: pd.DataFrame, shares: pd.DataFrame) -> None:
    rest = dose[dose["nampt"] == 1.0].iloc[0]
    print("NAMPT, fold   NAD(H)   free   matrix   salvage   PRPP      (folds of rest)")
    for row in dose.itertuples():
        parts = (row.nad_total, row.nad_free, row.nad_mit, row.salvage, row.prpp)
        whole = (rest.nad_total, rest.nad_free, rest.nad_mit, rest.salvage, rest.prpp)
        print(f"{row.nampt:11g}", *(f"{part / base:8.2f}" for part, base in zip(parts, whole, strict=True)))
    times = {name: half_life(blocked, what) for what, name in POOLS.items()}
    print("\nHalf gone after NAMPT is blocked: " + ", ".join(f"{name} {hours:.0f} h" for name, hours in times.items()))
    print("\nNAD(H), fold of rest:")
    for name, rows in rivals.groupby("structure", sort=False):
        print(f"  {name}: " + ", ".join(f"{row.change} {row.nad_total:.2f}" for row in rows.itertuples()))
    print("\nNAMPT holds of salvage, of NAD(H):")
    for row in shares.itertuples():
        print(f"  {row.structure}: {row.salvage_NAMPT:.2f}, {row.nad_total_NAMPT:.2f}")


POOLS = {"nad_total": "NAD(H), whole", "nad_free": "free NAD⁺, cytosol", "nad_mit": "NAD(H), matrix"}


def figure(
    dose: pd.DataFrame, control: pd.DataFrame, blocked: pd.DataFrame, rivals: pd.DataFrame, group: str
) -> Figure:
    """What is seen, in six panels."""
    with rc_context(STYLE):
        drawn = Figure(figsize=(16.0, 9.6), layout="constrained")
        FigureCanvasAgg(drawn)
        drawn.get_layout_engine().set(w_pad=0.14, h_pad=0.16, wspace=0.03, hspace=0.04)
        panels = drawn.subplots(2, 3)
        _pools(panels[0, 0], dose)
        _limits(panels[0, 1], dose)
        _passing(panels[0, 2], control)
        _blocked(panels[1, 0], blocked)
        _ranked(panels[1, 1], control)
        _rivals(panels[1, 2], rivals)
        title = f"Where the salvage of NAD⁺ is narrow: a rested fiber of type {group}"
        drawn.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
    return drawn


def _levels(axes: Axes, title: str, says: str) -> None:
    axes.set_xscale("symlog", base=2, linthresh=0.25, linscale=1.2)
    axes.set_xticks([0, 0.25, 0.5, 1, 2, 5, 10, 20], ["0", "¼", "½", "1", "2", "5", "10", "20"])
    axes.minorticks_off()
    axes.axvline(1.0, color=SHADE, linewidth=1.4, zorder=0)
    axes.set_xlabel("NAMPT, fold of rest")
    axes.set_ylabel(says)
    axes.set_title(title)


def _lines(axes: Axes, x: pd.Series, columns: Mapping[str, tuple[str, pd.Series]], marks: str = "os^Dv") -> None:
    for (label, values), color, mark in zip(columns.values(), COLORS, marks, strict=False):
        axes.plot(x, values, color=color, marker=mark, markersize=5.5, label=label)
    axes.legend(loc="best")


def _folds(dose: pd.DataFrame, names: Mapping[str, str]) -> dict[str, tuple[str, pd.Series]]:
    rest = dose[dose["nampt"] == 1.0].iloc[0]
    alive = dose["atp"] > LEAST_ATP * rest["atp"]
    return {name: (label, (dose[name] / rest[name]).where(alive | (name in POOLS))) for name, label in names.items()}


def _pools(axes: Axes, dose: pd.DataFrame) -> None:
    _lines(axes, dose["nampt"], _folds(dose, POOLS))
    _levels(axes, "More NAMPT: NAD⁺ levels off", "fold of rest")
    axes.set_ylim(bottom=0.0)


def _limits(axes: Axes, dose: pd.DataFrame) -> None:
    names = {"salvage": "salvage flux", "prpp": "PRPP", "prpp_other_use": "other use of PRPP", "nam": "nicotinamide"}
    _lines(axes, dose["nampt"], _folds(dose, names))
    _levels(axes, "because salvage runs out of PRPP", "fold of rest")
    axes.set_ylim(bottom=0.0)


def _passing(axes: Axes, control: pd.DataFrame) -> None:
    names = {"NAMPT": "NAMPT", "PRPP_synthetase": "supply of PRPP", "PRPP_other_use": "other use of PRPP"}
    _lines(axes, control["nampt"], {name: (label, control[f"salvage_{name}"]) for name, label in names.items()})
    _levels(axes, "and control passes to its supply", "control over salvage flux")
    axes.axhline(0.0, color=SOFT, linewidth=1.0)


def _blocked(axes: Axes, blocked: pd.DataFrame) -> None:
    for (what, label), color in zip(POOLS.items(), COLORS, strict=False):
        hours = half_life(blocked, what)
        told = f"{label}: {hours:.0f} h" if np.isfinite(hours) else label
        axes.plot(blocked["time_h"], blocked[what] / blocked[what].iloc[0], color=color, label=told)
    axes.axhline(0.5, color=SHADE, linewidth=1.4, zorder=0)
    axes.set_ylim(0.0, 1.02)
    axes.set_xticks(np.arange(0.0, blocked["time_h"].max() + 1.0, 24.0))
    axes.set_title("NAMPT blocked at once (FK866)")
    axes.set_xlabel("hours")
    axes.set_ylabel("share left")
    axes.legend(title="half gone after", title_fontsize=12, alignment="left")


def _ranked(axes: Axes, control: pd.DataFrame) -> None:
    rest = control[control["nampt"] == 1.0].iloc[0]
    places = np.arange(len(SHOWN))
    for shift, (measure, label), color in ((-0.19, ("salvage", "salvage flux"), COLORS[0]),
                                           (0.19, ("nad_total", "NAD(H)"), COLORS[1])):  # fmt: skip
        axes.barh(places + shift, [rest[f"{measure}_{name}"] for name in SHOWN], height=0.36, color=color, label=label)
    axes.set_yticks(places, [name.replace("_", " ") for name in SHOWN])
    axes.tick_params(axis="y", labelcolor=INK, length=0)
    axes.invert_yaxis()
    axes.axvline(0.0, color=SOFT, linewidth=1.0)
    axes.set_title("Who holds it at rest")
    axes.set_xlabel("control coefficient")
    axes.legend(loc="lower right")


def _rivals(axes: Axes, rivals: pd.DataFrame) -> None:
    names = list(dict.fromkeys(rivals["structure"]))
    width = 0.87 / len(RIVAL_CHANGES)
    for place, (change, color) in enumerate(zip(RIVAL_CHANGES, COLORS, strict=False)):
        theirs = rivals[rivals["change"] == change].set_index("structure")["nad_total"].reindex(names)
        shift = (place - (len(RIVAL_CHANGES) - 1) / 2) * width
        bars = axes.bar(np.arange(len(names)) + shift, theirs, width=0.92 * width, color=color, label=change)
        axes.bar_label(bars, [f"{value:.1f}" for value in theirs], fontsize=9, color=SOFT, padding=2)
    axes.set_xticks(range(len(names)), [f"structure {name}" if len(names) == 1 else name for name in names])
    axes.tick_params(axis="x", labelcolor=INK, length=0)
    axes.axhline(1.0, color=SOFT, linewidth=1.0)
    axes.set_ylim(0.0, 1.45 * float(rivals["nad_total"].max()))
    axes.set_title("What rival structures foresee")
    axes.set_ylabel("NAD(H), fold of rest")
    axes.legend(loc="upper left")


if __name__ == "__main__":
    main()
