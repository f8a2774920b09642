"""Commands that simulate and write a folder."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cellsim.cli.codes import OK, STOPPED
from cellsim.cli.scenarios import name_of, often, scenario_of
from cellsim.errors import IntegrationError, ScenarioError

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario


def run(words: argparse.Namespace) -> int:
    scenario = scenario_of(words)
    out = words.out or Path("results") / name_of(*(words.workout or [words.scenario]))
    every_s = often("--checkpoint-every", words.checkpoint_every)
    digest_every_s = often("--digest-every", words.digest_every)
    if words.resume and every_s is None:
        raise ScenarioError("--resume goes on from checkpoints, and --checkpoint-every never has none. Leave one out.")
    from cellsim.study.checkpoints.run import beside, holds, remove
    from cellsim.study.result.folder import reserved
    from cellsim.view.progress import progress

    with reserved(out) as place:
        from cellsim import simulate
        from cellsim.scenario.telling.cost import again
        from cellsim.study.sweeps.stopped import keeping
        from cellsim.view.figures.spare.help import spare_help

        _foretell(scenario, words)
        if words.ranges and not words.quiet:
            print(again(scenario, words.ranges, words.workers), flush=True)
        kept = beside(place)
        where = {} if every_s is None else {"checkpoint": kept, "every_s": every_s, "resume": words.resume}
        try:
            with keeping(out), progress(_lives(scenario), words.quiet) as tell:
                result = simulate(
                    scenario, workers=words.workers, tell=tell, command=sys.argv[1:], solver=words.solver,
                    digest_every_s=digest_every_s, ranges=words.ranges, **where,
                )  # fmt: skip
        except IntegrationError:  # going on would come to the same
            remove(kept)
            raise
        except KeyboardInterrupt:
            if not holds(kept):
                raise
            said = f"what was lived so far is in '{kept}', and the same command with --resume goes on from there."
            print(f"\ncellsim: stopped; {said}", file=sys.stderr)
            return STOPPED
        spare_help()
        result.save(out)
        remove(kept)
    if not words.quiet:
        from cellsim.view.tables import readiness

        for sentence in [*result.notes, *readiness.said(result)]:
            print(sentence)
        print(f"The report is in {out / 'report.html'}")
    return OK


def record(words: argparse.Namespace) -> None:
    scenario = scenario_of(words)
    from cellsim.study.stream import stream
    from cellsim.study.sweeps.stopped import keeping
    from cellsim.view.progress import progress

    _foretell(scenario, words, rows_held=False)
    with keeping(words.file), progress(_lives(scenario), words.quiet) as tell:
        found = stream(scenario, words.file, words.workers, 1, tell, sys.argv[1:], words.solver)
    if not words.quiet:
        for sentence in found.notes:
            print(sentence)
        print(f"{found.rows} rows are in {found.file}")


def _foretell(scenario: "Scenario", words: argparse.Namespace, rows_held: bool = True) -> None:
    """Say before it begins what takes long, or much."""
    from cellsim.scenario.telling.cost import cost

    if not words.quiet and (takes := cost(scenario, words.workers, rows_held)).large:
        print(takes, flush=True)


def _lives(scenario: "Scenario") -> list[str]:
    from cellsim.study.lives.people import lives_of

    return [life.name for life in lives_of(scenario)]


def profile(words: argparse.Namespace) -> None:
    scenario = scenario_of(words)
    out = words.out or Path("results") / f"{name_of(words.scenario)}_profile"
    from cellsim.study.profile.profile import profile
    from cellsim.study.result.folder import reserved
    from cellsim.view.figures.drawn import png
    from cellsim.view.figures.profile import profile_figure
    from cellsim.view.progress import progress
    from cellsim.view.tables.profile import show

    people = [words.person] if words.person else [each.name for each in scenario.people]
    with reserved(out, "profile"):
        with progress(people, words.quiet) as tell:
            found = profile(scenario, words.person, tell)
        facts = found.facts()
        found.save(out, png(profile_figure(facts, f"{scenario.title}: what the chemistry took")))
    if not words.quiet:
        show(facts)
        print(f"All numbers are in {out / 'profile.json'}, the figure in {out / 'profile.png'}")


def trace(words: argparse.Namespace) -> None:
    scenario = scenario_of(words)
    out = words.out or Path("results") / f"{name_of(words.scenario)}_trace"
    from cellsim.study.labels.tracing import trace_label
    from cellsim.study.result.folder import reserved
    from cellsim.view.figures.trace import pictures
    from cellsim.view.progress import progress
    from cellsim.view.tables.trace import show

    with reserved(out, "trace"):
        with progress([words.person or scenario.people[0].name], words.quiet) as tell:
            found = trace_label(scenario, words.label, words.person, words.until, tell, sys.argv[1:])
        found.save(out, drawn := pictures(found))
    if not words.quiet:
        show(found)
        print(f"All numbers are in {out / 'trace.csv'} and trace.json, the figures there in {', '.join(drawn)}.")


def control(words: argparse.Namespace) -> None:
    if words.person is not None and words.scenario is None:
        raise ScenarioError(f"--person {words.person} has no scenario to be in. Name the scenario's file before it.")
    if words.body and words.type:
        raise ScenarioError(f"--type {words.type} is a type of fiber, and the body has none. Leave out one of the two.")
    scenario = scenario_of(words) if words.scenario is not None else None
    name = name_of(words.scenario) if words.scenario else "reference_man"
    out = words.out or Path("results") / f"{name}_control{'_body' if words.body else ''}"
    from cellsim.study.control.body import body_control
    from cellsim.study.control.muscle import muscle_control
    from cellsim.study.result.folder import reserved
    from cellsim.view.figures.control import control_figure
    from cellsim.view.figures.drawn import png
    from cellsim.view.progress import working
    from cellsim.view.tables.control import show

    group = words.type or "all"
    with reserved(out, "control"):
        with working("The person comes to rest", words.quiet):
            found = (body_control if words.body else muscle_control)(scenario, words.person)
        facts = found.facts()
        found.save(out, png(control_figure(facts, group)))
    if not words.quiet:
        show(facts, group)
        print(f"All numbers are in {out / 'control.csv'} and control.json, the figure in {out / 'control.png'}")
