"""Tables as the compiler knows them: a pointer, off which each field is read where it is named."""

import hashlib
from typing import Any

import numpy as np
from llvmlite import ir
from numba import typeof
from numba.core import types
from numba.core.typing.templates import AttributeTemplate
from numba.extending import infer_getattr, lower_getattr_generic, models, register_model
from numba.np.arrayobj import populate_array

from cellsim.kinetics.kept.tables import FieldTable, width_of

_PLACE = ir.IntType(64)


class FieldTableType(types.Type):
    """The type of a table; ``fields`` has the place and the type of each."""

    def __init__(self, group: Any) -> None:
        place, self.fields = 0, {}
        for name, each in zip(group._fields, group, strict=True):
            self.fields[name] = place, type_of(each)
            place += width_of(each)
        digest = hashlib.sha256(FieldTable(group).kind.encode()).hexdigest()[:12]
        super().__init__(f"{type(group).__name__}_{digest}")


def type_of(each: Any) -> types.Type:
    """The type of an argument; a named tuple is handed on as a table."""
    if isinstance(each, np.ndarray):
        return types.Array(typeof(each).dtype, each.ndim, "C")
    return FieldTableType(each) if isinstance(each, tuple) else typeof(each)


@register_model(FieldTableType)
class _Model(models.PrimitiveModel):
    def __init__(self, manager: Any, kind: FieldTableType) -> None:
        super().__init__(manager, kind, _PLACE.as_pointer())


@infer_getattr
class _Fields(AttributeTemplate):
    key = FieldTableType

    def generic_resolve(self, table: Any, name: str) -> Any:  # type: ignore[override]
        """The type of a field."""
        return table.fields[name][1] if name in table.fields else None


@lower_getattr_generic(FieldTableType)
def _read(context: Any, builder: Any, table: FieldTableType, value: Any, name: str) -> Any:
    place, kind = table.fields[name]
    if isinstance(kind, FieldTableType):
        return _at(builder, value, place)
    if not isinstance(kind, types.Array):
        wanted = context.get_value_type(kind)
        return _loaded(builder, builder.bitcast(_at(builder, value, place), wanted.as_pointer()))
    size = context.get_abi_sizeof(context.get_data_type(kind.dtype))
    lengths = [_loaded(builder, _at(builder, value, place + 1 + axis)) for axis in range(kind.ndim)]
    strides = [ir.Constant(_PLACE, size)]
    for length in reversed(lengths[1:]):
        strides.insert(0, builder.mul(strides[0], length))
    array = context.make_array(kind)(context, builder)
    address = _loaded(builder, _at(builder, value, place))
    data = builder.inttoptr(address, context.get_data_type(kind.dtype).as_pointer())
    populate_array(array, data=data, shape=lengths, strides=strides, itemsize=size, meminfo=None)
    return array._getvalue()


def _at(builder: Any, value: Any, place: int) -> Any:
    return builder.gep(value, [ir.Constant(_PLACE, place)], inbounds=True)


def _loaded(builder: Any, where: Any) -> Any:
    """What stands there; while machine code runs nobody writes in a table."""
    found = builder.load(where)
    found.set_metadata("invariant.load", builder.module.add_metadata([]))
    return found
