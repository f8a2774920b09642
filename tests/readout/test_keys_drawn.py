"""The key of a figure is of what is drawn: marks by their look, a crowd by its arms, and all from the same bout."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex
from matplotlib.markers import MarkerStyle

from cellsim import Result
from cellsim.study.result.series import Event
from cellsim.view.figures.drawn import FIGURES
from tests.readout.courses import ARMS, TIMES, made_up
from tests.readout.starts import wrong_starts

SIZE, HOURS = 15, np.arange(0.0, 30.5, 0.5)


@pytest.fixture(scope="module")
def figure():
    return FIGURES["answer"].draw(made_up(whole=True))


def dots(axes, height: float) -> list[PathCollection]:
    found = [each for each in axes.collections if isinstance(each, PathCollection) and len(each.get_offsets())]
    return [each for each in found if (each.get_offsets()[:, 1] == height).all()]


def shape(mark: str) -> np.ndarray:
    style = MarkerStyle(mark)
    return style.get_path().transformed(style.get_transform()).vertices


def test_each_mark_in_the_key_looks_as_it_does_on_the_panel(figure) -> None:
    axes, key = figure.axes[0], {each.get_label(): each for each in figure.legends[0].legend_handles}
    for label, height in (("meal", 0.0), (f"dose ({ARMS['her']})", 1.0)):
        (drawn,) = dots(axes, height)
        assert to_hex(drawn.get_facecolor()[0]) == to_hex(key[label].get_color()), label
        np.testing.assert_allclose(drawn.get_paths()[0].vertices, shape(key[label].get_marker()))
    assert len(dots(axes, 0.95)) == 2
    assert key["back for good"].get_marker() == "o"
    for each in dots(axes, 0.95):
        np.testing.assert_allclose(each.get_paths()[0].vertices, shape("o"))
        assert to_hex(each.get_facecolor()[0]) == to_hex(key["back for good"].get_markerfacecolor()) == "#ffffff"
    (level,) = [each for each in axes.collections if isinstance(each, LineCollection)]
    assert to_hex(level.get_color()[0]) == to_hex(key["95 % of rest"].get_color())
    assert {to_hex(each.get_facecolor()) for each in axes.patches} == {to_hex(key["bout"].get_facecolor())}
    people = [f"{person}, {arm}" for person, arm in ARMS.items()]
    assert list(key) == [*people, "bout", "meal", f"dose ({ARMS['her']})", "95 % of rest", "back for good"]


def test_the_key_names_no_mark_that_no_panel_has() -> None:
    result = made_up(whole=True)
    for kind, word in (("meal", "meal"), ("dose", "dose"), ("bout", "bout")):
        without = replace(result, events=[each for each in result.events if each.kind != kind])
        labels = [each.get_label() for each in FIGURES["answer"].draw(without).legends[0].legend_handles]
        assert not [label for label in labels if label.startswith(word)], word


def test_a_replicate_is_a_band_and_not_a_line(figure) -> None:
    """Two people of two replicates each: two lines, which are their means, and two bands."""
    axes = figure.axes[0]
    assert len([line for line in axes.lines if len(line.get_xdata()) > 2]) == 2
    for line in axes.lines:
        assert line.get_linestyle() == "-"
    bands = [each for each in axes.collections if not isinstance(each, PathCollection | LineCollection)]
    assert len(bands) == 2
    lines = {to_hex(line.get_color()) for line in axes.lines}
    assert {to_hex(each.get_facecolor()[0]) for each in bands} == lines
    assert all(each.get_paths()[0].vertices.shape[0] > len(TIMES) for each in bands)


def force(person: int, arm: str) -> np.ndarray:
    """Everyone's own course; those of one arm lie below those of the other."""
    return 1.0 - 0.001 * (person + 1) ** 2 * (1.0 + (arm == "NR")) * (HOURS > 8.0) - 0.001 * person


@pytest.fixture(scope="module")
def crowd() -> Result:
    """Fifteen people in two arms: more than can be told apart."""
    keys = {"muscle": "leg", "group": "all", "replicate": 0}
    table = pd.concat([
        pd.DataFrame({"time_h": HOURS, "person": f"p{who}", "arm": arm, **keys, "force": force(who, arm)})
        for who in range(SIZE) for arm in ("none", "NR")
    ])  # fmt: skip
    return Result(table, {}, {}, 'title = "Is force lower?"\n', events=[Event(8.0, 1.0, "bout", "squats")])


def test_of_a_crowd_everyone_is_a_thin_line_and_each_arm_has_its_median(crowd: Result) -> None:
    figure = FIGURES["answer"].draw(crowd)
    axes, key = figure.axes[0], {each.get_label(): each for each in figure.legends[0].legend_handles}
    assert list(key) == [f"{SIZE} none: median", f"{SIZE} NR: median", "each of them", "bout", "95 % of rest"]
    thin = [line for line in axes.lines if line.get_linewidth() < 1.0]
    thick = [line for line in axes.lines if line.get_linewidth() > 2.0]
    assert (len(thin), len(thick)) == (2 * SIZE, 2)
    for arm in ("none", "NR"):
        hue = to_hex(key[f"{SIZE} {arm}: median"].get_color())
        theirs = [line.get_ydata() for line in thin if to_hex(line.get_color()) == hue]
        due = [force(who, arm) for who in range(SIZE)]
        np.testing.assert_allclose(sorted(map(tuple, theirs)), sorted(map(tuple, due)))
        (middle,) = [line for line in thick if to_hex(line.get_color()) == hue]
        np.testing.assert_allclose(middle.get_ydata(), force(SIZE // 2, arm), err_msg="the eighth of fifteen")
        np.testing.assert_allclose(middle.get_xdata(), HOURS - 9.0)


def test_an_arm_with_one_bout_more_is_drawn_from_the_bout_that_all_did() -> None:
    assert list(wrong_starts()) == []
