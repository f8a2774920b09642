"""Words typed in a shell: a few verbs over the public functions."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from cellsim import __version__
from cellsim.errors import CellsimError, IntegrationError, ScenarioError, StuckFiber

OK, BAD_INPUT, STOPPED = 0, 2, 130
SCENARIO = "who, which muscle, and what is done to them when; 'cellsim new' writes one to start from"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it worked, 2 when the input cannot be run, 130 when it was stopped."""
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    words = _parser().parse_args(arguments)
    try:
        return words.do(words) or OK
    except CellsimError as mistake:
        print(f"cellsim: {mistake}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:  # whoever read along has read enough
        sys.stdout = open(os.devnull, "w")  # else Python complains again as it ends
        return OK
    except KeyboardInterrupt:
        print("\ncellsim: stopped; nothing was written.", file=sys.stderr)
        return STOPPED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cellsim", description="An agent-based simulator of skeletal muscle.")
    parser.add_argument("--version", action="version", version=f"cellsim {__version__}")
    verbs = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def verb(name: str, does: Callable[[argparse.Namespace], int | None], says: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=says, description=says)
        made.set_defaults(do=does)
        return made

    run = verb("run", _run, "simulate a scenario and write a result folder")
    run.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    run.add_argument("--workout", type=Path, metavar="FILE", help="a recording (FIT, TCX, GPX) in place of the bout")
    run.add_argument("--out", type=Path, metavar="DIR", help="result folder; unless given, results/NAME")
    run.add_argument("--seed", type=_whole, metavar="N", help="names all chance; that of the scenario unless given")
    run.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes that share the people")
    run.add_argument(
        "--solver", choices=("compiled", "plain", "scipy"), default="compiled",
        help="compiled unless given; to check it, plain (no compiler) or scipy (not ours), both far slower",
    )  # fmt: skip
    run.add_argument("--quiet", action="store_true", help="say nothing but errors")

    costs = verb("profile", _profile, "tell which reactions set the step and when, and which fibers cost most")
    costs.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    costs.add_argument("--person", metavar="NAME", help="only this person; everyone unless given")
    costs.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_profile")
    costs.add_argument("--seed", type=_whole, metavar="N", help="names all chance; that of the scenario unless given")
    costs.add_argument("--quiet", action="store_true", help="say nothing but errors")

    label = verb("trace", _trace, "label the rings of one dose, or of one pool, and follow where they go")
    label.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    label.add_argument(
        "--label", required=True, metavar="WHAT", help="dose:1, the first; or pool:liver_NAD, pool:muscle"
    )
    label.add_argument("--until", metavar="TIME", help="how long after labelling, such as '72 hour'; else to the end")
    label.add_argument("--person", metavar="NAME", help="who; the first of the scenario unless given")
    label.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_trace")
    label.add_argument("--seed", type=_whole, metavar="N", help="names all chance; that of the scenario unless given")
    label.add_argument("--quiet", action="store_true", help="say nothing but errors")

    holds = verb("control", _control, "tell how much of NAD+ at rest each enzyme and transporter holds")
    holds.add_argument(
        "scenario", type=Path, nargs="?", metavar="SCENARIO.toml", help="whose people; the reference man unless given"
    )
    holds.add_argument("--person", metavar="NAME", help="who of the scenario; the first unless given")
    holds.add_argument("--type", choices=("I", "IIa", "IIx"), help="show fibers of this type; all unless given")
    holds.add_argument("--body", action="store_true", help="the body around the muscle instead: liver, blood, bacteria")
    holds.add_argument("--out", type=Path, metavar="DIR", help="folder to write; unless given, results/NAME_control")
    holds.add_argument("--quiet", action="store_true", help="say nothing but errors")

    about = verb("describe", _describe, "read a scenario back in sentences, with what it assumes")
    about.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)
    about.add_argument("--workout", type=Path, metavar="FILE", help="a recording in place of the bout")
    about.add_argument("--numbers", action="store_true", help="list every assumed number, with its range and source")

    sources = verb("sources", _sources, "list the literature that a scenario rests on")
    sources.add_argument("scenario", type=Path, metavar="SCENARIO.toml", help=SCENARIO)

    new = verb("new", _new, "write a commented scenario to start from")
    new.add_argument("file", type=Path, metavar="FILE.toml", help="what to write; must not be there yet")

    sbml = verb("sbml", _sbml, "write the chemistry of a rested fiber as SBML, for other simulators")
    sbml.add_argument("file", type=Path, metavar="OUT.xml", help="what to write; must not be there yet")
    sbml.add_argument("--type", choices=("I", "IIa", "IIx"), default="I", help="type of the fiber; I unless given")

    view = verb("view", _view, "open the browser view, on this computer only")
    view.add_argument("--port", type=_positive, default=8765, metavar="N", help="on 127.0.0.1; 8765 unless given")
    view.add_argument("--no-open", action="store_true", help="do not open a browser window")

    emit = verb("emit", _emit, "write the kernel again after a change in the biology")
    emit.add_argument("--check", action="store_true", help="only say whether it is fresh")
    return parser


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


