"""Carriers and methods of one's own, as the page about them tells."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import IntegrationError
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.carriers.register import CARRIERS
from cellsim.kinetics.write.emit import emit
from tests.numerics import toy

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how" / "solver.md"


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Texts of these tests stay out of the user's cache."""
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path))


def told() -> dict:
    """What the page's own code makes, its assertions included."""
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)
    assert len(blocks) == 3
    space: dict = {}
    exec("\n".join(blocks), space)
    return space


def test_the_page_does_what_it_says() -> None:
    """And one entry gives what it makes a name, under which it is found, told, and shows moments."""
    mine = told()["BDF"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(CARRIERS, mine.name, mine)
        kernel = kernel_from(emit(toy.network()), solver="bdf")
    assert kernel.solver == "bdf"
    Y, P, H = toy.fibers(2)
    theirs = Y.copy()
    outcome = kernel.advance(Y, P, H, 20.0, 1e-8, 1e-10, moments=[5.0, 20.0])
    kernel_from(emit(toy.network()), solver="scipy").advance(theirs, P, H, 20.0, 1e-8, 1e-10)
    assert pytest.approx(theirs, rel=1e-5, abs=1e-7) == Y
    assert (outcome.shown[1] == Y).all()
    assert not np.allclose(outcome.shown[0], Y, rtol=1e-3)


def test_a_solver_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(IntegrationError, match=r"no solver 'euler'\. Choose one of: compiled, scalar, plain, scipy"):
        kernel_from(emit(toy.network()), solver="euler")


def test_a_carrier_gets_what_was_checked_and_its_answers_are_handed_on() -> None:
    seen = []

    def still(entry, module, course) -> None:
        seen.append(course)
        course.Y[0] = 7.0
        course.status[1], course.reached[:] = 3, course.duration

    kernel = kernel_from(emit(toy.network()), solver=replace(CARRIERS["plain"], name="still", advance=still))
    Y, P, H = toy.fibers(3)
    outcome = kernel.advance(np.asfortranarray(Y), P, H, 4.0, 1e-3, 1e-3, threads=2)
    assert outcome.status.tolist() == [0, 3, 0]
    assert outcome.reached.tolist() == [4.0] * 3
    (course,) = seen
    assert course.Y.flags.c_contiguous
    assert course.threads == 2
    with pytest.raises(IntegrationError, match="'still' keeps no diary of its steps; 'compiled' and 'scalar' do"):
        kernel.advance(Y, P, H, 4.0, 1e-3, 1e-3, diary_of=2)
