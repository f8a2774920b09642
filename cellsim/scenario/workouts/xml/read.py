"""TCX and GPX files into legs; entities and document types are refused."""

from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.leg import File
from cellsim.scenario.workouts.trace import refusal
from cellsim.scenario.workouts.xml import text
from cellsim.scenario.workouts.xml.listener import Listener

NO_ELEMENTS, UNCLOSED = 3, (3, 5, 6)  # expat's numbers for a text that ends too early
UNKNOWN_ENCODING = 18
OTHERS = {"kml": "a map for Google Earth", "pwx": "a PWX file", "sml": "a Suunto SML file", "error": "an error message"}


def read(data: bytes, name: str) -> File:
    """The activities of a TCX file, or the tracks of a GPX file.

    Raises
    ------
    WorkoutError : a web page, text that is not XML, or a course, a plan or a route instead of a recording.
    """
    data, skipped = text.bare(data)
    text.refuse_a_page(data, name)
    notes: list[str] = []
    try:
        heard = _heard(data, name)
    except ParseError as reason:
        mended, notes = text.mended(data)
        if not notes or reason.code == UNKNOWN_ENCODING:
            raise _broken(reason, name, skipped) from reason
        try:
            heard = _heard(mended, name)
        except ParseError as second:
            raise _broken(second, name, skipped) from second
    _refuse_plans(heard, name)
    for what, (count, first, line) in heard.unread.items():
        shown = "".join(letter for letter in first[:30] if letter.isprintable())
        where = f" (line {line + skipped})" if line else ""
        notes.append(f"The {what} of {count} records could not be read, such as '{shown}'{where}.")
    return File(legs=[leg for leg in heard.legs if len(leg.table) or leg.untimed] or heard.legs[:1], notes=notes)


def _heard(data: bytes, name: str) -> Listener:
    listener = Listener(name)
    try:
        parser = DefusedXMLParser(target=listener, forbid_dtd=True)
        expat = getattr(parser, "parser", None)
        listener.line = lambda: getattr(expat, "CurrentLineNumber", 0)
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


def _refuse_plans(heard: Listener, name: str) -> None:
    if heard.root == "gpx":
        if "trk" not in heard.seen:
            kind = "planned GPX route and no recorded workout" if "rte" in heard.seen else "GPX file without a track"
            raise refusal(name, f"is a {kind}", "export the recorded activity")
        if not any(len(leg.table) for leg in heard.legs):
            _refuse_times(heard, name)
            what = "is a GPX course without times and no recorded workout"
            raise refusal(name, what, "export the recorded activity")
    elif heard.root == "trainingcenterdatabase" or "activity" in heard.seen:
        if "activity" not in heard.seen:
            kind = next((word for word in ("course", "workout") if word in heard.seen), "")
            what = f"is a TCX {kind} and no recorded workout" if kind else "is a TCX file without an activity"
            raise refusal(name, what, "export the activity itself")
        if not any(len(leg.table) for leg in heard.legs):
            _refuse_times(heard, name)
    else:
        what = OTHERS.get(heard.root, f"XML of the kind '{heard.root[:30]}'")
        raise refusal(name, f"is {what} and no recording that can be read", "export it as FIT, TCX or GPX")


def _refuse_times(heard: Listener, name: str) -> None:
    """Where records have times of which none can be read, that is what is wrong."""
    untimed, first = sum(leg.untimed for leg in heard.legs), next((leg.unread for leg in heard.legs if leg.unread), "")
    if first:
        shown = "".join(letter for letter in first[:40] if letter.isprintable())
        what = f"holds {untimed} records whose times cannot be read, such as '{shown}'"
        raise refusal(name, what, "write times as 2020-02-22T10:00:00Z")
