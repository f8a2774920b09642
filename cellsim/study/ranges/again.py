"""One life again with other parameters of the tissue: its muscles alone, without chemistry, and when they were back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import floor
from typing import TYPE_CHECKING

import numpy as np

from cellsim.biology.exercise.modes import MODES, Exercise
from cellsim.biology.exercise.muscles import COLUMNS
from cellsim.biology.repair.injury import injury
from cellsim.biology.repair.recovered import share_back
from cellsim.language.mechanism import TISSUE
from cellsim.language.parameters import Parameter
from cellsim.population.kernels import kernel_of
from cellsim.population.muscle.state import ORGANELLE_STEP, Muscle
from cellsim.population.muscle.work import Work
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.muscles import Whose, tissue_of
from cellsim.population.tissue.susceptibility import susceptibilities
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.plan.recording import record_times
from cellsim.study.lives.ended import ended
from cellsim.study.lives.life import Lived, Tell
from cellsim.study.lives.people import Life
from cellsim.study.ranges.drawn import parameter_sets
from cellsim.study.ranges.relived import Blow, Cure, relived
from cellsim.study.result.intervals import SET_COLUMNS
from cellsim.study.result.readiness import readiness
from cellsim.study.result.result import GROUPS
from cellsim.study.result.series import Courses, Event
from cellsim.tissue.simulation import Simulation

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd

Rows = Mapping[str, Parameter]


def live_again(
    life: Life, live: Callable[..., Lived], events: Sequence[Event], many: int, seed: int, tell: Tell | None = None
) -> tuple[Lived, "pd.DataFrame"]:
    """A life, and what comes of its tissue with other parameters.

    Parameters
    ----------
    life : who, and what is done
    live : lets it be lived; takes it and ``tell``
    events, many, seed : as ``over_ranges`` takes them
    tell : hears of time as it passes
    """
    lived = live(life, tell=tell)
    return lived, over_ranges(life, lived, events, many, seed)


def over_ranges(life: Life, lived: Lived, events: Sequence[Event], many: int, seed: int) -> "pd.DataFrame":
    """When each muscle of a life would have been back, had parameters of its tissue been others of their ranges.

    What bouts asked is as it was lived, and so are glycogen and the chemistry of the fibers that are simulated. A
    muscle whose segments are mended by single cells is left out.

    Parameters
    ----------
    life : who, and what was done
    lived : what came of it
    events : of the run
    many : sets of parameters
    seed : that names them; lives that share it share the sets

    Returns
    -------
    a row for each muscle, bout and set, with the columns ``SET_COLUMNS``

    Raises
    ------
    ScenarioError : so many sets cannot be.
    """
    import pandas as pd

    scenario, person = life.scenario, life.person
    muscle = Simulation(scenario, person.name).state
    held = {name for name, _ in (*scenario.parameters, *person.parameters)}
    sets = parameter_sets(muscle.model.rows, many, seed, held)
    again = TissueAgain(muscle, life, lived)
    courses = [again.courses({**muscle.model.rows, **each}) for each in sets]
    found = pd.DataFrame(columns=list(SET_COLUMNS))
    if courses[0]:
        mine = [replace(each, lasted_h=(), failed=()) for each in ended(events, [lived.account])]
        found = readiness(Courses(_table(life, lived.rows.time_h, courses)), mine)
        found["draw"], found["replicate"] = found["replicate"], life.replicate
    return found[list(SET_COLUMNS)]


class TissueAgain:
    """The tissues of one life, to be lived through again by other rows.

    Parameters
    ----------
    muscle : of this person, at rest
    life, lived : who, what was done, and what came of it
    """

    def __init__(self, muscle: Muscle, life: Life, lived: Lived) -> None:
        scenario, person, account = life.scenario, life.person, lived.account
        over = [end for end, _ in account.strained]
        failed = [start + lasted for start, lasted, gave_up in account.ends if gave_up]
        muscle.gave_up = [min(over, key=lambda end: abs(end - each)) for each in failed]
        muscle.go_by_what_was()
        self._muscle, self._strained = muscle, dict(account.strained)
        self._moments = record_times(scenario, person)
        theirs = [bout for bout in scenario.bouts if bout.person in (None, person.name)]
        self._bouts = list(zip(muscle.agenda.work, sorted(theirs, key=lambda bout: bout.at_s), strict=True))
        apart = {muscle.lead} if scenario.muscle.by_cells else set()
        self._names = sorted({part.name for work in muscle.agenda.work for part in work.muscles} - apart)
        self._whose = Whose(muscle.subject, scenario.seed, muscle.key)
        self._cures = list(_cures(muscle))
        place, group = lived.rows.names.index, GROUPS.index("all")
        fresh, tissue, self._glycogen = (
            lived.rows.values[place(name), :, group] for name in ("fresh_force", "tissue_force", "glycogen_fraction")
        )
        self._chemistry = fresh / tissue

    def courses(self, rows: Rows) -> dict[str, np.ndarray]:
        """How far each muscle that works would be back, and how sore, by column (moment,)."""
        exercise, found = Exercise.of({name: rows[name] for name in MODES.rows}), {}
        works = [_by(work, bout, exercise) for work, bout in self._bouts]
        for name in self._names:
            tissue = self._tissue(name, rows)
            samples = relived(tissue, self._blows(works, name), self._cures, self._moments)
            lead = name == self._muscle.lead
            weights = self._muscle.fibers.weight if lead else np.ones(samples.then.shape[2])
            force = tissue.tested(samples, [None] * len(self._moments), weights)
            found[f"soreness_{COLUMNS[name]}"] = tissue.soreness(samples)
            if lead:
                both = zip((force * self._chemistry).tolist(), self._glycogen.tolist(), strict=True)
                found["recovered"] = np.array([share_back(*each) for each in both])
            else:
                found[f"force_{COLUMNS[name]}"] = force
        return found

    def _tissue(self, name: str, rows: Rows) -> DamageState:
        muscle, kernel = self._muscle, kernel_of(self._muscle.model, TISSUE)
        p = {each: row.value for each, row in rows.items()}
        if name != muscle.lead:
            return tissue_of(rows, p, name, self._whose, muscle.laws, kernel)
        fibers, who = muscle.fibers, muscle.subject
        by_key = susceptibilities(self._whose.seed, self._whose.key, len(fibers), injury(p).spread)
        easily = [by_key[int(each)] for each in fibers.keys]
        return DamageState(
            fibers.types, who.age_years, who.sex, who.activity, rows, susceptibility=easily, laws=muscle.laws,
            kernel=kernel,
        )  # fmt: skip

    def _blows(self, works: Sequence[Work], name: str) -> Iterator[Blow]:
        """What bouts asked of a muscle, each quarter of an hour and as each was over."""
        for work in works:
            first = floor(work.start_s / ORGANELLE_STEP) + 1
            moments = [ORGANELLE_STEP * step for step in range(first, floor(work.end_s / ORGANELLE_STEP) + 1)]
            for at_s in (*(each for each in moments if each < work.end_s), work.end_s):
                strain_s = self._strained.get(at_s, 0.0)
                if (toll := self._muscle.toll(work, at_s, at_s, strain_s, name)) is not None:
                    yield Blow(at_s, toll, at_s == work.end_s)


def _by(work: Work, bout: Bout, exercise: Exercise) -> Work:
    """A bout with the strain and the shares of muscles that rows have for its mode."""
    way = bout.way_by(exercise)
    return work if way is None or not work.muscles else replace(work, strain=way.strain, muscles=way.muscles)


def _cures(muscle: Muscle) -> Iterator[Cure]:
    """When the tissues are treated, or what was done to them wears off."""
    agenda = muscle.agenda
    begun = [each.time_s for each in agenda.soothings if each.counts]
    changes = [each for each in agenda.changes if each.network == TISSUE and each.counts]
    for now in sorted({*begun, *(moment for each in changes for moment in (each.time_s, each.until_s))}):
        yield Cure(now, agenda.soothed(now), muscle.rates(now))


def _table(life: Life, time_h: np.ndarray, courses: Sequence[Mapping[str, np.ndarray]]) -> "pd.DataFrame":
    """Courses as the table of a result has them, each set of parameters in the place of a replicate."""
    import pandas as pd

    many, length = len(courses), len(time_h)
    whose = {"person": life.person.name, "muscle": life.scenario.muscle.name, "arm": life.arm}
    keys = {"time_h": np.tile(time_h, many), **whose, "replicate": np.repeat(np.arange(many), length)}
    of_fibers, of_body = keys | {"group": "all"}, keys | {"group": "body"}
    for name in courses[0]:
        whole = of_fibers if name == "recovered" else of_body
        whole[name] = np.concatenate([each[name] for each in courses])
    return pd.concat([pd.DataFrame(of_fibers), pd.DataFrame(of_body)], ignore_index=True)
