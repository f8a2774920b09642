"""The claims as the test files write them: their marks, what they say, and which cases are expected to miss.

Every expected failure is strict, so where the tests pass this is what they came to, without running one.
``python -m tests.claims.written`` writes docs/claims.md from it.
"""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from types import SimpleNamespace

from tests.claims.marks import mark_of
from tests.claims.page import LEDGER, Claim, page

FOLDER = Path(__file__).parent
Outcome = tuple[str, str]
PASSED: Outcome = ("passed", "")


def claims() -> list[Claim]:
    """Every claim of this folder, by file and then as it stands there."""
    return [
        claim
        for path in sorted(FOLDER.glob("test_*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        for claim in _of(node, path.name)
    ]


def _of(test: ast.FunctionDef, file: str) -> Iterator[Claim]:
    calls = [(ast.unparse(each.func), each) for each in test.decorator_list if isinstance(each, ast.Call)]
    whole = [_missed(call) for name, call in calls if name == "pytest.mark.xfail"]
    axes = [_axis(call) for name, call in calls if name == "pytest.mark.parametrize"]
    cases = [next((each for each in (*whole, *case) if each != PASSED), PASSED) for case in product(*axes)]
    says = (ast.get_docstring(test) or test.name.removeprefix("test_").replace("_", " ")).split("\n\n")[0]
    for name, call in calls:
        if name == "pytest.mark.claim":
            words = {each.arg: ast.literal_eval(each.value) for each in call.keywords}
            mark = mark_of(SimpleNamespace(args=[*map(ast.literal_eval, call.args)], kwargs=words), test.name)
            yield Claim(f"{file}::{test.name}", " ".join(says.split()), mark, tuple(cases))


def _axis(call: ast.Call) -> list[Outcome]:
    """What each value of a parameter is expected to do; values that are not written out here all pass."""
    values = call.args[1]
    if not isinstance(values, ast.List | ast.Tuple):
        return [PASSED]
    missed = [
        [_missed(each) for each in ast.walk(value) if isinstance(each, ast.Call) and _is_xfail(each)]
        for value in values.elts
    ]
    return [found[0] if found else PASSED for found in missed]


def _is_xfail(call: ast.Call) -> bool:
    return ast.unparse(call.func) == "pytest.mark.xfail"


def _missed(call: ast.Call) -> Outcome:
    return "xfailed", next(ast.literal_eval(each.value) for each in call.keywords if each.arg == "reason")


if __name__ == "__main__":
    LEDGER.write_text(page(claims()), encoding="utf-8")
