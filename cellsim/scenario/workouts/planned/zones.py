"""Zones by whose number a plan may ask for power or heart rate: their bounds stand in the device, not in the file.

What devices set where nobody changed it was taken. Power: the levels of Allen and Coggan (Training and Racing with a
Power Meter) as shares of FTP. Heart rate: the zones of Garmin's owner's manuals as shares of the greatest heart rate.
"""

from collections.abc import Mapping

# Zone 1 has no lower bound, and zone 7 no upper one: it is as hard as can be.
EASY, HARDEST = 1, 7
POWER: Mapping[int, tuple[float, float]] = {
    2: (0.56, 0.75), 3: (0.76, 0.90), 4: (0.91, 1.05), 5: (1.06, 1.20), 6: (1.21, 1.50),
}  # fmt: skip
PULSE: Mapping[int, tuple[float, float]] = {
    1: (0.50, 0.60), 2: (0.60, 0.70), 3: (0.70, 0.80), 4: (0.80, 0.90), 5: (0.90, 1.00),
}  # fmt: skip


def power(zone: int) -> tuple[float, str, str] | None:
    """What a zone of power asks for, in which of ``plan.MOST`` that is counted, and in words; None for no such zone."""
    if zone == EASY:
        return 0.0, "free", "up to 55 % of FTP"
    if zone == HARDEST:
        return 1.0, "best", "as hard as can be held"
    return _middle(POWER, zone, "FTP", "FTP")


def pulse(zone: int) -> tuple[float, str, str] | None:
    """Likewise of a zone of heart rate."""
    return _middle(PULSE, zone, "HRmax", "the greatest heart rate")


def _middle(zones: Mapping[int, tuple[float, float]], zone: int, of: str, spoken: str) -> tuple[float, str, str] | None:
    if zone not in zones:
        return None
    low, high = zones[zone]
    return 0.5 * (low + high), of, f"{100 * low:.0f} to {100 * high:.0f} % of {spoken}"
