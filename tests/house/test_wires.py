"""No wire to nowhere: what a network declares is changed by something and leads to something.

It leads somewhere that reaches what the population reads by name, or an account of what came and went. That an
observable shows it is not enough, but for what says how a laboratory measures it (``read_out``).
"""

import ast
import re
from collections.abc import Iterable

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.training.habits import SETTING
from cellsim.language.formulas import names_in
from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Network, Reaction, Species
from cellsim.scenario.plan.targets import targets

FLOOR, SHOWS = "cellsim/population/", ("readout/observe.py", "readout/read_off.py", "readout/samples.py")
RULES = "cellsim/biology/repair/"
WRITES = ("cellsim/population/", "cellsim/biology/people/", "cellsim/biology/person/frame.py",
          "cellsim/biology/repair/segments.py", "cellsim/biology/care/")  # fmt: skip


def texts_of(trees: Iterable[ast.Module]) -> list[re.Pattern[str]]:
    """Every text that modules hold as a pattern; what a text is filled with may be anything."""
    found = set()
    for tree in trees:
        inside = {id(part) for each in ast.walk(tree) if isinstance(each, ast.JoinedStr) for part in each.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                pieces = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                if len("".join(filter(None, pieces))) > 1:  # a mere "_" between two names fits all
                    found.add("".join(r"\w+" if piece is None else re.escape(piece) for piece in pieces))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
                found.add(re.escape(node.value))
    return [re.compile(each) for each in found]


@pytest.fixture(scope="module")
def read(modules: dict[str, ast.Module]) -> set[str]:
    """What the time step reads by name, beside what it shows; rules of tissue read ``now["fast_fatigue"]``."""
    trees = [tree for path, tree in modules.items() if path.startswith(FLOOR) and not path.endswith(SHOWS)]
    plain = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    rules = [node for path, tree in modules.items() if path.startswith(RULES) for node in ast.walk(tree)]
    plain |= {
        node.slice.value for node in rules if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant)
    }
    return {each for each in plain if isinstance(each, str)}


@pytest.fixture(scope="module")
def shown(modules: dict[str, ast.Module]) -> set[str]:
    """What an observable reads."""
    pages = [node for each in SHOWS for node in ast.walk(modules[f"{FLOOR}{each}"])]
    by_hand = {node.value for node in pages if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return by_hand | {name for each in human_muscle().observables.values() for name in each.reads}


def leading(network: Network, ends: Iterable[str]) -> set[str]:
    """Everything that reaches one of the ends: through a formula, or through a reaction that changes it."""
    changes: dict[str, list[str]] = {}
    for reaction in network.reactions.values():
        for name in reaction.stoichiometry:
            changes.setdefault(name, []).append(reaction.formula)
    todo, found = list(ends), set()
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            formulas = list(changes.get(name, ()))
            if name in network.definitions:
                formulas.append(network.definitions[name].formula)
            if name in network.reactions:
                formulas.append(network.reactions[name].formula)
            todo.extend(each for formula in formulas for each in names_in(formula))
    return found


def dead(network: Network, read: set[str]) -> set[str]:
    """What is declared and leads nowhere; ledgers are the account."""
    ledgers = {name for name, each in network.species.items() if each.ledger}
    reached = leading(network, ledgers | (read & {*network.species, *network.definitions, *network.reactions}))
    return {*network.species, *network.definitions, *network.inputs} - reached


def test_all_that_is_declared_leads_somewhere_or_is_measured(read: set[str], shown: set[str]) -> None:
    for network in human_muscle().networks.values():
        measured = {name for name, species in network.species.items() if species.read_out}
        kept_up = {name for name in network.inputs if name.startswith(SETTING)} & leading(network, measured)
        left = dead(network, read) - kept_up  # the habit of what is measured
        assert left == measured, "read it, take it out, or say how a laboratory measures it"
        assert measured <= shown, "what is measured is shown"


def test_every_species_is_changed_by_a_reaction() -> None:
    for network in human_muscle().networks.values():
        changed = {name for each in network.reactions.values() for name in each.stoichiometry}
        assert changed == network.species.keys()


def test_every_input_is_set_from_outside(modules: dict[str, ast.Module]) -> None:
    patterns = texts_of(tree for path, tree in modules.items() if path.startswith(WRITES))
    levels = {each.parameter for each in targets()}
    inputs = {name for network in human_muscle().networks.values() for name in network.inputs}
    assert len(inputs) > 40
    assert not any(each.fullmatch("nobody_sets_this") for each in patterns), "a pattern that fits all tells nothing"
    habits = {name for name in inputs if name.startswith(SETTING)}  # ``set_habit`` sets all that there are
    assert not {name for name in inputs - levels - habits if not any(each.fullmatch(name) for each in patterns)}


def test_a_wire_to_nowhere_is_found(read: set[str]) -> None:
    """What only keeps itself going leads nowhere, nor does what only that reads; what ATP is spent on does."""
    lonely = Mechanism(
        "lonely", "A signal that nothing hears.",
        species=[Species("HEARD", unit="1"), Species("DEAF", unit="1"), Species("SPENT", {}, "umol/L")],
        reactions=[
            Reaction("Hear", "-> HEARD", "(AMPK - HEARD) / Acc_tau", "judgement"),
            Reaction("Deaf", "-> DEAF", "(HEARD - DEAF) / Acc_tau", "judgement"),
            Reaction("Spend", "ATP + SPENT -> ADP + Pi", "SPENT / Acc_tau", "judgement"),
        ],
    )  # fmt: skip
    usual, more = human_muscle().fiber, human_muscle().plus(lonely).fiber
    assert dead(more, read) - dead(usual, read) == {"HEARD", "DEAF"}
