"""What a precursor by mouth does to blood, white cells and muscle, how it depends on the dose, and how it goes.

    python experiments/dose_and_washout/study.py [--out DIR] [--quick]

First a body of 70 kg takes NR, NMN, nicotinic acid or nicotinamide for two weeks, from 25 to 2000 mg a day. Then a man
of 65 whose muscle is simulated takes each for six weeks, and nothing for four. Doses are taken at 8, and blood and
muscle are read before the next. ``published.csv`` holds what trials reported, and whether parameters were fitted to it
(see ``experiments/calibration/uptake.py``).
"""

import argparse
from collections.abc import Sequence
from math import log
from pathlib import Path

import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda
from cellsim.population.person.body import Body
from cellsim.study.disk.files import replace_file
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import INK, SHADE, SOFT, STYLE, colors

HERE = Path(__file__).parent
DAY, HOUR = 86400.0, 3600.0
COMPOUNDS = ("NR", "NMN", "NA", "NAM")
DOSES = (25.0, 50.0, 100.0, 200.0, 300.0, 500.0, 1000.0, 2000.0)  # mg a day
ARMS = {"NR": 1000.0, "NMN": 250.0, "NA": 500.0, "NAM": 500.0}  # mg a day, of the simulated man
TREATED, WASHOUT = 42, 28  # days
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
SHOWN = {"blood": "whole blood NAD", "white": "white cell NAD", "py2": "plasma 2PY", "muscle": "muscle NAD"}


def dose_response(doses: Sequence[float], days: int = 14) -> pd.DataFrame:
    """Blood and white cells of a body of reference mass after so many days of each dose, fold of before."""
    rows = []
    for compound in COMPOUNDS:
        for mg in doses:
            body = Body(70.0)
            before = body.observable("nad_blood"), body.observable("nad_pbmc")
            for _ in range(days):
                body.dose(compound, mg)
                body.advance(DAY)
            rings = body.ledger()["taken"] / days
            rows.append(
                (compound, mg, rings, body.observable("nad_blood") / before[0], body.observable("nad_pbmc") / before[1])
            )
    return pd.DataFrame(rows, columns=["compound", "mg_per_day", "rings_umol_per_day", "blood", "white"])


def course(compound: str, mg: float, fibers: int) -> pd.DataFrame:
    """A man of 65 over six weeks of a dose and four without: folds of before, each morning."""
    doses = tuple(Administration(day * DAY + 8 * HOUR, compound, mg) for day in range(TREATED))
    who = subject(65, "male", 75.0, "recreational")
    muscle = muscle_of(human_muscle(), who, "a man of 65", fibers, 20, 7, Agenda(doses=doses))
    before, rows = _read(muscle), []
    for day in range(TREATED + WASHOUT + 1):
        advance(muscle, day * DAY + 8 * HOUR)
        now = _read(muscle)
        rows.append((compound, mg, day, *(now[name] / before[name] for name in before)))
    return pd.DataFrame(rows, columns=["compound", "mg_per_day", "day", *before])


def _read(muscle: Muscle) -> dict[str, float]:
    body, fibers = muscle.body, muscle.fibers
    return {
        "blood": body.observable("nad_blood"),
        "white": body.observable("nad_pbmc"),
        "py2": body.level("PY2_plasma"),
        "muscle": fibers.mean(sum(fibers.content(name) for name in POOL)),
    }


def half_life(course: pd.DataFrame) -> float:
    """Half-life of what blood gained, from two days after the last dose to 16 [day]."""
    gain = course.set_index("day")["blood"] - 1.0
    return 14.0 * log(2.0) / log(gain[TREATED + 1] / gain[TREATED + 15])


def picture(response: pd.DataFrame, courses: pd.DataFrame, published: pd.DataFrame) -> Figure:
    """Four panels: dose and response, time course, muscle beside blood, washout."""
    hues = colors(COMPOUNDS)
    with rc_context(STYLE):
        figure = Figure(figsize=(13, 9.5), layout="constrained")
        FigureCanvasAgg(figure)
        panels = figure.subplots(2, 2)
        _dose_panel(panels[0, 0], response, published, hues)
        _course_panel(panels[0, 1], courses[courses["compound"] == "NR"])
        _muscle_panel(panels[1, 0], courses, hues)
        _washout_panel(panels[1, 1], courses, hues)
    return figure


