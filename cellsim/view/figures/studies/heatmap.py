"""Factors by outcomes as one heat map: those that matter to any outcome, from the most to the least."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from cellsim.study.answers.answers import StudyAnswers
from cellsim.study.designs.samples import EFAST, MORRIS, SOBOL
from cellsim.view.figures.palette import COLORS, INK, SOFT
from cellsim.view.figures.studies.sheet import sheet, short

MOST_ROWS, MOST_COLUMNS = 24, 14
FAINT = 0.005  # below which a number is nothing in two digits
HUES = LinearSegmentedColormap.from_list("factors", ["white", "#8fbfe0", COLORS[0]])
MEANS = {
    SOBOL: "Each number: the share of the outcome's variance that the factor takes part in.",
    EFAST: "Each number: the share of the outcome's variance that the factor takes part in.",
    MORRIS: "Each number: the mean size of the factor's effects, over that of the factor that moves the outcome most.",
}
DISTANCE = "Each number: how far the outcome's distribution moves with the factor (PAWN); a dot is no more than noise."


def by_outcome(answers: StudyAnswers) -> pd.DataFrame:
    """What is shown of every factor and outcome, the factor first that does most to any of them (factor, outcome).

    Parameters
    ----------
    answers : of the study
    """
    columns = {}
    for name in answers.outcomes:
        found = answers.of(name)
        column = found[answers.lead].clip(lower=0.0)
        if answers.kind == MORRIS:
            column = column / column.max()
        elif "floor" in found:
            column = column.where(found["pawn"] > found["floor"], 0.0)
        columns[name] = column
    table = pd.DataFrame(columns).loc[[axis.name for axis in answers.axes]]
    most = table.max(axis=1)
    return table.loc[sorted(table.index, key=lambda name: (-round(most[name], 9), -table.loc[name].sum()))]


def heatmaps(answers: StudyAnswers) -> list[Figure]:
    """The figures, so many outcomes to each as can be read.

    Parameters
    ----------
    answers : of the study
    """
    table = by_outcome(answers)
    pages = [table.iloc[:, at : at + MOST_COLUMNS] for at in range(0, table.shape[1], MOST_COLUMNS)]
    return [_page(answers, each) for each in pages]


def _page(answers: StudyAnswers, table: pd.DataFrame) -> Figure:
    shown = table.iloc[:MOST_ROWS]
    rest = table.iloc[MOST_ROWS:]
    names = [short(each) for each in shown.index]
    values = shown.to_numpy()
    if len(rest):
        names.append(f"most of {len(rest)} others")
        values = np.vstack([values, rest.max().to_numpy()])
    never = f"The same in all runs: {', '.join(answers.constant)}." if answers.constant else ""
    lost = f"Not told, for runs have no number: {', '.join(answers.refused)}." if answers.refused else ""
    says = [MEANS.get(answers.kind, DISTANCE), never, lost]
    size = max(5.6 + 1.02 * values.shape[1], 9.5), 3.4 + 0.42 * len(values)
    with sheet(*size, "What moves what", says) as figure:
        _map(figure.subplots(), values, names, [short(each, 24) for each in table.columns])
    return figure


def _map(axes: Axes, values: np.ndarray, names: list[str], titles: list[str]) -> None:
    axes.imshow(values, cmap=HUES, vmin=0.0, vmax=1.0, aspect="auto")
    for row, column in np.ndindex(values.shape):
        value = float(values[row, column])
        axes.text(
            column, row, f"{value:.2f}" if value >= FAINT else "·", ha="center", va="center", fontsize=12,
            color="white" if value > 0.6 else INK if value >= FAINT else SOFT,
            fontweight="bold" if value >= 0.1 else "normal",
        )  # fmt: skip
    axes.set_xticks(range(len(titles)), titles, rotation=35, ha="left", rotation_mode="anchor")
    axes.xaxis.tick_top()
    axes.set_yticks(range(len(names)), names)
    axes.set_xticks(np.arange(len(titles)) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(names)) - 0.5, minor=True)
    axes.grid(which="minor", color="white", linewidth=1.5)
    axes.tick_params(which="both", length=0, labelcolor=INK)
    for side in axes.spines.values():
        side.set_visible(False)
