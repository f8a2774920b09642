"""Rows of the model that a scenario sets: for everyone, for one person, in a study; refused, told, recorded."""

import json
from dataclasses import replace

import pandas as pd
import pytest

from cellsim import Model, MuscleModel, human_muscle, simulate
from cellsim.errors import ResultError, ScenarioError
from cellsim.population.fibers.state import build
from cellsim.scenario.checking.feasible import body, body_in
from cellsim.scenario.plan.recording import record_times
from cellsim.scenario.plan.settings import BY_TYPE
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe, readings
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.study.assumptions import assumptions
from cellsim.study.blocks.runs import words
from cellsim.study.result.numbers import assumed, counted, numbers
from cellsim.study.sweeps.contrast import contrast
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study
from cellsim.tissue.agenda import agenda_of

ROW = "NAMPT_Km_NAM"
PEOPLE = """
duration = "1 hour"
{top}
[[person]]
name = "first"
age = "30 year"
{own}
[[person]]
name = "second"
like = "first"
{other}
[muscle]
fibers = 2
mitochondria = 4
{below}
"""


def scenario(below: str = "", own: str = "", other: str = "", top: str = "") -> Scenario:
    return Scenario.from_text(PEOPLE.format(top=top, own=own, other=other, below=below))


def values(of: Scenario, name: str = ROW) -> list[float]:
    """A parameter of each person [umol/L]."""
    return [of.made_of(person).values[name] for person in of.people]


def test_a_row_is_set_for_everyone_and_then_for_one_person() -> None:
    usual = human_muscle().values[ROW]
    assert values(scenario()) == [usual, usual]
    for_all = scenario(f'[parameters]\n{ROW} = "300 nmol/L"')
    assert values(for_all) == pytest.approx([0.3, 0.3])
    apart = scenario(f'[parameters]\n{ROW} = "0.3 umol/L"', other=f'parameters = {{ {ROW} = "0.8 umol/L" }}')
    assert values(apart) == [0.3, 0.8]
    as_a_table = scenario(f'[parameters]\n{ROW} = "0.3 umol/L"', other=f'[person.parameters]\n{ROW} = "0.8 umol/L"')
    assert values(as_a_table) == [0.3, 0.8]
    inherited = scenario(own=f'parameters = {{ {ROW} = "0.8 umol/L" }}', other="parameters = { SIRT1_level = 0.5 }")
    assert values(inherited) == [0.8, 0.8]
    assert values(inherited, "SIRT1_level") == [1.0, 0.5]


def test_what_is_set_reaches_the_fibers_of_that_person_alone() -> None:
    made = scenario(other=f'parameters = {{ {ROW} = "0.8 umol/L" }}')
    fibers = [build(made.made_of(who), body(who), 1, 1, 1) for who in made.people]
    kept, given = (each.P[each.argument[ROW], 0] for each in fibers)
    assert (kept, given) == (human_muscle().values[ROW], 0.8)
    assert fibers[0].content("NAD_nuc")[0] != fibers[1].content("NAD_nuc")[0]


DONE = """
[[bout]]
do = "eccentric"
at = "10 minute"
duration = "10 minute"
intensity = "80 %1RM"
[[bout]]
do = "cycling"
at = "30 minute"
duration = "10 minute"
intensity = "60 %VO2max"
"""


@pytest.mark.parametrize(
    ("row", "value", "changes"),
    [
        ("Recreational_vo2max", "52 mL/kg/minute", lambda of, who: body_in(of, who).wmax_w),
        ("Age_power", "0.7", lambda of, who: body_in(of, who).power_type_ii),
        ("EccentricMode_strain", "0.06", lambda of, who: agenda_of(of, who).work[0].strain),
        ("EccentricMode_work", "2 s", lambda of, who: agenda_of(of, who).work[0].durations),
        ("EccentricMode_work", "2 s", record_times),
        ("Muscle_one_thigh", "2.8 kg", lambda of, who: agenda_of(of, who).work[0].muscle_kg),
        ("Intensity_unloaded", "0.2", lambda of, who: agenda_of(of, who).work[1].fractions),
        ("Breakfast_clock", "0.5 hour", lambda of, who: [each.time_s for each in agenda_of(of, who).meals]),
    ],
)
def test_rows_of_people_bouts_and_meals_reach_the_one_person_they_are_set_for(row, value, changes) -> None:
    """What a person is, what a bout asks of them, and what they eat follow their own rows; the other keeps the page."""
    old = DONE.replace('"', "'")
    own = f'age = "60 year"\nparameters = {{ {row} = "{value}" }}\nbeyond_range = ["{row}"]'
    usual, made = scenario(old, other='age = "60 year"'), scenario(old, other=own)
    (one, two), (same, other) = ([changes(each, who) for who in each.people] for each in (usual, made))
    assert one == same
    assert two != other


