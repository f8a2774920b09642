"""Small rules of the house that no other tool knows."""

import argparse
import ast
import re
import subprocess
from collections import Counter
from pathlib import Path

from cellsim.cli.words import parser

MOST_LINES = 300
LONG_FOR_A_REASON: dict[str, str] = {}

DATA_THAT_RUNS = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "yaml", "ruamel"}
CALLS_THAT_RUN_TEXT = {"eval", "exec", "compile", "__import__"}
# Where one of these is wanted after all: (file, name) and the reason.
MAY_IMPORT: dict[tuple[str, str], str] = {}
# Where a pickle is loaded: nowhere.
MAY_LOAD: dict[str, int] = {}
MAY_CALL: dict[tuple[str, str], str] = {}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
HOME_OF_SOMEONE = re.compile(r"(?<![\w.)])/(?:root|home/\w+|Users/\w+|opt|work|mnt)/\w")


def calls(tree: ast.Module) -> set[str]:
    """Plain names that are called: ``print``, ``open``, but not ``re.compile``."""
    return {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}


def imports(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def readme_commands(root: Path) -> list[str]:
    """The fenced blocks under the README's Quick start, in order."""
    text = (root / "README.md").read_text(encoding="utf-8")
    section = re.search(r"^## Quick start\n(.*?)(?=^## )", text, re.M | re.S)
    assert section, "the README has no section '## Quick start'"
    return [block.strip() for block in re.findall(r"^```\w*\n(.*?)^```$", section[1], re.M | re.S)]


def subcommands() -> dict[str, set[str]]:
    """Every command of cellsim, with its options."""
    verbs = next(each for each in parser()._actions if isinstance(each, argparse._SubParsersAction))
    return {
        name: {option for action in verb._actions for option in action.option_strings}
        for name, verb in verbs.choices.items()
    }


def declared(tree: ast.Module) -> int:
    """Lines of a page that only declare: tuples, lists and tables of values, and mechanisms."""
    values = [each for each in tree.body if isinstance(each, ast.Assign | ast.AnnAssign)]
    plain = (ast.List, ast.Tuple, ast.Dict, ast.Call)
    return sum(each.end_lineno - each.lineno + 1 for each in values if isinstance(each.value, plain))


def test_no_room_is_longer_than_it_should_be(root: Path, modules: dict[str, ast.Module]) -> None:
    """Pages of declarations are as long as what they declare."""
    sizes = {
        path: len((root / path).read_text(encoding="utf-8").splitlines())
        - (declared(tree) if path.startswith("cellsim/biology/") else 0)
        for path, tree in modules.items()
    }
    too_long = {path: size for path, size in sizes.items() if size > MOST_LINES and path not in LONG_FOR_A_REASON}
    assert not too_long, f"an idea in there wants a name of its own: {too_long}"
    assert not [path for path in LONG_FOR_A_REASON if sizes.get(path, 0) <= MOST_LINES], "these are short again"


def test_only_the_command_line_prints(modules: dict[str, ast.Module]) -> None:
    talkers = [path for path, tree in modules.items() if "print" in calls(tree) and not path.startswith("cellsim/cli")]
    assert not talkers


def test_no_data_is_ever_run(modules: dict[str, ast.Module]) -> None:
    reading = {(path, name) for path, tree in modules.items() for name in imports(tree) & DATA_THAT_RUNS}
    assert reading == MAY_IMPORT.keys()
    running = {(path, name) for path, tree in modules.items() for name in calls(tree) & CALLS_THAT_RUN_TEXT}
    assert running == MAY_CALL.keys()


def test_no_pickle_is_loaded(modules: dict[str, ast.Module]) -> None:
    loads = Counter(
        path
        for path, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"load", "loads", "Unpickler"}
        if isinstance(node.value, ast.Name) and node.value.id in DATA_THAT_RUNS
    )
    assert loads == MAY_LOAD


def test_numpy_never_loads_objects(modules: dict[str, ast.Module]) -> None:
    """``allow_pickle=True`` would run what a damaged or foreign file says."""
    for path, tree in modules.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "allow_pickle":
                assert isinstance(node.value, ast.Constant), f"{path}:{node.value.lineno}"
                assert node.value.value is False, f"{path}:{node.value.lineno}"


def test_nothing_is_left_unfinished(root: Path, modules: dict[str, ast.Module]) -> None:
    found = {
        path: match[0] for path in modules if (match := UNFINISHED.search((root / path).read_text(encoding="utf-8")))
    }
    assert not found


def test_no_file_names_one_machine(root: Path, texts: dict[str, str]) -> None:
    own = [str(root) + "/", str(Path.home()) + "/"]
    found = {
        name: match[0] if match else "its own checkout"
        for name, text in texts.items()
        if (match := HOME_OF_SOMEONE.search(text)) or any(place in text for place in own if len(place) > 2)
    }
    assert not found


def test_the_readme_starts_with_two_commands_of_one_line(root: Path) -> None:
    run, check = readme_commands(root)[:2]
    assert "\n" not in run
    assert "\n" not in check
    assert " run experiments/ride_recovery/scenario.toml " in run
    assert check.endswith("-m pytest -n auto")
    assert (root / "experiments/ride_recovery/scenario.toml").is_file()


def test_the_readme_names_the_commands_that_there_are(root: Path) -> None:
    """Both ways: none promised that is missing, none there that nobody is told of."""
    named = set(re.findall(r"^\| `cellsim (\w+)", (root / "README.md").read_text(encoding="utf-8"), re.M))
    assert named == subcommands().keys()


def test_no_document_names_a_command_that_there_is_not(texts: dict[str, str]) -> None:
    known = set(subcommands())
    named: dict[str, set[str]] = {}
    for name, text in texts.items():
        if name.endswith(".md") and name.startswith(("README", "CHANGELOG", "docs/", "experiments/", "requirements/")):
            shell = "\n".join(re.findall(r"^```(?:sh|bash|console)\n(.*?)^```$", text, re.M | re.S))
            in_words = re.findall(r"`(?:[\w./]+/)?cellsim ([a-z]+)", text)
            named[name] = {*in_words, *re.findall(r"\bcellsim ([a-z]+)", shell)}
    assert {"run", "describe", "view"} <= named["README.md"]
    lost = {name: words - known for name, words in named.items() if words - known}
    assert not lost


def test_no_document_names_an_option_that_there_is_not(root: Path) -> None:
    """In the README's table of commands, behind the command it belongs to."""
    rows = re.findall(r"^\| `cellsim (\w+)(.*)$", (root / "README.md").read_text(encoding="utf-8"), re.M)
    options = subcommands()
    for verb, says in rows:
        assert set(re.findall(r"`(--[a-z-]+)`", says)) <= options[verb], verb


def test_ci_runs_what_the_readme_says(root: Path) -> None:
    for number, command in enumerate(readme_commands(root)[:2], start=1):
        shown = subprocess.run(
            ["bash", ".ci/run", "show", str(number)], cwd=root, capture_output=True, text=True, check=True
        )
        assert shown.stdout.strip() == command


def test_every_link_in_the_documents_leads_somewhere(root: Path) -> None:
    pages = [
        root / "README.md",
        root / "CHANGELOG.md",
        *(root / "docs").rglob("*.md"),
        *(root / "experiments").rglob("*.md"),
    ]
    lost = []
    for page in pages:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if not target.startswith(("http:", "https:", "mailto:")) and not (page.parent / target).exists():
                lost.append(f"{page.relative_to(root)} -> {target}")
    assert not lost
