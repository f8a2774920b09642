"""A scenario: who, which muscle, and what is done to them when."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path

from cellsim.biology import modes
from cellsim.biology.subjects import ACTIVITIES
from cellsim.errors import CellsimError, ScenarioError
from cellsim.scenario import kinds, people, reading
from cellsim.scenario.checks import check
from cellsim.scenario.feasible import check_bouts
from cellsim.scenario.fields import Field, Table, shown
from cellsim.scenario.parts import Assay, Bout, Dose, Intensity, Meal, Muscle, Person, Perturb

MOST_DOTS = 64
RECORDINGS = (b"<trainingcenterdatabase", b"<gpx")
_DECIMAL = re.compile(r"(?<![\w.])[0-9]+\.[0-9]+(?![\w.])")


@dataclass(frozen=True)
class Scenario:
    """Everything that is to be simulated; all times in seconds from its start.

    ``assumed`` holds one sentence for each thing that was not written and had to
    be taken as given. ``text`` is the file as it was read, which ``vary`` and
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
    perturbations: tuple[Perturb, ...] = ()
    assays: tuple[Assay, ...] = ()
    hypotheses: dict[str, bool] = field(default_factory=dict)
    text: str = ""
    path: Path | None = None
    assumed: tuple[str, ...] = ()

    @classmethod
    def read(cls, path: str | Path) -> Scenario:
        """The scenario in a TOML file.

        Raises
        ------
        ScenarioError : there is no such file, or what it says cannot be run; one sentence says what and how to mend it.
        """
        return cls.from_text(_contents(path), path)

    @classmethod
    def from_text(cls, text: str, path: str | Path | None = None) -> Scenario:
        """The scenario in a TOML text; recordings are looked for beside ``path``."""
        top = Table("", _parsed(text), reading.TOP, "a scenario")
        where = None if path is None else Path(path)
        duration = top["duration"].quantity(kinds.DURATION)
        everyone, about_people = people.people(top)
        muscle, about_muscle = people.muscle(top)
        doses, about_doses = reading.doses(top, duration)
        seed = top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1
        every = top["record_every"].quantity(kinds.RECORD) if top.has("record_every") else min(900.0, duration)
        plain = {
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
            doses=doses,
            meals=reading.meals(top, duration),
            perturbations=reading.perturbations(top, duration),
            assays=reading.assays(top, duration),
            hypotheses=reading.hypotheses(top),
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
        """This scenario, or a sentence saying why it cannot be run."""
        check(self)
        check_bouts(self.people, self.bouts)
        return self

    @property
    def hours_after_last_bout(self) -> float:
        """Hours from the end of the last bout to the end of the scenario; all of them when there is no bout."""
        last = max((bout.end_s for bout in self.bouts), default=0.0)
        return (self.duration_s - last) / 3600.0

    def without(self, compound: str) -> Scenario:
        """The same scenario with no dose of this compound."""
        Field("without", compound).choice(kinds.COMPOUNDS, "a compound")
        return replace(self, doses=tuple(dose for dose in self.doses if dose.compound != compound))

    def with_workout(self, path: str | Path) -> Scenario:
        """The same scenario with one recorded bout in place of its bouts, at the time of the first.

        Assays that followed the last bout follow the recording at the same distance,
        and as many hours come after it as before, or more when an event needs them. The
        sport is that of the recording, where it says one.
        """
        from cellsim.scenario.workouts import read_workout  # its readers are slow to import, and seldom needed

        if not self.bouts:
            raise ScenarioError("This scenario has no bout that the recording could replace. Write a [[bout]].")
        trace = read_workout(Path(path))
        if trace.power_w is None and trace.heart_rate_bpm is None:
            raise ScenarioError(f"{shown(trace.name)} has neither power nor heart rate. Give another recording.")
        sport = modes.find(trace.sport)
        first = min(self.bouts, key=lambda bout: bout.at_s)
        names = {bout.person for bout in self.bouts}
        person = names.pop() if len(names) == 1 else None
        recorded = Bout(
            sport.name if sport else first.do, first.at_s, trace.duration_s, None, trace, str(path), person, first.where
        )
        old_end = max(bout.end_s for bout in self.bouts)
        later = recorded.end_s - old_end
        assays = tuple(
            replace(assay, at_s=assay.at_s + later) if assay.at_s >= old_end else assay for assay in self.assays
        )
        early = (assay for assay in self.assays if assay.at_s < old_end)
        needed = [event.at_s + 1.0 for event in (*self.doses, *self.meals, *self.perturbations, *early)]
        needed += [each.until_s for each in self.perturbations if each.until_s < self.duration_s]
        duration = max(self.duration_s + later, *needed, self.record_every_s, 1.0)
        perturbations = tuple(
            replace(each, until_s=duration) if each.until_s == self.duration_s else each for each in self.perturbations
        )
        return replace(
            self,
            bouts=(recorded,),
            assays=assays,
            duration_s=duration,
            perturbations=perturbations,
            assumed=(*self.assumed, *_stayed(self, old_end)),
        ).checked()

    def vary(
        self,
        *,
        age_years: float | None = None,
        activity: str | None = None,
        intensity: str | Intensity | None = None,
        seed: int | None = None,
        fibers: int | None = None,
        mitochondria: int | None = None,
    ) -> Scenario:
        """The same scenario with some of it changed: for everyone, and for every typed bout.

        ``age_years`` [year]; ``intensity`` as written in a file, such as ``"70 %Wmax"``.
        A new activity brings its own VO2max, whatever was written.
        """
        everyone, bouts, muscle = self.people, self.bouts, self.muscle
        if age_years is not None:
            age = Field("age_years", age_years).number(kinds.AGE.low, kinds.AGE.high, "68")
            everyone = tuple(replace(person, age_years=age) for person in everyone)
        if activity is not None:
            Field("activity", activity).choice(ACTIVITIES, "an activity")
            everyone = tuple(replace(person, activity=activity, vo2max=None) for person in everyone)
        if intensity is not None:
            asked = Field("intensity", str(intensity))
            hard, typed = reading.intensity(asked), [bout for bout in bouts if bout.trace is None]
            for bout in typed:
                reading.check_load(asked, hard, modes.find(bout.do))
            bouts = tuple(replace(bout, intensity=hard) if bout in typed else bout for bout in bouts)
        if fibers is not None:
            muscle = replace(muscle, fibers=Field("fibers", fibers).integer(1, kinds.MOST_FIBERS))
        if mitochondria is not None:
            least, most = kinds.LEAST_MITOCHONDRIA, kinds.MOST_MITOCHONDRIA
            muscle = replace(muscle, mitochondria=Field("mitochondria", mitochondria).integer(least, most))
        number = self.seed if seed is None else Field("seed", seed).integer(0, kinds.LARGEST_SEED)
        return replace(self, people=everyone, bouts=bouts, muscle=muscle, seed=number).checked()


def _stayed(scenario: Scenario, old_end: float) -> tuple[str, ...]:
    """What moved and what did not when a recording took the place of the bout, as a sentence; none if nothing could."""
    kept = [name for name, these in (("meals", scenario.meals), ("doses", scenario.doses)) if these]
    moved = any(assay.at_s >= old_end for assay in scenario.assays)
    parts = ["assays follow the end of the recording as they followed the bout"] if moved else []
    parts += [f"{' and '.join(kept)} stay at the times that are written"] if kept else []
    return (f"With the recording in place of the bout, {', but '.join(parts)}.",) if parts else ()


def _contents(path: str | Path) -> str:
    """The text of a file that is no larger than a scenario can be."""
    where = shown(str(path))
    try:
        file = Path(path)
        if file.is_dir():
            raise ScenarioError(f"{where} is a folder, not a scenario. Name a file, such as scenario.toml in it.")
        if not file.is_file():
            raise ScenarioError(f"There is no scenario {where}. Check the path, or write one with 'cellsim new'.")
        with file.open("rb") as stream:
            data = stream.read(kinds.LARGEST_FILE + 1)
        if not data.strip():
            raise ScenarioError(f"{where} is empty. Write a scenario to start from with 'cellsim new'.")
        if data[8:12] == b".FIT" or any(mark in data[:4096].lower() for mark in RECORDINGS):
            raise ScenarioError(
                f"{where} is a recording, not a scenario. Name a scenario, and give the recording with --workout."
            )
        if len(data) > kinds.LARGEST_FILE:
            raise ScenarioError(f"{where} is larger than 1 MB. A scenario is a short text; name another file.")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        raise ScenarioError(f"{where} is not text: byte {reason.start} is not UTF-8. Name a TOML file.") from None
    except PermissionError:
        raise ScenarioError(f"There is no permission to read {where}. Change its rights, or name another.") from None
    except (OSError, ValueError, TypeError) as reason:
        if isinstance(reason, CellsimError):
            raise
        raise ScenarioError(f"The scenario {where} cannot be opened: {reason}. Check the path.") from None


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
