"""The commands of a study, and what they say of it."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cellsim.cli.codes import STOPPED
from cellsim.cli.scenarios import name_of
from cellsim.errors import ResultError

if TYPE_CHECKING:  # slow to load
    import pandas as pd

    from cellsim.study.sweeps.study import Study

SENSITIVITY = "sensitivity.csv"
MOST_SHOWN = 10  # factors of each outcome
FEWEST = 4  # runs of which anything is told
MANY = 1000  # of which telling takes so long that it is said before
SAID = "Write for example: cellsim study study.toml, or cellsim study slice study.toml 2/8."


def study(words: argparse.Namespace) -> int | None:
    """Do what the first word says with the study that the second names; run it, where there is but one."""
    first, *others = words.what
    verb = first if first in VERBS else "run"
    rest = others if first in VERBS else words.what
    does, takes = VERBS[verb]
    if len(rest) != len(takes):
        raise ResultError(f"'cellsim study {verb}' takes {' and '.join(takes)}. {SAID}")
    return does(words, *rest)


def _run(words: argparse.Namespace, file: str, part: tuple[int, int] = (1, 1)) -> int | None:
    """Run what a study still lacks, and put its table together."""
    from cellsim.study.sweeps.studyfile import read_study
    from cellsim.view.progress import counting

    found, out = read_study(file, words.trust), _home(words, file)
    try:
        with counting(words.quiet) as tell:
            table = found.run(out, words.workers, tell, words.on or "", part)
    except KeyboardInterrupt:
        print(f"\ncellsim: stopped; what is finished is kept in {out}, and the same command carries it on.")
        return STOPPED
    counts = table["status"].value_counts()
    said = f", {counts['failed']} of them failed: their messages say why" if "failed" in counts else ""
    said += f", {counts['crashed']} crashed and are tried again next time" if "crashed" in counts else ""
    if part[1] > 1:
        _say(words, f"{len(table)} runs of slice {part[0]}/{part[1]} are in {out}{said}.")
        return None
    _say(words, f"{len(table)} runs{said}. The table is in {out / 'results.parquet'}")
    _answers(words, found, table, out)
    return None


def _answers(words: argparse.Namespace, found: "Study", table: "pd.DataFrame", out: Path) -> None:
    """Tell what moves what, as a table and in figures, and what to beware of."""
    if len(table) < FEWEST:
        return
    from importlib.util import find_spec

    from cellsim.study.blocks.home import put
    from cellsim.study.sweeps.answered import answered
    from cellsim.view.figures.studies.files import figures_of

    if len(table) >= MANY:
        _say(words, f"What moves what is worked out now; of {len(table)} runs that may take minutes.")
    try:
        answers = answered(found, table, words.failed, surrogates=find_spec("sklearn") is not None)
    except ResultError as reason:  # the runs are there all the same
        _say(words, f"\nOf what moves what nothing is told. {reason}")
        return
    put(out / SENSITIVITY, answers.sensitivities.to_csv(index=False).encode())
    for name, raw in figures_of(answers).items():
        put(out / "figures" / name, raw)
    for name in answers.outcomes:
        _say(words, f"\n{name}\n{answers.of(name).head(MOST_SHOWN).to_string()}")
    _say(words, f"\nAll of them are in {out / SENSITIVITY}, figures in {out / 'figures'}")
    if said := answers.says():
        _say(words, f"\n{said.rstrip()}")


def _resume(words: argparse.Namespace, file: str) -> int | None:
    """Carry a study on; refuse to begin one."""
    from cellsim.study.blocks.home import page_in

    page_in(_home(words, file))
    return _run(words, file)


def _slice(words: argparse.Namespace, file: str, which: str) -> int | None:
    """Run one slice of a study."""
    number, _, parts = which.partition("/")
    if not (number.isdecimal() and parts.isdecimal() and len(which) < 20):
        raise ResultError(f"'{which[:40]}' is no slice. Write 2/8 for the second of eight.")
    return _run(words, file, (int(number), int(parts)))


def _new(words: argparse.Namespace, file: str) -> None:
    """Write a commented study to start from."""
    from cellsim.study.disk.files import appearing
    from cellsim.study.sweeps.studyfile import TEMPLATE

    with appearing(Path(file)) as fresh:
        fresh.write_text(TEMPLATE.format(name=Path(file).name), encoding="utf-8")
    _say(words, f"Wrote {file}. It varies scenario.toml beside it, which 'cellsim new' writes.")


def _describe(words: argparse.Namespace, file: str) -> None:
    """Read a study back in sentences, and try some runs to tell how long it takes."""
    from cellsim.study.sweeps.studyfile import read_study, says
    from cellsim.study.sweeps.upkeep import foreseen, pilot

    found = read_study(file, words.trust)
    print(says(found), end="")
    if not words.no_pilot:
        print(f"\n{foreseen(found, words.workers, pilot(found))}")


def _status(words: argparse.Namespace, where: str) -> None:
    """How far a study is, which its file or its folder names."""
    from cellsim.study.sweeps.upkeep import progress_in

    print(progress_in(where if Path(where).is_dir() else _home(words, where)).says())


def _merge(words: argparse.Namespace, file: str) -> None:
    """Put slices together."""
    from cellsim.study.sweeps.studyfile import read_study
    from cellsim.study.sweeps.upkeep import merge

    found, out = read_study(file, words.trust), _home(words, file)
    table = merge(found, out, words.of or ())
    _say(words, f"{len(table)} runs. The table is in {out / 'results.parquet'}")
    _answers(words, found, table, out)


def _audit(words: argparse.Namespace, file: str) -> None:
    """Run some blocks again and hold them against what stands there."""
    from cellsim.study.sweeps.studyfile import read_study
    from cellsim.study.sweeps.upkeep import audit

    found = read_study(file, words.trust)
    again = audit(found, _home(words, file), words.fraction, words.workers, words.on or "")
    _say(words, f"{len(again)} blocks were run again ({', '.join(map(str, again[:10]))}); every bit is the same.")


def _elasticities(words: argparse.Namespace, file: str) -> None:
    """By how many percent each outcome moves with each row of the model that a study names."""
    from cellsim.study.carriers.processes import processes, sharing
    from cellsim.study.control.elasticities import elasticities
    from cellsim.study.disk.files import appearing
    from cellsim.study.sweeps.studyfile import read_study

    found = read_study(file, words.trust)
    base = found.design.base
    rows = [each.name for each in found.design.factors if each.name in base.model.rows]
    asked = {name: each for name, each in found.outcomes.items() if isinstance(each, str)}
    out = words.out or Path("results") / f"{name_of(Path(file))}_elasticities.csv"
    if not rows or not asked:
        raise ResultError("An elasticity is of a number or formula by a row of the model, and the study has no such.")
    if words.out is None:
        out.parent.mkdir(exist_ok=True)
    with appearing(out) as fresh:  # or refused, before any run
        if sharing(words.workers, 2 * len(rows)) == 1:
            table = elasticities(base, rows, asked)
        else:
            with processes(words.workers, base.model) as pool:
                table = elasticities(base, rows, asked, each=pool.map)
        fresh.write_bytes(table.to_csv(index=False, lineterminator="\n").encode())
    for name, of in table.groupby("outcome", sort=False):
        largest = of.sort_values("elasticity", key=abs, ascending=False, kind="stable", na_position="last")
        shown = largest[["row", "elasticity", "apart", "how"]].head(MOST_SHOWN)
        _say(words, f"\n{name}\n{shown.to_string(index=False, float_format='{:.3g}'.format)}")
    _say(words, f"\nAll of them are in {out}, with why where one was tried or is none.")


Does = Callable[..., int | None]
FILE, FOLDER, PART = "STUDY.toml", "STUDY.toml or its folder", "k/K"
VERBS: dict[str, tuple[Does, tuple[str, ...]]] = {
    "run": (_run, (FILE,)),
    "resume": (_resume, (FILE,)),
    "slice": (_slice, (FILE, PART)),
    "new": (_new, (FILE,)),
    "describe": (_describe, (FILE,)),
    "status": (_status, (FOLDER,)),
    "merge": (_merge, (FILE,)),
    "audit": (_audit, (FILE,)),
    "elasticities": (_elasticities, (FILE,)),
}


def _home(words: argparse.Namespace, file: str) -> Path:
    return words.out or Path("results") / name_of(Path(file))


def _say(words: argparse.Namespace, what: str) -> None:
    if not words.quiet:
        print(what)
