"""When chemistry cannot be carried on, and when someone doubts the solver."""

import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cellsim import MuscleModel
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.cli import BAD_INPUT, main
from cellsim.errors import StuckFiber
from cellsim.kinetics.carriers import register
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.kinetics.step import stepping
from cellsim.population.fibers.state import build
from cellsim.population.muscle import handover

BRIEF = """
title = "Brief"
duration = "30 minute"
seed = 3
[[person]]
name = "one"
age = "28 year"
[muscle]
fibers = 3
mitochondria = 4
[[bout]]
do = "cycling"
at = "5 minute"
duration = "5 minute"
intensity = "50 %Wmax"
"""


def test_a_fiber_that_cannot_be_carried_on_is_named_and_everything_kept() -> None:
    fibers = build(human_muscle(), subject(30.0, "male", 75.0, "recreational"), 11, 1, 1)
    fibers.set("recruitment", 0.2)
    fibers.P[fibers.argument["NAMPT_Vmax"], 9] = np.nan
    before, name = fibers.Y[:, 9].copy(), rf"Fiber {fibers.keys[9]} \(type {fibers.types[9]}\)"
    with pytest.raises(StuckFiber, match=rf"{name} could not be carried past 2\.0000 hour") as caught:
        fibers.react(60.0, 7200.0)
    assert "recruitment at 0.2" in str(caught.value)
    kept = caught.value.kept
    assert (kept["Y"][:, 9] == before).all()
    assert kept["reached_s"][9] == 7200.0
    assert (np.delete(kept["reached_s"], 9) == 7260.0).all()
    assert kept["species"].tolist() == list(fibers.kernel.species)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_last_good_state_is_kept_in_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """Half an hour into the run the step of one fiber becomes too small."""
    advance, calls = Kernel.advance, []

    def failing(self: Kernel, Y: np.ndarray, *given: object, **more: object):
        outcome = advance(self, Y, *given, **more)
        if "PCr" not in self.species:  # the body's, not the fibers'
            return outcome
        calls.append(Y.copy())
        if len(calls) == 20:
            outcome.status[1] = stepping.STEP_TOO_SMALL
        return outcome

    monkeypatch.setattr(Kernel, "advance", failing)
    # what is carried where its machine code lies cannot be made to fail from here
    monkeypatch.setattr(handover, "plays_by_its_own", lambda laws: True)
    scenario = tmp_path / "brief.toml"
    scenario.write_text(BRIEF, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["run", str(scenario), "--out", str(out), "--quiet"]) == BAD_INPUT
    said = capsys.readouterr().err
    assert "the step became too small" in said
    assert "out.stopped.npz" in said
    assert "Traceback" not in said
    assert not out.exists()
    with np.load(tmp_path / "out.stopped.npz", allow_pickle=False) as kept:
        assert (kept["Y"] == calls[-1]).all()
        assert kept["status"].tolist() == [0, stepping.STEP_TOO_SMALL, 0]
        assert f"Fiber {kept['keys'][1]} (type {kept['types'][1]})" in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brief.toml", "out.stopped.npz"]


@pytest.mark.parametrize("solver", ["plain", "scipy"])
def test_those_who_doubt_the_kernel_can_choose_another_solver(solver: str) -> None:
    seen = []
    for each in ("compiled", solver):
        model = MuscleModel(fibers=1, mitochondria=2, rest=1, minutes=2, interval=1, solver=each, seed=7)
        assert model.state.fibers.kernel.solver == each
        model.advance_to(180.0)
        seen.append(model.observed["all"])
    for name in ("phosphocreatine", "lactate", "adp", "ampk", "nad_total", "ph"):
        assert seen[1][name] == pytest.approx(seen[0][name], rel=2e-3), name
    assert seen[0]["phosphocreatine"] != seen[1]["phosphocreatine"] or solver == "plain"


@pytest.mark.parametrize("vectors", [True, False])
def test_the_record_of_a_run_says_which_solver_it_took(vectors: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it was not asked for: a processor without vectors takes the scalar kernel."""
    from cellsim import Scenario, simulate

    if not vectors:
        # the scalar kernel of a muscle would have to be compiled
        monkeypatch.setattr(register, "_vectors", lambda: False)
        monkeypatch.setitem(register.CARRIERS, "scalar", replace(register.CARRIERS["compiled"], name="scalar"))
    short = (
        BRIEF.replace('"30 minute"', '"2 minute"')
        .replace('at = "5 minute"', 'at = "30 s"')
        .replace('duration = "5 minute"', 'duration = "30 s"')
        .replace("fibers = 3", "fibers = 1")
    )
    asked, told = ("scipy", "scipy") if vectors else ("compiled", "scalar")
    result = simulate(Scenario.from_text(short), solver=asked)
    assert result.provenance["numerics"]["solver"] == told
    assert len(result.provenance["numerics"]["fingerprint"]) == 64
