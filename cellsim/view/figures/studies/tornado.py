"""A tornado: what moves one outcome, the factor that moves it most at the top, with what is not sure of it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from cellsim.study.answers.answers import StudyAnswers
from cellsim.study.designs.samples import EFAST, MORRIS, SOBOL
from cellsim.view.figures.palette import COLORS, INK, SOFT
from cellsim.view.figures.studies.sheet import number, sheet, short

MOST_BARS = 15
ONE_WAY = 0.9  # of the size of its effects: what a mean that has this much of it left goes one way
RISES, FALLS, BOTH = COLORS[0], COLORS[1], "#9a9a9a"
ALONE = COLORS[4]
HIGH, NARROW = 0.7, 0.3  # of a row
WHISKER: dict[str, Any] = {"color": INK, "linewidth": 1.6, "capsize": 4.0, "capthick": 1.6, "fmt": "none", "zorder": 4}


def tornado(answers: StudyAnswers, outcome: str) -> Figure:
    """The figure of one outcome.

    Parameters
    ----------
    answers : of the study
    outcome : that something is told of
    """
    found = answers.of(outcome)
    rows = found.head(MOST_BARS)
    with sheet(
        11.0,
        2.5 + 0.46 * len(rows),
        f"What moves {short(outcome)}",
        _words(answers, outcome, found),
        _key(answers.kind),
    ) as figure:
        axes = figure.subplots()
        places = np.arange(len(rows))
        if answers.kind in (SOBOL, EFAST):
            _shares(axes, rows, places)
        else:
            _sizes(axes, rows, places, answers.kind)
        axes.set_yticks(places, [short(name) for name in rows.index])
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.tick_params(axis="y", length=0, pad=10, labelcolor=INK)
        axes.set_xlim(0.0, 1.02 * axes.dataLim.x1 or 1.0)
        axes.set_xlabel(_measure(answers, outcome))
    return figure


def direction(kind: str, row: pd.Series) -> str:
    """The color of a factor: whether the outcome rises with it, falls, or neither.

    Parameters
    ----------
    kind : of the design: Morris' tells it by the mean of its effects, others by the correlation of ranks
    row : of the factor
    """
    if kind == MORRIS:
        mean, sure = row["mu"], ONE_WAY * row["mu_star"]
        return BOTH if abs(mean) < sure or not mean else RISES if mean > 0.0 else FALLS
    rank, sure = row["rank"], row["rank_conf"]
    return BOTH if not abs(rank) > sure else RISES if rank > 0.0 else FALLS


def _shares(axes: Axes, rows: pd.DataFrame, places: np.ndarray) -> None:
    axes.barh(places, rows["ST"], height=HIGH, color=COLORS[0])
    axes.barh(places, rows["S1"].clip(lower=0.0), height=NARROW, color=ALONE, zorder=3)
    end = rows["ST"].to_numpy()
    if "ST_conf" in rows:
        axes.errorbar(rows["ST"], places - 0.25, xerr=_within(rows["ST"], rows["ST_conf"]), **WHISKER)
        axes.errorbar(rows["S1"].clip(lower=0.0), places, xerr=_within(rows["S1"].clip(lower=0.0), rows["S1_conf"]),
                      **WHISKER)  # fmt: skip
        end = np.maximum(end + rows["ST_conf"], rows["S1"] + rows["S1_conf"])
    _numbers(axes, end, places, rows["ST"])


def _sizes(axes: Axes, rows: pd.DataFrame, places: np.ndarray, kind: str) -> None:
    size = "mu_star" if kind == MORRIS else "pawn"
    axes.barh(places, rows[size], height=HIGH, color=[direction(kind, row) for _, row in rows.iterrows()])
    axes.errorbar(rows[size], places, xerr=_within(rows[size], rows[f"{size}_conf"]), **WHISKER)
    end = rows[size] + rows[f"{size}_conf"]
    if kind == MORRIS:
        axes.plot(rows["sigma"], places, linestyle="", marker="D", markersize=8, color=ALONE, markeredgecolor=INK,
                  zorder=5, clip_on=False)  # fmt: skip
        end = np.maximum(end, rows["sigma"] + 0.02 * rows["sigma"].max())
    else:
        axes.vlines(rows["floor"], places - 0.46, places + 0.46, color=INK, linestyle=(0, (2, 1.5)), linewidth=1.6,
                    zorder=5)  # fmt: skip
        end = np.maximum(end, rows["floor"])
    _numbers(axes, end, places, rows[size])


def _within(middle: pd.Series, half: pd.Series) -> np.ndarray:
    """Both arms of an interval, the lower cut where there is nothing less."""
    return np.array([np.minimum(half, middle), half])


def _numbers(axes: Axes, end: Sequence[float] | np.ndarray, places: np.ndarray, values: pd.Series) -> None:
    for at, place, value in zip(end, places, values, strict=True):
        axes.annotate(number(value), (float(at), float(place)), (7, 0), textcoords="offset points", va="center",
                      fontsize=12, color=SOFT, annotation_clip=False)  # fmt: skip


def _key(kind: str) -> list[Artist]:
    sure: list[Artist] = [Line2D([], [], color=INK, linewidth=1.6, label="95 % interval")]
    if kind in (SOBOL, EFAST):
        return [Patch(color=COLORS[0], label="in all that it takes part in"), Patch(color=ALONE, label="by itself"),
                *(sure if kind == SOBOL else [])]  # fmt: skip
    words = ((RISES, "rises with it"), (FALLS, "falls with it"), (BOTH, "neither throughout"))
    ways: list[Artist] = [Patch(color=hue, label=word) for hue, word in words]
    if kind == MORRIS:
        spread = Line2D([], [], linestyle="", marker="D", markersize=8, color=ALONE, markeredgecolor=INK,
                        label="spread of effects")  # fmt: skip
        return [*ways, *sure, spread]
    return [*ways, *sure, Line2D([], [], color=INK, linewidth=1.6, linestyle=(0, (2, 1.5)), label="noise")]


def _measure(answers: StudyAnswers, outcome: str) -> str:
    """What the bars measure, as it stands under them."""
    if answers.kind in (SOBOL, EFAST):
        return "share of the variance"
    if answers.kind == MORRIS:
        unit = answers.units.get(outcome, "")
        return "size of its effect over the whole range" + (f", {unit}" if unit else "")
    return "distance between distributions (PAWN), 0 to 1"


def _words(answers: StudyAnswers, outcome: str, found: pd.DataFrame) -> list[str]:
    """What stands under the figure: what the bars are, and what is not shown."""
    said = [
        {
            SOBOL: "Shares of the variance of the outcome, each over the whole ranges that were varied.",
            EFAST: "Shares of the variance of the outcome; eFAST gives no intervals.",
            MORRIS: "Mean size of what a factor does from one end of its range to the other. "
            "Where effects spread far, it depends on the others.",
        }.get(answers.kind, "How far the outcome's distribution moves with a factor; noise: what one without any "
              "effect shows.")
    ]  # fmt: skip
    rest = found.iloc[MOST_BARS:]
    if len(rest):
        said.append(f"{len(rest)} more factors are not shown, none above {number(rest[answers.lead].max())}.")
    return said
