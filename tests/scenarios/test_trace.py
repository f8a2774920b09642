"""A trace loses nothing on the way to table and figures, and says plainly what it cannot label."""

import json

import numpy as np
import pandas as pd
import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import CellsimError
from cellsim.population.labels.seen import places
from cellsim.population.muscle.work import Administration, Agenda
from cellsim.study.labels.trace import Trace
from cellsim.study.labels.tracing import labelled, sampling_times, until
from cellsim.view.figures.drawn import png
from cellsim.view.figures.ribbons import BAR, Node, ribbons
from cellsim.view.figures.trace import INSIDE, WHOLE, figures_of, flow_figure, groups, muscle_figure
from cellsim.view.tables.trace import show

HOUR = 3600.0
LABELLED = human_muscle().labelled()
GIVEN = 400.0
TWO_DOSES = Agenda(doses=(Administration(8 * HOUR, "NMN", 250.0), Administration(32 * HOUR, "NR", 300.0)))
TEXT = """
title = "One capsule"
duration = "12 hour"
seed = 3
[[person]]
name = "anna"
age = "30 year"
[muscle]
fibers = 4
mitochondria = 4
[[regimen]]
give = "NAM"
dose = "100 mg"
at = "2 hour"
"""


def made_up(kept=0.1) -> Trace:
    """Label that runs from gut by way of liver and plasma to muscle and urine, a share of it into muscle."""
    time = np.linspace(0.0, 48.0, 49)
    gut, liver = GIVEN * np.exp(-time / 2.0), GIVEN * time / 3.0 * np.exp(-time / 2.0) / 4.0
    rest = GIVEN - gut - liver
    muscle, plasma = kept * rest, 0.05 * rest * np.exp(-time / 10.0)
    urine = rest - muscle - plasma
    none = np.zeros_like(time)
    amounts = dict.fromkeys((pool for pool in places(LABELLED) if pool not in ("diet", "given")), none)
    amounts |= {"gut_NMN": gut, "liver_NAD": liver, "plasma_NAM": plasma, "muscle_NAD_cyt": muscle, "urine_PY2": urine}
    flows = {
        ("gut_NMN", "liver_NAD"): GIVEN - gut,
        ("plasma_NAM", "liver_NAD"): -rest,
        ("plasma_NAM", "muscle_NAM"): 1.5 * muscle,
        ("muscle_NAD_cyt", "muscle_NAM"): -1.5 * muscle,
        ("muscle_NAD_cyt", "plasma_NAM"): 0.5 * muscle,
        ("plasma_NAM", "urine_PY2"): urine,
    }
    return Trace(
        "Made up",
        "anna",
        "250 mg of NMN",
        8.0,
        time + 8.0,
        np.full_like(time, GIVEN),
        amounts,
        places(LABELLED),
        flows,
    )


@pytest.fixture(scope="module")
def trace() -> Trace:
    return made_up()


def test_places_add_up_to_what_was_given(trace):
    assert trace.missing < 1e-12
    np.testing.assert_allclose(sum(trace.by_place().values()), GIVEN)
    np.testing.assert_allclose(sum(trace.by_place(groups(trace)).values()), GIVEN)


def test_flows_between_places_go_one_way_each_and_leave_out_what_stays_within(trace):
    between = trace.between()
    assert all(amount > 0.0 for amount in between.values())
    muscle = trace.amounts["muscle_NAD_cyt"][-1]
    assert between["plasma", "muscle"] == pytest.approx(1.5 * muscle)
    assert between["muscle", "plasma"] == pytest.approx(0.5 * muscle)
    assert between["liver", "plasma"] > 0.0
    assert not [pair for pair in between if pair[0] == pair[1]]
    for place, course in trace.by_place().items():
        came = sum(amount for (_, sink), amount in between.items() if sink == place)
        went = sum(amount for (source, _), amount in between.items() if source == place)
        assert course[-1] - course[0] == pytest.approx(came - went, abs=1e-9), place


def test_the_table_holds_every_pool_at_every_moment(trace):
    table = trace.table()
    assert len(table) == len(trace.time_h) * len(trace.amounts)
    np.testing.assert_allclose(table.groupby("time_h")["share"].sum(), 1.0)
    np.testing.assert_allclose(table["after_h"], table["time_h"] - 8.0)


