"""The machine code of one Rosenbrock step for a block of fibers in lockstep.

All that a block needs lies in one row-by-row workspace, one number per fiber
and row. The rates, the Jacobian, its elimination and the solution of the linear
system are unrolled: no index is looked up while they run. Fibers never meet:
each lane has its own time, its own step and its own error.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from llvmlite import ir

from cellsim.kinetics.machine.graph import Graph, Value, inputs, shared_pairs
from cellsim.kinetics.machine.lane_steps import StepWriter
from cellsim.kinetics.machine.vectors import Evaluator, Lanes
from cellsim.kinetics.step.elimination import Elimination, elimination
from cellsim.kinetics.step.tableaux import Method

POINTER = ir.PointerType()


OF_STEP = (
    "SIZE", "NORM", "DURATION", "REACHED", "WANTED", "ACTIVE", "CALM", "FINITE", "STUCK", "TAKEN", "REFUSED",
)  # fmt: skip


@dataclass(frozen=True)
class Rows:
    """Where each part of the workspace begins, in rows of one number per fiber.

    Those of a step are its size [s] and error, the time to be carried and the time reached [s], the step
    that is wanted [s], four answers as 1 or 0, and how many steps were taken and refused.

    ``room`` is for the stages, or whatever else is computed. ``limits`` holds plain numbers instead: rtol,
    then the absolute tolerance of each species without its sign, then the least content that each may come to.
    """

    species: int
    arguments: int
    fixed: int
    room: int
    matrix: int

    @property
    def starts(self) -> dict[str, int]:
        """The first row of each part, and under ``END`` their number."""
        sizes = {
            "STATE": self.species, "ARGUMENT": self.arguments, "FIXED": self.fixed, "CHANGE": self.species,
            "TRIAL": self.species, "STAGE": self.room, "MATRIX": self.matrix,
            "INVERSE": self.species, **dict.fromkeys(OF_STEP, 1), "LIMITS": 1 + 2 * self.species,
        }  # fmt: skip
        starts, total = {}, 0
        for name, size in sizes.items():
            starts[name] = total
            total += size
        return starts | {"END": total}


class LaneCode:
    """Writes the functions of one network and one method, for ``width`` fibers at once.

    Parameters
    ----------
    equations : the text of an emitted module
    entries : row and column of each entry of the Jacobian, in the order in which the text fills them
    size : number of species, and of arguments
    method : of the step
    width : lanes, of which each carries one fiber
    """

    def __init__(
        self, equations: str, entries: tuple[tuple[int, int], ...], size: tuple[int, int], method: Method, width: int
    ) -> None:
        self.graph, self.method, self.width = Graph(), method, width
        self.species, arguments = size
        self.plan: Elimination = elimination(entries, self.species)
        self.results = {
            name: self.graph.read(equations, name)
            for name in ("rates_of_change", "jacobian", "derived", "reaction_rates")
        }
        # definitions and rates of reactions are written where else the stages stand
        room = max(method.stages * self.species, len(self.results["derived"]) + len(self.results["reaction_rates"]))
        self.rows = Rows(self.species, arguments, len(self._frontier), room, self.plan.size)
        self.at = self.rows.starts
        slopes = zip(self.plan.source, self.results["jacobian"], strict=True)
        self.steps = StepWriter(
            self.plan, method, self.at,
            [spot for spot, value in slopes if self.graph.nodes[value] != ("number", 0.0)],
            [self.graph.nodes[value][1] for value in self.graph.needed(self.results["rates_of_change"])
             if self.graph.nodes[value][0] == "state"],
        )  # fmt: skip

    @cached_property
    def _frontier(self) -> dict[Value, int]:
        """Values that follow from arguments alone and that others need: computed when a block is loaded."""
        graph = self.graph
        found: dict[Value, int] = {}
        roots = [value for results in self.results.values() for value in results]
        needed = graph.needed(roots)
        asked = set(roots) | {value for each in needed if graph.varies[each] for value in inputs(graph.nodes[each])}
        for value in needed:
            if value in asked and not graph.varies[value] and graph.nodes[value][0] not in ("number", "argument"):
                found[value] = len(found)
        return found

    def _evaluator(
        self, lanes: Lanes, base: ir.Value, roots: list[Value], state: Callable[[int], ir.Value]
    ) -> Evaluator:
        graph = self.graph
        needed = [value for value in graph.needed(roots) if graph.varies[value]]
        products = shared_pairs(
            [(value, graph.nodes[value][1]) for value in needed if graph.nodes[value][0] == "product"],
            len(graph.nodes),
        )
        uses = Counter(roots)
        for value in needed:
            uses.update(() if value in products else inputs(graph.nodes[value]))
        for factors in products.values():
            uses.update(factors)

        def fetch(value: Value) -> ir.Value | None:
            if value in self._frontier:
                return lanes.load(base, self.at["FIXED"] + self._frontier[value])
            kind, *rest = graph.nodes[value] if value < len(graph.nodes) else ("product",)
            if kind == "argument":
                return lanes.load(base, self.at["ARGUMENT"] + rest[0])
            return state(rest[0]) if kind == "state" else None

        return Evaluator(lanes, graph, fetch, products, lambda value: uses[value] == 1)

    # -- the functions; each takes the workspace, some also where to read and write in it

    def begin(self, lanes: Lanes, base: ir.Value) -> None:
        """What follows from the arguments alone."""
        graph = self.graph

        def fetch(value: Value) -> ir.Value | None:
            kind, *rest = graph.nodes[value]
            return lanes.load(base, self.at["ARGUMENT"] + rest[0]) if kind == "argument" else None

        products = {value: graph.nodes[value][1] for value in graph.needed(self._frontier)
                    if graph.nodes[value][0] == "product"}  # fmt: skip
        evaluate = Evaluator(lanes, graph, fetch, products, lambda value: False)
        for value, row in self._frontier.items():
            lanes.store(evaluate(value), base, self.at["FIXED"] + row)

    def results_of(self, *names: str) -> Callable[[Lanes, ir.Value, ir.Value, ir.Value], None]:
        """A function that reads a state and writes the results of some emitted functions, one after the other."""
        results = [value for name in names for value in self.results[name]]

        def write(lanes: Lanes, base: ir.Value, state: ir.Value, out: ir.Value) -> None:
            evaluate = self._evaluator(lanes, base, results, lambda row: lanes.load(state, row))
            for row, value in enumerate(results):
                lanes.store(evaluate(value), out, row)

        return write

    def slopes(self, lanes: Lanes, base: ir.Value) -> None:
        """The rates where the step begins, and the Jacobian with its sign turned."""
        changes, slopes = self.results["rates_of_change"], self.results["jacobian"]
        evaluate = self._evaluator(lanes, base, changes + slopes, lambda row: lanes.load(base, self.at["STATE"] + row))
        out = [(value, self.at["CHANGE"] + row) for row, value in enumerate(changes)]
        out += [
            (value, self.at["MATRIX"] + spot)
            for spot, value in zip(self.plan.source, slopes, strict=True)
            if spot in self.steps.slopes
        ]
        for value, row in self.graph.by_company(out):
            found = evaluate(value)
            lanes.store(found if row < self.at["MATRIX"] else lanes.negative(found), base, row)


lane_code = lru_cache(maxsize=1)(LaneCode)  # asked for by who writes the loops, and then by who compiles them
