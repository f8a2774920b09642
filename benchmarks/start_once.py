"""Run the command line once and note when its kernels have done their first work.

    python -m benchmarks.start_once MARKS.json run SCENARIO.toml ...

The marks are the clock on the wall and the processor time of the process, which
both begin before Python does.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

MARKS: dict[str, dict[str, float]] = {}


def _marked(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def run(*arguments: Any, **named: Any) -> Any:
        found = function(*arguments, **named)
        MARKS.setdefault(name, {"wall": time.time(), "cpu": time.process_time()})
        return found

    return run


def main() -> int:
    from cellsim.cli import main as command

    file, *words = sys.argv[1:]
    from cellsim import public
    from cellsim.kinetics.carriers.kernel import Kernel
    from cellsim.tissue.simulation import Simulation

    Simulation.__init__ = _marked("ready", Simulation.__init__)  # type: ignore[method-assign]
    Kernel.advance = _marked("chemistry", Kernel.advance)  # type: ignore[method-assign]
    public.simulate = _marked("lived", public.simulate)  # what follows are figures and report
    sys.argv = ["cellsim", *words]
    status = command()  # as the shell calls it, in a process of its own
    MARKS["end"] = {"wall": time.time(), "cpu": time.process_time()}
    Path(file).write_text(json.dumps(MARKS), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
