"""Being ready again is told once: report, table, figure, summary and the comparison of arms have the same dates."""

import io
import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import PathCollection
from scipy.stats import ttest_rel

from cellsim import compared
from cellsim.biology.exercise.muscles import BY_COLUMN
from cellsim.biology.repair.recovered import AT, BACK, LEVELS
from cellsim.study.arms.pairs import Lot, paired
from cellsim.study.result import readiness, summary
from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.report.answer import answer
from cellsim.view.report.headline import headline
from cellsim.view.report.report import report
from cellsim.view.tables.arms import arm_tables, readiest
from cellsim.view.tables.readiness import said
from tests.scenarios.result_sample import made_up_result

LEAD = "vastus lateralis"
END, RIDE, ARMS_END = 9.0, (LEAD, "hamstrings", "soleus"), 21.5
FORCE = {column: muscle for column, (muscle, what) in BY_COLUMN.items() if what == "force"}
BACK_H = {(LEAD, "ride"): 29.3, ("hamstrings", "ride"): 41.2, ("elbow flexors", "curls"): 7.6}


def course(time: np.ndarray, hours: float | None, end: float = END) -> np.ndarray:
    """What falls to 0.8 in the hour to ``end`` and is at 0.95 some hours after it, along a straight line."""
    if hours is None:
        return np.ones_like(time)
    after = np.clip(time - end, 0.0, None)
    return np.minimum(1.0 - 0.2 * np.clip(time - end + 1.0, 0.0, 1.0) + 0.15 * after / hours, 1.0)


def life(person: str, arm: str = "", replicate: int = 0, later: float = 0.0, never: bool = False) -> pd.DataFrame:
    """A ride that works three muscles and curls that work another, in one life; ``later`` by so many hours."""
    time = np.arange(0.0, 120.01, 0.1).round(6)
    keys = {"person": person, "muscle": LEAD, "arm": arm, "replicate": replicate}
    back = {name: None if never else hours + later for (name, _), hours in BACK_H.items()}
    own = course(time, back[LEAD])
    fibers = {"fresh_force": own, "force": own, "glycogen_fraction": own, "recovered": own}
    tissue = {name: np.ones_like(time) for name in FORCE}
    tissue["force_hamstrings"] = course(time, back["hamstrings"])
    tissue["force_elbow_flexors"] = course(time, back["elbow flexors"], ARMS_END)
    return pd.concat(
        [
            pd.DataFrame({"time_h": time, "group": "all", **keys, **fibers}),
            pd.DataFrame({"time_h": time, "group": "body", **keys, **tissue, "ck": 100.0}),
        ],
        ignore_index=True,
    )


def lived(*lives: pd.DataFrame, question: str = "When is she back?") -> Result:
    done = [
        Event(8.0, 1.0, "bout", "ride", muscles=RIDE),
        Event(20.5, 1.0, "bout", "curls", muscles=("elbow flexors",)),
    ]
    table = pd.concat(lives, ignore_index=True)
    return replace(
        made_up_result(),
        table=table,
        events=done,
        summary=summarize(table, done),
        scenario_text=f'title = "{question}"',
    )


def rows_of(result: Result, name: str = "recovered_after") -> list[dict]:
    return [row for row in result.summary["headline"] if row["name"] == name]


def circles(result: Result, figure: str, title: str) -> dict[str, list[float]]:
    """When the marks of a panel stand on its line of 95 %, in hours from the end of the ride: circles and squares."""
    axes = next(each for each in FIGURES[figure].draw(result).axes if each.get_title(loc="left").startswith(title))
    found: dict[str, list[float]] = {"circle": [], "square": []}
    for each in axes.collections:
        if isinstance(each, PathCollection):
            kind = "square" if len(each.get_paths()[0].vertices) < 8 else "circle"
            start = END if figure == "recovery" else 0.0  # that figure counts from the start of the record
            found[kind] += [float(x) - start for x, y in each.get_offsets() if abs(y - BACK) < 1e-9]
    return found


