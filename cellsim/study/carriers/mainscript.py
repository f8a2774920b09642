"""The script that Python was started with, as another process would meet it: that one runs it from its first line."""

import ast
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import Any


def without_guard() -> str:
    """Where the main script would begin all over again in another process, as ``file, line N``; "" if nowhere.

    That is the line at which the script stands now, unless it stands under ``if __name__ == "__main__":``.
    """
    frame, file = _top_frame(), _file()
    spec = getattr(sys.modules.get("__main__"), "__spec__", None)
    if frame is None or file is None or (spec is not None and spec.name.endswith("__main__")):
        return ""
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, ValueError, SyntaxError):
        return ""
    guarded = any(
        line.lineno <= frame.f_lineno <= (line.end_lineno or line.lineno)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and any(_is_name(each) for each in ast.walk(node.test))
        for line in node.body
    )
    return "" if guarded else f"{file.name}, line {frame.f_lineno}"


def out_of_reach(functions: Iterable[Callable[..., Any]]) -> str:
    """Why another process could not find the main script, or these functions in it; "" if it can."""
    main = sys.modules.get("__main__")
    named = getattr(main, "__file__", None)
    if named is not None and _file() is None:
        return f"The script is read from '{named}', where no other process finds it"
    mine = [each.__name__ for each in functions if each.__module__ == "__main__"]
    if named is None and mine:
        return f"'{mine[0]}' was typed at a prompt, where no other process finds it"
    return ""


def _file() -> Path | None:
    named = getattr(sys.modules.get("__main__"), "__file__", None)
    return Path(named) if named is not None and Path(named).is_file() else None


def _top_frame() -> FrameType | None:
    """Where the main script stands now, if it is what called us."""
    names = vars(sys.modules["__main__"]) if "__main__" in sys.modules else None
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        if frame.f_globals is names and frame.f_code.co_name == "<module>":
            return frame
        frame = frame.f_back
    return None


def _is_name(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "__name__"
