"""What does age do to the NAD+ of muscle, and what does the way one lives?

Six men of 28 and 68 years: sedentary, active for fun, trained. Their rested muscle shows how much NAD+ it holds and
where, who spends it, and what NAMPT makes. Then PARP takes a fifth of everyone's pool, and we watch it come back.
Last, all swallow the same precursor each day for two weeks.

    python experiments/old_and_young/study.py [--workers N] [--quick] [--out DIR]
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.population.fibers.state import Fibers
from cellsim.scenario.plan.parts import Dose
from cellsim.study.control.muscle import control_of, fiber_levels
from cellsim.study.disk.files import replace_file
from cellsim.tissue.simulation import Simulation
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import COLORS, DASHES, INK, SOFT, STYLE

DAY, HOUR = 86400.0, 3600.0
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
PLACES = {"nucleus and cytosol": ("NAD_nuc", "NAD_cyt", "NADH_cyt"), "matrix": ("NAD_mit", "NADH_mit")}
DRAINED = 0.2  # of the pool
DRAIN = 10.0  # fold of PARP, until that is gone
COMPOUNDS, DOSE_MG = ("NR", "NAM"), 1000.0


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="NAD+ of old and young muscle.")
    words.add_argument("--workers", type=int, default=2, help="processes that share the men")
    words.add_argument("--quick", action="store_true", help="two men, few fibers and days, to see that it runs")
    words.add_argument("--out", type=Path, default=Path("results/old_and_young"), help="folder of the study")
    given = words.parse_args(arguments)

    scenario = Scenario.read(Path(__file__).with_name("scenario.toml"))
    if given.quick:
        men = tuple(man for man in scenario.people if man.activity == "recreational")
        small = replace(scenario.muscle, fibers=4)
        scenario = replace(scenario, people=men, muscle=small, duration_s=2 * DAY)
    muscles = {man.name: Simulation(scenario, man.name).state.fibers for man in scenario.people}
    rest = pd.DataFrame([{"person": name} | rested(fibers) for name, fibers in muscles.items()])
    refill = pd.concat([refilled(name, each, 24 if given.quick else 120) for name, each in muscles.items()])
    dosed = pd.concat([response(scenario, compound, given.workers) for compound in COMPOUNDS])
    for name, table in (("rest", rest), ("refill", refill), ("dosed", dosed)):
        replace_file(given.out / f"{name}.csv", table.to_csv(index=False, float_format="%.6g").encode())
    replace_file(given.out / "study.png", png(figure(rest, refill, dosed)))
    tell(rest, refill, dosed)
    print(f"\nTables and figure are in {given.out}.")


def consumers() -> list[str]:
    """Reactions that split NAD+ and set nicotinamide free."""
    net = {name: each.stoichiometry for name, each in human_muscle().fiber.reactions.items()}
    return [
        name for name, counts in net.items()
        if counts.get("NAM", 0.0) > 0.0 and any(counts.get(species, 0.0) < 0.0 for species in POOL)
    ]  # fmt: skip


def pool(fibers: Fibers, *names: str) -> float:
    """NAD(H), or some of its species, as a mean over fibers [umol/L of fiber water]."""
    return fibers.mean(sum(fibers.content(name) for name in names or POOL))


def rested(fibers: Fibers) -> dict[str, float]:
    """Pools [umol/L], fluxes [umol/L/h] and control of one rested muscle."""
    derived, rates, held = fibers.derived(), fibers.rates(), control_of(fibers)["all"]
    parts = {f"nad_{place}": pool(fibers, *names) for place, names in PLACES.items()}
    spent = {f"spent_{name}": HOUR * fibers.mean(rates[name]) for name in consumers()}
    return {
        "nad_total": pool(fibers), **parts, **spent,
        "nad_free": fibers.mean(derived["NAD_free_cyt"]),
        "nad_mit": fibers.mean(derived["NAD_total_mit"]),
        "nampt": float(fibers.P[fibers.argument["NAMPT_level"]].mean()) * fibers.mean(fibers.content("NAMPT_protein")),
        "salvage": HOUR * fibers.mean(rates["NAMPT"]),
        "control_of_NAMPT": float(held.enzymes[list(fiber_levels(human_muscle())).index("NAMPT"), 0]),
    }  # fmt: skip


def refilled(name: str, fibers: Fibers, hours: int) -> pd.DataFrame:
    """What is missing of the pool, every hour after PARP took a fifth of it."""
    whole, level = pool(fibers), fibers.P[fibers.argument["PARP_level"]].copy()
    fibers.set("PARP_level", DRAIN * level)
    while pool(fibers) > (1.0 - DRAINED) * whole:
        fibers.react(300.0, 0.0)
    fibers.set("PARP_level", level)
    missing = [whole - pool(fibers)]
    for _ in range(hours):
        fibers.react(HOUR, 0.0)
        missing.append(whole - pool(fibers))
    share = np.array(missing) / whole
    return pd.DataFrame({"person": name, "time_h": np.arange(hours + 1.0), "missing": missing, "missing_share": share})


def response(scenario: Scenario, compound: str, workers: int) -> pd.DataFrame:
    """Muscle NAD(H) while everyone swallows the same dose each morning."""
    days = int(scenario.duration_s / DAY)
    doses = tuple(Dose(compound, DOSE_MG, day * DAY) for day in range(days))
    table = simulate(replace(scenario, doses=doses), workers=workers).table
    mean = table[table["group"] == "all"][["person", "time_h", "nad_total", "nad_cyt", "nad_mit"]]
    return mean.assign(compound=compound)


def gains(dosed: pd.DataFrame) -> pd.DataFrame:
    """Gain of NAD(H) over the last day: in umol/L and as a share of what each had, by compound and person."""
    first = dosed[dosed["time_h"] == 0.0].set_index(["compound", "person"])["nad_total"]
    late = dosed[dosed["time_h"] > dosed["time_h"].max() - 24.0].groupby(["compound", "person"])["nad_total"].mean()
    return pd.DataFrame({"gain": late - first, "gain_share": late / first - 1.0}).reset_index()


def half_time(refill: pd.DataFrame, person: str) -> float:
    """Hours until half of what was drained is back; NaN if that is not reached."""
    mine = refill[refill["person"] == person]
    left = (mine["missing"] / mine["missing"].iloc[0]).to_numpy()
    return float(np.interp(-0.5, -left, mine["time_h"], right=np.nan))


def tell(rest: pd.DataFrame, refill: pd.DataFrame, dosed: pd.DataFrame) -> None:
    gain = gains(dosed).pivot(index="person", columns="compound", values="gain_share")
    print(f"{'':18} NAD(H)  free  matrix  NAMPT  salvage  CD38's  half of a drain  gain with 1000 mg a day of")
    print(f"{'':18} umol/L umol/L umol/L   fold umol/L/h  share    back after, h  {'  '.join(COMPOUNDS)}")
    for row in rest.to_dict("records"):
        spent = sum(value for name, value in row.items() if name.startswith("spent_"))
        won = "  ".join(f"{100 * gain.loc[row['person'], compound]:+.0f} %" for compound in COMPOUNDS)
        print(
            f"{row['person']:18} {row['nad_total']:6.0f} {row['nad_free']:6.0f} {row['nad_mit']:6.0f} "
            f"{row['nampt']:6.2f} {row['salvage']:8.1f} {100 * row['spent_CD38'] / spent:6.0f} % "
            f"{half_time(refill, row['person']):12.0f}{'':9}{won}"
        )


def figure(rest: pd.DataFrame, refill: pd.DataFrame, dosed: pd.DataFrame) -> Figure:
    """What is seen, in six panels; the men stand in the order of the scenario."""
    with rc_context(STYLE):
        drawn = Figure(figsize=(17.0, 10.6), layout="constrained")
        FigureCanvasAgg(drawn)
        drawn.get_layout_engine().set(w_pad=0.14, h_pad=0.16, wspace=0.03, hspace=0.04)
        panels = drawn.subplots(2, 3)
        _stacked(panels[0, 0], rest, {f"nad_{place}": place for place in PLACES}, "NAD(H) at rest",
                 "µmol per L of fiber water")  # fmt: skip
        spenders = [name for name in consumers() if rest[f"spent_{name}"].max() > 0.0]
        _stacked(panels[0, 1], rest, {f"spent_{name}": name.replace("_", " ") for name in spenders},
                 "Who spends it", "µmol/L/h")  # fmt: skip
        _made(panels[0, 2], rest)
        _refill(panels[1, 0], refill)
        _gains(panels[1, 1], dosed, rest["person"].tolist(), "gain", "µmol/L", 1.0)
        _gains(panels[1, 2], dosed, rest["person"].tolist(), "gain_share", "% of what he had", 100.0)
        title = "NAD⁺ of old and young muscle, and of how it is used"
        drawn.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
    return drawn


def _places(people: Sequence[str]) -> np.ndarray:
    """Where each man stands, with a gap between ages."""
    ages = [person.split(", ")[0] for person in people]
    return np.arange(len(people)) + 0.6 * np.cumsum([0, *(a != b for a, b in pairwise(ages))])


def _names(axes: Axes, people: Sequence[str]) -> None:
    """The way of living under each place, the age under those who share it."""
    places, ages = _places(people), [person.split(", ")[0] for person in people]
    axes.set_xticks(places, [person.split(", ")[1] for person in people], fontsize=10.5, rotation=30, ha="right",
                    rotation_mode="anchor")  # fmt: skip
    axes.tick_params(axis="x", labelcolor=INK, length=0)
    for age in dict.fromkeys(ages):
        middle = np.mean([place for place, each in zip(places, ages, strict=True) if each == age])
        axes.text(middle, -0.24, f"{age} years", transform=axes.get_xaxis_transform(), ha="center", va="top",
                  fontsize=12, fontweight="bold", color=INK)  # fmt: skip


def _stacked(axes: Axes, rest: pd.DataFrame, columns: Mapping[str, str], title: str, says: str) -> None:
    base = np.zeros(len(rest))
    hues = (*COLORS, "#b8b8b8", "#7a5195", "#bcbd22")
    for (column, label), color in zip(columns.items(), hues, strict=False):
        axes.bar(_places(rest["person"]), rest[column], bottom=base, color=color, label=label, width=0.72)
        base = base + rest[column].to_numpy()
    _names(axes, rest["person"])
    axes.set_title(title)
    axes.set_ylabel(says)
    across = 2 if len(columns) < 4 else 3
    axes.set_ylim(0.0, (1.15 if across == 2 else 1.4) * base.max())
    axes.legend(loc="upper center", ncols=across, fontsize=11, columnspacing=1.0, handlelength=1.2)


def _made(axes: Axes, rest: pd.DataFrame) -> None:
    reference = rest[rest["person"] == "28, recreational"].iloc[0]
    columns = {"nampt": "NAMPT", "salvage": "salvage flux", "nad_total": "NAD(H)", "nad_free": "free NAD⁺, cytosol"}
    for (column, label), color, mark in zip(columns.items(), COLORS, "os^D", strict=False):
        axes.plot(_places(rest["person"]), rest[column] / reference[column], linestyle="", marker=mark, markersize=11,
                  color=color, label=label)  # fmt: skip
    _names(axes, rest["person"])
    axes.axhline(1.0, color=SOFT, linewidth=1.0, zorder=0)
    axes.set_ylim(0.0, 2.0)
    axes.set_title("NAMPT, and what it comes to")
    axes.set_ylabel("fold of 28, recreational")
    axes.legend(loc="lower left", ncols=2, fontsize=11)


def _looks(person: str) -> dict[str, object]:
    """Age by colour, the way of living by dashes."""
    age, activity = person.split(", ")
    ways = ("trained", "recreational", "sedentary")
    return {"color": COLORS[0] if age == "28" else COLORS[1], "linestyle": DASHES[ways.index(activity)]}


def _refill(axes: Axes, refill: pd.DataFrame) -> None:
    for person, mine in refill.groupby("person", sort=False):
        axes.plot(mine["time_h"], 100.0 * mine["missing_share"], label=f"{person}: {half_time(refill, person):.0f} h",
                  **_looks(person))  # fmt: skip
    axes.set_ylim(0.0, 165.0 * DRAINED)
    axes.set_yticks([0, 5, 10, 15, 20])
    axes.set_xticks(np.arange(0.0, refill["time_h"].max() + 1.0, 24.0))
    axes.set_title("A drained fifth comes back")
    axes.set_xlabel("hours after the drain")
    axes.set_ylabel("missing, % of the pool")
    axes.legend(
        title="half of it back after", title_fontsize=12, fontsize=11, alignment="left", ncols=2, loc="upper left"
    )


def _gains(axes: Axes, dosed: pd.DataFrame, people: Sequence[str], column: str, says: str, scale: float) -> None:
    table = gains(dosed).pivot(index="person", columns="compound", values=column).loc[people]
    for place, (compound, color) in enumerate(zip(COMPOUNDS, COLORS, strict=False)):
        values = scale * table[compound].to_numpy()
        bars = axes.bar(_places(people) + 0.38 * (place - 0.5), values, width=0.36, color=color, label=compound)
        axes.bar_label(bars, [f"{value:.0f}" for value in values], fontsize=10, color=SOFT, padding=2)
    _names(axes, people)
    axes.margins(y=0.2)
    axes.axhline(0.0, color=SOFT, linewidth=1.0)
    axes.set_title(f"Gain with {DOSE_MG:g} mg a day, {'as such' if scale == 1.0 else 'relative'}")
    axes.set_ylabel(says)
    axes.legend(loc="upper right", ncols=2)


if __name__ == "__main__":
    main()
