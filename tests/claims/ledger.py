"""Which claims of the list are tested, which are not asked of the model, and which are still to come."""

import ast
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
BEYOND = FOLDER / "beyond.toml"
CLAIMS = tuple(f"S{number:03d}" for number in range(1, 234))
NUMBER = re.compile(r"\bS\d{3}\b")


@dataclass(frozen=True)
class Beyond:
    """A claim that the model is not asked, and why it is not."""

    id: str
    says: str
    why: str


def beyond() -> tuple[Beyond, ...]:
    """Claims that are not asked of the model."""
    return tuple(Beyond(id, **row) for id, row in _table()["beyond"].items())


def waiting() -> dict[str, str]:
    """Claims that are still to come, with the part of the model that each waits for."""
    return dict(_table()["waiting"])


def asked() -> frozenset[str]:
    """Numbers of the list that stand in the mark of a claim test, in any file of this folder."""
    return frozenset(
        number
        for path in FOLDER.glob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "claim"
        for word in [*node.args[:1], *(each.value for each in node.keywords if each.arg == "id")]
        if isinstance(word, ast.Constant)
        for number in NUMBER.findall(str(word.value))
    )


def sections() -> str:
    """What follows the table of tests in docs/claims.md."""
    rows = [f"| {each.id} | {_cell(each.says)} | {_cell(each.why)} |" for each in beyond()]
    lines = [
        "\n## Not asked of the model\n",
        "Claims about people, trials and products that no simulation of muscle can settle, and claims about parts of",
        "the body that are not in the model. A row of `tests/claims/beyond.toml` for each.\n",
        "| claim | what is said | why it is not asked |",
        "|---|---|---|",
        *rows,
    ]
    if parts := _by_part():
        lines += [
            "\n## Still to come\n",
            "Claims that wait for a part of the model, or for a test of their own.\n",
            "| waits for | claims |",
            "|---|---|",
            *(f"| {_cell(part)} | {', '.join(sorted(ids))} |" for part, ids in sorted(parts.items())),
        ]
    return "\n".join((*lines, ""))


def _table() -> dict[str, dict]:
    return {"beyond": {}, "waiting": {}} | tomllib.loads(BEYOND.read_text(encoding="utf-8"))


def _by_part() -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {}
    for id, part in waiting().items():
        parts.setdefault(part, []).append(id)
    return parts


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
