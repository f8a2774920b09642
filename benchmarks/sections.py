"""The sections of the page, each from what its measure found."""

from benchmarks.ratios import EQUAL, OWN, cost, own_cost, ratio, solvers
from benchmarks.tables import few, loads, small, table

METHOD = """## Method and limits

- **Protocol.** The network of a fiber (`cellsim/kinetics/generated/muscle.py`) and the fibers that the simulator builds
  for a recreationally active man of 30 years, at rest. Each of seven days: two hours each of raised NR, NAM and NA in
  plasma, and a bout of 45 minutes that every fiber sustains. Everyone starts afresh at each of the eight events of a
  day, with a first step of 1 s where one can be given, and shows the state where the next event begins.
- **Error.** |y - reference| / (|reference| + 0.001 typical size), root mean square over fibers, outputs and species.
  The typical size is a species' greatest content at any output, averaged over fibers: what rests at zero, or may have
  either sign, is sized by what it reaches. Ledgers are not counted. A fiber's rare quick moments weigh no more than
  its long rest, and the greatest single error is some tens of times the mean.
- **Tolerances.** Absolute ones as in `population/fibers.py`, scaled with rtol, the same for everyone. libRoadRunner and scipy
  take them by species. numbalsoda takes one number, so its species are measured in units of their own tolerance. Ledgers
  steer nobody's step.
- **Clock.** Processor time of the thread, the least of several rounds taken in turns; threads and starts also on the wall.
  Nothing is subtracted: what it costs to call a solver from Python counts, ours and theirs. Expect 10 % of noise or more on a
  machine that others use: caches, memory and the clock rate are shared.
- **Peers.** libRoadRunner runs the exported SBML with CVODE (stiff, its own Jacobian by differences) and is told each
  fiber's numbers; SBML keeps our definitions as assignment rules, and evaluating them is much of its cost. numbalsoda and
  scipy run the same emitted equations as ours, compiled by numba; scipy also gets the exact Jacobian. Each peer runs on the first few
  fibers, and its ratio takes our error on those same fibers. Where our two methods differ, the cheaper counts.
- **Not measured.** Other machines, more than two cores, graphics cards, and solvers that are not on the list.
"""


def precision(found: dict) -> str:
    names = [name for name in solvers(found) if name not in OWN]
    heads = ("solver", *(f"times our cost at error {error:g}" for error in EQUAL),
             *(f"CPU us per fiber-day at {error:g}" for error in EQUAL))  # fmt: skip
    rows = [("ours, 8 lanes", "1", "1", *(few(own_cost(found, error)) for error in EQUAL))]
    for name in names:
        if "1 lane" not in name:
            rows.append((name, *(few(ratio(found, name, error)) for error in EQUAL),
                         *(few(cost(found, name, error)) for error in EQUAL)))  # fmt: skip
    settings = sorted({row["rtol"] for row in found["rows"]}, reverse=True)
    cells = {(row["solver"], row["rtol"]): _cell(row) for row in found["rows"]}
    every = [(name, *(cells.get((name, rtol), "") for rtol in settings)) for name in solvers(found)]
    fibers = {row["solver"]: row for row in found["rows"]}
    tried = "; ".join(f"{name} {row['fibers']}" for name, row in fibers.items())
    checks = "; ".join(f"{name}: {small(value)}" for name, value in found["checks"].items())
    return "\n".join((
        "## Work against precision\n",
        table(heads, rows),
        *(f"{sentence}\n" for sentence in found["missing"]),
        "CPU us per fiber-day → error, by the solver's own rtol; for our lanes also attempted steps per fiber-day:\n",
        table(("solver", *(f"{rtol:g}" for rtol in settings)), every),
        f"Fibers that carry the error: {tried}. {found['days']} days, {found['outputs']} outputs. The reference is RODAS4 "
        f"at 1e-10; from it differ, in the same measure: {checks}. At rtol 1e-4 most of our error is in "
        f"{', '.join(found['worst'])}. Load {loads(found['load'])}.\n",
    ))  # fmt: skip


def _cell(row: dict) -> str:
    if not row["errors"]:
        return "stopped"
    error = row["errors"][str(row["fibers"])]
    return f"{few(row['us'])} → {small(error)}" + (f" ({row['steps']:.0f})" if "8 lanes" in row["solver"] else "")


def lanes(found: dict) -> str:
    ns = found["ns"]
    rows = [(method, few(ratio), few(ns[f"{method}|8"]), few(ns[f"{method}|1"])) for method, ratio in found["ratio"].items()]
    heads = ("method", "times faster", "8 lanes, ns per fiber and step", "one at a time, ns")
    return f"## Eight fibers in lockstep\n\n{table(heads, rows)}\nAt rtol {found['rtol']:g}, rejected steps counted.\n"


