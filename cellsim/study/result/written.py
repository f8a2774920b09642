"""What a result holds, as the text of a JSON file."""

import json

from cellsim.errors import ResultError


def as_json(value: object) -> bytes:
    """A value as JSON, in lines.

    Raises
    ------
    ResultError : JSON has no such value.
    """
    try:
        return (json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
    except (TypeError, ValueError) as reason:
        raise ResultError(
            f"The result holds something that JSON cannot ({reason}). Use None for a number that is missing."
        ) from reason
