"""What a scenario is made of: people, a muscle, and the things done to them.

All times are seconds from the start of the scenario. ``where`` is the place in the
file, such as ``bout[0].at = "8 hour"``, so that a later check can name it; ``arms``
are those in which a thing is done, and empty where it is done in all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cellsim.biology.exercise import modes
from cellsim.biology.exercise.modes import Exercise, Mode
from cellsim.biology.exercise.shaped import DOWNHILL, LEVEL, Sets, in_sets, in_turns, on_slope
from cellsim.biology.people.subjects import Subject
from cellsim.scenario.plan.progress import USUAL_RETEST_S, Progress

if TYPE_CHECKING:
    from cellsim.scenario.workouts import Recording
    from cellsim.scenario.workouts.planned.plan import Plan

INTENSITY_UNITS = ("%Wmax", "W", "km/h", "%VO2max", "%HRR", "RPE", "%1RM", "%MVC")
AVERAGED, BY_CELLS = REPAIRS = ("averaged", "cells")
"""How segments that died are mended: on the mean of the fibers, or by cells that are followed one by one."""
EVERYTHING = "all-out"  # an intensity without a number
TO_FAILURE = "to failure"
USUAL_NIACIN_MG_KG = 16.5 / 70.0  # about 134 umol of rings a day, the diet of a body of 70 kg


@dataclass(frozen=True)
class Person:
    """One person, before anything is done to them.

    ``age_years`` [year], ``mass_kg`` [kg], ``vo2max`` [mL/kg/min] or None when it
    is to follow from age, sex and activity. ``niacin_mg`` [mg] is what a day's food holds of
    nicotinic acid and nicotinamide, without what is made of tryptophan; None when it is to
    follow from mass. ``ftp_w`` [W] is what a training plan goes by and ``hr_max_bpm`` [bpm] the greatest heart rate;
    None when they are to follow from fitness and age. With ``from_file``, what the files of this person's bouts say
    of mass, threshold and heart rate counts. ``luck`` names the person whose chance they share, and is empty for their
    own: one who is ``like`` another differs from them in what is written, and in nothing that is drawn.
    ``wmax_w`` [W] is the power at the end of a ramp of 10 W/min, where it was measured, and
    ``hemoglobin_g_l`` [g/L] likewise that of blood. ``insulin_sensitivity`` is what insulin does, of what it does in
    others of their age and activity [-]. ``sleep_s`` [s] is the sleep of a night from the start on, None for enough;
    ``energy`` what they eat by habit of what they need [-]. ``parameters`` are rows of the model that are set for this
    person alone, each a name and its value as written; those of ``beyond_range`` may lie outside their range.
    """

    name: str
    age_years: float
    sex: str = "male"
    mass_kg: float = 75.0
    activity: str = "recreational"
    vo2max: float | None = None
    niacin_mg: float | None = None
    luck: str = ""
    ftp_w: float | None = None
    hr_max_bpm: float | None = None
    from_file: bool = False
    wmax_w: float | None = None
    hemoglobin_g_l: float | None = None
    parameters: tuple[tuple[str, str], ...] = ()
    beyond_range: tuple[str, ...] = ()
    insulin_sensitivity: float = 1.0
    sleep_s: float | None = None
    energy: float = 1.0

    @property
    def eats_mg(self) -> float:
        """Niacin in a day's food: as written, or as is usual for this mass [mg]."""
        return USUAL_NIACIN_MG_KG * self.mass_kg if self.niacin_mg is None else self.niacin_mg


@dataclass(frozen=True)
class MeasuredPerson:
    """What was measured on the muscle of a person, who is made of a model with this digest."""

    person: Person
    model: str
    subject: Subject


@dataclass(frozen=True)
class MechanismFile:
    """A file of code that a scenario brought mechanisms in: its name, its sha256, and their names, if it is not off."""

    name: str
    sha256: str
    mechanisms: tuple[str, ...]


@dataclass(frozen=True)
class MuscleSample:
    """The muscle that is simulated: how many fibers, individual mitochondria in each, and one of ``REPAIRS``."""

    name: str = "vastus lateralis"
    fibers: int = 64
    mitochondria: int = 100
    repair: str = AVERAGED

    @property
    def by_cells(self) -> bool:
        """Whether cells that are followed one by one mend it."""
        return self.repair == BY_CELLS


@dataclass(frozen=True)
class Intensity:
    """How hard a bout is, as written: a value and one of ``INTENSITY_UNITS``, or ``EVERYTHING``.

    ``written`` is what stands in the file, where that is on another scale; empty where it is not. What is done
    ``to_failure`` ends when it cannot be given any more.
    """

    value: float
    unit: str
    written: str = field(default="", compare=False)
    to_failure: bool = False

    @property
    def all_out(self) -> bool:
        """Whether it is all that a muscle gives at each moment."""
        return self.unit == EVERYTHING

    def __str__(self) -> str:
        if self.all_out:
            return EVERYTHING
        if self.to_failure:
            return f"{self.value:.10g} {self.unit} {TO_FAILURE}"
        if self.written:
            return f"{self.value:.1f} {self.unit} ({self.written})"
        return f"{self.value:.10g} {self.unit}"


