"""What a rule reads off the groups of numbers that it is given."""

import ast


def reads(text: str, name: str, parameter: str) -> list[str]:
    """What a function of a text reads off one of its parameters, itself and through what it hands that on to."""
    functions = {each.name: each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)}
    found: dict[str, None] = {}
    todo, done = [(name, parameter)], set()
    while todo:
        here = todo.pop()
        if here in done or here[0] not in functions:
            continue
        done.add(here)
        for node in ast.walk(functions[here[0]]):
            if isinstance(node, ast.Attribute) and _is(node.value, here[1]):
                found[node.attr] = None
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions:
                names = [each.arg for each in functions[node.func.id].args.args]
                given = [*zip(names, node.args, strict=False), *((each.arg, each.value) for each in node.keywords)]
                todo += [(node.func.id, word) for word, value in given if word and _is(value, here[1])]
    return list(found)


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
