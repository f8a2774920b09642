"""Range of a joint, fatigue as it is felt and heart rate variability: at rest, after bouts, and beside what was seen.

None of their rows was taken from the studies named here; docs/days_after.md has all of them.
"""

import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.laboratory import elbow_range, fatigue_rating, ln_rmssd
from cellsim.cli import OK, main
from cellsim.population.assays.done import assay
from cellsim.study.result.result import Result
from cellsim.tissue.simulation import Simulation

TEXT = """
title = "Days after"
{beyond}
duration = "7 day"
[[person]]
age = "24 year"
activity = "{activity}"
[muscle]
fibers = 4
mitochondria = 2
{rows}
[[bout]]
at = "8 hour"
{bout}
"""
ELBOW = 'do = "eccentric elbow"\nduration = "10 minute"\nintensity = "100 %1RM"'
RIDE = 'do = "cycling"\nduration = "60 minute"\nintensity = "70 %Wmax"'
EASY = 'do = "cycling"\nduration = "60 minute"\nintensity = "40 %Wmax"'
SQUATS = 'do = "resistance"\nsets = 10\nrepetitions = 5\nrest = "3 minute"\nintensity = "80 %1RM"'
ULTRA = 'do = "running"\nduration = "7 hour"\nintensity = "55 %VO2max"'  # about the length of 64 km
OFF = {"FATIGUE_fast_share": "1", "FATIGUE_central": "0"}
NUMBER = {"range of motion": "elbow_range", "fatigue": "fatigue_rating", "heart rate variability": "ln_rmssd"}
ROWS = {name: row.value for name, row in human_muscle().rows.items()}


def after(bout: str, hours: tuple[float, ...], activity: str = "trained", rows: dict[str, str] | None = None) -> list:
    """What each of the three tests gives before the bout and so many hours after it."""
    rows = rows or {}
    beyond = f"beyond_range = [{', '.join(map(repr, rows))}]" if rows else ""
    table = "[parameters]\n" + "\n".join(f'{name} = "{each}"' for name, each in rows.items()) if rows else ""
    text = TEXT.format(bout=bout, activity=activity, rows=table, beyond=beyond.replace("'", '"'))
    simulation = Simulation(Scenario.from_text(text))
    end, found = simulation.state.agenda.work[0].end_s, []
    for moment in (0.0, *(end + 3600.0 * each for each in hours)):
        simulation.advance_to(moment)
        found.append({name: assay(simulation.state, name)[key] for name, key in NUMBER.items()})
    return found


def test_who_has_done_nothing_is_at_rest_in_all_three() -> None:
    before, *_ = after(RIDE, ())
    assert before == {
        "range of motion": ROWS["ElbowRange_rest"], "fatigue": 0.0,
        "heart rate variability": ROWS["HeartVariability_rest"],
    }  # fmt: skip


def test_an_elbow_is_stiff_at_once_and_stiffer_as_it_hurts_and_no_ride_stiffens_it() -> None:
    rest, at_once, day, week = (each["range of motion"] for each in after(ELBOW, (0.1, 24.0, 150.0)))
    assert day < at_once < rest
    assert day < week < rest
    assert {each["range of motion"] for each in after(RIDE, (0.1, 24.0))} == {ROWS["ElbowRange_rest"]}


def test_fatigue_is_felt_after_a_ride_goes_with_tiredness_and_is_not_felt_where_that_is_off() -> None:
    rest, at_once, day = (each["fatigue"] for each in after(RIDE, (0.1, 24.0)))
    assert at_once > day > rest == 0.0
    *_, easy, _ = (each["fatigue"] for each in after(EASY, (0.1, 24.0)))
    assert easy < at_once
    rows = OFF | {"FATIGUE_endurance": "0"}
    assert {each["fatigue"] for each in after(RIDE, (0.1, 24.0), rows=rows)} == {0.0}


def test_fatigue_a_day_later_is_also_soreness_unless_that_counts_for_nothing() -> None:
    sore, plain = (after(ELBOW, (24.0,), rows=each)[1]["fatigue"] for each in ({}, {"FatigueFelt_soreness": "0"}))
    assert sore > 1.0 + plain


def test_heart_rate_variability_falls_with_a_hard_ride_and_hardly_with_one_arm_or_where_no_tiredness_lasts() -> None:
    rest, at_once, day, two = (each["heart rate variability"] for each in after(RIDE, (0.1, 24.0, 48.0)))
    assert at_once < day < two < rest
    arm = after(ELBOW, (0.1,))[1]["heart rate variability"]
    assert rest - arm < 0.5 * (rest - at_once)
    assert {each["heart rate variability"] for each in after(RIDE, (0.1, 24.0), rows=OFF)} == {rest}


def test_scales_end_where_they_end() -> None:
    assert fatigue_rating(1.0, 1.0, ROWS) == 10.0
    assert elbow_range(0.0, 1.0, ROWS) == pytest.approx(
        ROWS["ElbowRange_rest"] - ROWS["ElbowRange_damage"] - ROWS["ElbowRange_soreness"]
    )
    assert ln_rmssd(1.0, ROWS | {"HeartVariability_fall": 20.0}) == 0.0


def test_they_are_asked_in_a_scenario_and_read_with_their_errors(tmp_path) -> None:
    file = tmp_path / "asked.toml"
    asked = "\n".join(f'[[assay]]\ndo = "{name}"\nat = ["0 hour", "33 hour"]' for name in NUMBER)
    file.write_text(TEXT.format(bout=RIDE, activity="trained", rows="", beyond="") + asked, encoding="utf-8")
    assert main(["run", str(file), "--out", str(tmp_path / "out"), "--quiet"]) == OK
    read = Result.load(tmp_path / "out").assays.set_index(["name", "time_h"])
    for key in NUMBER.values():
        assert (key, 33.0) in read.index


# ---- beside what was seen


def test_after_heavy_squats_fatigue_is_gone_on_the_third_day() -> None:
    """It had resolved by 72 h (Thomas2018): here less than half a point is left by then, and by 48 h as well."""
    *_, day, third = (each["fatigue"] for each in after(SQUATS, (24.0, 72.0)))
    assert day > 0.5 > third


def test_after_an_ultramarathon_fatigue_lasts_to_day_five_and_variability_is_back_on_day_two() -> None:
    """Fazackerley2019: fatigue above its baseline until day 5, ln RMSSD low on day 1 and back on day 2.

    Back is within a third of what it lacked on day 1, for how far it fell the abstract does not say.
    """
    rest, one, two, three, five = after(ULTRA, (24.0, 48.0, 72.0, 120.0))
    assert three["fatigue"] > 1.0 > 0.5 > five["fatigue"]
    fell = [rest["heart rate variability"] - each["heart rate variability"] for each in (one, two)]
    assert fell[1] < fell[0] / 3.0


@pytest.mark.xfail(strict=True, reason="16 degrees of extension were lost after a day, here 22")
def test_an_elbow_loses_the_range_that_it_lost_a_day_after_lengthenings() -> None:
    rest, day = (each["range of motion"] for each in after(ELBOW, (24.0,), "recreational"))
    assert rest - day == pytest.approx(16.0, rel=0.25)


@pytest.mark.xfail(strict=True, reason="28 degrees were lost on day 2 after 16 on day 1; here 18 after 22")
def test_an_elbow_loses_more_range_on_the_second_day_than_on_the_first() -> None:
    rest, one, two = (each["range of motion"] for each in after(ELBOW, (24.0, 48.0), "recreational"))
    assert rest - two > rest - one
