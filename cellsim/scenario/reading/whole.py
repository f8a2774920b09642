"""A scenario file as a whole: every table of it, and what had to be taken as given where nothing is written."""

from pathlib import Path
from typing import Any

from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Table
from cellsim.scenario.fields.literature import literature
from cellsim.scenario.plan.protocol import MIDNIGHT, Protocol
from cellsim.scenario.plan.settings import made
from cellsim.scenario.reading.activities import activities
from cellsim.scenario.reading.arms import names
from cellsim.scenario.reading.done.assays import assays
from cellsim.scenario.reading.done.bouts import bouts
from cellsim.scenario.reading.done.care import care
from cellsim.scenario.reading.done.doses import doses
from cellsim.scenario.reading.done.habits import keeping
from cellsim.scenario.reading.done.meals import fasts, meals
from cellsim.scenario.reading.done.perturbations import perturbations
from cellsim.scenario.reading.hypotheses import hypotheses
from cellsim.scenario.reading.mechanisms import model_of
from cellsim.scenario.reading.opening import parsed
from cellsim.scenario.reading.parameters import parameters
from cellsim.scenario.reading.people import mended, muscle, people

TOP = (
    "title", "duration", "clock_start", "seed", "source", "record_every", "person", "muscle",
    "activity", "bout", "regimen", "meal", "fast", "habit", "care", "perturb", "assay", "hypotheses", "arm",
    "replicates", "mechanism", "parameters", "beyond_range",
)  # fmt: skip


def protocol(text: str, path: str | Path | None = None, trust: bool = False) -> Protocol:
    """The protocol in a TOML text, before it is checked as a whole; other files are looked for beside ``path``.

    ``trust`` lets code run that the scenario brings mechanisms in.
    """
    return of_tables(parsed(text), text, path, trust)


def of_tables(tables: dict[str, Any], text: str, path: str | Path | None = None, trust: bool = False) -> Protocol:
    """The protocol that tables say which were read out of a text; ``text`` is kept with it."""
    top = Table("", tables, TOP, "a scenario")
    where = None if path is None else Path(path)
    duration = top["duration"].quantity(kinds.DURATION)
    model, files = model_of(top, where.parent if where else None, trust)
    model = mended(top, model)
    chosen, structure = hypotheses(top, model)
    settings, beyond = parameters(top, made(model, structure, (), ()))
    everyone, about_people = people(top, made(model, structure, (), settings))
    began = top["clock_start"].quantity(kinds.CLOCK) % kinds.DAY if top.has("clock_start") else 0.0
    own, about_activities = activities(top)
    given, about_doses = doses(top, duration, began)
    done = bouts(top, duration, everyone, where.parent if where else None, own, began)
    simulated, about_muscle = muscle(top, [bout.muscles for bout in done])
    seed = top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1
    every = top["record_every"].quantity(kinds.RECORD) if top.has("record_every") else min(900.0, duration)
    plain = {
        "clock_start": MIDNIGHT,
        "seed": f"The seed of all chance is {seed}.",
        "record_every": f"Results are recorded every {every / 60:g} minutes, and more often during bouts.",
    }
    return Protocol(
        title=top["title"].text('"Two people, one ride"') if top.has("title") else "Untitled scenario",
        duration_s=duration,
        seed=seed,
        source=literature(top["source"]) if top.has("source") else (),
        record_every_s=every,
        people=everyone,
        muscle=simulated,
        bouts=done,
        doses=given,
        meals=meals(top, duration),
        fasts=fasts(top, duration),
        keeping=keeping(top, duration, everyone),
        care=care(top, duration, everyone),
        perturbations=perturbations(top, duration, model),
        assays=assays(top, duration),
        hypotheses=chosen,
        structure=structure,
        clock_start_s=began,
        arms=names(top),
        replicates=top["replicates"].integer(1, kinds.MOST_REPLICATES) if top.has("replicates") else 1,
        activities=own,
        model=model,
        parameters=settings,
        beyond_range=beyond,
        mechanism_files=files,
        text=text,
        path=where,
        assumed=(
            *about_people,
            *about_muscle,
            *about_activities,
            *about_doses,
            *(sentence for key, sentence in plain.items() if not top.has(key)),
        ),
    )
