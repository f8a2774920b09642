"""All figures of a study as files."""

import re
from collections.abc import Iterator

from matplotlib.figure import Figure

from cellsim.study.answers.answers import StudyAnswers
from cellsim.view.figures.drawn import png
from cellsim.view.figures.studies.between import curves, surface
from cellsim.view.figures.studies.heatmap import heatmaps
from cellsim.view.figures.studies.tornado import tornado

PLAIN = re.compile(r"[^A-Za-z0-9]+")


def figures_of(answers: StudyAnswers) -> dict[str, bytes]:
    """Every figure of a study by the name of its file, as PNG bytes.

    A tornado of each outcome, one heat map of all of them, and of each outcome that a surrogate is good enough of, its
    curves and its surface over the two factors that move it most.

    Parameters
    ----------
    answers : of the study
    """
    found: dict[str, bytes] = {}
    for name, figure in _drawn(answers):
        free = name if f"{name}.png" not in found else f"{name}_{len(found)}"
        found[f"{free}.png"] = png(figure)
    return found


def _drawn(answers: StudyAnswers) -> Iterator[tuple[str, Figure]]:
    for page, figure in enumerate(heatmaps(answers) if answers.outcomes else (), 1):
        yield ("factors" if page == 1 else f"factors_{page}"), figure
    for outcome in answers.outcomes:
        name = PLAIN.sub("_", outcome).strip("_") or "outcome"
        yield f"tornado_{name}", tornado(answers, outcome)
        if outcome not in answers.surrogates:
            continue
        yield f"curves_{name}", curves(answers, outcome)
        if sum(not axis.values for axis in answers.surrogates[outcome].axes) > 1:
            yield f"surface_{name}", surface(answers, outcome)
