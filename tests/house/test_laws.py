"""Rules are called through the model, so that one of one's own is called where ours was."""

import ast

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.organelles import mitochondria
from cellsim.population.exchange import kernels
from cellsim.population.laws import Laws

FLOOR = "cellsim/population/"
COMPILED = ("mitochondria", "exchange")  # wings whose rules stand in a text that is gathered for a model


def called(tree: ast.AST) -> set[str]:
    """What is called of the rules in force, as ``laws.loss`` or ``self._laws.loss``."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            holder = node.value
            name = holder.attr if isinstance(holder, ast.Attribute) else getattr(holder, "id", "")
            if name in ("laws", "_laws") or (isinstance(holder, ast.Call) and ast.unparse(holder.func) == "laws_of"):
                found.add(node.attr)
    return found - set(vars(Laws)) - {"usual", "own", "model"}


def test_every_rule_is_called_through_the_model_and_every_call_is_of_a_rule(modules: dict[str, ast.Module]) -> None:
    floor = {path: tree for path, tree in modules.items() if path.startswith(FLOOR)}
    rules = human_muscle().rulebook.usual
    calls = {name for tree in floor.values() for name in called(tree)}
    assert len(calls) > 20
    assert calls <= rules.keys()
    compiled = {each.__name__ for each in (*mitochondria.RULES, *kernels.RULES)}
    within = {name for each in rules.values() for name in each.written.__code__.co_names}
    assert not rules.keys() - calls - compiled - within, "a rule that nothing calls"


def test_the_population_imports_no_rule_but_into_the_compiled_step(modules: dict[str, ast.Module]) -> None:
    """What is imported from biology is called as it stands, whatever a model puts in its place."""
    rules = human_muscle().rulebook.usual.keys()
    found = {
        (path, alias.name)
        for path, tree in modules.items()
        if path.startswith(FLOOR) and not any(f"/{wing}/" in path for wing in COMPILED)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cellsim.biology")
        for alias in node.names
        if alias.name in rules
    }
    assert not found
