"""The goals, and what was measured beside each."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.peers import NUMBALSODA, ROADRUNNER
from benchmarks.ratios import ratio

COHORT = 64  # people of the goal; a quick look has fewer
LEDGER_METHOD = "RODAS4 at 0.0001"  # as the simulator runs


@dataclass(frozen=True)
class Goal:
    """What must be reached and what is aimed at; ``more`` says whether more is better, ``before`` what it was once."""

    what: str
    unit: str
    must: float
    aim: float
    measured: float | None
    more: bool = True
    before: str = ""

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
        return (
            self.what,
            self.before,
            self._told(self.measured),
            self._told(self.must),
            self._told(self.aim),
            self.verdict,
        )

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
        return value if isinstance(value, float | int) else None

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
             at("organelles", "few", "ns per candidate"), False, "170 ns"),
        Goal("mitochondrion, each that a step changed", " ns", 150, 100,
             at("organelles", "few", "ns per change"), False, "306 ns"),
        Goal("start with kernels kept, CPU to the first chemistry", " s", 0.8, 0.8,
             at("start", "warm", "chemistry", "cpu"), False, "1.34 s"),
        Goal("start with nothing kept, CPU until an hour is lived through", " s", 20, 12,
             at("start", "cold", "lived", "cpu"), False, "38 s"),
        Goal(f"drift of what is conserved, of what passed, {LEDGER_METHOD}", "", 1e-12, 1e-13,
             max(drift, default=None), False),
    ]  # fmt: skip
    return rows + _whole(at)


def _whole(at: Callable[..., float | None]) -> list[Goal]:
    """Those of whole runs; what was before is what they took when these goals were set."""
    cohort = at("runs", "cohort ms") if at("runs", "cohort") == COHORT else None
    return [
        Goal(what, unit, must, aim, measured, False, before)
        for what, unit, before, must, aim, measured in (
            ("resting person-day, 64 fibers x 100", " ms", "150 ms", 25, 10, at("runs", "resting ms")),
            ("the same with an hour's ride", " ms", "650 to 850 ms", 100, 50, at("runs", "ride ms")),
            ("through simulate, three meals, resting", " ms", "350 ms", 40, 15, at("runs", "simulated resting ms")),
            ("through simulate, with an hour's ride", " ms", "2,500 ms", 150, 70, at("runs", "simulated ride ms")),
            ("resting person-day, 8 fibers x 20, 64 people", " ms", "97 ms alone", 5, 2, cohort),
            ("whole run over kernels and organelles alone", " x", "10 x", 3, 1.5, at("runs", "times kernels")),
            ("recorded ride over a typed bout of its length", " x", "2 x", 1.2, 1.05, at("runs", "times typed")),
            ("body and doses alone, ten days hourly, a person", " ms", "", 5, 0.5, at("runs", "body ms")),
            ("trial of 40 x 2 x 12 weeks, two cores", " min", "about 60 min", 6, 2, at("runs", "trial min")),
            ("two people, one ride and 81 h, CPU", " s", "23 s", 6, 3, at("exercise", "cpu")),
            ("figures and report of it", " s", "10.3 s", 2, 1, at("exercise", "figures")),
        )
    ]
