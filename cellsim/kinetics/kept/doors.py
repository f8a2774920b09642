"""The door of machine code: how Python tells it what to work on, written in the compiler's own language.

A door is told where arrays lie as objects, and takes from each the address and the shape of its numbers. It looks first
whether each is an array of the kind that the code was compiled for, so that no mistake can lead outside of memory.
"""

from collections.abc import Sequence

HEAD = object.__basicsize__  # of an object; then come address, dimensions, lengths, strides, owner, kind and flags
DATA, RANK, LENGTHS, STRIDES, KIND, FLAGS = (HEAD + each for each in (0, 8, 16, 24, 40, 48))
FLAT, ALIGNED, WRITABLE = 0x1, 0x100, 0x400  # flags

PLAIN = {"f8": "double", "i8": "i64", "b1": "i8"}

# the compiler counts who holds an array; these are its counters, for what a function makes and drops by itself
ROOM = """
declare ptr @malloc(i64)
declare void @free(ptr)

define ptr @NRT_MemInfo_alloc_aligned(i64 %size, i32 %align) {
  %step = zext i32 %align to i64
  %more = add i64 %size, %step
  %all = add i64 %more, 64
  %held = call ptr @malloc(i64 %all)
  %none = icmp eq ptr %held, null
  br i1 %none, label %empty, label %full
full:
  store i64 1, ptr %held
  %after = getelementptr i8, ptr %held, i64 64
  %begin = ptrtoint ptr %after to i64
  %less = sub i64 %step, 1
  %past = add i64 %begin, %less
  %mask = sub i64 0, %step
  %even = and i64 %past, %mask
  %data = inttoptr i64 %even to ptr
  %spot = getelementptr i8, ptr %held, i64 24
  store ptr %data, ptr %spot
  ret ptr %held
empty:
  ret ptr null
}

define void @NRT_MemInfo_call_dtor(ptr %held) {
  call void @free(ptr %held)
  ret void
}
"""


def door(name: str, function: str, kinds: Sequence[str], gives: str) -> str:
    """The text of a door.

    Parameters
    ----------
    name : of the door
    function : that it leads to, as the compiler calls it
    kinds : of its arguments, as ``tables.kind_of`` tells them
    gives : "f8", "i8" or nothing

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
        _, rank, flags, size, *_ = kind.split("|")
        lines.append(f"  {value} = load ptr, ptr {spot}")
        lines += _checked(at, arrays, int(rank), int(flags))
        lines += _taken(at, int(rank))
        arrays += 1
        given += ["ptr null", "ptr null", f"i64 %n{at}", f"i64 {size}", f"ptr %d{at}"]
        given += [f"i64 %{row}{at}_{axis}" for row in ("l", "t") for axis in range(int(rank))]
    inside = {"f8": "double", "i8": "i64", "": "ptr"}[gives]
    lines += [
        f"  %answer = alloca {inside}", "  %trouble = alloca ptr",
        f"  %status = call i32 @{function}(ptr %answer, ptr %trouble, {', '.join(given)})",
        "  %good = icmp eq i32 %status, 0", "  %nothing = icmp eq i32 %status, -2",  # it gave None
        "  %done = or i1 %good, %nothing", "  br i1 %done, label %out, label %failed",
        "failed:", "  ret i64 -1", "out:",
    ]  # fmt: skip
    if gives:
        lines += [f"  %found = load {inside}, ptr %answer", f"  store {inside} %found, ptr %result"]
    parameters = ", ".join(["ptr", "ptr", *(each.split()[0] for each in given)])
    return "\n".join([
        f"declare i32 @{function}({parameters})", "",
        f'define i64 @"{name}"(ptr %given, ptr %wanted, ptr %result) {{', "entry:", *lines, "  ret i64 0", "}", "",
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
    """Address, number of entries, lengths and strides of an array."""
    lines = [
        f"  %xd{at} = getelementptr i8, ptr %a{at}, i64 {DATA}", f"  %d{at} = load ptr, ptr %xd{at}",
        f"  %xl{at} = getelementptr i8, ptr %a{at}, i64 {LENGTHS}", f"  %pl{at} = load ptr, ptr %xl{at}",
        f"  %xt{at} = getelementptr i8, ptr %a{at}, i64 {STRIDES}", f"  %pt{at} = load ptr, ptr %xt{at}",
        f"  %n{at}_0 = add i64 0, 1",
    ]  # fmt: skip
    for axis in range(rank):
        for row in ("l", "t"):
            lines += [
                f"  %y{row}{at}_{axis} = getelementptr i8, ptr %p{row}{at}, i64 {8 * axis}",
                f"  %{row}{at}_{axis} = load i64, ptr %y{row}{at}_{axis}",
            ]
        lines.append(f"  %n{at}_{axis + 1} = mul i64 %n{at}_{axis}, %l{at}_{axis}")
    return [*lines, f"  %n{at} = add i64 0, %n{at}_{rank}"]
