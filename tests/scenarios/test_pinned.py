"""A study knows its outcomes by all that they compute: a change anywhere that they reach is another study."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module, invalidate_caches
from pathlib import Path

import pytest

from cellsim.errors import ResultError
from cellsim.study.pinned.reach import pin

HELPERS = '''"""A module of the user's."""
import functools
import re
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
import pandas as pd

FACTOR = 2.0
LIMITS = {"low": [1, 2], "high": (3.0, float("nan"))}
NAMES = frozenset({"alpha", "beta", "gamma"})
CURVE = np.array([1.0, 2.0, 4.0])
TABLE = pd.DataFrame({"name": ["a", "b"], "value": [1.0, 2.0]})
WORD = re.compile("[0-9]+")
SCALED = functools.partial(pow, 2)

class Kind(Enum):
    SLOW = 1
    FAST = 2

class Base:
    step = 1

    def twice(self):
        return 2 * self.step

@dataclass
class Shape(Base):
    width: float = 1.5
    parts: list = field(default_factory=lambda: [1])

    @property
    def area(self):
        return self.width * FACTOR

    @staticmethod
    def unit():
        return "m"

    def of(cls):
        return deep(1)

SHAPE = Shape(3.5)

def counted(function):
    @functools.wraps(function)
    def call(*given):
        return function(*given) + OFFSET
    return call

OFFSET = 7

def deep(x, by=10):
    return x * by if x else top(x)

def top(x):
    return deep(x - 1)

@functools.lru_cache
def kept(x):
    return x + 0.5

def adder(n):
    return lambda x: x + n

three = adder(3)

@counted
def wrapped(x):
    return x ** 1.5

def unused():
    return 1
'''
OUTCOMES = """import helpers
from helpers import SHAPE, three, deep

def outcome(result):
    from helpers import CURVE, Kind
    import helpers as whole_helpers
    lists = [deep(x) for x in helpers.LIMITS["low"] if str(x) not in helpers.NAMES]
    return sum(lists) + helpers.kept(1) + three(2) + SHAPE.area + CURVE.sum() + Kind.FAST.value + helpers.wrapped(4)

def more(result):
    from logging import lastResort  # a package's own object goes by its version, whatever it holds
    assert helpers.WORD.match("12") and lastResort
    return helpers.TABLE["value"].sum() + helpers.SCALED(3)

def plain(result):
    return deep(1)
"""

Make = Callable[..., Callable]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """A function of two modules of the user's, after a change of one of them."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def make(name: str, old: str = "", new: str = "", text: str = OUTCOMES) -> Callable:
        assert old in HELPERS + text
        for module, source in (("helpers", HELPERS), ("outcomes", text)):
            (tmp_path / f"{module}.py").write_text(source.replace(old, new) if old else source, encoding="utf-8")
            sys.modules.pop(module, None)
        invalidate_caches()
        return getattr(import_module("outcomes"), name)

    yield make
    for module in ("helpers", "outcomes"):
        sys.modules.pop(module, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x * by if", "x + by if"), ("by=10", "by=11"), ("x - 1", "x - 2"), ("FACTOR = 2.0", "FACTOR = 3.0"),
        ("[1, 2]", "[1, 3]"), ('"gamma"', '"delta"'), ("[1.0, 2.0, 4.0]", "[1.0, 2.0, 4.5]"), ("FAST = 2", "FAST = 3"),
        ("step = 1", "step = 2"), ("2 * self.step", "3 * self.step"), ("Shape(3.5)", "Shape(3.6)"),
        ("width: float = 1.5", "width: float = 1.6"), ("lambda: [1]", "lambda: [2]"), ('"m"', '"cm"'),
        ("self.width * FACTOR", "self.width + FACTOR"), ("x + 0.5", "x + 0.6"), ("adder(3)", "adder(4)"),
        ("x + n", "x - n"), ("x ** 1.5", "x ** 1.6"), ("OFFSET = 7", "OFFSET = 8"), ("+ OFFSET", "- OFFSET"),
        ("class Shape(Base)", "class Shape"), ("SHAPE.area", "SHAPE.width"), ("@functools.lru_cache\n", ""),
    ],
)  # fmt: skip
def test_a_change_of_anything_that_is_reached_is_seen(made: Make, old: str, new: str) -> None:
    before = pin("y", made("outcome"))
    assert pin("y", made("outcome", old, new)) != before


@pytest.mark.parametrize(
    ("old", "new"), [("[1.0, 2.0]}", "[1.0, 3.0]}"), ("(pow, 2)", "(pow, 3)"), ("[0-9]+", "[0-9]*")]
)
def test_tables_and_partial_functions_are_followed(made: Make, old: str, new: str) -> None:
    assert pin("y", made("more")) == pin("y", made("more"))
    assert pin("y", made("more", old, new)) != pin("y", made("more"))


def test_what_is_not_reached_and_what_is_no_code_changes_nothing(made: Make) -> None:
    before = pin("y", made("plain"))
    for old, new in (("return 1\n", "return 2\n"), ("    return deep(x - 1)", "    # why\n\n    return deep(x - 1)"),
                     ("OFFSET = 7", "OFFSET = 8")):  # fmt: skip
        assert pin("y", made("plain", old, new)) == before


def test_the_hash_is_the_same_in_every_process(made: Make, tmp_path: Path) -> None:
    """Whatever the order of a set, and from compiled files or not."""
    here = f"{pin('y', made('more'))} {pin('y', made('outcome'))}"
    ask = (
        "import outcomes as o; from cellsim.study.pinned.reach import pin; print(pin('y', o.more), pin('y', o.outcome))"
    )
    place = {"PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    run = subprocess.run([sys.executable, "-c", ask], env=os.environ | place, capture_output=True, text=True)
    assert run.stdout.strip() == here, run.stderr


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("return eval('1')", "calls 'eval'"),
        ("return float(open('x').read())", "calls 'open'"),
        ("return float(Path('x').read_text())", "reads a file"),
        ("return helper()", r"helper changes 'COUNT' of its module"),
        ("return LOCK.locked()", "LOCK is a lock"),
        ("return next(NUMBERS)", "NUMBERS is a generator"),
        ("return CHANCE.random()", "CHANCE is a Generator"),
        ("return float(os.environ['A'])", r"os\.environ is the environment"),
    ],
)
def test_what_may_be_something_else_tomorrow_is_refused(made: Make, body: str, says: str) -> None:
    text = (
        "import os\nfrom pathlib import Path\nfrom threading import Lock\nimport numpy as np\n"
        "COUNT, LOCK, NUMBERS, CHANCE = 0, Lock(), (n for n in (1, 2)), np.random.default_rng(1)\n"
        f"def helper():\n    global COUNT\n    COUNT += 1\n    return COUNT\ndef outcome(result):\n    {body}\n"
    )
    with pytest.raises(ResultError, match=f"The outcome 'y' cannot be pinned: .*{says}"):
        pin("y", made("outcome", text=text))
