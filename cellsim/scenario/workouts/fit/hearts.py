"""Heart rate in messages of its own, as a chest strap stores it in the water and hands it over afterwards.

The moments of its beats are counted in 1024ths of a second, most of them by their last twelve bits alone (FIT
profile, message ``hr``): each is the next moment after the one before with these bits.
"""

import math
from typing import Any

from cellsim.scenario.workouts.fit.frames import ASIDE

TICKS = 1024.0
BITS = 12
PACKED = f"unknown_{ASIDE}"


class Hearts:
    """Samples (time [s] of the FIT clock, heart rate [bpm]) from the ``hr`` messages of one file, in their order."""

    def __init__(self) -> None:
        self.samples: list[tuple[float, float]] = []
        self._begins_s = math.nan  # the moment at which the ticks were ``_begins``
        self._begins = self._ticks = 0

    def add(self, message: Any) -> int:
        """Take the samples of one message; returns how many they are."""
        raw = {item.name: item.raw_value for item in message.fields}
        rates = _several(raw.get("filtered_bpm"))
        ticks = [each for each in _several(raw.get("event_timestamp")) if each is not None]
        if ticks:
            if raw.get("timestamp") is not None:
                part = _several(raw.get("fractional_timestamp"))[:1] or [0]
                self._begins_s = raw["timestamp"] + (part[0] or 0) / 32768.0
                self._begins = ticks[0]
            self._ticks = ticks[-1]
        else:
            ticks = [self._after(bits) for bits in _unpacked(_several(raw.get(PACKED)))]
        if not math.isnan(self._begins_s):
            for tick, rate in zip(ticks, rates, strict=False):
                if rate is not None:
                    self.samples.append((self._begins_s + (tick - self._begins) / TICKS, float(rate)))
        return len(ticks)

    def _after(self, bits: int) -> int:
        self._ticks += (bits - self._ticks) % (1 << BITS)
        return self._ticks


def _several(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (tuple, list, bytes)) else [] if value is None else [value]


def _unpacked(packed: list[int | None]) -> list[int]:
    """Numbers of twelve bits, two in each three bytes, the low ones first."""
    found = []
    for first in range(0, len(packed) - 2, 3):
        low, middle, high = (each or 0 for each in packed[first : first + 3])
        found += [low | (middle & 0xF) << 8, middle >> 4 | high << 4]
    return found
