"""Every command of cellsim with its options: what may be typed, and what ``--help`` says of it."""

import argparse
from collections.abc import Callable
from pathlib import Path

from cellsim import __version__
from cellsim.cli import fits, pages, runs, scores, seasons, studies

SCENARIO = "who, which muscle, and what is done to them when; 'cellsim new' writes one to start from"
WORKOUT = (
    "a recording (FIT, TCX, GPX, CSV), a plan (ZWO, ERG, MRC, FIT) or a diary (CSV) in place of the bouts; "
    "several run by their dates"
)
RIDER = "take mass, FTP and greatest heart rate from what the workout says of its rider"
TRUST = "run the Python code in which the scenario brings mechanisms of its own"
LEG = "which activity of the recording, from 1, where it holds several"


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(prog="cellsim", description="An agent-based simulator of skeletal muscle.")
    whole.add_argument("--version", action="version", version=f"cellsim {__version__}")
    verbs = whole.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def verb(name: str, does: Callable[[argparse.Namespace], int | None], says: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=says, description=says)
        made.set_defaults(do=does)
        return made

    run = verb("run", runs.run, "simulate a scenario and write a result folder")
    run.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    run.add_argument("--out", type=Path, metavar="DIR", help="result folder; unless given, results/NAME")
    _simulating(run)
    run.add_argument(
        "--checkpoint-every", default="10 minute", metavar="TIME",
        help="by the clock on the wall, into DIR.checkpoint, which goes when the result is there; 10 minute unless "
        "given, or never",
    )  # fmt: skip
    run.add_argument(
        "--resume", action="store_true", help="go on from the checkpoints of a run that was stopped, to the same bits"
    )
    run.add_argument(
        "--digest-every", metavar="TIME", help="of simulated time: keep digests of all state, for cellsim diff"
    )
    run.add_argument(
        "--ranges", type=int, nargs="?", const=64, default=0, metavar="N",
        help="also how far dates of being back go over the ranges of parameters, by N sets of them: 64 unless given",
    )  # fmt: skip

    parts = verb("diff", pages.diff, "tell where two runs part: when, in which fiber, and in what of it")
    parts.add_argument("one", type=Path, metavar="RUN_A", help="result folder of a run")
    parts.add_argument("other", type=Path, metavar="RUN_B", help="that of another")

    rows = verb("record", runs.record, "simulate a scenario and write its table alone, as it grows: memory stays flat")
    rows.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    rows.add_argument("file", type=Path, metavar="FILE.parquet", help="what to write; must not be there yet")
    _simulating(rows)

    costs = verb("profile", runs.profile, "tell which reactions set the step and when, and which fibers cost most")
    costs.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    costs.add_argument("--trust", action="store_true", help=TRUST)
    costs.add_argument("--person", metavar="NAME", help="only this person; everyone unless given")
    costs.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_profile")
    costs.add_argument("--seed", type=_whole, metavar="N", help="names all chance; that of the scenario unless given")
    costs.add_argument("--quiet", action="store_true", help="say nothing but errors")

    label = verb("trace", runs.trace, "label the rings of one dose, or of one pool, and follow where they go")
    label.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    label.add_argument("--trust", action="store_true", help=TRUST)
    label.add_argument(
        "--label", required=True, metavar="WHAT", help="dose:1, the first; or pool:liver_NAD, pool:muscle"
    )
    label.add_argument("--until", metavar="TIME", help="how long after labelling, such as '72 hour'; else to the end")
    label.add_argument("--person", metavar="NAME", help="who; the first of the scenario unless given")
    label.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_trace")
    label.add_argument("--seed", type=_whole, metavar="N", help="names all chance; that of the scenario unless given")
    label.add_argument("--quiet", action="store_true", help="say nothing but errors")

    holds = verb("control", runs.control, "tell how much of NAD+ at rest each enzyme and transporter holds")
    holds.add_argument(
        "scenario", type=Path, nargs="?", metavar="SCENARIO.toml", help="whose people; the reference man unless given"
    )
    holds.add_argument("--trust", action="store_true", help=TRUST)
    holds.add_argument("--person", metavar="NAME", help="who of the scenario; the first unless given")
    holds.add_argument("--type", choices=("I", "IIa", "IIx"), help="show fibers of this type; all unless given")
    holds.add_argument("--body", action="store_true", help="the body around the muscle instead: liver, blood, bacteria")
    holds.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_control")
    holds.add_argument("--quiet", action="store_true", help="say nothing but errors")

    study = verb("study", studies.study, "run what a study still lacks, and put its table together")
    study.add_argument(
        "what", nargs="+", metavar="STUDY.toml",
        help="a scenario, what is varied in it, what is asked; before it may stand run, resume, describe, status, "
        "slice (and k/K behind it), merge, audit, elasticities, or new, which writes one to start from",
    )  # fmt: skip
    study.add_argument("--trust", action="store_true", help=TRUST)
    study.add_argument("--out", type=Path, metavar="DIR", help="home of the study; unless given, results/NAME")
    study.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes that share the runs")
    study.add_argument(
        "--on", metavar="ADDRESS", help="a cluster of Dask in their place: dask://host:port, tls://host:port, or the "
        "file of its scheduler",
    )  # fmt: skip
    study.add_argument(
        "--failed", choices=("refuse", "leave out"), default="refuse",
        help="what to make of runs without a number: tell nothing of that outcome, or leave out whole base points",
    )  # fmt: skip
    study.add_argument("--of", type=Path, action="append", metavar="DIR", help="of merge: a folder that holds slices")
    study.add_argument("--fraction", type=float, default=0.01, metavar="X", help="of audit: how much is run again")
    study.add_argument("--no-pilot", action="store_true", help="of describe: try no runs to tell how long it takes")
    study.add_argument("--quiet", action="store_true", help="say nothing but errors")

    fit = verb("fit", fits.fit, "fit parameters to measurements of one's own, and say what these do not tell")
    fit.add_argument("fit", type=Path, metavar="FIT.toml", help="a scenario, measurements, and what may be changed")
    fit.add_argument("--describe", action="store_true", help="only read it back in sentences")
    fit.add_argument("--trust", action="store_true", help=TRUST)
    fit.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME")
    fit.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes that share the searches")
    fit.add_argument("--quiet", action="store_true", help="say nothing but errors")

    score = verb("score", scores.score, "lay forecasts of a diary against what people said of themselves")
    score.add_argument(
        "score", type=Path, metavar="SCORE.toml", help="sessions, answers, and what is simulated of them"
    )
    score.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes that share the people")
    score.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME")
    score.add_argument("--quiet", action="store_true", help="say nothing but errors")

    months = verb("season", seasons.season, "live through months of workouts, and tell how ready the muscle is today")
    months.add_argument("folder", type=Path, metavar="FOLDER", help="recordings (FIT, TCX, GPX, or packed), diaries")
    months.add_argument("--person", type=Path, metavar="ME.toml", help="who did it, as a [[person]] of a scenario")
    months.add_argument(
        "--plan", type=Path, action="append", metavar="PLAN.toml",
        help="what is still to be done, as [[bout]]s from the day after on; several are laid side by side",
    )  # fmt: skip
    months.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_season")
    months.add_argument("--fibers", type=_positive, default=24, metavar="N", help="that are simulated; 24 unless given")
    months.add_argument(
        "--mitochondria", type=_positive, default=40, metavar="N", help="in each fiber; 40 unless given"
    )
    months.add_argument(
        "--zone", type=float, default=0.0, metavar="HOURS",
        help="how far your clock is ahead of UTC, by which recordings are dated: 2, or -7; 0 unless given",
    )  # fmt: skip
    months.add_argument("--seed", type=_whole, default=1, metavar="N", help="names all chance; 1 unless given")
    months.add_argument("--workers", type=_positive, default=1, metavar="N", help="that share files and plans")
    months.add_argument("--quiet", action="store_true", help="say nothing but errors")

    about = verb("describe", pages.describe, "read a scenario back in sentences, with what it assumes")
    about.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    about.add_argument("--trust", action="store_true", help=TRUST)
    _workouts(about)
    about.add_argument("--numbers", action="store_true", help="list every assumed number, with its range and source")

    sources = verb("sources", pages.sources, "list the literature that a scenario rests on")
    sources.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    sources.add_argument("--trust", action="store_true", help=TRUST)

    where = verb("where", pages.where, "tell where a word stands: rules, rows, reactions, columns, claims")
    where.add_argument("word", metavar="WORD", help="of the field or of a scenario, such as mitophagy, NAMPT or seed")
    where.add_argument("scenario", type=Path, nargs="?", metavar="SCENARIO.toml", help="whose model is looked through")
    where.add_argument("--trust", action="store_true", help=TRUST)

    sides = verb("compare", pages.compare, "lay the arms of a result side by side, everyone against themselves")
    sides.add_argument("result", type=Path, metavar="RESULT", help="folder of a result whose scenario has arms")
    sides.add_argument("--arm", metavar="NAME", help="that is compared; every other one unless given")
    sides.add_argument("--reference", metavar="NAME", help="with which; the first of the scenario unless given")
    sides.add_argument("--csv", type=Path, metavar="FILE", help="write every number there; must not be there yet")

    new = verb("new", pages.new, "write a commented scenario to start from")
    new.add_argument("file", type=Path, metavar="FILE.toml", help="what to write; must not be there yet")

    sbml = verb("sbml", pages.sbml, "write the chemistry of a rested fiber as SBML, for other simulators")
    sbml.add_argument("file", type=Path, metavar="OUT.xml", help="what to write; must not be there yet")
    sbml.add_argument("--type", choices=("I", "IIa", "IIx"), default="I", help="type of the fiber; I unless given")

    out = verb("export", pages.export, "write a fiber or a result in a format that other programs and archives read")
    out.add_argument(
        "result", type=Path, nargs="?", metavar="RESULT", help="folder of a result; none for a fiber (sbml, omex)"
    )
    out.add_argument(
        "--to", required=True, metavar="FORMAT",
        help="sbml or omex (with simulations) of a fiber; netcdf, csv or ro-crate of a result",
    )  # fmt: skip
    out.add_argument("--out", type=Path, metavar="FILE", help="what to write; must not be there yet")
    out.add_argument("--type", choices=("I", "IIa", "IIx"), help="type of the fiber; I unless given")

    view = verb("view", pages.view, "open the browser view, on this computer only")
    view.add_argument(
        "scenario", type=Path, nargs="?", metavar="SCENARIO.toml", help="whose model; the human muscle unless given"
    )
    view.add_argument("--trust", action="store_true", help=TRUST)
    view.add_argument("--port", type=_positive, default=8765, metavar="N", help="on 127.0.0.1; 8765 unless given")
    view.add_argument("--no-open", action="store_true", help="do not open a browser window")

    emit = verb("emit", pages.emit, "write the kernel again after a change in the biology")
    emit.add_argument("--check", action="store_true", help="only say whether it is fresh")
    return whole


