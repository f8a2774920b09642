"""Words of the trade that go by another name here, as ``docs/words.md`` has them where it lies beside the package."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cellsim.view.guide.matching import NAME, PART, plain, words

GLOSSARY = "docs/words.md"
_HERE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Word:
    """What the trade says, what it is called here, in which unit, and the page that it stands on."""

    trade: str
    here: tuple[str, ...]
    unit: str
    file: str

    def fit(self, word: str) -> int:
        """How well it answers a word: whole, or as one of the words of what the trade says; 0 where it does not."""
        phrases = [plain(each) for each in self.trade.split(", ")]
        if plain(word) in phrases:
            return NAME
        # Of several words all must be there: "blood flow" is muscle blood flow, "flow of ATP" is not.
        asked, known = {plain(each) for each in word.split()}, set(words(self.trade))
        return PART if asked and asked <= known else 0


@cache
def glossary(home: Path) -> tuple[Word, ...]:
    """The words of the glossary, in its order; none where there is no glossary."""
    try:
        text = (home / GLOSSARY).read_text(encoding="utf-8")
    except OSError:
        return ()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:2] == "| "]
    return tuple(
        Word(row[0], tuple(_HERE.findall(row[1])), row[2], row[3].strip("`"))
        for row in rows
        if len(row) == 4 and _HERE.search(row[1])
    )
