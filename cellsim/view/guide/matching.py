"""How well a name or a sentence holds a word, however it is capitalized, hyphenated or accented."""

import re
from collections.abc import Iterable
from itertools import pairwise

GREEK = str.maketrans({"α": "alpha", "β": "beta", "γ": "gamma", "µ": "u", "μ": "u", "⁺": "+", "₂": "2"})
LEAST = 4  # letters of a word that may begin another, and of one in capitals that may not
NAME, PART, BEGINS, SAID = 100, 60, 40, 20


def plain(text: str) -> str:
    """Letters and digits alone, in small letters: PGC-1α, PGC1A and pgc1a read alike."""
    return re.sub(r"[^a-z0-9]", "", text.translate(GREEK).lower())


def parts(name: str) -> list[str]:
    """The words that a name is made of: ``NAMPT_Km_NAM``, ``read_workout`` and ``MitochondrialPool``."""
    return [plain(each) for piece in re.split(r"[\W_]+", name.translate(GREEK)) for each in (piece, *_humps(piece))]


def _humps(piece: str) -> list[str]:
    found = re.findall(r"[A-Z][a-z]+", piece)
    return found if len(found) > 1 else []


def words(text: str) -> list[str]:
    """The words of a sentence; one with hyphens whole, and each part of it."""
    found = []
    for each in re.findall(r"[\w+⁺-]+", text.translate(GREEK)):
        found += [plain(each), *(plain(part) for part in re.split(r"[-_]", each))]
    return found


def named(word: str, name: str) -> int:
    """How well a name answers a word: 0 where it does not."""
    word = plain(word)
    if plain(name) == word:
        return NAME
    known = parts(name)
    if word in known or word in (one + other for one, other in pairwise(known)):
        return PART
    return BEGINS if len(word) >= LEAST and any(each.startswith(word) for each in known) else 0


def said(word: str, text: str) -> int:
    """How well a sentence answers a word: 0 where it does not. A short word in capitals is a name, as FIT is."""
    if word.isupper() and len(word) <= LEAST:
        return SAID if re.search(rf"\b{word}\b", text) else 0
    word, known = plain(word), words(text)
    begins = len(word) >= LEAST and any(each.startswith(word) for each in known)
    return SAID if word in known or begins else 0


def cited(word: str, works: Iterable[str]) -> int:
    """How well the keys of works answer a word, as Moller2015 does: 0 where none is that work."""
    return PART if plain(word) in map(plain, works) else 0