def test_one_date_stands_in_the_summary_the_table_the_file_the_figure_and_the_answer(tmp_path) -> None:
    """Curls in between work another muscle, so they end no wait of the legs, nowhere."""
    result = lived(life("anna"))
    due = BACK_H[LEAD, "ride"]
    assert LEVELS[AT] == BACK
    ride, curls = rows_of(result)
    assert ride["value"] == pytest.approx(due, abs=1e-6)
    folder = result.save(tmp_path / "out", {}, report(result, {}))
    kept = json.loads((folder / "summary.json").read_text())["summary"]["headline"]
    assert next(row["value"] for row in kept if row["name"] == "recovered_after") == ride["value"]
    table = result.readiness.query("bout == 1").set_index("muscle")[AT]
    assert table[LEAD] == ride["value"]
    file = pd.read_csv(io.BytesIO((folder / "readiness.csv").read_bytes())).query("bout == 1").set_index("muscle")[AT]
    assert file[LEAD] == pytest.approx(ride["value"], rel=1e-5)
    for figure, title in (("recovery", "Recovered"), ("muscles", LEAD.capitalize()), ("answer", "Recovered")):
        assert circles(result, figure, title)["circle"] == pytest.approx([ride["value"]]), figure
    assert circles(result, "muscles", "Hamstrings")["circle"] == pytest.approx([table["hamstrings"]])
    first = answer(result).sentences[0]
    assert first.startswith("Bout 1 of 2: ride at 8 hours. Back for good after the bout")
    assert ": 29 h; " in first
    lines = dict(headline(result)[1])["Bout 1 of 2: ride at 8 hours"]
    assert next(cells for says, cells in lines if says.startswith("Back for good")) == ["29 h"]
    assert curls["value"] is None
    assert circles(result, "muscles", LEAD.capitalize())["square"] == [], "each muscle has a panel of its own there"
    assert answer(result).numbers[0][1] == [("anna", "29 h")]


def test_the_muscle_that_is_back_last_is_named_in_the_first_sentence_and_marked() -> None:
    result = lived(life("anna"))
    ride, curls = rows_of(result)
    table = result.readiness.query("bout == 1").set_index("muscle")[AT]
    assert (ride["last"]["muscle"], ride["last"]["value"]) == ("hamstrings", table["hamstrings"])
    told = answer(result).sentences
    last = "and the last of the muscles that worked, the hamstrings, is back after 41 h."
    assert told[0].endswith(f"so for the vastus lateralis, {last}")
    assert said(result)[0].startswith("Elbow flexors back at 95 % 7.5 h after bout 2")
    assert circles(result, "recovery", "Recovered")["square"] == pytest.approx([table["hamstrings"], 12.5 + 7.6])
    assert curls["note"] == "no work of the vastus lateralis"
    assert any(each.startswith("Bout 2") and each.endswith(
        "no work of the vastus lateralis; the last of the muscles that worked, the elbow flexors, is back "
        "after 7.5 h.") for each in told)  # fmt: skip


def test_where_the_simulated_muscle_is_last_that_is_said_too() -> None:
    table = life("anna").assign(force_hamstrings=lambda kept: np.where(kept["group"] == "body", 1.0, np.nan))
    first = answer(lived(table)).sentences[0]
    assert first.endswith(": 29 h; so for the vastus lateralis, and no muscle that worked is back later.")


def test_a_number_that_is_computed_apart_is_noticed(monkeypatch) -> None:
    """Whatever the table of all muscles says, the headline and the figure say."""
    before = readiness.rows_back

    def late(*of) -> list[dict]:
        return [row | {AT: 33.0} for row in before(*of)]

    monkeypatch.setattr(summary, "rows_back", late)
    monkeypatch.setattr(readiness, "rows_back", late)
    result = lived(life("anna"))
    assert rows_of(result)[0]["value"] == 33.0
    assert set(result.readiness[AT]) == {33.0}
    assert circles(result, "recovery", "Recovered")["circle"] == pytest.approx([33.0])
    assert ": 33 h" in answer(result).sentences[0]


# ---- arms


def trial(*late: float, never: tuple[int, ...] = ()) -> Result:
    """So many people in two arms, later with NMN by so many hours; some of them never below with it."""
    lives = [life(f"p{who}", "placebo", 0, 1.5 * who) for who in range(len(late))]
    lives += [life(f"p{who}", "NMN", 0, 1.5 * who + hours, who in never) for who, hours in enumerate(late)]
    return lived(*lives, question="Does NMN slow recovery?")


def test_the_sentence_and_the_comparison_have_one_interval_that_of_a_paired_t() -> None:
    late = (3.0, 4.5, 2.0, 6.0)
    result = trial(*late)
    table = compared(result, "NMN").set_index(["name", "bout", "muscle"])
    row = table.loc[("recovered_after", 1, LEAD)]
    due = ttest_rel(np.array(late), np.zeros(4)).confidence_interval(0.95)
    assert (row["difference"], row["low"], row["high"]) == pytest.approx((3.875, due.low, due.high), abs=1e-6)
    assert table.loc[(AT, 1, LEAD), ["difference", "low", "high"]].to_list() == pytest.approx(
        row[["difference", "low", "high"]].to_list(), abs=0.0
    )
    again = table.loc[("ready_again_h", 0, LEAD)]
    assert again["difference"] == pytest.approx(3.875)
    _, heads, lines = arm_tables(result)[0]
    cells = next(dict(zip(heads, cells, strict=True)) for name, cells in lines
                 if name.startswith("Ready again") and LEAD in name)  # fmt: skip
    first = answer(result).sentences[0]
    assert cells["pairs"] == "4"
    assert f"interval of the difference {cells['95 % interval']}, over 4 pairs" in first
    assert f"{cells['difference'].removeprefix('+')} longer" in first
    assert first.startswith("Bout 1 of 2: ride at 8 hours. Yes. ")


