"""The compiled step of the mitochondria: rules, draws and events as one text."""

from collections.abc import Callable, Mapping
from functools import cache
from types import FunctionType, ModuleType
from typing import Any

import numpy as np

from cellsim.biology.organelles import mitochondria as rules
from cellsim.errors import NetworkError
from cellsim.kinetics import draws
from cellsim.kinetics.carriers.sharing import in_blocks
from cellsim.kinetics.compiler.refused import CannotCompile
from cellsim.kinetics.kept import gathered as textcache
from cellsim.kinetics.kept.program import holding
from cellsim.kinetics.kept.tables import FieldTable
from cellsim.language.parameters import Parameter
from cellsim.population.laws import Laws
from cellsim.population.mitochondria import chance, contacts, events, growth, outlook, removal, steps
from cellsim.population.mitochondria import rows as layout
from cellsim.population.mitochondria.covered import check_covered
from cellsim.population.mitochondria.memory import empty_rows
from cellsim.population.mitochondria.rows import Environment, Organelles
from cellsim.population.mitochondria.surroundings import hosts
from cellsim.population.mitochondria.surroundings.hosts import Hosts, no_hosts

SHARED = 8  # fibers that a thread takes at least
BELOW = (rules.raised, rules.potential)  # what rules are written with
STEPS = (
    layout.surroundings, layout.grains, layout.row_of, layout.working_mass, layout.digest,
    chance.surroundings_fold, chance.own_fold, chance.gap, chance.first_gap, chance.refold, outlook.call_off,
    outlook.draw_aside, outlook.list_coming, outlook.next_due, contacts.weight, contacts.partner,
    contacts.hand_copy, contacts.meet, contacts.seek, events.strike, events.tag, events.renew, events.candidate,
    growth.grow, removal.clear, steps.hold_rates, steps.measure, steps.live,
)  # fmt: skip
RARE = (
    layout.pulses, layout.move, chance.windows, chance.doubled, chance.take_stock, chance.write_anew,
    events.split, events.divide, growth.set_aside, removal.seize, removal.bury,
    steps.advance_fibers, steps.equilibrate_fibers, steps.found_fibers, steps.write_fibers, steps.count_fibers,
    steps.measure_fibers, steps.find_damaged, hosts.ask, hosts.answer,
)  # fmt: skip
EVERYTHING = (
    steps.FOUND | steps.ASK | steps.ADVANCE | steps.ANSWER | steps.EQUILIBRATE | steps.WRITE | steps.COUNT
    | steps.MEASURE | steps.DAMAGED
)  # fmt: skip


def kernels_of(laws: Laws) -> "Steps":
    """The compiled step by the rules of a model."""
    names = [each.__name__ for each in rules.RULES]
    if lost := [name for name in names if laws.usual.get(name) is not vars(rules)[name]]:
        raise NetworkError(
            f"The mitochondria live by the rule '{lost[0]}', and this model does not declare it. Leave their mechanism "
            "in, and put rules of your own in place of its with replaces."
        )
    own = {name: laws.own[name].text for name in names if name in laws.own}
    return kernels(tuple(own.items()), laws.rows_read_by(rules.Constants))


@cache
def kernels(own: tuple[tuple[str, str], ...] = (), rows: tuple[str, ...] = ()) -> "Steps":
    """The compiled step, as one text with the rules and the draws.

    Parameters
    ----------
    own : rules in the place of others, each with its text
    rows : that these read beside the constants

    Raises
    ------
    NetworkError : a rule that cannot be compiled.
    """
    try:
        return _compiled(dict(own), rows)
    except CannotCompile as reason:
        names = ", ".join(name for name, _ in own)
        raise NetworkError(
            f"With the rules {names} of one's own the step of the mitochondria cannot be compiled: {reason} "
            "Let each rule give one number, and read numbers alone."
        ) from None


