"""What no network has and an observable shows: read off fibers, mitochondria, tissue and work.

Each is declared beside its biology, with ``read_off``; here is how it is read off samples, by the name of its column.
"""

from collections.abc import Callable, Mapping
from functools import cached_property, partial

import numpy as np

from cellsim.biology.energy.rigor import in_rigor
from cellsim.biology.exercise.circulation import beats
from cellsim.biology.exercise.effort import PER_MINUTE, breathed
from cellsim.biology.exercise.modes import ALL_OUT
from cellsim.biology.exercise.muscles import BY_COLUMN, KNEE_EXTENSORS
from cellsim.biology.fuel.bicarbonate import FREED
from cellsim.biology.fuel.breath import calorimetry, gases_of_fibers
from cellsim.biology.people.strength import rested_torque
from cellsim.biology.repair.recovered import share_back
from cellsim.errors import NetworkError
from cellsim.language.model import Model
from cellsim.language.observable import Observable
from cellsim.population.fibers.reading import FibersNow
from cellsim.population.formulas import of_person
from cellsim.population.readout.samples import Samples
from cellsim.population.readout.tissues import TissueNow


class Now:
    """Samples of a muscle; what several columns need is worked out once, and nothing is kept beyond it.

    ``together`` is what all fibers together show (sample,), for the muscle as a whole.
    """

    def __init__(self, samples: Samples) -> None:
        self.samples, self.muscle = samples, samples.muscle
        self.fibers = FibersNow(self.muscle.fibers, samples.fibers)
        self.together: Mapping[str, np.ndarray] = {}

    def value(self, observable: Observable) -> np.ndarray:
        """An observable of the fibers in its unit, and not yet over rest (sample, fiber)."""
        if not observable.formula:
            return READ_OFF["fiber"][observable.name](self)
        found = self.fibers.value(observable)
        return found if isinstance(found, np.ndarray) else np.full((len(self.samples), len(self.muscle.fibers)), found)

    @cached_property
    def organelles(self) -> Mapping[str, np.ndarray]:
        return self.samples.organelles

    @cached_property
    def tissues(self) -> Mapping[str, TissueNow]:
        """The tissue of each muscle, by its name."""
        names = {name: TissueNow(self.samples, name) for name in self.muscle.others.each}
        return names | {self.muscle.lead: TissueNow(self.samples, self.muscle.lead, self.muscle.fibers.weight)}

    @property
    def tissue(self) -> TissueNow:
        """That of the muscle whose fibers are simulated."""
        return self.tissues[self.muscle.lead]

    @property
    def cells(self) -> Mapping[str, np.ndarray]:
        return self.tissue.cells

    @property
    def declared(self) -> Mapping[str, np.ndarray]:
        return self.tissue.declared

    @property
    def ck(self) -> np.ndarray:
        """Creatine kinase of plasma, to which every muscle adds (sample,) [U/L]."""
        rest = self.muscle.damage.enzyme_at_rest
        others = (each.cells["ck"] - rest for name, each in self.tissues.items() if name != self.muscle.lead)
        return self.cells["ck"] + sum(others)

    @property
    def sorest(self) -> np.ndarray:
        """Soreness of the muscle that is sorest then (sample,)."""
        return np.maximum.reduce([each.cells["soreness"] for each in self.tissues.values()])

    def of_muscle(self, name: str, what: str) -> np.ndarray:
        """Force or soreness of a muscle (sample,) [of rest, 0 to 1]; one that nothing works is at rest."""
        tissue = self.tissues.get(name)
        if tissue is None:
            return np.full(len(self.samples), 1.0 if what == "force" else 0.0)
        return tissue.force if what == "force" else tissue.cells[what]

    @cached_property
    def around(self) -> Mapping[str, np.ndarray]:
        """Observables that are formulas of the network of the person (sample,)."""
        body = self.muscle.body
        return of_person(body.model, body.kernel, *self.samples.body, body.scale)

    @property
    def tissue_force(self) -> np.ndarray:
        """Force if it were tested then with the chemistry of rest, of what damage and tiredness leave [of rest]."""
        return self.tissue.force

    @cached_property
    def fresh_force(self) -> np.ndarray:
        """Force if it were tested then, of what damage, tiredness and chemistry leave of a muscle of that size."""
        muscle = self.muscle
        return self.tissue_force * (muscle.fibers.means(np.asarray(self.fibers("pull"))) / muscle.able_at_rest)

    @cached_property
    def driven(self) -> np.ndarray:
        """The same of the muscle as large as it is, as far as the drive to it goes [fraction of rest]."""
        fibers = self.muscle.fibers
        rest = fibers.rest[fibers.species["SIZE"]] * (1.0 - fibers.rest[fibers.species["DRIVE_LOST"]])
        now = np.asarray(self.fibers("SIZE")) * (1.0 - np.asarray(self.fibers("DRIVE_LOST")))
        return self.fresh_force * fibers.means(now / rest)

    @cached_property
    def force(self) -> np.ndarray:
        """The same as it is tested, isometrically [fraction of rest]."""
        return self.lifted("torque")

    def lifted(self, test: str) -> np.ndarray:
        """What is reached in a test of strength, with what was learned of it [fraction of rest]."""
        p, learned, (state, _) = self.muscle.model.values, self.muscle.laws.learned, self.samples.body
        sessions = state[self.muscle.body.kernel.species.index("SESSIONS")]
        return self.driven * np.array([learned(each, test, p) for each in sessions.tolist()])

    def of_knee(self, test: str) -> np.ndarray:
        """What the knee extensors reach in it, whichever muscle's fibers are simulated [fraction of rest].

        Sessions that are counted are those of the muscle of these fibers: of another, the knee has learned nothing.
        """
        if self.muscle.lead in KNEE_EXTENSORS:
            return self.lifted(test)
        return self.of_muscle(KNEE_EXTENSORS[0], "force")

    @property
    def torque(self) -> np.ndarray:
        """Of the knee extensors of one leg, with that force [N m]."""
        who = self.muscle.subject
        p = self.muscle.model.values
        return self.of_knee("torque") * rested_torque(who.sex, who.mass_kg, who.muscle_aged, p, who.innervated)

    @property
    def alive(self) -> np.ndarray:
        fibers = self.muscle.fibers
        return 1.0 - in_rigor(self.fibers("ATP"), fibers.rest[fibers.species["ATP"]])

    @property
    def recovered(self) -> np.ndarray:
        both = zip(self.fresh_force.tolist(), self.together["glycogen_fraction"].tolist(), strict=True)
        return np.array([share_back(force, glycogen) for force, glycogen in both])

    @cached_property
    def breathed(self) -> np.ndarray:
        subject, effort, number = self.muscle.subject, self.muscle.rules.effort, self.samples.number
        moving, part = np.where(number("demand") > 0.0, self.samples.moving, 0.0), number("part")
        working = self.muscle.fibers.means(np.asarray(self.fibers("oxygen_breathed")))
        uptake = part * working + (1.0 - part) * self.muscle.uptake_at_rest
        return breathed(uptake, subject.active_muscle_l * number("grown"), subject.mass_kg, moving, effort)

    @property
    def heart_rate(self) -> np.ndarray:
        """[bpm]."""
        muscle, who = self.muscle, self.muscle.subject
        least = breathed(muscle.uptake_at_rest, who.active_muscle_l, who.mass_kg, 0.0, muscle.rules.effort)
        delivery = self.around.get("oxygen_delivery", np.array(1.0))  # a model may be without its blood and heart
        asked = beats(self.breathed, who.vo2max_ml_kg_min, least, who.hr_rest_bpm, who.hr_max_bpm, delivery)
        return np.minimum(asked, who.hr_max_bpm)

    @cached_property
    def ratio(self) -> np.ndarray:
        """Carbon dioxide over oxygen of what working muscle and the rest of the person burn (sample,)."""
        carbon, pairs = (self._crossing(name) for name in ("carbon_dioxide", "electrons"))
        own = (self.muscle.fibers.means(np.asarray(self.fibers(name))) for name in ("pyruvate_rate", "fat_rate"))
        carbon_dioxide, oxygen = gases_of_fibers(*own)
        liters = self.muscle.subject.active_muscle_l * self.samples.number("grown")
        return np.asarray((carbon_dioxide * liters + carbon) / (oxygen * liters + 0.5 * pairs))

    @property
    def breathed_out(self) -> np.ndarray:
        """Carbon dioxide out of what is burnt and out of bicarbonate (sample,) [mL/kg/min]."""
        freed = self._crossing(FREED) / self.muscle.rules.effort.oxygen_gas * PER_MINUTE / self.muscle.subject.mass_kg
        return self.breathed * self.ratio + freed

    @cached_property
    def _rates(self) -> np.ndarray:
        """What each reaction of the person turns over (reaction, sample)."""
        return self.muscle.body.kernel.rates(*self.samples.body)

    def _crossing(self, ledger: str) -> np.ndarray:
        """What reactions of the person put into a ledger (sample,) [umol/s]; added one by one, whoever is beside."""
        body, reactions = self.muscle.body, self.muscle.model.person.reactions
        rates = self._rates
        put = np.zeros(rates.shape[1])
        for at, name in enumerate(body.kernel.reactions):
            if ledger in reactions[name].stoichiometry:
                put += reactions[name].stoichiometry[ledger] * rates[at]
        return body.scale * put

    @property
    def burnt(self) -> tuple[np.ndarray, np.ndarray]:
        """Fat and carbohydrate burnt (sample,) [g/min]."""
        return calorimetry(self.breathed * self.muscle.subject.mass_kg / 1000.0, self.ratio)

    @property
    def delivered_w(self) -> np.ndarray:
        share = self.samples.number("delivered") * self.samples.number("grown") / self.muscle.greatest
        return share * self.samples.number("part") * self.muscle.subject.wmax_w

    @property
    def demand_w(self) -> np.ndarray:
        """What is asked [W]; all that is given, where that is all-out."""
        share = self.samples.number("demand")
        whole = self.samples.number("part") * self.muscle.subject.wmax_w
        return np.where(share < ALL_OUT, share * whole, self.delivered_w)


