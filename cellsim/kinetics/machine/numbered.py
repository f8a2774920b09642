"""The emitted equations with each name's place written as a number, for readers that look nothing up."""

import ast


def numbered(equations: str) -> ast.Module:
    """The tree of an emitted module in which ``y[species.ATP]`` reads ``y[0]``.

    Text that names its places by number already stays as it is.

    Parameters
    ----------
    equations : the text of an emitted module

    Returns
    -------
    The whole module, but for the lines that give names their places.
    """
    tree = ast.parse(equations)
    listings: dict[str, list[str]] = {}
    places: dict[str, dict[str, int]] = {}
    kept: list[ast.stmt] = []
    for line in tree.body:
        match line:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                # the places of slopes are told of pairs
                value=ast.Call(
                    func=ast.Name(id="places"),
                    args=[
                        ast.Name(id=listing)
                        | ast.GeneratorExp(generators=[ast.comprehension(iter=ast.Name(id=listing))])
                    ],
                ),
            ):
                places[name] = {each: row for row, each in enumerate(listings[listing])}
                continue
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple(elts=items)):
                listings[name] = [_name(each) for each in items]
        kept.append(line)
    tree.body = kept
    return _Numbered(places).visit(tree)


def _name(item: ast.expr) -> str:
    match ast.literal_eval(item):
        case (row, column):
            return f"{row}_by_{column}"
        case name:
            return str(name)


class _Numbered(ast.NodeTransformer):
    def __init__(self, places: dict[str, dict[str, int]]) -> None:
        self.places = places

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        match node:
            case ast.Attribute(value=ast.Name(id=listing), attr=name) if listing in self.places:
                return ast.copy_location(ast.Constant(self.places[listing][name]), node)
        return node
