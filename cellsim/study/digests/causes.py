"""What two runs were to do otherwise: fields of their scenarios, rows of their models, programs and machines."""

from collections.abc import Iterator, Mapping
from typing import Any

from cellsim.scenario.fields.field import shown

MOST = 8  # fields or rows that are named
LACKING = object()

Record = Mapping[str, Any]


def causes(one: Record, other: Record, rows: Mapping[str, float], other_rows: Mapping[str, float]) -> list[str]:
    """In what the records of two runs differ, as sentences.

    Parameters
    ----------
    one, other : provenance of each
    rows, other_rows : values of the rows of the model of each, by name; empty where they were not kept
    """
    models = list(_models(one, other, rows, other_rows))
    return [*_scenarios(one, other), *models, *_programs(one, other, bool(models))]


def _scenarios(one: Record, other: Record) -> Iterator[str]:
    runs = [_at(each, "scenario", "run") or {} for each in (one, other)]
    plain = [{name: value for name, value in each.items() if name != "model"} for each in runs]
    found = list(_fields(plain[0], plain[1], ""))
    if found:
        said = "; ".join(f"{path} is {_value(a)} in A and {_value(b)} in B" for path, a, b in found[:MOST])
        yield f"The scenarios differ: {said}{_more(len(found))}."
    elif _at(one, "scenario", "recordings") != _at(other, "scenario", "recordings"):
        yield "The recordings differ that were ridden, or the activity in them."


def _models(one: Record, other: Record, rows: Mapping[str, float], other_rows: Mapping[str, float]) -> Iterator[str]:
    same = one.get("model") == other.get("model")
    records = [_at(each, "scenario", "run", "model") or {} for each in (one, other)]
    plain = [{name: value for name, value in each.items() if name != "digest"} for each in records]
    if same and plain[0] == plain[1]:
        return
    found = list(_fields(rows, other_rows, "")) or list(_fields(plain[0], plain[1], ""))
    tables = sorted(path for path, _, _ in _fields(one.get("parameters", {}), other.get("parameters", {}), ""))
    if found:
        said = "; ".join(f"{path} is {_value(a)} in A and {_value(b)} in B" for path, a, b in found[:MOST])
        yield f"The models differ: {said}{_more(len(found))}."
    elif tables:
        yield f"The models differ in the table{'s' if len(tables) > 1 else ''} {', '.join(tables)} of parameters."
    else:
        yield "The models differ in what they declare: species, reactions or rules, and no row of numbers."


def _programs(one: Record, other: Record, models: bool) -> Iterator[str]:
    """What carried the runs; the fingerprint is of model and machine, and says nothing where models differ."""
    for words, *path in (
        ("source trees of cellsim", "cellsim", "source_tree"),
        ("solvers", "numerics", "solver"),
        *((("fingerprints of the arithmetic", "numerics", "fingerprint"),) if not models else ()),
        ("processors", "machine", "cpu"),
    ):
        a, b = _at(one, *path), _at(other, *path)
        if a != b:
            yield f"The {words} differ: {_value(a)} in A, {_value(b)} in B."
    if found := list(_fields(one.get("versions", {}), other.get("versions", {}), "")):
        yield "The libraries differ: " + "; ".join(f"{name} {a} in A, {b} in B" for name, a, b in found) + "."


def _fields(one: Any, other: Any, above: str) -> Iterator[tuple[str, Any, Any]]:
    """Where two plain values differ: the path, and what stands there in each."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        for name in dict.fromkeys((*one, *other)):
            path = f"{above}.{name}" if above else str(name)
            yield from _fields(one.get(name, LACKING), other.get(name, LACKING), path)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, (a, b) in enumerate(zip(one, other, strict=True)):
            yield from _fields(a, b, f"{above}[{place}]")
    elif one is LACKING or other is LACKING or one != other:
        yield above, one, other


def _value(value: Any) -> str:
    return "missing" if value is LACKING or value is None else shown(value)


def _more(count: int) -> str:
    return f"; and {count - MOST} more" if count > MOST else ""


def _at(record: Any, *path: str) -> Any:
    for name in path:
        record = record.get(name) if isinstance(record, Mapping) else None
    return record
