"""Commands that read, tell and write a page: no life is simulated."""

import argparse
from pathlib import Path
from shlex import quote

from cellsim.cli.codes import DIFFERENT, OK
from cellsim.cli.scenarios import scenario_of
from cellsim.errors import ScenarioError


def describe(words: argparse.Namespace) -> None:
    from cellsim.scenario.telling.describe import describe
    from cellsim.study.assumptions import assumptions
    from cellsim.study.result.numbers import FEW, assumed, counted, in_one_line
    from cellsim.tissue.laboratory import as_measured, with_thresholds_measured

    scenario = with_thresholds_measured(as_measured(scenario_of(words)))
    print(describe(scenario, assumptions(scenario)))
    guesses = assumed(scenario)
    shown = guesses if words.numbers else guesses[:FEW]
    which = "All that are assumed" if words.numbers else f"{len(shown)} that are assumed (--numbers lists all)"
    print(f"{counted(scenario)}\n{which}, widest range first:")
    print("\n".join(f"- {in_one_line(each)}" for each in shown))


def sources(words: argparse.Namespace) -> None:
    from cellsim.study.references import references

    scenario = scenario_of(words)
    for key in references(scenario):
        print(f"{key}: {scenario.model.source(key).cite()}")


def where(words: argparse.Namespace) -> None:
    from cellsim.view.guide.page import page

    print(page(words.word, scenario_of(words).made_of() if words.scenario else None))


def diff(words: argparse.Namespace) -> int:
    from cellsim.study.digests.diff import diff
    from cellsim.study.result.result import Result

    found = diff(Result.load(words.one), Result.load(words.other))
    print("\n".join(found.sentences))
    return OK if found.same else DIFFERENT


def compare(words: argparse.Namespace) -> None:
    from cellsim.study.arms.compared import arms_of, check_arms
    from cellsim.study.disk.files import appearing, write
    from cellsim.study.result.result import Result
    from cellsim.study.result.written import as_csv
    from cellsim.view.tables.arms import every, lines_of, readiest

    result = Result.load(words.result)
    known = arms_of(result)
    reference = words.reference or known[0]
    others = [words.arm] if words.arm else [each for each in known if each != reference]
    for arm in others:
        check_arms(result, arm, reference)
    found = every(result, others, reference)
    if words.csv is not None:
        with appearing(words.csv) as fresh:
            write(fresh, as_csv(found))
    print(readiest(result, found))
    for arm in others:
        print("\n" + "\n".join(lines_of(found[found["arm"] == arm], arm, reference)))
    if words.csv is not None:
        print(f"\nAll {len(found)} numbers are in {words.csv}.")


def new(words: argparse.Namespace) -> None:
    from cellsim.scenario.telling.template import template

    try:
        with words.file.open("x", encoding="utf-8") as stream:
            stream.write(template())
    except FileExistsError:
        raise ScenarioError(f"{words.file} exists already, and was left as it is. Choose another name.") from None
    except OSError as reason:
        raise ScenarioError(f"{words.file} cannot be written: {reason.strerror}. Choose another place.") from None
    name = str(words.file)
    shown = quote(f"./{name}" if name.startswith("-") else name)  # else it would be taken for an option
    print(f"Wrote {name}. Run it with: cellsim run {shown}")


def sbml(words: argparse.Namespace) -> None:
    from cellsim.study.sbml import save_sbml

    save_sbml(words.file, words.type)
    print(f"Wrote {words.file}. It holds one fiber of type {words.type} at rest; times are in s, amounts in umol.")


def export(words: argparse.Namespace) -> None:
    from cellsim.study.exchange.formats import FORMATS, export

    file = export(words.to, words.result, words.out, words.type)
    print(f"Wrote {file}. It holds {FORMATS[words.to].says}.")


def view(words: argparse.Namespace) -> int:
    from cellsim.view.browser.browser import serve

    model = scenario_of(words).made_of() if words.scenario is not None else None
    return serve(words.port, not words.no_open, model)


def emit(words: argparse.Namespace) -> int:
    from cellsim.biology.human_muscle import human_muscle
    from cellsim.kinetics import generated
    from cellsim.kinetics.write.emit import emit
    from cellsim.view.tables.chemistry import body_page, fiber_page, tissue_page

    model = human_muscle()
    model.check()
    networks = {"muscle": model.fiber, "person": model.person, "tissue": model.tissue}
    folder = Path(generated.__file__).parent
    texts = {}
    for name, network in networks.items():
        texts[folder / f"{name}.py"] = emit(network)
    if (docs := folder.parents[2] / "docs").is_dir():
        pages = {"chemistry": fiber_page, "body": body_page, "tissue": tissue_page}
        texts |= {docs / f"{name}.md": page() for name, page in pages.items()}
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
