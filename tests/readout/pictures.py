"""What the other pictures must show: the browser's, and those of a study, of control, of a trace and of a profile."""

import re
from collections.abc import Iterator
from itertools import product

import numpy as np
import pandas as pd
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from cellsim.biology.human_muscle import human_muscle
from cellsim.study.labels.trace import Trace
from cellsim.view.browser.panels import SCALE, TYPE_INK, Disc, courses, section
from cellsim.view.figures import trace as trace_figure
from cellsim.view.figures.control import control_figure
from cellsim.view.figures.profile import _coupling, _fibers, _time
from cellsim.view.figures.sweep import sweep_figure
from tests.readout.by_hand import FIBER_TYPES
from tests.readout.drawn import unit_of
from tests.readout.flows import wrong_flows

LIVE = {
    "Work": {"power_delivered": ("Power delivered [W]", "body"), "phosphocreatine": ("Phosphocreatine [mmol/L]", ""),
             "lactate": ("Muscle lactate [mmol/L]", "")},
    "Signals": {"ampk": ("AMPK activity [fold of rest]", ""), "pgc1a_mrna": ("PGC-1α mRNA [fold of rest]", ""),
                "nad_total": ("Muscle NAD [µmol/L]", "")},
    "Recovery": {"force": ("Force [fraction of rested]", "all"),
                 "glycogen_fraction": ("Glycogen [fraction of rested]", "all"),
                 "soreness": ("Soreness [score, 0 to 1]", "all")},
}  # fmt: skip
"""Of each heading of the browser's page: its columns with what stands over them, and their group ('' for each type)."""
HOURS = [0.0, 0.4, 1.1, 2.9]
LEVELS = {"power_delivered": 150.0, "phosphocreatine": 30.0, "lactate": 7.0, "ampk": 2.5, "pgc1a_mrna": 5.0,
          "nad_total": 450.0, "force": 0.9, "glycogen_fraction": 0.8, "soreness": 0.7}  # fmt: skip


def live_courses() -> dict[tuple[str, str], list[float]]:
    """A course of its own for each column and group."""
    chance = np.random.default_rng(3)
    return {
        (name, group): list(LEVELS[name] * chance.uniform(0.7, 1.1, len(HOURS)))
        for names in LIVE.values()
        for name, (_, own) in names.items()
        for group in ((own,) if own else FIBER_TYPES)
    }


