"""The training diary: work and power of sessions by hand, tests as points, content by type, and nothing of a day."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.view.figures.drawn import FIGURES

WEEK = 168.0
SESSIONS = ((24.0, 100.0), (72.0, 200.0), (WEEK + 24.0, 150.0), (3 * WEEK + 24.0, 300.0))
"""Hour at which each began, and its power [W]; each takes half an hour."""
ROWS = {"vo2max": (40.0, 42.0, 44.0), "wmax": (250.0, 260.0, 275.0), "critical_power": (190.0, 200.0, 210.0)}


def made_up(weeks: int = 4, kinds: tuple[str, ...] = ("bout",)) -> Result:
    """One person and four weeks: two sessions in the first, one in the second and one in the fourth."""
    hours = np.unique(np.concatenate(
        [np.arange(0.0, weeks * WEEK + 1.0, 12.0), *(start + np.arange(0.0, 0.501, 1 / 120) for start, _ in SESSIONS)]
    ))  # fmt: skip
    hours = hours[hours <= weeks * WEEK]
    power = np.zeros_like(hours)
    for start, watts in SESSIONS:
        power[(hours >= start) & (hours <= start + 0.5)] = watts
    keys = {"person": "she", "muscle": "vastus lateralis", "arm": "", "replicate": 0}
    parts = [pd.DataFrame({"time_h": hours, "group": "body", "power_delivered": power, **keys})]
    for group, volume in (("all", 4.0), ("I", 5.0), ("IIa", 4.0), ("IIx", 2.0)):
        grown = volume * (1.0 + 0.1 * hours / WEEK)
        parts.append(pd.DataFrame({"time_h": hours, "group": group, "mitochondrial_volume": grown, **keys}))
    events = [Event(start, 0.5, kind, "cycling") for start, _ in SESSIONS for kind in kinds]
    events += [Event(7.0 + 24.0 * day, 0.0, "meal", "80 g carbohydrate") for day in range(7 * weeks)]
    assays = [
        {"name": name, "time_h": 2 * WEEK * place, "value": value, "person": "she", "arm": ""}
        for name, values in ROWS.items()
        for place, value in enumerate(values)
    ]
    return Result(pd.concat(parts, ignore_index=True), {"assays": assays}, {}, events=events)


def panels(figure: Figure) -> dict:
    return {axes.get_title(loc="left"): axes for axes in figure.axes}


@pytest.fixture(scope="module")
def drawn() -> dict:
    return panels(FIGURES["diary"].draw(made_up()))


def test_work_is_added_up_by_the_week(drawn: dict) -> None:
    """Half an hour at 100 W is 180 kJ; the third week has none."""
    axes = drawn["Work of each week"]
    bars = {round(bar.get_x() + bar.get_width() / 2.0, 6): bar.get_height() for bar in axes.patches}
    assert list(bars) == [3.5, 10.5, 17.5, 24.5]
    assert list(bars.values()) == pytest.approx([540.0, 270.0, 0.0, 540.0], rel=1e-6)
    assert axes.get_ylabel() == "kJ"
    assert axes.get_xlabel() == "days from start"
    assert axes.get_ylim()[0] <= 0.0


def test_each_session_has_its_mean_power(drawn: dict) -> None:
    (line,) = drawn["Mean power of each session"].lines
    assert line.get_xdata().tolist() == pytest.approx([start / 24.0 for start, _ in SESSIONS])
    assert line.get_ydata().tolist() == pytest.approx([watts for _, watts in SESSIONS], rel=1e-6)
    assert line.get_linestyle() == "None"


def test_tests_stand_at_their_days(drawn: dict) -> None:
    (line,) = drawn["VO2max, as tested"].lines
    assert line.get_xdata().tolist() == [0.0, 14.0, 28.0]
    assert line.get_ydata().tolist() == list(ROWS["vo2max"])
    both = [each.get_ydata().tolist() for each in drawn["Power, as tested"].lines if len(each.get_xdata())]
    assert both == [list(ROWS["wmax"]), list(ROWS["critical_power"])]


def test_every_type_has_its_content_and_no_meal_is_marked(drawn: dict) -> None:
    lines = [each for each in drawn["Mitochondria by fiber type"].lines if len(each.get_xdata())]
    assert [each.get_ydata()[-1] for each in lines] == pytest.approx([7.0, 5.6, 2.8])
    assert not any(axes.collections for axes in drawn.values())
    assert "Oxidative capacity" not in drawn, "it is not in the table"


@pytest.mark.parametrize(("weeks", "kinds"), [(1, ("bout",)), (4, ("dose",))])
def test_a_week_and_a_rest_are_no_diary(weeks: int, kinds: tuple[str, ...]) -> None:
    assert FIGURES["diary"].draw(made_up(weeks, kinds)) is None


def test_a_bed_is_one() -> None:
    assert FIGURES["diary"].draw(made_up(4, ("habit",))) is not None
