"""Studies whose driver, workers and scheduler are killed at random, until all come to the bytes of one left in peace.

    python -m benchmarks.soak [--kills 500] [--seed 1] [--only dask]

Drivers are forked from this process, which has loaded all that they need, so that a kill costs a moment; processes of
one machine, and workers of Dask on the loopback, are begun as users begin them.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import psutil

from cellsim.errors import ResultError
from cellsim.scenario.scenario import Scenario
from cellsim.study.result.result import Result
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import Study
from cellsim.tissue.simulation import ready

TEXT = """
title = "A quarter of an hour"
duration = "15 minute"
record_every = "15 minute"
[[person]]
age = "30 year"
[muscle]
fibers = 1
mitochondria = 2
"""
RUNS, NAP_S = 24, 0.04
MODES = (("alone", 1), ("processes", 2), ("processes", 3), ("dask", 1), ("dask", 2), ("dask", 3))
SHARE = {"alone": 0.88, "processes": 0.06, "dask": 0.06}  # of all kills: others take seconds to begin
LONGEST_S = 120.0  # for a study between two kills: then it hangs


def slow(result: Result) -> float:
    """A number of a run that takes its time without a processor, so that a kill meets it at work."""
    time.sleep(NAP_S)
    return float(result.table["phosphocreatine"].dropna().iloc[-1])


def study() -> Study:
    """Short runs."""
    return Study(
        Design.grid(Scenario.from_text(TEXT), seed=list(range(RUNS))),
        {"pcr": slow, "nad": "nad_total_start"},
        longest_s=20.0,
    )


def contents(folder: Path) -> dict[str, bytes]:
    """All that a study leaves, but for its log, the lock of whoever was killed, and what they had begun to write."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if name not in ("log.jsonl", ".lock")}


def drive(folder: Path, workers: int, engine: str) -> None:
    """Carry a study on in a process of its own; it ends with 0 where it came to its end, with 3 at a sentence."""
    os.setsid()
    try:
        study().run(folder, workers, engine=engine, least_wait_s=30.0)
    except ResultError as sentence:
        print(f"  ({sentence})", file=sys.stderr)
        os._exit(3)
    os._exit(0)


