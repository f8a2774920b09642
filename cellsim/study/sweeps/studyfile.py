"""A study in a TOML file: a scenario, what is varied in it, by which design, and what is asked of each run."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from cellsim.errors import ScenarioError
from cellsim.language.mechanism import FIBER, PERSON, TISSUE
from cellsim.language.model import Model
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, shown
from cellsim.scenario.reading.opening import contents, parsed
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.factors import Factor, factor, group
from cellsim.study.designs.samples import GRID, KINDS, LIST, SAMPLED, check, listed_runs
from cellsim.study.designs.sensitivity import MEASURES, sensitivity
from cellsim.study.sweeps.sweep import Design, Sweep

TOP = ("title", "scenario", "design", "samples", "seed", "runs", "vary", "outcomes")
NETWORKS = {"muscle": FIBER, "person": PERSON, "tissue": TISSUE}
MOST_OUTCOMES = 200
ROWS = "rows"  # of a table of what is varied: a group of them


@dataclass(frozen=True, eq=False)
class StudyFile:
    """A study as a file has it.

    Parameters
    ----------
    title : as it is written
    kind : of the design
    samples, seed : of it, where it is sampled
    factors : what is varied; none where the runs are listed
    sweep : the study itself
    """

    title: str
    kind: str
    samples: int
    seed: int
    factors: tuple[Factor, ...]
    sweep: Sweep

    def sensitivities(self, table: pd.DataFrame) -> pd.DataFrame | None:
        """What each factor does to each outcome; None where the design tells nothing of it.

        Parameters
        ----------
        table : of the study, as ``sweep.run`` gives it

        Raises
        ------
        ResultError : a run has no number.
        """
        if self.kind not in MEASURES:
            return None
        return sensitivity(self.kind, self.factors, self.samples, self.seed, table, tuple(self.sweep.outcomes))

    def says(self) -> str:
        """What it is, in sentences."""
        design, runs = self.sweep.design, len(self.sweep.design.inputs)
        drawn = f", {self.samples} samples" if self.kind in SAMPLED else ""
        varied = [each.says() for each in self.factors] or list(design.inputs[0])
        wanted = [f"{name}: {outcome}" for name, outcome in self.sweep.outcomes.items()]
        parts = (("What varies", varied), ("What is asked", wanted))
        body = "\n\n".join(f"{head}\n" + "\n".join(f"  {line}" for line in lines) for head, lines in parts)
        return f"{self.title}\n\n{runs} runs of {design.base.title}: {self.kind}{drawn}.\n\n{body}\n"


def read_study(path: str | Path, trust: bool = False) -> StudyFile:
    """The study in a file.

    Parameters
    ----------
    path : of the file; its scenario and its list of runs stand beside it
    trust : run the Python code in which the scenario brings mechanisms of its own

    Raises
    ------
    ScenarioError, ResultError : it is no study; one sentence says what and how to mend it.
    """
    top = Table("", parsed(_text(Path(path), "study")), TOP, "a study")
    home = Path(path).resolve().parent
    base = Scenario.read(home / top["scenario"].text('"scenario.toml"'), trust=trust)
    kind = top["design"].choice(KINDS, "a design") if top.has("design") else GRID
    samples = top["samples"].integer(1, 1_000_000) if top.has("samples") else 0
    seed = top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1
    title = top["title"].text('"What matters in a ride"') if top.has("title") else "Untitled study"
    if kind == LIST:
        if top.has("vary"):
            raise top["vary"].wrong("A list says itself what varies", "Leave vary out, or write another design.")
        file = top["runs"].text('"runs.csv"')
        design = Design.listed(base, listed_runs(_text(home / file, "list of runs"), file))
        return StudyFile(title, kind, 0, seed, (), Sweep(design, _outcomes(top)))
    if top.has("runs"):
        raise top["runs"].wrong("Runs are listed in no other design", f'Write design = "{LIST}", or leave runs out.')
    factors = _factors(top["vary"], base.made_of()) if top.has("vary") else ()
    check(kind, factors, samples)
    design = Design.sampled(base, kind, factors, samples, seed)
    return StudyFile(title, kind, samples, seed, factors, Sweep(design, _outcomes(top)))


def _text(file: Path, what: str) -> str:
    if not file.exists():
        raise ScenarioError(f"There is no {what} {shown(str(file))}. Check the path.")
    return contents(file)


def _factors(field: Field, model: Model) -> tuple[Factor, ...]:
    """What a file says to vary: a group of rows in words, or a table of places."""
    places = {word: tuple(model.networks[network].parameters) for word, network in NETWORKS.items()}
    if isinstance(field.value, str):
        return group(field.value, model, places, field.path)
    if not isinstance(field.value, dict):
        raise field.wrong("A table of what varies was expected here", 'Write NAMPT_Km_NAM = "own range" under [vary].')
    written: Mapping[str, Any] = field.value
    found = [factor(name, value, model, f"{field.path}.{name}") for name, value in written.items() if name != ROWS]
    if ROWS in written:
        named = {each.name for each in found}
        more = group(written[ROWS], model, places, f"{field.path}.{ROWS}")
        found += [each for each in more if each.name not in named]
    return tuple(found)


def _outcomes(top: Table) -> dict[str, str]:
    """What is asked, by name."""
    field = top["outcomes"]
    if not isinstance(field.value, dict) or not 1 <= len(field.value) <= MOST_OUTCOMES:
        raise field.wrong("A table of what is asked was expected here", 'Write ampk = "ampk_peak" under [outcomes].')
    for name, wanted in field.value.items():
        if not isinstance(wanted, str):
            raise ScenarioError(
                f"outcomes.{name} = {shown(wanted)} is neither a headline number nor a formula. "
                'Write "ampk_peak", or \'max(ampk, group="I", within="bout")\'.'
            )
    return dict(field.value)
