"""Who carries a study out: deaths, silence and poison cost what they must, and nothing else."""

import os
import re
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from subprocess import PIPE

import pytest

from benchmarks.soak import SHARE, cluster
from cellsim.errors import ResultError
from cellsim.scenario.scenario import Scenario
from cellsim.study.blocks.drive import BURIED, Drive
from cellsim.study.blocks.errands import Done, Errand, Ground, carried_out
from cellsim.study.result.provenance import source_tree_hash
from cellsim.study.result.result import Result
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study

BASE = Scenario.from_text("""
duration = "15 minute"
record_every = "15 minute"
[[person]]
age = "30 year"
[muscle]
fibers = 1
mitochondria = 2
""")
POISON = 5
GROUND = Ground(BASE, {}, None, "", "", {})


def deadly(result: Result) -> float:
    """No process survives one of the runs."""
    if result.provenance["scenario"]["seed"] == POISON:
        os.kill(os.getpid(), signal.SIGKILL)
    return float(result.table["phosphocreatine"].dropna().iloc[-1])


def pcr(result: Result) -> float:
    return float(result.table["phosphocreatine"].dropna().iloc[-1])


def errands(count: int, each: int = 2) -> list[Errand]:
    members = [[(block * each + place, 0, {}) for place in range(each)] for block in range(count)]
    return [Errand(block, tuple(one), GROUND) for block, one in enumerate(members)]


class Frail:
    """A crew of one that dies, or says nothing, when it should; what it does is to give rows back."""

    window, deaths, culprits = 4, (ConnectionError,), (ZeroDivisionError,)

    def __init__(self, dies: dict[int, int] | None = None, silent: int = 0, poison: int = -1) -> None:
        self.dies, self.silent, self.poison, self.renewed, self.ended = dies or {}, silent, poison, 0, []

    def submit(self, do, what: Errand) -> Future:
        future: Future = Future()
        if self.silent:
            self.silent -= 1
        elif self.dies.get(what.block, 0) or any(run == self.poison for run, _, _ in what.members):
            self.dies[what.block] = max(self.dies.get(what.block, 0) - 1, 0)
            future.set_exception(ConnectionError("gone"))
        else:
            future.set_result(Done(what.block, [{"run": run, "status": "ok"} for run, _, _ in what.members], None, 0.1))
        return future

    def let_go(self, future: Future) -> None: ...

    def renew(self) -> None:
        self.renewed += 1

    def close(self, wanted: bool) -> None:
        self.ended.append(wanted)


def rows_of(crew: Frail, count: int = 6) -> dict[int, str]:
    found = [row for done in Drive(crew, (), 0.05).finished(errands(count)) for row in done.rows]
    assert len(found) == len({row["run"] for row in found}), "a run came twice"
    return {int(row["run"]): str(row["status"]) for row in found}


@pytest.mark.parametrize("crew", [Frail(), Frail({2: 1}), Frail({0: 2, 3: 1, 5: 1}), Frail(silent=3)])
def test_deaths_and_silence_cost_no_run(crew: Frail) -> None:
    assert rows_of(crew) == dict.fromkeys(range(12), "ok")
    assert crew.ended == [True]


def test_a_run_that_nobody_survives_is_a_row_and_takes_no_neighbor_along() -> None:
    crew = Frail(poison=7)
    found = rows_of(crew)
    assert found == dict.fromkeys(range(12), "ok") | {7: "crashed"}
    assert crew.renewed <= BURIED + 3


@pytest.mark.parametrize(
    ("crew", "sentence"),
    [(Frail(dict.fromkeys(range(20), 999)), "one after the other"), (Frail(silent=10**6), "nothing came of it")],
)
def test_where_nobody_is_left_a_sentence_says_so(crew: Frail, sentence: str) -> None:
    with pytest.raises(ResultError, match=sentence):
        rows_of(crew, 20)
    assert crew.ended == [False]


def test_a_culprit_that_is_named_is_tried_alone_at_once() -> None:
    class Naming(Frail):
        def submit(self, do, what: Errand) -> Future:
            future = super().submit(do, what)
            if future.done() and future.exception():
                future = Future()
                future.set_exception(ZeroDivisionError())
            return future

    crew = Naming(poison=3)
    assert rows_of(crew) == dict.fromkeys(range(12), "ok") | {3: "crashed"}
    assert crew.renewed == 0, "the others were left in peace"


def test_a_poison_run_costs_one_run_in_real_processes(tmp_path: Path) -> None:
    study = Study(Design.grid(BASE, seed=[1, POISON]), {"pcr": deadly})
    table = study.run(tmp_path / "study", 2)
    assert table["status"].tolist() == ["ok", "crashed"]
    assert "3 times" in table["message"][1]
    assert table["pcr"].notna().tolist() == [True, False]


