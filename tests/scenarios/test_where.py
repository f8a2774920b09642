"""``cellsim where``: a word of the field leads to its rule, its rows, its reactions, its columns and its claims."""

import re
from pathlib import Path

import pytest

from cellsim import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.language import Mechanism, Reaction, Species
from cellsim.language.parameters import rows_of
from cellsim.view.guide.finding import places, trade

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
        ("soreness", "Rules", "soreness", "cellsim/biology/repair/felt.py"),
        ("seed", "Rules", "stream", "cellsim/kinetics/draws.py"),
        ("FIT", "Rules", "fit", "cellsim/scenario/workouts/fit/__init__.py"),
        ("PGC-1α", "Rules", "PGC1A", "cellsim/biology/signals/calling.py"),
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
    assert [each.name for each in found["Columns"]] == ["nampt", "nampt_capacity"]
    assert any(each.name == "test_nampt_is_the_bottleneck_of_salvage" for each in found["Claims"])
    assert {"Ulk1_gain"} == {each.name for each in places("Moller2015")["Rows"]}, "a work leads to what rests on it"
    assert not places("FIT")["Rows"], "what was fitted is no FIT file"


def test_every_word_of_the_trade_leads_to_its_page() -> None:
    rows = [line for line in (ROOT / "docs" / "words.md").read_text(encoding="utf-8").splitlines() if "/" in line]
    told = [[cell.strip("`| ") for cell in row.split(" | ")] for row in rows if row.startswith("| ")]
    assert len(told) > 50
    lost = [
        word for said, *_, file in told for word in said.split(", ") if file not in {each.where for each in trade(word)}
    ]
    assert not lost


@pytest.mark.parametrize(
    ("word", "name"), [("fission", "division_hazard"), ("blood flow", "blood_flow"), ("LC3-II", "queue")]
)
def test_what_goes_by_another_name_here_is_found_by_that_of_the_trade(word: str, name: str) -> None:
    assert places(word)["In the trade"][0].name == name


def test_numbers_that_follow_from_rest_and_ways_of_exercising_are_found() -> None:
    assert places("NAD_turnover")["Rules"][0].name == "NAD_turnover"
    assert any(each.name == "cycling" and "ways.py" in each.where for each in places("cycling")["Rules"])
    (first, *_) = places("NAMPT_Vmax")["Rules"]
    assert (first.name, "NAMPT carries NAD_salvage at rest" in first.says) == ("NAMPT_Vmax", True)


def test_a_signal_of_a_mechanism_of_ones_own_is_found_by_what_it_is() -> None:
    signal = Species("CAMK", unit="1", rest="1", says="active JNK3", read_out="blots")
    law = Reaction("CAMK", "-> CAMK", "(1 - CAMK) / CAMK_tau", "judgement", "It follows work.")
    row = '[CAMK]\ntau = { value = "2 s", low = "1 s", high = "9 s", source = "judgement", known = "assumed" }'
    own = Mechanism("calcium", "What calcium calls.", species=[signal], reactions=[law], rows=rows_of(row, "camk.toml"))
    (found,) = places("JNK3", human_muscle().plus(own))["Rules"]
    assert (found.where, found.name, found.says) == ("calcium", "CAMK", "active JNK3")


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
