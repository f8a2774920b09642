"""ERG and MRC: a course of minutes and watts, or of minutes and percent of FTP."""

import re
from itertools import pairwise
from math import isfinite

from cellsim.scenario.workouts.planned.plan import Plan, PlanSteps
from cellsim.scenario.workouts.text import lines_of, quoted
from cellsim.scenario.workouts.trace import refusal

HEAD = re.compile(r";?\s*(minutes|seconds|hours)\s+(\w+)\b.*", re.IGNORECASE)
SECONDS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0}
BETWEEN = re.compile(r"(?:,(?=\s)|[\s;])+")  # a comma without a blank is one of decimals
COUNTED = {"watts": "W", "watt": "W", "percent": "FTP", "percentage": "FTP", "ftp": "FTP"}
DISTANCE = re.compile(r";?\s*(distance|km|miles)\s+(grade|wind|slope)\b.*", re.IGNORECASE)
SECTION = re.compile(r"\[\s*(end\s+)?course\s+(header|data|text)\s*\]", re.IGNORECASE)
LAP = re.compile(r"\S+\s+lap\b.*", re.IGNORECASE)
SAME_MINUTE = 1e-9


def read(data: bytes, name: str, sha256: str) -> Plan:
    """The plan of a course of power over time.

    Raises
    ------
    WorkoutError : no course, one over distance, or a line that cannot be read; the line is named.
    """
    inside, of, unit, ftp_w = "", "", "minutes", None
    points: list[tuple[int, float, float]] = []
    for number, text in enumerate(lines_of(data, name), 1):
        line = text.strip()
        if section := SECTION.fullmatch(line):
            inside = "" if section[1] else section[2].lower()
        elif found := HEAD.fullmatch(line):
            unit, of = found[1].lower(), COUNTED.get(found[2].lower(), "")
            if not of:
                what = f"plans '{quoted(found[2])}' over time, which is neither watts nor percent of FTP"
                raise refusal(name, what, "give a course of power")
        elif DISTANCE.fullmatch(line):
            raise refusal(name, "is a course over distance, which does not say how long it takes", "give one over time")
        elif inside == "header" and (said := re.fullmatch(r"ftp\s*=\s*(.+)", line, re.IGNORECASE)):
            ftp_w = _number(name, number, said[1]) or None
        elif inside == "data" and line and not line.startswith(";") and not LAP.fullmatch(line):
            points.append((number, *_point(name, number, line, of)))
    if not points:
        raise refusal(name, "holds no [COURSE DATA]", "give an ERG or MRC file with minutes and watts")
    of = of or ("FTP" if name.lower().endswith(".mrc") else "W")
    notes = []
    if ftp_w is not None and of == "W":
        notes.append(f"The watts of '{name}' were written for a rider with an FTP of {ftp_w:g} W.")
    return _course(name, points, SECONDS[unit], of).plan("cycling", notes, sha256, ftp_w)


def _point(name: str, number: int, line: str, of: str) -> tuple[float, float]:
    """Time and power of a line of course data."""
    parts = BETWEEN.split(line)
    if len(parts) < 2:
        raise refusal(name, f"has no power beside its time in line {number}", "write minutes and watts")
    if parts[1].endswith("%") and of == "W":
        raise refusal(name, f"gives percent in line {number}, and watts by its header", "write MINUTES PERCENT there")
    return _number(name, number, parts[0]), _number(name, number, parts[1].rstrip("%"))


def _course(name: str, points: list[tuple[int, float, float]], unit_s: float, of: str) -> PlanSteps:
    times = 0.01 if of == "FTP" else 1.0
    steps = PlanSteps(name)
    for (_, start, first), (number, end, last) in pairwise(points):
        if end < start - SAME_MINUTE:
            raise refusal(name, f"goes back in time in line {number}", "put the lines in order")
        steps.add(f"line {number}", max(0.0, end - start) * unit_s, first * times, last * times, of)
    return steps


def _number(name: str, line: int, text: str) -> float:
    try:
        value = float(text.strip().split()[0].replace(",", "."))
    except (ValueError, IndexError):
        value = float("nan")
    if not isfinite(value):
        raise refusal(name, f"says '{quoted(text)}' in line {line}, where a number was expected", "mend that line")
    return value
