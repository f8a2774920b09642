"""A stranger's rule in the place of one of ours: checked, told, called where ours was, and sent to other processes."""

import json
import math
import pickle
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cellsim import Mechanism, Model, human_muscle, simulate
from cellsim.biology.exercise.circulation import flow_granted
from cellsim.biology.organelles.mitochondria import MITOCHONDRIA, Constants, hit_rate, tagging_hazard
from cellsim.biology.repair.injury import weak_pool
from cellsim.errors import NetworkError, ScenarioError
from cellsim.language.parameters import rows_of
from cellsim.population.laws import laws_of
from cellsim.population.mitochondria.kernels import constants_of
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.mitochondria.rows import Environment
from cellsim.population.tissue.damage import DamageState
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import record
from cellsim.study.references import references
from cellsim.view.guide.finding import places
from tests.models import callable_here

ROWS = rows_of(
    """
[Mine]
share = { value = "0.5", low = "0", high = "1", source = "judgement", known = "assumed: to ask what if" }
""",
    "mine.toml",
)
HOME = Path(__file__).resolve().parents[2] / "experiments" / "own_enzyme"
LIFTING = """
duration = "30 minute"
record_every = "15 minute"
[[person]]
name = "one"
age = "30 year"
[[person]]
name = "other"
age = "60 year"
[muscle]
fibers = 2
mitochondria = 4
[[bout]]
do = "eccentric elbow"
at = "0 minute"
duration = "5 minute"
intensity = "100 %1RM"
"""
HALF, LOW = 0.5, -0.25


def clipped(x):
    return max(x, LOW) + 0.0 * math.tanh(x)


def tags(psi, pulse, p):
    """Half as eager [1/s]; Twig2008 (direction)."""
    return p.Mine_share * tagging_hazard(psi, pulse, p) + clipped(0.0)


def bears(vulnerability, strain, half_strain, power):
    """Bears twice as much, in each fiber by itself; Sayers2001."""
    if vulnerability > 100.0:
        return 1.0
    return HALF * weak_pool(vulnerability, strain, half_strain, power)


def flows(need, fold, c):
    """A quarter less than the heart grants; judgement."""
    return 0.75 * flow_granted(need, fold, c)


def with_rule(name: str, rule: Callable, rows: dict | None = None) -> Mechanism:
    return Mechanism("mine", "A rule of one's own.", rows=rows or {}, replaces={name: rule})


@pytest.fixture(scope="module")
def model() -> Model:
    return human_muscle().plus(with_rule("tagging_hazard", tags, {"Mine_share": ROWS["Mine_share"]}))


def test_the_default_model_has_its_rules_and_none_is_replaced() -> None:
    usual = human_muscle()
    assert {"tagging_hazard", "weak_pool", "aching", "flow_granted", "call"} <= usual.rules.keys()
    assert not usual.rulebook.own
    assert laws_of(usual).loss is usual.rules["loss"].written, "called as it stands"
    assert "rules" not in usual.record()


def test_a_rule_is_called_by_rules_of_the_package_and_calls_what_it_imports(model: Model) -> None:
    usual, own = human_muscle(), human_muscle().plus(with_rule("weak_pool", bears))
    injury = [DamageState(["I", "IIx"], 30.0, "male", "sedentary", each.rows, laws=laws_of(each))
              for each in (usual, own)]  # fmt: skip
    for each in injury:
        each.apply_bout(0.2, 100.0, 1.0, 10.0, 0.5, "resistance")
    lost = [1.0 - each.fiber_force for each in injury]
    assert (lost[1] < 0.75 * lost[0]).all(), "`loss` and `doomed` ask the rule in force"
    assert weak_pool.__globals__["weak_pool"] is weak_pool, "the package is as it was"
    assert laws_of(usual).weak_pool is weak_pool


def test_the_rule_of_the_mitochondria_is_compiled_with_rows_of_its_own(model: Model) -> None:
    around = Environment(ros=3.0)
    usual, own = (_pool(each) for each in (human_muscle(), model))
    hazards = [callable_here(each._step.tagging_hazard)(0.7, 1.5, each.constants) for each in (usual, own)]
    assert hazards[1] == pytest.approx(0.5 * hazards[0], rel=1e-14)
    for pool in (usual, own):
        for step in range(80):
            pool.advance(step, 21600.0, around)
    assert own.engulfed.sum() < 0.95 * usual.engulfed.sum(), "fewer are tagged, of more that are damaged"
    assert own.potential.mean() < usual.potential.mean()
    other = _pool(model.with_rows(Mine_share=1.0))
    assert other._step is own._step, "a row is no reason to compile anew"
    for step in range(80):
        other.advance(step, 21600.0, around)
    assert np.array_equal(other.engulfed, usual.engulfed), "all of the usual rule is the usual rule"


