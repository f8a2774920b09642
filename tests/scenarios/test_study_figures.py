"""Figures of a study: what a reader sees is what the table has, in its order, and no words lie on others."""

import io
import warnings
from itertools import combinations

import numpy as np
import pytest
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from PIL import Image

from cellsim.errors import ResultError
from cellsim.study.answers.answers import StudyAnswers
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import EFAST, HYPERCUBE, MORRIS, SOBOL
from cellsim.view.figures.studies.between import curves, middles, surface
from cellsim.view.figures.studies.files import figures_of
from cellsim.view.figures.studies.heatmap import MOST_ROWS, by_outcome, heatmaps
from cellsim.view.figures.studies.sheet import number, short
from cellsim.view.figures.studies.tornado import ALONE, BOTH, FALLS, MOST_BARS, RISES, tornado
from tests.scenarios.studied import THREE, ishigami, plane, studied

pytest.importorskip("SALib", reason="comes with cellsim[study]")
MANY = tuple(Factor(f"pathway_{number}_of_a_long_name_Km", (), 0.0, 1.0) for number in range(490))
SLOPES = np.random.default_rng(4).exponential(size=490) ** 3
UNIT = {"y": "µmol/L"}


@pytest.fixture(scope="module")
def many() -> StudyAnswers:
    made = {"y": plane(*SLOPES), "z": plane(*SLOPES[::-1]), "still": lambda shares: np.ones(len(shares))}
    return studied(MORRIS, 4, made, MANY, units=UNIT)


def bars(figure: Figure, high: float) -> list[tuple[str, float]]:
    """Bars of one height by the name beside each, from the top of the figure."""
    figure.canvas.draw()
    axes = figure.axes[0]
    names = dict(zip(axes.get_yticks(), (each.get_text() for each in axes.get_yticklabels()), strict=True))
    found = [each for each in axes.patches if each.get_height() == pytest.approx(high)]
    at = lambda bar: axes.transData.transform((0.0, bar.get_y() + bar.get_height() / 2.0))[1]  # noqa: E731
    ordered = sorted(found, key=at, reverse=True)
    return [(names[round(each.get_y() + each.get_height() / 2.0)], each.get_width()) for each in ordered]


def whiskers(figure: Figure) -> list[tuple[float, float]]:
    """From where to where each interval reaches, in the order in which they were drawn."""
    lines = [each for each in figure.axes[0].collections if isinstance(each, LineCollection)]
    ends = [np.asarray(path.vertices) for each in lines for path in each.get_paths()]
    return [(float(each[0, 0]), float(each[-1, 0])) for each in ends if np.ptp(each[:, 1]) == 0.0]


def words(figure: Figure) -> str:
    legend = [text.get_text() for each in figure.legends for text in each.get_texts()]
    return "\n".join([*(each.get_text() for each in figure.texts), *legend])


def shares(kind: str, samples: int) -> StudyAnswers:
    return studied(kind, samples, {"y": ishigami, "z": plane(1.0, 2.0, 4.0)}, units=UNIT)


@pytest.mark.parametrize("outcome", ["y", "z"])
def test_bars_are_those_of_the_table_in_its_order(outcome: str) -> None:
    answers = shares(SOBOL, 512)
    figure, table = tornado(answers, outcome), answers.of(outcome)
    assert bars(figure, 0.7) == [(name, pytest.approx(value)) for name, value in table["ST"].items()]
    assert bars(figure, 0.3) == [(name, pytest.approx(max(value, 0.0))) for name, value in table["S1"].items()]
    assert [each[0] for each in bars(figure, 0.7)] == (["x1", "x2", "x3"] if outcome == "y" else ["x3", "x2", "x1"])
    total = [(max(one - half, 0.0), one + half) for one, half in zip(table["ST"], table["ST_conf"], strict=True)]
    assert whiskers(figure)[:3] == [pytest.approx(each) for each in total]
    alone = [(max(one, 0.0), half) for one, half in zip(table["S1"], table["S1_conf"], strict=True)]
    assert whiskers(figure)[3:] == [pytest.approx((max(one - half, 0.0), one + half)) for one, half in alone]
    written = [each.get_text() for each in figure.axes[0].texts]
    assert written == [number(each) for each in table["ST"]]


