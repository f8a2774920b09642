"""Text out of the bytes of a stranger's file."""

from cellsim.scenario.workouts.trace import MAX_RECORDS, refusal

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def text_of(data: bytes, name: str) -> str:
    """The text in UTF-8, UTF-16 with a mark, or else the Western code page that older exporters write.

    Raises
    ------
    WorkoutError : null bytes, which no text has.
    """
    encoding = next((each for mark, each in MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\0" in text:
        raise refusal(name, "is not text, though its name says so", "export it again")
    return text


def lines_of(data: bytes, name: str) -> list[str]:
    """Its lines, however they end."""
    found = text_of(data, name).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(found) > MAX_RECORDS:
        raise refusal(name, f"holds more than {MAX_RECORDS} lines", "cut it into shorter files")
    return found


def quoted(text: str) -> str:
    """What a file says, fit to stand in a sentence."""
    return "".join(letter if letter.isprintable() else "?" for letter in text.strip()[:40])
