"""Whether the ribbons of a trace are as wide as what passed, lead from where to where it did, and say how much."""

from collections.abc import Iterator

import numpy as np
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle

from cellsim.study.labels.trace import Trace
from cellsim.view.figures import trace as trace_figure
from cellsim.view.figures.ribbons import BAR

TOTAL, THIN = 200.0, 0.4
KEPT = {"gut_NAM": 10.0, "liver_NAD": 24.0, "plasma_NAM": 6.0, "muscle_NAD_cyt": 40.0, "urine_PY2": 120.0}
"""What each pool holds at the end [umol]; in the beginning all is in the gut."""
PASSED = {("gut_NAM", "liver_NAD"): 190.0, ("liver_NAD", "plasma_NAM"): 174.0, ("plasma_NAM", "liver_NAM"): 8.0,
          ("plasma_NAM", "muscle_NAD_cyt"): 40.0, ("plasma_NAM", "urine_PY2"): 120.0}  # fmt: skip
CALLED = {"gut": ("Gut", "#e69f00"), "liver": ("Liver", "#d55e00"), "plasma": ("Plasma", "#aa4499"),
          "muscle": ("Muscle", "#0072b2"), "urine": ("2PY in urine", "#009e73")}  # fmt: skip


def flowing() -> Trace:
    """A dose that runs from the gut to muscle and urine; one flow is written the other way round, as less than none."""
    amounts = {pool: np.array([TOTAL * (pool == "gut_NAM"), kept]) for pool, kept in KEPT.items()}
    flows = {pair: np.array([0.0, amount]) for pair, amount in PASSED.items()}
    flows["urine_PY2", "plasma_NAM"] = -flows.pop(("plasma_NAM", "urine_PY2"))
    flows["liver_NAD", "colon_NAM"] = np.array([0.0, THIN])
    pools = {*amounts, *(pool for pair in flows for pool in pair)}
    places = {pool: pool.partition("_")[0] for pool in pools}
    time = np.array([10.0, 34.0])
    return Trace("A dose", "her", "the ring", 10.0, time, np.full(2, TOTAL), amounts, places, flows)


def wrong_flows() -> Iterator[str]:
    """Where the ribbons and bars of a trace do not say what passed and what stayed."""
    figure = trace_figure.flow_figure(flowing())
    axes = figure.axes[0]
    at = {text.get_text(): text.get_position() for text in axes.texts if text.get_fontweight() == "bold"}
    if at.keys() != {name for name, _ in CALLED.values()}:
        yield f"the bars are {sorted(at)}"
        return
    yield from _wrong_ribbons(figure, at)
    yield from _wrong_bars(figure, at)
    if f"carry {THIN:g} µmol" not in figure.get_supxlabel():
        yield f"what is too thin to show is '{figure.get_supxlabel()}'"


def _wrong_ribbons(figure: Figure, at: dict) -> Iterator[str]:
    axes = figure.axes[0]
    ribbons = [each for each in axes.patches if isinstance(each, PathPatch)]
    scale = _scale(figure)
    for (source, sink), amount in PASSED.items():
        (here, color), (there, _) = (CALLED[pool.partition("_")[0]] for pool in (source, sink))
        mine = [each for each in ribbons if to_hex(each.get_facecolor()) == color
                and np.isclose(_width(each), amount * scale)]  # fmt: skip
        if len(mine) != 1:
            yield f"{amount:g} from {here} to {there} has {len(mine)} ribbons of its width in the color of {here}"
            continue
        corners = mine[0].get_path().vertices
        half = (len(corners) - 1) // 2
        ahead = at[here][0] <= at[there][0]
        leaves, meets = (BAR, 0.0) if ahead else (0.0, BAR)  # of the bar, the side that looks to the other
        for name, x in ((here, corners[0, 0] - leaves), (there, corners[half - 1, 0] - meets)):
            if abs(x - at[name][0]) > 1e-9:
                yield f"{amount:g} from {here} to {there} does not meet {name} on its side"
        told = f"{amount:g} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}" if ahead else (
            f"\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK} {amount:g}")  # fmt: skip
        if told not in {text.get_text() for text in axes.texts}:
            yield f"nothing says '{told}' from {here} to {there}"
    if len(ribbons) != len(PASSED):
        yield f"there are {len(ribbons)} ribbons"


def _wrong_bars(figure: Figure, at: dict) -> Iterator[str]:
    axes, scale = figure.axes[0], _scale(figure)
    words = {text.get_position()[0]: [] for text in axes.texts}
    for text in axes.texts:
        words[text.get_position()[0]].append(text)
    for pool, kept in KEPT.items():
        name, color = CALLED[pool.partition("_")[0]]
        bars = [each for each in axes.patches if isinstance(each, Rectangle) and each.get_alpha() is None
                and to_hex(each.get_facecolor()) == color]  # fmt: skip
        if len(bars) != 1 or not np.isclose(bars[0].get_height(), kept * scale) or bars[0].get_x() != at[name][0]:
            yield f"{name} has {[(each.get_x(), each.get_height() / scale) for each in bars]}, not {kept:g}"
        beneath = [text.get_text() for text in words[at[name][0]] if 0.0 < text.get_position()[1] - at[name][1] < 0.03]
        share = f"{100 * kept / TOTAL:.0f} %" if kept / TOTAL > 0.095 else f"{100 * kept / TOTAL:.1f} %"
        if beneath != [f"{kept:g} µmol, {share}"]:
            yield f"beneath {name} stands {beneath}, not {kept:g} and {share}"


def _width(ribbon: PathPatch) -> float:
    corners = ribbon.get_path().vertices
    return abs(float(corners[-2, 1] - corners[0, 1]))


def _scale(figure: Figure) -> float:
    """Height of one umol, by the widest ribbon."""
    widths = [_width(each) for each in figure.axes[0].patches if isinstance(each, PathPatch)]
    return max(widths) / max(PASSED.values())
