"""The muscles of a person: each breaks, hurts and heals by itself, and one blood joins them."""

import numpy as np
import pytest

from cellsim import simulate
from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.exercise.muscles import COLUMNS
from cellsim.errors import ScenarioError
from cellsim.scenario.scenario import Scenario

TEXT = """
title = "Legs, then an arm"
duration = "4 day"
record_every = "6 hour"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 4
mitochondria = 2
[[bout]]
do = "cycling"
at = "1 hour"
duration = "20 minute"
intensity = "50 %Wmax"
"""
ARM = """
[[bout]]
do = "eccentric elbow"
at = "24 hour"
duration = "15 minute"
intensity = "100 %1RM"
"""
RUN = """
[[bout]]
do = "downhill running"
at = "30 hour"
duration = "40 minute"
intensity = "60 %Wmax"
"""


def lived(text: str, group: str = "body"):
    table = simulate(Scenario.from_text(text)).table
    return table[table["group"] == group].set_index("time_h")


@pytest.fixture(scope="module")
def runs():
    return {name: lived(text) for name, text in (("legs", TEXT), ("arm", TEXT + ARM), ("both", TEXT + ARM + RUN))}


def test_what_is_reached_at_the_knee_is_of_the_knee_whichever_muscle_has_fibers() -> None:
    """An arm that fails weakens the arm's own fibers; torque, press and extension are of a thigh that rested."""
    rested = TEXT[: TEXT.index("[[bout]]")].replace("[muscle]", '[muscle]\nname = "elbow flexors"')
    arm = lived(rested + ARM, "all")
    assert arm["tissue_force"].min() < 0.6
    for name in ("torque", "leg_press", "leg_extension"):
        assert (arm[name] == arm[name].iloc[0]).all(), name


def test_an_elbow_never_weakens_the_thigh(runs) -> None:
    """Nor makes it sore; and what it lost itself comes back more slowly than an afternoon."""
    legs, arm = runs["legs"], runs["arm"]
    last = 24.0 * 4
    for name in ("vastus_lateralis", "soleus", "back"):
        assert arm.loc[last, f"force_{name}"] == pytest.approx(legs.loc[last, f"force_{name}"], abs=1e-4)
        assert (arm[f"soreness_{name}"] == 0.0).all()
    assert arm["force_elbow_flexors"].min() < 0.6
    assert arm.loc[24.0 * 3, "force_elbow_flexors"] < 0.85
    assert (legs["force_elbow_flexors"] == 1.0).all()
    fibers = {name: lived(text, "all") for name, text in (("legs", TEXT), ("arm", TEXT + ARM))}
    for name in ("force", "recovered", "glycogen_fraction"):
        assert fibers["arm"].loc[last, name] == pytest.approx(fibers["legs"].loc[last, name], rel=2e-3), name
    assert fibers["arm"].loc[24.25, "phosphocreatine"] == pytest.approx(
        fibers["legs"].loc[24.0, "phosphocreatine"], rel=0.02
    )


def test_soreness_stays_where_it_was_made_and_the_sorest_is_told(runs) -> None:
    both = runs["both"].iloc[-1]
    sore = {name: both[f"soreness_{name}"] for name in COLUMNS.values()}
    assert sore["elbow_flexors"] > 0.2
    assert sore["vastus_lateralis"] > sore["gastrocnemius"] > sore["forearm"] >= 0.0
    assert both["soreness_anywhere"] == max(sore.values())


def test_a_long_run_breaks_and_leaks_while_it_goes_on() -> None:
    """So that who runs for hours has enzyme in the blood before the end; and the front of the thigh hurts most."""
    long = RUN.replace("downhill running", "running").replace("40 minute", "5 hour").replace("60 %Wmax", "40 %Wmax")
    run = lived(TEXT.replace("6 hour", "30 minute") + long)
    rest, early, late = (run.loc[hour, "ck"] for hour in (29.5, 32.5, 35.0))
    assert rest < early < late
    assert late - rest > 3.0 * (early - rest)
    sore = [run[f"soreness_{name}"].max() for name in ("vastus_lateralis", "hamstrings", "gastrocnemius", "forearm")]
    assert sore == sorted(sore, reverse=True)
    assert run["force_forearm"].min() > run["force_vastus_lateralis"].min()


