"""The documents tell the truth: wings by their door-plates, words where they are said to stand, pages that run."""

import ast
import re
import sys
from pathlib import Path

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.uptake import rings

ROOT = Path(__file__).resolve().parents[2]
HOW = {path.stem: path for path in sorted((ROOT / "docs/how").glob("*.md"))}
PLACED = re.compile(r"`([\w./-]+/[\w.-]+\.(?:py|md|toml))` \(`(\w+)`\)")
FENCED = re.compile(r"^```(python|toml)\n(.*?)^```$", re.M | re.S)
NAMED = re.compile(r"# (\w+\.(?:py|toml))\n")


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def holds(path: str, word: str) -> bool:
    """Whether a file is there and has a word, whole."""
    file = ROOT / path
    return (
        file.is_file() and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", file.read_text(encoding="utf-8")) is not None
    )


def test_the_floor_plan_has_every_wing_with_its_door_plate(modules: dict[str, ast.Module]) -> None:
    plates = {path: ast.get_docstring(tree) or "" for path, tree in modules.items() if path.endswith("/__init__.py")}
    wings = {path.removesuffix("__init__.py"): text.partition("\n")[0] for path, text in plates.items()}
    del wings["cellsim/"]
    told = dict(re.findall(r"^\| `(cellsim/[\w/]+/)` \| (.*) \|$", page("architecture.md"), re.M))
    assert told == wings, "docs/architecture.md and the docstrings of __init__.py say the same of the same wings"


@pytest.mark.parametrize(("name", "least"), [("architecture.md", 25), ("questions.md", 18)])
def test_what_is_said_to_stand_in_a_file_stands_there(name: str, least: int) -> None:
    placed = PLACED.findall(page(name))
    assert len(placed) >= least
    assert not [(path, word) for path, word in placed if not holds(path, word)]


def test_ten_questions_are_answered_within_two_files_each() -> None:
    rows = [row for row in page("questions.md").splitlines() if row.startswith("| ") and "?" in row]
    assert len(rows) == 10
    assert not [row for row in rows if not 1 <= len(PLACED.findall(row)) <= 2]


def test_every_file_that_a_document_names_is_there() -> None:
    texts = {name: page(name) for name in ("README.md", "architecture.md", "questions.md", "words.md")}
    texts |= {path.name: path.read_text(encoding="utf-8") for path in HOW.values()}
    named = {(name, path) for name, text in texts.items()
             for path in re.findall(r"`((?:cellsim|tests|docs|experiments)/[\w./-]*)`", text)}  # fmt: skip
    assert len(named) > 60
    assert not [each for each in named if not (ROOT / each[1]).exists()]


def test_every_word_of_the_trade_stands_where_the_table_says() -> None:
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in page("words.md").splitlines()
            if row.startswith("| ") and row.count("`") > 2]  # fmt: skip
    assert len(rows) > 50
    lost = [(here, file) for _, here, _, file in rows for word in re.findall(r"`(\w+)`", here)
            if not holds(file.strip("`"), word)]  # fmt: skip
    assert not lost
    trade = " ".join(row[0] for row in rows).lower()
    for word in ("predictor-corrector", "dense output", "demand", "work done", "equilibrate", "snapshot", "pgc-1α",
                 "salvage", "lc3-ii", "heteroplasmy", "vo2", "critical power"):  # fmt: skip
        assert word in trade


def test_the_dose_of_the_walk_is_as_many_rings_as_it_says() -> None:
    told = float(re.search(r"250 mg of riboside chloride are (\d+) µmol", page("architecture.md"))[1])
    assert rings("NR", 250.0, human_muscle().values) == pytest.approx(told, rel=1e-3)


BESIDE = {"solver", "cluster"}
"""Pages that are run beside what they are about: carriers, and crews, whose page is of the shell."""


def test_there_is_a_page_for_each_thing_that_people_add() -> None:
    assert HOW.keys() == {"enzyme", "signal", "activity", "drug", "observable", "agent", "rule", "solver", "cluster"}
    front = page("README.md")
    assert not [name for name in HOW if f"(how/{name}.md)" not in front]


@pytest.mark.parametrize("name", sorted(HOW.keys() - BESIDE))
def test_what_a_page_shows_runs_as_it_stands(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks in order, in one room; one that begins with the name of a file is that file."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    room: dict[str, object] = {"__name__": f"docs_{name}"}
    blocks = FENCED.findall(HOW[name].read_text(encoding="utf-8"))
    assert any(kind == "python" and "assert" in text for kind, text in blocks)
    for kind, text in blocks:
        if file := NAMED.match(text):
            (tmp_path / file[1]).write_text(text, encoding="utf-8")
        elif kind == "toml":
            room["toml"] = text
        else:
            exec(compile(text, f"docs/how/{name}.md", "exec"), room)
    for file in tmp_path.glob("*.py"):
        sys.modules.pop(file.stem, None)
