"""A scenario: who, which muscle, and what is done to them when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from cellsim.scenario.changing import variations
from cellsim.scenario.checking.checks import checked
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field
from cellsim.scenario.plan import arms
from cellsim.scenario.plan.parts import Intensity
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.reading.opening import contents, place
from cellsim.scenario.reading.whole import protocol


class Scenario(Protocol):
    """A protocol that can be read from a file, and of which each change makes another; it has the fields of one."""

    @classmethod
    def read(cls, path: str | Path, trust: bool = False) -> Scenario:
        """The scenario in a TOML file; from a pipe it is read once, and recordings are looked for where you stand.

        Parameters
        ----------
        trust : run the Python code in which it brings mechanisms of its own, if any; refused unless said

        Raises
        ------
        ScenarioError : there is no such file, or what it says cannot be run; one sentence says what and how to mend it.
        """
        return cls.from_text(contents(path), place(path), trust)

    @classmethod
    def from_text(cls, text: str, path: str | Path | None = None, trust: bool = False) -> Scenario:
        """The scenario in a TOML text; other files are looked for beside ``path``; ``trust`` as in ``read``."""
        return cls(**vars(protocol(text, path, trust))).checked()

    def checked(self) -> Scenario:
        """This scenario, with what files say of people who go by them, or a sentence saying why it cannot be run."""
        return checked(self)

    def in_arm(self, arm: str) -> Scenario:
        """What is done in one arm, as a scenario without arms."""
        return arms.in_arm(self, arm)

    def replicate(self, number: int) -> Scenario:
        """One replicate alone, counted from 0: the same scenario, run once, with a seed of its own."""
        return arms.replicate(self, number)

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
        from cellsim.scenario.changing.workouts import (
            with_workouts,  # its readers are slow to import, and seldom needed
        )

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
        parameters: Mapping[str, str | float] | None = None,
        beyond_range: Sequence[str] = (),
    ) -> Scenario:
        """The same scenario with some of it changed: for everyone, for every typed bout and for every regimen.

        ``age_years`` [year]; ``intensity`` as written in a file, such as ``"70 %Wmax"``; ``dose_mg`` [mg] or
        ``dose_umol`` [umol] of each dose; ``adherence`` from 0 to 1 [-]; ``niacin_mg`` of a day's food [mg];
        ``structure`` of NAD+ salvage. A new activity brings its own VO2max, whatever was written. A new compound
        is given in the same mass as the old one, unless a dose stands beside it. ``parameters`` are rows of the model,
        ``{"NAMPT_Km_NAM": "0.5 umol/L"}``, and ``beyond_range`` names those that may lie outside their range.
        """
        scenario = variations.with_parameters(self, parameters or {}, beyond_range)
        return variations.varied(
            scenario,
            variations.people(scenario.people, age_years, activity, niacin_mg),
            variations.bouts(self.bouts, intensity),
            variations.doses(self.doses, compound, dose_mg, dose_umol, route, adherence),
            variations.muscle(self.muscle, fibers, mitochondria),
            structure,
            seed,
            replicates,
        )
