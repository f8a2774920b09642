"""The command that runs a study, and what it says of it."""

import argparse
from pathlib import Path

from cellsim.cli.scenarios import name_of

SENSITIVITY = "sensitivity.csv"
MOST_SHOWN = 10  # factors of each outcome


def study(words: argparse.Namespace) -> None:
    """Run what a study still lacks, and put its table together; or read it back in sentences."""
    from cellsim.study.sweeps.studyfile import read_study

    found = read_study(words.study, words.trust)
    if words.describe:
        print(found.says(), end="")
        return
    from cellsim.view.progress import counting

    out = words.out or Path("results") / name_of(words.study)
    with counting(words.quiet) as tell:
        table = found.sweep.run(out, workers=words.workers, tell=tell)
    failed = int((table["status"] == "failed").sum())
    if not words.quiet:
        said = f", {failed} of them failed: their messages say why" if failed else ""
        print(f"{len(table)} runs{said}. The table is in {out / 'results.parquet'}")
    moved = found.sensitivities(table)
    if moved is None:
        return
    from cellsim.study.sweeps.home import put

    put(out / SENSITIVITY, moved.to_csv(index=False).encode())
    if not words.quiet:
        for name, rows in moved.groupby("outcome", sort=False):
            print(f"\n{name}\n{rows.drop(columns='outcome').head(MOST_SHOWN).to_string(index=False)}")
        print(f"\nAll of them are in {out / SENSITIVITY}")
