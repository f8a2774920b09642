"""A small encoder of FIT, so that tests can write what devices write: messages, a header, a check sum."""

import struct
from collections.abc import Iterable
from typing import Any

T0 = 1_000_000_000  # seconds of the FIT clock
FIT_EPOCH = 631_065_600
ACTIVITY, SETTINGS, COURSE = 4, 2, 6
RUNNING, CYCLING, TRANSITION, EQUIPMENT, SWIMMING = 1, 2, 3, 4, 5
KINDS = {"enum": (0x00, "B"), "u8": (0x02, "B"), "u16": (0x84, "H"), "u32": (0x86, "I"), "byte": (0x0D, "")}
KINDS |= {"text": (0x07, ""), "two u16": (0x84, "2H"), "eight u8": (0x02, "8B")}

Fields = dict[int, tuple[str, Any]]
Added = list[tuple[int, int, bytes]]  # field number, developer index, bytes


def _of_byte(byte: int) -> int:
    for _ in range(8):
        byte = (byte >> 1) ^ 0xA001 if byte & 1 else byte >> 1
    return byte


CRC = [_of_byte(byte) for byte in range(256)]


def crc(data: bytes) -> int:
    total = 0
    for byte in data:
        total = total >> 8 ^ CRC[(total ^ byte) & 0xFF]
    return total


def closed(body: bytes, size: int | None = None) -> bytes:
    """A file with its header and check sum; ``size`` is what the header says, where it is not the truth."""
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body) if size is None else size, b".FIT")
    whole = head + struct.pack("<H", crc(head)) + body
    return whole + struct.pack("<H", crc(whole))


def encoded(messages: Iterable[tuple[int, Fields, Added]]) -> bytes:
    """Definitions and messages; a kind of message that is laid out as the one before needs no new definition."""
    body, laid_out, locals_ = b"", {}, {}
    for number, fields, added in messages:
        shape = [(field, len(packed(*value)), KINDS[value[0]][0]) for field, value in fields.items()]
        extra = [(field, len(value), index) for field, index, value in added]
        local = locals_.setdefault(number, len(locals_))
        if laid_out.get(number) != (shape, extra):
            laid_out[number] = (shape, extra)
            body += struct.pack("<BBBHB", 0x40 | local | (0x20 if extra else 0), 0, 0, number, len(shape))
            body += b"".join(bytes(each) for each in shape)
            body += bytes([len(extra)]) + b"".join(bytes(each) for each in extra) if extra else b""
        body += bytes([local]) + b"".join(packed(*value) for value in fields.values())
        body += b"".join(value for _, _, value in added)
    return body


def packed(kind: str, value: Any) -> bytes:
    layout = KINDS[kind][1]
    if not layout:
        return value.encode() + b"\0" if isinstance(value, str) else bytes(value)
    return struct.pack("<" + layout, *(value if isinstance(value, (list, tuple)) else (value,)))


def fit_file(*messages: tuple[int, Fields, Added], kind: int = ACTIVITY) -> bytes:
    return closed(encoded([(0, {0: ("enum", kind)}, []), *messages]))


def record(second: float, power: int | None = 200, heart: int | None = 140, added: Added | None = None, **more: Any):
    """One record; None leaves the field at the value that FIT keeps for nothing."""
    fields: Fields = {
        253: ("u32", T0 + int(second)),
        7: ("u16", 0xFFFF if power is None else power),
        3: ("u8", 0xFF if heart is None else heart),
    }
    if "distance" in more:
        fields[5] = ("u32", int(100 * more["distance"]))
    return 20, fields, added or []


def bare(second: float, added: Added | None = None):
    """A record with nothing but its time and added fields."""
    return 20, {253: ("u32", T0 + int(second))}, added or []


def timer(second: float, what: str = "start"):
    event_type = {"start": 0, "stop": 1, "stop_all": 4, "stop_disable_all": 9}[what]
    return 21, {253: ("u32", T0 + int(second)), 0: ("enum", 0), 1: ("enum", event_type)}, []


def session(begins: float, elapsed: float, ran: float | None = None, sport: int = CYCLING, sub: int = 0, **more: Any):
    fields: Fields = {
        253: ("u32", T0 + int(begins + elapsed)),
        2: ("u32", T0 + int(begins)),
        7: ("u32", int(1000 * elapsed)),
        8: ("u32", int(1000 * (elapsed if ran is None else ran))),
        5: ("enum", sport),
        6: ("enum", sub),
    }
    for name, field, kind in (("work", 48, "u32"), ("threshold", 45, "u16"), ("rpe", 193, "u8")):
        if name in more:
            fields[field] = (kind, more[name])
    return 18, fields, []


def described(name: str, units: str = "", native: int = 0xFF, base: int = 0x84, index: int = 0, field: int = 9):
    """The description of an added field."""
    fields: Fields = {0: ("u8", index), 1: ("u8", field), 2: ("u8", base), 3: ("text", name), 8: ("text", units)}
    return 206, {**fields, 15: ("u8", native)}, []


def developer(index: int = 0):
    return 207, {3: ("u8", index)}, []


def ridden(begin: int, end: int, step: int = 1, **more: Any) -> list:
    return [record(second, **more) for second in range(begin, end, step)]


def fit(samples: Iterable[tuple[float, int | None, int | None]], kind: int = ACTIVITY, sport: int = CYCLING) -> bytes:
    """Records of (second, power [W], heart rate [bpm]) and a sport, without events or totals."""
    return fit_file(*(record(*each) for each in samples), (18, {5: ("enum", sport)}, []), kind=kind)


def definition(local: int, message: int, fields: list[tuple[int, int, int]]) -> bytes:
    """One definition as bytes: (field number, size, base type) of each field."""
    return struct.pack("<BBBHB", 0x40 | local, 0, 0, message, len(fields)) + b"".join(bytes(each) for each in fields)


def fit_plan(*steps: tuple[int | None, ...], kind: int = 5, sport: int = CYCLING) -> bytes:
    """A FIT workout; each step is duration type and value, target type and value, custom low and high.

    A second target may follow: its type and value, custom low and high.
    """
    data = definition(0, 0, [(0, 1, 0)]) + bytes([0, kind])
    data += definition(1, 26, [(4, 1, 0), (6, 2, 0x84)]) + struct.pack("<BBH", 1, sport, len(steps))
    fields = [(254, 2, 0x84), (1, 1, 0), (2, 4, 0x86), (3, 1, 0), (4, 4, 0x86), (5, 4, 0x86), (6, 4, 0x86)]
    data += definition(2, 27, [*fields, (19, 1, 0), (20, 4, 0x86), (21, 4, 0x86), (22, 4, 0x86)])
    for number, step in enumerate(steps):
        full = (*step, *[None] * (10 - len(step)))
        nothing = [0xFF if place in (0, 2, 6) else 0xFFFFFFFF for place in range(10)]
        there = [empty if value is None else value for value, empty in zip(full, nothing, strict=True)]
        data += struct.pack("<BHBIBIIIBIII", 2, number, *there)
    return closed(data)
