"""The page docs/performance.md, written from what was measured."""

from collections.abc import Callable

from benchmarks import sections, whole_sections
from benchmarks.goals import goals
from benchmarks.method import method
from benchmarks.tables import paragraph, table

HEAD = """# Performance

How fast the chemistry of fibers is carried through time, how exactly, and at what cost to others. Written by
`python -m benchmarks`; change the program, not this page. Ratios travel between machines; absolute numbers hold for
the one below.
"""
RUN = """## To measure again

```sh
python3 -m venv .venv && .venv/bin/pip install --quiet --require-hashes -r requirements/dev.txt && .venv/bin/pip install --quiet --no-build-isolation -e '.[benchmarks]' && .venv/bin/python -m benchmarks
```

measures everything, on two cores, and writes this page. `--only threads coupling` measures parts of it anew and keeps
the rest; `--quick` only looks whether it runs. A peer that is not installed is left out, and the page says so: numbalsoda
has no wheels and needs a compiler, so the extra does not bring it (`pip install numbalsoda` where there is one), nor
JAX for one peer (`pip install gradsolve`, which takes minutes to compile the network). libRoadRunner is 2.10 on Python
3.11, and 2.11 from 3.12 on: `python3.12 -m benchmarks --beside`, of another environment that has the same extra, adds
the versions of peers that it has to what was measured here, with ratios to our own cost in that run.
"""  # noqa: E501
PARTS: tuple[tuple[str, Callable[[dict], str]], ...] = (
    ("precision", sections.precision),
    ("rates", sections.rates),
    ("lanes", sections.lanes),
    ("threads", sections.threads),
    ("coupling", sections.coupling),
    ("organelles", sections.organelles),
    ("start", sections.start),
    ("memory", sections.memory),
    ("drift", sections.drift),
    ("exercise", sections.exercise),
    ("runs", whole_sections.runs),
    ("scale", whole_sections.scale),
)


def page(found: dict[str, dict]) -> str:
    """The whole page; a part that was not measured is left out."""
    rows = [goal.row for goal in goals(found)]
    goal_table = table(("what", "before", "measured", "must", "aim", "verdict"), rows)
    pieces = [HEAD, _chemistry(found), "## Goals\n\n" + goal_table, RUN, _machine(found)]
    pieces += [write(found[name]) for name, write in PARTS if name in found]
    pieces.append(method())
    return "\n".join(piece.strip("\n") + "\n" for piece in pieces)


def _chemistry(found: dict[str, dict]) -> str:
    """Which parts were measured with how large a network: it grows, and not every part is measured each time."""
    sizes: dict[int, list[str]] = {}
    for name, _ in PARTS:
        if "species" in found.get(name, {}):
            sizes.setdefault(found[name]["species"], []).append(name)
    said = "; ".join(f"{', '.join(names)}: {size} species" for size, names in sorted(sizes.items()))
    today = "[chemistry.md](chemistry.md) counts those of today, and a step through more of them costs more."
    return paragraph(f"Measured on a fiber of so many species: {said}.", today) if said else "\n"


def _machine(found: dict[str, dict]) -> str:
    facts = "; ".join(f"{name}: {value}" for name, value in found.get("machine", {}).items())
    return f"## Machine\n\n{paragraph(facts)}".rstrip() + ".\n"
