"""Where labelled rings went, as figures: what passed between places, and where the label was over time."""

from collections.abc import Mapping

import numpy as np
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim.study.labels.trace import Trace
from cellsim.view.figures.drawn import png
from cellsim.view.figures.palette import SOFT, STYLE
from cellsim.view.figures.ribbons import Node, percent, ribbons, short

# name of a place in the trace: its words, column, height on the page (0 top, 1 bottom), color
WHOLE = {
    "diet": ("Infusion", 2, 0.75, "#E69F00"),
    "gut": ("Gut", 0, 0.35, "#E69F00"),
    "colon": ("Colon", 1, 0.78, "#9C6B00"),
    "liver": ("Liver", 2, 0.30, "#D55E00"),
    "plasma": ("Plasma", 3, 0.50, "#AA4499"),
    "red": ("Red cells", 4, 0.86, "#8C2D3C"),
    "white": ("White cells", 4, 0.79, "#8FA3AD"),
    "tissue": ("Other tissues", 4, 0.71, "#56B4E9"),
    "muscle": ("Muscle", 4, 0.58, "#0072B2"),
    "urine": ("Other in urine", 5, 0.03, "#9DB77B"),
    "urine_PY2": ("2PY in urine", 5, 0.22, "#009E73"),
    "urine_PY4": ("4PY in urine", 5, 0.42, "#4DB892"),
    "urine_MeNAM": ("MeNAM in urine", 5, 0.55, "#7BC043"),
    "feces": ("Feces", 5, 1.0, "#777777"),
    "elsewhere": ("No ring", 5, 0.97, "#BBBBBB"),
}
INSIDE = {
    "plasma": ("Plasma", 0, 0.45, "#AA4499"),
    "MeNAM": ("MeNAM", 1, 0.05, "#7BC043"),
    "NR": ("NR", 1, 0.75, "#E69F00"),
    "NA": ("NA", 1, 0.98, "#9C6B00"),
    "NAM": ("NAM", 2, 0.35, "#D55E00"),
    "NaMN": ("NaMN", 2, 0.90, "#B07A3C"),
    "NMN": ("NMN", 3, 0.45, "#009E73"),
    "NaAD": ("NaAD", 3, 0.98, "#8F8F4F"),
    "NAD_nuc": ("NAD, nucleus", 4, 0.15, "#56B4E9"),
    "NAD_cyt": ("NAD, cytosol", 5, 0.50, "#0072B2"),
    "NAD_mit": ("NAD, matrix", 6, 0.80, "#4B4E9E"),
    "NADP": ("NADP", 6, 0.10, "#8FA3AD"),
    "other": ("Other pools", 6, 1.0, "#777777"),
}
LEAST_INSIDE = 0.01  # of all label: less in muscle is not worth a figure of its own
NAMED_IN_URINE = ("urine_PY2", "urine_PY4", "urine_MeNAM")
LEAST_BAND = 0.002


def groups(trace: Trace) -> dict[str, str]:
    """The place on the page of each pool: its place, and the main products in urine each by itself."""
    return {pool: pool if pool in NAMED_IN_URINE else place for pool, place in trace.places.items()}


def figures_of(trace: Trace) -> dict[str, Figure]:
    """Every figure of a trace, by the name of its file."""
    drawn = {"flow.png": flow_figure(trace), "where.png": where_figure(trace), "muscle.png": muscle_figure(trace)}
    return {name: figure for name, figure in drawn.items() if figure is not None}


def pictures(trace: Trace) -> dict[str, bytes]:
    """Every figure of a trace as PNG bytes, by the name of its file."""
    return {name: png(figure) for name, figure in figures_of(trace).items()}


def flow_figure(trace: Trace) -> Figure:
    """What passed between places until the end, as ribbons."""
    return _flows(trace, groups(trace), WHOLE, f"{trace.title}: where {trace.what} went")


