"""The door of machine code: how Python tells it what to work on, written in the compiler's own language.

A door is told where arrays lie as objects, and takes from each the address and the shape of its numbers. It looks first
whether each is an array of the kind that the code was compiled for, so that no mistake can lead outside of memory.
"""

from collections.abc import Sequence

HEAD = object.__basicsize__  # of an object; then come address, dimensions, lengths, strides, owner, kind and flags
DATA, RANK, LENGTHS, KIND, FLAGS = (HEAD + each for each in (0, 8, 16, 40, 48))
FLAT, ALIGNED, WRITABLE = 0x1, 0x100, 0x400  # flags

PLAIN = {"f8": "double", "i8": "i64", "b1": "i8"}


def door(name: str, function: str, kinds: Sequence[str]) -> str:
    """The text of a door.

    Parameters
    ----------
    name : of the door
    function : that it leads to; it takes where its answer goes, addresses, lengths and numbers, and gives a status
    kinds : of its arguments, as ``tables.kind_of`` tells them

    Returns
    -------
    a function of three addresses: of the arguments, each in eight bytes; of what type and kind of numbers each array
    must have; and of eight bytes for what comes out. It gives 0, the number of an argument that is another, or -1 where
    memory ran out
    """
    lines: list[str] = []
    given: list[str] = []
    arrays = 0
    for at, kind in enumerate(kinds):
        spot, value = f"%s{at}", f"%a{at}"
        lines.append(f"  {spot} = getelementptr i8, ptr %given, i64 {8 * at}")
        if kind in PLAIN:
            plain = PLAIN[kind]
            lines.append(f"  {value} = load {plain}, ptr {spot}")
            given.append(f"{plain} {value}")
            continue
        if kind.startswith("table"):  # its fields were looked at when it was made
            lines.append(f"  {value} = load ptr, ptr {spot}")
            given.append(f"ptr {value}")
            continue
        _, rank, flags, *_ = kind.split("|")
        lines.append(f"  {value} = load ptr, ptr {spot}")
        lines += _checked(at, arrays, int(rank), int(flags))
        lines += _taken(at, int(rank))
        arrays += 1
        given += [f"ptr %d{at}", *(f"i64 %l{at}_{axis}" for axis in range(int(rank)))]
    called = ", ".join(["ptr %result", *given])
    parameters = ", ".join(["ptr", *(each.split()[0] for each in given)])
    return "\n".join([
        f'declare i64 @"{function}"({parameters})', "",
        f'define i64 @"{name}"(ptr %given, ptr %wanted, ptr %result) {{', "entry:", *lines,
        f'  %status = call i64 @"{function}"({called})', "  ret i64 %status", "}", "",
    ])  # fmt: skip


def _checked(at: int, array: int, rank: int, flags: int) -> list[str]:
    """Go back with the number of an argument, counted from one, that is no array of its kind."""
    tests = []
    for word, offset, wanted in ((f"p{at}", HEAD - 8, 0), (f"k{at}", KIND, 8)):
        tests += [
            f"  %x{word} = getelementptr i8, ptr %a{at}, i64 {offset}", f"  %{word} = load ptr, ptr %x{word}",
            f"  %w{word} = getelementptr i8, ptr %wanted, i64 {16 * array + wanted}",
            f"  %v{word} = load ptr, ptr %w{word}", f"  %e{word} = icmp eq ptr %{word}, %v{word}",
            f"  br i1 %e{word}, label %g{word}, label %no{at}", f"g{word}:",
        ]  # fmt: skip
    return [
        *tests,
        f"  %xr{at} = getelementptr i8, ptr %a{at}, i64 {RANK}", f"  %r{at} = load i32, ptr %xr{at}",
        f"  %er{at} = icmp eq i32 %r{at}, {rank}",
        f"  %xf{at} = getelementptr i8, ptr %a{at}, i64 {FLAGS}", f"  %f{at} = load i32, ptr %xf{at}",
        f"  %mf{at} = and i32 %f{at}, {flags}", f"  %ef{at} = icmp eq i32 %mf{at}, {flags}",
        f"  %both{at} = and i1 %er{at}, %ef{at}", f"  br i1 %both{at}, label %yes{at}, label %no{at}",
        f"no{at}:", f"  ret i64 {at + 1}", f"yes{at}:",
    ]  # fmt: skip


def _taken(at: int, rank: int) -> list[str]:
    """Address and lengths of an array."""
    lines = [
        f"  %xd{at} = getelementptr i8, ptr %a{at}, i64 {DATA}", f"  %d{at} = load ptr, ptr %xd{at}",
        f"  %xl{at} = getelementptr i8, ptr %a{at}, i64 {LENGTHS}", f"  %pl{at} = load ptr, ptr %xl{at}",
    ]  # fmt: skip
    for axis in range(rank):
        lines += [
            f"  %y{at}_{axis} = getelementptr i8, ptr %pl{at}, i64 {8 * axis}",
            f"  %l{at}_{axis} = load i64, ptr %y{at}_{axis}",
        ]
    return lines
