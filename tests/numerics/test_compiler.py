"""The compiler of kernels: what it makes of a text gives what Python gives, and what it cannot take it says."""

import math
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
import pytest

from cellsim.kinetics.compiler.refused import CannotCompile
from cellsim.kinetics.kept.program import Program

HEAD = """
import math
from typing import NamedTuple

import numpy as np

from cellsim.kinetics.compiler.marks import apart, entry, within

FEW, HALF, TABLE = 3, 0.5, np.array([[1.0, 2.0], [3.0, 4.0]])
MARKED = np.array([True, False])


class Pair(NamedTuple):
    first: float
    count: int
"""
CELL = np.dtype([("mass", "f8"), ("wild", "i4"), ("fold", "f4")])


@pytest.fixture(autouse=True)
def kernels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path))


def both(body: str, *given: Any) -> tuple[Any, Any]:
    """What machine code and Python make of the lines of a function ``f``, or of a text with it."""
    text = body if "def f(" in body else f"@entry\ndef f({', '.join('abcd'[: len(given)])}):\n    {body}\n"
    program = Program(f"{HEAD}\n\n{text}", "here")
    return program.ready("f", lambda: given)(*given), program.module.f(*given)


@pytest.mark.parametrize(
    "formula",
    [
        "a // b + 10 * (a % b)", "a ** 3 - b", "a << 2 | b & 3 ^ 1", "~a >> 1", "-a + abs(b)",
        "min(a, b, 2) - max(a, b)",
        "a / b", "(a if a > b else b) + (a > b)", "int(a / 3.0) + int(not a)", "(1.5 * a) ** b", "0.5 ** -2 * a",
        "a and b", "a or b", "(a < b < 5) + 0", "a % 3.5 + (a / 7.0) // b", "len((a, b, 1)) * FEW + HALF",
        "float(a) if b > 100 else a", "max(a > b, b > a) + 3 * min(a > b, a == a)",
    ],
)  # fmt: skip
@pytest.mark.parametrize("given", [(7, 3), (-7, 3), (7, -3), (-7, -3), (0, 5)])
def test_numbers_are_what_python_says(formula: str, given: tuple[int, int]) -> None:
    ours, python = both(f"return 1 * ({formula})", *given)
    assert ours == pytest.approx(python, rel=1e-15)
    assert isinstance(ours, float) == isinstance(python, float) or formula.startswith("float(a)")


def test_functions_of_mathematics_are_the_library_s() -> None:
    ones = "sqrt exp log log10 log1p expm1 sin cos tan atan sinh tanh erf gamma lgamma fabs floor ceil trunc".split()
    ones, twos = [*ones, "radians"], ["pow", "atan2", "hypot", "copysign", "fmod"]
    body = " + ".join(
        [*(f"math.{each}(a)" for each in ones), *(f"math.{each}(a, b)" for each in twos), "math.log(a, b)"]
    )
    ours, python = both(f"return {body} + math.isfinite(a) + 2 * math.isnan(b) + math.pi", 1.7, 2.3)
    assert ours == pytest.approx(python, rel=1e-14)


def test_division_by_nothing_stops_no_process() -> None:
    program = Program(f"{HEAD}\n\n@entry\ndef f(a, b):\n    return 100.0 * (a // b) + a % b + 1.0 / b\n", "here")
    assert program.ready("f", lambda: (7, 2))(7, 0) == math.inf


@pytest.mark.parametrize(
    ("formula", "given"),
    [
        ("math.copysign(1.0, a % b)", (6.0, -3.0)), ("math.copysign(1.0, a % b)", (-6.0, 3.0)),
        ("math.copysign(1.0, a // b)", (-0.0, 3.0)), ("a // b", (-1.0, math.inf)), ("a // b", (1.0, -math.inf)),
        ("a // b", (1e-20, -3.0)), ("a % b + a // b", (7.5, -2.0)), ("a // b", (-(2**63) + 1, -1)),
        ("a % b", (-(2**63), -1)), ("a >> b", (-5, 70)), ("1.5 ** (a * b)", (-(2**62), 2)), ("MARKED[a] + b", (0, 1)),
    ],
)  # fmt: skip
def test_at_the_edge_of_numbers_too(formula: str, given: tuple[Any, Any]) -> None:
    ours, python = both(f"return {formula}", *given)
    assert ours == python


