"""What is done to recover: a night's sleep, cold water, massage, a drug or drink."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Care:
    """Something that is done to recover, one of ``cellsim.biology.care.care.KINDS``, at ``at_s`` [s].

    ``length_s`` [s] is how long it is done, how long the sleep of a night is, or how long a drug acts, and
    ``dose_g_kg`` [g/kg] alcohol for each mass of the body. ``people`` are names; none stand for everyone.
    """

    do: str
    at_s: float
    length_s: float = 0.0
    dose_g_kg: float = 0.0
    people: tuple[str, ...] = ()
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()
