"""FIT: the binary recordings of watches and bicycle computers."""

import math
import struct
from io import BytesIO
from typing import Any

import fitdecode

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.trace import Recording, refusal, sport

# A damaged file makes the decoder leak every kind of error that a wrong byte can cause, besides its own.
LEAKS = (
    fitdecode.FitError,
    struct.error,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
)
MAX_MESSAGES = 2_000_000
NATIVE_POWER = 7  # field number of power in a FIT record
POWER_WORDS = {"power", "running power", "runpower", "run power", "rp_power", "stryd power", "watts"}
WATTS = {"", "w", "watt", "watts"}


def read(data: bytes, name: str) -> Recording:
    """The records of a FIT activity.

    Raises
    ------
    WorkoutError : damaged bytes, a wrong check sum, or a FIT file that is no activity.
    """
    recording = Recording()
    kinds: list[str] = []
    sports: list[str] = []
    developer: set[str] = set()
    try:
        with fitdecode.FitReader(
            BytesIO(data), check_crc=fitdecode.CrcCheck.RAISE, error_handling=fitdecode.ErrorHandling.IGNORE
        ) as frames:
            for count, frame in enumerate(frames):
                if count >= MAX_MESSAGES:
                    raise refusal(name, f"holds more than {MAX_MESSAGES} messages", "cut it into shorter recordings")
                if not isinstance(frame, fitdecode.FitDataMessage):
                    continue
                if frame.name == "record":
                    recording.add(name, *_record(frame, developer))
                elif frame.name == "file_id":
                    kinds.append(str(frame.get_value("type", fallback=None) or "activity"))
                elif frame.name in ("session", "sport"):
                    sports.append(sport(str(frame.get_value("sport", fallback=None) or "")))
    except WorkoutError:
        raise
    except LEAKS as reason:
        if isinstance(reason, fitdecode.FitCRCError):
            what = "is damaged, for its check sum does not match its content"
        else:
            what = "is damaged or cut short and cannot be read as FIT"
        raise refusal(name, what, "copy it again from the device or export it again") from reason
    other = [kind for kind in kinds if kind != "activity" and not kind.isdigit()]
    if other:
        what = f"is a FIT file of kind '{other[0]}' and no recorded workout"
        raise refusal(name, what, "choose the activity file of the workout")
    named = [each for each in sports if each not in ("unknown", "generic")]
    recording.sport = named[-1] if named else "unknown"
    if len(set(named)) > 1:
        recording.notes.append(f"The file holds several sports ({', '.join(dict.fromkeys(named))}), read as one bout.")
    if developer:
        recording.notes.append(f"Power was read from the added field {', '.join(sorted(developer))}.")
    return recording


def _record(frame: Any, developer: set[str]) -> tuple[float | None, float | None, float | None]:
    """Time [s], power [W] and heart rate [bpm] of one record; the device's own power field goes first."""
    time_s = power_w = added_w = heart_rate_bpm = None
    label = ""
    for item in frame.fields:
        if getattr(item.field_def, "is_dev", False):
            if added_w is None and _is_power(item):
                added_w, label = _number(item.value), str(item.name)
        elif item.name == "timestamp":
            time_s = _number(item.raw_value)
        elif item.name == "power":
            power_w = _number(item.value)
        elif item.name == "heart_rate":
            heart_rate_bpm = _number(item.value)
    if power_w is None and added_w is not None:
        power_w = added_w
        developer.add(f"'{''.join(letter for letter in label[:40] if letter.isprintable())}'")
    return time_s, power_w, heart_rate_bpm


def _is_power(item: Any) -> bool:
    """Whether a developer field is power in watts, not a part of it such as form power."""
    if str(item.units or "").strip().lower() not in WATTS:
        return False
    native = getattr(item.field, "native_field_num", None)
    return native == NATIVE_POWER or str(item.name).strip().lower() in POWER_WORDS


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)
