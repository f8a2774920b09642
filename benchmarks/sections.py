"""The sections of the page, each from what its measure found."""

from benchmarks.ratios import EQUAL, cost, labeled, own_cost, peers, ratio
from benchmarks.tables import few, loads, paragraph, small, table


def _section(title: str, rows: str, *sentences: str) -> str:
    return f"## {title}\n\n{rows}\n{paragraph(*sentences)}"


def precision(found: dict) -> str:
    heads = ("solver", *(f"times our cost at error {error:g}" for error in EQUAL),
             *(f"CPU us per fiber-day at {error:g}" for error in EQUAL))  # fmt: skip
    rows = [("ours, 8 lanes", "1", "1", *(few(own_cost(found, error)) for error in EQUAL))]
    others = peers(found)
    for label, (run, name) in others.items():
        times = (few(ratio(run, name, error)) for error in EQUAL)
        rows.append((label, *times, *(few(cost(run, name, error)) for error in EQUAL)))
    shown = [row for row in found["rows"] if not row.get("version")]
    shown += [row for run, name in others.values() for row in run["rows"] if row["solver"] == name]
    settings = sorted({row["rtol"] for row in shown}, reverse=True)
    cells = {(labeled(row), row["rtol"]): _cell(row) for row in shown}
    carried = {labeled(row): row["fibers"] for row in shown}
    every = [(label, *(cells.get((label, rtol), "") for rtol in settings)) for label in carried]
    tried = "; ".join(f"{label} {fibers}" for label, fibers in carried.items())
    checks = "; ".join(f"{name} {small(value)}" for name, value in found["checks"].items())
    return "\n".join((
        "## Work against precision\n",
        table(heads, rows),
        *(f"{sentence}\n" for sentence in found["missing"] if not _measured(sentence, others)),
        *_beside(found, others),
        paragraph("A dash stands where a solver's settings do not reach from one side of that error to the other."),
        paragraph("CPU us per fiber-day → error, by the solver's own rtol; for our lanes also attempted steps per "
                  "fiber-day:"),
        table(("solver", *(f"{rtol:g}" for rtol in settings)), every),
        paragraph(
            f"Fibers that carry the error: {tried}. {found['days']} days, {found['outputs']} outputs, best of "
            f"{found['rounds']} rounds, of peers' runs longer than {found['long']:g} s the first. The reference is "
            f"RODAS4 at 1e-10. From it differ, in the same measure: {checks}.",
            f"At rtol 1e-4 most of our error is in {', '.join(found['worst'])}. Load {loads(found['load'])}.",
        ),
    ))  # fmt: skip


def _measured(missing: str, others: dict) -> bool:
    """Whether another Python had the package that a sentence says is missing."""
    return any(label.lower().startswith(missing.split()[0]) for label in others)


def _beside(found: dict, others: dict) -> list[str]:
    said = []
    for each in found.get("beside", ()):
        if labels := [label for label, (run, _) in others.items() if run is each]:
            costs = " and ".join(few(own_cost(each, error)) for error in EQUAL)
            where = f"Measured by Python {each['Python']}, against our cost in that run ({costs} us)"
            said.append(paragraph(f"{where}: {', '.join(labels)}."))
    return said


def _cell(row: dict) -> str:
    if not row["errors"]:
        return "stopped"
    error = row["errors"][str(row["fibers"])]
    return f"{few(row['us'])} → {small(error)}" + (f" ({row['steps']:.0f})" if "8 lanes" in row["solver"] else "")


def rates(found: dict) -> str:
    rows = [(name, few(ns)) for name, ns in found["ns"].items()]
    return _section(
        "One evaluation of the rates", table(("what", "CPU, ns"), rows),
        "One fiber and one call from Python each. How a peer evaluates its rates is a part of its cost that its solver "
        "cannot help.",
    )  # fmt: skip


def lanes(found: dict) -> str:
    ns = found["ns"]
    rows = [
        (method, few(times), *(few(ns[f"{method}|{lanes}"]) for lanes in (8, 4, 1)))
        for method, times in found["ratio"].items()
    ]
    heads = ("method", "times faster", "8 lanes, ns per fiber and step", "4 lanes, ns", "one at a time, ns")
    return _section("Eight fibers in lockstep", table(heads, rows),
                    f"At rtol {found['rtol']:g}, rejected steps counted.")  # fmt: skip


def threads(found: dict) -> str:
    rows = []
    kinds = {"alone": "fibers", "beside two": "fibers", "few alone": "few fibers", "few beside two": "few fibers"}
    for company, fibers in kinds.items():
        each = found[company]
        rows.append((
            f"{found[fibers]} fibers" + (", two busy processes beside" if "beside" in company else ""),
            few(each["gain"]), few(each["usual gain"]), few(each["free"]), few(each["best"]["1"]),
            few(each["best"]["2"]),
            f"{each['pairs slower']} of {each['pairs']}", loads(each["load"]),
        ))  # fmt: skip
    heads = ("who", "gain, best", "gain, median", "gain by CPU", "1 thread, s", "2 threads, s",
             "pairs in which two were slower", "load")  # fmt: skip
    return _section(
        "Threads", table(heads, rows),
        f"{found['days']} days at rtol {found['rtol']:g}, time on the wall. Results are the same bits for any number "
        "of threads. Load counts what wants to run, ours included: above the number of cores, two threads gain less. "
        "The gain by CPU is what two free cores would give, evenly used: twice the processor time of one thread over "
        "that of both.",
    )  # fmt: skip


