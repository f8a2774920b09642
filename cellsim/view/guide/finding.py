"""Where a word stands: rules, rows, reactions, columns and claims, best first.

Modules are read as trees and never run; claims are found where the tests lie beside the package.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import CellsimError
from cellsim.language.model import Model
from cellsim.view.guide.matching import NAME, PART, cited, named, parts, plain, said
from cellsim.view.guide.trade import GLOSSARY, glossary

FLOORS = {"biology": 9, "population": 6, "kinetics": 4, "scenario": 4, "language": 3, "study": 2, "tissue": 2}
DECLARES = ("Reaction", "Species", "Definition", "Mechanism", "Hypothesis", "Structure", "Resting", "Way")
PATH = 15  # for a file or a folder of that name
TAKES, FIRST = 30, 15  # for what is given to a function by that name, and more where that comes first
PAGE = 5  # what a page says of itself is worth so much less than what a rule says


@dataclass(frozen=True)
class Place:
    """Something that answers a word: where it stands, what it is called, what is said of it, and how well it fits."""

    where: str
    name: str
    says: str
    fit: int


def home() -> Path:
    """The folder that the package lies in; of a source tree, the one with the tests."""
    return Path(__file__).resolve().parents[3]


@cache
def _texts(folder: str) -> dict[str, str]:
    pages = sorted((home() / folder).rglob("*.py"))
    found = {each.relative_to(home()).as_posix(): each for each in pages if "generated" not in each.parts}
    return {path: each.read_text(encoding="utf-8") for path, each in found.items()}


@cache
def _plain(folder: str) -> dict[str, str]:
    return {path: plain(path + text) for path, text in _texts(folder).items()}


@cache
def _tree(folder: str, path: str) -> ast.Module:
    return ast.parse(_texts(folder)[path])


def _holding(word: str, folder: str) -> Iterator[tuple[str, ast.Module]]:
    """Pages that may hold a word."""
    for path, text in _plain(folder).items():
        if plain(word) in text:
            yield path, _tree(folder, path)


def rules(word: str) -> list[Place]:
    """Functions, classes, pages and declarations that are named so, or say so."""
    found = []
    for path, tree in _holding(word, "cellsim"):
        floor = FLOORS.get(path.split("/")[1], 0)
        about = floor + (PATH if any(named(word, part) >= PART for part in Path(path).with_suffix("").parts) else 0)
        for name, line, text, given in _declared(tree, path):
            takes = TAKES + (FIRST if given[0] == plain(word) else 0) if plain(word) in given else 0
            fit = max(named(word, name), said(word, text), said(word, text.partition("\n")[0]) * 2, takes)
            if fit:
                fit += about - (PAGE if line == 1 else 0) - (PAGE if name.startswith("_") else 0)
                found.append(Place(f"{path}:{line}", name, text.partition("\n")[0], fit))
    return _best(found)


def replaced(word: str, model: Model) -> list[Place]:
    """Rules of one's own that stand in the place of one that the word leads to."""
    found = []
    for name, (mechanism, rule) in model.rulebook.own.items():
        of, usual = model.rulebook.home[name], model.rulebook.usual[name]
        if max(named(word, name), named(word, mechanism.name), said(word, rule.says), said(word, usual.says)):
            found.append(Place(mechanism.name, name, f"in place of the rule of {of}. {rule.says}", 2 * NAME))
    return found


def brought(word: str, model: Model) -> list[Place]:
    """What mechanisms of one's own declare beside reactions, rows and columns; no page of the package holds it."""
    built = {each.name for each in human_muscle().mechanisms}
    found = []
    for mechanism in model.mechanisms:
        if mechanism.name in built:
            continue
        meanings = {mechanism.name: mechanism.says}
        for declared in (mechanism.species, mechanism.definitions, mechanism.resting):
            meanings |= {each.name: each.says for each in declared}
        fits = {name: max(named(word, name), said(word, says)) for name, says in meanings.items()}
        found += [Place(mechanism.name, name, meanings[name], fit + NAME) for name, fit in fits.items() if fit]
    return found


def solved(word: str, model: Model) -> list[Place]:
    """The capacity that is called by the whole word, with what it is solved for."""
    return [
        Place(mechanism.name, each.parameter, f"solved so that {each.of} carries {each.flux} at rest", NAME)
        for mechanism in model.mechanisms
        for each in mechanism.capacities
        if plain(each.parameter) == plain(word)
    ]


