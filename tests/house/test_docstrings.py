"""What a reader from outside calls says what it takes, in which units, what it gives, what it refuses, whose it is.

A docstring has the sections of numpydoc, a line for each thing: ``name : what it is [unit] (shape)``. Types stand in
annotations. A rule of biology also has a section Source: keys of the list of literature, or the rows whose sources
are its own, or "none: " and why there can be none.
"""

import ast
import builtins
import re
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from cellsim import errors
from cellsim.sources import library

# Folders, pages, and of pages that hold more than that, one function, class with all its public methods, or method.
CALLED = (
    "cellsim/language/assembly.py",
    "cellsim/language/formulas.py",
    "cellsim/language/labels/",
    "cellsim/language/mechanism.py",
    "cellsim/language/model.py",
    "cellsim/language/network.py",
    "cellsim/language/observable.py",
    "cellsim/language/parameters.py",
    "cellsim/language/ratelaws.py",
    "cellsim/language/rest.py",
    "cellsim/language/rulebook.py:Parts",
    "cellsim/language/setting.py",
    "cellsim/public.py",
    "cellsim/scenario/plan/protocol.py:Protocol",
    "cellsim/scenario/scenario.py",
    "cellsim/study/calibrate/",
    "cellsim/study/control/body.py:body_control",
    "cellsim/study/control/control.py",
    "cellsim/study/control/muscle.py:muscle_control",
    "cellsim/study/exchange/",
    "cellsim/study/labels/tracing.py:trace_label",
    "cellsim/study/labels/trace.py",
    "cellsim/study/profile/profile.py:Profile",
    "cellsim/study/profile/profile.py:profile",
    "cellsim/study/run.py:simulate",
    "cellsim/study/sbml.py",
    "cellsim/study/sweeps/design.py",
    "cellsim/study/sweeps/study.py",
    "cellsim/tissue/model.py",
    "cellsim/view/figures/drawn.py",
    "cellsim/kinetics/analysis/replay.py:Replay",
    "cellsim/kinetics/analysis/response.py:Response",
    "cellsim/kinetics/carriers/outcome.py:Advance",
    "cellsim/kinetics/carriers/kernel.py:Kernel.advance",
    "cellsim/kinetics/carriers/kernel.py:Kernel.derived",
    "cellsim/kinetics/carriers/kernel.py:kernel_from",
    "cellsim/kinetics/sbml/document.py",
    "cellsim/kinetics/sbml/terms.py",
    "cellsim/kinetics/write/emit.py",
    "cellsim/kinetics/draws.py",
    "cellsim/population/fibers/state.py:build",
    "cellsim/population/fibers/state.py:equilibrate",
    "cellsim/population/fibers/state.py:tolerances",
    "cellsim/population/kernels.py",
    "cellsim/population/muscle/advance.py",
    "cellsim/population/muscle/rested.py",
    "cellsim/population/performance/",
)
# All functions of these are rules. Their classes tell of each field, with its unit, where they declare it.
RULES = ("cellsim/biology/",)
TABLES = "cellsim/biology"
EXPLAINED = 3  # words at least on why something has no source

Called = ast.FunctionDef | ast.ClassDef
HEADING = re.compile(r"^(\w[\w ]*)\n-{3,}$", re.M)
LINE = re.compile(r"^(\*{0,2}\w+(?:, \*{0,2}\w+)*) : \S", re.M)
KEY = re.compile(r"\b[A-Z][A-Za-z]*[12]\d{3}[a-z]?\b|\bPMC\d+\b")
ROW = re.compile(r"``(\w+\*?)``")


def public(name: str) -> bool:
    return not name.startswith("_") or name == "__call__"


def sections(node: Called) -> dict[str, str]:
    """The sections of a docstring by heading; what stands before the first one is under ''."""
    parts = HEADING.split(ast.get_docstring(node) or "")
    return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}


def method(node: ast.ClassDef, name: str) -> ast.FunctionDef | None:
    return next((each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == name), None)


def taken(node: Called) -> list[str]:
    """What a function takes, or what a value is made of, in order."""
    if isinstance(node, ast.ClassDef):
        if made := method(node, "__init__"):
            return taken(made)
        fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
        return [each.target.id for each in fields if isinstance(each.target, ast.Name) and public(each.target.id)]
    given = node.args
    plain = [each.arg for each in (*given.posonlyargs, *given.args) if each.arg not in ("self", "cls")]
    many = [f"{stars}{each.arg}" for stars, each in (("*", given.vararg), ("**", given.kwarg)) if each]
    return [*plain, *many[: bool(given.vararg)], *(each.arg for each in given.kwonlyargs), *many[bool(given.vararg) :]]


def raised(node: Called) -> set[str]:
    """The errors of cellsim that its own body raises, what it is made with included."""
    if isinstance(node, ast.ClassDef):
        return set().union(*(raised(made) for name in ("__init__", "__post_init__") if (made := method(node, name))))
    named = {
        name.id
        for each in ast.walk(node)
        if isinstance(each, ast.Raise) and each.exc
        for name in ast.walk(each.exc.func if isinstance(each.exc, ast.Call) else each.exc)
        if isinstance(name, ast.Name)
    }
    return {name for name in named if isinstance(getattr(errors, name, None), type)}


