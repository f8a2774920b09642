"""A scenario with the workouts of files in place of its bouts."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from cellsim.errors import ScenarioError
from cellsim.scenario.checking.checks import checked
from cellsim.scenario.fields.field import TICKS, shown
from cellsim.scenario.fields.kinds import DAY, LONGEST_DAYS, MOST_BOUTS
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.parts import Assay, Bout, Meal, Perturb
from cellsim.scenario.plan.protocol import Protocol, Whole
from cellsim.scenario.reading.done.ridden import File, began_s, ridden, sport_of
from cellsim.scenario.workouts import Diary, read_workout


def with_workouts(scenario: Whole, paths: Sequence[Path], legs: Sequence[int | None]) -> Whole:
    """The scenario with what these files hold in place of its bouts; see ``Scenario.with_workouts``."""
    if not scenario.bouts:
        raise ScenarioError("This scenario has no bout that the recording could replace. Write a [[bout]].")
    first = min(scenario.bouts, key=lambda bout: bout.at_s)
    names = {bout.person for bout in scenario.bouts}
    person = names.pop() if len(names) == 1 else None
    files = [(read_workout(path, leg), path) for path, leg in zip(paths, legs, strict=True)]
    bouts: list[Bout] = []
    for file, path, later in _dated(files):
        do = sport_of(file, scenario.activities) or first.do
        bouts.extend(
            ridden(
                file, path, do, round((first.at_s + later) * TICKS) / TICKS, person, first.where, scenario.activities
            )
        )
    if len(bouts) > MOST_BOUTS:
        raise ScenarioError(
            f"The workouts hold {len(bouts)} bouts, more than {MOST_BOUTS}. Give fewer, or shorter diaries."
        )
    if len(files) > 1:
        _check_apart(bouts)
    old_end = max(bout.end_s for bout in scenario.bouts)
    later = max(bout.end_s for bout in bouts) - old_end
    assays = tuple(
        replace(assay, at_s=assay.at_s + later) if assay.at_s >= old_end else assay for assay in scenario.assays
    )
    early = (assay for assay in scenario.assays if assay.at_s < old_end)
    events: tuple[Meal | Perturb | Assay, ...] = (*scenario.meals, *scenario.perturbations, *early)
    needed = [event.at_s + 1.0 for event in events]
    needed += [dose.end_s + 1.0 for dose in scenario.doses]
    needed += [each.until_s for each in scenario.perturbations if each.until_s < scenario.duration_s]
    needed += [each.at_s + 1.0 for each in scenario.keeping] + [each.at_s + 1.0 for each in scenario.care]
    duration = max(scenario.duration_s + later, *needed, scenario.record_every_s, 1.0)
    if duration > LONGEST_DAYS * DAY:
        raise ScenarioError(
            f"With {' and '.join(shown(file.name) for file, _ in files)} the scenario would last "
            f"{duration / DAY:.0f} days, more than {LONGEST_DAYS:g}. Give files that lie closer together."
        )
    end = scenario.duration_s
    perturbations = tuple(
        replace(each, until_s=duration) if each.until_s == end else each for each in scenario.perturbations
    )
    fasts = tuple(replace(each, until_s=duration) if each.until_s == end else each for each in scenario.fasts)
    keeping = tuple(replace(each, until_s=duration) if each.until_s == end else each for each in scenario.keeping)
    made = replace(
        scenario,
        bouts=tuple(bouts),
        assays=assays,
        duration_s=duration,
        perturbations=perturbations,
        fasts=fasts,
        keeping=keeping,
        assumed=(*scenario.assumed, *_stayed(scenario, old_end), *_order(files)),
    )
    return checked(made)


def _dated(files: list[tuple[File, Path]]) -> list[tuple[File, Path, float]]:
    """Files in the order of their beginnings, each with how long after the first it began [s]."""
    if len(files) == 1:
        return [(*files[0], 0.0)]
    begun = [(began_s(file), file, path) for file, path in files]
    dateless = [file.name for when, file, _ in begun if when is None]
    timeless = [file.name for when, file, _ in begun if when is None and isinstance(file, Diary) and file.begins]
    if timeless:
        raise ScenarioError(
            f"Several workouts are run by their dates, and {' and '.join(map(shown, timeless))} has dates but no time "
            "of day. Give it a column Start, such as 18:30, or write each as a [[bout]] with its file and its own at."
        )
    if dateless:
        raise ScenarioError(
            f"Several workouts are run by their dates, and there is none in {' and '.join(map(shown, dateless))}. "
            "Give one workout, or write each as a [[bout]] with its file and its own at."
        )
    dated = sorted(((when, file, path) for when, file, path in begun if when is not None), key=lambda each: each[0])
    return [(file, path, when - dated[0][0]) for when, file, path in dated]


def _check_apart(bouts: list[Bout]) -> None:
    for before, after in pairwise(sorted(bouts, key=lambda bout: bout.at_s)):
        if after.at_s < before.end_s:
            one, two = (shown(Path(bout.file or bout.do).name) for bout in (before, after))
            if before.file == after.file and before.at_s == after.at_s:
                raise ScenarioError(f"{one} was given twice. Nobody does it twice at once; give it once.")
            raise ScenarioError(
                f"{one} and {two} were recorded at the same time: the second begins {spoken(after.at_s - before.at_s)} "
                f"after the first, which lasts {spoken(before.duration_s)}. Nobody does both at once; give one of them."
            )


def _order(files: list[tuple[File, Path]]) -> tuple[str, ...]:
    """How far apart several files are run, as a sentence; none for one file."""
    if len(files) < 2:
        return ()
    (first, _, _), *rest = _dated(files)
    told = [f"{shown(file.name)} {spoken(round(later))} after it began" for file, _, later in rest]
    return (f"Workouts are run by their dates: first {shown(first.name)}, then {', '.join(told)}.",)


def _stayed(scenario: Protocol, old_end: float) -> tuple[str, ...]:
    """What moved and what did not when a recording took the place of the bout, as a sentence; none if nothing could."""
    kept = [name for name, these in (("meals", scenario.meals), ("doses", scenario.doses)) if these]
    moved = any(assay.at_s >= old_end for assay in scenario.assays)
    parts = ["assays follow the end of the recording as they followed the bout"] if moved else []
    parts += [f"{' and '.join(kept)} stay at the times that are written"] if kept else []
    return (f"With the recording in place of the bout, {', but '.join(parts)}.",) if parts else ()
