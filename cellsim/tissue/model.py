"""The muscle as an ordinary Mesa model."""

from collections.abc import Callable
from dataclasses import replace
from inspect import signature

import mesa
import numpy as np

from cellsim.errors import ScenarioError
from cellsim.kinetics.carriers.kernel import Kernel, Solver
from cellsim.language.model import Model
from cellsim.population.muscle.state import Muscle as State
from cellsim.scenario.fields.kinds import LARGEST_SEED
from cellsim.scenario.scenario import Scenario
from cellsim.tissue.agents import Fiber, MuscleAgent, PersonAgent
from cellsim.tissue.layout import honeycomb
from cellsim.tissue.record import Record
from cellsim.tissue.simulation import Simulation

PLAIN = """
title = "One bout"
duration = "{hours} hour"
record_every = "15 minute"
[[person]]
name = "person"
age = "{age} year"
sex = "{sex}"
mass = "{mass} kg"
activity = "{activity}"
[muscle]
fibers = {fibers}
mitochondria = {mitochondria}
[[bout]]
do = "cycling"
at = "{rest} minute"
duration = "{minutes} minute"
intensity = "{intensity} %Wmax"
"""


class MuscleModel(mesa.Model):
    """One muscle of one person, ready for notebooks, ``mesa.batch_run`` and SolaraViz.

    Without a ``protocol`` the person cycles once, after ``rest`` minutes.

    Parameters
    ----------
    age : of the person [year]
    activity : sedentary, recreational or trained
    intensity, minutes : of the bout [% of Wmax, minute]
    sex, mass : of the person [-, kg]
    rest : before the bout [minute]
    fibers, mitochondria : how many fibers, and simulated mitochondria in each
    interval : what one ``step()`` advances [minute]
    hours : when the model stops running [hour]
    protocol, person : a Scenario in place of all of the above but ``interval``, and who of it
    seed : names all chance; that of the protocol unless given, or one of Mesa's own, another each time, without a
        protocol; ``model.protocol.seed`` says which it was
    rng : another word for ``seed``, as later versions of Mesa have it
    threads : changes nothing but the time it takes
    solver : "compiled", or to check it "plain" or "scipy", both far slower; or a kernel of your own
    model : what the person is made of; the protocol's own unless given, or the human muscle

    Raises
    ------
    ScenarioError : a person or a bout that cannot be, or one written beside a protocol; one sentence says why.
    """

    def __init__(
        self,
        age: float = 28.0,
        activity: str = "recreational",
        intensity: float = 60.0,
        minutes: float = 60.0,
        sex: str = "male",
        mass: float = 75.0,
        rest: float = 10.0,
        fibers: int = 64,
        mitochondria: int = 100,
        interval: float = 5.0,
        hours: float = 72.0,
        protocol: Scenario | None = None,
        person: str | None = None,
        seed: int | None = None,
        rng: int | None = None,
        threads: int = 1,
        solver: Solver | Kernel = "compiled",
        model: Model | None = None,
    ) -> None:
        rider: dict[str, float | str] = {
            "age": age, "activity": activity, "intensity": intensity, "minutes": minutes, "sex": sex, "mass": mass,
            "rest": rest, "fibers": fibers, "mitochondria": mitochondria, "hours": hours,
        }  # fmt: skip
        if seed is None:
            seed = protocol.seed if rng is None and protocol is not None else rng
        super().__init__(rng=seed)
        made = _one_ride(rider) if protocol is None else _alone(protocol, rider)
        made = made if model is None else replace(made, model=model)
        protocol = made.vary(seed=int(self.rng.integers(LARGEST_SEED)) if seed is None else int(seed))
        if not 0.0 < interval <= 1440.0:
            raise ScenarioError(f"interval = {interval} minute is no step. Write more than 0 and at most 1440 minutes.")
        self.protocol = protocol
        self.interval_s = 60.0 * interval
        self.life = Simulation(protocol, person, threads, solver)
        self.person, self.muscle = PersonAgent(self), MuscleAgent(self, self.protocol.muscle.name)
        places = honeycomb(len(self.state.fibers))
        for row, key in enumerate(self.state.fibers.keys):
            Fiber(self, row, *places[int(key)])
        self.datacollector = Record(self)
        self._refresh()

    @property
    def state(self) -> State:
        """The muscle itself, of which all agents are views."""
        return self.life.state

    @property
    def by_fiber(self) -> dict[str, np.ndarray]:
        """Every observable of every fiber (fiber,), in the units of the public table."""
        return self.life.by_fiber

    @property
    def observed(self) -> dict[str, dict[str, float]]:
        """Every observable of each group of fibers, in the units of the public table."""
        return self.life.observed

    @property
    def time_h(self) -> float:
        """Simulated time [hour]."""
        return self.life.time_h

    @property
    def fibers(self) -> list[Fiber]:
        """The fiber agents, by row."""
        return list(self.agents_by_type[Fiber])

    def observable(self, name: str) -> np.ndarray:
        """One observable of every fiber (fiber,), in the unit of the public table.

        Parameters
        ----------
        name : of an observable that fibers have

        Returns
        -------
        its values [unit of the public table] (fiber,)
        """
        return self.by_fiber[name]

    def step(self) -> None:
        """Advance by one interval; at the end of the protocol the model stops running."""
        self.advance_to(self.state.time_s + self.interval_s)

    def advance_to(self, time_s: float, tell: Callable[[float], None] | None = None) -> None:
        """Advance to a moment, at most to the end of the protocol.

        Parameters
        ----------
        time_s : the moment [s]
        tell : hears of simulated time [s] as it passes
        """
        self.life.advance_to(time_s, tell)
        self._refresh()
        self.datacollector.collect(self)
        self.running = self.state.time_s < self.protocol.duration_s

    def _refresh(self) -> None:
        self.agents_by_type[PersonAgent].do("step")
        self.agents_by_type[MuscleAgent].do("step")


def _one_ride(rider: dict[str, float | str]) -> Scenario:
    """A scenario in which one person cycles once."""
    counts = {name: int(rider[name]) for name in ("fibers", "mitochondria")}
    return Scenario.from_text(PLAIN.format(**rider | counts))


def _alone(protocol: Scenario, rider: dict[str, float | str]) -> Scenario:
    """The protocol, if nothing stands beside it that it would silently overrule."""
    plain = signature(MuscleModel).parameters
    for name, value in rider.items():
        if value != plain[name].default:
            raise ScenarioError(
                f"{name} = {value} stands beside a protocol, which has its own. Leave {name} out, or write it into "
                "the protocol, as in protocol.vary(age_years=68)."
            )
    return protocol


def release(model: mesa.Model) -> None:
    """Let a model go: some versions of Mesa keep every model alive through a table of agent numbers.

    Parameters
    ----------
    model : which nothing will ask again
    """
    model.remove_all_agents()
    getattr(mesa.Agent, "_ids", {}).pop(model, None)
