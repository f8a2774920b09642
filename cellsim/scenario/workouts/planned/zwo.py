"""ZWO: workouts of Zwift, in XML; power is a share of the rider's FTP."""

from collections.abc import Mapping
from math import isfinite

from cellsim.scenario.workouts.planned import zones
from cellsim.scenario.workouts.planned.plan import MOST_STEPS, Plan, PlanSteps
from cellsim.scenario.workouts.sports import mode_of
from cellsim.scenario.workouts.trace import refusal
from cellsim.scenario.workouts.xml.heard import heard

MAX_DEPTH = 16
# Where the file leaves a ramp's ends out, Zwift's own.
USUAL = {"warmup": (0.25, 0.75), "cooldown": (0.75, 0.25), "ramp": (0.25, 0.75)}
SILENT = {"textevent", "textnotification", "gameplayevent", "tag", "tags"}


class ZwoListener:
    """Takes the steps in as their elements begin; words around them are kept only where they matter."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.steps: list[tuple[str, float, float, float, str]] = []
        self.notes: list[str] = []
        self.words: dict[str, str] = {}
        self.is_workout = False
        self.line = lambda: 0
        self._path: list[str] = []
        self._text: list[str] = []
        self._number = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        word = tag.rpartition("}")[2].lower()
        if len(self._path) >= MAX_DEPTH:
            raise refusal(self.name, "nests its XML deeper than any workout does", "export it again")
        if self._path and self._path[-1] == "workout" and word not in SILENT:
            self._number += 1
            if self._number > MOST_STEPS:
                raise refusal(self.name, f"holds more than {MOST_STEPS} steps", "cut it into shorter workouts")
            _step(self, word, tag, {key.lower(): text for key, text in attributes.items()}, f"step {self._number}")
        self.is_workout |= word == "workout"
        self._path.append(word)
        self._text = []

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, tag: str) -> None:
        word = self._path.pop()
        if self._path[-1:] == ["workout_file"]:
            self.words.setdefault(word, "".join(self._text).strip())
        self._text = []

    def close(self) -> "ZwoListener":
        return self


def read(data: bytes, name: str, sha256: str) -> Plan:
    """The plan of a Zwift workout.

    Raises
    ------
    WorkoutError : not XML, no workout, a step that is not known, or one whose numbers cannot be read.
    """
    found, mended, _ = heard(data, name, ZwoListener)
    found.notes += mended
    if not found.is_workout:
        raise refusal(name, "holds no <workout>", "export the workout again")
    if found.words.get("durationtype", "time").lower() == "distance":
        raise refusal(name, "plans distances, and nothing in it says how long they take", "export the workout by time")
    sport = mode_of(found.words.get("sporttype", "bike"))
    if sport == "running":
        found.notes.append("Shares of threshold pace were read as the same shares of FTP, as oxygen follows both.")
    steps, ftp = PlanSteps(name), 1.0
    if fixed := found.words.get("ftpoverride", ""):
        ftp = _number(name, "ftpOverride", fixed)
        found.notes.append(f"'{name}' sets an FTP of {ftp:g} W for everyone (ftpOverride), so it asks for watts.")
    for where, duration_s, start, end, of in found.steps:
        if fixed and of == "FTP":
            steps.add(where, duration_s, ftp * start, ftp * end, "W")
        else:
            steps.add(where, duration_s, start, end, of)
    return steps.plan(sport, found.notes, sha256)


def _step(found: ZwoListener, word: str, tag: str, says: Mapping[str, str], where: str) -> None:
    def number(key: str, usual: float | None = None) -> float:
        text = says.get(key.lower())
        if text is None and usual is not None:
            return usual
        if text is None:
            raise refusal(found.name, f"has a {tag} without {key} ({where})", "write the workout again")
        return _number(found.name, f"{key} of {where}", text)

    def power(low: str, high: str, plain: str) -> tuple[float, float]:
        if low.lower() in says and high.lower() in says:
            return number(low), number(high)
        value = number(next((key for key in (plain, low, high) if key.lower() in says), plain))
        return value, value

    def add(duration_s: float, start: float, end: float, of: str) -> None:
        if len(found.steps) >= MOST_STEPS:
            raise refusal(found.name, f"holds more than {MOST_STEPS} steps", "cut it into shorter workouts")
        found.steps.append((where, duration_s, start, end, of))

    match word:
        case "warmup" | "ramp" | "cooldown":
            first, last = USUAL[word]
            if "power" in says and "powerlow" not in says:
                first = last = number("Power")
            low, high = number("PowerLow", first), number("PowerHigh", last)
            if word == "cooldown" and low < high:  # writers differ in which end they call low
                low, high = high, low
            add(number("Duration"), low, high, "FTP")
        case "steadystate" | "solidstate" if "zone" in says and not says.keys() & {"power", "powerlow", "powerhigh"}:
            value, of = zones.zone_target("power", int(number("Zone")), found.name, where, found.notes)
            add(number("Duration"), value, value, of)
        case "steadystate" | "solidstate":
            low, high = power("PowerLow", "PowerHigh", "Power")
            if low != high:
                found.notes.append("Where a steady step gives a range of power, its middle was taken.")
            add(number("Duration"), 0.5 * (low + high), 0.5 * (low + high), "FTP")
        case "intervalst":
            on, off = power("PowerOnLow", "PowerOnHigh", "OnPower"), power("PowerOffLow", "PowerOffHigh", "OffPower")
            times = number("Repeat", 1.0)
            if not 0.0 <= times <= MOST_STEPS or times != int(times):
                raise refusal(found.name, f"repeats {where} {times:g} times", f"write 1 to {MOST_STEPS}")
            for _ in range(int(times)):
                add(number("OnDuration"), *on, "FTP")
                add(number("OffDuration"), *off, "FTP")
        case "freeride" | "freeroad":
            add(number("Duration"), 0.0, 0.0, "free")
        case "maxeffort":
            add(number("Duration"), 1.0, 1.0, "best")
        case _:
            raise refusal(
                found.name, f"has a step of a kind that is not known, '{_plain(tag)}' ({where})", "leave it out"
            )


def _plain(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text[:40])


def _number(name: str, what: str, text: str) -> float:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        value = float("nan")
    if not isfinite(value):
        raise refusal(name, f"says '{_plain(text)}' for {what}, which is no number", "write the workout again")
    return value
