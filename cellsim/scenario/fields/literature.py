"""Keys of the literature, as a field names them."""

from cellsim.errors import UnknownSource
from cellsim.scenario.fields.field import Field
from cellsim.sources import source


def literature(field: Field) -> tuple[str, ...]:
    """The keys of works that are in the list of literature."""
    keys = [field.value] if isinstance(field.value, str) else field.value
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise field.wrong("A list of source keys was expected here", 'Write for example source = ["Stocks2020"].')
    for key in keys:
        try:
            source(key)
        except UnknownSource as reason:
            raise field.wrong(f"The source '{key[:40]}' is not in the list of literature", str(reason)[:200]) from None
    return tuple(keys)