def test_a_model_with_a_row_that_no_run_reads_is_refused() -> None:
    with pytest.raises(ScenarioError, match=r"RECOVERED_back is set in the model that is given, .* Give threshold="):
        simulate(scenario(), model=human_muscle().with_rows(RECOVERED_back="0.9"))


def test_a_row_that_nobody_can_have_is_a_sentence() -> None:
    with pytest.raises(ScenarioError, match="Nobody can be as first with the parameters"):
        scenario("[parameters]\nSedentary_fitness = 0", top='beyond_range = ["Sedentary_fitness"]')


def test_a_level_that_people_differ_in_is_theirs_times_what_is_set() -> None:
    plain, doubled = scenario(), scenario("[parameters]\nNAMPT_level = 2\nCD38_level = 0.5")
    who = plain.people[0]
    one, two = (build(each.made_of(who), body(who), 1, 1, 1) for each in (plain, doubled))
    for name, fold in (("NAMPT_level", 2.0), ("CD38_level", 0.5)):
        assert two.P[two.argument[name], 0] == fold * one.P[one.argument[name], 0]


@pytest.mark.parametrize(
    ("below", "says"),
    [
        (f'{ROW} = "5 umol/L"', [f"parameters.{ROW}", '"5 umol/L"', "0.002 umol/L to 0.9 umol/L", "Burgos2008"]),
        ('NAMPT_Km_NAN = "1 umol/L"', ["NAMPT_Km_NAN", f"Did you mean '{ROW}'?"]),
        (f'{ROW} = "5 mV"', ["another kind", "umol/L"]),
        (f"{ROW} = 0.5", ["has no unit", "0.5 umol/L"]),
        (f"{ROW} = true", [f"parameters.{ROW} = true", "no value"]),
        (f"{ROW} = nan", ["not a quantity"]),
        ('NAMPT_Vmax = "1 umol/L/s"', ["follows from the resting state", "perturb NAMPT"]),
        ('BloodAssay_between = "0.1"', ["would change nobody", "Give rows=model.rows to careful"]),
        ('RECOVERED_back = "0.9"', ["would change nobody", "Give threshold= to recovered"]),
        ('Molar_NR = "0.3 g/mmol"', ["would change nobody", "as an amount of substance"]),
        ('Contraction_peak = "3.4 mmol/L/s"', ["would change nobody", "TypeIIa_peak"]),
    ],
)
def test_what_cannot_be_set_is_a_sentence_with_the_key_as_written(below: str, says: list[str]) -> None:
    with pytest.raises(ScenarioError) as caught:
        scenario(f"[parameters]\n{below}")
    for each in says:
        assert each in str(caught.value)


def test_a_mistake_in_a_person_names_the_person() -> None:
    with pytest.raises(ScenarioError, match=r"person\[1\]\.parameters\.SIRT1_Km"):
        scenario(other='parameters = { SIRT1_Km = "5 mol/L" }')
    with pytest.raises(ScenarioError, match="A table of parameters was expected here"):
        scenario(own="parameters = 3")


def test_shares_that_people_add_up_to_more_than_all_are_refused() -> None:
    shares = "[parameters]\nShare_PARP = 0.36\nShare_SIRT1 = 0.27"
    assert scenario(shares).made_of().values["Share_hydrolysis"] == pytest.approx(0.13)
    with pytest.raises(ScenarioError, match=r"nobody rests with Share_PARP = 0\.9.*must not pass 1"):
        scenario("[parameters]\nShare_PARP = 0.9", top='beyond_range = ["Share_PARP"]')
    with pytest.raises(ScenarioError, match=r"second.*must not pass 1"):
        replace(scenario(shares), people=(_with(scenario().people[1], ("Share_CD38", "0.5")),)).checked()


def _with(person, *rows: tuple[str, str]):
    return replace(person, parameters=rows, beyond_range=tuple(name for name, _ in rows))


