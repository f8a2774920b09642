"""A stranger's enzyme, two files beside a scenario: refused, trusted, run, and treated like one that is built in."""

import json
import pickle
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from cellsim import Mechanism, Model, MuscleModel, human_muscle, simulate
from cellsim.cli import main
from cellsim.errors import ScenarioError
from cellsim.language.mechanism import FIBER
from cellsim.population.exchange.places import turnover
from cellsim.scenario.plan.targets import enzymes, find
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.study.control.muscle import control_of, fiber_levels
from cellsim.study.references import references
from cellsim.study.sbml import fiber_sbml
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.question import ask
from cellsim.view.report.report import cited

HOME = Path(__file__).resolve().parents[2] / "experiments" / "own_enzyme"
PERSON = """
duration = "{hours} hour"
record_every = "1 hour"
[[mechanism]]
file = "sarm1.py"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 2
mitochondria = 4
"""
PERTURB = """
[[perturb]]
target = "SARM1"
factor = 10
at = "1 hour"
"""
EMPTY = "from cellsim.language import Mechanism\nmechanism = Mechanism('mine', 'nothing')\n"


def scenario(below: str = "", hours: float = 2) -> Scenario:
    return Scenario.from_text(PERSON.format(hours=hours) + below, HOME / "scenario.toml", trust=True)


@pytest.fixture(scope="module")
def model() -> Model:
    return scenario().model


@pytest.fixture(scope="module")
def lived() -> MuscleModel:
    """One muscle with ten times as much of the enzyme from the first hour on; its chemistry is compiled once."""
    muscle = MuscleModel(protocol=scenario(PERTURB))
    muscle.rings = [_rings(muscle)]
    while muscle.running:
        muscle.advance_to(muscle.state.time_s + 3600.0)
        muscle.rings.append(_rings(muscle))
    return muscle


def _rings(muscle: MuscleModel) -> float:
    """Pyridine rings in the fibers and in what they gave to the blood, net [umol/L]."""
    fibers = muscle.state.fibers
    parts = {name: each.parts.get("pyridine ring", 0.0) for name, each in fibers.model.fiber.species.items()}
    return sum(count * fibers.mean(fibers.content(name)) for name, count in parts.items() if count)


def test_it_is_two_files_under_sixty_lines_and_the_package_knows_nothing_of_it() -> None:
    files = sorted(HOME.iterdir())
    assert [each.name for each in files if each.suffix in (".py", ".toml")] == [
        "sarm1.py", "sarm1.toml", "scenario.toml",
    ]  # fmt: skip
    assert all(len(each.read_text(encoding="utf-8").splitlines()) < 60 for each in files if each.is_file())
    assert "SARM1" not in human_muscle().fiber.reactions
    assert "SARM1" not in enzymes()


def test_code_is_refused_until_somebody_trusts_it(capsys: pytest.CaptureFixture, tmp_path: Path) -> None:
    file = HOME / "scenario.toml"
    with pytest.raises(ScenarioError, match="is Python code") as caught:
        Scenario.read(file)
    assert 'mechanism[0].file = "sarm1.py"' in str(caught.value)
    assert "trust=True" in str(caught.value)
    assert main(["describe", str(file)]) != 0
    assert "--trust" in capsys.readouterr().err
    assert main(["describe", str(file), "--trust"]) == 0
    assert "SARM1: NAD_cyt -> NAM + AMP + Pi." in capsys.readouterr().out
    ran = tmp_path / "ran"
    (tmp_path / "bad.py").write_text(f"open({str(ran)!r}, 'w')\n{EMPTY}")
    with pytest.raises(ScenarioError):
        Scenario.from_text(_with("bad.py"), tmp_path / "scenario.toml")
    assert not ran.exists()


