"""A scenario: who, which muscle, and what is done to them when."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cellsim.errors import ScenarioError
from cellsim.scenario.changing import variations
from cellsim.scenario.changing.rewriting import rewritten
from cellsim.scenario.checking.checks import checked
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field
from cellsim.scenario.plan import arms
from cellsim.scenario.plan.parts import Intensity
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.reading.opening import contents, place
from cellsim.scenario.reading.whole import protocol

# scenarios that were found to be what their files say; none ever changes, and a study writes thousands out of one
_as_written: deque[Scenario] = deque(maxlen=8)


class Scenario(Protocol):
    """A protocol that can be read from a file, and of which each change makes another; it has the fields of one."""

    @classmethod
    def read(cls, path: str | Path, trust: bool = False) -> Scenario:
        """The scenario in a TOML file; from a pipe it is read once, and recordings are looked for where you stand.

        Parameters
        ----------
        path : of a file, or of a pipe that a shell gives
        trust : run the Python code in which it brings mechanisms of its own, if any; refused unless said

        Raises
        ------
        ScenarioError : there is no such file, or what it says cannot be run; one sentence says what and how to mend it.
        """
        return cls.from_text(contents(path), place(path), trust)

    @classmethod
    def from_text(cls, text: str, path: str | Path | None = None, trust: bool = False) -> Scenario:
        """The scenario in a TOML text.

        Parameters
        ----------
        text : as a file has it
        path : where it is taken to stand; other files are looked for beside it
        trust : as in ``read``

        Raises
        ------
        ScenarioError : it cannot be run; one sentence says what and how to mend it.
        """
        return cls(**vars(protocol(text, path, trust))).checked()

    def checked(self) -> Scenario:
        """This scenario, with what files say of people who go by them.

        Raises
        ------
        ScenarioError : it cannot be run; one sentence says why.
        """
        return checked(self)

    def in_arm(self, arm: str) -> Scenario:
        """What is done in one arm, as a scenario without arms.

        Parameters
        ----------
        arm : one of ``arms``

        Raises
        ------
        ScenarioError : there is no such arm.
        """
        return arms.in_arm(self, arm)

    def replicate(self, number: int) -> Scenario:
        """One replicate alone: the same scenario, run once, with a seed of its own.

        Parameters
        ----------
        number : counted from 0
        """
        return arms.replicate(self, number)

    def without(self, compound: str) -> Scenario:
        """The same scenario with no dose of this compound.

        Parameters
        ----------
        compound : a precursor, as a file names it

        Raises
        ------
        ScenarioError : there is no such compound.
        """
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

        Parameters
        ----------
        give : a precursor: "NR", "NMN", "NA", "NAM", "NAD" or "tryptophan"
        dose : amount, "250 mg", or rings, "1 mmol"
        at : time of each, "2 hour"
        every, start, stop : instead of ``at``, how often, from when and until when
        route : "oral" unless said, or "IV"
        infusion : how long it takes into a vein
        adherence : share of the doses that is really taken, drawn by lot, "80 %"
        skip : days without it, from 1, or "weekends"
        arm : in which it is given; in every one unless said

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

        Assays that followed the last bout follow the recording at the same distance, and as many hours come after it as
        before, or more when an event needs them. The sport is that of the recording, where it says one.

        Parameters
        ----------
        path : of the recording, plan or diary
        leg : number of the activity, from 1, where the file holds several

        Raises
        ------
        ScenarioError : this scenario has no bout that it could replace, or nobody here could do it.
        WorkoutError : it cannot be read; one sentence says why.
        """
        return self.with_workouts([path], [leg])

    def with_workouts(self, paths: Sequence[str | Path], legs: Sequence[int | None] | None = None) -> Scenario:
        """The same scenario with several workouts in place of its bouts, the first at the time of the first of them.

        The others follow at the distance at which they were recorded.

        Parameters
        ----------
        paths : of recordings, plans or diaries
        legs : for each the number of its activity, where it holds several

        Raises
        ------
        ScenarioError : one of several holds no date, two overlap, or they lie too far apart.
        WorkoutError : one cannot be read; one sentence says why.
        """
        from cellsim.scenario.changing.workouts import (
            with_workouts,  # its readers are slow to import, and seldom needed
        )

        return with_workouts(self, [Path(path) for path in paths], legs or [None] * len(paths))

    def with_person_from_file(self) -> Scenario:
        """The same scenario with all people as heavy, and of such thresholds, as the files of their bouts say."""
        return replace(self, people=tuple(replace(person, from_file=True) for person in self.people)).checked()

    def rewritten(self, changes: Mapping[str, Any]) -> Scenario:
        """The same scenario with some places of its file written otherwise.

        Parameters
        ----------
        changes : what stands there instead, by place: ``{"bout[0].intensity": "60 %Wmax", "seed": 3}``; a row of
            the model is named alone, ``{"NAMPT_Km_NAM": "0.5 umol/L"}``

        Raises
        ------
        ScenarioError : there is no such place, what is written there cannot be, or this scenario is not what its file
            says any more.
        """
        if not self._is_what_its_file_says():
            raise ScenarioError(
                "This scenario was made or changed in Python, so no place of a file can be named in it. Read it from a "
                "file or a text, and name places of that."
            )
        return type(self)(**vars(rewritten(self, changes))).checked()

    def _is_what_its_file_says(self) -> bool:
        if any(each is self for each in _as_written):
            return True
        found = bool(self.text) and type(self).from_text(self.text, self.path, bool(self.mechanism_files)) == self
        if found and not self.mechanism_files and not any(each.trace or each.plan for each in self.bouts):
            _as_written.append(self)  # what stands in other files is looked at each time: they may have changed
        return found

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

        Parameters
        ----------
        age_years : [year]
        activity : sedentary, recreational or trained; it brings its own VO2max, whatever was written
        intensity : as a file has it, "70 %Wmax"
        compound : given in the same mass as the old one, unless a dose stands beside it
        dose_mg : of each dose [mg]
        dose_umol : of each dose, instead [umol]
        route : "oral" or "IV"
        adherence : share of the doses that is really taken, 0 to 1 [-]
        niacin_mg : of a day's food [mg]
        structure : of NAD+ salvage
        seed : of all chance
        replicates : how often everyone lives through it
        fibers, mitochondria : how many fibers, and simulated mitochondria in each
        parameters : rows of the model, ``{"NAMPT_Km_NAM": "0.5 umol/L"}``
        beyond_range : names of those that may lie outside their range

        Raises
        ------
        ScenarioError : one of these cannot be; one sentence says why.
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