@dataclass(frozen=True)
class Turns:
    """Work and rest in turn, as a bout has them written: ``work_s`` and ``rest_s`` [s], and how hard rests are.

    ``rest`` is None for as easy as the mode has it.
    """

    work_s: float
    rest_s: float
    rest: Intensity | None = None


@dataclass(frozen=True)
class Bout:
    """One bout of exercise, typed (``intensity``), recorded (``trace``) or planned (``plan``), both from ``file``.

    ``at_s`` and ``duration_s`` [s]; ``person`` is a name, or None for everyone. ``notes`` say how it was read out of
    a diary, and ``origin`` is the diary's name and the hash of its file. ``mode`` is what ``do`` names where that is an
    activity of the scenario's own, else None. ``turns`` and ``sets`` are patterns of its own, and ``slope`` is rise
    over run, negative downhill [-]. One ``to failure`` lasts as long as ``duration_s`` at most. ``progress`` is its
    place in a plan that rises, and ``retest_s`` [s] how old the test may be that its share of Wmax is read off.
    """

    do: str
    at_s: float
    duration_s: float
    intensity: Intensity | None = None
    trace: Recording | None = None
    file: str | None = None
    person: str | None = None
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()
    plan: Plan | None = None
    notes: tuple[str, ...] = ()
    origin: str = ""
    mode: Mode | None = None
    turns: Turns | None = None
    sets: Sets | None = None
    slope: float = 0.0
    progress: Progress | None = None
    retest_s: float = USUAL_RETEST_S

    @property
    def way(self) -> Mode | None:
        """How it is done: an activity of the scenario's own, or a mode that is built in; None where it is neither."""
        return self.way_by(modes.USUAL)

    def way_by(self, exercise: Exercise) -> Mode | None:
        """How it is done by the rows of a model, with its own pattern and slope; None where nobody knows what is done.

        Rests are as easy as the mode has them, whatever is written, for that depends on who does it.
        """
        found = self.mode or exercise.find(self.do)
        if found is None:
            return None
        if self.slope:
            level = exercise.find(LEVEL) if found.name == DOWNHILL else found
            found = replace(on_slope(level or found, self.slope, exercise), name=found.name)
        if self.sets is not None:
            return in_sets(found, self.sets)
        return found if self.turns is None else in_turns(found, self.turns.work_s, self.turns.rest_s)

    @property
    def muscles(self) -> tuple[str, ...]:
        """The muscles that work in it, by name; none where nobody knows what is done."""
        found = self.mode or modes.USUAL.find(self.do)
        return () if found is None else tuple(each.name for each in found.muscles)

    @property
    def to_failure(self) -> bool:
        """Whether it ends when what is asked cannot be given any more."""
        return self.intensity is not None and self.intensity.to_failure

    @property
    def end_s(self) -> float:
        """When the bout is over [s]."""
        return self.at_s + self.duration_s


@dataclass(frozen=True)
class Dose:
    """One dose of a NAD precursor as planned: ``amount_mg`` [mg] at ``at_s`` [s].

    ``route`` is oral or IV; into a vein it runs evenly over ``infusion_s`` [s]. ``adherence`` is the chance that it is
    taken [-]. ``regimen`` and ``number`` tell which dose it is, counted from 0, and so name that chance.
    """

    compound: str
    amount_mg: float
    at_s: float
    route: str = "oral"
    infusion_s: float = 0.0
    adherence: float = 1.0
    regimen: int = 0
    number: int = 0
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()

    @property
    def end_s(self) -> float:
        """When all of it has been given [s]."""
        return self.at_s + self.infusion_s


@dataclass(frozen=True)
class Meal:
    """One meal: its carbohydrate, protein and fat [g] at ``at_s`` [s]."""

    at_s: float
    carbohydrate_g: float = 0.0
    protein_g: float = 0.0
    fat_g: float = 0.0
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fast:
    """A time in which nobody eats by habit: from ``at_s`` until ``until_s`` [s]."""

    at_s: float
    until_s: float
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Habit:
    """A meal of habit at ``at_s`` [s]: its name, and its share of what a person eats in a day."""

    at_s: float
    name: str
    share: float
    where: str = field(default="", compare=False)


@dataclass(frozen=True)
class Perturb:
    """An enzyme or transporter whose capacity is multiplied by ``factor`` from ``at_s`` until ``until_s`` [s].

    ``place`` is where in the person it is reached, such as muscle or everywhere; ``preset`` names the drug or
    treatment that does it, and is empty for a factor that was written.
    """

    target: str
    factor: float
    at_s: float
    until_s: float
    place: str = "muscle"
    preset: str = ""
    where: str = field(default="", compare=False)
    arms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Assay:
    """One measurement on every person at ``at_s`` [s].

    A test that asks for a power asks for ``watts`` [W], or for a ``share`` of each person's Wmax.
    """

    do: str
    at_s: float
    where: str = field(default="", compare=False)
    watts: float | None = None
    share: float | None = None