def test_out_of_range_is_allowed_by_name_and_told() -> None:
    allowed = scenario(f'[parameters]\n{ROW} = "5 umol/L"', top=f'beyond_range = ["{ROW}"]')
    said = [each for each in readings(allowed) if ROW in each]
    assert len(said) == 1
    assert all(each in said[0] for each in ("5 umol/L", "outside its range 0.002 umol/L to 0.9 umol/L"))
    assert said[0] in describe(allowed)
    inside = scenario(f'[parameters]\n{ROW} = "0.5 umol/L"')
    assert not [each for each in readings(inside) if ROW in each]
    own = scenario(other=f'parameters = {{ {ROW} = "5 umol/L" }}\nbeyond_range = ["{ROW}"]')
    assert [each for each in readings(own) if "in second" in each]
    with pytest.raises(ScenarioError, match="is not set here"):
        scenario(top=f'beyond_range = ["{ROW}"]')
    for never in ("-1 umol/L", "1e999 umol/L"):
        with pytest.raises(ScenarioError, match="Write a finite number, 0 or more"):
            scenario(f'[parameters]\n{ROW} = "{never}"', top=f'beyond_range = ["{ROW}"]')


def test_what_is_set_is_told_counted_and_no_longer_called_assumed() -> None:
    made = scenario(f'[parameters]\n{ROW} = "0.5 umol/L"\nSIRT2_Km = "60 umol/L"',
                    other='parameters = { SIRT3_Km = "500 umol/L" }')  # fmt: skip
    told = describe(made)
    assert f"{ROW} is 0.5 umol/L, in place of 0.005 umol/L; its range is 0.002 umol/L to 0.9 umol/L" in told
    assert "SIRT3_Km is 500 umol/L in second, in place of 400 umol/L" in told
    assert any("SIRT3_Km is 500 umol/L in second" in each for each in assumptions(made))
    assert describe(made, assumptions(made)).count("SIRT3_Km is 500 umol/L") == 1
    found = numbers(made)
    assert (found["SIRT2_Km"].written[0], found["SIRT3_Km of second"].value) == ("60 umol/L", 500.0)
    assert "SIRT2_Km" in {each.name for each in assumed(scenario())}
    assert "SIRT2_Km" not in {each.name for each in assumed(made)}
    assert "3 set." in counted(made)
    assert "set" not in counted(scenario()).split(":")[1]


def test_the_record_gives_the_same_people_again() -> None:
    made = scenario(
        f'[parameters]\n{ROW} = "5 umol/L"', other="parameters = { SIRT1_level = 0.5 }", top=f'beyond_range = ["{ROW}"]'
    )
    written = json.loads(json.dumps(record(made)))
    again = rebuilt(written)
    assert record(again) == record(made)
    assert [again.made_of(each).digest for each in again.people] == [made.made_of(each).digest for each in made.people]
    assert again.made_of(again.people[0]).digest != again.made_of(again.people[1]).digest
    assert "parameters" not in record(scenario())


def test_a_model_that_takes_a_hypothesis_or_a_rival_to_be_so_keeps_it() -> None:
    """A scenario that says nothing of structure leaves the model's own."""
    model = human_muscle().under("R", "direct_nmn_uptake")
    made = replace(scenario(), model=model)
    assert (made.made_of().structure, made.made_of().hypotheses) == ("R", ("direct_nmn_uptake",))
    assert all(each in describe(made) for each in ("rival structure R", "hypothesis direct_nmn_uptake is on"))
    assert rebuilt(json.loads(json.dumps(record(made)))).model == model


def test_a_row_set_as_a_number_is_written_in_its_unit_and_read_back() -> None:
    """A number is in cellsim's own units; what stands in a record has the unit of its row."""
    model = human_muscle().with_rows(NAMPT_Km_NAM=0.01, NAM_crossing_k=1e-3, NAMPT_level=2.0)
    made = replace(scenario(), model=model)
    assert record(made)["model"]["rows"] == {
        "NAMPT_Km_NAM": "0.01 umol/L", "NAM_crossing_k": "3.6 1/h", "NAMPT_level": "2.0",
    }  # fmt: skip
    assert model.values["NAM_crossing_k"] == pytest.approx(1e-3, rel=1e-12)
    assert rebuilt(json.loads(json.dumps(record(made)))).model == model