def _simulating(verb: argparse.ArgumentParser) -> None:
    """What every command takes that simulates everyone in a scenario."""
    verb.add_argument("--trust", action="store_true", help=TRUST)
    _workouts(verb)
    verb.add_argument("--seed", type=_whole, metavar="N", help="names all chance; that of the scenario unless given")
    verb.add_argument(
        "--replicates", type=_positive, metavar="N", help="run everyone N times, differing in chance alone"
    )
    verb.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes that share the runs")
    verb.add_argument(
        "--solver", type=_solver, default="compiled", metavar="NAME",
        help="compiled unless given, which is scalar where there are no vectors; to check it, plain (no compiler) or "
        "scipy (not ours), both far slower",
    )  # fmt: skip
    verb.add_argument("--quiet", action="store_true", help="say nothing but errors")


def _workouts(verb: argparse.ArgumentParser) -> None:
    """What a command takes that may have workouts in place of the bouts of its scenario."""
    verb.add_argument("--workout", type=Path, action="append", metavar="FILE", help=WORKOUT)
    verb.add_argument("--leg", type=_positive, action="append", metavar="N", help=LEG)
    verb.add_argument("--person-from-file", action="store_true", help=RIDER)


def _solver(text: str) -> str:
    from cellsim.kinetics.carriers.register import CARRIERS

    if text not in CARRIERS:
        raise argparse.ArgumentTypeError(f"there is no solver '{text[:40]}'; write one of {', '.join(CARRIERS)}")
    return text


def _positive(text: str) -> int:
    number = _whole(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is too few; write 1 or more")
    return number


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text[:40]}' is an invalid whole number; write 2, for example") from None
