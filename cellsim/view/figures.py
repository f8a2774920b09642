"""Six figures of a result, fit for a talk: one question each, units on every axis, people as colours."""

import io
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.offsetbox import AnchoredOffsetbox, HPacker, TextArea

from cellsim.population.fiber_traits import TYPES
from cellsim.population.recovered import BACK
from cellsim.study.results import Result
from cellsim.study.series import Case
from cellsim.view.palette import COLORS, DPI, MANY, SOFT, STYLE, colors
from cellsim.view.panels import Clock, Lines, Panel, around_bout, courses, day_after_bout, draw, whole_record

LONGEST_NAME = 28
Filled = tuple[Panel, Clock, Lines]
ACROSS = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3, 7: 4, 8: 4}

BOUT = (
    Panel("Phosphocreatine", ("phosphocreatine",)),
    Panel("Inorganic phosphate", ("pi",)),
    Panel("ADP and AMP", ("adp", "amp"), ("ADP", "AMP"), relative=True, doubling=True),
    Panel("Muscle lactate", ("lactate",), least=2.0),
    Panel("Muscle pH", ("ph",), least=0.3),
    Panel("NADH", ("nadh_fraction_cyt", "nadh_fraction_mit"), ("cytosol", "matrix")),
    Panel("Oxygen uptake", ("vo2",)),
    Panel("Power", ("power_delivered", "power_asked"), ("delivered", "asked"), broad=1),
)
RECOVERY = (
    Panel("Force", ("force",), least=0.2, mark=BACK),
    Panel("Glycogen", ("glycogen_fraction",), least=0.2, mark=BACK),
    Panel("Recovered: the lesser of both", ("recovered",), least=0.2, mark=BACK),
    Panel("Soreness", ("soreness",), least=0.2),
    Panel("Creatine kinase in plasma", ("ck",)),
)
SIGNALS = tuple(
    Panel(title, (name,), doubling=True, quick=quick, least=0.5)
    for title, name, quick in (
        ("AMPK activity", "ampk", True),
        ("Phosphorylated ACC", "acc_p", True),
        ("ULK1 activity", "ulk1", True),
        ("PGC-1α mRNA", "pgc1a_mrna", True),
        ("PGC-1α protein", "pgc1a", False),
        ("NAMPT protein", "nampt", False),
    )
)
NAD = (
    Panel("Muscle NAD", ("nad_total",)),
    Panel("NAD of the matrix", ("nad_mit",)),
    Panel("NAD of the cytosol", ("nad_cyt",)),  # that of the nucleus is the same but for seconds: pores join them
    Panel("NMN in muscle", ("nmn",)),
    Panel("Nicotinamide in muscle", ("nam",)),
    Panel("NAD of whole blood", ("nad_blood",)),
    Panel("Nicotinamide in plasma", ("nam_plasma",)),
)
MITOCHONDRIA = (
    Panel("Mitochondrial volume", ("mitochondrial_volume",)),
    Panel("Membrane potential", ("membrane_potential",), quick=True),
    Panel("Damaged mitochondria", ("damaged_fraction",), least=0.02),
    Panel("Mitophagy", ("mitophagy_flux",)),
    Panel("Reactive oxygen", ("ros",), quick=True, least=0.5),
    Panel("DNA lesions", ("dna_lesions",), quick=True, least=0.5),
)
FIBERS = (
    Panel("phosphocreatine", ("phosphocreatine",)),
    Panel("glycogen", ("glycogen_fraction",), least=0.2),
    Panel("AMPK activity", ("ampk",), doubling=True, quick=True, least=0.5),
)


def bout(result: Result) -> Figure | None:
    """Energy and redox in the minutes around the first bout; None where there was none."""
    clock = around_bout(result)
    return _grid(result, [(panel, clock) for panel in BOUT], "During and after the bout") if clock else None


def recovery(result: Result) -> Figure | None:
    """Force, glycogen, soreness and creatine kinase over the whole record."""
    return _grid(result, _timed(result, RECOVERY), "Recovery")


def signals(result: Result) -> Figure | None:
    """What the fiber is told: AMPK, ACC, PGC-1α, NAMPT and ULK1 as folds of rest."""
    return _grid(result, _timed(result, SIGNALS), "Signals")


def nad(result: Result) -> Figure | None:
    """NAD and its precursors in muscle and blood."""
    return _grid(result, _timed(result, NAD), "NAD and its precursors")


def mitochondria(result: Result) -> Figure | None:
    """How many mitochondria there are, how well they are, and what they do to the fiber."""
    return _grid(result, _timed(result, MITOCHONDRIA), "Mitochondria")


def fibers(result: Result) -> Figure | None:
    """Phosphocreatine around the bout, glycogen and AMPK over the record, by fiber type."""
    record = whole_record(result, from_bout=True)
    near, day = around_bout(result) or record, day_after_bout(result) or record
    rows = []
    for panel, clock in zip(FIBERS, (near, record, day), strict=True):
        kinds = [replace(panel, title=f"Type {kind}: {panel.title}", group=kind) for kind in TYPES]
        rows.append(_filled(result, [(each, clock) for each in kinds]))
    rows = [row for row in rows if row]
    return _figure(result, rows, "By fiber type", shared=True) if rows else None


