"""What lies between the runs of a study: an outcome over two factors, and over each of those that move it most."""

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator, ScalarFormatter

from cellsim.errors import ResultError
from cellsim.study.answers.answers import StudyAnswers
from cellsim.study.answers.points import Axis
from cellsim.study.answers.surrogate import Surrogate
from cellsim.view.figures.palette import COLORS, INK, SOFT
from cellsim.view.figures.studies.sheet import number, scaled, sheet, short

FINE = 41  # places along each side of a surface
ALONG = 81  # of a curve
MOST_CURVES = 6
MOST_POINTS = 600  # that are drawn of all runs
BANDS = 12
EVEN = 1e-3  # of an interval: where it differs less between places, it is the same
MIDDLE = "All others stay in the middle of what was varied."


def surface(answers: StudyAnswers, outcome: str, first: str = "", second: str = "") -> Figure:
    """An outcome over two factors, and beside it how far that may be wrong; all others stay in their middle.

    Parameters
    ----------
    answers : of the study
    outcome : that there is a surrogate of
    first, second : factors with an order; the two that move it most unless given

    Raises
    ------
    ResultError : there is no surrogate, or no such two factors.
    """
    found = _of(answers, outcome)
    one, other = _two(answers, found, outcome, first, second)
    sides = [_along(found.axes[at], FINE) for at in (one, other)]
    places = np.tile(middles(found.axes), (FINE * FINE, 1))
    places[:, one], places[:, other] = (each.ravel() for each in np.meshgrid(*sides))
    middle, half = found.at(places)
    unit = answers.units.get(outcome, "")
    held = [at for at in range(len(found.axes)) if at not in (one, other)]
    says = [found.says(), f"Points: the runs, colored by what they gave. {_held(found.axes, held)}"]
    names = " and ".join(short(found.axes[at].name, 26) for at in (one, other))
    shown = [(f"{short(outcome, 26)}{f', {unit}' if unit else ''}", middle)]
    low, high = min(middle.min(), found.values.min()), max(middle.max(), found.values.max())
    levels = [MaxNLocator(BANDS).tick_values(low, high)]
    if np.ptp(half) > EVEN * half.max():
        shown.append(("half of its 95 % interval", half))
        levels.append(MaxNLocator(BANDS).tick_values(0.0, half.max()))
    else:
        says.insert(1, f"Half of its 95 % interval: {number(float(half.max()))} everywhere.")
    with sheet(6.8 * len(shown), 6.6, f"{short(outcome, 26)} over {names}", says) as figure:
        for panel, (title, values), steps in zip(
            figure.subplots(1, len(shown), squeeze=False)[0], shown, levels, strict=True
        ):
            filled = panel.contourf(*sides, values.reshape(FINE, FINE), levels=steps, cmap="cividis")
            panel.set_title(title)
            scaled(panel, found.axes[one])
            scaled(panel, found.axes[other], across=False)
            figure.colorbar(filled, ax=panel, format=ScalarFormatter(useOffset=False))
        runs = _some(len(found.values))
        figure.axes[0].scatter(
            found.axes[one].places[runs], found.axes[other].places[runs], c=found.values[runs], cmap="cividis",
            vmin=levels[0][0], vmax=levels[0][-1], s=34, edgecolor="white", linewidth=0.9,
            clip_on=False, zorder=3,
        )  # fmt: skip
    return figure


