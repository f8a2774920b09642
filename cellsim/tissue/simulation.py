"""One person's muscle living through a protocol, and what is seen of it; no Mesa, which takes a second to load."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.kinetics.carriers.kernel import Kernel, Solver
from cellsim.language.model import Model
from cellsim.population.kernels import kernel_of
from cellsim.population.muscle.advance import advance, watch
from cellsim.population.muscle.exchange import Seen
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import ORGANELLE_STEP
from cellsim.population.performance.ramp import greatest_power
from cellsim.population.readout.observe import Observed, Series, observe, observe_all, rested_values
from cellsim.population.readout.read_off import check_read_off
from cellsim.population.readout.samples import Samples
from cellsim.population.watch import OBSERVING, part_of
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.scenario import Scenario
from cellsim.tissue.agenda import agenda_of, person_of
from cellsim.tissue.laboratory import as_measured


class Simulation:
    """A rested muscle of one person of a scenario, with its observables as of now.

    ``state`` is the muscle itself. Observables are worked out when they are first asked for at a moment: who records
    many moments takes ``samples`` instead, and has them observed together.

    Parameters
    ----------
    person : who of the protocol; the first unless given
    threads : changes nothing but the time it takes
    solver : "compiled", or to check it "plain" or "scipy", both far slower; or a kernel of your own
    """

    def __init__(
        self, protocol: Scenario, person: str | None = None, threads: int = 1, solver: Solver | Kernel = "compiled"
    ) -> None:
        if protocol.arms:
            raise ScenarioError(
                f"This scenario has the arms {', '.join(protocol.arms)}, and one muscle lives through one of them. "
                f"Take it as a scenario of its own with protocol.in_arm('{protocol.arms[0]}')."
            )
        who = person_of(protocol, person)
        protocol = as_measured(protocol, who)
        model = protocol.made_of(who)
        check_read_off(model)
        self.protocol, self.threads = protocol, threads
        self.state = muscle_of(
            model,
            body_in(protocol, who),
            who.luck or who.name,
            protocol.muscle.fibers,
            protocol.muscle.mitochondria,
            protocol.seed,
            agenda_of(protocol, who),
            threads=threads,
            kernel=kernel_of(model, solver=solver) if isinstance(solver, str) else solver,
            lead=protocol.muscle.name,
        )
        self.state.ergometer = greatest_power
        self._rested = rested_values(self.state.fibers)
        self._seen: Observed | None = None

    @property
    def time_h(self) -> float:
        """Simulated time [hour]."""
        return self.state.time_s / 3600.0

    def advance_to(self, time_s: float, tell: Callable[[float], None] | None = None) -> None:
        """Advance to a moment [s], at most to the end of the protocol; ``tell`` hears of the time as it passes."""
        advance(self.state, min(time_s, self.protocol.duration_s), self.threads, tell)
        self._seen = None

    def live(self, times: Sequence[float], seen: Seen, tell: Callable[[float], None] | None = None) -> None:
        """Advance to the last of many moments [s], and let ``seen`` have a look at each, many at a time."""
        watch(self.state, times, seen, self.threads, tell)
        self._seen = None

    @property
    def by_fiber(self) -> dict[str, np.ndarray]:
        """Every observable of each fiber (fiber,), in the units of the public table."""
        return self._now.by_fiber

    @property
    def observed(self) -> dict[str, dict[str, float]]:
        """Every observable of each group of fibers and of the body, in the units of the public table."""
        return self._now.by_group

    @property
    def _now(self) -> Observed:
        return self._seen or self.observe()

    @part_of(OBSERVING)
    def observe(self) -> Observed:
        """Read every observable as it is now."""
        self._seen = observe(self.state, self._rested)
        return self._seen

    def samples(self) -> Samples:
        """Room for samples of this muscle."""
        return Samples(self.state)

    @part_of(OBSERVING)
    def observe_all(self, samples: Samples) -> Series:
        """Every observable of each of many samples of this muscle, in the units of the public table."""
        return observe_all(samples, self._rested)


# what breaks fibers, so that healing has its machine code, too
SHORT = """
title = "A minute"
duration = "15 minute"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 1
mitochondria = 2
[[bout]]
do = "downhill running"
at = "0 minute"
duration = "1 minute"
intensity = "50 %Wmax"
"""


def ready(model: Model | None = None) -> None:
    """Compile all that a muscle of a model needs, or fetch it from the cache: processes begun later find it there."""
    short = Scenario.from_text(SHORT)
    Simulation(replace(short, model=model or short.model)).advance_to(ORGANELLE_STEP)
