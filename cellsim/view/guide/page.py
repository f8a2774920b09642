"""Where a word stands, as a page for the shell."""

from textwrap import shorten

from cellsim.language.model import Model
from cellsim.view.guide.finding import Place, places

FEW = 6
WIDEST = 150


def page(word: str, model: Model | None = None) -> str:
    """Rules, rows, reactions, columns and claims that a word leads to, a handful of each.

    Raises
    ------
    CellsimError : the word is nowhere.
    """
    lines = [word]
    for title, found in places(word, model).items():
        if found:
            lines += ["", title, *map(_line, found[:FEW])]
            if (more := len(found) - FEW) > 0:
                lines.append(f"  and {more} more")
    return "\n".join(lines)


def _line(each: Place) -> str:
    return "  " + shorten(f"{each.where} {each.name}: {each.says}".rstrip(": "), WIDEST, placeholder=" …")