def curves(answers: StudyAnswers, outcome: str) -> Figure:
    """An outcome over each of the factors that move it most, one at a time; all others stay in their middle.

    Parameters
    ----------
    answers : of the study
    outcome : that there is a surrogate of

    Raises
    ------
    ResultError : there is no surrogate.
    """
    found = _of(answers, outcome)
    order = _leading(answers, found, outcome)[:MOST_CURVES]
    across = min(len(order), 3)
    down = -(-len(order) // across)
    unit = answers.units.get(outcome, "")
    rest = len(found.axes) - len(order)
    more = f" {rest} more factors are not shown." if rest else ""
    says = [found.says(), f"{MIDDLE}{more}"]
    key = [Line2D([], [], color=COLORS[0], linewidth=2.4, label="surrogate"),
           Patch(color=COLORS[0], alpha=0.2, label="its 95 % interval"),
           Line2D([], [], linestyle="", marker="o", markersize=5, color=SOFT, label="runs")]  # fmt: skip
    with sheet(max(4.6 * across, 9.0), 2.2 + 3.5 * down, f"{short(outcome)} over one factor at a time", says, key) as (
        figure
    ):
        panels = figure.subplots(down, across, sharey=True, squeeze=False)
        runs = _some(len(found.values))
        for panel, at in zip(panels.ravel(), order, strict=False):
            axis = found.axes[at]
            panel.scatter(axis.places[runs], found.values[runs], s=12, color=SOFT, alpha=0.45, linewidth=0)
            side = np.arange(len(axis.values), dtype=float) if axis.values else _along(axis, ALONG)
            places = np.tile(middles(found.axes), (len(side), 1))
            places[:, at] = side
            middle, half = found.at(places)
            if axis.values:
                panel.errorbar(side, middle, yerr=half, fmt="o", color=COLORS[0], capsize=5, markersize=9, linewidth=2)
            else:
                panel.plot(side, middle, color=COLORS[0], zorder=3)
                panel.fill_between(side, middle - half, middle + half, color=COLORS[0], alpha=0.2, linewidth=0)
            scaled(panel, axis)
        for panel in panels.ravel()[len(order) :]:
            panel.set_visible(False)
        for panel in panels[:, 0]:
            panel.set_ylabel(f"{short(outcome, 26)}{f', {unit}' if unit else ''}", color=INK)
    return figure


def middles(axes: Sequence[Axis]) -> np.ndarray:
    """The middle of each factor: of its range, of its logarithm, or the name that most runs have (axis,)."""
    found = []
    for axis in axes:
        low, high = axis.ends
        if axis.values:
            found.append(float(np.bincount(axis.places.astype(int)).argmax()))
        else:
            found.append(float(np.sqrt(low * high)) if axis.logarithm else (low + high) / 2.0)
    return np.array(found)


def _of(answers: StudyAnswers, outcome: str) -> Surrogate:
    if outcome not in answers.surrogates:
        raise ResultError(
            f"There is no surrogate of {outcome} to draw between its runs. Its warnings say why; run more samples."
        )
    return answers.surrogates[outcome]


def _leading(answers: StudyAnswers, found: Surrogate, outcome: str) -> list[int]:
    """Places of the factors of a surrogate, the one that moves the outcome most first."""
    names = list(answers.of(outcome).index)
    return sorted(range(len(found.axes)), key=lambda at: names.index(found.axes[at].name))


def _two(answers: StudyAnswers, found: Surrogate, outcome: str, first: str, second: str) -> tuple[int, int]:
    ordered = [at for at in _leading(answers, found, outcome) if not found.axes[at].values]
    by_name = {found.axes[at].name: at for at in ordered}
    for name in (first, second):
        if name and name not in by_name:
            raise ResultError(
                f"{name} is no factor of {outcome} that could be a side of a surface. Write two of "
                f"{', '.join(by_name) or 'none'}."
            )
    if len(ordered) < 2 or (first and first == second):
        raise ResultError(f"A surface of {outcome} needs two factors that are numbers. Vary two of them.")
    wanted = [by_name[name] for name in (first, second) if name]
    wanted += [at for at in ordered if at not in wanted]
    return wanted[0], wanted[1]


def _along(axis: Axis, many: int) -> np.ndarray:
    return np.geomspace(*axis.ends, many) if axis.logarithm else np.linspace(*axis.ends, many)


def _some(count: int) -> np.ndarray:
    """Runs that are drawn: all, or evenly some of many."""
    return np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).round().astype(int))


def _held(axes: Sequence[Axis], which: Sequence[int]) -> str:
    """Where other factors stay, in words."""
    if len(which) > 3:
        return MIDDLE
    middle, said = middles(axes), []
    for at in which:
        axis = axes[at]
        level = axis.values[int(middle[at])] if axis.values else f"{number(middle[at])} {axis.unit}".rstrip()
        said.append(f"{short(axis.name, 26)} = {level}")
    return f"Held: {', '.join(said)}." if said else ""
