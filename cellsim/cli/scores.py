"""The command that lays forecasts against what people said of themselves."""

import argparse
from pathlib import Path

from cellsim.cli.scenarios import name_of


def score(words: argparse.Namespace) -> None:
    """Simulate everyone, fit and score every forecaster, and write tables, a figure and sentences."""
    from cellsim.study.result.folder import publish, reserved
    from cellsim.study.scores.outcome import KIND, carried_out
    from cellsim.study.scores.scorefile import read_score
    from cellsim.view.figures.drawn import png
    from cellsim.view.figures.fits.scored import score_figure
    from cellsim.view.progress import working

    file = read_score(words.score)
    out = words.out or Path("results") / name_of(words.score)
    with reserved(out, KIND):
        with working(f"{len(file.people)} people live through their diaries", words.quiet):
            found = carried_out(file, words.workers)
        pages = found.pages() | {"score.png": png(score_figure(found.table, file.title))}
        publish(out, pages, KIND)
    if not words.quiet:
        shown = found.table[["forecaster", "rmse", "mae", "r_within", "covered"]]
        print(shown.to_string(index=False, float_format="{:.3f}".format))
        print("\n".join(found.says()))
        print(f"All of it is in {out}: {', '.join(sorted(pages))}")