def test_of_few_pairs_the_interval_is_wide() -> None:
    """Two differences of 1 and 3: by Student's t -10.7 to 14.7, where a bootstrap has no more than 1 to 3."""
    one, other = (Lot({("a", 0): 10.0 + by, ("b", 0): 10.0 + 3.0 * by}) for by in (1.0, 0.0))
    found = paired("ck_peak", one, other)
    assert (found.low, found.high) == pytest.approx((-10.7062, 14.7062), abs=1e-3)
    alone = paired("ck_peak", Lot({("a", 0): 1.0}), Lot({("a", 0): 2.0}))
    assert (alone.difference, alone.interval, alone.over) == (-1.0, None, "one pair")


def test_people_count_and_their_replicates_do_not() -> None:
    """Three people with ten replicates each are three, for chance alone sets replicates apart."""
    one, other = Lot(), Lot()
    for who, by in (("a", 1.0), ("b", 2.0), ("c", 6.0)):
        for replicate in range(10):
            one.values[who, replicate], other.values[who, replicate] = 10.0 + by + 0.01 * replicate, 10.0
    found = paired("ck_peak", one, other)
    due = ttest_rel(np.array([1.045, 2.045, 6.045]), np.zeros(3)).confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((due.low, due.high))
    assert found.over == "30 pairs of 3 people"


def test_who_was_never_below_has_no_date_and_is_in_no_mean_of_dates() -> None:
    result = trial(3.0, 4.0, 5.0, never=(0,))
    table = compared(result, "NMN").set_index(["name", "bout", "muscle"])
    for name, bout in (("recovered_after", 1), (AT, 1), ("ready_again_h", 0)):
        row = table.loc[(name, bout, LEAD)]
        assert row["difference"] == pytest.approx(4.5), name
        assert (row["pairs"], row["counted"], row["never"], row["never_reference"], row["less"]) == (3, 2, 1, 0, 1)
    again = table.loc[("ready_again_h", 0, LEAD)]
    assert again["reference"] == pytest.approx(END + np.mean([29.3 + 1.5, 29.3 + 3.0]))
    soleus = table.loc[("ready_again_h", 0, "soleus")]
    assert soleus["never"] == soleus["never_reference"] == 3
    assert np.isnan(soleus["value"]), "no date, such as that of the end of the bout"
    lines = dict(arm_tables(result)[0][2])
    (cells,) = (each for name, each in lines.items() if name.startswith("Ready again") and "soleus" in name)
    assert cells[:3] == ["never below 95 %", "never below 95 %", "none that can be told"]
    first = answer(result).sentences[0]
    assert "over 2 of 3 pairs" in first
    assert "1 of 3 never below 95 % in NMN, none in placebo" in first
    assert "Yes" not in first
    nobody = compared(trial(0.0, 0.0, never=(0, 1)), "NMN")
    whole = nobody[(nobody["name"] == "recovered_after") & (nobody["bout"] == 1)].iloc[0]
    assert (whole["never"], whole["counted"], whole["less"]) == (2, 0, 2)
    told = readiest(trial(0.0, 0.0, never=(0, 1)), nobody.assign(arm="NMN", against="placebo"))
    assert told.endswith("NMN never below 95 %, placebo 51 h.")


def test_a_mean_over_replicates_is_of_those_that_have_a_date() -> None:
    result = lived(life("anna"), life("anna", replicate=1, never=True))
    ride = rows_of(result)[0]
    assert ride["value"] == ride["low"] == ride["high"] == pytest.approx(29.3, abs=1e-6)
    assert (ride["never"], ride["values"][1]) == (1, 0.0)
    assert "29 h; never below 95 % in 1 of 2 replicates" in str(headline(result))
    assert circles(result, "recovery", "Recovered")["circle"] == pytest.approx([29.3])


def test_who_is_late_is_in_no_mean_of_either_and_the_sentence_says_as_much() -> None:
    result = trial(3.0, 200.0, 5.0)
    row = compared(result, "NMN").set_index(["name", "bout", "muscle"]).loc[("recovered_after", 1, LEAD)]
    assert np.isnan(row["difference"])
    assert (row["late"], row["late_reference"], row["more"]) == (1, 0, 3)
    first = answer(result).sentences[0]
    assert "1 of 3 not back within 111 hours in NMN, none in placebo; later in 3 of 3 pairs" in first
    assert first.startswith("Bout 1 of 2: ride at 8 hours. Yes. ")
