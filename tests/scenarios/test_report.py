"""Figures and report: right for one person and for many, safe to open, complete without a network."""

import re
import warnings
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from markupsafe import escape

from cellsim.scenario import Scenario
from cellsim.scenario.describe import describe
from cellsim.scenario.template import template
from cellsim.sources import source
from cellsim.study.assumptions import assumptions
from cellsim.study.results import Result
from cellsim.study.series import Event
from cellsim.study.summary import summarize
from cellsim.view.figures import FIGURES, bout, png
from cellsim.view.headline import NONE_TELLS, differences, headline, question, rounded
from cellsim.view.report import report
from cellsim.view.save import save
from tests.scenarios.result_sample import made_up_result, made_up_table

WICKED = "<script>alert('x')</script>"
FOUR = ("younger", "older", "trained", "$x$ & <b>bold</b>")


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


@pytest.mark.parametrize("people", [("younger",), FOUR, tuple(f"p{place}" for place in range(9))], ids=len)
def test_figures_draw_for_one_person_and_for_many_without_a_warning(people):
    result = made_up_result(people)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name, drawing in FIGURES.items():
            figure = drawing.draw(result)
            assert (figure is None) == (name == "mitochondria")  # nothing of it is in the table
            if figure is not None:
                assert figure.axes
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert png(bout(result)).startswith(b"\x89PNG")


def test_panels_with_nothing_to_show_are_dropped(sample):
    titles = [axes.get_title(loc="left") for axes in bout(sample).axes]
    assert titles == ["Phosphocreatine", "ADP and AMP", "Muscle lactate"]


def test_a_fold_of_nothing_is_not_drawn():
    table = made_up_table(("younger",)).assign(adp=0.0, amp=0.0)
    titles = [axes.get_title(loc="left") for axes in bout(Result(table, {}, {}, events=made_up_result().events)).axes]
    assert "ADP and AMP" not in titles


def test_every_panel_says_its_unit_and_its_time(sample):
    for drawing in FIGURES.values():
        figure = drawing.draw(sample)
        for axes in figure.axes if figure else ():
            assert axes.get_ylabel()
            assert re.match("(minutes|hours|days|weeks) from start", axes.get_xlabel())


def test_each_person_has_a_colour_of_their_own():
    axes = bout(made_up_result(FOUR)).axes[0]
    assert len({line.get_color() for line in axes.lines}) == len(FOUR)


def test_without_a_bout_there_is_no_figure_of_one():
    assert bout(Result(made_up_table(("younger",)), {}, {})) is None


def test_every_person_is_drawn_from_the_start_of_their_own_bout():
    result = made_up_result(("younger", "older"))
    late = result.table["person"] == "older"
    result.table.loc[late, "time_h"] += 2.0
    result.events[1] = type(result.events[1])(10.0, 1.0, "bout", "ride", "older")
    first, second = bout(result).axes[0].lines
    np.testing.assert_allclose(first.get_xdata(), second.get_xdata(), atol=1e-6)
    np.testing.assert_allclose(first.get_ydata(), second.get_ydata())


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
    assert "28 s" in text  # 40 s times ln 2
    assert sample.sentences[0] in text
    assert source("judgement").title in text
    assert "one set of parameters" in text
    assert sample.provenance["cellsim"]["source_tree"] in text


def test_the_page_names_recordings_and_spares_the_reader_the_whole_record(sample):
    scenario = sample.provenance["scenario"] | {"recordings": ["ride.fit (sha256 abc)"], "run": {"a_long": "list"}}
    text = report(replace(sample, provenance=sample.provenance | {"scenario": scenario}), {})
    assert "ride.fit (sha256 abc)" in text
    assert "a long" not in text


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
    assert "16 (16 to 20) mmol/L" in text
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
    assert "Back for good: force and glycogen each at 95 % of the person" in report(twice, {})


def test_a_change_is_told_with_its_sign_and_a_fraction_in_percent():
    result = made_up_result()
    row = dict(result.summary["headline"][0])
    rows = [
        row | {"says": "up", "name": "nad_blood_change", "unit": "percent", "value": 75.8, "low": 70.0, "high": 80.0},
        row | {"says": "down", "name": "nad_total_change", "unit": "percent", "value": -5.0, "low": -5.0, "high": -5.0},
        row | {"says": "left", "name": "glycogen_end", "unit": "fraction", "value": 0.6, "low": 0.6, "high": 0.6},
        row | {"says": "late", "name": "force_regained", "value": None, "note": "later than 12 h"},
    ]
    cells = {
        says: cells for _, lines in headline(replace(result, summary={"headline": rows}))[1] for says, cells in lines
    }
    assert cells["up"] == ["+76 (+70 to +80) %"]
    assert cells["down"] == ["\N{MINUS SIGN}5 %"]
    assert cells["left"] == ["60 %"]
    assert cells["late"] == ["later than 12 h"]


def test_saving_writes_all_that_a_result_folder_holds(sample, tmp_path):
    folder = save(sample, tmp_path / "ride")
    assert {path.name for path in folder.iterdir()} == {
        "summary.json", "timeseries.parquet", "provenance.json", "figures", "report.html",
    }  # fmt: skip
    assert {path.stem for path in (folder / "figures").iterdir()} == FIGURES.keys() - {"mitochondria"}


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
        "Phosphocreatine, lowest in the bout: higher in younger (20 mmol/L) than in older (16 mmol/L)."
    ]
    row |= {"value": None, "note": "not within 3 hours"}
    assert "not within 3 hours in younger, 16 mmol/L in older" in differences(result)[0]
    assert not differences(made_up_result()), "one alone differs from nobody"


def test_the_question_of_a_scenario_stands_over_what_differs():
    asked = made_up_result(("younger", "older"), scenario="# Is one\n# slower? Two people ride.\ntitle = 'A ride'\n")
    assert question(asked.scenario_text) == "Is one slower?"
    assert "<h3>Is one slower?</h3>" in report(asked, {})
    assert question("title = 'Who is slower? A study'") == "Who is slower?"
    assert question("# No question.\ntitle = 'A ride'") == ""


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
    for sentence in (*assumptions(scenario), *full.told["What it assumes"]):
        assert page.count(f"<li>{escape(sentence)}</li>") == 1


def test_a_name_in_letters_that_no_font_has_is_drawn_without_a_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert png(bout(made_up_result(("\u5c71\u7530", "\U00012000"))))


def test_panels_of_signals_share_one_zero_of_time():
    labels = {axes.get_xlabel() for axes in FIGURES["signals"].draw(made_up_result()).axes}
    assert labels == {"hours from start of bout"}


def test_a_log_scale_says_so():
    table = made_up_table(("younger",))
    table["pgc1a_mrna"] = 4 * table["ampk"]
    figure = FIGURES["signals"].draw(Result(table, {}, {}, events=made_up_result().events))
    for axes in figure.axes:
        assert ("log scale" in axes.get_ylabel()) == (axes.get_yscale() == "log")
    assert any(axes.get_yscale() == "log" for axes in figure.axes)
