"""``cellsim where``: a word of the field leads to its rule, its rows, its reactions, its columns and its claims."""

import re
from pathlib import Path

import pytest

from cellsim.cli import BAD_INPUT, OK, main
from cellsim.view.guide.finding import places

ROOT = Path(__file__).resolve().parents[2]


def line_of(where: str) -> str:
    """The line of a place and the next, which holds the name where a declaration is written over several."""
    path, line = where.split(":")
    return "".join((ROOT / path).read_text(encoding="utf-8").splitlines()[int(line) - 1 :][:2])


@pytest.mark.parametrize(
    ("word", "kind", "name", "page"),
    [
        ("mitophagy", "Rules", "tagging_hazard", "cellsim/biology/organelles/mitophagy.py"),
        ("NAMPT", "Rules", "NAMPT", "cellsim/biology/nad/salvage.py"),
        ("soreness", "Rules", "soreness", "cellsim/biology/repair/seen.py"),
        ("seed", "Rules", "stream", "cellsim/kinetics/draws.py"),
        ("FIT", "Rules", "fit", "cellsim/scenario/workouts/fit/__init__.py"),
        ("PGC-1α", "Rules", "PGC1A", "cellsim/biology/signals/signaling.py"),
    ],
)
def test_a_word_leads_to_the_page_of_its_rule(word: str, kind: str, name: str, page: str) -> None:
    found = {each.name: each.where for each in reversed(places(word)[kind][:6])}  # the best of a name
    assert found[name].startswith(f"{page}:")
    assert found[name].endswith(":1") or name in line_of(found[name])


def test_a_word_leads_to_numbers_reactions_columns_and_claims() -> None:
    found = places("nampt")
    assert any(each.name == "NAMPT_Km_NAM" and "umol/L" in each.says for each in found["Rows"])
    assert {("fiber", "NAMPT"), ("person", "liver_NAMPT")} <= {(each.where, each.name) for each in found["Reactions"]}
    assert [each.name for each in found["Columns"]] == ["nampt"]
    assert any(each.name == "test_nampt_is_the_bottleneck_of_salvage" for each in found["Claims"])
    assert {"Ulk1_gain"} == {each.name for each in places("Moller2015")["Rows"]}, "a work leads to what rests on it"
    assert not places("FIT")["Rows"], "what was fitted is no FIT file"


def test_the_command_prints_a_handful_and_counts_the_rest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["where", "mitophagy"]) == OK
    shown = capsys.readouterr().out
    assert shown.splitlines()[0] == "mitophagy"
    assert "mito_basal_mitophagy = 0.02" in shown.replace(":", "")
    assert "mitophagy_flux" in shown
    assert max(map(len, shown.splitlines())) <= 160


@pytest.mark.parametrize(
    ("word", "says"), [("mitophagie", "Near it: .*mitophagy"), ("qqqq", "words.md"), ("+", "no letter")]
)
def test_a_word_that_is_nowhere_is_told_with_what_is_near(
    word: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["where", word]) == BAD_INPUT
    assert re.search(says, capsys.readouterr().err)
