"""XML handed to a listener as a stream, mended where no meaning is lost; entities and document types are refused."""

from collections.abc import Callable
from typing import Any, TypeVar
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.trace import refusal
from cellsim.scenario.workouts.xml import text

NO_ELEMENTS, UNCLOSED = 3, (3, 5, 6)  # expat's numbers for a text that ends too early
UNKNOWN_ENCODING = 18

Target = TypeVar("Target", bound=Any)


def heard(data: bytes, name: str, listener: Callable[[str], Target]) -> tuple[Target, list[str], int]:
    """A listener of this kind that has heard the whole file, what was mended, and how many lines stand before the text.

    ``line`` of the listener tells on which line the parser is.

    Raises
    ------
    WorkoutError : a web page, text that is not XML, or XML with a document type or entities.
    """
    data, skipped = text.bare(data)
    text.refuse_a_page(data, name)
    try:
        return _heard(data, name, listener), [], skipped
    except ParseError as reason:
        mended, notes = text.mended(data)
        if not notes or reason.code == UNKNOWN_ENCODING:
            raise _broken(reason, name, skipped) from reason
        try:
            return _heard(mended, name, listener), notes, skipped
        except ParseError as second:
            raise _broken(second, name, skipped) from second


def _heard(data: bytes, name: str, listener: Callable[[str], Target]) -> Target:
    target = listener(name)
    try:
        parser = DefusedXMLParser(target=target, forbid_dtd=True)
        expat = getattr(parser, "parser", None)
        target.line = lambda: getattr(expat, "CurrentLineNumber", 0)
        parser.feed(data)
        return parser.close()
    except (WorkoutError, ParseError):
        raise
    except DefusedXmlException as reason:
        what = "declares a document type or entities, which no workout needs"
        raise refusal(name, what, "export it again") from reason
    except (LookupError, ValueError) as reason:  # ValueError: an encoding that expat does not know
        raise refusal(name, "is not well-formed XML, for its encoding is not known", "export it again") from reason


def _broken(reason: ParseError, name: str, skipped: int) -> WorkoutError:
    line = reason.position[0] + skipped
    if reason.code in UNCLOSED:
        return refusal(name, f"is cut short, for its XML ends on line {line} unfinished", "export it again")
    why = str(reason).partition(":")[0]
    return refusal(name, f"is not well-formed XML on line {line} ({why})", "mend that line, or export it again")
