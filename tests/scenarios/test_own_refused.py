"""An enzyme of one's own that is wrong in one place: the sentence says what, where, and how to mend it."""

import re
from collections.abc import Callable

import pytest

from cellsim import Model, MuscleModel, human_muscle, simulate
from cellsim.errors import CellsimError, ScenarioError
from cellsim.language import Capacity, Mechanism, Observable, Reaction, michaelis_menten
from cellsim.language.parameters import beside, rows_of
from cellsim.scenario.scenario import Scenario

TABLE = """
[Cutter]
Km = { value = "50 umol/L", low = "10 umol/L", high = "100 umol/L", source = "judgement", known = "assumed" }
[Share]
Cutter = { value = "0.05", low = "0", high = "0.1", source = "judgement", known = "assumed" }
"""


def cutter(
    equation: str = "NAD_cyt -> NMN + AMP",
    law: str = michaelis_menten("NAD_free_cyt"),
    whole: str = "NAD+ turnover",
    capacity: str = "Cutter_Vmax",
    name: str = "Cutter",
    unit: str = "umol/L/s",
) -> Mechanism:
    return Mechanism(
        "cutter",
        "Cuts NAD+ into NMN and AMP.",
        reactions=[Reaction(name, equation, law, "judgement")],
        rows=rows_of(TABLE, "cutter.toml"),
        capacities=[Capacity(capacity, "NAD_turnover * Share_Cutter", reaction="Cutter")],
        shares={"Share_Cutter": whole},
        observables=[Observable("cut", unit, "Cut", formula="v_Cutter")],
    )


def test_as_it_is_it_fits_and_carries_its_share() -> None:
    rest = human_muscle().plus(cutter()).rests["fiber"]
    assert rest.of("Cutter_Vmax * NAD_free_cyt / (Cutter_Km + NAD_free_cyt)") == pytest.approx(
        0.05 * rest("NAD_turnover")
    )


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"equation": "NAD_cytos -> NMN + AMP"}, "changes 'NAD_cytos', which .* Did you mean 'NAD_cyt'?"),
        ({"equation": "NAD_cyt -> Qqqq"}, "changes 'Qqqq', which .* Declare Species"),
        ({"law": f"-1 * {michaelis_menten('NAD_free_cyt')}"}, "runs the other way .* Cutter_Vmax would be below zero"),
        ({"whole": "NAD turnover"}, r"must add up to 1.* Did you mean those of NAD\+ turnover\?"),
        ({"capacity": "Cutter_kcat"}, r"reads 'Cutter_Vmax'.* write its row under \[Cutter\], or a Capacity"),
        ({"name": "SIRT2"}, "The reaction SIRT2 is declared twice .* call it otherwise"),
        ({"unit": "bananas"}, "observable cut should be in a unit that is none. 'bananas'"),
        ({"unit": "umol/L"}, "observable cut comes out in"),
    ],
)
def test_what_does_not_fit_is_told_with_how_to_mend_it(wrong: dict[str, str], says: str) -> None:
    with pytest.raises(CellsimError, match=re.compile(says, re.DOTALL)):
        human_muscle().plus(cutter(**wrong))


def test_a_table_that_is_not_there_is_told_with_what_to_do(tmp_path) -> None:
    with pytest.raises(CellsimError, match=r"mine\.toml' is not there\. Write one, .*leave out rows\.$"):
        beside(str(tmp_path / "mine.py"))


def test_a_refusal_of_the_page_ends_in_one_full_stop(tmp_path) -> None:
    (tmp_path / "mine.py").write_text("from cellsim.sources import Source\nSource('Me2026', 'A note', read='maybe')\n")
    text = 'duration = "1 hour"\n[[mechanism]]\nfile = "mine.py"\n[[person]]\nage = "30 year"\n'
    with pytest.raises(ScenarioError, match=r"read = 'maybe'\. Write one of [\w, ]+\. Mend it there\.$"):
        Scenario.from_text(text, tmp_path / "scenario.toml", trust=True)


SHORT = Scenario.from_text('duration = "1 hour"\n[[person]]\nage = "30 year"\n')
SET = '{top}\nduration = "1 hour"\n[[person]]\nage = "30 year"\n{own}\n[parameters]\n{all}\n'
BEYOND, OVER = 'beyond_range = ["NAMPT_Km_NAM"]', 'NAMPT_Km_NAM = "900 umol/L"'


@pytest.mark.parametrize(
    ("said", "says", "mended"),
    [
        ({"all": OVER}, r"above the first table of the scenario\.", {"all": OVER, "top": BEYOND}),
        ({"own": f"parameters = {{ {OVER} }}"}, r"in that person\.", {"own": f"parameters = {{ {OVER} }}\n{BEYOND}"}),
        ({"all": f"{BEYOND}\n{OVER}"}, "Move beyond_range above the first table", {"all": OVER, "top": BEYOND}),
    ],
)
def test_where_the_word_for_beyond_the_range_belongs(said: dict, says: str, mended: dict) -> None:
    blank = dict.fromkeys(("top", "own", "all"), "")
    with pytest.raises(ScenarioError, match=says):
        Scenario.from_text(SET.format(**blank | said))
    assert Scenario.from_text(SET.format(**blank | mended)).made_of is not None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda model: model.plus("cutter.py"), "'cutter.py' is no Mechanism"),
        (lambda model: model.plus(cutter(), cutter()), "mechanism cutter is declared twice"),
        (lambda model: model.without("salvage"), "salvage cannot be taken out alone.* reads 'NAM'.* knows. Take those"),
        (lambda model: model.with_rows(NAMPT_Km_NAM=None), "NAMPT_Km_NAM = 'None' is no value. Write text with a unit"),
        (lambda model: model.with_rows(NAMPT_Km_NAM=True), "NAMPT_Km_NAM = 'True' is no value"),
        (lambda model: model.with_rows(NAMPT_Km_NAM="9 umol/L"), "mean it with beyond=True"),
        (lambda model: simulate(SHORT, model="mine"), "model that is given is 'mine', which is none"),
        (lambda model: simulate(SHORT, model=cutter()), r"Write for example model=human_muscle\(\)\.plus"),
        (lambda model: MuscleModel(model="mine", fibers=2, mitochondria=2), "model that is given is 'mine'"),
    ],
)
def test_what_is_no_model_and_no_part_of_one_is_a_sentence(change: Callable[[Model], object], says: str) -> None:
    with pytest.raises(CellsimError, match=says):
        change(human_muscle())


def test_rows_in_a_dictionary_are_not_taken_for_a_word() -> None:
    with pytest.raises(TypeError):
        human_muscle().with_rows({"NAMPT_Km_NAM": "0.05 umol/L"})
