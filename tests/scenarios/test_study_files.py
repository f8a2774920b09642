"""Study files that nobody meant: any text becomes a study or one sentence, and nothing is written."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cellsim.errors import CellsimError, ResultError
from cellsim.scenario.scenario import Scenario
from cellsim.study.blocks import runs
from cellsim.study.designs.samples import KINDS
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study
from cellsim.study.sweeps.studyfile import TOP, read_study

SCENARIO = 'duration = "1 hour"\n[[person]]\nage = "30 year"\n[muscle]\nfibers = 1\nmitochondria = 2\n'
WORDS = st.sampled_from(
    [*TOP, *KINDS, "own range", "all assumed of muscle", "NAMPT_Km_NAM", "person[0].age", "ampk_peak", "max(ampk)",
     "0.5 umol/L", "1e999", "../x", "", "nan"]
)  # fmt: skip
VALUES = st.recursive(
    st.one_of(WORDS.map(lambda text: f'"{text}"'), st.integers(-9, 2**40).map(str), st.sampled_from(["true", "false"]),
              st.floats(width=16).map(repr)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda some: f"[{', '.join(some)}]"),
        st.dictionaries(WORDS, inner, max_size=2).map(
            lambda some: "{ " + ", ".join(f'"{key}" = {value}' for key, value in some.items()) + " }"
        ),
    ),
    max_leaves=6,
)  # fmt: skip
LINES = st.dictionaries(st.sampled_from(TOP), VALUES, max_size=7)


@settings(max_examples=150, deadline=None)
@given(lines=LINES, told=st.booleans())
def test_any_file_is_a_study_or_a_sentence(lines: dict[str, str], told: bool) -> None:
    begun = {
        "scenario": '"scenario.toml"',
        "vary": '{ NAMPT_Km_NAM = ["0.5 umol/L"] }',
        "outcomes": '{ a = "ampk_peak" }',
    }
    text = "\n".join(f"{key} = {value}" for key, value in ((begun if told else {}) | lines).items())
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "scenario.toml").write_text(SCENARIO)
        (home / "study.toml").write_text(text)
        said = ""
        try:
            study = read_study(home / "study.toml")
        except CellsimError as sentence:
            said = str(sentence)
        if said:
            assert said.endswith((".", "?"))
            assert "\n" not in said
        else:
            assert study.design.runs == len(study.design.table)
        assert sorted(os.listdir(home)) == ["scenario.toml", "study.toml"]


def test_a_disk_that_is_full_is_a_sentence_and_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real limit on what may be written: a process of its own, which the system stops."""
    script = tmp_path / "full.py"
    script.write_text(
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from tests.scenarios.test_study_files import made_up\n"
        "study = made_up(64, 1500)\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "if sys.argv[2] == 'full':\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
        "try:\n"
        "    study.run(Path(sys.argv[1]), 1)\n"
        "except Exception as mistake:\n"
        "    print(type(mistake).__name__, mistake)\n"
    )
    if sys.platform == "win32":
        pytest.skip("Windows has no such limit")

    def run(how: str, place: str) -> str:
        room = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        words = [sys.executable, str(script), str(tmp_path / place), how]
        return subprocess.run(words, capture_output=True, text=True, env=room, timeout=120, check=True).stdout

    said = run("full", "study")
    assert said.startswith("ResultError")
    assert "could not be written" in said
    kept = len(list((tmp_path / "study" / "shards").glob("*.parquet")))
    assert run("room", "study") == ""
    assert run("room", "whole") == ""
    assert (tmp_path / "study" / "results.parquet").read_bytes() == (
        tmp_path / "whole" / "results.parquet"
    ).read_bytes()
    assert kept == 32, "blocks are small enough; only the table is not"


def made_up(count: int, length: int) -> Study:
    """A study whose runs take no time, and fail with long sentences of their own."""

    def simulate(scenario: Scenario) -> None:
        raise ResultError(
            f"Run {scenario.seed}: " + " ".join(str(scenario.seed * place) for place in range(length // 6))
        )

    runs.simulated_numbers = simulate
    return Study(Design.grid(Scenario.from_text(SCENARIO), seed=list(range(count))), {"a": "ampk_peak"})


def test_ten_thousand_short_runs_hold_no_more_memory_than_a_hundred(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is held while they go on, by Python's own count: the table at the end is as large as it is."""
    import tracemalloc

    headline = [{"name": "ampk_peak", "bout": 0, "bouts": 0, "value": 1.0, "note": ""}]
    result = SimpleNamespace(summary={"headline": headline}, table=pd.DataFrame())
    monkeypatch.setattr(runs, "simulated_numbers", lambda scenario: result)
    monkeypatch.setattr(Scenario, "vary", lambda self, **_: self)
    seen: list[int] = []
    study = Study(Design.grid(Scenario.from_text(SCENARIO), fibers=range(1, 101), mitochondria=range(1, 101)),
                  {"a": "ampk_peak"})  # fmt: skip
    tracemalloc.start()
    try:
        table = study.run(tmp_path / "study", 1, lambda now: seen.append(tracemalloc.get_traced_memory()[0]))
    finally:
        tracemalloc.stop()
    assert len(table) == 10_000
    assert len(seen) >= 32
    assert seen[-1] - seen[1] < 2e6, "rows are held that stand on the disk"