def _compiled(own: Mapping[str, str], rows: tuple[str, ...]) -> "Steps":
    constants = {name: value for module in (rules, layout, chance, hosts, outlook, steps)
                 for name, value in vars(module).items()
                 if name.isupper() and isinstance(value, int | float)}  # fmt: skip
    layouts = (rules.Constants, layout.Span, layout.Organelles, hosts.Hosts)
    made = (Environment, layout.Cells, chance.Windows, chance.Rates)
    chosen = (own.get(each.__name__, each) for each in rules.RULES)
    inner = (*draws.SCALARS, *BELOW, *chosen, *STEPS)
    ahead = ["import math"] if own else []
    program = textcache.load_text(textcache.gather(inner, (steps.do_steps,), constants, layouts, made, RARE, ahead))
    p = record_of(rules.Constants(*(0.25 for _ in rules.Constants._fields)), rows)
    for name in rules.POWERS:
        p[name] = 2.0
    p["mtdna_copies"] = 2.0
    still, around = layout.span_of(1.0, 4.0, p[0]), np.ones((len(Environment._fields), 2))

    def all_of_it() -> tuple:
        whole = empty_rows(2, 12)
        fibers = whole.fibers
        fibers["count"], fibers["supply"], fibers["contact"], fibers["key1"] = 4, 1.0, 1.0, (1, 2)
        groups, sums = np.zeros(2, np.int64), np.zeros((2, 1), np.int64)
        return (
            4.0, still, whole, around.copy(), p, 1.0, groups, sums, np.zeros(2), np.zeros((4, 2)), no_hosts(2, 3),
            EVERYTHING, 0, 2, 2, 1,
        )  # fmt: skip

    return Steps(program.ready("do_steps", all_of_it), program.at_need, still)


class Steps:
    """The compiled step: the functions of ``steps``, by name and arguments, and those that they call.

    Parameters
    ----------
    do : ``steps.do_steps``
    module : its text
    still : any step, for those that take none
    """

    def __init__(self, do: Callable[..., int], module: ModuleType, still: layout.Span) -> None:
        self._do, self._module = do, module
        self._still = self.table_of(still)
        self._flat, self._groups, self._sums = np.empty(0), np.empty(0, np.int64), np.empty((0, 0), np.int64)
        self._table, self._nobody = np.empty((0, 0)), self.table_of(no_hosts())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)

    def table_of(self, group: Organelles | Hosts | layout.Span) -> Any:
        """A group as the step is given it; making it takes as long as a step of a few fibers, so it is kept."""
        return group if isinstance(self._do, FunctionType) else FieldTable(group)

    def _whole(
        self, what: int, base: float, rows: Organelles, p: np.ndarray, seen: np.ndarray, out: np.ndarray
    ) -> None:
        still, table = self._still, self._table
        self._do(
            base, still, rows, table, p, 0.0, self._groups, self._sums, seen, out, self._nobody, what, 0, 0, 0, 0
        )  # fmt: skip

    def advance_fibers(
        self, first: int, last: int, base: float, time: layout.Span, rows: Organelles, table: np.ndarray,
        constants: np.ndarray, out: np.ndarray,
    ) -> int:  # fmt: skip
        """As in ``steps``."""
        return self._do(
            base, time, rows, table, constants, 0.0, self._groups, self._sums, self._flat, out, self._nobody,
            steps.ADVANCE, first, last, 0, 0,
        )  # fmt: skip

    def amid(self, base: float, rows: Organelles, constants: np.ndarray, hosts: Hosts) -> "Amid":
        """Steps amid the fibers of a muscle."""
        return Amid(
            hosts,
            lambda time, around, left: holding(
                self._do, base, time, rows, around, constants, 0.0, self._groups, self._sums, self._flat, left,
                self.table_of(hosts),
            ),
        )  # fmt: skip

    def equilibrate_fibers(
        self, count: int, ignored: int, base: float, time: layout.Span, rows: Organelles, table: np.ndarray,
        constants: np.ndarray, made: float, groups: np.ndarray, sums: np.ndarray, seen: np.ndarray, out: np.ndarray,
    ) -> None:  # fmt: skip
        """As in ``steps``."""
        self._do(
            base, time, rows, table, constants, made, groups, sums, seen, out, self._nobody,
            steps.EQUILIBRATE, 0, 0, count, ignored,
        )  # fmt: skip

    def found_fibers(self, base: float, rows: Organelles, constants: np.ndarray) -> None:
        """As in ``steps``."""
        self._whole(steps.FOUND, base, rows, constants, self._flat, self._table)

    def write_fibers(self, rows: Organelles, constants: np.ndarray) -> None:
        """As in ``steps``."""
        self._whole(steps.WRITE, 0.0, rows, constants, self._flat, self._table)

    def count_fibers(self, rows: Organelles, constants: np.ndarray) -> None:
        """As in ``steps``."""
        self._whole(steps.COUNT, 0.0, rows, constants, self._flat, self._table)

    def measure_fibers(self, base: float, rows: Organelles, constants: np.ndarray, out: np.ndarray) -> None:
        """As in ``steps``."""
        self._whole(steps.MEASURE, base, rows, constants, self._flat, out)

    def find_damaged(self, rows: Organelles, constants: np.ndarray, out: np.ndarray) -> None:
        """As in ``steps``."""
        self._whole(steps.DAMAGED, 0.0, rows, constants, out, self._table)