def _pool(model: Model) -> MitochondrialPool:
    return MitochondrialPool(["I"] * 6, 30, 5, 1, np.arange(6), model.rows, None, 10, laws_of(model))


def test_blood_goes_by_the_rule_in_force() -> None:
    own = human_muscle().plus(with_rule("flow_granted", flows))
    scenario = Scenario.from_text(RIDE.format(minutes=3))
    usual, mine = (simulate(scenario, model=each).table for each in (human_muscle(), own))
    assert (mine.vo2.dropna().to_numpy() != usual.vo2.dropna().to_numpy()).any()


RIDE = """
duration = "{minutes} minute"
record_every = "1 minute"
[[person]]
age = "30 year"
[muscle]
fibers = 2
mitochondria = 4
[[bout]]
do = "cycling"
at = "1 minute"
duration = "1 minute"
intensity = "60 %Wmax"
"""


def reads_nothing(psi, pulse, p):
    """Reads what is not there; judgement."""
    return p.tagging_rat * psi * pulse


def takes_other(psi, p):
    """Takes less; judgement."""
    return psi * p.tagging_rate


def cites_nobody(psi, pulse, p):
    """Cites nobody."""
    return 0.0 * psi * pulse


def is_chance(psi, pulse, p):
    """Chance; judgement."""
    return random.random()


def is_array(psi, pulse, p):
    """An array; judgement."""
    return np.exp(psi)


def ends_nowhere(psi, pulse, p):
    """Gives nothing for some; judgement."""
    if psi > 0.5:
        return p.tagging_rate


def holds_list(psi, pulse, p):
    """A list; judgement."""
    return [psi][0]


def is_text(psi, pulse, p):
    """Text; judgement."""
    return {"psi": psi}["psi"]


def calls_itself(psi, pulse, p):
    """Calls itself; judgement."""
    return calls_itself(psi, pulse, p)


def has_default(psi, pulse, p, more=1.0):
    """One more; judgement."""
    return more


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (reads_nothing, r"reads p\.tagging_rat, and Constants has no such number\. Did you mean p\.tagging_rate\?"),
        (takes_other, r"takes \(psi, p\), and the rule in whose place it stands takes \(psi, pulse, p\)"),
        (cites_nobody, "cites nobody. Name a work in its docstring"),
        (is_chance, "reads 'random.random', which is builtin_function_or_method"),
        (is_array, "reads 'np.exp', which is ufunc"),
        (ends_nowhere, "may end without a result"),
        (holds_list, "holds a list in line 3 of 'holds_list'"),
        (is_text, "holds an index, and this rule takes numbers alone"),
        (calls_itself, "calls itself"),
        (has_default, "Name each, without a default"),
        (lambda psi, pulse, p: psi, "is no plain function"),
        (math.exp, "is builtin_function_or_method, not a function"),
    ],
)
def test_what_can_stand_in_no_rules_place_is_a_sentence(rule: Callable, says: str) -> None:
    with pytest.raises(NetworkError, match=f"What mine has in place of tagging_hazard .*{says}"):
        human_muscle().plus(with_rule("tagging_hazard", rule))


def test_nothing_is_shadowed_in_silence() -> None:
    with pytest.raises(NetworkError, match=r'is one of mitochondria already\. To put yours .* replaces=\{"tagging_haz'):
        human_muscle().plus(Mechanism("mine", "A rule.", rules=[tagging_hazard]))
    with pytest.raises(NetworkError, match="Did you mean 'tagging_hazard'"):
        human_muscle().plus(with_rule("taging_hazard", tags))
    one, other = (Mechanism(name, "", replaces={"flow_granted": flows}) for name in ("one", "other"))
    with pytest.raises(NetworkError, match="Both one and other replace flow_granted"):
        human_muscle().plus(one, other)
    with pytest.raises(NetworkError, match="has the name of a constant of Constants"):
        human_muscle().plus(with_rule("hit_rate", scaled, {Constants._fields[0]: ROWS["Mine_share"]}))
    assert human_muscle().plus(one).without("one") == human_muscle()


def scaled(damage, ros, p):
    """As ever; judgement."""
    return hit_rate(damage, ros, p)


def rises_where_nobody_looks(psi, pulse, p):
    """Tags what is sound; judgement."""
    return 100.0 * p.tagging_rate * pulse * psi**4


def squared(damage, ros, p):
    """Rises with the square; judgement."""
    return p.damage_rate / p.damage_per_hit * ros**2


def too_many(psi, p):
    """More than all fuse; judgement."""
    return 1.0 + psi


