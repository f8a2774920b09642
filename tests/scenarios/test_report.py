"""The report: safe to open, complete without a network, and readable on a telephone."""

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from markupsafe import escape

from cellsim.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.template import template
from cellsim.sources import source
from cellsim.study.assumptions import assumptions
from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize
from cellsim.view.figures.drawn import FIGURES, png
from cellsim.view.report.answer import answer
from cellsim.view.report.headline import NONE_TELLS, differences, headline
from cellsim.view.report.report import report, tied
from cellsim.view.report.save import save
from cellsim.view.tables.assays import measured
from cellsim.view.tables.rounding import rounded
from tests.scenarios.result_sample import made_up_result

bout = FIGURES["bout"].draw
FIVE = ("older", "trained", "$x$ & <b>bold</b>", "p4", "p5")
WICKED = "<script>alert('x')</script>"


class Page(HTMLParser):
    """What a page has for elements, and what it would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.fetched: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "data", "action")]


@pytest.fixture(scope="module")
def sample() -> Result:
    return made_up_result()


def test_the_report_fetches_nothing(sample):
    page = Page(report(sample, {"bout": png(bout(sample))}))
    assert page.fetched
    assert all(each.startswith("data:image/png;base64,") for each in page.fetched)
    assert "script" not in page.tags
    assert "link" not in page.tags


def test_nothing_a_file_says_becomes_markup():
    result = made_up_result((WICKED,), scenario=f'title = "{WICKED}"\n')
    wicked = Result(
        result.table, result.summary, result.provenance | {WICKED: WICKED}, result.scenario_text, [WICKED], [WICKED],
        result.events, [WICKED],
    )  # fmt: skip
    text = report(wicked, {WICKED: b""})
    assert WICKED not in text
    assert "&lt;script&gt;" in text
    assert "script" not in Page(text).tags


def test_the_report_tells_what_was_done_what_came_out_and_what_it_rests_on(sample):
    text = report(sample, {})
    assert "One person rides for an hour." in text
    assert "Phosphocreatine recovery half-time" in text
    assert "28\N{NO-BREAK SPACE}s" in text  # 40 s times ln 2
    assert sample.sentences[0] in text
    assert source("judgement").title in text
    assert "one set of parameters" in text
    assert sample.provenance["cellsim"]["source_tree"] in text


def test_the_page_names_recordings_and_spares_the_reader_the_whole_record(sample):
    scenario = sample.provenance["scenario"] | {"recordings": ["ride.fit (sha256 abc)"], "run": {"a_long": "list"}}
    text = report(replace(sample, provenance=sample.provenance | {"scenario": scenario}), {})
    assert "ride.fit (sha256 abc)" in text
    assert "a long" not in text


def test_the_answer_comes_first_and_all_else_is_folded_with_the_literature_last(sample):
    asked = replace(sample, scenario_text="# Is force back?\ntitle = 'A ride'\n")
    page = report(asked, {"bout": png(bout(asked)), "answer": b"\x89PNG" + bytes(20)})
    before, *folded = page.split("<details")
    assert "<h2>Is force back?</h2>" in before
    assert before.count("<img") == 1, "one figure"
    assert before.count("<dl>") == 3, "three numbers"
    for part in answer(asked).sentences:
        assert str(escape(tied(part))) in before
    assert all(each.count("</details>") == 1 for each in folded), "what stands between two folds is not folded"
    assert folded[-1].startswith(' class="part"><summary>What it rests on')
    assert source("judgement").title in folded[-1]
    assert all("<summary>" in each and " open" not in each.split(">")[0] for each in folded)


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WIDEST = """<script>for (const each of document.querySelectorAll('details')) each.open = true;
const right = [...document.querySelectorAll('body *')].map(each => each.getBoundingClientRect().right);
const wide = [...document.querySelectorAll('dd, td')].map(each => each.getBoundingClientRect().width);
document.title = `reaches ${Math.ceil(Math.max(...right))} of ${window.innerWidth}, ${Math.min(...wide) | 0} wide`;
</script>"""


@pytest.mark.skipif(not CHROMIUM, reason="no chromium on this machine")
def test_on_a_telephone_no_column_is_cut_off(sample, tmp_path):
    people = replace(made_up_result(("a" * 40, *FIVE)), story=["W" * 90], sentences=["x" * 90])
    text = re.sub("<meta http-equiv.*?>", "", report(people, {"bout": png(bout(sample))}))
    (tmp_path / "page.html").write_text(text.replace("</body>", f"{WIDEST}</body>"), encoding="utf-8")
    asked = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
             "--window-size=400,900", "--dump-dom", (tmp_path / "page.html").as_uri()]  # fmt: skip
    found = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=False).stdout
    reach, page, narrowest = map(int, re.search(r"reaches (\d+) of (\d+), (\d+) wide", found).groups())
    assert reach <= page <= 500
    assert narrowest >= 30, "a number is squeezed into a column of single letters"


def test_replicates_change_what_is_said_of_uncertainty():
    text = report(made_up_result(replicates=3), {})
    assert "3 replicates" in text
    assert "no interval can be given" not in text


def test_a_crowd_is_told_as_median_and_range_and_each_person():
    result = made_up_result(tuple(f"p{place}" for place in range(9)))
    row = next(row for row in result.summary["headline"] if row["name"] == "phosphocreatine_minimum")
    row["value"] = 20.0
    text = report(result, {})
    assert "everyone, median (range between people)" in text
    assert "16 (16 to 20)\N{NO-BREAK SPACE}mmol/L" in text
    columns, _ = headline(result)
    assert columns[1:] == [f"p{place}" for place in range(9)]


def test_several_bouts_stand_in_blocks_of_their_own():
    result = made_up_result(("younger", "older"))
    events = [*result.events, Event(16.0, 1.0, "bout", "squats", "younger"), Event(18.0, 1.0, "bout", "a run", "older")]
    twice = replace(result, summary=summarize(result.table, events), events=events)
    blocks = dict(headline(twice)[1])
    assert list(blocks) == [
        "Bout 1 of 2: cycling at 60 %Wmax at 8 hours",
        "younger: bout 2 of 2: squats at 16 hours; older: bout 2 of 2: a run at 18 hours",
        "At the end",
    ]
    says = "Force, lowest in the bout and after it, of rested"
    assert [dict(lines)[says] for lines in list(blocks.values())[:2]] == [["80 %"] * 2, ["97 %", "98 %"]]
    assert "Back for good: force for the muscle&#39;s size and glycogen each at 95 % of the person" in report(twice, {})


def test_a_change_is_told_with_its_sign_and_a_fraction_in_percent():
    result = made_up_result()
    row = dict(result.summary["headline"][0])
    rows = [
        row | {"says": "up", "name": "nad_blood_change", "unit": "percent", "value": 75.8, "low": 70.0, "high": 80.0},
        row | {"says": "down", "name": "nad_total_change", "unit": "percent", "value": -5.0, "low": -5.0, "high": -5.0},
        row | {"says": "left", "name": "glycogen_end", "unit": "fraction", "value": 0.6, "low": 0.6, "high": 0.6},
        row | {"says": "late", "name": "force_regained", "value": None, "note": "not back within 12 h"},
    ]
    cells = {
        says: cells for _, lines in headline(replace(result, summary={"headline": rows}))[1] for says, cells in lines
    }
    assert cells["up"] == ["+76 (+70 to +80) %"]
    assert cells["down"] == ["\N{MINUS SIGN}5 %"]
    assert cells["left"] == ["60 %"]
    assert cells["late"] == ["not back within 12 h"]


def test_saving_writes_all_that_a_result_folder_holds(sample, tmp_path):
    folder = save(sample, tmp_path / "ride")
    assert {path.name for path in folder.iterdir()} == {
        "manifest.json", "summary.json", "timeseries.parquet", "provenance.json", "figures", "report.html",
        "readiness.csv", "session_readiness.csv",
    }  # fmt: skip
    drawn = {path.stem for path in (folder / "figures").iterdir()}
    assert drawn == FIGURES.keys() - {"arms", "diary", "fuel", "mitochondria", "muscles", "nad", "own"}, (
        "too short, not in it, flat, none brought"
    )


@pytest.mark.parametrize(
    ("name", "value", "unit", "text"),
    [
        ("phosphocreatine_half_time", 27.726, "s", "28"),
        ("lactate_peak", 0.0123, "mmol/L", "0.012"),
        ("ck_peak", 1234.5, "U/L", "1200"),
        ("ph_minimum", 7.0249, "1", "7.02"),
        ("force_regained", 5.3, "h", "5.5"),
        ("force_regained", 23.4, "h", "23"),
        ("nad_total_change", -3.21, "percent", "\N{MINUS SIGN}3"),
        ("nad_total_change", 0.0, "percent", "0"),
    ],
)
def test_numbers_are_rounded_to_what_one_set_of_parameters_can_tell(name, value, unit, text):
    assert rounded({"name": name, "unit": unit}, value) == text


def test_a_difference_is_told_only_where_it_exceeds_the_rounding():
    result = made_up_result(("younger", "older"))
    assert differences(result) == [f"Between younger and older there is {NONE_TELLS}."]
    row = next(row for row in result.summary["headline"] if row["name"] == "phosphocreatine_minimum")
    row["value"] += 0.4
    assert len(differences(result)) == 1, "0.4 of 16 mmol/L is less than the last digit that is shown"
    assert NONE_TELLS in differences(result)[0]
    row["value"] += 4.0
    assert differences(result) == [
        "Phosphocreatine, lowest in the bout: 20 mmol/L in younger and 16 mmol/L in older: 4 mmol/L higher in younger."
    ]
    row |= {"value": None, "values": [None], "note": "recorded too coarsely to tell"}
    assert "recorded too coarsely to tell in younger, 16 mmol/L in older" in differences(result)[0]
    assert not differences(made_up_result()), "one alone differs from nobody"


def test_the_story_has_headings_and_nothing_is_told_twice():
    scenario = Scenario.from_text(template())
    result = made_up_result()
    story = describe(scenario).splitlines()
    full = replace(result, scenario_text=scenario.text, story=story, sentences=assumptions(scenario))
    page = report(full, {})
    assert "<h3>People</h3>" in page
    assert "<h3>What happens</h3>" in page
    assert page.count("What it assumes") == 1
    assert page.count(">One ride<") == 2, "as the title of the page and as its heading"
    assert page.count("cycling for 1 hour at 60 %Wmax") == 1
    assert "<p></p>" not in page
    for sentence in (*assumptions(scenario), *full.sections["What it assumes"]):
        assert page.count(f"<li>{escape(sentence)}</li>") == 1


def test_a_large_reading_of_an_assay_is_written_out(sample):
    row = {
        "assay": "blood sample",
        "case": "younger",
        "time_h": 32.0,
        "says": "Creatine kinase in plasma",
        "name": "ck",
    }
    row |= {"unit": "U/L", **dict.fromkeys(("value", "low", "high"), 4371.0)}
    ((_, _, lines),) = measured(replace(sample, summary={"assays": [row]}))
    assert lines == [("Creatine kinase in plasma [U/L]", ["4370"])]