def test_efast_has_no_intervals_and_says_so() -> None:
    figure = tornado(shares(EFAST, 200), "y")
    assert not whiskers(figure)
    assert "eFAST gives no intervals" in words(figure)
    assert "95 % interval" not in words(figure)


def test_of_490_factors_the_first_are_drawn_and_the_rest_is_a_number(many: StudyAnswers) -> None:
    figure = tornado(many, "y")
    found = bars(figure, 0.7)
    order = np.argsort(-SLOPES)
    assert [name for name, _ in found] == [short(MANY[at].name) for at in order[:MOST_BARS]]
    assert [value for _, value in found] == pytest.approx(SLOPES[order[:MOST_BARS]])
    assert f"475 more factors are not shown, none above {number(SLOPES[order[MOST_BARS]])}." in words(figure)
    assert figure.axes[0].get_xlabel().endswith(", µmol/L")


def test_a_color_says_which_way_an_outcome_goes() -> None:
    made = {"y": lambda shares: 3.0 * shares[:, 0] - 2.0 * shares[:, 1] + 6.0 * (shares[:, 2] - 0.5) ** 2}
    for kind, samples in ((MORRIS, 40), (HYPERCUBE, 400)):
        figure = tornado(studied(kind, samples, made), "y")
        names = [each.get_text() for each in figure.axes[0].get_yticklabels()]
        hues = [to_hex(each.get_facecolor()) for each in figure.axes[0].patches]
        wanted = {"x1": RISES, "x2": FALLS, "x3": BOTH}
        assert dict(zip(names, hues, strict=True)) == {name: hue.lower() for name, hue in wanted.items()}


def test_spread_and_noise_stand_at_their_numbers() -> None:
    answers = studied(MORRIS, 30, {"y": ishigami})
    spread = next(line for line in tornado(answers, "y").axes[0].lines if line.get_marker() == "D")
    assert spread.get_xdata() == pytest.approx(answers.of("y")["sigma"])
    assert to_hex(spread.get_color()) == ALONE.lower()
    answers = studied(HYPERCUBE, 100, {"y": ishigami})
    lines = next(each for each in tornado(answers, "y").axes[0].collections if len(each.get_paths()) == 3
                 and np.ptp(each.get_paths()[0].vertices[:, 0]) == 0.0)  # fmt: skip
    assert [each.vertices[0, 0] for each in lines.get_paths()] == pytest.approx(answers.of("y")["floor"])


def test_a_heat_map_has_each_number_in_its_row_and_column(many: StudyAnswers) -> None:
    (figure,) = heatmaps(many)
    axes, table = figure.axes[0], by_outcome(many)
    names = [each.get_text() for each in axes.get_yticklabels()]
    assert [each.get_text() for each in axes.get_xticklabels()] == ["y", "z"]
    assert names == [*(short(each) for each in table.index[:MOST_ROWS]), f"most of {490 - MOST_ROWS} others"]
    written = {each.get_position(): each.get_text() for each in axes.texts}
    for row, name in enumerate(table.index[:MOST_ROWS]):
        at = next(place for place, factor in enumerate(MANY) if factor.name == name)
        for column, slopes in enumerate((SLOPES, SLOPES[::-1])):
            share = slopes[at] / slopes.max()
            assert written[column, row] == (f"{share:.2f}" if share >= 0.005 else "·")
    rest = [at for at, factor in enumerate(MANY) if factor.name in table.index[MOST_ROWS:]]
    assert written[0, MOST_ROWS] == f"{SLOPES[rest].max() / SLOPES.max():.2f}"
    assert "The same in all runs: still." in words(figure)


