"""Counts and lengths as they stand in notes."""


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def lasting(seconds: float) -> str:
    """A length of time in the unit that suits it."""
    if seconds < 120.0:
        return f"{seconds:.0f} s"
    if seconds < 2.0 * 3600.0:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.1f} hours" if seconds < 48.0 * 3600.0 else f"{seconds / 86400:.1f} days"
