"""The figures of a result, fit for a talk: one question each, units on every axis, people as colors."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cellsim.biology.repair.recovered import BACK
from cellsim.population.fibers.traits import TYPES
from cellsim.study.result.result import Result
from cellsim.view.figures.canvas import Filled, compose, png_of, styled
from cellsim.view.figures.palette import DPI
from cellsim.view.figures.panels import Clock, Panel, around_bout, courses, day_after_bout, flat, stays, whole_record
from cellsim.view.figures.ready.muscles import by_muscle
from cellsim.view.figures.ready.paired import paired
from cellsim.view.figures.weeks.diary import diary, without_meals
from cellsim.view.question import ask

Timed = tuple[Panel, Clock]
ACROSS = {1: 1, 2: 2, 3: 3, 4: 2}
"""How many panels stand beside each other, by how many there are; three of more."""

BOUT = (
    Panel("Phosphocreatine", ("phosphocreatine",)),
    Panel("Inorganic phosphate", ("pi",)),
    Panel("ADP and AMP", ("adp", "amp"), ("ADP", "AMP"), relative=True, doubling=True),
    Panel("Muscle lactate", ("lactate",), least=2.0),
    Panel("Blood lactate", ("lactate_blood",), least=2.0),
    Panel("Muscle pH", ("ph",), least=0.3),
    Panel("NADH", ("nadh_fraction_cyt", "nadh_fraction_mit"), ("cytosol", "matrix")),
    Panel("Oxygen uptake", ("vo2",)),
    Panel("Recruitment", ("recruitment",), least=0.2),
    Panel("Power", ("power_delivered", "power_asked"), ("delivered", "asked"), broad=1),
)
RECOVERY = (
    Panel("Force", ("force",), least=0.2, mark=BACK, dated="force_regained"),
    Panel("Glycogen", ("glycogen_fraction",), least=0.2, mark=BACK, dated="glycogen_regained"),
    Panel("Force that tissue allows", ("tissue_force",), least=0.2),
    Panel("Recovered", ("recovered",), least=0.2, mark=BACK, dated="recovered_after"),
    Panel("Soreness", ("soreness",), least=0.2),
    Panel("Creatine kinase in plasma", ("ck",)),
    Panel("Muscle protein synthesis", ("protein_synthesis",), least=0.5),
)
FUEL = (
    Panel("Blood glucose", ("glucose_blood",)),
    Panel("Insulin", ("insulin",)),
    Panel("Fatty acids in plasma", ("ffa",)),
    Panel("Ketones in plasma", ("ketones",), least=0.2),
    Panel("Liver glycogen", ("liver_glycogen",)),
    Panel("Exchange ratio", ("rer",), least=0.05),
    Panel("Burnt by the whole person", ("fat_use", "carbohydrate_use"), ("fat", "carbohydrate"), shown="g/min"),
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


def _of_question(result: Result) -> list[list[Timed]]:
    """What the scenario asks about, over the whole record."""
    asked = ask(result)
    names = [*(name for topic in asked.topics for name in topic.drawn), *asked.observables]
    known = {panel.observables[0]: panel for panel in (*BOUT, *RECOVERY, *FUEL, *SIGNALS, *NAD, *MITOCHONDRIA)}
    plain = [known[name] if name in known else Panel(result.about(name).title, (name,)) for name in names]
    clock = whole_record(result, from_bout=True)
    titles = {"recovered": "Recovered: the lesser of force and glycogen"}
    plain = [_of_lifting(replace(each, title=titles.get(each.observables[0], each.title)), result) for each in plain]
    return [[(panel, clock) for panel in plain]]


def _bout(result: Result) -> list[list[Timed]]:
    clock = around_bout(result)
    return [[(_of_lifting(panel, result), clock) for panel in BOUT]] if clock else []


def _of_lifting(panel: Panel, result: Result) -> Panel:
    """Watts of a bout of weights are no power on a bar: they are pedaling that would take as much ATP."""
    told = "power_delivered" in panel.observables and any(event.lifted for event in result.events)
    return replace(panel, title=f"{panel.title}: pedaling of the same ATP cost") if told else panel


def _own(result: Result) -> list[list[Timed]]:
    """What the model itself brought to look at, over the whole record."""
    panels = [Panel(each.title, (each.name,)) for each in result.own.values()]
    return [[(panel, whole_record(result)) for panel in panels]]


def _timed(panels: Sequence[Panel]) -> Callable[[Result], list[list[Timed]]]:
    """Slow things over the whole record, quick ones over the day after the first bout; all from its start then."""

    def plan(result: Result) -> list[list[Timed]]:
        day = day_after_bout(result)
        record = whole_record(result, day is not None and any(panel.quick for panel in panels))
        return [[(panel, day if panel.quick and day else record) for panel in panels]]

    return plan


def _fibers(result: Result) -> list[list[Timed]]:
    """Phosphocreatine around the bout, glycogen and AMPK over the record, by fiber type."""
    record = whole_record(result, from_bout=True)
    clocks = around_bout(result) or record, record, day_after_bout(result) or record
    return [
        [(replace(panel, title=f"Type {kind}: {panel.title}", group=kind), clock) for kind in TYPES]
        for panel, clock in zip(FIBERS, clocks, strict=True)
    ]


@dataclass(frozen=True)
class Drawing:
    """A figure: its title, what stands under it, and its panels. What stays flat is left out.

    Parameters
    ----------
    title : above it
    caption : the sentence that stands under it in the report
    plan : rows of panels, each with its clock, for a result; one row alone is broken into several
    shared : the panels of a row have one scale
    answers : what stays flat is drawn too, for it was asked about
    filled : in place of a plan, rows of panels with their lines
    """

    title: str
    caption: str
    plan: Callable[[Result], list[list[Timed]]]
    shared: bool = False
    answers: bool = False
    filled: Callable[[Result], list[list[Filled]]] | None = None

    def draw(self, result: Result) -> Figure | None:
        """The figure; None where a result has nothing to show in it.

        Parameters
        ----------
        result : what is drawn

        Returns
        -------
        the figure; None where the result has nothing to show in it
        """
        rows = [row for row in self._rows(result) if self.answers or not all(map(_flat, row))]
        if not self.shared and rows:
            kept = [each for each in rows[0] if self.answers or not _flat(each)]
            across = ACROSS.get(len(kept), 3)
            rows = [kept[at : at + across] for at in range(0, len(kept), across)]
        shown = result if self.filled is None else without_meals(result)
        return compose(shown, rows, self.title, self.shared) if rows else None

    def left_out(self, result: Result) -> list[str]:
        """The panels that stay flat, each with its level.

        Parameters
        ----------
        result : of which it would be drawn

        Returns
        -------
        a sentence for each panel, with its level
        """
        if self.answers:
            return []
        rows = self._rows(result)
        rows = [row for row in rows if all(map(_flat, row))] if self.shared else rows
        return [stays(panel, lines) for row in rows for panel, _, lines in row if flat(panel, lines)]

    def _rows(self, result: Result) -> list[list[Filled]]:
        """The rows of panels that have something to show, with their lines."""
        if self.filled is not None:
            return self.filled(result)
        plan = [[(panel.worded(result), clock) for panel, clock in row] for row in self.plan(result)]
        rows = [[(panel, clock, courses(result, panel, clock)) for panel, clock in row] for row in plan]
        return [kept for row in rows if (kept := [each for each in row if each[2]])]


FIGURES = {
    "answer": Drawing(
        "What was asked",
        "What the scenario asks about, even where it hardly moves.",
        _of_question,
        answers=True,
    ),
    "bout": Drawing(
        "During and after the bout",
        "Energy and redox around the first bout. ADP and AMP are divided by their value before it.",
        _bout,
    ),
    "recovery": Drawing(
        "Recovery",
        f"Force, glycogen, the lesser of both, soreness and plasma creatine kinase. Dashed: {100 * BACK:g} % of rest; "
        "circles: from there on it stays back; squares: where another muscle that worked is back last, when that is.",
        _timed(RECOVERY),
    ),
    "muscles": Drawing(
        "Ready again, muscle by muscle",
        f"How far each muscle is back. Dashed: {100 * BACK:g} % of rest; circles: from there on it stays back; "
        "whiskers, where they were asked for: how far that goes over the ranges of parameters.",
        by_muscle,
    ),
    "fuel": Drawing(
        "Fuel",
        "What is in blood and in the liver, and what the whole person burns.",
        _timed(FUEL),
    ),
    "signals": Drawing(
        "Signals",
        "Signals as folds of rest; where they vary more than threefold, on a log scale.",
        _timed(SIGNALS),
    ),
    "nad": Drawing(
        "NAD and its precursors",
        "NAD⁺ and NADH together, and their precursors, in muscle and in blood, each per liter of its own water: "
        "matrix and cytosol do not add up to the muscle.",
        _timed(NAD),
    ),
    "mitochondria": Drawing(
        "Mitochondria",
        "Content, state and turnover of mitochondria, and what they release.",
        _timed(MITOCHONDRIA),
    ),
    "own": Drawing(
        "What the model brought",
        "Observables that mechanisms of one's own declare, over the whole record.",
        _own,
    ),
    "diary": Drawing(
        "Training diary",
        "What was done in each week and session, and what became of fitness and of mitochondria. Tests are those of "
        "the scenario, without the errors of a laboratory.",
        lambda _: [],
        answers=True,
        filled=diary,
    ),
    "arms": Drawing(
        "Arms, less the first",
        "Each arm less the first of the scenario: the same person with the same chance. Above zero is more than there.",
        lambda _: [],
        filled=paired,
    ),
    "fibers": Drawing(
        "By fiber type",
        "Means over the fibers of each type; one scale for each row.",
        _fibers,
        shared=True,
    ),
}


def png(figure: Figure) -> bytes:
    """A figure as PNG bytes.

    Parameters
    ----------
    figure : as ``Drawing.draw`` gives it

    Returns
    -------
    the bytes of the file
    """
    with styled():
        figure.set_dpi(DPI)
        canvas = figure.canvas if isinstance(figure.canvas, FigureCanvasAgg) else FigureCanvasAgg(figure)
        canvas.draw()  # once, where saving would draw twice
    return png_of(np.asarray(canvas.buffer_rgba()), DPI)


def _flat(filled: Filled) -> bool:
    panel, _, lines = filled
    return flat(panel, lines)
