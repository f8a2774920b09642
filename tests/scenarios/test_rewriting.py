"""A scenario with places of its file written otherwise."""

import pytest

from cellsim import Scenario
from cellsim.errors import ScenarioError
from cellsim.scenario.telling.record import rebuilt, record

TEXT = """
duration = "4 hour"
record_every = "1 hour"
[[person]]
name = "she"
age = "30 year"
[[person]]
name = "he"
age = "60 year"
[muscle]
fibers = 2
mitochondria = 4
[[bout]]
do = "cycling"
at = ["1 hour", "3 hour"]
duration = "20 minute"
intensity = "50 %Wmax"
[[regimen]]
give = "NR"
dose = "300 mg"
at = "10 minute"
"""


def read(text: str = TEXT) -> Scenario:
    return Scenario.from_text(text)


def test_what_stands_at_a_place_is_replaced_and_all_else_is_as_it_was() -> None:
    changes = {
        "person[1].age": "70 year",
        "bout[0].intensity": "60 %Wmax",
        "bout[0].at[1]": "2 hour",
        "muscle.fibers": 3,
        "seed": 9,
        "regimen[0].dose": "1 g",
    }
    by_hand = TEXT.replace("60 year", "70 year").replace("50 %Wmax", "60 %Wmax").replace('"3 hour"', '"2 hour"')
    by_hand = "seed = 9\n" + by_hand.replace("fibers = 2", "fibers = 3").replace("300 mg", "1 g")
    assert record(read().rewritten(changes)) == record(read(by_hand))
    assert read().rewritten({}) == read()
    assert rebuilt(record(read().rewritten(changes))).seed == 9


def test_a_field_that_is_not_written_can_be() -> None:
    made = read().rewritten(
        {"person[0].activity": "trained", "hypotheses.sirt3_gatekeeper": True, "clock_start": "7 hour"}
    )
    assert (made.people[0].activity, made.clock_start_s, made.hypotheses["sirt3_gatekeeper"]) == (
        "trained",
        25200.0,
        True,
    )


def test_a_row_of_the_model_is_named_alone() -> None:
    made = read().rewritten({"NAMPT_Km_NAM": "0.5 umol/L"})
    assert made.made_of().values["NAMPT_Km_NAM"] == 0.5
    assert read().made_of().values["NAMPT_Km_NAM"] != 0.5


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        ("bout[3].intensity", "50 %Wmax", ["bout[3].intensity cannot be found", "it has 1 of them"]),
        ("meal[0].protein", "50 g", ["it has no [[meal]]"]),
        ("person.age", "50 year", ["person is a list", "person[0]"]),
        ("bout[0].intensty", "50 %Wmax", ["no field 'intensty'", "Did you mean 'intensity'"]),
        ("bout[0].intensity", "50 km", ["bout[0].intensity", "50 km"]),
        ("bout[0].at[7]", "1 hour", ["no single value"]),
        ("muscle.fibers.more", 3, ["cannot be found, as fibers is a value"]),
        ("NAMPT_Km_NAMM", "1 umol/L", ["neither a parameter of the model", "Did you mean 'NAMPT_Km_NAM'"]),
        ("NAMPT_Km_NAM", "1 kg", ["NAMPT_Km_NAM", "1 kg"]),
        ("NAMPT_Km_NAM", "900 mol/L", ["outside its range"]),
        ("__class__", 1, ["neither a parameter"]),
        ("a..b", 1, ["names no place"]),
        ("x" * 300, 1, ["names no place"]),
        ("", 1, ["names no place"]),
    ],
)
def test_a_place_that_is_not_there_is_a_sentence(place: str, value: object, told: list[str]) -> None:
    with pytest.raises(ScenarioError) as caught:
        read().rewritten({place: value})
    for words in told:
        assert words in str(caught.value)


def test_what_was_changed_in_python_has_no_places() -> None:
    for changed in (read().vary(seed=4), read().without("NR")):
        with pytest.raises(ScenarioError, match="made or changed in Python"):
            changed.rewritten({"seed": 3})
