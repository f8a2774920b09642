"""The linear algebra and the stages of a Rosenbrock step, unrolled for a block of fibers.

Each function makes one pass over rows that it reads in order. What one pass
leaves for the next goes through memory on purpose: the processor has few
registers, and what does not fit would be moved to and fro.
"""

from collections.abc import Callable, Collection, Iterator
from functools import cached_property

from llvmlite import ir

from cellsim.errors import IntegrationError
from cellsim.kinetics.machine.choices import Choices
from cellsim.kinetics.machine.vectors import Lanes
from cellsim.kinetics.step.control import control_text
from cellsim.kinetics.step.elimination import Elimination
from cellsim.kinetics.step.tableaux import Method

_SUMS = 4  # partial sums of the error: one chain of additions would be waited for


class StepWriter:
    """Writes what comes after rates and slopes.

    Parameters
    ----------
    plan, method : of the network, and of the step
    at : first row of each part of the workspace
    slopes : places of the matrix that the Jacobian fills
    read : species that some rate depends on; where the others stand within a step is of no account

    Raises
    ------
    IntegrationError : a method whose stages do not follow each other as these loops write them, or whose order the
        step controller is not made for.
    """

    def __init__(
        self, plan: Elimination, method: Method, at: dict[str, int], slopes: Collection[int], read: Collection[int]
    ) -> None:
        self.plan, self.method, self.at, self.slopes, self.read = plan, method, at, frozenset(slopes), frozenset(read)
        self.species, self.choices = len(plan.order), Choices(control_text(method))
        asks = method.evaluates
        # the right side of a stage is built where its rates stand, so the next one needs rates of its own
        if any(not asks[at] and not asks[at - 1] for at in range(2, method.stages)) or not all(map(any, method.c[1:])):
            raise IntegrationError(f"The method {method.name} has stages that cannot be written one after the other.")

    @cached_property
    def filled(self) -> frozenset[int]:
        """Places of the matrix that can differ from zero: the Jacobian's, the diagonal's, and what fills in."""
        found = self.slopes | set(self.plan.pivot)
        for _, spot, other, target in self._changes():
            if spot in found and other in found:
                found |= {target}
        return found

    def _changes(self) -> Iterator[tuple[int, int, int, int]]:
        """Each multiplication of the elimination: row, place of the multiple, place above, place changed."""
        plan, changed = self.plan, 0
        for row in range(self.species):
            for spot in range(plan.row_start[row], plan.pivot[row]):
                above = plan.column[spot]
                for other in range(plan.pivot[above] + 1, plan.row_start[above + 1]):
                    yield row, spot, other, plan.target[changed]
                    changed += 1

    def eliminate(self, lanes: Lanes, base: ir.Value) -> None:
        """The elimination of 1 / (h gamma) - J, row by row in place.

        Left of a pivot stand the multiples of the rows above, right of it the row over its pivot, all
        with their sign turned: each step of a substitution is one fused multiplication.
        """
        plan, at = self.plan, self.at["MATRIX"]
        scaled = lanes.times(lanes.load(base, self.at["SIZE"]), lanes.number(self.method.gamma))
        shift = lanes.over(lanes.number(1.0), scaled)
        changes: dict[int, list[tuple[int, int, int]]] = {row: [] for row in range(self.species)}
        for row, spot, other, target in self._changes():
            if spot in self.filled and other in self.filled:
                changes[row].append((spot, other, target))
        for row in range(self.species):
            places = range(plan.row_start[row], plan.row_start[row + 1])
            held = {spot: lanes.load(base, at + spot) for spot in places if spot in self.slopes}
            pivot = plan.pivot[row]
            held[pivot] = lanes.add(held[pivot], shift) if pivot in held else shift
            for spot, other, target in changes[row]:
                # what stands above is over its pivot and turned, so the entry itself is the multiple
                above = lanes.load(base, at + other)
                found = held.get(target)
                held[target] = (
                    lanes.times(held[spot], above) if found is None else lanes.fused(held[spot], above, found)
                )
            inverse = lanes.over(lanes.number(1.0), held[pivot])
            turned = lanes.negative(inverse)
            for spot, value in held.items():
                if spot < pivot:
                    over = lanes.load(base, self.at["INVERSE"] + plan.column[spot])
                    lanes.store(lanes.negative(lanes.times(value, over)), base, at + spot)
                elif spot > pivot:
                    lanes.store(lanes.times(value, turned), base, at + spot)
            lanes.store(inverse, base, self.at["INVERSE"] + row)
            lanes.forget()

    def solve(self, lanes: Lanes, base: ir.Value, right: ir.Value, out: ir.Value) -> None:
        """The system of a step for one right-hand side."""
        plan = self.plan
        work: list[ir.Value] = []

        def with_others(total: ir.Value, spots: range) -> ir.Value:
            for spot in spots:
                if spot in self.filled:
                    held = lanes.load(base, self.at["MATRIX"] + spot)
                    total = lanes.fused(held, work[plan.column[spot]], total)
            return total

        for row in range(self.species):
            total = lanes.load(right, plan.order[row])
            work.append(with_others(total, range(plan.row_start[row], plan.pivot[row])))
        for row in range(self.species - 1, -1, -1):
            total = lanes.times(work[row], lanes.load(base, self.at["INVERSE"] + row))
            work[row] = with_others(total, range(plan.pivot[row] + 1, plan.row_start[row + 1]))
            lanes.store(work[row], out, plan.order[row])

    def right_side(self, number: int) -> Callable[[Lanes, ir.Value], None]:
        """What the earlier stages add to the rates of a stage, in place."""

        def write(lanes: Lanes, base: ir.Value) -> None:
            per_size = lanes.over(lanes.number(1.0), lanes.load(base, self.at["SIZE"]))
            for species in range(self.species):
                more = self._combined(lanes, base, species, None, self.method.c[number])
                rate = lanes.load(base, self.at["CHANGE"] + species)
                lanes.store(lanes.fused(per_size, more, rate), base, self.at["CHANGE"] + species)

        return write

    def stage(self, number: int) -> Callable[[Lanes, ir.Value], None]:
        """Where the rates of a stage are taken, y + sum a K, for the species that matter to rates."""

        def write(lanes: Lanes, base: ir.Value) -> None:
            for species in sorted(self.read):
                lanes.store(self._moved(lanes, base, species, number), base, self.at["TRIAL"] + species)

        return write

    def finish(self, lanes: Lanes, base: ir.Value, limits: ir.Value) -> None:
        """Where the step ends, and its error in units of the tolerance.

        ``limits`` is where the tolerances stand, which all lanes share.
        The error is nan if any number is not finite, -1 if a content came out below what it may.
        """
        builder, zero = lanes.builder, lanes.number(0.0)
        rtol, below, sums = lanes.everywhere(limits, 0), None, [zero] * _SUMS
        for species in range(self.species):
            new = self._moved(lanes, base, species, self.method.stages)
            lanes.store(new, base, self.at["TRIAL"] + species)
            error = self._combined(lanes, base, species, None, self.method.e)
            old = lanes.load(base, self.at["STATE"] + species)
            larger = lanes.larger(lanes.absolute(old), lanes.absolute(new))
            scale = lanes.fused(rtol, larger, lanes.everywhere(limits, 1 + species))
            ratio = lanes.choose("==", scale, zero, zero, lanes.over(error, scale))
            # zero times inf is nan: nothing that is not finite may hide behind a wide tolerance
            sums[species % _SUMS] = lanes.fused(ratio, ratio, lanes.fused(new, zero, sums[species % _SUMS]))
            short = builder.fcmp_ordered("<", new, lanes.everywhere(limits, 1 + self.species + species))
            below = short if below is None else builder.or_(below, short)
        total = lanes.total(sums)
        norm = lanes.sqrt(lanes.times(total, lanes.number(1.0 / self.species)))
        known = builder.and_(below, builder.fcmp_ordered("==", total, total))
        lanes.store(builder.select(known, lanes.number(-1.0), norm), base, self.at["NORM"])

    def _moved(self, lanes: Lanes, base: ir.Value, species: int, number: int) -> ir.Value:
        """y + sum a K; a stage that goes on from the one before adds to where that one was."""
        a = (*self.method.a, self.method.m)
        if self._goes_on(number) and species in self.read:
            newest = (0.0,) * (number - 1) + a[number][-1:]
            return self._combined(lanes, base, species, lanes.load(base, self.at["TRIAL"] + species), newest)
        return self._combined(lanes, base, species, lanes.load(base, self.at["STATE"] + species), a[number])

    def _goes_on(self, number: int) -> bool:
        """Whether a stage adds the newest K to where the one before was, and nothing else."""
        a = (*self.method.a, self.method.m)
        return number > 1 and self.method.evaluates[number - 1] and a[number][:-1] == a[number - 1]

    def _combined(
        self, lanes: Lanes, base: ir.Value, species: int, total: ir.Value | None, weights: tuple[float, ...]
    ) -> ir.Value | None:
        """The sum of weighted stages on top of a total."""
        for stage, weight in enumerate(weights):
            if weight:
                held = lanes.load(base, self.at["STAGE"] + stage * self.species + species)
                scale = lanes.number(weight)
                total = lanes.times(scale, held) if total is None else lanes.fused(scale, held, total)
        return total

    def prepare(self, lanes: Lanes, base: ir.Value) -> None:
        """The size of the next step of each lane; as in ``stepping.integrate``."""
        one, zero, builder = lanes.number(1.0), lanes.number(0.0), lanes.builder
        reached, wanted, active = (self._row(lanes, base, name) for name in ("REACHED", "WANTED", "ACTIVE"))
        left = lanes.minus(self._row(lanes, base, "DURATION"), reached)
        size = self.choices.write(lanes, "planned", wanted, left)
        goes = builder.fcmp_ordered(">", active, zero)
        stuck = builder.and_(goes, self.choices.write(lanes, "stuck", size, wanted, left, reached))
        goes = builder.and_(goes, builder.not_(stuck))
        self._keep(lanes, base, "SIZE", builder.select(goes, size, self._row(lanes, base, "SIZE")))
        self._keep(lanes, base, "STUCK", builder.select(stuck, one, self._row(lanes, base, "STUCK")))
        self._keep(lanes, base, "ACTIVE", builder.select(goes, one, zero))

    def accept_or_reject(self, lanes: Lanes, base: ir.Value) -> None:
        """Take or refuse the step in each lane, and say what the next one should be; as in ``stepping.integrate``."""
        one, zero, builder = lanes.number(1.0), lanes.number(0.0), lanes.builder
        names = ("NORM", "SIZE", "WANTED", "REACHED", "DURATION")
        norm, size, wanted, reached, duration = (self._row(lanes, base, name) for name in names)
        goes = builder.fcmp_ordered(">", self._row(lanes, base, "ACTIVE"), zero)
        calm = builder.fcmp_ordered(">", self._row(lanes, base, "CALM"), zero)
        finite, good = (self.choices.write(lanes, name, norm) for name in ("is_finite", "accepted"))
        taken, refused = builder.and_(goes, good), builder.and_(goes, builder.not_(good))
        ends = builder.fcmp_ordered(">=", wanted, lanes.minus(duration, reached))

        wanted = builder.select(goes, self.choices.write(lanes, "next_size", norm, size, wanted, calm), wanted)
        self._keep(lanes, base, "WANTED", wanted)
        end = builder.select(ends, duration, lanes.add(reached, size))
        self._keep(lanes, base, "REACHED", builder.select(taken, end, reached))
        stays = builder.and_(goes, builder.not_(builder.and_(taken, ends)))
        self._keep(lanes, base, "ACTIVE", builder.select(stays, one, zero))
        for name, answer in (("CALM", good), ("FINITE", finite)):
            self._keep(lanes, base, name, builder.select(goes, builder.select(answer, one, zero),
                                                         self._row(lanes, base, name)))  # fmt: skip
        for name, which in (("TAKEN", taken), ("REFUSED", refused)):
            count = self._row(lanes, base, name)
            self._keep(lanes, base, name, lanes.add(count, builder.select(which, one, zero)))
        for row in range(self.species):
            new, old = (lanes.load(base, self.at[part] + row) for part in ("TRIAL", "STATE"))
            lanes.store(builder.select(taken, new, old), base, self.at["STATE"] + row)

    def _row(self, lanes: Lanes, base: ir.Value, name: str) -> ir.Value:
        return lanes.load(base, self.at[name])

    def _keep(self, lanes: Lanes, base: ir.Value, name: str, value: ir.Value) -> None:
        lanes.store(value, base, self.at[name])
