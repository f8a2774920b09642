"""Kept machine code called by its own door: what it is given, what it gives, and what it refuses."""

from copy import deepcopy
from typing import Any, NamedTuple

import numpy as np
import pytest

from cellsim.kinetics.kept.native import Native
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.kept.tables import FieldTable, kind_of
from cellsim.kinetics.write.joining import COMPILED_HEADER

CELL = np.dtype([("mass", "f8"), ("copies", "i8")])
TEXT = f"""{COMPILED_HEADER}

@entry
def weighed(rows, scale, twice):
    own = np.zeros(rows.cells.shape[1])
    for column in range(rows.cells.shape[1]):
        for row in range(rows.cells.shape[0]):
            own[column] += rows.cells[row, column].mass * rows.cells[row, column].copies
    total = 0.0
    for column in range(own.size):
        rows.sums[column] = own[column] * scale
        total += rows.sums[column]
    return 2.0 * total if twice else total


@entry
def counted(values):
    return values.size


@entry
def within(given):
    inner = given.inner
    if inner.all_of_them:
        inner.values[3] *= 2.0
    return given.scale * (inner.count + inner.values[3] + given.table[1, 2])


@entry
def nothing(values, by):
    for place in range(values.size):
        values[place] += by
"""


class Inner(NamedTuple):
    count: int
    values: np.ndarray
    all_of_them: bool


class Outer(NamedTuple):
    inner: Inner
    scale: float
    table: np.ndarray


class Rows(NamedTuple):
    cells: np.ndarray
    sums: np.ndarray


def rows() -> Rows:
    cells = np.zeros((2, 3), CELL)
    cells["mass"], cells["copies"] = np.arange(6.0).reshape(2, 3), 2
    return Rows(cells, np.zeros(3))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CELLSIM_CACHE_DIR", str(tmp_path_factory.mktemp("kernels")))
        made = [Program(TEXT, "here") for _ in range(2)]
        for each in made:
            for name, trial in (
                ("weighed", lambda: (rows(), 1.0, False)), ("counted", lambda: (np.ones(2),)),
                ("nothing", lambda: (np.ones(2), 1)),
                ("within", lambda: (Outer(Inner(1, np.ones(4), True), 1.0, np.ones((2, 3))),)),
            ):  # fmt: skip
                assert isinstance(each.ready(name, trial), Native)
        assert not made[0].fetched
        assert made[1].fetched == {"weighed", "counted", "nothing", "within"}
        return made[1]


def call(program: Program, name: str, *given: Any) -> Any:
    return program.ready(name, tuple)(*given)


def test_numbers_arrays_and_tuples_of_them_go_in_and_a_number_comes_out(program: Program) -> None:
    given = rows()
    assert call(program, "weighed", given, 3.0, False) == 3.0 * 2.0 * 15.0
    assert given.sums.tolist() == [18.0, 30.0, 42.0]
    assert call(program, "weighed", given, np.float64(3.0), True) == 180.0
    assert call(program, "counted", np.zeros(5)) == 5
    assert call(program, "counted", np.zeros(0)) == 0
    values = np.zeros(4)
    assert call(program, "nothing", values[1:3], np.int64(2)) is None
    assert values.tolist() == [0.0, 2.0, 2.0, 0.0]


def test_arrays_of_another_kind_are_refused_and_left_alone(program: Program) -> None:
    locked = np.zeros(4)
    locked.flags.writeable = False
    for given in (np.zeros(4, np.float32), np.zeros((2, 2)), np.zeros(8)[::2], locked, [0.0, 0.0], None):
        with pytest.raises(TypeError, match="compiled for arrays of float64 of rank 1"):
            call(program, "nothing", given, 1)
    assert not locked.any()


def test_arrays_that_are_as_good_are_taken(program: Program) -> None:
    class Named(np.ndarray):
        pass

    values = np.zeros(3).view(Named)
    call(program, "nothing", values, 1)
    assert values.tolist() == [1.0, 1.0, 1.0]
    copy = np.dtype([("mass", "f8"), ("copies", "i8")])
    given = rows()
    assert call(program, "weighed", Rows(given.cells.view(copy), given.sums), 1.0, False) == 30.0


def test_what_is_no_number_and_no_array_has_no_kind() -> None:
    assert list(map(kind_of, (1.0, 2, True))) == ["f8", "i8", "b1"]
    for each in ("text", (1.0, 2.0)):
        with pytest.raises(TypeError, match=f"not {type(each).__name__}"):
            kind_of(each)


def test_a_table_is_taken_for_its_tuple_and_one_of_another_kind_is_refused(program: Program) -> None:
    class Turned(NamedTuple):
        sums: np.ndarray
        cells: np.ndarray

    given = rows()
    table = FieldTable(given)
    for scale in (1.0, 3.0):
        assert call(program, "weighed", table, scale, False) == scale * 30.0
        assert given.sums.sum() == scale * 30.0
    shorter = Rows(np.zeros((2, 0), CELL), np.zeros(0))
    assert call(program, "weighed", shorter, 1.0, False) == 0.0
    for other in (Turned(given.sums, given.cells), Rows(given.cells[0], given.sums), Rows(given.sums, given.sums)):
        with pytest.raises(TypeError, match="compiled for Rows"):
            call(program, "weighed", other, 1.0, False)
    assert given.sums.sum() == 90.0


def test_a_table_holds_arrays_that_can_be_written_and_lie_side_by_side() -> None:
    locked = np.zeros(3)
    locked.flags.writeable = False
    for sums in (locked, np.zeros(6)[::2], np.zeros((2, 3)).T):
        with pytest.raises(TypeError, match=r"Rows\.sums must lie side by side"):
            FieldTable(Rows(np.zeros((2, 3), CELL), sums))


def test_a_copy_of_a_table_is_the_table_of_a_copy(program: Program) -> None:
    """Else it would lead to arrays that others may have given up."""
    given = rows()
    table = FieldTable(given)
    copied, before = deepcopy(table), given.sums.copy()
    assert call(program, "weighed", copied, 2.0, False) == 60.0
    assert (given.sums == before).all()
    assert copied.address != table.address


def test_arguments_that_are_held_are_looked_at_once_and_then_worked_on(program: Program) -> None:
    weighed, given = program.ready("weighed", tuple), rows()
    held, values = weighed.holding(given, 3.0), np.zeros(2)
    for _ in range(2):
        given.sums[:] = 0.0
        assert held(False) == 90.0
        assert held(True) == held.holding(True)() == 180.0
        assert given.sums.tolist() == [18.0, 30.0, 42.0]
    assert weighed(rows(), 1.0, False) == 30.0, "what holds nothing takes all that it took"
    with pytest.raises(TypeError, match="given 1 arguments, not 3"):
        held(given, 3.0, False)
    program.ready("nothing", tuple).holding(values)(2)
    assert values.tolist() == [2.0, 2.0]
    with pytest.raises(TypeError, match="compiled for Rows"):
        weighed.holding(Rows(given.sums, given.sums))
    with pytest.raises(TypeError, match="compiled for arrays of float64 of rank 1"):
        program.ready("nothing", tuple).holding(np.zeros((2, 2)))(1)


def test_tables_within_tables_and_numbers_are_found_by_name(program: Program) -> None:
    within = Outer(Inner(3, np.arange(4.0), True), 0.5, np.arange(6.0).reshape(2, 3))
    assert call(program, "within", within) == 0.5 * (3 + 6.0 + 5.0)
    assert within.inner.values.tolist() == [0.0, 1.0, 2.0, 6.0]