class Dask:
    """A scheduler and workers of Dask on the loopback, each of which may be killed and is begun again."""

    def __init__(self, count: int, home: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.home, self.scheduler, self.workers = home, self._scheduler(), []
        self.workers = [self._worker() for _ in range(count)]

    @property
    def address(self) -> str:
        """Where the scheduler listens."""
        return f"dask://127.0.0.1:{self.port}"

    def _begun(self, *words: str) -> subprocess.Popen:
        command = [sys.executable, "-m", "distributed.cli." + words[0], *words[1:]]
        room = {"PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
        return subprocess.Popen(command, env=os.environ | room, **quiet)

    def _scheduler(self) -> subprocess.Popen:
        return self._begun("dask_scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard",
                           "--dashboard-address", "127.0.0.1:0")  # fmt: skip

    def _worker(self) -> subprocess.Popen:
        return self._begun("dask_worker", f"tcp://127.0.0.1:{self.port}", "--nthreads", "1", "--no-dashboard",
                           "--host", "127.0.0.1", "--local-directory", str(self.home), "--no-nanny",
                           "--death-timeout", "60")  # fmt: skip

    def kill(self, what: str, chance: Random) -> None:
        """Kill the scheduler or some worker, and begin another in its place."""
        if what == "scheduler":
            _end(self.scheduler)
            self.scheduler = self._scheduler()
        else:
            number = chance.randrange(len(self.workers))
            _end(self.workers[number])
            self.workers[number] = self._worker()

    def revive(self) -> None:
        """Begin again whoever left, as a worker does that has lost its scheduler: what a cluster does for its users."""
        for number, each in enumerate(self.workers):
            if each.poll() is not None:
                self.workers[number] = self._worker()

    def close(self) -> None:
        """End all of them."""
        for each in (*self.workers, self.scheduler):
            _end(each)


def _end(process: subprocess.Popen) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def cluster(count: int, home: Path) -> Iterator[Dask]:
    """Dask for a while."""
    dask = Dask(count, home)
    try:
        yield dask
    finally:
        dask.close()


def disturbed(mode: str, workers: int, kills: int, peace: dict[str, bytes], chance: Random) -> tuple[Counter, int]:
    """Studies of one kind with so many kills; what was killed, and how many came to their end.

    Raises
    ------
    AssertionError : one came to other bytes, or hangs.
    """
    killed, ended, left = Counter(), 0, kills
    with TemporaryDirectory() as folder:
        room = Path(folder)
        if mode == "dask":
            with cluster(workers, room / "dask") as dask:
                while left or not ended:
                    some = min(left, 8)
                    killed += _until_done(room / f"study {ended}", workers, dask, some, peace, chance)
                    ended, left = ended + 1, left - some
            return killed, ended
        while left or not ended:
            some = min(left, 8)
            killed += _until_done(room / f"study {ended}", workers, None, some, peace, chance)
            ended, left = ended + 1, left - some
    return killed, ended


def _until_done(
    folder: Path, workers: int, dask: Dask | None, kills: int, peace: dict[str, bytes], chance: Random
) -> Counter:
    """One study, killed so many times while it is on its way, and then left to come to its end."""
    killed, engine = Counter(), "" if dask is None else dask.address
    driver = _driver(folder, workers, engine)
    while killed.total() < kills:
        _wait(driver, chance.uniform(0.02, 0.3 if workers == 1 and dask is None else 4.0), dask)
        if driver.exitcode == 0 and (folder / "results.parquet").exists():  # too quick: some of it is lost again
            for each in chance.sample(sorted((folder / "shards").iterdir()), 10):
                each.unlink()
        if driver.exitcode is not None:
            assert driver.exitcode in (0, 3, -9), f"the driver ended with {driver.exitcode}"
            driver = _driver(folder, workers, engine)
            continue
        what = chance.choice(_killable(workers, dask))
        if what == "driver":
            os.kill(driver.pid, signal.SIGKILL)
        elif dask is not None:
            dask.kill(what, chance)
        else:
            theirs = [each for each in _children(driver.pid) if "spawn_main" in " ".join(each.cmdline())]
            if not theirs:
                continue
            theirs[chance.randrange(len(theirs))].kill()
        killed[what] += 1
    for _ in range(10):
        _wait(driver, LONGEST_S, dask)
        assert driver.exitcode is not None, "the study hangs"
        if driver.exitcode == 0:
            break
        driver = _driver(folder, workers, engine)
    found = contents(folder)
    assert found == peace, f"other bytes: {[each for each in peace | found if peace.get(each) != found.get(each)]}"
    return killed


def _wait(driver: BaseProcess, longest_s: float, dask: Dask | None) -> None:
    """Until a driver has ended, or for so long."""
    until = time.monotonic() + longest_s
    while driver.exitcode is None and (left := until - time.monotonic()) > 0.0:
        driver.join(min(left, 0.5))
        if dask is not None:
            dask.revive()


def _killable(workers: int, dask: Dask | None) -> tuple[str, ...]:
    if dask is not None:
        return ("driver", "worker", "worker", "scheduler")
    return ("driver",) if workers == 1 else ("driver", "worker", "worker")


def _children(pid: int) -> list[psutil.Process]:
    with suppress(psutil.Error):
        return psutil.Process(pid).children()
    return []


def _driver(folder: Path, workers: int, engine: str) -> BaseProcess:
    driver = get_context("fork").Process(target=drive, args=(folder, workers, engine))
    driver.start()
    return driver


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--kills", type=int, default=500, help="in all; 500 unless given")
    words.add_argument("--seed", type=int, default=1, help="of what is killed when")
    words.add_argument("--only", choices=SHARE, help="who carries studies out; all of them unless given")
    given, begun = words.parse_args(), time.monotonic()
    ready()
    total, ended = Counter(), 0
    with TemporaryDirectory() as folder:
        study().run(Path(folder) / "peace", workers=1)
        peace = contents(Path(folder) / "peace")
    for mode, workers in MODES:
        if given.only not in (None, mode):
            continue
        some = round(given.kills * SHARE[mode] / sum(each == mode for each, _ in MODES))
        killed, many = disturbed(mode, workers, some, peace, Random(f"{given.seed} {mode} {workers}"))
        total, ended = total + killed, ended + many
        print(f"{mode} with {workers}: {many} studies, {dict(killed)} killed; all came to the same bytes", flush=True)
    print(
        f"{total.total()} kills over {ended} studies ({dict(total)}), 0 wrong bytes, {time.monotonic() - begun:.0f} s"
    )


if __name__ == "__main__":
    main()
