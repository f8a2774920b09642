"""The rest of the person, as the muscle meets it: gut, liver, plasma, blood cells, urine, meals.

One stiff network of its own (``biology.person``), carried by the same kernel as a fiber. Where fibers are
simulated, the body foresees what they will take while plasma changes, and is then told what they took:
``reconcile`` corrects the plasma by the difference, so no ring is lost between the two.
"""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from math import fsum, inf
from typing import ClassVar

import numpy as np

from cellsim.biology.fuel.food import MEAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person import frame, uptake
from cellsim.biology.person.network import LEDGERS, POOLS
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import PERSON
from cellsim.language.model import Model
from cellsim.population.exchange.places import Names, of_person
from cellsim.population.exchange.rows import HANDED, PersonPlan
from cellsim.population.formulas import of_person as shown_of_person
from cellsim.population.kernels import kernel_of
from cellsim.population.person.labels import BodyLabels, tolerance
from cellsim.population.snapshot import Stateful

RTOL, LEAST = 1e-5, 1e-6  # of a pool, and umol
REST_DAYS = 2000.0
# inputs that hold levels as a person starts, over which it is told what training did
STARTS = {"oxygen_at_start": "oxygen_fold", "carried_at_start": "carried_fold"}


class Body(Stateful):
    """One person's gut, liver, blood and urine, rested and fasted to begin with.

    Parameters
    ----------
    mass_kg : body mass [kg]; pools, volumes and capacities scale with it
    model : what a person is made of; the default unless given
    muscle_share : muscle of this person over that of the reference, for their mass
    alone : no fibers are simulated; the network's own stand-in is the muscle
    kernel : what carries it
    clock_start_s : time of day at which time is 0 [s]
    working_l : fiber water of the muscle that is simulated [L]
    """

    STATE: ClassVar[tuple[str, ...]] = (
        "_Y", "_P", "_H", "time", "_taken", "owed", "begun", "label_begun", "_infusions", "labels",
    )  # fmt: skip

    def __init__(
        self,
        mass_kg: float,
        model: Model | None = None,
        muscle_share: float = 1.0,
        alone: bool = True,
        kernel: Kernel | None = None,
        clock_start_s: float = 0.0,
        working_l: float = 0.0,
    ) -> None:
        if not 0.0 < mass_kg < inf:
            raise ScenarioError(f"A person needs a body mass above 0 kg, not {mass_kg} kg.")
        self.model = model = model or human_muscle()
        self.p = p = model.values
        self.kernel, self.frame = kernel or kernel_of(model, PERSON), frame.frame(p)
        self.mass_kg, self.scale = mass_kg, frame.scale(mass_kg, self.frame)
        self.alone, self.clock_start_s = alone, clock_start_s
        self._row = {name: row for row, name in enumerate(self.kernel.species)}
        self._argument = {name: row for row, name in enumerate(self.kernel.arguments)}
        self._defined = {name: row for row, name in enumerate(self.kernel.definitions)}
        tracing = model.tracings.get(PERSON)
        # Label is nowhere at rest, which is sampled for without it and is that of the plain model to the last bit.
        self._at_rest = kernel_of(model.plain, PERSON, self.kernel.carrier) if tracing else self.kernel
        self.labels = BodyLabels(tracing, self._row, LEAST) if tracing else None
        rest = model.rests[PERSON]
        values = rest.inputs() | p
        values |= {"alone": float(alone), "muscle_share": muscle_share, "gut_SLC12A8_level": 0.0}
        values |= {"working_water": working_l / self.scale}
        self._P = np.array([[values[name]] for name in self.kernel.arguments])
        guess = rest.start()
        self._Y = np.array([[guess.get(name, 0.0)] for name in self.kernel.species])
        self._H = np.zeros(1)
        species = model.person.species
        self.tolerance = np.array([tolerance(species[name], tracing, LEAST) for name in self.kernel.species])
        self._ledgers = [self._row[name] for name, each in species.items() if each.ledger]
        self.time = self._taken = 0.0
        self._infusions: list[tuple[str, float, float]] = []  # compound, rate [umol/s], until when [s]
        places = of_person(model, Names.of(self.kernel))
        self.route = PersonPlan(water=self.muscle_water, working=working_l / self.scale, **places._asdict())
        self.owed = np.zeros(len(places.pools))  # what plasma could not give yet, of each ring that crosses [umol]
        # what muscle held when the interval began, of each ring that is handed over, and of its label [umol]
        self.begun, self.label_begun = np.zeros(len(HANDED)), np.zeros(len(HANDED))
        self.rest()

    # ---- rest

    def rest(self) -> None:
        """Let a person come to rest with diet, habit and enzymes as set; ledgers and what is told over the start begin.

        Muscle is the stand-in meanwhile, whether or not fibers are simulated.
        """
        self._infusions, self._taken, self.owed[:] = [], 0.0, 0.0
        self._infuse()
        self.set("alone", 1.0)
        self.set("stores_kept", 1.0)
        self._carry(REST_DAYS * 86400.0, kernel=self._at_rest)
        self.set("alone", float(self.alone))
        self.set("stores_kept", 0.0)
        self._set_all({start: self.level(of) for start, of in STARTS.items() if start in self._argument})
        self._Y[self._ledgers] = 0.0
        self._Y[len(self._at_rest.species) :] = 0.0
        self._H[:] = 1.0

    # ---- events

    def dose(
        self, compound: str, amount_mg: float, route: str = "oral", over_s: float = 0.0, labelled: bool = False
    ) -> None:
        """Swallow or inject ``amount_mg`` [mg] of "NR" (as chloride), "NMN", "NA", "NAM", "NAD" or "tryptophan".

        ``over_s`` [s] is how long an infusion takes; without it all is there at once. Where it is ``labelled``, so are
        all of its rings. No time passes.
        """
        amount = uptake.rings(compound, amount_mg, self.p, route) / self.scale
        if not 0.0 <= over_s < inf or (over_s and route != "IV"):
            raise ScenarioError(f"{compound} cannot be given over {over_s} s by route = '{route}'. Infuse it by IV.")
        if route == "IV" and over_s > 0.0:
            self._infusions.append((compound, amount / over_s, self.time + over_s))
            if labelled:
                self._labels().infusion = self._infusions[-1]
        else:
            pool = uptake.ROUTES[route][compound]
            self._Y[self._row[pool]] += amount
            self._taken += amount
            if labelled:
                self._labels().swallowed(self._Y[:, 0], pool, amount)
        self._H[:] = 1.0

    def label(self, pool: str) -> None:
        """Label all that a pool holds now."""
        self._labels().label(self._Y[:, 0], pool)

    def labelled_share(self, pool: str) -> float:
        """Share of a pool that is labelled."""
        return self._labels().share(self._Y[:, 0], pool)

    def _labels(self) -> BodyLabels:
        if self.labels is None:
            raise ScenarioError("This body has no room for label. Make it of model.labelled().")
        return self.labels

    def meal(self, carbohydrate_g: float, protein_g: float = 0.0, fat_g: float = 0.0) -> None:
        """Eat so many grams of carbohydrate, protein and fat [g]. No time passes."""
        for name, grams in (("carbohydrate", carbohydrate_g), ("protein", protein_g), ("fat", fat_g)):
            if not 0.0 <= grams < inf:
                raise ScenarioError(f"A meal needs 0 g of {name} or more, not {grams} g.")
            pool, molar = MEAL[name]
            self._Y[self._row[pool]] += grams / 1000.0 / self.p[molar] / self.scale

    def set(self, argument: str, value: float) -> None:
        """Set a level or another input of the network from now on; none may be below 0."""
        if not 0.0 <= value < inf:
            raise ScenarioError(f"{argument} of the body cannot be {value}. Give 0 or more.")
        self._P[self._found(self._argument, argument)] = value

    def argument(self, name: str) -> float:
        """A parameter, a level or another input as it is now."""
        return float(self._P[self._found(self._argument, name), 0])

    @staticmethod
    def _found(rows: Mapping[str, int], name: str) -> int:
        if name not in rows:
            near = get_close_matches(name, rows, 1)
            hint = f"Did you mean '{near[0]}'?" if near else f"It has {', '.join(rows)}."
            raise ScenarioError(f"The body has no '{name}'. {hint}")
        return rows[name]

    # ---- time

    def advance(self, duration_s: float, moments: Sequence[float] = ()) -> dict[str, np.ndarray]:
        """Let time pass [s], and tell every concentration at moments on the way.

        Parameters
        ----------
        duration_s : [s]
        moments : ascending, so long after now, and within [s]

        Returns
        -------
        every concentration of the network, by name (moment,) [umol/L, and L]
        """
        if not 0.0 <= duration_s < inf:
            raise ScenarioError(f"Time cannot run back: advance by 0 s or more, not {duration_s} s.")
        begin, end, seen = self.time, self.time + duration_s, []
        due = [begin + moment for moment in moments]
        while self.time < end:
            self._infuse()
            until = min([end, *(each[2] for each in self._infusions)])
            seen.append(
                self._levels(self._carry(until - self.time, [each for each in due if self.time < each <= until]))
            )
            self.time = until
            self._infusions = [each for each in self._infusions if each[2] > self.time]
        self._infuse()
        return {name: np.concatenate([each[row] for each in seen]) for name, row in self._defined.items() if seen}

    def _levels(self, states: np.ndarray) -> np.ndarray:
        """What follows from states (moment, species) of which the arguments are those of now (definition, moment)."""
        return self.kernel.derived(np.ascontiguousarray(states.T), np.repeat(self._P, len(states), axis=1))

    def _infuse(self) -> None:
        for compound in uptake.INTRAVENOUS:
            self.set(f"infused_{compound}", fsum(rate for name, rate, _ in self._infusions if name == compound))
        if self.labels is not None:
            flows = (each for each in self._infusions if each[2] > self.time)
            self._set_all(self.labels.infused(flows))

    def _set_all(self, arguments: Mapping[str, float]) -> None:
        for name, value in arguments.items():
            self.set(name, value)

    def _carry(self, duration_s: float, due: Sequence[float] = (), kernel: Kernel | None = None) -> np.ndarray:
        """Carry the network over a time [s]; the states at moments (moment, species)."""
        kernel, P = kernel or self.kernel, self._P
        if kernel is not self.kernel:
            P = P[[self._argument[name] for name in kernel.arguments]]
        rows = len(kernel.species)
        moments = [min(each - self.time, duration_s) for each in due]
        outcome = kernel.advance(
            self._Y[:rows], P, self._H, duration_s, RTOL, self.tolerance[:rows], moments=moments
        )  # fmt: skip
        if outcome.status.any():
            raise self.stuck(outcome.reached)
        return outcome.shown[:, :, 0]

    # ---- what passes between plasma and simulated fibers

    @property
    def muscle_water(self) -> float:
        """Fiber water of all muscle of a reference body with this person's muscularity [L]."""
        return frame.muscle_water(self.argument("muscle_share"), self.frame)

    @property
    def columns(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """State (species, 1), arguments (argument, 1) and step (1,) of the network, to be carried by others."""
        return self._Y, self._P, self._H

    def reach(self, time_s: float) -> None:
        """Be at a moment [s] to which others have carried the network, and give into the vein what is due then."""
        self.time = time_s
        if self._infusions:  # else nothing has flowed since the last one ended, which was told then
            self._infusions = [each for each in self._infusions if each[2] > time_s]
            self._infuse()

    def stuck(self, reached_s: np.ndarray) -> IntegrationError:
        """What is to be said of a body that came only so far [s] (1,)."""
        return IntegrationError(
            f"The body could not be carried past {(self.time + float(reached_s[0])) / 3600:.3f} hour. This usually "
            "means a dose beyond all reason, or an enzyme set to an extreme: mend that."
        )

    # ---- what can be seen

    def level(self, name: str) -> float:
        """A concentration of the network, such as "NAM_plasma" [umol/L]."""
        return float(self.kernel.derived(self._Y, self._P)[self._found(self._defined, name), 0])

    def pool(self, *names: str) -> float:
        """What some pools or ledgers hold together, in this person [umol]."""
        return self.scale * fsum(self._Y[self._found(self._row, name), 0] for name in names)

    def rates(self) -> dict[str, float]:
        """Every step of the network, in this person [umol/s]."""
        found = self.kernel.rates(self._Y, self._P)[:, 0] * self.scale
        return dict(zip(self.kernel.reactions, found.tolist(), strict=True))

    def levels(self) -> dict[str, float]:
        """Every concentration of the network [umol/L, and L]."""
        return dict(zip(self.kernel.definitions, self.kernel.derived(self._Y, self._P)[:, 0].tolist(), strict=True))

    def observables(self) -> dict[str, float]:
        """Every observable of the network, in its own unit, as this person has it."""
        found = shown_of_person(self.model, self.kernel, self._Y, self._P, self.scale)
        return {name: float(values[0]) for name, values in found.items()}

    def observable(self, name: str) -> float:
        """One observable of the network, such as "nad_blood", in its own unit."""
        return self.observables()[name]

    def ledger(self) -> dict[str, float]:
        """Rings of this person [umol]: ``taken`` by dose, then every pool, what is owed, and what came and went."""
        pools = [name for name in (*POOLS, *LEDGERS) if self.alone or not name.startswith("muscle_")]
        owed = {"owed": self.scale * fsum(self.owed.tolist())}
        return {"taken": self._taken * self.scale} | {name: self.pool(name) for name in pools} | owed