def coupling(found: dict) -> str:
    rows = [
        ("never" if name == "none" else f"{name} min", few(row["times"]), few(row["us"]), f"{row['steps']:.0f}",
         small(row["error"]))
        for name, row in found["rows"].items()
    ]  # fmt: skip
    heads = ("coupled every", "times the cost", "CPU us per fiber-day", "steps per fiber-day", "error")
    return _section(
        "Coupling", table(heads, rows),
        f"{found['fibers']} fibers, {found['days']} days, RODAS4 at rtol {found['rtol']:g}. The kernel is called at "
        "each interval with the step carried over; nothing else is exchanged. A call from Python for one fiber and one "
        f"step costs {few(found['call us'])} us, so where fibers are few each pays more of it.",
    )  # fmt: skip


def organelles(found: dict) -> str:
    columns = (found["few"], found["many"])
    shown = {
        "each update, without events": ("ns per update", " ns"),
        "each update, events included": ("ns per update, events included", " ns"),
        "each candidate for an event": ("ns per candidate", " ns"),
        "each organelle that a step changed": ("ns per change", " ns"),
        "a fiber's day": ("us per fiber-day", " us"),
        "candidates in a fiber's day": ("candidates per fiber-day", ""),
        "organelles changed in a fiber's day": ("changes per fiber-day", ""),
    }
    rows = [(what, *(few(each[name]) + unit for each in columns)) for what, (name, unit) in shown.items()]
    heads = ("what", *(f"{each['fibers']:,} fibers" for each in columns))
    return _section(
        "Mitochondria one by one", table(heads, rows),
        f"{found['per fiber']} mitochondria in each fiber, steps of {found['step_s']:.0f} s at rest. An update is one "
        "organelle in one step in which nothing can happen to it; a call from Python is part of it, which few fibers "
        "have to share. What events cost on top is spread over the candidates of the organelles' clocks, of which some "
        "are turned down, and over the organelles that a step changed; a contact changes two.",
    )  # fmt: skip


def start(found: dict) -> str:
    heads = ("until", "nothing kept: CPU s", "on the wall", "kernels kept: CPU s", "on the wall")
    words = {
        "chemistry": "the first chemistry is done",
        "ready": "the first step begins",
        "lived": "the hour is over",
        "end": "the report is written",
    }
    cold = found["cold"] or {}
    rows = [
        (says, *(few(each.get(mark, {}).get(clock)) for each in (cold, found["warm"]) for clock in ("cpu", "wall")))
        for mark, says in words.items()
    ]  # fmt: skip
    return _section(
        "Start", table(heads, rows),
        "`cellsim run` for one person, four fibers and one hour, from the start of the process; what follows the hour "
        f"are figures and report. Python's own compiled modules are kept in both cases. Load {found['load']:.1f}.",
    )  # fmt: skip


def memory(found: dict) -> str:
    rows = [
        ("ours: state and step", few(found["chemistry"])),
        ("ours: parameters and inputs", few(found["arguments"])),
        ("ours: everything that grows with fibers", few(found["all of the fiber"])),
        (f"ours: {found['organelles']} mitochondria, followed one by one", few(found["mitochondria"])),
    ]
    said = [f"A thread needs {few(found['workspace'])} bytes beside, for the eight fibers that it carries."]
    if theirs := found.get("libRoadRunner"):
        rows.append(("libRoadRunner: each further instance, resident", few(theirs)))
        times = few(theirs / found["all of the fiber"])
        said.append(
            f"An instance of libRoadRunner holds {times} times as much as a fiber of ours without mitochondria."
        )
    return _section("Memory", table(("what", "bytes per fiber"), rows), *said)


def drift(found: dict) -> str:
    methods = list(next(iter(found["rows"].values())))
    measures = {"passed": "of what passed", "held": "of content"}
    heads = ["part", *(f"{method}, {says}" for says in measures.values() for method in methods)]
    rows = [
        [part, *(small(row[method][measure]) for measure in measures for method in methods)]
        for part, row in found["rows"].items()
    ]
    return _section(
        "What may not be made or lost", table(heads, rows),
        f"The worst of {found['fibers']} fibers at the worst output of {found['days']} days, relative, float64. "
        "Ledgers count what crosses. What passed is all content and all crossings without sign; of oxygen a fiber "
        "holds next to nothing and passes a great deal.",
    )  # fmt: skip


def exercise(found: dict) -> str:
    if "skipped" in found:
        return f"## A study\n\n{found['skipped']}\n"
    said = paragraph(
        f"`cellsim run experiments/ride_recovery/scenario.toml` takes {few(found['cpu'])} s of processor time "
        f"({few(found['wall'])} s on the wall, at a load of {found['load']:.1f}), kernels kept from before; "
        f"{few(found.get('figures'))} s of it are figures and report."
    )
    return f"## A study\n\n{said}"