def test_a_variable_that_no_way_has_set_is_nothing_and_leads_nowhere() -> None:
    text = f"{HEAD}\n\n@entry\ndef f(a):\n    if a > 5:\n        b = 3\n    return b\n"
    found = Program(text, "here").ready("f", lambda: (7,))
    assert (found(7), found(1)) == (3, 0)


def test_what_leaves_whole_numbers_goes_around_and_stops_no_process() -> None:
    text = f"{HEAD}\n\n@entry\ndef f(a, b):\n    return a // b + (a << 64)\n"
    assert Program(text, "here").ready("f", lambda: (7, 2))(-(2**63), -1) == -(2**63)


def test_loops_and_ways_are_walked_as_written() -> None:
    text = """
@apart
def first_above(row, least):
    for at in range(len(row)):
        if row[at] > least:
            return at
    return -1


@within
def halved(x):
    return x / 2, x > 1.0


@entry
def f(a, b):
    total, at = 0, 10
    while True:
        at -= 1
        if at == 2:
            continue
        if at < 0 or (total > 30 and not at % 2):
            break
        for back in range(at, -1, -2):
            total += back
    less, big = halved(b)
    a[0] = a[-1] = first_above(a, less) + total
    return total + less if big else total
"""
    for b in (0.5, 3.0):
        rows = [np.arange(5.0) for _ in range(2)]
        program = Program(f"{HEAD}\n\n{text}", "here")
        assert program.ready("f", lambda: (np.arange(5.0), 1.0))(rows[0], b) == program.module.f(rows[1], b)
        assert (rows[0] == rows[1]).all()
        assert rows[0][0] != 0.0


def test_arrays_records_and_groups_are_read_and_written() -> None:
    text = """
@within
def paired(row, at):
    return Pair(row[at].mass, row[at].wild)


@entry
def f(a, b):
    own, places = np.zeros(4), np.empty(2, np.int64)
    places[0], places[1] = 1, -1
    for each in range(len(own)):
        own[each] += b[each // 2, each % 2] * TABLE[each // 2, 1]
    one = a[1]
    one.mass *= 2.5
    one.wild += 3
    one.fold = 1.0 + one.wild
    a[2] = one
    pair = paired(a, places[0])
    part = own[1:places[1]]
    row = b[1]
    row[0] = pair.first + part.size + b.shape[1] + len(own[7:]) + len(own[-3:2])
    first, count = pair
    return own[places[1]] + first * count + part[0]
"""
    given = []
    for _ in range(2):
        cells = np.zeros(3, CELL)
        cells["mass"], cells["wild"] = (1.0, 2.0, 3.0), (4, 5, 6)
        given.append((cells.view(np.recarray), np.arange(4.0).reshape(2, 2) + 1.0))
    program = Program(f"{HEAD}\n\n{text}", "here")
    trial = np.zeros(3, CELL).view(np.recarray), np.ones((2, 2))
    assert program.ready("f", lambda: (trial[0].copy(), trial[1].copy()))(*given[0]) == program.module.f(*given[1])
    assert given[0][0].tobytes() == given[1][0].tobytes()
    assert (given[0][1] == given[1][1]).all()
    assert given[0][0]["fold"][2] == 9.0


class Flags(NamedTuple):
    marked: np.ndarray
    on: bool
    share: float


