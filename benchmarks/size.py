"""How much is measured: enough to mean something, or just enough to see that it runs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """``judged`` fibers carry the errors, ``timed`` the costs of our own kernel, ``crowd`` those of threads."""

    judged: int
    timed: int
    crowd: int
    days: int
    rounds: int
    tolerances: tuple[float, ...]
    tighter: tuple[float, ...]  # further settings of the peers, so that they reach the errors asked for
    quick: bool


FULL = Size(64, 512, 1024, 7, 3, (1e-2, 1e-3, 1e-4, 1e-5, 1e-6), (1e-7,), False)
QUICK = Size(8, 16, 32, 1, 1, (1e-3, 1e-5), (), True)
