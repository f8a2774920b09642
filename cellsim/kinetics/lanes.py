"""The machine code of one Rosenbrock step for a block of fibers in lockstep.

All that a block needs lies in one row-by-row workspace, one number per fiber
and row. The rates, the Jacobian, its elimination and the solution of the linear
system are unrolled: no index is looked up while they run. Fibers never meet:
each lane has its own time, its own step and its own error.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from llvmlite import ir

from cellsim.kinetics.elimination import Elimination, elimination
from cellsim.kinetics.graph import Graph, Value, inputs, shared_pairs
from cellsim.kinetics.tableaux import Method
from cellsim.kinetics.vectors import F64, Evaluator, Lanes

POINTER = F64.as_pointer()


@dataclass(frozen=True)
class Rows:
    """Where each part of the workspace begins, in rows of one number per fiber.

    ``limits`` holds plain numbers instead: rtol, then the absolute tolerance of each species without
    its sign, then the least content that each may come to.
    """

    species: int
    arguments: int
    fixed: int
    stages: int
    matrix: int

    @property
    def starts(self) -> dict[str, int]:
        """The first row of each part, and under ``END`` their number."""
        sizes = {
            "STATE": self.species, "ARGUMENT": self.arguments, "FIXED": self.fixed, "CHANGE": self.species,
            "RIGHT": self.species, "TRIAL": self.species, "STAGE": self.stages * self.species, "MATRIX": self.matrix,
            "INVERSE": self.species, "SIZE": 1, "NORM": 1, "ACCEPT": 1, "LIMITS": 1 + 2 * self.species,
        }  # fmt: skip
        starts, total = {}, 0
        for name, size in sizes.items():
            starts[name] = total
            total += size
        return starts | {"END": total}


class LaneCode:
    """Writes the functions of one network and one method, for ``width`` fibers at once."""

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
        self.rows = Rows(self.species, arguments, len(self._frontier), method.stages, self.plan.size)
        self.at = self.rows.starts

    @cached_property
    def _frontier(self) -> dict[Value, int]:
        """Values that follow from arguments alone and that others need: computed when a block is loaded."""
        graph, found = self.graph, {}
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

    def results_of(self, name: str) -> Callable[[Lanes, ir.Value, ir.Value, ir.Value], None]:
        """A function that reads a state and writes the results of one emitted function."""
        results = self.results[name]

        def write(lanes: Lanes, base: ir.Value, state: ir.Value, out: ir.Value) -> None:
            evaluate = self._evaluator(lanes, base, results, lambda row: lanes.load(state, row))
            for row, value in enumerate(results):
                lanes.store(evaluate(value), out, row)

        return write

    @cached_property
    def filled(self) -> frozenset[int]:
        """Places of the matrix that can differ from zero: the Jacobian's, the diagonal's, and what fills in."""
        plan, zero = self.plan, ("number", 0.0)
        slopes = zip(plan.source, self.results["jacobian"], strict=True)
        found = {spot for spot, value in slopes if self.graph.nodes[value] != zero} | set(plan.pivot)
        for _, spot, other, target in self._changes():
            if spot in found and other in found:
                found.add(target)
        return frozenset(found)

    def _changes(self) -> Iterator[tuple[int, int, int, int]]:
        """Each multiplication of the elimination: row, place of the multiple, place above, place changed."""
        plan, changed = self.plan, 0
        for row in range(self.species):
            for spot in range(plan.row_start[row], plan.pivot[row]):
                above = plan.column[spot]
                for other in range(plan.pivot[above] + 1, plan.row_start[above + 1]):
                    yield row, spot, other, plan.target[changed]
                    changed += 1

    def slopes(self, lanes: Lanes, base: ir.Value) -> None:
        """The rates where the step begins, and the Jacobian with its sign turned."""
        changes, slopes = self.results["rates_of_change"], self.results["jacobian"]
        evaluate = self._evaluator(lanes, base, changes + slopes, lambda row: lanes.load(base, self.at["STATE"] + row))
        out = [(value, self.at["CHANGE"] + row) for row, value in enumerate(changes)]
        out += [
            (value, self.at["MATRIX"] + spot)
            for spot, value in zip(self.plan.source, slopes, strict=True)
            if spot in self.filled
        ]
        for value, row in self.graph.by_company(out):
            found = evaluate(value)
            lanes.store(found if row < self.at["MATRIX"] else lanes.negative(found), base, row)

    def eliminate(self, lanes: Lanes, base: ir.Value) -> None:
        """The elimination of 1 / (h gamma) - J, row by row in place."""
        plan, at = self.plan, self.at["MATRIX"]
        scaled = lanes.times(lanes.load(base, self.at["SIZE"]), lanes.number(self.method.gamma))
        shift = lanes.over(lanes.number(1.0), scaled)
        changes: dict[int, list[tuple[int, int, int]]] = {row: [] for row in range(self.species)}
        for row, *places in self._changes():
            changes[row].append(tuple(places))
        known = {spot for spot, value in zip(plan.source, self.results["jacobian"], strict=True)
                 if self.graph.nodes[value] != ("number", 0.0)}  # fmt: skip
        for row in range(self.species):
            places = range(plan.row_start[row], plan.row_start[row + 1])
            held = {spot: lanes.load(base, at + spot) for spot in places if spot in known}
            pivot = plan.pivot[row]
            held[pivot] = lanes.add(held[pivot], shift) if pivot in held else shift
            multiple: dict[int, ir.Value] = {}
            for spot in places:
                if spot < pivot and spot in self.filled:
                    pass
            for spot, other, target in changes[row]:
                if spot in held and other in self.filled:
                    if spot not in multiple:
                        held[spot] = lanes.times(held[spot], lanes.load(base, self.at["INVERSE"] + plan.column[spot]))
                        multiple[spot] = lanes.negative(held[spot])
                    above = lanes.load(base, at + other)
                    held[target] = (
                        lanes.fused(multiple[spot], above, held[target])
                        if target in held
                        else lanes.times(multiple[spot], above)
                    )
            for spot in places:
                if spot < pivot and spot in held and spot not in multiple:
                    held[spot] = lanes.times(held[spot], lanes.load(base, self.at["INVERSE"] + plan.column[spot]))
            for spot, value in held.items():
                if spot != pivot:
                    lanes.store(value, base, at + spot)
            lanes.store(lanes.over(lanes.number(1.0), held[pivot]), base, self.at["INVERSE"] + row)
            lanes.forget()

    def solve(self, lanes: Lanes, base: ir.Value, right: ir.Value, out: ir.Value) -> None:
        """The factorized system for one right-hand side."""
        plan = self.plan
        work: list[ir.Value] = []

        def less(total: ir.Value, spots: range) -> ir.Value:
            for spot in spots:
                if spot in self.filled:
                    held = lanes.negative(lanes.load(base, self.at["MATRIX"] + spot))
                    total = lanes.fused(held, work[plan.column[spot]], total)
            return total

        for row in range(self.species):
            total = lanes.load(right, plan.order[row])
            work.append(less(total, range(plan.row_start[row], plan.pivot[row])))
        for row in range(self.species - 1, -1, -1):
            total = less(work[row], range(plan.pivot[row] + 1, plan.row_start[row + 1]))
            work[row] = lanes.times(total, lanes.load(base, self.at["INVERSE"] + row))
            lanes.store(work[row], out, plan.order[row])

    def stage(self, number: int) -> Callable[[Lanes, ir.Value], None]:
        """Where the rates of a stage are taken."""

        def write(lanes: Lanes, base: ir.Value) -> None:
            for row in range(self.species):
                lanes.store(self._moved(lanes, base, row, number), base, self.at["TRIAL"] + row)

        return write

    def _moved(self, lanes: Lanes, base: ir.Value, row: int, number: int) -> ir.Value:
        """y + sum a K; a stage that goes on from the one before adds to where that one was."""
        a = (*self.method.a, self.method.m)
        start, weights, first = self.at["STATE"], a[number], 0
        if number > 1 and self.method.evaluates[number - 1] and weights[:-1] == a[number - 1]:
            start, first = self.at["TRIAL"], number - 1
        total = lanes.load(base, start + row)
        return self._combined(lanes, base, row, total, weights, first)

    def _combined(
        self, lanes: Lanes, base: ir.Value, row: int, total: ir.Value | None, weights: tuple, first: int
    ) -> ir.Value:
        for stage in range(first, len(weights)):
            if weights[stage]:
                held = lanes.load(base, self.at["STAGE"] + stage * self.species + row)
                weight = lanes.number(weights[stage])
                total = lanes.times(weight, held) if total is None else lanes.fused(weight, held, total)
        return total

    def right_side(self, number: int) -> Callable[[Lanes, ir.Value], None]:
        """The rates of a stage and what the earlier stages add to them."""

        def write(lanes: Lanes, base: ir.Value) -> None:
            per_size = lanes.over(lanes.number(1.0), lanes.load(base, self.at["SIZE"]))
            for row in range(self.species):
                more = self._combined(lanes, base, row, None, self.method.c[number], 0)
                rate = lanes.load(base, self.at["CHANGE"] + row)
                lanes.store(lanes.fused(per_size, more, rate), base, self.at["RIGHT"] + row)

        return write

    def finish(self, lanes: Lanes, base: ir.Value) -> None:
        """Where the step ends, and its error in units of the tolerance.

        The error is nan if any number is not finite, -1 if a content came out below what it may.
        """
        zero, last = lanes.number(0.0), self.method.stages
        limits = lanes.builder.gep(base, [ir.Constant(ir.IntType(64), self.at["LIMITS"] * self.width)])
        rtol = lanes.everywhere(limits, 0)
        total, below = zero, None
        for row in range(self.species):
            old, new = lanes.load(base, self.at["STATE"] + row), self._moved(lanes, base, row, last)
            lanes.store(new, base, self.at["TRIAL"] + row)
            error = self._combined(lanes, base, row, None, self.method.e, 0)
            larger = lanes.larger(lanes.absolute(old), lanes.absolute(new))
            scale = lanes.fused(rtol, larger, lanes.everywhere(limits, 1 + row))
            ratio = lanes.choose("==", scale, zero, zero, lanes.over(error, scale))
            # zero times inf is nan: nothing that is not finite may hide behind a wide tolerance
            total = lanes.fused(ratio, ratio, lanes.fused(new, zero, total))
            short = lanes.builder.fcmp_ordered("<", new, lanes.everywhere(limits, 1 + self.species + row))
            below = short if below is None else lanes.builder.or_(below, short)
        norm = lanes.sqrt(lanes.times(total, lanes.number(1.0 / self.species)))
        known = lanes.builder.and_(below, lanes.builder.fcmp_ordered("==", total, total))
        lanes.store(lanes.builder.select(known, lanes.number(-1.0), norm), base, self.at["NORM"])

    def commit(self, lanes: Lanes, base: ir.Value) -> None:
        """The end of the step becomes the state, in the lanes that accept it."""
        yes = lanes.builder.fcmp_ordered(">", lanes.load(base, self.at["ACCEPT"]), lanes.number(0.0))
        for row in range(self.species):
            new, old = (lanes.load(base, self.at[part] + row) for part in ("TRIAL", "STATE"))
            lanes.store(lanes.builder.select(yes, new, old), base, self.at["STATE"] + row)
