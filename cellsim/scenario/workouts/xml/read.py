"""TCX and GPX files into legs."""

from cellsim.scenario.workouts.leg import File
from cellsim.scenario.workouts.repair.words import counted
from cellsim.scenario.workouts.trace import refusal
from cellsim.scenario.workouts.xml.heard import heard
from cellsim.scenario.workouts.xml.listener import Listener

OTHERS = {"kml": "a map for Google Earth", "pwx": "a PWX file", "sml": "a Suunto SML file", "error": "an error message"}


def read(data: bytes, name: str) -> File:
    """The activities of a TCX file, or the tracks of a GPX file.

    Raises
    ------
    WorkoutError : a web page, text that is not XML, or a course, a plan or a route instead of a recording.
    """
    listener, notes, skipped = heard(data, name, Listener)
    _refuse_plans(listener, name)
    for what, (count, first, line) in listener.unread.items():
        shown = "".join(letter for letter in first[:30] if letter.isprintable())
        where = f" (line {line + skipped})" if line else ""
        notes.append(f"The {what} of {counted(count, 'record')} could not be read, such as '{shown}'{where}.")
    return File(legs=[leg for leg in listener.legs if len(leg.table) or leg.untimed] or listener.legs[:1], notes=notes)


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
        what = f"holds {counted(untimed, 'record')} whose time cannot be read, such as '{shown}'"
        raise refusal(name, what, "write times as 2020-02-22T10:00:00Z")
