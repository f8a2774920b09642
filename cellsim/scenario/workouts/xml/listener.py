"""What is heard while XML is read as a stream: activities or tracks, their laps, and the leaves of their points.

Names are compared without their namespace, in small letters and without signs, for each vendor has its own. A leaf
called ``value`` goes by the name of its parent.
"""

import math
from functools import lru_cache

from cellsim.scenario.workouts.leg import Lap, Leg, Most, Records
from cellsim.scenario.workouts.sports import plain
from cellsim.scenario.workouts.trace import refusal
from cellsim.scenario.workouts.xml.values import moment, number

MAX_DEPTH = 64
MOST_LEGS = 1000
POINTS, LEGS, LAP, TRACKS = ("trackpoint", "trkpt"), ("activity", "trk"), "lap", ("track", "trkseg")
PARTS = frozenset({"activity", "course", "workout", "trk", "rte", "wpt", "trainingcenterdatabase", "gpx"})
POWER = ("watts", "power", "powerinwatts", "pwr", "powerwatts")
HEART = ("heartratebpm", "hr", "heartrate", "heartratevalue", "bpm")
DISTANCE, PLACE = ("distancemeters",), ("latitudedegrees", "longitudedegrees")
ALTITUDE = ("altitudemeters", "ele")
LEAVES = frozenset(("time", *POWER, *HEART, *DISTANCE, *PLACE, *ALTITUDE))
EARTH_M = 6_371_000.0


@lru_cache(maxsize=4096)
def _word(tag: str) -> str:
    return plain(tag.rpartition("}")[2])


class Listener:
    """A target for an XML parser; ``legs`` is what was heard, ``root`` the outermost name, ``seen`` the parts met."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.legs: list[Leg] = []
        self.seen: set[str] = set()
        self.root = ""
        self.unread: dict[str, tuple[int, str, int]] = {}
        self.line = lambda: 0
        self._most = Most(name)
        self._rows = Records(self._most)
        self._path: list[str] = []
        self._leaf: dict[str, str] | None = None
        self._text: list[str] = []
        self._track = self._lap = 0
        self._open = False
        self._way: tuple[float, float, float] | None = None  # latitude, longitude, and the way so far [m]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        word = _word(tag)
        if len(self._path) >= MAX_DEPTH:
            raise refusal(self.name, "nests its XML deeper than any workout does", "export it again")
        self.root = self.root or word
        self.seen |= PARTS & {word}
        if word in POINTS:
            self._leaf = {key: attributes[key] for key in ("lat", "lon") if key in attributes}
        elif word in LEGS:
            self._close_leg()
            if len(self.legs) >= MOST_LEGS:
                raise refusal(self.name, f"holds more than {MOST_LEGS} activities", "export one of them")
            kind = "track" if word == "trk" else "activity"
            sport = next((value for key, value in attributes.items() if plain(key) == "sport"), "")
            self.legs.append(Leg(kind=kind, sport=sport))
            self._open = True
        elif word == LAP and self._open:
            self._lap += 1
            begins = moment(attributes.get("StartTime"))
            self.legs[-1].laps.append(Lap(self._lap, begins, None))
        elif word in TRACKS:
            self._track += 1
        self._path.append(word)
        self._text = []

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, tag: str) -> None:
        word = self._path.pop()
        parent = self._path[-1] if self._path else ""
        text, self._text = "".join(self._text).strip(), []
        if word in POINTS and self._leaf is not None:
            self._point(self._leaf)
            self._leaf = None
        elif word in LEGS:
            self._close_leg()
        elif self._leaf is not None:
            key = parent if word == "value" else word
            if key in LEAVES and text:
                self._leaf.setdefault(key, text)
        elif self.legs and word == "type" and parent == "trk":
            self.legs[-1].sport = self.legs[-1].sport or text
        elif self.legs and self.legs[-1].laps and word == "totaltimeseconds" and parent == LAP:
            lap = self.legs[-1].laps[-1]
            self.legs[-1].laps[-1] = Lap(lap.number, lap.begins_s, number(text))

    def close(self) -> "Listener":
        self._close_leg()
        return self

    def _close_leg(self) -> None:
        """Points outside of an activity or a track, such as those of a course, are not recorded."""
        if self._open:
            leg = self.legs[-1]
            leg.table, leg.untimed, leg.unread = self._rows.table(), self._rows.untimed, self._rows.unread
        self._rows, self._way, self._open = Records(self._most), None, False

    def _point(self, leaf: dict[str, str]) -> None:
        time_s = moment(leaf.get("time"))
        self._rows.add(
            time_s,
            self._number(leaf, POWER, "power"),
            self._number(leaf, HEART, "heart rate"),
            self._distance(leaf),
            self._track,
            self._lap,
            unread=leaf.get("time", ""),
            altitude_m=number(next((leaf[key] for key in ALTITUDE if key in leaf), None)),
        )

    def _number(self, leaf: dict[str, str], keys: tuple[str, ...], what: str) -> float | None:
        text = next((leaf[key] for key in keys if key in leaf), None)
        value = number(text)
        if text is not None and value is None:
            count, first, line = self.unread.get(what, (0, text, self.line()))
            self.unread[what] = (count + 1, first, line)
        return value

    def _distance(self, leaf: dict[str, str]) -> float | None:
        """The way so far [m]: as written, or along the places."""
        written = number(leaf.get(DISTANCE[0]))
        if written is not None:
            return written
        latitude, longitude = number(leaf.get("lat", leaf.get(PLACE[0]))), number(leaf.get("lon", leaf.get(PLACE[1])))
        if latitude is None or longitude is None:
            return None
        before = self._way or (latitude, longitude, 0.0)
        north = math.radians(latitude - before[0])
        east = math.radians(longitude - before[1]) * math.cos(math.radians(latitude))
        way = before[2] + EARTH_M * math.hypot(north, east)
        self._way = (latitude, longitude, way)
        return way
