"""Zones by whose number a plan may ask for power or heart rate: their bounds stand in the device, not in the file.

What devices set where nobody changed it was taken. Power: the levels of Allen and Coggan (Training and Racing with a
Power Meter) as shares of FTP. Heart rate: the zones of Garmin's owner's manuals as shares of the greatest heart rate.
"""

from collections.abc import Mapping

from cellsim.scenario.workouts.trace import refusal

# Zone 1 has no lower bound, and zone 7 no upper one: it is as hard as can be.
EASY, HARDEST = 1, 7
POWER: Mapping[int, tuple[float, float]] = {
    2: (0.56, 0.75), 3: (0.76, 0.90), 4: (0.91, 1.05), 5: (1.06, 1.20), 6: (1.21, 1.50),
}  # fmt: skip
PULSE: Mapping[int, tuple[float, float]] = {
    1: (0.50, 0.60), 2: (0.60, 0.70), 3: (0.70, 0.80), 4: (0.80, 0.90), 5: (0.90, 1.00),
}  # fmt: skip


def zone_target(what: str, zone: int, name: str, where: str, notes: list[str]) -> tuple[float, str]:
    """What a zone asks for, and in which of ``plan.MOST`` that is counted; of its range, the middle.

    Parameters
    ----------
    what : power or heart rate
    name, where : file and step, as a refusal names them

    Raises
    ------
    WorkoutError : there is no such zone.
    """
    of, ranges = ("HRmax", PULSE) if what == "heart rate" else ("FTP", POWER)
    if what == "power" and zone in (EASY, HARDEST):
        value, of = (0.0, "free") if zone == EASY else (1.0, "best")
        spoken = "up to 55 % of FTP" if zone == EASY else "the greatest effort that can be held"
    elif zone in ranges:
        low, high = ranges[zone]
        value = 0.5 * (low + high)
        spoken = f"{100 * low:.0f} to {100 * high:.0f} % of {'FTP' if of == 'FTP' else 'the greatest heart rate'}"
    else:
        said = f"asks for {what} zone {zone} ({where}), which no usual scheme of zones has"
        raise refusal(name, said, f"plan that step with a range of {what}")
    notes.append(
        f"Zone {zone} of {what}, whose bounds stand in the device and not in the file, was taken as {spoken}, as "
        "devices set it."
    )
    return value, of