def test_a_heat_map_leaves_out_what_is_no_more_than_noise() -> None:
    answers = studied(HYPERCUBE, 200, {"y": plane(3.0, -1.5, 0.0)})
    (figure,) = heatmaps(answers)
    written = {each.get_position(): each.get_text() for each in figure.axes[0].texts}
    assert written[0, 2] == "·"
    assert written[0, 0] == f"{answers.of('y')['pawn'].iloc[0]:.2f}"


def test_many_outcomes_are_broken_into_pages() -> None:
    answers = studied(MORRIS, 4, {f"y{place}": plane(1.0, place, 2.0) for place in range(20)})
    pages = heatmaps(answers)
    titles = [each.get_text() for page in pages for each in page.axes[0].get_xticklabels()]
    assert len(pages) == 2
    assert titles == list(answers.outcomes)


# ---- between runs


@pytest.fixture(scope="module")
def dosed() -> StudyAnswers:
    pytest.importorskip("sklearn", reason="scikit-learn comes with cellsim[study]")
    factors = (Factor("dose", (), 1.0, 100.0, "mg", "logarithm"), Factor("age", (), 20.0, 60.0, "year"),
               Factor("kind", ("a", "b", "c")), Factor("idle", (), 0.0, 1.0))  # fmt: skip
    made = lambda shares: 3.0 * np.exp(1.5 * shares[:, 0]) - 4.0 * shares[:, 1] + np.floor(3.0 * shares[:, 2])  # noqa: E731
    return studied(HYPERCUBE, 100, {"y": made}, factors, surrogates=True, units=UNIT)


def test_a_surface_is_the_surrogate_over_its_two_factors_with_the_runs_on_it(dosed: StudyAnswers) -> None:
    figure = surface(dosed, "y")
    panel, error = figure.axes[:2]
    assert (panel.get_xlabel(), panel.get_ylabel()) == ("dose, mg", "age, year")
    assert (panel.get_xscale(), panel.get_yscale()) == ("log", "linear")
    assert (panel.get_title(loc="left"), error.get_title(loc="left")) == ("y, µmol/L", "half of its 95 % interval")
    points = next(each for each in panel.collections if isinstance(each, PathCollection))
    dose, age = dosed.axes[0].places, dosed.axes[1].places
    np.testing.assert_allclose(points.get_offsets(), np.column_stack([dose, age]))
    np.testing.assert_allclose(points.get_array(), dosed.table["y"])
    assert "Held: kind = " in words(figure)
    assert dosed.surrogates["y"].says() in words(figure).replace("\n", " ")
    turned = surface(dosed, "y", "age", "dose").axes[0]
    assert (turned.get_xlabel(), turned.get_ylabel()) == ("age, year", "dose, mg")


def test_colors_of_a_surface_are_what_the_surrogate_says(dosed: StudyAnswers) -> None:
    panel = surface(dosed, "y").axes[0]
    filled = next(each for each in panel.collections if not isinstance(each, PathCollection))
    places = np.tile(middles(dosed.surrogates["y"].axes), (3, 1))
    places[:, :2] = (2.0, 55.0), (10.0, 40.0), (80.0, 25.0)
    for place, value in zip(places, dosed.surrogates["y"].at(places)[0], strict=True):
        level = next(at for at, path in enumerate(filled.get_paths()) if path.contains_point(place[:2]))
        low, high = filled.levels[level : level + 2]
        assert low - 0.05 <= value <= high + 0.05