def test_another_model_than_that_of_the_run_is_refused() -> None:
    made = replace(scenario(), model=human_muscle().without("disputed claims"))
    written = json.loads(json.dumps(record(made)))
    assert rebuilt(written, model=made.model).model == made.model
    with pytest.raises(ScenarioError, match="This run was made of the model"):
        rebuilt(written, model=human_muscle())


def test_vary_sets_a_row_for_everyone_whatever_they_had_of_it() -> None:
    made = scenario(f'[parameters]\n{ROW} = "0.3 umol/L"', other=f'parameters = {{ {ROW} = "0.8 umol/L" }}')
    assert values(made.vary(parameters={ROW: "0.1 umol/L"})) == [0.1, 0.1]
    assert values(made) == [0.3, 0.8]
    with pytest.raises(ScenarioError, match="outside its range"):
        made.vary(parameters={ROW: "5 umol/L"})
    assert values(made.vary(parameters={ROW: "5 umol/L"}, beyond_range=[ROW])) == [5.0, 5.0]


def test_a_model_that_is_given_and_rows_that_a_scenario_sets_are_the_same_muscle() -> None:
    alone = replace(scenario(), people=scenario().people[:1], duration_s=900.0)
    given = human_muscle().with_rows(**{ROW: "0.5 umol/L"})
    usual, set_, by_model = (
        simulate(alone),
        simulate(alone.vary(parameters={ROW: "0.5 umol/L"})),
        simulate(alone, model=given),
    )
    assert set_.table.equals(by_model.table)
    assert not set_.table.equals(usual.table)
    assert set_.provenance["model"] == by_model.provenance["model"] == given.digest != usual.provenance["model"]
    observed = MuscleModel(protocol=alone, model=given).observed["all"]["nad_total"]
    rows = set_.table[(set_.table.group == "all") & (set_.table.time_h == 0.0)]
    assert observed == rows["nad_total"].item()


def test_a_study_goes_over_a_parameter() -> None:
    alone = replace(scenario(), people=scenario().people[:1])
    design = Design.grid(alone, age_years=[30, 60], parameters={ROW: ["0.1 umol/L", "0.5 umol/L"]})
    assert list(design.table[ROW]) == ["0.1 umol/L", "0.5 umol/L"] * 2
    assert [values(alone.vary(**words(each)))[0] for each in design.inputs] == [0.1, 0.5] * 2
    with pytest.raises(ScenarioError, match="outside its range"):
        Design.grid(alone, parameters={ROW: ["0.1 umol/L", "5 umol/L"]})
    with pytest.raises(ResultError, match="is what this study varies"):
        Study(design, {ROW: "ampk_peak"})
    rows = [{"run": run, **each, "status": "ok", "message": "", "y": 2.0 * (run % 2) + run // 2}
            for run, each in enumerate(design.inputs)]  # fmt: skip
    moved = contrast(pd.DataFrame(rows), ["y"], ("age_years", 30, 60), (ROW, "0.1 umol/L", "0.5 umol/L")).iloc[0]
    assert (moved["age_years"], moved[ROW]) == (1.0, 2.0)


def test_a_study_of_another_model_is_another_study() -> None:
    alone = replace(scenario(), people=scenario().people[:1])
    pages = [
        Study(Design.grid(base, age_years=[30]), {"peak": "ampk_peak"}).page["scenario"]
        for base in (alone, replace(alone, model=human_muscle().with_rows(SIRT1_Km="90 umol/L")))
    ]
    assert pages[0] != pages[1]


def test_rows_that_each_type_has_of_its_own_are_those_that_are_said_to_be() -> None:
    """Setting one for the reference fiber moves no fiber; setting that of the type does."""
    who = body(scenario().people[0])

    def arguments(model: Model, name: str) -> set[float]:
        fibers = build(model, who, 8, 1, 1)
        return set(fibers.P[fibers.argument[name]])

    usual = human_muscle()
    for name, own in BY_TYPE.items():
        if name not in usual.fiber.parameters:
            continue
        rows = {f"Type{group}_{own}": 1.01 * usual.rows[f"Type{group}_{own}"].value for group in ("I", "IIa", "IIx")}
        assert arguments(usual.with_rows(beyond=True, **{name: 1.01 * usual.values[name]}), name) == arguments(
            usual, name
        ), name
        assert arguments(usual.with_rows(beyond=True, **rows), name) != arguments(usual, name), name
