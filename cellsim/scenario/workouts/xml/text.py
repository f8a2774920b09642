"""XML as strangers write it: made ready for a parser, mended where no meaning is lost, or told what is wrong and where.

Nothing is changed before the parser has refused the text, but for blanks and marks before its beginning.
"""

import codecs
import re

from cellsim.scenario.workouts.trace import refusal

BEFORE = (b"\xef\xbb\xbf", b" ", b"\t", b"\r", b"\n", b"\0")
ENTITY = re.compile(r"&(?!(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
CLOSING = re.compile(r"</(?:[\w.-]{1,60}:)?(?:TrainingCenterDatabase|gpx)\s{0,20}>", re.IGNORECASE)
PREFIXED = re.compile(r"(</?)([A-Za-z_][\w.-]{0,60}):(?=[A-Za-z_])")
PREFIXED_ATTRIBUTE = re.compile(r"(\s)(?!xmlns:|xml:)([A-Za-z_][\w.-]{0,60}):(?=[A-Za-z_][\w.-]{0,60}\s?=\s?[\"'])")


def bare(data: bytes) -> tuple[bytes, int]:
    """The text without what stands before its beginning, and how many lines that was."""
    at = 0
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return DECLARATION.sub("", data.decode("utf-16", "replace"), count=1).encode(), 0
    while found := next((mark for mark in BEFORE if data.startswith(mark, at)), None):
        at += len(found)
    return data[at:], data.count(b"\n", 0, at)


def refuse_a_page(data: bytes, name: str) -> None:
    """Say of a web page that it is one."""
    head = data[:4096].lower()
    if b"<!doctype html" in head or re.search(rb"<html[\s>]", head):
        what = "is a web page and no recording, as is saved when one is not signed in"
        raise refusal(name, what, "sign in and download the recording again")


def mended(data: bytes) -> tuple[bytes, list[str]]:
    """The text with the faults that exporters make put right, and a sentence on each; unchanged if there are none."""
    notes: list[str] = []
    text = _decoded(data, notes)
    begin = text.find("<")
    if begin > 0:
        notes.append(f"{begin} characters before the XML were left out.")
        text = text[begin:]
    end = CLOSING.search(text)
    if end and text[end.end() :].strip():
        notes.append(f"{len(text) - end.end()} characters after the end of the XML were left out.")
        text = text[: end.end()]
    text = _replaced(text, CONTROL, "", "character{} that no XML may hold", "left out", notes)
    text = _replaced(text, ENTITY, "&amp;", "bare '&'{}", "taken as text", notes)
    text = _unbound(text, notes)
    return DECLARATION.sub("", text, count=1).encode() if notes else data, notes


def _decoded(data: bytes, notes: list[str]) -> str:
    named = ENCODING.match(data)
    encoding = named[1].decode() if named else "utf-8"
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        pass
    line = 1 + data.count(b"\n", 0, _undecodable(data))
    notes.append(f"The text is not {encoding}, as it says (line {line}); it was read as Windows-1252.")
    return data.decode("cp1252", "replace")


def _undecodable(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as reason:
        return reason.start
    return 0


def _replaced(text: str, what: re.Pattern[str], by: str, noun: str, done: str, notes: list[str]) -> str:
    first = what.search(text)
    if first is None:
        return text
    line = 1 + text.count("\n", 0, first.start())
    text, count = what.subn(by, text)
    notes.append(f"{count} {noun.format('' if count == 1 else 's')} {done}, the first on line {line}.")
    return text


def _unbound(text: str, notes: list[str]) -> str:
    """Prefixes that nothing declares are taken off; names are compared without them anyway."""
    declared = set(re.findall(r"xmlns:([\w.-]{1,60})\s?=", text)) | {"xml", "xmlns"}
    lost: dict[str, None] = {}

    def shorn(match: re.Match[str]) -> str:
        if match[2] in declared:
            return match[0]
        lost[match[2]] = None
        return match[1]

    text = PREFIXED_ATTRIBUTE.sub(shorn, PREFIXED.sub(shorn, text))
    if lost:
        names = ", ".join(f"'{name}'" for name in list(lost)[:5])
        notes.append(f"The XML uses {names} without declaring it; the names were read without it.")
    return text
