"""Figures: right for one person and for many, with marks and a key, and no drama where there is none."""

import re
import warnings
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure

from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.view.figures.drawn import FIGURES, png
from tests.scenarios.result_sample import made_up_result, made_up_table

FOUR = ("younger", "older", "trained", "$x$ & <b>bold</b>")
TEN = tuple(f"p{place}" for place in range(10))
bout, recovery, nad = (FIGURES[name].draw for name in ("bout", "recovery", "nad"))


@pytest.fixture(scope="module")
def sample() -> Result:
    return made_up_result()


def crowd(people: tuple[str, ...]) -> Result:
    """Many people, without the headline numbers that no figure of them needs."""
    return Result(made_up_table(people), {}, {}, events=[Event(8.0, 1.0, "bout", "ride")])


def panel(figure, title: str):
    return next(axes for axes in figure.axes if axes.get_title(loc="left") == title)


def key(figure) -> list[str]:
    return [text.get_text() for text in figure.legends[0].get_texts()]


@pytest.mark.parametrize("people", [("younger",), FOUR, tuple(f"p{place}" for place in range(9))], ids=len)
def test_figures_draw_for_one_person_and_for_many_without_a_warning(people):
    result = made_up_result(people)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name, drawing in FIGURES.items():
            figure = drawing.draw(result)
            none = ("arms", "diary", "fuel", "mitochondria", "muscles", "nad", "own")  # too short, flat, or not in it
            assert (figure is None) == (name in none)
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
            assert re.match("(minutes|hours|days|weeks) from (start|end)", axes.get_xlabel())


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


def test_a_name_in_letters_that_no_font_has_is_drawn_without_a_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert png(bout(made_up_result(("\u5c71\u7530", "\U00012000"))))


def test_panels_of_signals_share_one_zero_of_time():
    labels = {axes.get_xlabel() for axes in FIGURES["signals"].draw(made_up_result()).axes}
    assert labels == {"hours from end of bout"}


def test_a_log_scale_says_so():
    table = made_up_table(("younger",))
    table["pgc1a_mrna"] = 4 * table["ampk"]
    figure = FIGURES["signals"].draw(Result(table, {}, {}, events=made_up_result().events))
    for axes in figure.axes:
        assert ("log scale" in axes.get_ylabel()) == (axes.get_yscale() == "log")
    assert any(axes.get_yscale() == "log" for axes in figure.axes)


def test_what_stays_flat_is_not_drawn_but_told_with_its_level():
    result = made_up_result(("younger", "older"))
    assert nad(result) is None
    assert FIGURES["nad"].left_out(result) == ["NAD of the matrix (900 µmol/L)", "NAD of the cytosol (110 µmol/L)"]
    table = result.table.copy()
    table["nad_mit"] *= 1 + 0.1 * (table["time_h"] > 12) * (table["person"] == "older")
    result = replace(result, table=table)
    assert [axes.get_title(loc="left") for axes in nad(result).axes] == ["NAD of the matrix"]
    assert FIGURES["nad"].left_out(result) == ["NAD of the cytosol (110 µmol/L)"]


@pytest.mark.parametrize("level", [0.03, 900.0])
def test_a_change_of_one_percent_does_not_fill_its_axis(level):
    table = made_up_table(("younger",))
    table["nam"] = level * (1 + 0.03 * (table["time_h"] > 12))
    low, high = panel(nad(Result(table, {}, {}, events=made_up_result().events)), "Nicotinamide in muscle").get_ylim()
    assert 0.01 * level < 0.1 * (high - low)


def points(axes, height: float) -> list[float]:
    """Where on the time axis marks stand, at a height of the panel."""
    return sorted(
        float(x) for each in axes.collections if isinstance(each, PathCollection)
        for x, y in np.asarray(each.get_offsets()) if y == height
    )  # fmt: skip