def _with(name: str) -> str:
    return PERSON.format(hours=1).replace("sarm1.py", name)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1 / 0\n", r"mine\.py, line 1, says ZeroDivisionError: division by zero"),
        ("\n\ndef broken(:\n", r"mine\.py, line 3, says SyntaxError"),
        ("import sys\nsys.exit(3)\n", r"line 2, says SystemExit"),
        ("from cellsim.language import beside\nrows = beside(__file__)\n", r"line 2, says ParameterError.*mine\.toml"),
        ("mechanism = 3\n", "defines no mechanism"),
        ("", "defines no mechanism"),
        (EMPTY.replace("'mine'", "'salvage'"), "does not fit into the model.*declared twice"),
        (
            "from cellsim.language import Mechanism, Reaction\nmechanism = Mechanism('mine', '', reactions="
            "[Reaction('Eats', 'NAD_cyt -> NAM + AMP + Pi', 'NAD_cyt * nothing_k', 'judgement')])\n",
            "reads 'nothing_k'",
        ),
        (
            "from cellsim.language import Mechanism, Reaction\nmechanism = Mechanism('mine', '', reactions="
            "[Reaction('Makes', 'NAD_cyt -> 2 NAM + AMP + Pi', 'NAD_cyt / Rest_half_life', 'judgement')])\n",
            "does not fit.*pyridine ring",
        ),
        (EMPTY.replace("'nothing'", "'', reactions='all'"), "line 2, says NetworkError.*Write a list of Reaction"),
        (EMPTY.replace("'nothing'", "'', rows=3"), "does not fit into the model"),
        (EMPTY.replace("'nothing'", "'', shares={'Share_X': 'NAD+ turnover'}"), "Share_X is a share of .* has no row"),
        (
            EMPTY.replace("Mechanism\n", "Mechanism, Resting\n").replace(
                "'nothing'", "'', resting=[Resting('a', '1 / 0', '1')]"
            ),
            "has no rest: .*division by zero",
        ),
        (" " * 1_000_001, "larger than 1 MB"),
    ],
)
def test_what_is_wrong_with_a_file_is_one_sentence(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(text)
    with pytest.raises(ScenarioError, match=says):
        Scenario.from_text(_with("mine.py"), tmp_path / "scenario.toml", trust=True)
    assert not (tmp_path / "__pycache__").exists()


@pytest.mark.parametrize(("name", "says"), [("gone.py", "There is no file"), ("mine.txt", "is a Python file")])
def test_a_file_that_is_none(name: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=says):
        Scenario.from_text(_with(name), tmp_path / "scenario.toml", trust=True)


def test_its_share_is_what_hydrolysis_has_less_and_its_capacity_gives_that(model: Model) -> None:
    usual, own = human_muscle().values, model.values
    assert own["Share_hydrolysis"] == pytest.approx(usual["Share_hydrolysis"] - own["Share_SARM1"])
    assert own["SARM1_Vmax"] * own["Rest_free_cyt"] / (own["SARM1_Km"] + own["Rest_free_cyt"]) == pytest.approx(
        own["Share_SARM1"] * own["NAD_turnover"]
    )


def test_it_is_foreseen_at_exchanges_and_traced(model: Model) -> None:
    assert turnover(model.fiber)["SARM1"] == 1.0
    assert "SARM1" not in turnover(human_muscle().fiber)
    tracing = model.labelled().tracings[FIBER]
    through = [name for name, each in tracing.network.reactions.items() if "SARM1" in name or "SARM1" in each.formula]
    assert any("L_" in key for name in through for key in tracing.network.reactions[name].stoichiometry)
    others = [name for name in human_muscle().labelled().fiber.reactions if "SARM1" in name]
    assert not others


def test_it_can_be_perturbed_by_name_here_and_nowhere_else(model: Model) -> None:
    assert [each.parameter for each in find("SARM1", "muscle", model)] == ["SARM1_level"]
    with pytest.raises(ScenarioError, match="This is not an enzyme or transporter"):
        Scenario.from_text(PERSON.format(hours=2).replace('[[mechanism]]\nfile = "sarm1.py"\n', "") + PERTURB)
    with pytest.raises(ScenarioError, match="is no enzyme or transporter"):
        simulate(scenario(PERTURB), model=human_muscle())


def test_it_runs_with_its_flux_there_and_rings_kept(lived: MuscleModel) -> None:
    fibers = lived.state.fibers
    flux = fibers.rates()["SARM1"]
    values = fibers.model.values
    usual = values["Share_SARM1"] * values["NAD_turnover"]
    assert (flux > 5.0 * usual).all(), "ten times as much of an enzyme, against a pool that has hardly fallen"
    rings = lived.rings
    assert len(rings) == 3
    assert max(rings) - min(rings) < 1e-6 * rings[0]


def test_its_flux_is_a_column_that_is_there_and_drawn() -> None:
    """As at rest until it is perturbed, then ten times as much of it, less what the pool has lost."""
    result = simulate(scenario(PERTURB))
    flux = result.table.query("group == 'all'").set_index("time_h")["sarm1_flux"]
    assert flux[0.0] == pytest.approx(1.0, abs=1e-9)
    assert 5.0 < flux[2.0] <= 10.0 + 1e-9
    assert result.units["sarm1_flux"] == "fold"
    figure = FIGURES["own"].draw(result)
    assert [axes.get_title(loc="left") for axes in figure.axes if axes.lines] == ["SARM1 flux"]
    asked = ask(replace(result, scenario_text=f'title = "What becomes of the SARM1 flux?"\n{PERTURB}'))
    assert "sarm1_flux" in asked.observables


def test_more_of_it_takes_nad_and_gives_nicotinamide(lived: MuscleModel) -> None:
    rows = lived.datacollector.get_model_vars_dataframe().set_index("time_h")["nad_total"]
    assert rows[1.0] == pytest.approx(rows[0.0], rel=1e-3), "rest holds until it is perturbed"
    assert rows[2.0] < 0.99 * rows[1.0]


def test_it_holds_some_of_nad_at_rest(lived: MuscleModel) -> None:
    rested = MuscleModel(protocol=lived.protocol).state.fibers
    names = list(fiber_levels(rested.model))
    assert "SARM1" in names
    held = control_of(rested)["all"].enzymes[names.index("SARM1"), 0]
    assert -1.0 < held < -1e-3


def test_it_is_described_cited_and_drawn_up_as_sbml(model: Model) -> None:
    made = scenario(PERTURB)
    told = describe(made)
    assert "SARM1 (from sarm1.py, sha256 " in told
    assert "SARM1: NAD_cyt -> NAM + AMP + Pi." in told
    assert "SARM1 works at 10 times its capacity" in told
    assert "Essuman K et al. (2017)" in told
    assert "abstract or excerpt read" in told
    assert "Essuman2017" in references(made)
    assert 'id="v_SARM1"' in fiber_sbml(model=model)


def test_a_report_cites_what_only_the_run_knows() -> None:
    run = json.loads(json.dumps(record(scenario())))
    result = SimpleNamespace(provenance={"scenario": {"run": run}})
    assert "Essuman K et al. (2017)" in cited("Essuman2017", result)
    assert "not in this version" in cited("Nobody1999", result)


def test_the_record_names_the_file_and_asks_for_the_model(model: Model) -> None:
    made = scenario(PERTURB)
    written = json.loads(json.dumps(record(made)))
    (file,) = written["mechanism_files"]
    assert (file["name"], file["mechanisms"], len(file["sha256"])) == ("sarm1.py", ["SARM1"], 64)
    with pytest.raises(ScenarioError, match=r"SARM1 of sarm1\.py \(sha256 " + file["sha256"]):
        rebuilt(written)
    assert record(rebuilt(written, model=model)) == record(made)


def test_a_study_has_it_on_and_off(tmp_path: Path) -> None:
    """Without it the run is that of the default model, to the last bit."""
    text = PERSON.format(hours=1).replace('"sarm1.py"', f'"{HOME / "sarm1.py"}"\non = false')
    base = Scenario.from_text(text, HOME / "scenario.toml", trust=True)
    assert base.model.digest == human_muscle().digest
    assert base.mechanism_files[0].mechanisms == ()
    on, off = "mechanism[0].on", simulate(base).table
    study = Study(Design.listed(base, [{on: False}, {on: True}]), {"nad": "nad_total_start"})
    table = study.run(tmp_path / "study", 1)
    assert table["status"].tolist() == ["ok", "ok"]
    assert table["nad"][0] == off["nad_total"].dropna().iloc[0]
    assert base.rewritten({on: True}).model.digest == scenario().model.digest
    assert table["nad"][1] == simulate(scenario(hours=1)).table["nad_total"].dropna().iloc[0]


def test_one_that_is_built_in_may_be_off() -> None:
    def written(name: str, more: str = "on = false") -> Scenario:
        return Scenario.from_text(PERSON.format(hours=1).replace('file = "sarm1.py"', f'name = "{name}"\n{more}'))

    assert written("practice").model.digest == human_muscle().without("practice").digest
    assert written("practice", "on = true").model.digest == human_muscle().digest
    assert "practice is left out of the model." in describe(written("practice"))
    assert rebuilt(record(written("disputed claims")), model=written("disputed claims").model).model.digest == (
        human_muscle().without("disputed claims").digest
    )
    for name, says in (("practise", r"Did you mean 'practice'\?"), ("energy", "cannot be off. .* others need it")):
        with pytest.raises(ScenarioError, match=says):
            written(name)
    with pytest.raises(ScenarioError, match="a name or a file"):
        written("practice", 'file = "sarm1.py"')


def test_it_can_be_sent_to_other_processes(model: Model) -> None:
    made = scenario(PERTURB)
    sent = pickle.loads(pickle.dumps(made))
    assert (sent.model, sent.mechanism_files, record(sent)) == (model, made.mechanism_files, record(made))


def test_two_files_of_the_same_words_make_the_same_model(model: Model) -> None:
    assert scenario().model == model
    assert scenario().model.digest != human_muscle().digest
    assert isinstance(scenario().model.mechanisms[-1], Mechanism)
