"""Where do the rings of one capsule go, and does it matter which precursor carries them?

    python experiments/one_capsule/study.py [--out DIR] [--quick]

A man of 45 swallows 1000 umol of labelled rings as NR, NMN, nicotinamide or nicotinic acid, once, and eats as ever. The
label is followed for four days through gut, bacteria, liver, blood, muscle and urine. Each precursor gets a folder with
all numbers and the figures of ``cellsim trace``; ``study.png`` lays them side by side.
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim import Scenario
from cellsim.study.disk.files import replace_file
from cellsim.study.labels.trace import Trace
from cellsim.study.labels.tracing import trace_label
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import INK, STYLE
from cellsim.view.figures.trace import WHOLE, groups, pictures

COMPOUNDS = ("NR", "NMN", "NAM", "NA")
LATER_H = (2.0, 8.0, 24.0, 96.0)
HELD_FIRST = ("gut", "colon", "liver", "plasma", "red", "white", "tissue", "muscle")


def traced(compounds: Sequence[str], hours: float) -> dict[str, Trace]:
    """The trace of one capsule of each compound."""
    base = Scenario.read(Path(__file__).with_name("scenario.toml"))
    found = {}
    for compound in compounds:
        found[compound] = trace_label(
            base.vary(compound=compound, dose_umol=1000.0), "dose:1", for_how_long=f"{hours} hour"
        )
    return found


def shares(traces: Mapping[str, Trace], hours: Sequence[float]) -> pd.DataFrame:
    """Where the label is, as shares of what was given: a row for each compound, moment and place."""
    rows = []
    for compound, trace in traces.items():
        passed = trace.time_h - trace.start_h
        for place, amount in trace.by_place(groups(trace)).items():
            for hour in hours:
                at = int(abs(passed - hour).argmin())
                rows.append((compound, float(passed[at]), place, float(amount[at] / trace.total)))
    return pd.DataFrame(rows, columns=["compound", "after_h", "place", "share"])


def picture(table: pd.DataFrame) -> Figure:
    """Stacked bars: compounds side by side, one panel for each moment."""
    moments, compounds = list(dict.fromkeys(table["after_h"])), list(dict.fromkeys(table["compound"]))
    there = table.groupby("place")["share"].max()
    places = [each for each in (*HELD_FIRST, *(name for name in WHOLE if name not in HELD_FIRST)) if each in there]
    places = [each for each in places if there[each] >= 0.001]
    with rc_context(STYLE):
        figure = Figure(figsize=(3.1 * len(moments) + 3.0, 6.4), layout="constrained")
        FigureCanvasAgg(figure)
        panels = figure.subplots(1, len(moments), sharey=True, squeeze=False)[0]
        for axes, moment in zip(panels, moments, strict=True):
            now = table[table["after_h"] == moment].set_index(["compound", "place"])["share"]
            for spot, compound in enumerate(compounds):
                below = 0.0
                for place in places:
                    share = 100.0 * now.get((compound, place), 0.0)
                    axes.bar(spot, share, 0.72, below, color=WHOLE[place][3], edgecolor="white", linewidth=0.6)
                    if share >= 6.0:
                        axes.text(spot, below + 0.5 * share, f"{share:.0f}", ha="center", va="center", color="white",
                                  fontsize=12, fontweight="bold")  # fmt: skip
                    below += share
            axes.set_xticks(range(len(compounds)), compounds)
            axes.set_title(f"after {moment:g} h")
        panels[0].set(ylabel="% of the label", ylim=(0.0, 100.0))
        figure.suptitle("Where 1000 µmol of rings are, by what carried them", x=0.01, ha="left", fontsize=18,
                        fontweight="bold", color=INK)  # fmt: skip
        keys = [panels[-1].bar(0, 0, color=WHOLE[place][3], label=WHOLE[place][0]) for place in reversed(places)]
        figure.legend(handles=keys, loc="outside right center")
    return figure


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="The rings of one capsule, traced.")
    words.add_argument("--out", type=Path, default=Path("results/one_capsule"), help="folder to write")
    words.add_argument("--quick", action="store_true", help="two compounds, eight hours: does it run?")
    asked = words.parse_args(arguments)
    compounds, hours = (COMPOUNDS[:2], LATER_H[:2]) if asked.quick else (COMPOUNDS, LATER_H)
    traces = traced(compounds, hours[-1])
    for compound, trace in traces.items():
        trace.save(asked.out / compound, pictures(trace))
    table = shares(traces, hours)
    replace_file(asked.out / "shares.csv", table.to_csv(index=False).encode())
    replace_file(asked.out / "study.png", png(picture(table)))
    last = table[table["after_h"] == table["after_h"].max()].pivot(index="place", columns="compound", values="share")
    print(f"Percent of the label after {hours[-1]:g} hours:")
    print((100.0 * last[list(compounds)]).round(1).to_string())
    worst = max(trace.missing for trace in traces.values())
    print(f"Everywhere together there is what was given, to {worst:.0e} of it. Tables and figures are in {asked.out}.")


if __name__ == "__main__":
    main()