def test_saved_numbers_are_those_of_the_trace(trace, tmp_path):
    folder = trace.save(tmp_path / "out", {"flow.png": b"picture"})
    told = json.loads((folder / "trace.json").read_text(encoding="utf-8"))
    assert told["pools"]["urine_PY2"] == {"place": "urine", "label": trace.amounts["urine_PY2"].tolist()}
    assert {each["from"] for each in told["flows"]} == {source for source, _ in trace.flows}
    assert sorted([*told["files"], "manifest.json"]) == sorted(path.name for path in folder.iterdir())
    trace.save(folder, {})  # an older trace may be written over
    assert not (folder / "flow.png").exists()


def test_every_place_and_every_muscle_pool_has_a_bar(trace):
    assert set(groups(trace).values()) - {"given"} <= WHOLE.keys() | {"diet"}
    drawn = {name for name in INSIDE if name not in ("plasma", "other")}
    inside = {pool.removeprefix("muscle_") for pool, place in places(LABELLED).items() if place == "muscle"}
    assert {pool for pool in inside if not pool.startswith(tuple(drawn))} == set()


def test_figures_are_drawn(trace):
    figures = figures_of(trace)
    assert set(figures) == {"flow.png", "where.png", "muscle.png"}
    assert png(figures["flow.png"]).startswith(b"\x89PNG")
    words = {text.get_text() for text in flow_figure(trace).axes[0].texts}
    assert {"Gut", "Liver", "Plasma", "Muscle", "2PY in urine"} <= words
    assert "White cells" not in words


def test_a_muscle_without_label_has_no_figure_of_its_own():
    assert muscle_figure(made_up(kept=0.001)) is None


def test_ribbons_are_as_wide_as_their_amounts_and_fit_their_bars():
    from matplotlib.figure import Figure

    axes = Figure().add_subplot()
    places = [Node("a", 0, 0.5, "red", 1.0, 10.0), Node("b", 1, 0.2, "blue", 6.0), Node("c", 2, 0.8, "green", 3.0)]
    left_out = ribbons(axes, places, {("a", "b"): 7.0, ("a", "c"): 2.0, ("b", "c"): 1.0, ("c", "a"): 0.001}, 10.0)
    assert left_out == pytest.approx(0.001)
    paths = [patch.get_path().vertices for patch in axes.patches if not hasattr(patch, "get_width")]
    ends = sorted(float(abs(path[-2, 1] - path[0, 1])) for path in paths)
    np.testing.assert_allclose(np.array(ends) / ends[0], [1.0, 2.0, 7.0], rtol=1e-9)
    bars = [patch for patch in axes.patches if hasattr(patch, "get_width") and patch.get_width() == BAR]
    assert max(bar.get_height() for bar in bars) == pytest.approx(10.0 * ends[0], rel=1e-9)


def test_the_printed_table_names_places_and_times(trace, capsys):
    show(trace)
    out = capsys.readouterr().out
    assert "Urine" in out
    assert "PY2" in out
    assert "400" in out
    assert "Everywhere together there is what was given" in out


# ---- what is asked for


def test_a_dose_is_named_by_its_number():
    found = labelled("dose:2", TWO_DOSES, "anna", LABELLED)
    assert (found.dose, found.start_s, found.pools) == (2, 32 * HOUR, ())
    assert "300 mg of NR" in found.words


@pytest.mark.parametrize(
    ("text", "first", "words"),
    [
        ("pool:liver_NAD", "liver_NAD", "NAD of the liver at the start"),
        ("pool:muscle_NAD", "muscle_NAD_nuc", "NAD of the muscle at the start"),
        ("pool:red", "red_NaAD", "all rings of red cells at the start"),
        ("pool:blood", "red_NaAD", "all rings of blood cells at the start"),
    ],
)
def test_a_pool_is_named_by_itself_or_by_its_place(text, first, words):
    found = labelled(text, Agenda(), "anna", LABELLED)
    assert (found.pools[0], found.words) == (first, words)
    assert set(found.pools) <= places(LABELLED).keys()


