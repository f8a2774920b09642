"""A scenario: who, which muscle, and what is done to them when."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from cellsim.errors import ScenarioError
from cellsim.scenario import arms, habits, kinds, people, reading, variations
from cellsim.scenario.checks import check
from cellsim.scenario.doses import doses
from cellsim.scenario.feasible import check_bouts
from cellsim.scenario.fields import Field, Table, shown
from cellsim.scenario.hypotheses import hypotheses
from cellsim.scenario.offered import from_files
from cellsim.scenario.opening import contents, place
from cellsim.scenario.parts import STRUCTURES, Assay, Bout, Dose, Fast, Intensity, Meal, Muscle, Person, Perturb
from cellsim.scenario.perturbations import perturbations
from cellsim.scenario.times import clock, spoken

MOST_DOTS = 64
MIDNIGHT = "The scenario starts at midnight, as no clock_start is written."
_DECIMAL = re.compile(r"(?<![\w.])[0-9]+\.[0-9]+(?![\w.])")


@dataclass(frozen=True)
class Scenario:
    """Everything that is to be simulated; all times in seconds from its start.

    ``assumed`` holds one sentence for each thing that was not written and had to
    be taken as given. ``structure`` is that of NAD+ salvage, and ``clock_start_s`` the time of day
    at which it all starts, counted from midnight [s]. Everyone lives through each of the ``arms``, as many times as
    there are ``replicates``, which differ in chance alone, and eats by habit (``habits``) on days without meals, but
    for the ``fasts``. ``text`` is the file as it was read, which ``vary`` and
    ``with_workout`` leave as it is: what is run stands in the other fields, and
    ``record`` writes them down.
    """

    title: str
    duration_s: float
    seed: int
    source: tuple[str, ...]
    record_every_s: float
    people: tuple[Person, ...]
    muscle: Muscle
    bouts: tuple[Bout, ...] = ()
    doses: tuple[Dose, ...] = ()
    meals: tuple[Meal, ...] = ()
    fasts: tuple[Fast, ...] = ()
    perturbations: tuple[Perturb, ...] = ()
    assays: tuple[Assay, ...] = ()
    hypotheses: dict[str, bool] = field(default_factory=dict)
    structure: str = STRUCTURES[0]
    clock_start_s: float = 0.0
    arms: tuple[str, ...] = ()
    replicates: int = 1
    text: str = ""
    path: Path | None = None
    assumed: tuple[str, ...] = ()

    @classmethod
    def read(cls, path: str | Path) -> Scenario:
        """The scenario in a TOML file; from a pipe it is read once, and recordings are looked for where you stand.

        Raises
        ------
        ScenarioError : there is no such file, or what it says cannot be run; one sentence says what and how to mend it.
        """
        return cls.from_text(contents(path), place(path))

    @classmethod
    def from_text(cls, text: str, path: str | Path | None = None) -> Scenario:
        """The scenario in a TOML text; recordings are looked for beside ``path``."""
        top = Table("", _parsed(text), reading.TOP, "a scenario")
        where = None if path is None else Path(path)
        duration = top["duration"].quantity(kinds.DURATION)
        everyone, about_people = people.people(top)
        muscle, about_muscle = people.muscle(top)
        began = top["clock_start"].quantity(kinds.CLOCK) % kinds.DAY if top.has("clock_start") else 0.0
        given, about_doses = doses(top, duration, began)
        chosen, structure = hypotheses(top)
        seed = top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1
        every = top["record_every"].quantity(kinds.RECORD) if top.has("record_every") else min(900.0, duration)
        plain = {
            "clock_start": MIDNIGHT,
            "seed": f"The seed of all chance is {seed}.",
            "record_every": f"Results are recorded every {every / 60:g} minutes, and more often during bouts.",
        }
        made = cls(
            title=top["title"].text('"Two people, one ride"') if top.has("title") else "Untitled scenario",
            duration_s=duration,
            seed=seed,
            source=reading.sources(top),
            record_every_s=every,
            people=everyone,
            muscle=muscle,
            bouts=reading.bouts(top, duration, everyone, where.parent if where else None),
            doses=given,
            meals=reading.meals(top, duration),
            fasts=habits.fasts(top, duration),
            perturbations=perturbations(top, duration),
            assays=reading.assays(top, duration),
            hypotheses=chosen,
            structure=structure,
            clock_start_s=began,
            arms=arms.names(top),
            replicates=top["replicates"].integer(1, kinds.MOST_REPLICATES) if top.has("replicates") else 1,
            text=text,
            path=where,
            assumed=(
                *about_people,
                *about_muscle,
                *about_doses,
                *(sentence for key, sentence in plain.items() if not top.has(key)),
            ),
        )
        return made.checked()

    def checked(self) -> Scenario:
        """This scenario, with what files say of people who go by them, or a sentence saying why it cannot be run."""
        everyone = from_files(self.people, self.bouts)
        weighed = [(old, new) for old, new in zip(self.people, everyone, strict=True) if old.mass_kg != new.mass_kg]
        known = {people.no_mass(old) for old, _ in weighed}
        eaten = {people.no_niacin(old): people.no_niacin(new) for old, new in weighed}
        assumed = tuple(eaten.get(sentence, sentence) for sentence in self.assumed if sentence not in known)
        made = replace(self, people=everyone, assumed=assumed)
        arms.check(made)
        for _, each in arms.runs(made):
            check(each)
            check_bouts(each.people, each.bouts)
        return made

    def in_arm(self, arm: str) -> Scenario:
        """What is done in one arm, as a scenario without arms."""
        return arms.in_arm(self, arm)

    def replicate(self, number: int) -> Scenario:
        """One replicate alone, counted from 0: the same scenario, run once, with a seed of its own."""
        return arms.replicate(self, number)

    @property
    def hours_after_last_bout(self) -> float:
        """Hours from the end of the last bout to the end of the scenario; all of them when there is no bout."""
        last = max((bout.end_s for bout in self.bouts), default=0.0)
        return (self.duration_s - last) / 3600.0

    def when(self, seconds: float) -> str:
        """A time [s] from the start as it is said, with day and time of day where the scenario tells them."""
        told = spoken(seconds)
        return told if MIDNIGHT in self.assumed else f"{told} ({clock(seconds, self.clock_start_s)})"

    def without(self, compound: str) -> Scenario:
        """The same scenario with no dose of this compound."""
        Field("without", compound).choice(kinds.COMPOUNDS, "a compound")
        return replace(self, doses=tuple(dose for dose in self.doses if dose.compound != compound))

    def with_dose(
        self,
        give: str,
        dose: str,
        *,
        at: str | list[str] | None = None,
        every: str | None = None,
        start: str | None = None,
        stop: str | None = None,
        route: str | None = None,
        infusion: str | None = None,
        adherence: str | None = None,
        skip: str | list[int] | None = None,
        arm: str | list[str] | None = None,
    ) -> Scenario:
        """The same scenario with one more regimen, in the words of a file: ``with_dose("NR", "1 g", every="1 day")``.

        Raises
        ------
        ScenarioError : it says what no file may say.
        """
        words = {
            "give": give, "dose": dose, "at": at, "every": every, "start": start, "stop": stop,
            "route": route, "infusion": infusion, "adherence": adherence, "skip": skip, "arm": arm,
        }  # fmt: skip
        return variations.with_regimen(self, {name: word for name, word in words.items() if word is not None})

    def with_workout(self, path: str | Path, leg: int | None = None) -> Scenario:
        """The same scenario with one recorded bout in place of its bouts, at the time of the first.

        Assays that followed the last bout follow the recording at the same distance,
        and as many hours come after it as before, or more when an event needs them. The
        sport is that of the recording, where it says one. ``leg`` is the number of the activity, from 1, where the
        recording holds several.
        """
        return self.with_workouts([path], [leg])

    def with_workouts(self, paths: Sequence[str | Path], legs: Sequence[int | None] | None = None) -> Scenario:
        """The same scenario with several workouts in place of its bouts, the first at the time of the first of them.

        The others follow at the distance at which they were recorded. ``legs`` are the numbers of their activities.

        Raises
        ------
        ScenarioError : one of several holds no date, two overlap, or they lie too far apart.
        """
        from cellsim.scenario.ridden import with_workouts  # its readers are slow to import, and seldom needed

        return with_workouts(self, [Path(path) for path in paths], legs or [None] * len(paths))

    def with_person_from_file(self) -> Scenario:
        """The same scenario with all people as heavy, and of such thresholds, as the files of their bouts say."""
        return replace(self, people=tuple(replace(person, from_file=True) for person in self.people)).checked()

    def vary(
        self,
        *,
        age_years: float | None = None,
        activity: str | None = None,
        intensity: str | Intensity | None = None,
        compound: str | None = None,
        dose_mg: float | None = None,
        dose_umol: float | None = None,
        route: str | None = None,
        adherence: float | None = None,
        niacin_mg: float | None = None,
        structure: str | None = None,
        seed: int | None = None,
        replicates: int | None = None,
        fibers: int | None = None,
        mitochondria: int | None = None,
    ) -> Scenario:
        """The same scenario with some of it changed: for everyone, for every typed bout and for every regimen.

        ``age_years`` [year]; ``intensity`` as written in a file, such as ``"70 %Wmax"``; ``dose_mg`` [mg] or
        ``dose_umol`` [umol] of each dose; ``adherence`` from 0 to 1 [-]; ``niacin_mg`` of a day's food [mg];
        ``structure`` of NAD+ salvage. A new activity brings its own VO2max, whatever was written. A new compound
        is given in the same mass as the old one, unless a dose stands beside it.
        """
        return variations.varied(
            self,
            variations.people(self.people, age_years, activity, niacin_mg),
            variations.bouts(self.bouts, intensity),
            variations.doses(self.doses, compound, dose_mg, dose_umol, route, adherence),
            variations.muscle(self.muscle, fibers, mitochondria),
            structure,
            seed,
            replicates,
        )


def _parsed(text: str) -> dict:
    """The TOML text as plain tables."""
    if not isinstance(text, str):
        raise Field("text", text).wrong("A scenario is a text", "Give the contents of a TOML file.")
    if len(text) > kinds.LARGEST_FILE:
        raise ScenarioError("The scenario is larger than 1 MB. A scenario is a short text; make it shorter.")
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MOST_DOTS and not line.lstrip().startswith("#"):
            if _DECIMAL.sub("", line).count(".") > MOST_DOTS:  # a key of many parts takes the parser forever
                raise ScenarioError(f"Line {number} of the scenario has more than {MOST_DOTS} points. Make it shorter.")
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except RecursionError:
        raise ScenarioError("The scenario nests its lists too deeply. Write them flat.") from None
    except ValueError as reason:
        raise ScenarioError(
            f"The scenario is not TOML: {shown(str(reason))[1:-1]}. Mend that line; text stands in quotes, "
            f'as in duration = "72 hour".'
        ) from None
