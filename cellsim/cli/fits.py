"""The command that fits a model to measurements, and what it says of it."""

import argparse
from pathlib import Path

from cellsim.cli.scenarios import name_of


def fit(words: argparse.Namespace) -> None:
    """Search, profile, weigh the next samples, and write the outcome; or read the fit back in sentences."""
    from cellsim.study.fits.fitfile import read_fit

    file = read_fit(words.fit, words.trust)
    if words.describe:
        print(file.says(), end="")
        return
    from cellsim.study.fits.outcome import KIND, carried_out
    from cellsim.study.fits.starts import of_extra
    from cellsim.study.result.folder import publish, reserved
    from cellsim.view.figures.drawn import png
    from cellsim.view.figures.fits.fitted import profiles_figure, waterfall_figure
    from cellsim.view.progress import working

    of_extra("pypesto")
    out = words.out or Path("results") / name_of(words.fit)
    with reserved(out, KIND):
        with working(f"{file.starts} starts are searched from", words.quiet):
            found = carried_out(file, words.workers)
        pages = found.pages() | {"waterfall.png": png(waterfall_figure(found.fitted, file.title))}
        if found.profiles:
            pages["profiles.png"] = png(profiles_figure(found.profiles, file.title))
        publish(out, pages, KIND)
    if not words.quiet:
        print("\n".join(found.says))
        print(f"All of it is in {out}: {', '.join(sorted(pages))}")