@dataclass(frozen=True)
class Drawing:
    """A figure by name, with the sentence that stands under it in the report."""

    draw: Callable[[Result], Figure | None]
    caption: str


FIGURES = {
    "bout": Drawing(bout, "Energy and redox around the first bout. ADP and AMP are divided by their value before it."),
    "recovery": Drawing(
        recovery,
        f"Force, glycogen, soreness, plasma creatine kinase. Dashed: {100 * BACK:g} % of rest, which counts as back.",
    ),
    "signals": Drawing(signals, "Signals as folds of rest; where they vary more than threefold, on a log scale."),
    "nad": Drawing(nad, "NAD⁺ and NADH together, and their precursors, in muscle and in blood."),
    "mitochondria": Drawing(mitochondria, "Content, state and turnover of mitochondria, and what they release."),
    "fibers": Drawing(fibers, "Means over the fibers of each type; one scale for each row."),
}


def png(figure: Figure) -> bytes:
    """A figure as PNG bytes."""
    buffer = io.BytesIO()
    with rc_context(STYLE):
        with warnings.catch_warnings():
            # A name in letters that no font here has is drawn as boxes; there is nothing to mend in the figure.
            warnings.filterwarnings("ignore", message="Glyph .* missing from font")
            figure.savefig(buffer, format="png", dpi=DPI, metadata={"Software": None})
    return buffer.getvalue()


def _timed(result: Result, panels: Sequence[Panel]) -> list[tuple[Panel, Clock]]:
    """Slow things over the whole record, quick ones over the day after the first bout; all from its start then."""
    day = day_after_bout(result)
    record = whole_record(result, day is not None and any(panel.quick for panel in panels))
    return [(panel, day if panel.quick and day else record) for panel in panels]


def _filled(result: Result, panels: Sequence[tuple[Panel, Clock]]) -> list[Filled]:
    """The panels that have something to show, with their lines."""
    found = [(panel, clock, courses(result, panel, clock)) for panel, clock in panels]
    return [each for each in found if each[2]]


def _grid(result: Result, panels: Sequence[tuple[Panel, Clock]], title: str) -> Figure | None:
    kept = _filled(result, panels)
    if not kept:
        return None
    across = ACROSS[len(kept)]
    return _figure(result, [kept[at : at + across] for at in range(0, len(kept), across)], title)


def _figure(result: Result, rows: list[list[Filled]], title: str, shared: bool = False) -> Figure:
    """Rows of panels under one title; ``shared`` gives each row one scale, as wide as its widest panel needs."""
    across = max(len(row) for row in rows)
    ink = {case: COLORS[place % len(COLORS)] for place, case in enumerate(result.courses.cases)}
    with rc_context(STYLE):
        figure = Figure(figsize=(max(7.5, 4.7 * across), 0.9 + 3.7 * len(rows)), layout="constrained")
        FigureCanvasAgg(figure)
        figure.get_layout_engine().set(w_pad=0.12, h_pad=0.14, wspace=0.03, hspace=0.03)
        for down, row in enumerate(rows):
            for along, (panel, clock, lines) in enumerate(row):
                axes = figure.add_subplot(len(rows), across, down * across + along + 1)
                draw(axes, panel, clock, lines, ink, [each for _, _, each in row] if shared else [lines])
        figure.align_ylabels()
        figure.suptitle(title, x=0.012, ha="left", fontsize=20, fontweight="bold")
        _key(figure, ink)
    return figure


def _key(figure: Figure, ink: dict[Case, str]) -> None:
    """The people, each name in the colour of its lines, at the top right."""
    if len(ink) > MANY:
        hues = colors(list(dict.fromkeys(case.arm for case in ink)))
        arms = [case.arm for case in ink]
        words = [(f"{arms.count(arm)} {arm or 'people'}", hue) for arm, hue in hues.items()]
        words.append(("thin: each person, thick: their median", SOFT))
    else:
        words = [(case.label, color) for case, color in ink.items()]
    short = [(" ".join(text.split()), color) for text, color in words]
    short = [(text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + "…", color) for text, color in short]
    size = 16 if sum(len(text) for text, _ in short) < 7 * figure.get_figwidth() - 30 else 11
    look = {"fontsize": size, "fontweight": "bold"}
    areas = [TextArea(text, textprops=look | {"color": color}) for text, color in short]
    packed = HPacker(children=areas, pad=0, sep=20, align="baseline")
    corner = AnchoredOffsetbox("upper right", child=packed, frameon=False, pad=0.2, borderpad=0.3,
                               bbox_to_anchor=(0.995, 0.992), bbox_transform=figure.transFigure)  # fmt: skip
    figure.add_artist(corner)
