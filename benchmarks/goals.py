"""The goals, and what was measured beside each."""

from dataclasses import dataclass

from benchmarks.peers import NUMBALSODA, ROADRUNNER
from benchmarks.ratios import ratio

LEDGER_METHOD = "RODAS4 at 0.0001"  # as the simulator runs


@dataclass(frozen=True)
class Goal:
    """What must be reached and what is aimed at; ``more`` says whether more is better."""

    what: str
    unit: str
    must: float
    aim: float
    measured: float | None
    more: bool = True

    @property
    def verdict(self) -> str:
        if self.measured is None:
            return "not measured"
        for name, bound in (("aim reached", self.aim), ("reached", self.must)):
            if (self.measured >= bound) if self.more else (self.measured <= bound):
                return name
        return "missed"

    @property
    def row(self) -> tuple[str, ...]:
        return (self.what, self._told(self.measured), self._told(self.must), self._told(self.aim), self.verdict)

    def _told(self, value: float | None) -> str:
        if value is None:
            return "-"
        if value < 1e-6:
            return f"{value:.0e}{self.unit}"
        return f"{value:.3g}{self.unit}" if value < 1000 else f"{value:.0f}{self.unit}"


def goals(found: dict[str, dict]) -> list[Goal]:
    """Every goal, in the order of the page."""

    def at(part: str, *path: str) -> float | None:
        value: object = found.get(part)
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        return value if isinstance(value, float) else None

    rows = []
    if precision := found.get("precision"):
        for peer, bounds in ((ROADRUNNER, ((30, 75), (20, 50))), (NUMBALSODA, ((20, 50), (15, 34)))):
            for error, (must, aim) in zip((1e-3, 1e-5), bounds, strict=True):
                what = f"{peer}, CPU at equal error {error:g}"
                rows.append(Goal(what, " x", must, aim, ratio(precision, peer, error)))
    drift = [each[LEDGER_METHOD]["passed"] for each in found.get("drift", {}).get("rows", {}).values()]
    busy = f"at a load of {max(found['threads']['alone']['load']):.1f}" if "threads" in found else "not measured"
    rows += [
        Goal("eight lanes against one fiber at a time (RODAS4)", " x", 4, 6, at("lanes", "ratio", "RODAS4")),
        Goal(f"two threads against one, 1,024 fibers, {busy}", " x", 1.7, 1.95, at("threads", "alone", "gain")),
        Goal("the same beside two busy processes", " x", 1.0, 1.0, at("threads", "beside two", "usual gain")),
        Goal("coupling every 15 minutes against none", " x", 2.0, 1.4, at("coupling", "rows", "15", "times"), False),
        Goal("mitochondrion, each update, 2,000 fibers", " ns", 2, 1, at("organelles", "many", "ns per update"), False),
        Goal("mitochondrion, each candidate for an event", " ns", 100, 50,
             at("organelles", "few", "ns per candidate"), False),
        Goal("mitochondrion, each event that changed one", " ns", 100, 50,
             at("organelles", "few", "ns per change"), False),
        Goal("start with kernels kept, CPU to the first chemistry", " s", 1.5, 0.8,
             at("start", "warm", "chemistry", "cpu"), False),
        Goal("start with nothing kept, CPU until all is compiled", " s", 60, 20,
             at("start", "cold", "kernels", "cpu"), False),
        Goal(f"drift of what is conserved, of what passed, {LEDGER_METHOD}", "", 1e-12, 1e-13,
             max(drift, default=None), False),
    ]  # fmt: skip
    return rows
