"""The small words of SBML: units, formulas and notes, as libSBML takes them."""

import ast
import html
import re
from collections.abc import Collection, Iterable

import libsbml

from cellsim import units
from cellsim.errors import NetworkError
from cellsim.sources import Source

FIBER = "fiber"
RESOLVER = "https://identifiers.org/"
MMHG_IN_PASCAL = 133.322387415
# each internal unit as a kind of SBML, a power of ten, and a factor
_KINDS = {
    "umol": (libsbml.UNIT_KIND_MOLE, -6, 1.0),
    "L": (libsbml.UNIT_KIND_LITRE, 0, 1.0),
    "s": (libsbml.UNIT_KIND_SECOND, 0, 1.0),
    "mmHg": (libsbml.UNIT_KIND_PASCAL, 0, MMHG_IN_PASCAL),
    "mV": (libsbml.UNIT_KIND_VOLT, -3, 1.0),
    "kg": (libsbml.UNIT_KIND_KILOGRAM, 0, 1.0),
    "W": (libsbml.UNIT_KIND_WATT, 0, 1.0),
    "kJ": (libsbml.UNIT_KIND_JOULE, 3, 1.0),
}
_OPERATORS = {
    ast.Add: libsbml.AST_PLUS,
    ast.Sub: libsbml.AST_MINUS,
    ast.Mult: libsbml.AST_TIMES,
    ast.Div: libsbml.AST_DIVIDE,
    ast.Pow: libsbml.AST_POWER,
}
_FUNCTIONS = {"exp": libsbml.AST_FUNCTION_EXP, "log": libsbml.AST_FUNCTION_LN}
_ARCHIVES = {
    "doi": re.compile(r"\b(10\.\d{4,}/[^\s,]+)"),
    "pubmed": re.compile(r"\bPMID:(\d+)"),
    "pmc": re.compile(r"\b(PMC\d+)"),
}


def declare_unit(model: libsbml.Model, text: str) -> str:
    """The id of a unit, in cellsim's own units, which the model defines from then on.

    Raises
    ------
    NetworkError : a unit that SBML has no words for.
    """
    powers = sorted(units.base(text).items(), key=lambda each: (each[1] < 0, each[0]))
    name = "_".join(("per_" if power < 0 else "") + each + _raised(power) for each, power in powers)
    if not name or model.getUnitDefinition(name) is not None:
        return name or "dimensionless"
    definition = model.createUnitDefinition()
    definition.setId(name)
    for each, power in powers:
        if each not in _KINDS:
            raise NetworkError(f"'{text}' cannot be written as SBML, which has no unit for {each}. Use another unit.")
        kind, scale, factor = _KINDS[each]
        part = definition.createUnit()
        part.setKind(kind)
        part.setScale(scale)
        part.setMultiplier(factor)
        part.setExponent(power)
    return name


def _raised(power: float) -> str:
    return "" if abs(power) == 1 else f"{abs(power):g}".replace(".", "p")


def math_of(formula: str, contents: Collection[str]) -> libsbml.ASTNode:
    """A formula of the network as MathML; each content [umol] is read per litre of the fiber, as formulas mean it.

    Raises
    ------
    NetworkError : something that is not part of the formula language.
    """
    return _node(ast.parse(formula, mode="eval").body, contents)


def in_fiber(formula: str, contents: Collection[str]) -> libsbml.ASTNode:
    """What a formula gives per litre of fiber, for the fiber compartment as a whole."""
    return _joined(libsbml.AST_TIMES, _name(FIBER), math_of(formula, contents))


def ramp() -> libsbml.ASTNode:
    """x where it is positive, else 0, for the plain numbers that the network asks it of."""
    shape = "lambda(x, piecewise(x, x > 0 dimensionless, 0 dimensionless))"
    return libsbml.parseL3Formula(shape)


def _node(node: ast.expr, contents: Collection[str]) -> libsbml.ASTNode:
    match node:
        case ast.Constant(value=int() | float() as number):
            return _number(number)
        case ast.Name(id=name):
            return _joined(libsbml.AST_DIVIDE, _name(name), _name(FIBER)) if name in contents else _name(name)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return _joined(libsbml.AST_MINUS, _node(inner, contents))
        case ast.Call(func=ast.Name(id="sqrt"), args=[inner]):
            return _joined(libsbml.AST_FUNCTION_ROOT, _number(2), _node(inner, contents))
        case ast.Call(func=ast.Name(id="ramp"), args=[inner]):
            call = _joined(libsbml.AST_FUNCTION, _node(inner, contents))
            call.setName("ramp")
            return call
        case ast.Call(func=ast.Name(id=name), args=[inner]) if name in _FUNCTIONS:
            return _joined(_FUNCTIONS[name], _node(inner, contents))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _joined(_OPERATORS[type(op)], _node(left, contents), _node(right, contents))
    raise NetworkError(f"'{ast.unparse(node)}' cannot be written as SBML: it is not part of the formula language.")


def _number(number: float) -> libsbml.ASTNode:
    """A literal; the formula language has none with a unit."""
    found = libsbml.ASTNode(libsbml.AST_INTEGER if isinstance(number, int) else libsbml.AST_REAL)
    found.setValue(number)
    found.setUnits("dimensionless")
    return found


def _name(name: str) -> libsbml.ASTNode:
    found = libsbml.ASTNode(libsbml.AST_NAME)
    found.setName(name)
    return found


def _joined(kind: int, *children: libsbml.ASTNode) -> libsbml.ASTNode:
    found = libsbml.ASTNode(kind)
    for child in children:
        found.addChild(child)
    return found


def addresses(work: Source) -> list[str]:
    """Where a work can be found again, by its DOI and its numbers at PubMed; empty where none is known."""
    found = [(archive, number) for archive, pattern in _ARCHIVES.items() for number in pattern.findall(work.id)]
    return [f"{RESOLVER}{archive}:{number}" for archive, number in found]


def annotate(
    element: libsbml.SBase,
    paragraphs: Iterable[str],
    works: Iterable[Source] = (),
    identities: Iterable[tuple[str, str]] = (),
) -> None:
    """Give an element notes to read, and its sources and what databases call it as links that programs can follow.

    Raises
    ------
    NetworkError : a relation that BioModels.net has no qualifier for.
    """
    works = list(dict.fromkeys(works))
    lines = [*filter(None, paragraphs), *(f"[{each.key}] {each.cite()}" for each in works)]
    if lines:
        body = "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines)
        element.setNotes(f'<body xmlns="http://www.w3.org/1999/xhtml">{body}</body>')
    found: dict[str, list[str]] = {}
    for relation, identifier in identities:
        found.setdefault(relation, []).append(f"{RESOLVER}{identifier}")
    if described := [address for each in works for address in addresses(each)]:
        found["isDescribedBy"] = described
    if not found:
        return
    element.setMetaId(f"meta_{element.getIdAttribute()}")
    for relation, links in found.items():
        qualifier = libsbml.BiolQualifierType_fromString(relation)
        if qualifier == libsbml.BQB_UNKNOWN:
            raise NetworkError(f"'{relation}' is no qualifier of BioModels.net. Write is, isVersionOf or hasPart.")
        term = libsbml.CVTerm(libsbml.BIOLOGICAL_QUALIFIER)
        term.setBiologicalQualifierType(qualifier)
        for address in links:
            term.addResource(address)
        element.addCVTerm(term)