def test_a_whole_number_that_comes_to_hold_a_float_is_one_throughout() -> None:
    ours, python = both("total = 0\n    for at in range(a):\n        total += at * b\n    return total", 4, 0.5)
    assert ours == python == 3.0
    flags = Flags(np.array([True, False, True]), True, 0.25)
    ours, python = both(
        "return a.share * (int(a.marked[0]) + int(a.marked[2])) if a.on and not a.marked[1] else 0.0", flags
    )
    assert ours == python == 0.5


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("return nobody(a)", r"There is no 'nobody' there, in 'return nobody\(a\)' of 'f'"),
        ("return math.comb(a, 2)", "no function 'comb'"),
        ("return math.exp(a, 2.0)", "no function 'exp' of such things"),
        ("return f(a)", "calls itself"),
        ("return [a]", r"'\[a\]' is no formula"),
        ("with a: pass", "'with a:' is no line of a kernel"),
        ("b = 1.0 if a > 0 else (1.0, 2.0)", "let it be a number each time"),
        ("return a[0]", "Only arrays have places"),
        ("return a.size", "There is no 'size' there"),
        ("x, y, z = (a, 1)", "2 values do not go to 3 names"),
        ("return 'text'", "is no formula of numbers and arrays"),
        ("for FEW in range(FEW): pass", "'FEW' is read above the line that first sets it.*, in 'for FEW in"),
        ("g = math.exp if a else math.log", "let it be a number each time"),
        ("if a:\n        g = math.exp\n    else:\n        g = math.log", "'g' stands for this and then for that"),
        ("return math.nobody(a)", "There is no 'nobody' in 'math', in 'return math.nobody"),
        ("return a + 2 ** 62 + 100000000000000000000", "have 64 binary places, and 100000000000000000000 needs more"),
        ("return 6.022 * 10 ** 23 * a", "have 64 binary places, and 1000.* needs more: write it as a float"),
        ("TABLE[a, 0] = 1.0", "Arrays that the text itself holds cannot be set"),
        ("row = TABLE[0]\n    row[:1][a] += 1.0", "Arrays that the text itself holds cannot be set"),
        ("return min((a, 5), (a, 2))[1]", "a group of values is none"),
        ("return -TABLE", "let it be a number each time"),
        ("return np.zeros(3, np.uint32)[0]", "no arrays of uint32"),
        ("return np.zeros(3, math.exp)[0]", "no arrays of exp"),
        ("return np.zeros()", "no function 'zeros' of such things"),
        ("for at in range(): pass", "A range has one to three ends, not 0"),
        ("if a:\n        return 1.0", "'f' gives something on one way, and nothing where it ends, in 'if a:' of 'f'"),
        ("return a > 0", "'f' gives neither one number nor nothing"),
        ("return counted(a)", "'counted' takes other than plain arguments"),
    ],
)
def test_what_no_machine_code_is_made_of_is_said(line: str, says: str) -> None:
    counted = "@within\ndef counted(a, *, FEW=2):\n    return a * FEW"
    program = Program(f"{HEAD}\n\n{counted}\n\n\n@entry\ndef f(a):\n    {line}\n", "here")
    with pytest.raises(CannotCompile, match=says):
        program.ready("f", lambda: (1,))


def test_arrays_that_do_not_lie_row_by_row_are_refused() -> None:
    program = Program(f"{HEAD}\n\n@entry\ndef f(a):\n    return a[0, 1]\n", "here")
    with pytest.raises(CannotCompile, match="lie side by side, row by row"):
        program.ready("f", lambda: (np.ones((2, 2), order="F"),))


def test_only_entries_have_arrays_of_their_own() -> None:
    text = "@within\ndef g(a):\n    return np.empty(a)\n\n\n@entry\ndef f(a):\n    return g(a)[0]\n"
    with pytest.raises(CannotCompile, match="Only entries have arrays of their own"):
        Program(f"{HEAD}\n\n{text}", "here").ready("f", lambda: (1,))


def test_what_is_not_marked_is_run_as_it_stands() -> None:
    program = Program(f"{HEAD}\n\ndef f(a):\n    return [a]\n", "here")
    assert isinstance(program.module, ModuleType)
    assert program.ready("f", lambda: (1,))(3) == [3]
