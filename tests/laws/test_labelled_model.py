"""A labelled model is another model: a value of its own, that every run takes like any other."""

import pickle
from dataclasses import replace

import numpy as np
import pytest

from cellsim import Mechanism, MuscleModel, Scenario, human_muscle, simulate
from cellsim.errors import NetworkError, ScenarioError
from cellsim.language.mechanism import FIBER, PERSON
from cellsim.language.model import Model
from cellsim.language.network import Reaction
from cellsim.population.labels.given import label_dose, label_fibers
from cellsim.population.labels.seen import labels, places
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.study.sbml import typical_fiber

PLAIN, LABELLED = human_muscle(), human_muscle().labelled()
HOUR_LONG = Scenario.from_text("""
title = "An hour"
duration = "1 hour"
record_every = "30 minute"
seed = 4
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 2
mitochondria = 4
[[regimen]]
give = "NR"
dose = "300 mg"
at = "10 minute"
""")


def test_it_has_a_digest_of_its_own_and_leaves_the_plain_one_as_it_was() -> None:
    clamped = PLAIN.labelled(clamped=["NAM"])
    assert len({PLAIN.digest, LABELLED.digest, clamped.digest}) == 3
    assert LABELLED == PLAIN.labelled("pyridine ring") == LABELLED.labelled()
    assert LABELLED.plain == PLAIN.plain == PLAIN == human_muscle()
    assert pickle.loads(pickle.dumps(LABELLED)) == LABELLED
    assert "label" not in PLAIN.record()
    assert clamped.record()["label"] == "pyridine ring"


def test_label_is_beside_the_plain_and_begins_at_nothing() -> None:
    assert LABELLED.tissue.digest == PLAIN.tissue.digest, "no ring is in it"
    for which in (FIBER, PERSON):
        plain, both = PLAIN.networks[which], LABELLED.networks[which]
        assert list(both.species)[: len(plain.species)] == list(plain.species)
        assert [both.reactions[name] for name in plain.reactions] == list(plain.reactions.values())
        copies = both.species.keys() - plain.species.keys()
        assert copies
        assert copies.isdisjoint(LABELLED.rests[which].start())
        shares = both.inputs.keys() - plain.inputs.keys()
        assert shares
        assert {LABELLED.rests[which].inputs()[name] for name in shares} == {0.0}
    assert PLAIN.values.items() <= LABELLED.values.items()


def test_what_is_changed_afterwards_is_labelled_too() -> None:
    step = Reaction("SPILL", "NAM -> NAM_blood", "0.001 * NAM_crossing_k * NAM", "judgement")
    late = LABELLED.plus(Mechanism("spill", "A leak.", reactions=[step]))
    assert "L_SPILL" in late.fiber.reactions
    assert late == PLAIN.plus(Mechanism("spill", "A leak.", reactions=[step])).labelled()
    set_late = LABELLED.with_rows(NAMPT_Km_NAM="0.6 umol/L")
    assert set_late.label
    assert set_late.values["NAMPT_Km_NAM"] == 0.6
    assert set_late.fiber.digest == LABELLED.fiber.digest


@pytest.mark.parametrize("model", [PLAIN, LABELLED], ids=["plain", "labelled"])
def test_what_a_set_number_leaves_as_it_was_is_not_worked_out_again_and_would_be_the_same(model: Model) -> None:
    assert model.digest != model.with_rows(NAMPT_Km_NAM="0.6 umol/L").digest
    made = model.with_rows(NAMPT_Km_NAM="0.6 umol/L")
    anew = replace(made)
    assert made.fiber is model.fiber
    assert anew.fiber is not model.fiber
    assert made.digest == anew.digest
    for name, network in made.networks.items():
        assert (network.digest, network.parameters) == (anew.networks[name].digest, anew.networks[name].parameters)


@pytest.mark.parametrize(
    ("part", "clamped", "says"),
    [
        ("pyridin ring", (), r"no label of 'pyridin ring'\. Did you mean 'pyridine ring'"),
        ("adenine", (), "no label of 'adenine'"),
        ("", ("NAN",), r"no pool with label 'NAN'\. Did you mean"),
    ],
)
def test_what_cannot_be_labelled_is_said(part: str, clamped: tuple[str, ...], says: str) -> None:
    with pytest.raises(NetworkError, match=says):
        PLAIN.labelled(part, clamped)


def test_a_plain_model_holds_no_label_and_says_so() -> None:
    with pytest.raises(ScenarioError, match="has no label"):
        places(PLAIN)
    with pytest.raises(ScenarioError, match="no room for label"):
        label_fibers(typical_fiber("I"), ["NAM"])


def test_a_labelled_fiber_rests_as_a_plain_one_to_the_last_bit() -> None:
    plain, both = typical_fiber("IIa"), typical_fiber("IIa", LABELLED)
    rows = len(plain.Y)
    assert np.array_equal(both.Y[:rows], plain.Y)
    assert not both.Y[rows:].any()
    assert np.array_equal(both.tolerance[:rows], plain.tolerance)


def test_a_run_takes_it_like_any_other_and_says_which_it_was() -> None:
    plain, both = simulate(HOUR_LONG), simulate(HOUR_LONG, model=LABELLED)
    assert both.provenance["model"] == LABELLED.digest
    assert both.provenance["numerics"]["kernel"] != plain.provenance["numerics"]["kernel"]
    columns = ["nad_total", "nam_plasma", "atp", "glycogen"]
    np.testing.assert_allclose(both.table[columns], plain.table[columns], rtol=2e-3)
    run = replace(HOUR_LONG, model=LABELLED)
    assert rebuilt(record(run)).model == LABELLED


def test_what_is_labelled_is_said_of_the_muscle_not_of_the_model() -> None:
    life = MuscleModel(protocol=HOUR_LONG, model=LABELLED)
    other = life.state.future()
    label_dose(life.state, 1)
    life.advance_to(3600.0)
    assert sum(labels(life.state).values()) > 100.0
    assert sum(labels(other).values()) == 0.0
    assert life.state.model.digest == LABELLED.digest
    assert life.state.model.tracings[FIBER].pools == LABELLED.tracings[FIBER].pools
