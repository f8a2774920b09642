"""The sections about whole runs: what a person's day costs, and how that grows."""

from benchmarks.tables import few, paragraph, table


def runs(found: dict) -> str:
    rows = [
        ("a resting day, 64 fibers x 100 mitochondria, no records", few(found["resting ms"]) + " ms"),
        ("the same with an hour's ride", few(found["ride ms"]) + " ms"),
        ("through `simulate`, three meals, records as set: a resting day", few(found["simulated resting ms"]) + " ms"),
        ("the same with an hour's ride", few(found["simulated ride ms"]) + " ms"),
        (f"a resting day, 8 fibers x 20, {found['cohort']} people in one scenario", few(found["cohort ms"]) + " ms"),
        ("a whole run over its kernels and organelles alone", few(found["times kernels"]) + " x"),
        ("a ride recorded each second over a typed bout of its length", few(found["times typed"]) + " x"),
        ("a body with a daily dose, looked at hourly for ten days", few(found["body ms"]) + " ms"),
        ("40 people x 2 arms x 12 weeks, three rides a week, two cores", few(found["trial min"]) + " min"),
    ]
    said = (
        "CPU per person-day unless another unit is written. Through `simulate` a second day is taken less the first, "
        "so neither loading nor a person's rest counts. The trial is foreseen from a few of its people and days, with "
        f"NMN daily and 16 fibers x 40 mitochondria each. Load {found['load']:.1f}."
    )
    return f"## A person's day\n\n{table(('what', 'CPU'), rows)}\n{paragraph(said)}"


def scale(found: dict) -> str:
    pieces = ["## How cost grows\n"]
    for what, heads in (
        ("people", ("people in a scenario", "CPU ms per person-day")),
        ("fibers", ("fibers of one person", "CPU ms per fiber-day")),
        ("mitochondria", ("mitochondria in each of 64 fibers", "CPU ms per 64 mitochondrion-days")),
    ):
        each = found[what]
        threads = found["threads"] if what == "fibers" else {}
        rows = [
            (f"{int(size):,}", few(ms), few(each["grows"].get(size)), *((few(threads.get(size)),) if threads else ()))
            for size, ms in each["ms"].items()
        ]
        more = ("times faster on the wall with two threads",) if threads else ()
        pieces.append(table((*heads, "grows with the power", *more), rows))
    held = "; ".join(f"{size} {few(each / 1e3)} kB" for size, each in found["bytes"].items())
    pieces.append(
        paragraph(
            "A power of 1 is linear: below it, what a call and an exchange cost whatever the size is shared by more; "
            "above it, caches are outgrown, or more happens to each.",
            f"{_linear(found)} Memory of each further person (fibers x mitochondria): {held}.",
            f"People have 8 fibers x 20 mitochondria and eat; fibers have 20 mitochondria. Load {found['load']:.1f}.",
        )
    )
    return "\n".join(pieces)


def _linear(found: dict) -> str:
    """In which directions and from where cost no longer falls per head by a tenth or more of the power."""
    said = []
    for what in ("people", "fibers", "mitochondria"):
        near = [size for size, power in found[what]["grows"].items() if power >= 0.9]
        above = [size for size, power in found[what]["grows"].items() if power > 1.1]
        words = f"from {int(near[0]):,}" if near else "nowhere yet"
        said.append(f"{what} {words}" + (f", and steeper at {int(above[0]):,}" if above else ""))
    return f"Linear by {'; '.join(said)}."