class Amid:
    """Steps amid the fibers of one muscle, looked at once and then done again and again.

    Parameters
    ----------
    hosts : the fibers
    held : gives ``do_steps`` with all that stays for steps of a length, ``around`` and ``left``

    ``around`` is what surrounded mitochondria in the last step (6, fiber), ``left`` their measure after it (4, fiber).
    """

    def __init__(self, hosts: Hosts, held: Callable[[layout.Span, np.ndarray, np.ndarray], Callable[..., int]]) -> None:
        self.hosts, self._held, self._fibers = hosts, held, len(hosts.density)
        self._lengths: dict[int, Callable[..., int]] = {}
        self.around, self.left = (np.empty((rows, self._fibers)) for rows in (len(Environment._fields), 4))

    def step(self, time: layout.Span, threads: int) -> int:
        """One step; gives what ``do_steps`` does."""
        do, fibers = self._lengths.get(id(time)), self._fibers  # who holds a span keeps its number from any other
        if do is None:
            do = self._lengths[id(time)] = self._held(time, self.around, self.left)
        if threads <= 1 or fibers <= SHARED:
            return do(steps.ASK | steps.ADVANCE | steps.ANSWER, 0, fibers, 0, 0)
        if unsound := do(steps.ASK, 0, fibers, 0, 0):
            return unsound
        found: list[int] = []
        what = steps.ADVANCE | steps.ANSWER
        in_blocks(lambda first, last: found.append(do(what, first, last, 0, 0)), fibers, SHARED, threads)
        return sum(found)


def constants_of(laws: Laws, parameters: Mapping[str, Parameter]) -> rules.Constants:
    """The constants out of a parameter table, with the rows beside them that rules of one's own read.

    Raises
    ------
    NetworkError : a rule of one's own that the step could not keep to with them.
    """
    values = {name: each.value for name, each in parameters.items()}
    found = laws.with_rows(rules.constants(parameters), values)
    check_covered(laws, found)
    return found


def record_of(constants: rules.Constants, rows: tuple[str, ...] = ()) -> np.ndarray:
    """Constants, with the rows beside them that rules of one's own read, as compiled code takes them: one record."""
    names = (*rules.Constants._fields, *rows)
    made = np.zeros(1, _kind_of(names))
    for name in names:
        made[name] = getattr(constants, name, 0.25)
    return made


@cache
def _kind_of(names: tuple[str, ...]) -> np.dtype:
    """The one kind of such records: machine code knows at once an array of the very kind it was told of."""
    return np.dtype((np.record, [(name, "f8") for name in names]))