def trade(word: str) -> list[Place]:
    """What a word of the trade is called here."""
    found = []
    for each in glossary(home()):
        unit = f", in {each.unit}" if each.unit else ""
        if fit := each.fit(word):
            found.append(Place(each.file, ", ".join(each.here), f"{each.trade}{unit}", fit))
    return _best(found)


def _declared(tree: ast.Module, path: str) -> Iterator[tuple[str, int, str, list[str]]]:
    """Name, line, words and arguments of everything that a page declares, itself included."""
    yield Path(path).stem.replace("__init__", Path(path).parent.name), 1, ast.get_docstring(tree) or "", []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            given = [each.arg for each in node.args.args] if isinstance(node, ast.FunctionDef) else []
            yield node.name, node.lineno, ast.get_docstring(node) or "", given
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in DECLARES:
            written = [*node.args, *(each.value for each in node.keywords if each.arg == "says")]
            texts = [each.value for each in written if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if texts and isinstance(written[0], ast.Constant):
                yield texts[0], node.lineno, texts[-1] if len(texts) > 1 else "", []


def rows(word: str, model: Model) -> list[Place]:
    """Rows of the tables, with their values."""
    found = []
    for mechanism in model.mechanisms:
        for name, row in mechanism.rows.items():
            if fit := max(named(word, name), said(word, row.says), cited(word, row.source)):
                now = model.rows[name]
                value, low, high = now.written
                told = f"= {value} ({low} to {high}; {', '.join(now.source)})"
                found.append(Place(mechanism.name, name, f"{told} {row.says}".strip(), fit))
    return _best(found)


def reactions(word: str, model: Model) -> list[Place]:
    """Reactions that are named so, change it, read it, or say so."""
    found = []
    for which, network in model.networks.items():
        for name, each in network.reactions.items():
            changed = max((named(word, one) for one in each.stoichiometry), default=0)
            if fit := max(named(word, name), changed - 10, said(word, each.says), cited(word, [each.source])):
                found.append(Place(which, name, f"{each.equation.strip()}  {each.says} [{each.source}]", fit))
    return _best(found)


def columns(word: str, model: Model) -> list[Place]:
    """Columns of a result."""
    fits = {each: max(named(word, each.name), said(word, each.title), said(word, each.says))
            for each in model.observables.values()}  # fmt: skip
    return _best(Place(each.kind, each.name, f"[{each.unit}] {each.says}", fit) for each, fit in fits.items() if fit)


def claims(word: str) -> list[Place]:
    """Tests that hold it against something published."""
    found = []
    for path, tree in _holding(word, "tests/claims"):
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                keys = [key for mark in node.decorator_list if isinstance(mark, ast.Call) for key in mark.keywords]
                rests = " ".join(ast.unparse(key.value) for key in keys if key.arg == "rests_on")
                text = " ".join((ast.get_docstring(node) or "").split())
                if fit := max(named(word, node.name), said(word, text), said(word, rests)):
                    found.append(Place(f"{path}:{node.lineno}", node.name, text.partition("\n")[0], fit))
    return _best(found)


def _best(found: Iterable[Place]) -> list[Place]:
    return sorted(found, key=lambda each: (-each.fit, each.where, each.name))


def places(word: str, model: Model | None = None) -> dict[str, list[Place]]:
    """Everything that answers a word, under what it is.

    Raises
    ------
    CellsimError : a word that is nowhere; the sentence names some that are near.
    """
    word, model = word.strip(), model or human_muscle()
    if not plain(word):
        raise CellsimError(f"'{word[:40]}' has no letter to look for. Write a word, such as: cellsim where mitophagy")
    found = {
        "In the trade": trade(word),
        "Rules": _best([*replaced(word, model), *brought(word, model), *solved(word, model), *rules(word)]),
        "Rows": rows(word, model),
        "Reactions": reactions(word, model),
        "Columns": columns(word, model),
        "Claims": claims(word),
    }
    if not any(found.values()):
        raise CellsimError(f"'{word[:40]}' stands nowhere in cellsim. {_near(word)}")
    return found


def _near(word: str) -> str:
    found = {name for text in _texts("cellsim").values() for name in re.findall(r"[A-Za-z]\w{2,}", text)}
    names = sorted(found)  # capitals first, so that the word as it is spoken is the one that stays
    known = {each: each for name in names for each in parts(name) if abs(len(each) - len(word)) < 3}
    known = {key: name for key, name in (known | {plain(name): name for name in names}).items() if key != plain(word)}
    near = get_close_matches(plain(word), known, 3, 0.7)
    if near:
        return f"Near it: {', '.join(known[each] for each in near)}."
    return f"Try a shorter word, or the trade's own: {GLOSSARY} has those of the field."