def test_one_blood_takes_the_enzyme_of_every_muscle(runs) -> None:
    rest = runs["legs"]["ck"]
    assert (rest == rest.iloc[0]).all(), "pedaling lengthens nothing"
    arm, both = (runs[name].loc[96.0, "ck"] - rest.iloc[0] for name in ("arm", "both"))
    alone = lived(TEXT + RUN).loc[96.0, "ck"] - rest.iloc[0]
    assert arm > 100.0
    assert both == pytest.approx(arm + alone, rel=1e-3)


def test_whose_fibers_are_simulated_follows_from_what_is_done_unless_it_is_said() -> None:
    assert Scenario.from_text(TEXT).muscle.name == "vastus lateralis"
    only = TEXT[: TEXT.index("[[bout]]")] + ARM
    assert Scenario.from_text(only).muscle.name == "elbow flexors"
    assert any("The muscle is the elbow flexors" in each for each in Scenario.from_text(only).assumed)
    said = only.replace("fibers = 4", 'name = "vastus lateralis"\nfibers = 4')
    table = lived(said, "all")
    assert Scenario.from_text(said).muscle.name == "vastus lateralis"
    assert table["tissue_force"].min() == 1.0
    assert lived(only, "all")["tissue_force"].min() < 0.6


def test_how_tired_an_arm_is_does_not_depend_on_whose_fibers_are_simulated() -> None:
    hold = ARM.replace("eccentric elbow", "elbow flexion").replace("100 %1RM", "40 %MVC")
    alone, beside = lived(TEXT[: TEXT.index("[[bout]]")] + hold), lived(TEXT + hold)
    assert beside["force_elbow_flexors"].min() < 0.97
    assert beside["force_elbow_flexors"].min() == pytest.approx(alone["force_elbow_flexors"].min(), abs=0.05)


def test_fibers_of_a_muscle_that_has_no_part_in_work_of_the_whole_body_are_refused() -> None:
    text = TEXT.replace("fibers = 4", 'name = "elbow flexors"\nfibers = 4')
    with pytest.raises(ScenarioError, match=r'cycling is work of the whole body, .* name = "vastus lateralis"'):
        simulate(Scenario.from_text(text))


def test_an_activity_like_another_works_its_muscles_as_much_as_it_weighs() -> None:
    own = '[activity."my arm"]\nlike = "eccentric elbow"\nmuscle = "0.2 kg"\n'
    mode = Scenario.from_text(TEXT + own + ARM.replace("eccentric elbow", "my arm")).activities[0]
    assert [each.name for each in mode.muscles] == ["elbow flexors"]
    assert mode.muscles[0].kg == pytest.approx(0.2)


def test_a_bout_to_failure_of_other_muscles_is_refused() -> None:
    hold = ARM.replace("eccentric elbow", "elbow flexion")
    text = TEXT + hold.replace('duration = "15 minute"\nintensity = "100 %1RM"', 'intensity = "60 %MVC to failure"')
    with pytest.raises(ScenarioError, match=r'elbow flexion to failure .* name = "elbow flexors" in \[muscle\]'):
        simulate(Scenario.from_text(text))


def test_every_way_of_exercising_works_muscles_and_the_first_as_much_as_its_numbers_say() -> None:
    for mode in USUAL.modes:
        assert mode.muscles
        assert mode.muscles[0].share == 1.0
        assert {each.name for each in mode.muscles} <= set(COLUMNS)
        if mode.joint:
            assert sum(each.kg for each in mode.muscles) == pytest.approx(mode.muscle_kg)
    weights = np.array([each.kg for each in USUAL.find("running").muscles])
    assert 8.0 < weights.sum() < 14.0