def divides(room, p):
    """Divides by nothing; judgement."""
    return room / (room - 0.5) ** 2


def wrong_supply(drive, factor, p):
    """Forgets its factor; judgement."""
    return p.biogenesis_rate * drive


@pytest.mark.parametrize(
    ("name", "rule", "says"),
    [
        ("tagging_hazard", rises_where_nobody_looks, "under a bound of"),
        ("hit_rate", squared, "no faster than in proportion"),
        ("contact_weight", too_many, r"gives 1\.1 at \(0\.1\)\. It must give a number, 0 to 1"),
        ("engulfment_hazard", divides, r"gives nothing at \(0\.5\): float division by zero"),
        ("supply_rate", wrong_supply, "not in proportion to its factor"),
    ],
)
def test_a_rule_that_the_step_could_not_keep_to_is_refused(name: str, rule: Callable, says: str) -> None:
    laws = laws_of(human_muscle().plus(with_rule(name, rule)))
    with pytest.raises(NetworkError, match=f"What mine has in place of {name} .*{says}"):
        constants_of(laws, human_muscle().rows)


def gives_nan(wave, s):
    """No number; judgement."""
    return s.feeling * wave.soreness * math.inf


def test_a_rule_of_tissue_that_gives_no_number_is_said_when_it_does() -> None:
    laws = laws_of(human_muscle().plus(with_rule("soreness", gives_nan)))
    state = DamageState(["I"], 30.0, "male", "sedentary", human_muscle().rows, laws=laws)
    with pytest.raises(NetworkError, match="The rule soreness of one's own gives nan"):
        state.observables()


def test_workers_live_by_a_rule_and_an_enzyme_of_ones_own(model: Model) -> None:
    """Other processes are begun anew, know nothing of this one, and come to the same to the last bit."""
    enzyme = Scenario.read(HOME / "scenario.toml", trust=True).model.mechanisms[-1]
    own = model.plus(enzyme, Mechanism("tough", "Bears more.", replaces={"weak_pool": bears}))
    scenario = Scenario.from_text(LIFTING)
    alone, shared = (simulate(scenario, model=own, workers=workers) for workers in (1, 2))
    assert shared.digest == alone.digest != simulate(scenario).digest


def test_what_runs_is_the_text_and_the_text_is_all_there_is(model: Model) -> None:
    rule = model.rules["tagging_hazard"]
    assert "Half as eager" not in rule.text
    assert "-0.25" in rule.text
    assert "math.tanh" in rule.text
    again = pickle.loads(pickle.dumps(model))
    assert again.digest == model.digest
    assert again.rules["tagging_hazard"].text == rule.text
    assert again.rules["tagging_hazard"].function.__module__.startswith("rule_")
    assert MITOCHONDRIA.declared["tagging_hazard"].written is tagging_hazard


def test_a_rule_is_in_the_digest_the_record_the_words_and_the_references(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(
        "from cellsim.biology.organelles.mitochondria import tagging_hazard\nfrom cellsim.language import Mechanism\n"
        'def tags(psi, pulse, p):\n    """Half as eager; Twig2008."""\n    return 0.5 * tagging_hazard(psi, pulse, p)\n'
        "mechanism = Mechanism('mine', 'Lazy mitophagy.', replaces={'tagging_hazard': tags})\n"
    )
    text = 'duration = "1 hour"\n[[mechanism]]\nfile = "mine.py"\n[[person]]\nage = "30 year"\n'
    with pytest.raises(ScenarioError, match="is Python code"):
        Scenario.from_text(text, tmp_path / "scenario.toml")
    made = Scenario.from_text(text, tmp_path / "scenario.toml", trust=True)
    rule = made.model.rules["tagging_hazard"]
    told = describe(made)
    assert "The rule tagging_hazard is that of mine (in place of that of mitochondria, text sha256 " in told
    assert "Half as eager; Twig2008." in told
    assert json.loads(json.dumps(record(made)))["model"]["rules"] == {
        "tagging_hazard": {"of": "mine", "sha256": rule.digest}
    }
    assert "Twig2008" in references(made)
    first = places("mitophagy", made.model)["Rules"][0]
    assert (first.where, first.name) == ("mine", "tagging_hazard")
    assert "in place of the rule of mitochondria" in first.says
    other = (tmp_path / "mine.py").read_text().replace("0.5 *", "0.6 *")
    (tmp_path / "mine.py").write_text(other)
    changed = Scenario.from_text(text, tmp_path / "scenario.toml", trust=True).model
    assert len({changed.digest, made.model.digest, human_muscle().digest}) == 3
    assert pickle.loads(pickle.dumps(made)).model == made.model
