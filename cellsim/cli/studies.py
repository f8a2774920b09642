"""The command that runs a study, and what it says of it."""

import argparse
from pathlib import Path

from cellsim.cli.scenarios import name_of


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
