"""The whole result folder: figures and report made, then written with the numbers."""

from pathlib import Path

from cellsim.study.result.result import Result
from cellsim.view.figures.drawn import FIGURES, png
from cellsim.view.report.report import report


def printed(result: Result) -> tuple[dict[str, bytes], str]:
    """Every figure that has something to show, as PNG bytes by name, and the report that holds them."""
    figures = {}
    for name, drawing in FIGURES.items():
        figure = drawing.draw(result)
        if figure is not None:
            figures[name] = png(figure)
    return figures, report(result, figures)


def save(result: Result, folder: str | Path) -> Path:
    """Write a result folder with its figures and report, whole or not at all."""
    figures, page = printed(result)
    return result.save(folder, figures, page)