def test_a_run_that_lasts_too_long_ends_its_process() -> None:
    script = (
        "from tests.scenarios.test_crews import GROUND, asleep\n"
        "from cellsim.study.blocks.errands import Errand, carried_out\n"
        "carried_out(Errand(0, ((0, 0, {}),), GROUND._replace(outcomes={'asleep': asleep}), longest_s=0.5))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode != 0, "1, or a signal where threads ran on while they were written down"
    assert "Timeout" in done.stderr


def asleep(result: Result) -> float:
    time.sleep(200.0)
    return 0.0


@pytest.mark.parametrize("each", [1, 2, 4])
def test_runs_that_kill_may_be_neighbors(each: int) -> None:
    class Deadly(Frail):
        def submit(self, do, what: Errand) -> Future:
            self.poison = next((run for run, _, _ in what.members if 2 <= run < 8), -1)
            return super().submit(do, what)

    rows = [row for done in Drive(Deadly(), (), 0.05).finished(errands(12 // each, each)) for row in done.rows]
    assert {row["run"]: row["status"] for row in rows} == dict.fromkeys(range(12), "ok") | dict.fromkeys(
        range(2, 8), "crashed"
    )


def test_a_run_that_may_last_long_is_waited_for() -> None:
    """It ends its process by itself before anyone is replaced, and so it is known which it was."""
    drive = Drive(Frail(), (), 0.01)
    drive._send(replace(errands(1)[0], longest_s=2.0))
    assert drive._patience_s() > 2.0
    drive._send(replace(errands(2)[1], foreseen_s=1.0))
    assert drive._patience_s() > 20.0


def test_a_worker_that_would_give_other_bits_is_refused() -> None:
    mine = source_tree_hash()
    here = GROUND._replace(program=mine, outcomes={"pcr": pcr})
    for ground, says in (
        (GROUND._replace(program="x"), "another version"),
        (GROUND._replace(program=mine, arithmetic="of another processor"), "last digits"),
        (here._replace(identities={"pcr": "pcr of yesterday"}), "written otherwise"),
    ):
        done = carried_out(replace(errands(1)[0], ground=ground))
        assert says in done.refused
        assert not done.rows
        crew = Frail()
        crew.submit = lambda do, what, done=done: _finished(done)
        with pytest.raises(ResultError, match=says):
            list(Drive(crew, ()).finished(errands(1)))


def _finished(done: Done) -> Future:
    future: Future = Future()
    future.set_result(done)
    return future


def test_a_cluster_gives_the_bytes_of_one_process(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    study = Study(Design.grid(BASE, seed=[1, 2, 3]), {"pcr": pcr, "nad": "nad_total_start"})
    study.run(tmp_path / "alone", 1)
    with cluster(2, tmp_path / "dask") as dask:
        study.run(tmp_path / "dask study", engine=dask.address)
    for name in ("results.parquet", "study.json", "shards/block-000001.parquet"):
        assert (tmp_path / "alone" / name).read_bytes() == (tmp_path / "dask study" / name).read_bytes()


@pytest.mark.parametrize(
    ("engine", "says"), [("nowhere", "neither an address nor a file"), ("dask://127.0.0.1:1", "Nobody answers")]
)
def test_an_address_at_which_nobody_is_is_a_sentence(
    tmp_path: Path, engine: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("cellsim.study.carriers.cluster.WAIT_S", 1.0)
    with pytest.raises(ResultError, match=says):
        Study(Design.grid(BASE, seed=[1]), {"pcr": pcr}).run(tmp_path / "study", engine=engine)
    assert not (tmp_path / "study").exists()


@pytest.mark.slow
def test_whatever_is_killed_the_bytes_are_the_same() -> None:
    """A hundred kills of drivers, workers and schedulers; ``benchmarks/soak.py`` has five hundred."""
    pytest.importorskip("distributed")
    command = [sys.executable, "-m", "benchmarks.soak", "--kills", "100", "--only"]
    # beside each other, for each waits most of its time
    soaks = [subprocess.Popen([*command, mode], stdout=PIPE, stderr=PIPE, text=True) for mode in SHARE]
    killed = 0
    for soak in soaks:
        said, wrong = soak.communicate(timeout=280)
        assert soak.returncode == 0, wrong[-2000:]
        assert "0 wrong bytes" in said
        killed += int(re.search(r"^(\d+) kills over", said, re.M)[1])
    assert killed >= 100