def _of_muscle(now: Now, name: str, what: str) -> np.ndarray:
    return now.of_muscle(name, what)


READ_OFF: Mapping[str, Mapping[str, Callable[[Now], np.ndarray]]] = {
    "fiber": {
        "alive": lambda now: now.alive,
        "mitochondria_count": lambda now: now.organelles["individuals"],
        "membrane_potential": lambda now: now.fibers("potential_mit") * now.organelles["potential"],
        "heteroplasmy": lambda now: now.organelles["heteroplasmy"],
        "damaged_fraction": lambda now: now.organelles["damaged"],
        "mitophagy_flux": lambda now: now.organelles["engulfed"],
    },
    "muscle": {
        "force": lambda now: now.force,
        "fresh_force": lambda now: now.fresh_force,
        "tissue_force": lambda now: now.tissue_force,
        "torque": lambda now: now.torque,
        "leg_press": lambda now: now.of_knee("press"),
        "leg_extension": lambda now: now.of_knee("extension"),
        "recovered": lambda now: now.recovered,
        "soreness": lambda now: now.cells["soreness"],
        "protein_synthesis": lambda now: now.cells["protein_synthesis"],
        "satellite_cells": lambda now: now.cells["satellite_cells"],
        "macrophages_m1": lambda now: now.cells["macrophages_m1"],
        "macrophages_m2": lambda now: now.cells["macrophages_m2"],
        "calpain_activity": lambda now: now.cells["calpain_activity"],
    },
    "body": {
        "ck": lambda now: now.ck,
        "soreness_anywhere": lambda now: now.sorest,
        **{column: partial(_of_muscle, name=name, what=what) for column, (name, what) in BY_COLUMN.items()},
        "vo2": lambda now: now.breathed,
        "vco2": lambda now: now.breathed_out,
        "heart_rate": lambda now: now.heart_rate,
        "rer": lambda now: now.breathed_out / now.breathed,
        "fat_use": lambda now: now.burnt[0],
        "carbohydrate_use": lambda now: now.burnt[1],
        "power_asked": lambda now: now.demand_w,
        "power_delivered": lambda now: now.delivered_w,
        "work": lambda now: now.samples.number("work_done") * now.muscle.subject.wmax_w / 1000.0,
    },
}
"""How each column without a formula is read of many samples: of fibers (sample, fiber), else (sample,)."""


def check_read_off(model: Model) -> None:
    """Raise a sentence where an observable of a model is read off what nothing here tells."""
    for each in model.observables.values():
        if each.read_off and each.name not in READ_OFF[each.kind]:
            raise NetworkError(
                f"The observable {each.name} is read off {each.read_off}, where nothing is told by that name. "
                "Write a formula in its place, as in formula='v_NAMPT'."
            )
