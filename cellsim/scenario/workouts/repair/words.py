"""Counts and lengths as they stand in notes."""


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def lasting(seconds: float) -> str:
    """A length of time in the unit that suits it."""
    if seconds < 120.0:
        return f"{seconds:.0f} s"
    for unit, size in (("minutes", 60.0), ("hours", 3600.0), ("days", 86400.0)):
        if seconds < 120.0 * size / (1.0 if unit != "hours" else 2.5) or unit == "days":
            return f"{seconds / size:.{0 if unit == 'minutes' else 1}f} {unit}"
    raise AssertionError