def _scenario(words: argparse.Namespace):
    from cellsim.scenario.scenario import Scenario

    scenario = Scenario.read(words.scenario)
    if getattr(words, "workout", None):
        scenario = scenario.with_workout(words.workout)
    if getattr(words, "seed", None) is not None:
        scenario = scenario.vary(seed=words.seed)
    return scenario


def _run(words: argparse.Namespace) -> None:
    scenario = _scenario(words)
    out = words.out or Path("results") / name_of(words.workout or words.scenario)
    from cellsim.study.folder import check_writable
    from cellsim.view.progress import progress

    check_writable(out)
    from cellsim import simulate
    from cellsim.study.stopped import keep

    try:
        with progress([person.name for person in scenario.people], words.quiet) as tell:
            result = simulate(scenario, workers=words.workers, tell=tell, command=sys.argv[1:], solver=words.solver)
    except StuckFiber as stuck:
        raise IntegrationError(f"{stuck} {keep(stuck, out)}") from None
    result.save(out)
    if not words.quiet:
        for sentence in result.notes:
            print(sentence)
        print(f"The report is in {out / 'report.html'}")


def _profile(words: argparse.Namespace) -> None:
    scenario = _scenario(words)
    out = words.out or Path("results") / f"{name_of(words.scenario)}_profile"
    from cellsim.study.folder import check_writable
    from cellsim.study.profile import profile
    from cellsim.view.figures import png
    from cellsim.view.profile_figure import profile_figure
    from cellsim.view.profile_table import show
    from cellsim.view.progress import progress

    check_writable(out, "profile")
    with progress([words.person] if words.person else [each.name for each in scenario.people], words.quiet) as tell:
        found = profile(scenario, words.person, tell)
    facts = found.facts()
    found.save(out, png(profile_figure(facts, f"{scenario.title}: what the chemistry took")))
    if not words.quiet:
        show(facts)
        print(f"All numbers are in {out / 'profile.json'}, the figure in {out / 'profile.png'}")


def _trace(words: argparse.Namespace) -> None:
    scenario = _scenario(words)
    out = words.out or Path("results") / f"{name_of(words.scenario)}_trace"
    from cellsim.study.folder import check_writable
    from cellsim.study.follow import follow
    from cellsim.view.progress import progress
    from cellsim.view.trace_figure import pictures
    from cellsim.view.trace_table import show

    check_writable(out, "trace")
    with progress([words.person or scenario.people[0].name], words.quiet) as tell:
        found = follow(scenario, words.label, words.person, words.until, tell, sys.argv[1:])
    found.save(out, drawn := pictures(found))
    if not words.quiet:
        show(found)
        print(f"All numbers are in {out / 'trace.csv'} and trace.json, the figures there in {', '.join(drawn)}.")


