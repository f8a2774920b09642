"""Workouts that are still to be done, each format into the same steps."""

from collections.abc import Callable

from cellsim.scenario.workouts.planned import erg, fit_workout, zwo
from cellsim.scenario.workouts.planned.plan import Plan, Step

__all__ = ["Plan", "Step", "reader_of"]

Reader = Callable[[bytes, str, str], Plan]
BY_ENDING: dict[str, Reader] = {"zwo": zwo.read, "erg": erg.read, "mrc": erg.read}


def reader_of(data: bytes, name: str) -> Reader | None:
    """What reads these bytes as a plan, told by the content and else by the ending of the name; None for no plan."""
    if data[8:12] == b".FIT":
        return fit_workout.read if fit_workout.is_workout(data) else None
    head = data[:4096].lower().replace(b"\0", b"")
    if b"<workout_file" in head:
        return zwo.read
    if b"[course header]" in head or b"[course data]" in head:
        return erg.read
    if head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith((b"{", b"[{", b"<html", b"<!doctype html", b"%pdf")):
        return None  # what a service answers with, under the name of a plan
    return BY_ENDING.get(name.lower().rpartition(".")[2])