def faults(node: Called, within: str = "") -> Iterator[str]:
    """What is missing from a docstring, in words."""
    said, own = sections(node), taken(node)
    told = [name for line in LINE.findall(said.get("Parameters", "")) for name in line.split(", ")]
    if told != own:
        yield f"its Parameters are {', '.join(own) or 'none'}, and it tells of {', '.join(told) or 'none'}"
    if isinstance(node, ast.FunctionDef) and own:
        given = ast.unparse(node.returns).strip("'\"") if node.returns else "None"
        if given not in ("None", "Self", within) and not said.get("Returns", "").strip():
            yield f"it gives {given}, and has no section Returns"
    listed = set(LINE.findall(said.get("Raises", "")))
    for name in listed:
        if not isinstance(getattr(errors, name, getattr(builtins, name, None)), type):
            yield f"it Raises {name}, which is no error"
    yield from (f"it raises {name}, and its section Raises does not say so" for name in sorted(raised(node) - listed))


def unsourced(node: ast.FunctionDef, rows: set[str]) -> Iterator[str]:
    """What is missing from the source of a rule, in words."""
    said = sections(node).get("Source", "").strip()
    keys = set(KEY.findall(said)) | ({"judgement"} if "judgement" in said else set())
    if not keys and not ROW.search(said) and not (said.startswith("none: ") and len(said.split()) > EXPLAINED):
        yield 'it has no Source: write keys of cellsim/sources.toml, the rows it rests on, or "none: " and why'
    yield from (f"its source {key} is not in cellsim/sources.toml" for key in sorted(keys - library().keys()))
    yield from (
        f"there is no row {row}" for row in ROW.findall(said) if not any(fnmatchcase(name, row) for name in rows)
    )


def chosen(path: str, tree: ast.Module) -> Iterator[tuple[str, Called, str]]:
    """Names, definitions and the class around them, of what is called from outside in one module."""
    whole = path.startswith((*RULES, *CALLED))
    some = {each.rpartition(":")[2] for each in CALLED if each.startswith(f"{path}:")}
    for node in tree.body:
        if not isinstance(node, Called) or not public(node.name):
            continue
        asked = whole or node.name in some
        if asked and not (isinstance(node, ast.ClassDef) and path.startswith(RULES)):
            yield node.name, node, ""
        for each in node.body if isinstance(node, ast.ClassDef) else ():
            name = f"{node.name}.{each.name}" if isinstance(each, ast.FunctionDef) else ""
            if isinstance(each, ast.FunctionDef) and public(each.name) and (asked or name in some):
                yield name, each, node.name


@pytest.fixture(scope="module")
def rows(root: Path) -> set[str]:
    """The rows of all tables of biology, by name."""
    tables = [tomllib.loads(page.read_text(encoding="utf-8")) for page in (root / TABLES).rglob("*.toml")]
    return {f"{group}_{row}" for table in tables for group, rows in table.items() for row in rows}


def test_what_is_called_from_outside_says_what_it_takes_gives_and_refuses(modules: dict[str, ast.Module]) -> None:
    found = [
        f"{path}:{node.lineno} {name}: {fault}"
        for path, tree in modules.items()
        for name, node, within in chosen(path, tree)
        for fault in faults(node, within)
    ]
    assert not found, "\n" + "\n".join(found)


def test_every_rule_of_biology_says_whose_it_is(modules: dict[str, ast.Module], rows: set[str]) -> None:
    found = [
        f"{path}:{node.lineno} {node.name}: {fault}"
        for path, tree in modules.items()
        if path.startswith(RULES)
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and public(node.name) and taken(node)
        for fault in unsourced(node, rows)
    ]
    assert not found, "\n" + "\n".join(found)


def test_what_is_listed_here_is_there(modules: dict[str, ast.Module]) -> None:
    for each in (*CALLED, *RULES):
        path, _, name = each.partition(":")
        pages = {page: tree for page, tree in modules.items() if page.startswith(path)}
        assert pages, each
        assert not name or name in {found for found, _, _ in chosen(path, pages[path])}, each


GOOD = '''
def flow(need: float, *rest: float, fold: float = 1.0) -> float:
    """Flow of blood.

    Parameters
    ----------
    need, *rest : for oxygen [umol/L/s]
    fold : of the reference [-]

    Returns
    -------
    liters of blood per liter of muscle [1/s]

    Raises
    ------
    ScenarioError : nobody needs so much.

    Source
    ------
    Conley2000; that of the rows ``Oxygen_flow*``
    """
    if need > 1.0:
        raise ScenarioError("Nobody needs so much.")
    return need
'''


def test_a_whole_docstring_passes(rows: set[str]) -> None:
    node = ast.parse(GOOD).body[0]
    assert isinstance(node, ast.FunctionDef)
    assert not [*faults(node), *unsourced(node, rows)]


@pytest.mark.parametrize(
    ("as_it_was", "instead", "said"),
    [
        ("fold: float = 1.0)", "fold: float = 1.0, mass: float = 75.0)", "need, *rest, fold, mass"),
        ("    fold : of the reference [-]\n", "", "tells of need, *rest"),
        ("need, *rest :", "*rest, need :", "tells of *rest, need"),
        ("    Returns\n    -------\n", "", "no section Returns"),
        ("ScenarioError :", "WorkoutError :", "raises ScenarioError"),
        ("ScenarioError :", "FolderError :", "FolderError, which is no error"),
        ("Conley2000;", "Conley2001;", "Conley2001 is not in"),
        ("Oxygen_flow*", "Oxygen_flood*", "no row Oxygen_flood*"),
        ("Conley2000; that of the rows ``Oxygen_flow*``", "none: true", "no Source"),
    ],
)
def test_what_is_missing_is_found(as_it_was: str, instead: str, said: str, rows: set[str]) -> None:
    assert as_it_was in GOOD
    node = ast.parse(GOOD.replace(as_it_was, instead)).body[0]
    assert isinstance(node, ast.FunctionDef)
    assert any(said in fault for fault in [*faults(node), *unsourced(node, rows)])
