"""The command that lives through months of workouts."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from cellsim.errors import ScenarioError

if TYPE_CHECKING:
    import pandas as pd

LATEST = 8  # sessions of the record that are shown
BACK = ["recovered_before", "recovered_after", "back_90_h", "back_95_h", "back_100_h"]


def season(words: argparse.Namespace) -> None:
    """Read a folder, live through it and through plans, and write tables, a figure and sentences."""
    from cellsim.scenario.fields import kinds
    from cellsim.study.result.folder import publish, reserved
    from cellsim.study.seasons.outcome import KIND, carried_out
    from cellsim.view.figures.drawn import png
    from cellsim.view.figures.weeks.season import season_figure
    from cellsim.view.progress import working

    for option, most in (("fibers", kinds.MOST_FIBERS), ("mitochondria", kinds.MOST_MITOCHONDRIA)):
        least = kinds.LEAST_MITOCHONDRIA if option == "mitochondria" else 1
        if not least <= getattr(words, option) <= most:
            raise ScenarioError(f"--{option} {getattr(words, option)} must lie between {least} and {most}.")
    if not 0 <= words.seed <= kinds.LARGEST_SEED:
        raise ScenarioError(f"--seed {words.seed} must lie between 0 and {kinds.LARGEST_SEED}.")
    if not -12.0 <= words.zone <= 14.0:
        raise ScenarioError(f"--zone {words.zone:g} is no clock on earth. Write -12 to 14, such as 2 or -7.")
    out = words.out or Path("results") / f"{words.folder.resolve().name or 'my'}_season"
    with reserved(out, KIND):
        with working("The season is read and lived through", words.quiet):
            found = carried_out(
                words.folder, words.person, words.plan or (), words.fibers, words.mitochondria, words.seed,
                words.workers, words.zone,
            )  # fmt: skip
        pages = found.pages() | {"season.png": png(season_figure(found))}
        publish(out, pages, KIND)
    if not words.quiet:
        print("\n".join(found.today()))
        print()
        if len(found.side) > 1:
            _show(found.plans, ["plan", "start", "session", "load", *BACK])
            print()
            _show(found.side, [*found.side.columns])
        else:
            _show(found.sessions.tail(LATEST), ["start", "sport", "minutes", "load", "load_by", *BACK])
        print()
        print("\n".join(found.notes))
        print(f"All of it is in {out}: {', '.join(sorted(pages))}")


def _show(table: "pd.DataFrame", columns: list[str]) -> None:
    there = [each for each in columns if each in table]
    print(table[there].to_string(index=False, float_format="{:.3g}".format, na_rep="-"))
