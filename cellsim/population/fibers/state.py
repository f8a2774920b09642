"""The fibers of one muscle of one person, and what they hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from cellsim.biology.exercise.muscles import USUAL
from cellsim.biology.people.subjects import Subject
from cellsim.errors import StuckFiber
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.kinetics.carriers.outcome import STATUS_WORDS
from cellsim.language.mechanism import FIBER
from cellsim.language.model import Model
from cellsim.population.fibers.groups import Groups
from cellsim.population.fibers.traits import TYPES, Spread, fiber_parameters, fiber_types, resting_inputs
from cellsim.population.kernels import kernel_of
from cellsim.population.snapshot import Stateful
from cellsim.population.watch import watching

RTOL = 1e-4
REST_DAYS = 90.0


@dataclass
class Fibers(Stateful):
    """All fibers of one muscle.

    ============  ===================  =============================  ==================
    field         unit                 shape                          written by
    ============  ===================  =============================  ==================
    keys          lasting identity     (fiber,)                       build
    types         I, IIa, IIx          (fiber,)                       build
    area          relative             (fiber,)                       build
    density       share of fiber       (fiber,)                       build
    late          exponent of drive    (fiber,)                       build
    Y             content, or fold     (species, fiber)               the kernel
    P             parameters, inputs   (argument, fiber)              muscle, advance
    H             s                    (fiber,)                       the kernel
    rest          as Y                 (species, fiber)               settle
    ============  ===================  =============================  ==================
    """

    STATE = ("Y", "P", "H", "rest")

    keys: np.ndarray
    types: tuple[str, ...]
    area: np.ndarray
    density: np.ndarray
    late: np.ndarray
    Y: np.ndarray
    P: np.ndarray
    H: np.ndarray
    rest: np.ndarray
    kernel: Kernel
    model: Model

    def __post_init__(self) -> None:
        self.species = {name: row for row, name in enumerate(self.kernel.species)}
        self.argument = {name: row for row, name in enumerate(self.kernel.arguments)}
        self.definition = {name: row for row, name in enumerate(self.kernel.definitions)}
        self.reaction = {name: row for row, name in enumerate(self.kernel.reactions)}
        self.tolerance = tolerances(self.model)
        total = fsum(self.area.tolist())
        self.weight = np.array([area / total for area in self.area])
        self.share = fsum(self.weight.tolist())
        self.groups = Groups(self.types, self.weight, self.keys)
        self.members = self.groups.members
        # fibers that make about as much of their power take about as many steps
        power = self.P[self.argument["Contraction_peak"]]
        self.moved = np.array([self.argument[name] for name in self.kernel.moving], int)
        self.alike = np.lexsort((power, np.array([TYPES.index(each) for each in self.types])))

    def __len__(self) -> int:
        return len(self.types)

    def set(self, name: str, value: float | np.ndarray) -> None:
        """Set one parameter or input for every fiber."""
        self.P[self.argument[name]] = value

    def content(self, name: str) -> np.ndarray:
        """One species of every fiber (fiber,)."""
        return self.Y[self.species[name]]

    def derived(self) -> dict[str, np.ndarray]:
        """Every definition of the network, each (fiber,)."""
        return dict(zip(self.kernel.definitions, self.kernel.derived(self.Y, self.P), strict=True))

    def rates(self) -> dict[str, np.ndarray]:
        """The rate of every reaction, each (fiber,), per second."""
        return dict(zip(self.kernel.reactions, self.kernel.rates(self.Y, self.P), strict=True))

    def surroundings(self) -> np.ndarray:
        """Drive, reactive oxygen and life of each fiber, which its mitochondria answer (3, fiber)."""
        now = self.derived()
        return np.array((now["mito_drive"], self.content("ROS"), now["alive"]))

    def mean(self, values: np.ndarray, group: str = "all") -> float:
        """Mean over fibers by their area; NaN for a group without fibers."""
        return float(self.means(np.asarray(values)[None], group)[0])

    def means(self, values: np.ndarray, group: str = "all") -> np.ndarray:
        """The ``mean`` of each of several rows of values (..., fiber)."""
        return self.groups.means(values, group)

    def react(self, duration_s: float, when_s: float, threads: int = 1, kernel: Kernel | None = None) -> None:
        """Carry the chemistry of every fiber over a time [s] in which its inputs stay as they are.

        A ``kernel`` of the plain model leaves the label of a labelled one as it is.

        Raises
        ------
        StuckFiber : a fiber could not be carried on; it and all others are left at their last good state.
        """
        if watch := watching():
            watch.reacts(self, when_s)
        kernel, P = kernel or self.kernel, self.P
        if kernel is not self.kernel:
            P = P[[self.argument[name] for name in kernel.arguments]]
        rows = len(kernel.species)
        outcome = kernel.advance(
            self.Y[:rows], P, self.H, duration_s, RTOL, self.tolerance[:rows], threads, order=self.alike
        )
        if outcome.status.any():
            raise self.stuck(outcome.status, outcome.reached, when_s)

    def stuck(self, status: np.ndarray, reached_s: np.ndarray, when_s: float) -> StuckFiber:
        """What is to be said of fibers that came only so far [s] from a moment [s], each (fiber,)."""
        reached = when_s + reached_s
        fiber = int(np.flatnonzero(status)[0])
        return StuckFiber(self._sentence(fiber, int(status[fiber]), float(reached[fiber])), self._kept(status, reached))

    def _kept(self, status: np.ndarray, reached_s: np.ndarray) -> dict[str, np.ndarray]:
        names = {name: np.array(getattr(self.kernel, name)) for name in ("species", "arguments")}
        state = {"Y": self.Y.copy(), "P": self.P.copy(), "H": self.H.copy(), "keys": self.keys.copy()}
        return names | state | {"types": np.array(self.types), "status": status, "reached_s": reached_s}

    def _sentence(self, fiber: int, status: int, when_s: float) -> str:
        state = np.abs(self.kernel.rates_of_change(self.Y, self.P)[:, fiber]) / self.tolerance_scale
        moment = f"past {when_s / 3600:.4f} hour" if when_s >= 0.0 else "to rest, before the scenario begins"
        advice = (
            "This usually means a demand that supply cannot meet: lower the intensity, or shorten the bout."
            if when_s >= 0.0
            else "No such muscle can live: mend the person, or what is changed in the muscle from the start."
        )
        # where every rate has stopped being a number, nothing stands out
        culprit = int(np.nanargmax(state)) if not np.isnan(state).all() else 0
        return (
            f"Fiber {int(self.keys[fiber])} (type {self.types[fiber]}) could not be carried {moment}: "
            f"{STATUS_WORDS[status]} while {self.kernel.species[culprit]} stood at {self.Y[culprit, fiber]:.4g} and "
            f"recruitment at {self.P[self.argument['recruitment'], fiber]:.3g}. {advice}"
        )

    @property
    def tolerance_scale(self) -> np.ndarray:
        """Absolute tolerances without sign, for comparing species."""
        return np.where(np.isinf(self.tolerance), np.inf, np.abs(self.tolerance))


NO_CALL = 1e9  # radicals, fold of rest, that none has
REFERENCE_CONTENT = 0.036  # of mitochondria, at which tolerances are told
# Of what turns over in milliseconds and follows what feeds it, how much more may be wrong, as a multiple: held as close
# as the others, it alone set the steps of hard work, and nothing else came out otherwise.
FLEETING = {"NADH_cyt": 100.0}


def tolerances(model: Model) -> np.ndarray:
    """Absolute tolerance of each species (species,): a ten-thousandth of the rested content, at most 1 umol/L.

    What is FLEETING is held to a hundredth. Ledgers steer no step. What may be of either sign is held to 1 umol/L,
    or to a ten-thousandth of a fold. Label is held as close as its pool.

    Parameters
    ----------
    model : whose fiber it is

    Returns
    -------
    tolerances, as ``Kernel.advance`` explains their signs [unit of each species] (species,)
    """
    tracing = model.tracings.get(FIBER)
    guess = model.rest_of(FIBER, model.values | {"V_mit": REFERENCE_CONTENT}).start()
    found = []
    for name, species in model.fiber.species.items():
        if species.ledger:
            found.append(np.inf)
        elif species.signed:
            found.append(-1e-4 if species.unit == "1" else -1.0)
        else:
            pool = (tracing and tracing.pool_of(name)) or name
            found.append(min(RTOL * FLEETING.get(pool, 1.0) * max(guess.get(pool, 1.0), 1e-3), 1.0))
    return np.array(found)


def build(
    model: Model,
    subject: Subject,
    count: int,
    seed: int,
    person: int,
    changes: Mapping[str, float] | None = None,
    order: Sequence[int] | None = None,
    kernel: Kernel | None = None,
    threads: int = 1,
    muscle: str = USUAL,
) -> Fibers:
    """The rested fibers of one person's muscle.

    ``changes`` sets parameters for all of them (a hypothesis, a knock-out from birth); ``order`` lists the
    keys in the order of rows, by type and power unless given; it changes nothing but the order.

    Parameters
    ----------
    model : what they are made of
    subject : what the person's muscle is like
    count : how many
    seed : names all chance
    person : number of the person's chance, as ``person_key`` gives it
    changes : parameters that are set for all of them (a hypothesis, a knock-out from birth) [cellsim's own units]
    order : keys in the order of rows, by type and power unless given; changes nothing but the order
    kernel : what carries them; that of the model unless given
    threads : that share them; changes nothing but the time it takes
    muscle : whose fibers they are, by which their types go

    Returns
    -------
    the fibers, at their own rest
    """
    kernel = kernel or kernel_of(model)
    by_key = fiber_types(model, count, seed, person, muscle)
    spread = Spread(by_key, seed, person)
    of_key = [fiber_parameters(model, subject, key, spread) | dict(changes or {}) for key in range(count)]
    # fibers of a type and power work alike, and side by side they make the best use of the kernel
    alike = sorted(range(count), key=lambda key: (TYPES.index(by_key[key]), of_key[key]["Contraction_peak"], key))
    keys = list(order) if order is not None else alike
    rows = [of_key[key] for key in keys]
    complete = [resting_inputs(model, row) | row for row in rows]
    guesses = [model.rest_of(FIBER, row).start() for row in complete]
    fibers = Fibers(
        keys=np.array(keys, dtype=np.uint64),
        types=tuple(by_key[key] for key in keys),
        area=np.array([row["area"] for row in complete]),
        density=np.array([row["V_mit"] for row in complete]),
        late=np.array([row["late"] for row in complete]),
        Y=np.array([[guess.get(name, 0.0) for guess in guesses] for name in kernel.species]),
        P=np.array([[row[name] for row in complete] for name in kernel.arguments]),
        H=np.zeros(len(keys)),
        rest=np.zeros((len(kernel.species), len(keys))),
        kernel=kernel,
        model=model,
    )
    equilibrate(fibers, threads)
    return fibers


def equilibrate(fibers: Fibers, threads: int = 1) -> None:
    """Let fibers come to their own rest; ledgers start at zero there, and lesions and radicals above rest call.

    Radicals call as far as there are more than this muscle would have at rest without training.

    Label is nowhere at rest, which is looked for without it and is that of the plain model to the last bit.

    Parameters
    ----------
    fibers : left at rest
    threads : that share them
    """
    model, kernel = fibers.model, fibers.kernel
    plain = kernel_of(model.plain, FIBER, kernel.carrier) if model.label else kernel
    activation = fibers.P[fibers.argument["PARP_activation"]].copy()
    fibers.set("PARP_activation", 0.0)
    fibers.set("Nrf2_rest", NO_CALL)
    fibers.set("Sod2_rest", 1.0 + fibers.P[fibers.argument["habit_ANTIOXIDANTS"]])
    fibers.react(REST_DAYS * 86400.0, -REST_DAYS * 86400.0, threads, plain)
    for name, species in fibers.model.fiber.species.items():
        if species.ledger:
            fibers.Y[fibers.species[name]] = 0.0
    fibers.set("PARP_threshold", fibers.content("DNA_lesions"))
    fibers.set("PARP_activation", activation)
    fibers.set("Nrf2_rest", fibers.content("ROS") * fibers.content("ANTIOXIDANTS"))
    fibers.H[:] = 1.0
    fibers.rest[:] = fibers.Y
