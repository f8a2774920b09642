"""A protocol: who, which muscle, and what is done to them when, as one value that never changes."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from cellsim.biology.exercise.modes import Mode
from cellsim.biology.human_muscle import human_muscle
from cellsim.language.model import Model
from cellsim.scenario.fields.times import clock, spoken
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import (
    Assay,
    Bout,
    Dose,
    Fast,
    Meal,
    MeasuredPerson,
    MechanismFile,
    MuscleSample,
    Person,
    Perturb,
)
from cellsim.scenario.plan.settings import Settings, made

MIDNIGHT = "The scenario starts at midnight, as no clock_start is written."


@dataclass(frozen=True)
class Protocol:
    """Everything that is to be simulated; all times in seconds from its start.

    Everyone lives through each of the ``arms``, as many times as there are ``replicates``, which differ in chance
    alone.

    Parameters
    ----------
    title : as it is written
    duration_s : of it all [s]
    seed : names all chance
    source : keys of the works behind it
    record_every_s : between rows of the result [s]
    people : who lives through it
    muscle : which, and how finely it is simulated
    bouts, doses, meals : what is done, in order of time
    fasts : times without food; on other days without a written meal everyone eats by habit
    keeping : levels of activity that go on in the background for a time; else that of each person's activity does
    care : what is done to recover
    perturbations, assays : changes of enzymes, and what is measured when
    hypotheses : whether each is taken to be so
    structure : of NAD+ salvage, where it is not the model's own
    clock_start_s : time of day at which it all starts, from midnight [s]
    arms : their names; none, where all is done to everyone
    replicates : how often everyone lives through it
    text : the file as it was read, which ``vary`` and ``with_workout`` leave as it is
    path : where that stood
    assumed : a sentence for each thing that was not written and had to be taken as given
    activities : modes of the scenario's own
    model : what everyone is made of, with the mechanisms of ``mechanism_files``
    parameters : rows of it that are set for everyone
    beyond_range : names of those that may lie outside their range
    mechanism_files : of one's own, with their hashes
    measured : what was measured on the muscles of its people; whoever is not among them is as expected of them
    """

    title: str
    duration_s: float
    seed: int
    source: tuple[str, ...]
    record_every_s: float
    people: tuple[Person, ...]
    muscle: MuscleSample
    bouts: tuple[Bout, ...] = ()
    doses: tuple[Dose, ...] = ()
    meals: tuple[Meal, ...] = ()
    fasts: tuple[Fast, ...] = ()
    keeping: tuple[KeptLevel, ...] = ()
    care: tuple[Care, ...] = ()
    perturbations: tuple[Perturb, ...] = ()
    assays: tuple[Assay, ...] = ()
    hypotheses: dict[str, bool] = field(default_factory=dict)
    structure: str = ""
    clock_start_s: float = 0.0
    arms: tuple[str, ...] = ()
    replicates: int = 1
    text: str = ""
    path: Path | None = None
    assumed: tuple[str, ...] = ()
    activities: tuple[Mode, ...] = ()
    model: Model = field(default_factory=human_muscle)
    parameters: Settings = ()
    beyond_range: tuple[str, ...] = ()
    mechanism_files: tuple[MechanismFile, ...] = ()
    measured: tuple[MeasuredPerson, ...] = field(default=(), compare=False, repr=False)

    def made_of(self, person: Person | None = None) -> Model:
        """The model of everyone, or of one person: the scenario's own, under the hypotheses that it takes to be so.

        Rows that the scenario sets stand in it, and then those that are set for the person.

        Parameters
        ----------
        person : whose rows are set too; nobody's unless given

        Returns
        -------
        the model that the run takes
        """
        own = () if person is None else person.parameters
        on = tuple(name for name, is_on in self.hypotheses.items() if is_on)
        return made(self.model, self.structure, on, (*self.parameters, *own))

    @property
    def hours_after_last_bout(self) -> float:
        """Hours from the end of the last bout to the end of the scenario; all of them when there is no bout."""
        last = max((bout.end_s for bout in self.bouts), default=0.0)
        return (self.duration_s - last) / 3600.0

    def when(self, seconds: float) -> str:
        """A time from the start as it is said, with day and time of day where the scenario tells them.

        Parameters
        ----------
        seconds : [s]

        Returns
        -------
        words, such as "2 hour"
        """
        told = spoken(seconds)
        return told if MIDNIGHT in self.assumed else f"{told} ({clock(seconds, self.clock_start_s)})"


Whole = TypeVar("Whole", bound=Protocol)
"""A protocol, or a scenario: what is made of one is another of its kind."""
