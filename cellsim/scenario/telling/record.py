"""What was run, written down: a scenario as plain values, and back.

The text of a scenario is what somebody wrote; ``vary``, ``with_workout`` and a seed from the shell change what is
run and leave the text as it is. The record has all of it, and a recording by its name and the hash of its file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from hashlib import sha256
from math import inf
from typing import Any

from cellsim.biology.exercise.modes import Mode
from cellsim.biology.exercise.muscles import Part
from cellsim.biology.exercise.shaped import Sets
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair_cells.individuals import with_repair
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.scenario.fields.field import shown
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import (
    AVERAGED,
    BY_CELLS,
    Assay,
    Bout,
    Dose,
    Fast,
    Intensity,
    Meal,
    MechanismFile,
    MuscleSample,
    Person,
    Perturb,
    Turns,
)
from cellsim.scenario.plan.progress import USUAL_RETEST_S, Progress, Rise
from cellsim.scenario.plan.protocol import Protocol
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.workouts.planned.plan import Plan, Step
from cellsim.scenario.workouts.trace import Recording

WORDING = ("text", "path", "assumed", "measured")  # of a scenario: how it was worded, and what follows from the rest
PLACES = ("where", "file")  # of its parts: likewise
_OF_SOME = ("keeping", "care")  # parts that belong to some people


def record(scenario: Protocol) -> dict[str, Any]:
    """The scenario as it is run, as values that JSON can hold; all times in seconds.

    Equal records give equal runs. Samples of a recording are not in it, but their hash is.
    """
    plain = {name: part for name, part in vars(scenario).items() if name not in WORDING}
    plain |= {"source": list(scenario.source), "arms": list(scenario.arms)}
    plain |= {"muscle": _muscle_of(scenario.muscle), "hypotheses": {**scenario.hypotheses}}
    for name in ("doses", "meals", "fasts", "perturbations", "assays"):
        plain[name] = [_part(each) for each in plain[name]]
    kept, cared = ([_part(each) | {"people": list(each.people)} for each in plain.pop(name)] for name in _OF_SOME)
    plain["bouts"] = [_bout_of(each) for each in scenario.bouts]
    activities = [_activity_of(each) for each in plain.pop("activities")]
    plain["model"] = scenario.model.record()
    plain["people"] = [_person_of(each) for each in scenario.people]
    there = {each.name for each in scenario.model.mechanisms}
    files = [asdict(each) | {"mechanisms": list(each.mechanisms)} for each in plain.pop("mechanism_files")]
    extra = {
        "activities": activities,
        "keeping": kept,
        "care": cared,
        "parameters": dict(plain.pop("parameters")),
        "beyond_range": list(plain.pop("beyond_range")),
        "cited": {each.key: each.cite() for made in scenario.model.mechanisms for each in made.sources},
        "mechanism_files": [each for each in files if set(each["mechanisms"]) <= there],
    }
    return plain | {name: part for name, part in extra.items() if part}


def _muscle_of(muscle: MuscleSample) -> dict[str, Any]:
    """The muscle; how it is mended only where that is not as usual, so that records from before are equal."""
    return {name: value for name, value in asdict(muscle).items() if name != "repair" or value != AVERAGED}


def _person_of(person: Person) -> dict[str, Any]:
    plain = _part(person)
    own = {"parameters": dict(plain.pop("parameters")), "beyond_range": list(plain.pop("beyond_range"))}
    for name in ("sleep_s", "energy"):
        if plain[name] == getattr(Person, name):  # as is usual
            plain.pop(name)
    return plain | {name: part for name, part in own.items() if part}


def _set(written: Mapping[str, Any]) -> dict[str, Any]:
    """Rows that are set, of a scenario or of a person, as they stand there."""
    rows = tuple(written.get("parameters", {}).items())
    return {"parameters": rows, "beyond_range": tuple(written.get("beyond_range", ()))}


def _activity_of(mode: Mode) -> dict[str, Any]:
    pattern = [list(part) for part in mode.pattern]
    lists = {
        "aliases": list(mode.aliases),
        "source": list(mode.source),
        "muscles": [list(each) for each in mode.muscles],
    }
    return asdict(mode) | lists | {"pattern": pattern}


def _activity_from(written: Mapping[str, Any]) -> Mode:
    pattern = tuple((each[0], each[1]) for each in written["pattern"])
    words = {name: tuple(written[name]) for name in ("aliases", "source")}
    muscles = tuple(Part(*each) for each in written.get("muscles", ()))
    return Mode(**dict(written) | words | {"pattern": pattern, "muscles": muscles})


def recordings(scenario: Protocol) -> list[str]:
    """Name and sha256 of every file that is ridden, recorded or planned, each once."""
    files = [file for bout in scenario.bouts if (file := bout.trace or bout.plan)]
    # A plan has no activities; a recording of one has only the first.
    which = ["" if (leg := getattr(file, "leg", 1)) == 1 else f", activity {leg}" for file in files]
    found = [f"{file.name}{one} (sha256 {file.sha256})" for file, one in zip(files, which, strict=True)]
    return list(dict.fromkeys((*found, *(bout.origin for bout in scenario.bouts if bout.origin))))


def _part(part: Any) -> dict[str, Any]:
    plain = {name: value for name, value in asdict(part).items() if name not in PLACES}
    return plain | {"arms": list(plain["arms"])} if "arms" in plain else plain


def _bout_of(bout: Bout) -> dict[str, Any]:
    plan = bout.plan and asdict(bout.plan) | {
        "steps": [asdict(step) for step in bout.plan.steps],
        "notes": list(bout.plan.notes),
    }
    plain = _part(replace(bout, trace=None, plan=None, mode=None))
    plain.pop("mode")  # an activity of the scenario's own is written down once, and found by what is done
    if bout.intensity is not None:
        plain["intensity"] = _intensity_of(bout.intensity)
    for rise in (bout.progress and plain["progress"][name] for name in ("harder", "longer")):
        if rise and rise["most"] == inf:
            rise["most"] = None
    if bout.turns is not None and bout.turns.rest is not None:
        plain["turns"]["rest"] = _intensity_of(bout.turns.rest)
    plain["sets"] = bout.sets and asdict(bout.sets) | {"tempo": bout.sets.tempo and list(bout.sets.tempo)}
    for name in ("turns", "sets", "slope", "progress"):
        if not plain[name]:
            plain.pop(name)
    if bout.retest_s == USUAL_RETEST_S:
        plain.pop("retest_s")
    else:
        plain["retest_s"] = None if bout.retest_s == inf else bout.retest_s  # JSON has no infinity
    return plain | {"trace": _recording(bout.trace), "plan": plan, "notes": list(bout.notes)}


def _without_end(rise: Mapping[str, Any]) -> dict[str, Any]:
    return {**rise, "most": inf if rise["most"] is None else rise["most"]}


def _intensity_of(hard: Intensity) -> dict[str, Any]:
    return {name: value for name, value in asdict(hard).items() if value or name in ("value", "unit")}


def _recording(trace: Recording | None) -> dict[str, Any] | None:
    if trace is None:
        return None
    channels = {"power_w": trace.power_w, "heart_rate_bpm": trace.heart_rate_bpm}
    hashes = {name: sha256(each.tobytes()).hexdigest() for name, each in channels.items() if each is not None}
    return {
        "name": trace.name, "sport": trace.sport, "sha256": trace.sha256, "leg": trace.leg,
        "duration_s": trace.duration_s, "samples": hashes,
    }  # fmt: skip


def rebuilt(written: Mapping[str, Any], recordings: Iterable[Recording] = (), model: Model | None = None) -> Scenario:
    """The scenario of a record.

    Parameters
    ----------
    recordings : as from ``read_workout``, for the bouts that were recorded; told apart by the hash of their file
        and the activity in it
    model : what people were made of, where that was more than the default and rows of it

    Raises
    ------
    ScenarioError : it is no record, or a recording or the model is wanting.
    """
    found = {(trace.sha256, trace.leg): trace for trace in recordings if isinstance(trace, Recording)}
    try:
        own = tuple(_activity_from(each) for each in written.get("activities", ()))
        return Scenario(
            title=written["title"],
            duration_s=written["duration_s"],
            seed=written["seed"],
            source=tuple(written["source"]),
            record_every_s=written["record_every_s"],
            people=tuple(Person(**dict(each) | _set(each)) for each in written["people"]),
            muscle=MuscleSample(**written["muscle"]),
            bouts=tuple(_bout_from(each, found, own) for each in written["bouts"]),
            doses=tuple(Dose(**_armed(each)) for each in written["doses"]),
            meals=tuple(Meal(**_armed(each)) for each in written["meals"]),
            fasts=tuple(Fast(**_armed(each)) for each in written.get("fasts", [_always(written)])),
            keeping=tuple(
                KeptLevel(**_armed(each) | {"people": tuple(each["people"])}) for each in written.get("keeping", ())
            ),
            care=tuple(Care(**_armed(each) | {"people": tuple(each["people"])}) for each in written.get("care", ())),
            perturbations=tuple(Perturb(**_armed(each)) for each in written["perturbations"]),
            assays=tuple(Assay(**each) for each in written["assays"]),
            hypotheses=dict(written["hypotheses"]),
            structure=written["structure"],
            clock_start_s=written["clock_start_s"],
            arms=tuple(written.get("arms", ())),
            replicates=written.get("replicates", 1),
            activities=own,
            model=_model_from(written, model),
            mechanism_files=tuple(
                MechanismFile(**dict(each) | {"mechanisms": tuple(each["mechanisms"])})
                for each in written.get("mechanism_files", ())
            ),
            **_set(written),
        ).checked()
    except (LookupError, TypeError, AttributeError) as reason:
        raise ScenarioError(f"This is no record of a scenario ({reason}). Give that of a provenance.json.") from None


def _model_from(written: Mapping[str, Any], model: Model | None) -> Model:
    """What people were made of: the default with the rows that were set, or the model that is given."""
    by_cells = written["muscle"].get("repair") == BY_CELLS
    files = [f"{each['name']} (sha256 {each['sha256']})" for each in written.get("mechanism_files", ())]
    written = written.get("model", {})
    if model is not None:
        if model.digest != written.get("digest", model.digest):
            raise ScenarioError(
                f"This run was made of the model {written['digest'][:12]}, and the one that is given is "
                f"{model.digest[:12]}. Give that of the run, with its mechanisms and the rows that it set."
            )
        return model
    usual = with_repair(human_muscle(), by_cells)
    others = [name for name in written.get("mechanisms", ()) if name not in {each.name for each in usual.mechanisms}]
    if others:
        raise ScenarioError(
            f"This run was made of more than the default model ({', '.join(others)}"
            f"{' of ' + ', '.join(files) if files else ''}). Give that model as model=."
        )
    taken = usual.under(*written.get("taken", ()))
    if written.get("label"):
        taken = taken.labelled(written["label"], written.get("clamped", ()))
    return taken.with_rows(beyond=True, **written["rows"]) if written.get("rows") else taken


def _always(written: Mapping[str, Any]) -> dict[str, Any]:
    """The fast of a record from before people ate by habit: all of its time."""
    return {"at_s": 0.0, "until_s": written["duration_s"]}


def _armed(written: Mapping[str, Any]) -> dict[str, Any]:
    """A part as it was written down, its arms as a tuple again."""
    return dict(written) | {"arms": tuple(written.get("arms", ()))}


def _bout_from(written: Mapping[str, Any], found: Mapping[tuple[str, int], Recording], own: tuple[Mode, ...]) -> Bout:
    parts = _armed(written)
    hard, recorded, asked = parts.pop("intensity"), parts.pop("trace"), parts.pop("plan")
    trace = None
    if recorded is not None:
        trace = found.get((recorded["sha256"], recorded["leg"]))
        if trace is None:
            raise ScenarioError(
                f"The recording {shown(recorded['name'])} of this run is wanting (activity {recorded['leg']}, "
                f"sha256 {recorded['sha256']}). "
                "Give it as read_workout reads it."
            )
    plan = None
    if asked is not None:
        steps = tuple(Step(**step) for step in asked["steps"])
        plan = Plan(**asked | {"steps": steps, "notes": tuple(asked["notes"])})
    turns, sets = parts.pop("turns", None), parts.pop("sets", None)
    if turns is not None:
        easily = turns["rest"]
        turns = Turns(**turns | {"rest": easily and Intensity(**easily)})
    if sets is not None:
        sets = Sets(**sets | {"tempo": sets["tempo"] and tuple(sets["tempo"])})
    place = parts.pop("progress", None)
    if place is not None:
        rises = {name: place[name] and Rise(**_without_end(place[name])) for name in ("harder", "longer")}
        place = Progress(place["week"], **rises)
    if "retest_s" in parts and parts["retest_s"] is None:
        parts["retest_s"] = inf
    return Bout(
        **parts | {"notes": tuple(parts["notes"])},
        intensity=None if hard is None else Intensity(**hard),
        trace=trace,
        plan=plan,
        turns=turns,
        sets=sets,
        progress=place,
        mode=next((mode for mode in own if mode.name == parts["do"]), None),
    )