def test_curves_are_of_one_factor_each_the_one_that_matters_most_first(dosed: StudyAnswers) -> None:
    figure = curves(dosed, "y")
    shown = [each.get_xlabel().split(",")[0] for each in figure.axes if each.get_visible()]
    assert shown == list(dosed.of("y").index)
    panel = next(each for each in figure.axes if each.get_xlabel() == "dose, mg")
    line = panel.lines[0]
    places = np.tile(middles(dosed.surrogates["y"].axes), (len(line.get_xdata()), 1))
    places[:, 0] = line.get_xdata()
    middle, _ = dosed.surrogates["y"].at(places)
    np.testing.assert_allclose(line.get_ydata(), middle)
    assert line.get_ydata()[-1] - line.get_ydata()[0] == pytest.approx(3.0 * (np.exp(1.5) - 1.0), abs=0.5)
    named = next(each for each in figure.axes if each.get_xlabel() == "kind")
    assert [each.get_text() for each in named.get_xticklabels()] == ["a", "b", "c"]


def test_what_cannot_be_a_surface_is_a_sentence(dosed: StudyAnswers) -> None:
    with pytest.raises(ResultError, match="kind is no factor of y that could be a side"):
        surface(dosed, "y", "kind")
    with pytest.raises(ResultError, match="There is no surrogate of z"):
        curves(dosed, "z")
    with pytest.raises(ResultError, match="needs two factors"):
        surface(dosed, "y", "dose", "dose")


# ---- as files


def test_every_figure_is_a_file_that_another_reader_opens(dosed: StudyAnswers, many: StudyAnswers) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = figures_of(dosed)
    assert list(found) == ["factors.png", "tornado_y.png", "curves_y.png", "surface_y.png"]
    for each in found.values():
        with Image.open(io.BytesIO(each)) as read:
            read.load()
            assert np.asarray(read).std() > 5.0
    assert list(figures_of(many)) == ["factors.png", "tornado_y.png", "tornado_z.png"]


def test_outcomes_of_any_name_have_files_of_their_own() -> None:
    answers = studied(MORRIS, 4, {"a/b": plane(1.0, 2.0, 3.0), "a b": plane(3.0, 2.0, 1.0), "../": ishigami})
    names = list(figures_of(answers))
    assert len(names) == len(set(names)) == 4
    assert all("/" not in name and ".." not in name for name in names)


@pytest.mark.parametrize("which", ["tornado", "heatmap", "curves", "surface"])
def test_no_words_lie_on_others_or_leave_the_figure(which: str, dosed: StudyAnswers, many: StudyAnswers) -> None:
    drawn = {
        "tornado": lambda: [tornado(many, "y"), tornado(shares(SOBOL, 16), "y"), tornado(dosed, "y")],
        "heatmap": lambda: heatmaps(many),
        "curves": lambda: [curves(dosed, "y")],
        "surface": lambda: [surface(dosed, "y")],
    }
    for figure in drawn[which]():
        figure.canvas.draw()
        boxes = [each.get_window_extent() for each in (*figure.legends, *figure.texts) if not hasattr(each, "get_text")
                 or each.get_text()]  # fmt: skip
        boxes += [axes.get_tightbbox() for axes in figure.axes if axes.get_visible()]
        assert all(figure.bbox.x0 - 1 <= each.x0 and each.x1 <= figure.bbox.x1 + 1 for each in boxes)
        assert all(figure.bbox.y0 - 1 <= each.y0 and each.y1 <= figure.bbox.y1 + 1 for each in boxes)
        assert not [pair for pair in combinations(boxes, 2) if pair[0].shrunk(0.99, 0.99).overlaps(pair[1])]


def test_names_are_cut_in_their_middle_and_numbers_keep_three_digits() -> None:
    assert short("bout[0].legs[3].of_a_workout_with_a_very_long_name.intensity", 20) == "bout[0].l….intensity"
    assert len(short("x" * 60)) == 38
    assert [number(each) for each in (1999.0, -0.01234, 5.6e7)] == ["1999", "−0.0123", "5.6e+07"]
    assert [axis.name for axis in studied(MORRIS, 4, {"y": ishigami}).axes] == [each.name for each in THREE]