def wrong_live() -> Iterator[str]:
    """Where the browser's courses are not those that it was given, read back from the drawing by its own axes."""
    values = live_courses()
    for names in LIVE.values():
        svg = courses([human_muscle().observables[name] for name in names], HOURS, values, (0.3, 0.8))
        texts = [(float(x), float(y), text) for x, y, text in
                 re.findall(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>', svg)]  # fmt: skip
        titles = [text for x, _, text in texts if x == 54.0 and not _number(text)]
        if titles != [words for words, _ in names.values()]:
            yield f"the panels are called {titles}"
        tops = [y for x, y, text in texts if text in titles] + [float("inf")]
        lowest = max(y for _, y, text in texts if _number(text))
        foot = [(x, float(text)) for x, y, text in texts if y == lowest and x >= 54.0]
        lines = re.findall(r'<polyline points="([^"]*)"[^>]*stroke="(#\w+)"', svg)
        for place, name in enumerate(names):
            beside = [(y, text) for x, y, text in texts if x < 54.0 and tops[place] < y < tops[place + 1]]
            scale = [(y - 4, float(text)) for y, text in beside if _number(text)]
            coarse = 0.005 * np.ptp([value for _, value in scale])
            theirs = [(group, line) for (column, group), line in values.items() if column == name]
            for group, line in theirs:
                points, ink = lines.pop(0)
                seen = np.array([[float(each) for each in point.split(",")] for point in points.split()])
                hours, heights = (np.polyval(np.polyfit(*np.transpose(marks), 1), seen[:, side])
                                  for side, marks in ((0, foot), (1, scale)))  # fmt: skip
                if not (np.allclose(hours, HOURS, atol=0.02) and np.allclose(heights, line, rtol=0.0, atol=coarse)):
                    yield f"{name} of {group} is drawn as {heights} at {hours}, not {line}"
                if group in TYPE_INK and ink != TYPE_INK[group]:
                    yield f"{name} of {group} has the color of another type"
    if len(set(TYPE_INK.values())) < len(FIBER_TYPES):
        yield "two types of fiber have one color"


def _number(text: str) -> bool:
    return re.fullmatch(r"-?[\d.]+", text) is not None


def wrong_sections() -> Iterator[str]:
    """Where the cross-section does not say each fiber's own number, value and unit."""
    given = ((7, 1.0, "I", 20.25), (3, 1.5, "IIa", 31.5), (9, 1.2, "IIx", 11.0))
    discs = [Disc(key, float(x), 0.0, area, kind, value) for x, (key, area, kind, value) in enumerate(given)]
    for name in ("phosphocreatine", "nad_total", "ph", "membrane_potential"):
        svg = section(discs, human_muscle().observables[name], 11.0, 31.5)
        said = re.findall(r"<title>([^<]*)</title>", svg)
        inner = re.findall(r'r="([\d.]+)" fill="(#\w+)"><title>', svg)
        sizes = [float(radius) ** 2 for radius, _ in inner]
        if not np.allclose(np.array(sizes) / sizes[0], [area / given[0][1] for _, area, _, _ in given], rtol=0.01):
            yield f"the fibers by {name} are as large as {sizes}"
        shades = [SCALE.index(color) for _, color in inner]
        if list(np.argsort(shades)) != list(np.argsort([value for *_, value in given])) and name == "phosphocreatine":
            yield f"the fibers by {name} are as bright as {shades}"
        due = [f"Fiber {key}, type {kind}, {area:.2f} of a type I fiber: {value:g} {unit_of(name)}"
               for key, area, kind, value in given]  # fmt: skip
        if said != due:
            yield f"the fibers by {name} say {said}, not {due}"


def wrong_sweep() -> Iterator[str]:
    """Where a study's panels are not its outcomes, in rows, against the input named below, in columns by another."""
    chance = np.random.default_rng(4)
    runs = product((20.0, 45.0, 70.0), ("trained", "sedentary"), ("50 %", "70 %"))
    rows = [{"age_years": age, "activity": activity, "intensity": intensity, "status": "ok",
             "ck_peak": chance.uniform(100, 900), "force_nadir": chance.uniform(0.2, 0.9)}
            for age, activity, intensity in runs]  # fmt: skip
    table = pd.DataFrame(rows)
    figure = sweep_figure(table, {"ck_peak": "CK, U/L", "force_nadir": "force"}, "A study")
    columns = [axes.get_title(loc="left") for axes in figure.axes[:2]]
    labels = [figure.axes[place].get_ylabel() for place in (0, 2)]
    if columns != ["50 %", "70 %"] or labels != ["CK, U/L", "force"]:
        yield f"the panels are {columns} by {labels}"
    if {axes.get_xlabel() for axes in figure.axes[2:]} != {"age, years"}:
        yield "the ages are not said to be ages"
    hues = {}
    for place, axes in enumerate(figure.axes):
        outcome, intensity = ("ck_peak", "force_nadir")[place // 2], columns[place % 2]
        for activity, part in table[table["intensity"] == intensity].groupby("activity"):
            due = part[["age_years", outcome]].to_numpy()
            lines = [each for each in axes.lines if len(each.get_xdata()) == 3 and np.allclose(each.get_xydata(), due)]
            if not lines:
                yield f"{outcome} of the {activity} at {intensity} is not drawn"
            elif hues.setdefault(activity, to_hex(lines[0].get_color())) != to_hex(lines[0].get_color()):
                yield f"the {activity} change color"


def wrong_control() -> Iterator[str]:
    """Where a number of the control map does not stand in the row of its enzyme and the column of its measure."""
    chance, measures = (
        np.random.default_rng(5),
        {"pool": ("NAD pool", "umol/L", False), "flux": ("PARP flux", "1", True)},
    )
    control = {
        name: {each: float(chance.uniform(-1, 1)) for each in measures} for name in ("NAMPT", "CD38", "NNMT", "PNP")
    }
    total = {each: sum(row[each] for row in control.values()) + 0.25 for each in measures}
    told = {name: {"title": title, "unit": unit, "flux": flux} for name, (title, unit, flux) in measures.items()}
    facts = {"of": "fiber", "person": "her", "measures": told, "groups": {"IIa": {"control": control, "sum": total}}}
    figure = control_figure(facts, "IIa")
    axes = figure.axes[0]
    rows = [each.get_text() for each in axes.get_yticklabels()]
    columns = [each.get_text() for each in axes.get_xticklabels()]
    if columns != ["NAD pool", "PARP flux"] or "fibers of type IIa" not in figure.get_suptitle():
        yield f"the columns are {columns} under '{figure.get_suptitle()}'"
    at = {text.get_position(): text.get_text() for text in axes.texts}
    seen = {(rows[round(y)], columns[round(x)]): said for (x, y), said in at.items()}
    for name, values in (control | {"sum": total}).items():
        for measure, value in values.items():
            cell = seen.get((name, measures[measure][0]), "")
            if cell.replace("\N{MINUS SIGN}", "-") != f"{value:.2f}":
                yield f"{measure} by {name} is '{cell}', not {value:.2f}"


def wrong_trace() -> Iterator[str]:
    """Where the areas of a trace are not the shares of their places, each with its own name and color."""
    time, places = np.array([10.0, 11.0, 14.0]), ("gut", "colon", "liver", "plasma", "red", "tissue", "muscle", "feces")
    chance = np.random.default_rng(6)
    amounts = chance.uniform(2.0, 9.0, (len(places), len(time)))
    amounts *= 100.0 / amounts.sum(axis=0)
    pools = {f"{place}_NAM": amount for place, amount in zip(places, amounts, strict=True)}
    trace = Trace(
        "A dose", "her", "the ring", 10.0, time, np.full(3, 100.0), pools, {f"{p}_NAM": p for p in places}, {}
    )
    axes = trace_figure.where_figure(trace).axes[0]
    names = {text.get_text().rpartition(" ")[0].rstrip("0123456789. ").strip(): text for text in axes.texts}
    bands = {to_hex(band.get_facecolor()[0]): band for band in axes.collections}
    for place, amount in zip(places, amounts, strict=True):
        words, _, _, color = trace_figure.WHOLE[place]
        text = next((each for name, each in names.items() if name.startswith(words)), None)
        if text is None or to_hex(text.get_color()) != color.lower():
            yield f"{place} has no name in its color"
            continue
        if f"{amount[-1]:.0f} %" not in text.get_text() and f"{amount[-1]:.1f} %" not in text.get_text():
            yield f"{place} is said to hold '{text.get_text()}', not {amount[-1]:.1f} %"
        corners = bands[color.lower()].get_paths()[0].vertices
        for hour, share in zip(time - 10.0, amount, strict=True):
            there = corners[np.isclose(corners[:, 0], hour)][:, 1]
            height = np.ptp(there) if there.size else 0.0
            if not np.isclose(height, share, atol=1e-6):
                yield f"{place} is drawn {height:.2f} % high at {hour:g} h, not {share:.2f} %"


def wrong_profile() -> Iterator[str]:
    """Where the bars and dots of a profile are not the numbers of what they are named for."""
    axes = Figure().subplots(1, 3)
    given = [(kind, 0.02 + 0.01 * place, 100 + 30 * place) for place, kind in enumerate(FIBER_TYPES)]
    _fibers(axes[0], [{"type": kind, "mitochondria": share, "attempts": count} for kind, share, count in given])
    for dots, (kind, share, count) in zip(axes[0].collections, given, strict=True):
        if dots.get_label() != kind or not np.allclose(dots.get_offsets(), [[100 * share, count]]):
            yield f"type {kind} is drawn at {dots.get_offsets()}"
    intervals = {"short": {"chemistry_cpu_s": 2.0, "exchange_cpu_s": 0.5, "calls": 7}, "long": {
        "chemistry_cpu_s": 3.0, "exchange_cpu_s": 0.25, "calls": 9}}  # fmt: skip
    _coupling(axes[1], intervals)
    if [bars.get_label() for bars in axes[1].containers] != ["chemistry", "exchange"]:
        yield "chemistry and exchange are called otherwise"
    for bars in axes[1].containers:
        due = [each[f"{bars.get_label()}_cpu_s"] for each in intervals.values()]
        if not np.allclose([bar.get_width() for bar in bars], due):
            yield f"{bars.get_label()} has bars of {[bar.get_width() for bar in bars]}"
    if [text.get_text().strip() for text in axes[1].texts] != ["7 calls", "9 calls"]:
        yield "the calls stand elsewhere"
    _time(axes[2], {"chemistry": {"share": 0.61}, "organelles": {"share": 0.14}, "body": {"share": 0.25}})
    names = [label.get_text() for label in axes[2].get_yticklabels()]
    widths = [(round(bar.get_width()), text.get_text())
              for bar, text in zip(axes[2].containers[0], axes[2].texts, strict=True)]  # fmt: skip
    told = dict(zip(names, widths, strict=True))
    if told != {"chemistry": (61, "61 %"), "organelles": (14, "14 %"), "body": (25, "25 %")}:
        yield f"the time goes to {told}"


def wrong_pictures() -> Iterator[str]:
    """Where any of these pictures does not show what it was given."""
    for each in (wrong_live, wrong_sections, wrong_sweep, wrong_control, wrong_trace, wrong_flows, wrong_profile):
        yield from (f"{each.__name__}: {says}" for says in each())
