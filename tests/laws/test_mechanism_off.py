"""A model less a mechanism: it runs, or says what it lacks; and what is one's own of it tells models apart."""

import pickle
from collections.abc import Callable
from dataclasses import replace

import pytest

from cellsim import Mechanism, Model, human_muscle, simulate
from cellsim.errors import NetworkError, ParameterError
from cellsim.language.mechanism import Hypothesis
from cellsim.population.laws import laws_of
from cellsim.scenario.scenario import Scenario
from cellsim.study.result.result import Result

SHORT = """
duration = "3 minute"
record_every = "1 minute"
[[person]]
age = "50 year"
[muscle]
fibers = 3
mitochondria = 4
[[bout]]
do = "cycling"
at = "1 minute"
duration = "1 minute"
intensity = "50 %Wmax"
"""
CHEMISTRY = {each.name for each in human_muscle().mechanisms if each.reactions} - {
    "repair", "blood and heart", "practice", "stores",
}  # fmt: skip
READ = {"people"}  # rows of it stand in the person's chemistry
# Chemistry that no other chemistry reads, and what only it shows: what it moves stays as it is without it.
UNREAD = {"blood and heart": "stroke_volume", "stores": "glycogen_store"}
GOES_ON = "habits"  # without it nobody trains before the start
SPARED = {"assays", "disputed claims", "rival structures"}  # nothing of a ride rests on them


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return Scenario.from_text(SHORT)


@pytest.fixture(scope="module")
def usual(scenario: Scenario) -> Result:
    return simulate(scenario)


@pytest.mark.parametrize("name", sorted(CHEMISTRY | READ))
def test_chemistry_that_other_chemistry_reads_cannot_be_taken_out(name: str) -> None:
    with pytest.raises(NetworkError, match=r"reads '\w+', which is nothing this network knows"):
        human_muscle().without(name)


@pytest.mark.parametrize("name", [each.name for each in human_muscle().mechanisms if each.name not in CHEMISTRY | READ])
def test_a_model_less_a_mechanism_runs_or_says_what_it_lacks(name: str, scenario: Scenario, usual: Result) -> None:
    less = human_muscle().without(name)
    if name in SPARED:
        assert simulate(scenario, model=less).digest == usual.digest
    elif name == GOES_ON:
        untrained, trained = (
            each.table.query("group == 'all'")["glut4"].iloc[0] for each in (simulate(scenario, model=less), usual)
        )
        assert untrained == pytest.approx(1.0, abs=1e-5)
        assert trained > 1.05
    elif name in UNREAD:
        without = simulate(scenario, model=less)
        assert UNREAD[name] not in without.table
        assert UNREAD[name] in usual.table
        shown, other = (each.table.query("group == 'body'") for each in (without, usual))
        assert shown["vo2"].tolist() == pytest.approx(other["vo2"].tolist(), rel=5e-4)
    else:
        with pytest.raises((NetworkError, ParameterError), match="Leave the"):
            simulate(scenario, model=less)


def test_what_is_set_or_taken_to_be_so_of_a_mechanism_goes_with_it() -> None:
    usual = human_muscle()
    row = next(iter(usual.mechanisms[-2].rows))
    taken = usual.under("nad_halves_by_60").with_rows(beyond=True, **{row: 2.0 * usual.rows[row].high})
    assert taken.without("disputed claims") == usual.without("disputed claims")
    assert taken.without("disputed claims").changes_for(70.0) == {}
    assert taken.without("disputed claims").beyond == () != taken.beyond
    assert usual.under("F").without("rival structures") == usual.without("rival structures")
    assert taken.without("assays").changed == taken.changed, "what is set of others stays"


def test_a_labelled_model_less_half_of_its_label_is_refused() -> None:
    with pytest.raises(NetworkError, match=r"no label of 'pyridine ring'|cannot be taken out alone"):
        human_muscle().labelled().without("person")


def half(p, age):
    return {"NAMPT_Vmax": 0.5 * p["NAMPT_Vmax"]}


def tenth(p, age):
    found = 0.1 * p["NAMPT_Vmax"]
    return {"NAMPT_Vmax": found} if age > 40.0 else {}


def takes_one(p):
    return {}


def is_number(p, age):
    return 3.0


def strange(p, age):
    return {"NAMPT_Vmx": age}


def reads_nothing(p, age):
    return {"NAMPT_Vmax": p["NAMPT_Vmx"]}


def under(changes: Callable) -> Model:
    claim = Hypothesis("mine", "What I suppose.", ("judgement",), "unseen", changes)
    return human_muscle().plus(Mechanism("supposed", "Of my own.", hypotheses=[claim])).under("mine")


def test_two_hypotheses_of_one_name_are_two_models() -> None:
    one, other = under(half), under(tenth)
    assert one.digest != other.digest
    assert under(half) == one
    usual = human_muscle().values["NAMPT_Vmax"]
    assert [each.changes_for(60.0)["NAMPT_Vmax"] / usual for each in (one, other)] == pytest.approx([0.5, 0.1])
    assert other.changes_for(30.0) == {}
    again = pickle.loads(pickle.dumps(other))  # as workers get it
    assert again == other
    assert again.changes_for(60.0) == other.changes_for(60.0)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (lambda p, age: {}, "What mine changes has no text|is no plain function"),
        (takes_one, r"What mine changes takes \(p\)\. Let it take two"),
        (is_number, r"What mine changes is '3\.0'\. Return numbers by parameter"),
        (strange, "mine changes 'NAMPT_Vmx', which no fiber has. Did you mean 'NAMPT_Vmax'"),
        (reads_nothing, "This model has no parameter 'NAMPT_Vmx'"),
    ],
)
def test_what_a_hypothesis_cannot_change_is_a_sentence(changes: Callable, says: str) -> None:
    with pytest.raises((NetworkError, ParameterError), match=says):
        under(changes).changes_for(60.0)


def lonely(x):
    """Called by nobody; judgement."""
    return 2.0 * x


def test_a_rule_under_a_name_that_nothing_calls_is_refused() -> None:
    deaf = human_muscle().plus(Mechanism("mine", "A rule of its own.", rules=[lonely]))
    with pytest.raises(NetworkError, match="Nothing calls the rule 'lonely' of mine"):
        laws_of(deaf)


def test_the_order_of_what_is_no_chemistry_changes_no_number(scenario: Scenario, usual: Result) -> None:
    chemistry = [each for each in human_muscle().mechanisms if each.reactions]
    others = [each for each in human_muscle().mechanisms if not each.reactions]
    turned = replace(human_muscle(), mechanisms=(*reversed(others), *chemistry))
    found, table = simulate(scenario, model=turned).table, usual.table
    assert list(found.columns) != list(table.columns), "columns stand in the order of the mechanisms"
    assert found[table.columns].equals(table)