def test_meals_and_doses_are_marked_at_their_times():
    result = made_up_result()
    done = [Event(hour, 0.0, "meal", "90 g carbohydrate") for hour in (10.0, 19.0)]
    done += [Event(12.0, 0.0, "dose", "250 mg NMN", "younger"), Event(13.0, 0.0, "dose", "250 mg NMN", "else")]
    eaten = replace(result, events=[*result.events, *done])
    figure = recovery(eaten)
    for axes in figure.axes:
        assert points(axes, 0.0) == [10.0, 19.0]
        assert points(axes, 1.0) == [12.0], "a dose of someone who is not drawn is not marked"
    assert {"meal", "dose", "bout"} <= set(key(figure))
    assert not {"meal", "dose"} & set(key(recovery(result)))


def test_the_date_in_the_figure_is_the_number_of_the_table():
    result = made_up_result(("younger", "older"))
    row = next(row for row in result.summary["headline"] if row["name"] == "force_regained")
    assert points(panel(recovery(result), "Force"), 0.95) == pytest.approx([9.0 + row["value"]] * 2)
    row["value"] += 2.0
    assert max(points(panel(recovery(result), "Force"), 0.95)) == pytest.approx(9.0 + row["value"])
    assert points(panel(recovery(result), "Glycogen"), 0.95) == [], "it is not back"
    assert "95 % of rest" in key(recovery(result))


def test_no_date_of_being_back_is_marked_where_nothing_was_away():
    result = made_up_result()
    row = next(row for row in result.summary["headline"] if row["name"] == "force_regained")
    row["value"] = 0.0
    assert points(panel(recovery(result), "Force"), 0.95) == []


def test_a_flat_score_or_acidity_is_told_in_words_that_name_its_unit_once():
    table = made_up_table(("younger",)).assign(ph=7.05, soreness=0.0)
    result = replace(made_up_result(), table=table)
    assert FIGURES["bout"].left_out(result) == ["Muscle pH (7.05)"]
    assert "Soreness (0 on a score from 0 to 1)" in FIGURES["recovery"].left_out(result)


def test_ten_people_can_be_told_apart_by_the_key():
    figure = recovery(crowd(TEN))
    lines = panel(figure, "Force").lines
    assert len({(line.get_color(), line.get_marker()) for line in lines}) == len(TEN)
    assert key(figure)[:10] == list(TEN)
    figure.canvas.draw()
    legend = figure.legends[0].get_window_extent()
    assert legend.x1 <= figure.bbox.x1
    assert all(legend.y1 <= axes.get_tightbbox().y0 for axes in figure.axes), "the key lies on a panel"


def test_a_figure_is_drawn_once(sample, monkeypatch):
    drawn, draw = [], Figure.draw
    monkeypatch.setattr(Figure, "draw", lambda figure, pen: (drawn.append(figure), draw(figure, pen))[1])
    figure = bout(sample)
    assert png(figure)
    assert drawn == [figure]


@pytest.mark.parametrize("name", ["answer", "bout", "recovery", "fibers"])
def test_no_words_of_a_panel_lie_on_another_or_leave_the_figure(name):
    figure = FIGURES[name].draw(made_up_result(FOUR))
    figure.canvas.draw()
    words = [each.get_window_extent() for each in (*figure.legends, *figure.texts)]
    boxes = [*(axes.get_tightbbox() for axes in figure.axes), *words]
    assert all(figure.bbox.x0 <= each.x0 and each.x1 <= figure.bbox.x1 for each in boxes)
    assert all(figure.bbox.y0 <= each.y0 and each.y1 <= figure.bbox.y1 for each in boxes)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_a_crowd_is_drawn_as_its_median():
    figure = recovery(crowd(tuple(f"p{place}" for place in range(15))))
    assert key(figure)[:2] == ["15 people: median", "each of them"]
    assert "back for good" not in key(figure), "fifteen dates would hide each other"


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("Who recovers first?", ["Recovered: the lesser of force and glycogen"]),
        ("Does NMN raise NAD of the matrix?", ["NAD of the matrix"]),
        ("How much lactate is there?", ["Muscle lactate"]),
    ],
)
def test_the_first_figure_is_of_what_was_asked(asked, titles):
    figure = FIGURES["answer"].draw(made_up_result(scenario=f"title = '{asked}'"))
    assert [axes.get_title(loc="left") for axes in figure.axes] == titles
