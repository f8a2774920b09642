"""A score drawn: how much nearer each forecaster comes than everybody's own mean, and how it goes with the answers."""

import numpy as np
import pandas as pd
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

from cellsim.view.figures.palette import COLORS, SOFT, STYLE

PANELS = (("rmse_gain", "error below that of the personal mean"),
          ("r_within", "correlation with answers, within people"))  # fmt: skip


def score_figure(table: pd.DataFrame, title: str) -> Figure:
    """Two panels, a line for each forecaster with its interval over people.

    Parameters
    ----------
    table : as ``study.scores.score.score_table`` has it
    title : above it
    """
    with rc_context(STYLE):
        figure = Figure(figsize=(11.0, 1.8 + 0.5 * len(table)), layout=ConstrainedLayoutEngine())
        FigureCanvasAgg(figure)
        figure.suptitle(title, x=0.01, ha="left", fontweight="bold")
        for axes, (column, says) in zip(figure.subplots(1, 2, sharey=True), PANELS, strict=True):
            _panel(axes, table, column)
            axes.set_xlabel(says)
        figure.axes[0].set_yticks(np.arange(len(table)), table["forecaster"])
        figure.axes[0].invert_yaxis()
        figure.supxlabel("Lines: 95 % of draws of people.", x=0.01, ha="left", color=SOFT, fontsize="small")
    return figure


def _panel(axes: Axes, table: pd.DataFrame, column: str) -> None:
    axes.axvline(0.0, color=SOFT, linewidth=0.8)
    for place, row in enumerate(table.to_dict("records")):
        color = COLORS[0] if row["forecaster"] == "cellsim" else SOFT
        if np.isfinite(row[column]):
            axes.plot([row[f"{column}_low"], row[f"{column}_high"]], [place, place], color=color, linewidth=2.0)
            axes.plot(row[column], place, "o", color=color)
