"""What every panel of every figure must draw, and what it does draw, read off the figure itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from cellsim import Result
from cellsim.study.result.series import Event
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.figures.marks import Marks
from cellsim.view.figures.palette import Ink
from cellsim.view.figures.panels import around_bout, day_after_bout, whole_record
from tests.readout.by_hand import KINDS
from tests.readout.courses import ARMS, BEGIN_H, END_H, PEOPLE, REPLICATES, TIMES, Whose, course, drawn_bouts
from tests.readout.marked import BACK_FOR_GOOD, wrong_marks

MINUTES, HOURS, RECORD = "minutes from start of bout", "hours from end of bout", "hours from start"
UNITS = {"mmol/L": "mmol/L", "umol/L": "µmol/L", "fold": "fold of rest", "percent": "% of fiber volume", "U/L": "U/L",
         "fraction/day": "fraction per day", "mV": "mV", "W": "W", "mL/kg/min": "mL/kg/min",
         "fraction": "fraction", "pmol/L": "pmol/L", "g": "g", "g/minute": "g/min"}  # fmt: skip
SHOWN = {"ph": "pH", "pgc1a": "fold of untrained", "nampt": "fold of the reference", "rer": "CO₂ / O₂",
         "soreness": "score, 0 to 1", "damaged_fraction": "fraction of mitochondria",
         "nadh_fraction_cyt": "fraction of pool", "nadh_fraction_mit": "fraction of pool",
         **dict.fromkeys(("ros", "dna_lesions"), "of rested young muscle"),
         **dict.fromkeys(("force", "tissue_force", "glycogen_fraction", "recovered"),
                         "fraction of rested")}  # fmt: skip


class Drawn(NamedTuple):
    """One panel: its columns by the names that tell them apart, its group, its clock, whether it is over its rest."""

    columns: dict[str, str]
    clock: str
    group: str = ""
    relative: bool = False


def _one(column: str, clock: str, group: str = "") -> Drawn:
    return Drawn({"": column}, clock, group)


PANELS = {
    "answer": {"Recovered: the lesser of force and glycogen": _one("recovered", HOURS)},
    "bout": {
        "Phosphocreatine": _one("phosphocreatine", MINUTES),
        "Inorganic phosphate": _one("pi", MINUTES),
        "ADP and AMP": Drawn({"ADP": "adp", "AMP": "amp"}, MINUTES, relative=True),
        "Muscle lactate": _one("lactate", MINUTES),
        "Blood lactate": _one("lactate_blood", MINUTES),
        "Muscle pH": _one("ph", MINUTES),
        "NADH": Drawn({"cytosol": "nadh_fraction_cyt", "matrix": "nadh_fraction_mit"}, MINUTES),
        "Oxygen uptake": _one("vo2", MINUTES),
        "Recruitment": _one("recruitment", MINUTES),
        "Power": Drawn({"delivered": "power_delivered", "asked": "power_asked"}, MINUTES),
    },
    "recovery": {
        "Force": _one("force", RECORD),
        "Glycogen": _one("glycogen_fraction", RECORD),
        "Force that tissue allows": _one("tissue_force", RECORD),
        "Recovered": _one("recovered", RECORD),
        "Soreness": _one("soreness", RECORD),
        "Creatine kinase in plasma": _one("ck", RECORD),
        "Muscle protein synthesis": _one("protein_synthesis", RECORD),
    },
    "fuel": {
        "Blood glucose": _one("glucose_blood", RECORD),
        "Insulin": _one("insulin", RECORD),
        "Fatty acids in plasma": _one("ffa", RECORD),
        "Ketones in plasma": _one("ketones", RECORD),
        "Liver glycogen": _one("liver_glycogen", RECORD),
        "Exchange ratio": _one("rer", RECORD),
        "Burnt by the whole person": Drawn({"fat": "fat_use", "carbohydrate": "carbohydrate_use"}, RECORD),
    },
    "signals": {
        "AMPK activity": _one("ampk", HOURS),
        "Phosphorylated ACC": _one("acc_p", HOURS),
        "ULK1 activity": _one("ulk1", HOURS),
        "PGC-1α mRNA": _one("pgc1a_mrna", HOURS),
        "PGC-1α protein": _one("pgc1a", HOURS),
        "NAMPT protein": _one("nampt", HOURS),
    },
    "nad": {
        "Muscle NAD": _one("nad_total", RECORD),
        "NAD of the matrix": _one("nad_mit", RECORD),
        "NAD of the cytosol": _one("nad_cyt", RECORD),
        "NMN in muscle": _one("nmn", RECORD),
        "Nicotinamide in muscle": _one("nam", RECORD),
        "NAD of whole blood": _one("nad_blood", RECORD),
        "Nicotinamide in plasma": _one("nam_plasma", RECORD),
    },
    "mitochondria": {
        "Mitochondrial volume": _one("mitochondrial_volume", HOURS),
        "Membrane potential": _one("membrane_potential", HOURS),
        "Damaged mitochondria": _one("damaged_fraction", HOURS),
        "Mitophagy": _one("mitophagy_flux", HOURS),
        "Reactive oxygen": _one("ros", HOURS),
        "DNA lesions": _one("dna_lesions", HOURS),
    },
    "fibers": {
        f"Type {kind}: {title}": _one(column, clock, kind)
        for title, column, clock in (
            ("phosphocreatine", "phosphocreatine", MINUTES),
            ("glycogen", "glycogen_fraction", HOURS),
            ("AMPK activity", "ampk", HOURS),
        )
        for kind in ("I", "IIa", "IIx")
    },
}
A_DAY = {
    "signals": ("AMPK activity", "Phosphorylated ACC", "ULK1 activity", "PGC-1α mRNA"),
    "mitochondria": ("Membrane potential", "Reactive oxygen", "DNA lesions"),
    "fibers": tuple(f"Type {kind}: AMPK activity" for kind in ("I", "IIa", "IIx")),
}
"""Panels that show the day after the first bout; others in hours show the whole record."""


def group_of(column: str, group: str) -> str:
    return group or ("body" if column in KINDS["body"] else "all")


def unit_of(column: str) -> str:
    """The unit of a column as it must stand on an axis."""
    row = next(rows[column] for rows in KINDS.values() if column in rows)
    return SHOWN.get(column) or UNITS[row.unit]


@dataclass(frozen=True)
class Series:
    """One course as it must be drawn: of whom, of which column, where and how high, from the lowest to the highest."""

    person: str
    column: str
    x: np.ndarray
    low: np.ndarray
    middle: np.ndarray
    high: np.ndarray


def window(figure: str, title: str, panel: Drawn) -> tuple[float, float]:
    """From where to where a panel must show its courses, on its own clock."""
    ends = [drawn_bouts(person)[0][1] for person in PEOPLE]
    longest = max(60.0 * (end - start) for start, end in (drawn_bouts(person)[0] for person in PEOPLE))
    if panel.clock == MINUTES:
        return -max(1.0, 0.12 * longest), longest + max(6.0, 0.4 * longest)
    if title in A_DAY.get(figure, ()):
        return -longest / 60.0 - 2.0, 24.0
    return (BEGIN_H, END_H) if panel.clock == RECORD else (BEGIN_H - max(ends), END_H - min(ends))


def due(figure: str, title: str, panel: Drawn) -> Iterator[Series]:
    """Every course that a panel must draw."""
    low, high = window(figure, title, panel)
    for person in PEOPLE:
        start, end = drawn_bouts(person)[0]
        zero, per_hour = {RECORD: 0.0, MINUTES: start, HOURS: end}[panel.clock], 60.0 if panel.clock == MINUTES else 1.0
        x = (np.array(TIMES) - zero) * per_hour
        inside = (x >= low - 1e-6) & (x <= high + 1e-6)
        for column in panel.columns.values():
            group = group_of(column, panel.group)
            every = np.array([course(Whose(person, group, each), column) for each in REPLICATES])
            if panel.relative:
                every = every / every[:, [TIMES.index(start)]]
            kept = every[:, inside]
            yield Series(person, column, x[inside], kept.min(axis=0), kept.mean(axis=0), kept.max(axis=0))


def wrong_figures(result: Result, names: Sequence[str] = tuple(PANELS)) -> Iterator[str]:
    """Where the figures of the result of the made-up courses are not what they must be, one after the other."""
    apart = {"own", "diary", "muscles", "arms"}  # which have tests of their own
    yield from (f"figure {name} on one side only" for name in (FIGURES.keys() - apart) ^ PANELS.keys())
    yield from wrong_clocks()
    yield from wrong_spans()
    for name in names:
        yield from (f"{name}: {each}" for each in _wrong_figure(name, FIGURES[name].draw(result)))


def wrong_clocks() -> Iterator[str]:
    """Whether a long record is shown in days, and a very long one in weeks, from its start or the end of a bout."""
    for hours, unit, per_hour in ((119.0, "hours", 1.0), (121.0, "days", 1 / 24), (1340.0, "days", 1 / 24),
                                  (1350.0, "weeks", 1 / 168)):  # fmt: skip
        keys = {"person": "her", "muscle": "", "group": "all", "arm": "", "replicate": 0}
        table = pd.DataFrame({"time_h": [5.0, 5.0 + hours], **keys, "atp": 8.0})
        result = Result(table, {}, {}, events=[Event(11.0, 2.0, "bout", "ride", "her")])
        for from_bout, begin, words in ((False, 0.0, "start"), (True, 13.0, "end of bout")):
            clock = whole_record(result, from_bout)
            seen = *clock.shades[0], clock.low, clock.high
            due = np.array([11.0, 13.0, 5.0, 5.0 + hours]) - begin
            if clock.label != f"{unit} from {words}" or not np.allclose(seen, due * per_hour):
                yield f"a record of {hours:g} hours is shown in {clock.label}: {seen}"


def wrong_spans() -> Iterator[str]:
    """Whether short bouts and short records have the room that they need, and dates stand where a clock has them."""
    keys = {"muscle": "", "group": "all", "arm": "", "replicate": 0, "atp": 8.0}
    table = pd.concat([pd.DataFrame({"time_h": [5.0, 14.0], "person": person, **keys}) for person in PEOPLE])
    rides = [Event(11.0, 2 / 60, "bout", "sprint", "her"), Event(12.0, 1 / 60, "bout", "sprint", "him")]
    row = {"name": "force_regained", "bout": 1, "value": 20.0, "person": "her", "arm": "", "muscle": ""}
    result = Result(table, {"headline": [row]}, {}, events=rides)
    near, day = around_bout(result), day_after_bout(result)
    for clock, due in ((near, (-1.0, 8.0)), (day, (-2.0 - 2 / 60, 3.0 - 2 / 60))):
        if not np.allclose((clock.low, clock.high), due):
            yield f"{clock.label} run from {clock.low} to {clock.high}, not {due}"
    days = replace(whole_record(result), per_hour=1 / 24, low=0.0, high=10.0)
    case = result.courses.cases[0]
    back = Marks(result, {case: Ink("#000000")})._dates("force_regained", case, days)
    if len(back) != 1 or not np.allclose(back, [(11.0 + 2 / 60 + 20.0) / 24]):
        yield f"in days the date is {back}"


def _wrong_figure(name: str, figure: Figure) -> Iterator[str]:
    axes = {each.get_title(loc="left"): each for each in figure.axes}
    yield from (f"panel '{title}' on one side only" for title in axes.keys() ^ PANELS[name].keys())
    people = {f"{person}, {ARMS[person]}": person for person in PEOPLE}
    labels = {each.get_label(): each for each in figure.legends[0].legend_handles}
    yield from (f"the key has no '{label}'" for label in people if label not in labels)
    hues = {people[label]: to_hex(labels[label].get_color()) for label in people if label in labels}
    if len(set(hues.values())) < len(PEOPLE):
        yield f"the key tells nobody apart: {hues}"
    for title in axes.keys() & PANELS[name].keys():
        panel = PANELS[name][title]
        for each in _wrong_panel(axes[title], panel, list(due(name, title, panel)), hues):
            yield f"'{title}': {each}"
        low, high = window(name, title, panel)
        column, per_hour = next(iter(panel.columns.values())), 60.0 if panel.clock == MINUTES else 1.0
        marked = name in ("answer", "recovery") and column in BACK_FOR_GOOD
        for each in wrong_marks(axes[title], column, marked, panel.clock != RECORD, per_hour, (low, high), hues):
            yield f"'{title}': {each}"
        if not np.allclose(axes[title].get_xlim(), (low, high), atol=1e-6):
            yield f"'{title}' is shown from {axes[title].get_xlim()}, not {low:g} to {high:g}"


def _wrong_panel(axes: Axes, panel: Drawn, series: list[Series], hues: dict[str, str]) -> Iterator[str]:
    first = next(iter(panel.columns.values()))
    unit = "fold of rest" if panel.relative else unit_of(first)
    if axes.get_ylabel() not in (unit, f"{unit} (log scale)"):
        yield f"its unit is '{axes.get_ylabel()}', not '{unit}'"
    if (axes.get_yscale() == "log") != axes.get_ylabel().endswith("(log scale)"):
        yield "its scale is not what it says"
    if axes.get_xlabel() != panel.clock:
        yield f"its clock is '{axes.get_xlabel()}', not '{panel.clock}'"
    lines = [each for each in axes.lines if len(each.get_xdata()) > 2]
    if len(lines) != len(series):
        yield f"it has {len(lines)} lines, not {len(series)}"
    bands = [each for each in axes.collections if isinstance(each, PolyCollection)]
    looks = _looks(axes, panel, series)
    for each in series:
        mine = [line for line in lines if _is(line, each)]
        if len(mine) != 1:
            yield f"{each.column} of {each.person} is drawn {len(mine)} times"
            continue
        if to_hex(mine[0].get_color()) != hues.get(each.person):
            yield f"{each.column} of {each.person} has the color of another"
        if looks and looks[each.column] != _style(mine[0]):
            yield f"{each.column} is drawn as another is in the key"
        if not any(_spans(band, each) for band in bands):
            yield f"{each.column} of {each.person} does not show the range of its replicates"
        low, high = axes.get_ylim()
        if each.middle.min() < low or each.middle.max() > high:
            yield f"{each.column} of {each.person} leaves the panel"


def _is(line: Line2D, series: Series) -> bool:
    x, y = line.get_data()
    return len(x) == len(series.x) and np.allclose(x, series.x, atol=1e-6) and np.allclose(y, series.middle, rtol=1e-9)


def _spans(band: PolyCollection, series: Series) -> bool:
    """Whether a band runs from the lowest to the highest replicate of a course."""
    corners, found = band.get_paths()[0].vertices, []
    some = slice(None, None, max(1, len(series.x) // 5))
    for x in series.x[some]:
        there = corners[np.isclose(corners[:, 0], x)][:, 1]
        found.append((there.min(), there.max()) if there.size else (np.nan, np.nan))
    return np.allclose(found, np.column_stack([series.low[some], series.high[some]]))


def _style(line: Line2D) -> tuple:
    return line.get_linestyle(), line.get_alpha()


def _looks(axes: Axes, panel: Drawn, series: list[Series]) -> dict[str, tuple]:
    """How each column is drawn, by what its name in the key or at the end of its line says."""
    if len(panel.columns) < 2:
        return {}
    legend = axes.get_legend()
    if legend is not None:
        named = {text.get_text(): _style(line) for text, line in zip(legend.texts, legend.legend_handles, strict=True)}
        return {column: named.get(name, ()) for name, column in panel.columns.items()}
    found = {}
    for name, column in panel.columns.items():
        height = next((each.xy[1] for each in axes.texts if each.get_text() == name), np.nan)
        last = float(np.median([each.middle[-1] for each in series if each.column == column]))
        there = axes.transLimits.transform(axes.transScale.transform((1.0, last)))[1]
        if not np.isclose(height, there, atol=0.05):
            found[column] = ("its name stands elsewhere",)
    return found and {column: found.get(column, ()) for column in panel.columns.values()}