@pytest.mark.parametrize(
    ("text", "agenda", "says"),
    [
        ("dose:1", Agenda(), "anna is given no dose that could be labelled"),
        ("dose:3", TWO_DOSES, "Write dose:1 to dose:2"),
        ("dose:0", TWO_DOSES, "no such dose"),
        ("dose:x", TWO_DOSES, "no such dose"),
        ("pool:liver_NADD", TWO_DOSES, "Did you mean pool:liver_NAD"),
        ("pool:urine_PY2", TWO_DOSES, "has left the person for good"),
        ("pool:urine", TWO_DOSES, "has left the person for good"),
        ("pool:elsewhere", TWO_DOSES, "has left the person for good"),
        ("pool:diet", TWO_DOSES, "There is no such pool"),
        ("pool:", TWO_DOSES, "There is no such pool"),
        ("liver", TWO_DOSES, "This does not say what to label"),
        ("", TWO_DOSES, "This does not say what to label"),
    ],
)
def test_what_cannot_be_labelled_is_said_in_a_sentence(text, agenda, says):
    with pytest.raises(CellsimError, match=says) as mistake:
        labelled(text, agenda, "anna", LABELLED)
    assert "--label" in str(mistake.value)


def test_blood_is_its_red_and_white_cells():
    assert labelled("pool:blood", Agenda(), "anna", LABELLED).pools == (
        "red_NaAD",
        "red_NAD",
        "white_NaAD",
        "white_NAD",
    )


@pytest.mark.parametrize("text", ["pool:urin", "pool:fecess", "pool:elsewher", "pool:given", "pool:nowhere"])
def test_no_place_is_offered_that_rings_have_left_for(text):
    with pytest.raises(CellsimError) as mistake:
        labelled(text, Agenda(), "anna", LABELLED)
    offered = str(mistake.value).replace(text, "")
    assert "all of" in offered
    assert not [each for each in ("urine", "feces", "elsewhere", "diet", "given", "pool:red") if each in offered]


def test_time_is_followed_to_the_end_unless_said():
    scenario = Scenario.from_text(TEXT)
    assert until(None, scenario, 2 * HOUR) == 12 * HOUR
    assert until("90 minute", scenario, 2 * HOUR) == 3.5 * HOUR
    with pytest.raises(CellsimError, match="The scenario ends 10 hours after the labelling"):
        until("11 hour", scenario, 2 * HOUR)
    with pytest.raises(CellsimError, match="--until"):
        until("soon", scenario, 0.0)


@pytest.mark.parametrize("hours", [0.01, 0.5, 7.0, 72.0, 2016.0])
def test_looks_begin_at_the_label_and_end_at_the_end(hours):
    times = sampling_times(HOUR, HOUR + hours * HOUR)
    assert times[0] == HOUR
    assert times[-1] == pytest.approx(HOUR + hours * HOUR)
    assert np.all(np.diff(times) > 0.0)


def test_a_dose_is_followed_from_the_command_line(tmp_path, capsys):
    """100 mg of NAM for ten hours: a folder, a table, and all of the label found."""
    file, out = tmp_path / "scenario.toml", tmp_path / "out"
    file.write_text(TEXT, encoding="utf-8")
    assert main(["trace", str(file), "--label", "dose:1", "--until", "10 hour", "--out", str(out)]) == OK
    told = json.loads((out / "trace.json").read_text(encoding="utf-8"))
    assert told["given"][-1] == pytest.approx(1e5 / 122.12, rel=1e-3)  # molar mass of nicotinamide
    assert told["missing_share"] < 1e-11
    assert told["pools"]["gut_NAM"]["label"][0] == pytest.approx(told["given"][0], rel=0.01)
    assert told["pools"]["muscle_NAD_cyt"]["label"][-1] > 0.0
    assert {path.name for path in out.iterdir()} == {*told["files"], "manifest.json"}
    table = pd.read_csv(out / "trace.csv")
    assert table[table["time_h"] == 12.0]["label_umol"].sum() == pytest.approx(told["given"][-1], rel=1e-4)
    assert "100 mg of NAM at 2 hours" in capsys.readouterr().out


def test_a_wrong_label_on_the_command_line_is_a_sentence(tmp_path, capsys):
    file = tmp_path / "scenario.toml"
    file.write_text(TEXT, encoding="utf-8")
    assert main(["trace", str(file), "--label", "dose:7", "--out", str(tmp_path / "out")]) == BAD_INPUT
    assert "anna is given no such dose" in capsys.readouterr().err
    assert main(["trace", str(file), "--label", "dose:1", "--person", "bob", "--out", str(tmp_path / "o")]) == BAD_INPUT
    assert "bob" in capsys.readouterr().err