def _dose_panel(axes: Axes, response: pd.DataFrame, published: pd.DataFrame, hues: dict[str, str]) -> None:
    for compound, rows in response.groupby("compound", sort=False):
        axes.plot(rows["mg_per_day"], rows["blood"], color=hues[compound], label=compound)
    for row in published.itertuples():
        filled = hues[row.compound] if row.fitted == "yes" else "white"
        axes.plot(row.mg_per_day, row.fold, "o", ms=10, mfc=filled, mec=hues[row.compound], mew=2, zorder=3)
    axes.set_xscale("log")
    axes.set_xticks([25, 100, 300, 1000, 2000], ["25", "100", "300", "1000", "2000"])
    axes.minorticks_off()
    axes.set(xlabel="mg a day", ylabel="fold of before", title="NAD of whole blood after two weeks")
    axes.legend(title="● reported, fitted to   ○ reported, not", title_fontsize=11, loc="upper left")


def _course_panel(axes: Axes, course: pd.DataFrame) -> None:
    axes.axvspan(0, TREATED, color=SHADE)
    for name, hue in colors(list(SHOWN)).items():
        axes.plot(course["day"], course[name], color=hue, label=SHOWN[name])
    axes.set_yscale("log")
    axes.set_yticks([1, 2, 5, 10, 20], ["1", "2", "5", "10", "20"])
    axes.minorticks_off()
    axes.set(xlabel="day", ylabel="fold of before", title="1000 mg of NR a day, then none")
    axes.legend(loc="upper right")


def _muscle_panel(axes: Axes, courses: pd.DataFrame, hues: dict[str, str]) -> None:
    last = courses[courses["day"] == TREATED]
    axes.axhspan(0.85, 1.15, color=SHADE, zorder=0)
    for place, row in enumerate(last.itertuples()):
        axes.bar(place - 0.2, row.blood - 1.0, 0.36, 1.0, color=hues[row.compound])
        axes.bar(
            place + 0.2, row.muscle - 1.0, 0.36, 1.0, color="white", edgecolor=hues[row.compound], lw=2, hatch="//"
        )
        axes.annotate(f"{row.blood:.2f}", (place - 0.2, row.blood), ha="center", va="bottom", color=INK, fontsize=12)
        axes.annotate(f"{row.muscle:.2f}", (place + 0.2, row.muscle), ha="center", va="bottom", color=INK, fontsize=12)
    names = [f"{row.compound}\n{row.mg_per_day:.0f} mg" for row in last.itertuples()]
    axes.set_xticks(range(len(names)), names)
    axes.set(ylabel="fold of before", title="Blood (full) and muscle (hatched), week 6")
    axes.text(len(names) - 0.5, 0.86, "biopsies after NR or NMN: no change", ha="right", color=SOFT, fontsize=11)


def _washout_panel(axes: Axes, courses: pd.DataFrame, hues: dict[str, str]) -> None:
    for compound, rows in courses.groupby("compound", sort=False):
        after = rows[rows["day"] >= TREATED + 1]
        gain = (after["blood"] - 1.0) / (after["blood"].iloc[0] - 1.0)
        axes.plot(after["day"] - TREATED - 1, 100.0 * gain, color=hues[compound], label=compound)
    days = list(range(WASHOUT))
    axes.plot(days, [100.0 * 0.5 ** (day / 6.25) for day in days], "--", color=INK, lw=1.5, label="6.25 days (E051)")
    axes.set_yscale("log")
    axes.set_yticks([100, 50, 25, 10, 5], ["100", "50", "25", "10", "5"])
    axes.minorticks_off()
    axes.set(xlabel="days after the day of the last dose", ylabel="% of the gain left", title="Washout of blood NAD")
    axes.legend()


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description="Dose, response and washout of NAD precursors.")
    words.add_argument("--out", type=Path, default=Path("results/dose_and_washout"), help="folder to write")
    words.add_argument("--quick", action="store_true", help="few doses and fibers: does it run?")
    asked = words.parse_args(arguments)
    published = pd.read_csv(HERE / "published.csv")
    response = dose_response((100.0, 1000.0) if asked.quick else DOSES)
    arms = {"NR": ARMS["NR"]} if asked.quick else ARMS
    found = []
    for compound, mg in arms.items():
        found.append(course(compound, mg, 2 if asked.quick else 8))
        print(f"{mg:g} mg of {compound}: half of the gain of blood is gone in {half_life(found[-1]):.1f} days.")
    courses = pd.concat(found, ignore_index=True)
    replace_file(asked.out / "dose_response.csv", response.to_csv(index=False).encode())
    replace_file(asked.out / "courses.csv", courses.to_csv(index=False).encode())
    replace_file(asked.out / "study.png", png(picture(response, courses, published)))
    last = courses[courses["day"] == TREATED]
    print(last.drop(columns="day").round(2).to_string(index=False))
    print(f"Tables and figure are in {asked.out}.")


if __name__ == "__main__":
    main()
