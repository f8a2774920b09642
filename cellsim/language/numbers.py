"""What plain arithmetic takes and gives: a number, or a whole array of them where a rule says that it takes arrays."""

from typing import Any, TypeVar

Number = TypeVar("Number", float, Any)
"""A float for a float, an array for an array; biology knows no arrays by name."""
