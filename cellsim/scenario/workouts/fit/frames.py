"""The bytes of one FIT file, walked record by record to where its whole records end, and written anew.

The decoder trusts sizes and declarations that devices leave out. What is written anew has the true size, the
descriptions of all developer fields first, and nothing that the decoder stumbles over.
"""

import struct
from dataclasses import dataclass, field

from fitdecode import types

MAGIC = b".FIT"
DEVELOPER_DATA_ID, FIELD_DESCRIPTION = 207, 206
BYTES, STRING, UINT8 = 0x0D, 0x07, 0x02  # base types
HEARTS, PACKED, ASIDE = 132, 10, 210  # heart rates, their field of packed moments, and where that is put
DESCRIBED = (0, 1, 2, 3, 8, 15)  # developer index, number, base type, name, units, native field
BASE_TYPE, TEXTS = 2, (3, 8)

Fields = list[tuple[int, int, int]]  # number, size, and base type or developer index


@dataclass
class MessageDefinition:
    """How one kind of message is laid out; ``stop`` is where the definition itself ends."""

    number: int
    fields: Fields
    added: Fields
    stop: int

    @property
    def size(self) -> int:
        return sum(size for _, size, _ in (*self.fields, *self.added))

    def values(self, message: bytes) -> dict[int, bytes]:
        """The bytes of each field of a message, by field number."""
        found, at = {}, 1
        for number, size, _ in self.fields:
            found[number] = message[at : at + size]
            at += size
        return found


@dataclass
class Walk:
    """What was met on the way: whole records up to ``end``, and, where they do not go on, that it is not all."""

    begin: int
    end: int
    whole: bool = True
    described: dict[tuple[int, int], dict[int, bytes]] = field(default_factory=dict)
    sizes: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    changed: list[tuple[int, int, bytes]] = field(default_factory=list)


def walk(data: bytes, begin: int, end: int) -> Walk:
    """Follow the records from ``begin``, at most to ``end``; stops before the first that is cut or not defined."""
    found = Walk(begin, begin)
    local: dict[int, MessageDefinition] = {}
    at = begin
    while at < end:
        head = data[at]
        if head & 0xC0 == 0x40:
            definition = _definition(data, at, end)
            if definition is None:
                break
            local[head & 0xF] = definition
            _note(found, definition, data, at)
            stop = definition.stop
        else:
            known = local.get((head >> 5) & 3 if head & 0x80 else head & 0xF)
            stop = end + 1 if known is None else at + 1 + known.size
            if known is None or stop > end:
                break
            if known.number in (DEVELOPER_DATA_ID, FIELD_DESCRIPTION):
                found.changed.append((at, stop, b""))
                if known.number == FIELD_DESCRIPTION:
                    _describe(found, known.values(data[at:stop]))
        at = found.end = stop
    found.whole = found.end == end
    return found


def _definition(data: bytes, at: int, end: int) -> MessageDefinition | None:
    if at + 6 > end or data[at + 2] > 1:
        return None
    number = struct.unpack_from(">H" if data[at + 2] else "<H", data, at + 3)[0]
    lists: list[Fields] = []
    stop = at + 5
    for _ in range(2 if data[at] & 0x20 else 1):
        begin = stop + 1
        stop = begin + 3 * data[stop] if stop < end else end + 1
        if stop > end:
            return None
        lists.append([(data[each], data[each + 1], data[each + 2]) for each in range(begin, stop, 3)])
    return MessageDefinition(number, lists[0], lists[1] if len(lists) > 1 else [], stop)


def _note(found: Walk, definition: MessageDefinition, data: bytes, at: int) -> None:
    """Sizes of developer fields; and the definition as the decoder can take it.

    That is without fields of no size, and with the packed moments of heart rates under a number that it does not know,
    for it counts them from nothing (``hearts`` unpacks them).
    """
    for number, size, index in definition.added:
        found.sizes.setdefault((index, number), set()).add(size)
    lists = [definition.fields, definition.added] if data[at] & 0x20 else [definition.fields]
    if definition.number == HEARTS:
        lists[0] = [(ASIDE if number == PACKED else number, size, kind) for number, size, kind in lists[0]]
    if definition.number == HEARTS or any(size == 0 for part in lists for _, size, _ in part):
        kept = [[bytes(each) for each in part if each[1]] for part in lists]
        written = data[at : at + 5] + b"".join(bytes((len(part),)) + b"".join(part) for part in kept)
        found.changed.append((at, definition.stop, written))


def _describe(found: Walk, values: dict[int, bytes]) -> None:
    number = values.get(1, b"")
    if len(number) == 1:
        index = values.get(0) or b"\0"
        found.described[index[0], number[0]] = {**values, 0: index[:1]}


def rewritten(data: bytes, found: Walk) -> bytes:
    """The records that were walked as a file of its own."""
    parts, at = [_descriptions(found)], found.begin
    for start, stop, instead in found.changed:
        parts += [data[at:start], instead]
        at = stop
    body = b"".join((*parts, data[at : found.end]))
    return struct.pack("<BBHI4sH", 14, 0x20, 2132, len(body), MAGIC, 0) + body + b"\0\0"


def _descriptions(found: Walk) -> bytes:
    """A developer's number for every developer field that there is, and the descriptions as they stand in the file."""
    parts = []
    for index in dict.fromkeys(index for index, _ in (*found.described, *found.sizes)):
        parts.append(bytes((0x40, 0, 0, DEVELOPER_DATA_ID, 0, 1, 3, 1, UINT8, 0, index)))
    for key, values in found.described.items():
        there = {number: values[number] for number in DESCRIBED if values.get(number)}
        there[BASE_TYPE] = bytes((_base(values.get(BASE_TYPE, b""), found.sizes.get(key, set())),))
        parts.append(bytes((0x40, 0, 0, FIELD_DESCRIPTION, 0, len(there))))
        parts += [bytes((number, len(text), STRING if number in TEXTS else UINT8)) for number, text in there.items()]
        parts += [b"\0", *there.values()]
    return b"".join(parts)


def _base(written: bytes, sizes: set[int]) -> int:
    """The base type of a developer field, or plain bytes where its size does not fit that type."""
    kind = written[0] if written else BYTES
    kind = kind if kind in types.BASE_TYPES else kind | 0x80
    base = types.BASE_TYPES.get(kind)
    return kind if base and all(size % base.size == 0 for size in sizes) else BYTES