def muscle_figure(trace: Trace) -> Figure | None:
    """What passed between the pools inside the muscle; None if hardly any label came there."""
    inside = [amount for pool, amount in trace.amounts.items() if trace.places[pool] == "muscle"]
    if np.max(sum(inside)) < LEAST_INSIDE * trace.total:
        return None
    named = {pool: "plasma" if place in ("plasma", "diet") else _of_muscle(pool) for pool, place in trace.places.items()
             if place in ("plasma", "diet", "muscle")}  # fmt: skip
    return _flows(trace, named, INSIDE, f"{trace.title}: {trace.what}, inside the muscle", kept_by=("plasma", "diet"))


def _of_muscle(pool: str) -> str:
    """The bar of a muscle pool: the one whose name its own begins with."""
    name = pool.removeprefix("muscle_")
    return next((each for each in sorted(INSIDE, key=len, reverse=True) if name.startswith(each)), "other")


def _flows(
    trace: Trace, named: Mapping[str, str], words: Mapping[str, tuple], title: str, kept_by: tuple[str, ...] = ("diet",)
) -> Figure:
    """Ribbons between groups of pools; what the groups ``kept_by`` hold is not told, for it is not all of it theirs."""
    courses = trace.by_place(named)
    held = {name: np.zeros(1) if name in kept_by else courses.get(name, np.zeros(1)) for name in set(named.values())}
    places = [
        Node(
            says,
            column,
            row,
            color,
            max(float(held[name][-1]), 0.0),
            max(float(held[name][0]), 0.0),
            name not in kept_by,
        )
        for name, (says, column, row, color) in words.items()
        if name in held
    ]
    links = {(words[a][0], words[b][0]): amount for (a, b), amount in trace.between(named).items()}
    with rc_context(STYLE):
        figure = Figure(figsize=(15.5, 9.6), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        thin = ribbons(axes, places, links, trace.total)
        figure.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
        hours = trace.time_h[-1] - trace.start_h
        figure.supxlabel(
            f"{trace.person}, {hours:g} hours after labelling. Ribbons: µmol of rings that passed, net between two "
            f"pools, each time a ring goes round;\n"
            f"dark: what is there now, % of the label. Ribbons too thin to show carry {short(thin)} µmol in all.",
            x=0.012, ha="left", fontsize=11.5, color=SOFT,
        )  # fmt: skip
    return figure


def where_figure(trace: Trace) -> Figure:
    """Where the label was over time: areas that fill up to all that was given."""
    courses = trace.by_place(groups(trace))
    after = trace.time_h - trace.start_h
    kept = [name for name in WHOLE if name in courses and np.max(courses[name]) >= LEAST_BAND * trace.total]
    with rc_context(STYLE):
        figure = Figure(figsize=(13.0, 7.8), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        shares = [100 * np.maximum(courses[name], 0.0) / trace.total for name in kept]
        axes.stackplot(after, shares, colors=[WHOLE[name][3] for name in kept], linewidth=0.6, edgecolor="white")
        axes.set(xlim=(after[0], after[-1]), ylim=(0, 100), xlabel="hours after labelling", ylabel="% of the label")
        _name_bands(axes, kept, np.array(shares))
        figure.suptitle(f"{trace.title}: where {trace.what} was", x=0.012, ha="left", fontsize=20, fontweight="bold")
    return figure


def _name_bands(axes, kept, shares: np.ndarray) -> None:
    """Names at the right edge, in the color of their bands, moved apart where bands are thin."""
    tops = np.cumsum(shares[:, -1])
    middles = tops - 0.5 * shares[:, -1]
    apart = 3.9
    wanted: list[float] = []
    for middle in middles:
        wanted.append(max(middle, wanted[-1] + apart) if wanted else max(middle, 0.0))
    ceiling = 100.0
    for at in reversed(range(len(wanted))):
        wanted[at] = min(wanted[at], ceiling)
        ceiling = wanted[at] - apart
    for name, middle, share in zip(kept, wanted, shares[:, -1], strict=True):
        words, color = WHOLE[name][0], WHOLE[name][3]
        axes.annotate(
            f"{words} {percent(share / 100)}", (1.0, middle), xycoords=("axes fraction", "data"), xytext=(8, 0),
            textcoords="offset points", va="center", fontsize=13, fontweight="bold", color=color, annotation_clip=False,
        )  # fmt: skip
