"""Processes that begin warm: with libraries and machine code loaded, and the model's numbers forgotten."""

import os
import sys
from collections.abc import Callable, Sequence

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.language.mechanism import PERSON
from cellsim.population.kernels import kernel_of

WARM = ("cellsim.kinetics", "cellsim.language", "cellsim.errors", "cellsim.units")
"""What holds no number of the model, and stays loaded."""


def warm() -> None:
    """Load what takes time and holds no number of the model.

    Raises
    ------
    OSError : this system cannot fork.
    """
    if not hasattr(os, "fork"):
        raise OSError("This job forks processes, which this system cannot. Run it on Linux or macOS.")
    import hypothesis
    import scipy.optimize

    assert hypothesis, scipy
    for kernel in (kernel_of(human_muscle()), kernel_of(human_muscle(), PERSON)):
        Y, P = np.zeros((len(kernel.species), 1)), np.zeros((len(kernel.arguments), 1))
        kernel.rates(Y, P)
        kernel.advance(Y, P, np.zeros(1), 1.0, 1e-3, 1.0)  # goes nowhere, and loads the solver


def in_a_fork(work: Callable[[], object]) -> None:
    """Do something in a process of its own, which is silent and whose memory is lost."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        work()
    finally:
        os._exit(0)


def run_tests(words: Sequence[str], plugins: Sequence[object] = ()) -> None:
    """Run pytest in a fork, which reads every table of the model anew."""

    def run() -> None:
        for name in [each for each in sys.modules if each.startswith("cellsim.") and not each.startswith(WARM)]:
            del sys.modules[name]
        pytest.main([*words], [*plugins])

    in_a_fork(run)