def _control(words: argparse.Namespace) -> None:
    if words.person is not None and words.scenario is None:
        raise ScenarioError(f"--person {words.person} has no scenario to be in. Name the scenario's file before it.")
    if words.body and words.type:
        raise ScenarioError(f"--type {words.type} is a type of fiber, and the body has none. Leave out one of the two.")
    scenario = _scenario(words) if words.scenario is not None else None
    name = name_of(words.scenario) if words.scenario else "reference_man"
    out = words.out or Path("results") / f"{name}_control{'_body' if words.body else ''}"
    from cellsim.study.control_body import body_control
    from cellsim.study.control_muscle import muscle_control
    from cellsim.study.folder import check_writable
    from cellsim.view.control_figure import control_figure
    from cellsim.view.control_table import show
    from cellsim.view.figures import png
    from cellsim.view.progress import working

    check_writable(out, "control")
    group = words.type or "all"
    with working("The person comes to rest", words.quiet):
        found = (body_control if words.body else muscle_control)(scenario, words.person)
    facts = found.facts()
    found.save(out, png(control_figure(facts, group)))
    if not words.quiet:
        show(facts, group)
        print(f"All numbers are in {out / 'control.csv'} and control.json, the figure in {out / 'control.png'}")


def name_of(file: Path) -> str:
    """What a result is called: after its scenario or recording, or after the folder of a scenario.toml."""
    folder = file.resolve().parent.name
    return folder if file.name == "scenario.toml" and folder else file.stem


def _describe(words: argparse.Namespace) -> None:
    from cellsim.scenario.describe import describe
    from cellsim.study.assumptions import assumptions
    from cellsim.study.numbers import FEW, assumed, counted, told

    scenario = _scenario(words)
    print(describe(scenario, assumptions(scenario)))
    guesses = assumed(scenario)
    shown = guesses if words.numbers else guesses[:FEW]
    which = "All that are assumed" if words.numbers else f"{len(shown)} that are assumed (--numbers lists all)"
    print(f"{counted(scenario)}\n{which}, widest range first:")
    print("\n".join(f"- {told(each)}" for each in shown))


def _sources(words: argparse.Namespace) -> None:
    from cellsim.sources import source
    from cellsim.study.references import references

    for key in references(_scenario(words)):
        print(f"{key}: {source(key).cite()}")


def _new(words: argparse.Namespace) -> None:
    from cellsim.scenario.template import template

    try:
        with words.file.open("x", encoding="utf-8") as stream:
            stream.write(template())
    except FileExistsError:
        raise ScenarioError(f"{words.file} exists already, and was left as it is. Choose another name.") from None
    except OSError as reason:
        raise ScenarioError(f"{words.file} cannot be written: {reason.strerror}. Choose another place.") from None
    print(f"Wrote {words.file}. Run it with: cellsim run {words.file}")


def _sbml(words: argparse.Namespace) -> None:
    from cellsim.study.sbml import save_sbml

    save_sbml(words.file, words.type)
    print(f"Wrote {words.file}. It holds one fiber of type {words.type} at rest; times are in s, amounts in umol.")


def _view(words: argparse.Namespace) -> int:
    from cellsim.view.browser import serve

    return serve(words.port, open_window=not words.no_open)


def _emit(words: argparse.Namespace) -> int:
    from cellsim.biology.network import muscle_network, person_network
    from cellsim.kinetics import generated
    from cellsim.kinetics.emit import emit
    from cellsim.view.chemistry import body_page, fiber_page

    networks = {"muscle": muscle_network(), "person": person_network()}
    folder = Path(generated.__file__).parent
    texts = {}
    for name, network in networks.items():
        network.check()
        texts[folder / f"{name}.py"] = emit(network)
    if (docs := folder.parents[2] / "docs").is_dir():
        texts |= {docs / "chemistry.md": fiber_page(), docs / "body.md": body_page()}
    stale = [path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if words.check:
        print(f"Out of date: {', '.join(path.name for path in stale)}. Run: cellsim emit" if stale else "All is fresh.")
        return 1 if stale else OK
    for path in stale:
        path.write_text(texts[path], encoding="utf-8")
        print(f"Wrote {path}.")
    for name, network in networks.items():
        print(f"{name}: {len(network.species)} species and {len(network.reactions)} reactions.")
    return OK


if __name__ == "__main__":
    sys.exit(main())