def threads(found: dict) -> str:
    rows = []
    for company in ("alone", "beside two"):
        each = found[company]
        rows.append((
            "no company of ours" if company == "alone" else "two busy processes beside",
            few(each["gain"]), few(each["usual gain"]), few(each["best"]["1"]), few(each["best"]["2"]),
            f"{each['pairs slower']} of {each['pairs']}", loads(each["load"]),
        ))  # fmt: skip
    heads = ("company", "gain, best", "gain, median", "1 thread, s", "2 threads, s", "pairs in which two were slower",
             "load")  # fmt: skip
    text = (
        f"{found['fibers']} fibers over {found['days']} days at rtol {found['rtol']:g}, time on the wall. Results are the "
        "same bits for any number of threads. Load is what wants to run, ours included: above the number of "
        "cores, no gain of two can be seen."
    )
    return f"## Threads\n\n{table(heads, rows)}\n{text}\n"


def coupling(found: dict) -> str:
    rows = [
        ("never" if name == "none" else f"{name} min", few(row["times"]), few(row["us"]), f"{row['steps']:.0f}",
         small(row["error"]))
        for name, row in found["rows"].items()
    ]  # fmt: skip
    heads = ("coupled every", "times the cost", "CPU us per fiber-day", "steps per fiber-day", "error")
    return (
        f"## Coupling\n\n{table(heads, rows)}\n{found['fibers']} fibers, {found['days']} days, RODAS4 at rtol "
        f"{found['rtol']:g}. The kernel is called at each interval with the step carried over; nothing else is exchanged.\n"
    )


def organelles(found: dict) -> str:
    day = found["per day"]
    rows = [
        ("each update, all told", few(found["ns per update"]) + " ns"),
        ("each update, without contacts", few(found["ns per update without contacts"]) + " ns"),
        ("each contact on top", few(found["ns per contact"]) + " ns"),
        ("a fiber's day", few(found["us per fiber-day"]) + " us"),
    ]
    return (
        f"## Mitochondria one by one\n\n{table(('what', 'CPU'), rows)}\n{found['fibers']} fibers with {found['organelles']:.0f} "
        f"mitochondria each, steps of {found['step_s']:.0f} s at rest. An update is one organelle in one step. In a "
        f"fiber's day there are {day['contacts']:.0f} contacts, {day['divisions']:.1f} divisions and {day['engulfments']:.1f} "
        "engulfments: contacts as sought by the rule, the others by identities that appear and go. What a contact costs is "
        "seen at fifty times their usual rate.\n"
    )


def start(found: dict) -> str:
    heads = ("until", "nothing kept: CPU s", "on the wall", "kernels kept: CPU s", "on the wall")
    words = {"chemistry": "the first chemistry is done", "kernels": "all kernels have run", "end": "the report is written"}
    cold = found["cold"] or {}
    rows = [
        (says, few(cold.get(mark, {}).get("cpu")), few(cold.get(mark, {}).get("wall")),
         few(found["warm"][mark]["cpu"]), few(found["warm"][mark]["wall"]))
        for mark, says in words.items()
    ]  # fmt: skip
    return (
        f"## Start\n\n{table(heads, rows)}\n`cellsim run` for one person, four fibers and one hour, from the start of the "
        f"process. Python's own compiled modules are kept in both cases. Load {found['load']:.1f}.\n"
    )


def memory(found: dict) -> str:
    rows = [("ours: state and step", few(found["chemistry"])), ("ours: parameters and inputs", few(found["arguments"])),
            ("ours: everything that grows with fibers", few(found["all of the fiber"])),
            (f"ours: {found['organelles']} mitochondria, followed one by one", few(found["mitochondria"]))]  # fmt: skip
    if "libRoadRunner" in found:
        rows.append(("libRoadRunner: each further instance, resident", few(found["libRoadRunner"])))
        more = found["libRoadRunner"] / found["all of the fiber"]
        said = f" An instance of libRoadRunner holds {few(more)} times as much as one of our fibers without its mitochondria."
    return (
        f"## Memory\n\n{table(('what', 'bytes per fiber'), rows)}\nA thread needs {few(found['workspace'])} bytes beside, for "
        f"the eight fibers that it carries.{said if 'libRoadRunner' in found else ''}\n"
    )


def drift(found: dict) -> str:
    methods = list(next(iter(found["rows"].values())))
    heads = ("part", *(f"{method}, of what passed" for method in methods), *(f"{method}, of content" for method in methods))
    rows = [
        (part, *(small(row[method]["passed"]) for method in methods), *(small(row[method]["held"]) for method in methods))
        for part, row in found["rows"].items()
    ]
    return (
        f"## What may not be made or lost\n\n{table(heads, rows)}\nThe worst of {found['fibers']} fibers at the worst output "
        f"of {found['days']} days, float64. Ledgers count what crosses. What passed is all content and all crossings; of "
        "oxygen a fiber holds next to nothing and passes a great deal.\n"
    )


def exercise(found: dict) -> str:
    if "skipped" in found:
        return f"## A study\n\n{found['skipped']}\n"
    return (
        f"## A study\n\n`cellsim run experiments/ride_recovery/scenario.toml` takes {few(found['cpu'])} s of processor time "
        f"({few(found['wall'])} s on the wall, at a load of {found['load']:.1f}), kernels kept from before.\n"
    )
