"""Other processes are only asked where they can be had: else one process does all, or the script is told why."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

from cellsim.errors import ResultError
from cellsim.study.carriers import processes as module
from cellsim.study.carriers.processes import ONE_EACH, processes, sharing

ASK = "found.append(sharing(4, 3, sent))\n"
PLAIN = f"one = 1\n{ASK}"
GUARDED = f'def main():\n    {ASK}\n\nif __name__ == "__main__":\n    main()\n'
OTHER_IF = f'if __name__ == "__main__":\n    pass\nif True:\n    {ASK}'

Ask = Callable[..., list[int]]


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Run a text as the main script, from a file unless it is named otherwise."""

    def run(text: str, file: str | None = "study.py", sent: tuple = ()) -> list[int]:
        main, found = ModuleType("__main__"), []
        if file is not None:
            main.__file__ = str(tmp_path / file) if file.endswith(".py") else file
            if file.endswith(".py"):
                (tmp_path / file).write_text(text, encoding="utf-8")
        monkeypatch.setitem(sys.modules, "__main__", main)
        vars(main).update(found=found, sharing=sharing, sent=sent)
        exec(compile(text, "study.py", "exec"), vars(main))
        return found

    return run


def test_a_script_without_a_guard_is_told_which_line_needs_one(script: Ask) -> None:
    with pytest.raises(ResultError, match=r"study\.py, line 2 .*'if __name__ == \"__main__\":'.* workers=1"):
        script(PLAIN)
    with pytest.raises(ResultError, match=r"study\.py, line 4 "):
        script(OTHER_IF)
    assert script(GUARDED) == [3], "never more processes than there is work for"


def test_one_worker_or_one_task_needs_no_guard(script: Ask) -> None:
    assert script("found += [sharing(1, 9), sharing(9, 1)]") == [1, 1]
    with pytest.raises(ResultError, match="workers = 0 is too few"):
        script("sharing(0, 9)")


def test_what_no_other_process_can_read_is_done_by_this_one(script: Ask) -> None:
    with pytest.warns(UserWarning, match="read from '<stdin>'"):
        assert script(PLAIN, "<stdin>") == [1]
    assert script(PLAIN, None) == [3], "headline numbers are found without any script"

    def typed(result: object) -> float:
        return 0.0

    typed.__module__ = "__main__"
    with pytest.warns(UserWarning, match="typed at a prompt"):
        assert script(PLAIN, None, (typed,)) == [1]


def test_processes_begin_ready_with_one_thread_each_and_say_how_they_end(monkeypatch: pytest.MonkeyPatch) -> None:
    before, done = {name: os.environ.get(name) for name in ONE_EACH}, []
    monkeypatch.setattr(module, "ready", lambda *_: done.append("ready"))

    def ends(pool: ProcessPoolExecutor) -> None:
        assert done == ["ready"], "kernels are compiled before the first worker asks for them"
        assert pool.submit(os.getenv, "NUMBA_NUM_THREADS").result() == "1"
        pool.submit(os._exit, 9).result()

    with pytest.raises(ResultError, match="ended from outside"), processes(1) as pool:
        ends(pool)
    assert {name: os.environ.get(name) for name in ONE_EACH} == before


def test_a_process_that_cannot_begin_is_not_blamed_on_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ready", lambda *_: None)
    monkeypatch.setattr(module, "_begin", os._exit)
    with pytest.raises(ResultError, match="could not begin its work"), processes(1) as pool:
        pool.submit(os.getpid).result()
