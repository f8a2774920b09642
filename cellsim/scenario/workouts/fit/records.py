"""One record of a FIT file: time, power, heart rate and distance, of its own fields or of added ones."""

import math
from typing import Any

NATIVE_POWER, NATIVE_HEART = 7, 3  # field numbers in a FIT record
POWER_WORDS = {
    "power", "running power", "run power", "runpower", "rp power", "stryd power", "watts", "cp power", "cycling power",
    "powerw", "currentpower", "current power",
}  # fmt: skip
HEART_WORDS = {"heart rate", "heartrate", "hr", "heart rate bpm", "pulse"}
UNITS = {"power": ("", "w", "watt", "watts"), "heart": ("", "bpm", "beats per minute", "1/min", "beats/min")}
ENOUGH = 0.1  # share of the records with a meter that a device's own field must cover to be taken before added ones


class Channel:
    """Power or heart rate: the device's own field, and the added fields beside it, row by row."""

    def __init__(self) -> None:
        self.own: dict[int, float] = {}
        self.added: dict[tuple[bool, str], dict[int, float]] = {}
        self.several: set[str] = set()

    def add(self, row: int, label: str, native: bool, item: Any) -> None:
        value = number(item.value)
        if value is not None:
            if isinstance(item.value, (tuple, list)) and len(item.value) > 1:
                self.several.add(label)
            self.added.setdefault((native, label), {})[row] = value

    def chosen(self) -> tuple[dict[int, float], str]:
        """The values by row, and the name of the added field that they are from; its own field goes first."""
        best = max(self.added, key=lambda key: (key[0], len(self.added[key])), default=None)
        worn = len([value for value in self.own.values() if value > 0.0])
        if best is None or worn > ENOUGH * len(self.added[best]):
            return self.own, ""
        return self.added[best], best[1]


def number(value: Any) -> float | None:
    """A finite number; of several values, such as two in the same second, their mean."""
    if isinstance(value, (tuple, list)):
        values = [each for each in map(number, value) if each is not None]
        return sum(values) / len(values) if values else None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def kind(item: Any) -> str:
    """'power' or 'heart' if an added field is one of them, and not a part of it such as form power."""
    native = getattr(item.field, "native_field_num", None)
    units = str(item.units or "").strip().lower()
    name = " ".join(str(item.name or "").lower().replace("_", " ").replace("-", " ").split())
    for found, number_, words in (("power", NATIVE_POWER, POWER_WORDS), ("heart", NATIVE_HEART, HEART_WORDS)):
        if (native == number_ and units != "%") or (name in words and units in UNITS[found]):
            return found
    return ""


def label(item: Any) -> str:
    return "".join(letter for letter in str(item.name)[:40] if letter.isprintable())
