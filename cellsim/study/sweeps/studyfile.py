"""A study in a TOML file: a scenario, what is varied in it, by which design, and what is asked of each run."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cellsim.errors import ScenarioError
from cellsim.language.mechanism import FIBER, PERSON, TISSUE
from cellsim.language.model import Model
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, shown
from cellsim.scenario.reading.opening import contents, parsed
from cellsim.scenario.scenario import Scenario
from cellsim.study.blocks.errands import LONGEST_S
from cellsim.study.blocks.ownfile import function_in
from cellsim.study.blocks.runs import Outcome
from cellsim.study.designs.courses import KeptCourses, kept
from cellsim.study.designs.factors import Factor, factor, group
from cellsim.study.designs.samples import GRID, KINDS, LIST, SAMPLED, check, listed_runs
from cellsim.study.sweeps.design import MOST_REPLICATES, Design
from cellsim.study.sweeps.study import Study

TOP = (
    "title",
    "scenario",
    "design",
    "samples",
    "seed",
    "replicates",
    "longest",
    "runs",
    "share",
    "vary",
    "outcomes",
    "courses",
)
OF_COURSES = ("observables", "every", "groups")
NETWORKS = {"muscle": FIBER, "person": PERSON, "tissue": TISSUE}
MOST_OUTCOMES = 200
ROWS = "rows"  # of a table of what is varied: a group of them
TEMPLATE = """# A study: one scenario, run many times, a little of it changed each time.
#
#   cellsim study describe {name}      how many runs, and how long they take
#   cellsim study {name} --workers 2   run what is missing; stop it when you like
#   cellsim study status {name}        how far it is

title = "What matters in a ride"
scenario = "scenario.toml"      # 'cellsim new scenario.toml' writes one
design = "latin hypercube"      # or grid, list, sobol, morris, efast
samples = 64
seed = 1                        # of the sample; that of chance stands in the scenario
replicates = 1                  # of each point, all with the same chances
share = 1.0                     # of the own ranges of rows, around their values

[vary]
"bout[0].intensity" = {{ from = "40 %Wmax", to = "70 %Wmax" }}   # a place in the scenario
NAMPT_Km_NAM = "own range"                                    # a row of the model over its own range
# rows = "all assumed of muscle"                              # or all of a kind at once, or a list of kinds

[outcomes]
ampk = "ampk_peak"                                            # a headline number
glycogen = 'min(glycogen_fraction, group="I", within="bout")'

# [courses]                     # whole courses, thinned
# observables = ["ampk", "phosphocreatine"]
# every = "15 minute"
"""


def read_study(path: str | Path, trust: bool = False) -> Study:
    """The study in a file.

    Parameters
    ----------
    path : of the file; its scenario and its list of runs stand beside it
    trust : run the Python code in which the scenario brings mechanisms of its own, or the study outcomes

    Raises
    ------
    ScenarioError, ResultError : it is no study; one sentence says what and how to mend it.
    """
    top = Table("", parsed(_text(Path(path), "study"), "study"), TOP, "a study", "study")
    home = Path(path).resolve().parent
    base = Scenario.read(home / top["scenario"].text('"scenario.toml"'), trust=trust)
    design = _design(top, base, home)
    if top.has("replicates"):
        design = design.repeated(top["replicates"].integer(1, MOST_REPLICATES))
    title = top["title"].text('"What matters in a ride"') if top.has("title") else "Untitled study"
    longest = top["longest"].quantity(kinds.INTERVAL) if top.has("longest") else LONGEST_S
    courses = _courses(top["courses"], base.made_of()) if top.has("courses") else None
    outcomes = _outcomes(top["outcomes"], home, trust) if top.has("outcomes") or courses is None else {}
    return Study(design, outcomes, courses, title, longest)


def says(study: Study) -> str:
    """What a study is, in sentences."""
    design = study.design
    drawn = f", {design.samples} samples" if design.kind in SAMPLED else ""
    each = f", each point {design.replicates} times" if design.replicates > 1 else ""
    varied = [factor.says() for factor in design.factors] or list(design.inputs[0])
    wanted = [f"{name}: {getattr(outcome, '__name__', outcome)}" for name, outcome in study.outcomes.items()]
    parts = [("What varies", varied), ("What is asked", wanted)]
    if study.kept is not None:
        parts.append(("What courses are kept", [", ".join(study.kept.observables)]))
    body = "\n\n".join(f"{head}\n" + "\n".join(f"  {line}" for line in lines) for head, lines in parts)
    return f"{study.title}\n\n{design.runs} runs of {design.base.title}: {design.kind}{drawn}{each}.\n\n{body}\n"


def _design(top: Table, base: Scenario, home: Path) -> Design:
    kind = top["design"].choice(KINDS, "a design") if top.has("design") else GRID
    samples = top["samples"].integer(1, 1_000_000) if top.has("samples") else 0
    seed = top["seed"].integer(0, kinds.LARGEST_SEED) if top.has("seed") else 1
    if kind == LIST:
        if top.has("vary"):
            raise top["vary"].wrong("A list says itself what varies", "Leave vary out, or write another design.")
        file = top["runs"].text('"runs.csv"')
        return Design.listed(base, listed_runs(_text(home / file, "list of runs"), file))
    if top.has("runs"):
        raise top["runs"].wrong("Runs are listed in no other design", f'Write design = "{LIST}", or leave runs out.')
    share = top["share"].number(0.001, 1.0, "0.25") if top.has("share") else 1.0
    factors = _factors(top["vary"], base.made_of(), share) if top.has("vary") else ()
    check(kind, factors, samples)
    return Design.sampled(base, kind, factors, samples, seed)


def _text(file: Path, what: str) -> str:
    if not file.exists():
        raise ScenarioError(f"There is no {what} {shown(str(file))}. Check the path.")
    return contents(file, what)


def _factors(field: Field, model: Model, share: float) -> tuple[Factor, ...]:
    """What a file says to vary: groups of rows in words, or a table of places."""
    if isinstance(field.value, str | list):
        return _groups(field.value, model, field.path, share)
    if not isinstance(field.value, dict):
        raise field.wrong("A table of what varies was expected here", 'Write NAMPT_Km_NAM = "own range" under [vary].')
    written: Mapping[str, Any] = field.value
    found = [
        factor(name, value, model, f"{field.path}.{name}", share) for name, value in written.items() if name != ROWS
    ]
    named = {each.name for each in found}
    more = _groups(written[ROWS], model, f"{field.path}.{ROWS}", share) if ROWS in written else ()
    return (*found, *(each for each in more if each.name not in named))


def _groups(written: Any, model: Model, where: str, share: float) -> tuple[Factor, ...]:
    """Rows of one group, or of several, each once."""
    places = {word: tuple(model.networks[network].parameters) for word, network in NETWORKS.items()}
    several = written if isinstance(written, list) else [written]
    found = {each.name: each for words in several for each in group(words, model, places, where, share)}
    return tuple(found.values())


def _courses(field: Field, model: Model) -> KeptCourses:
    """Which courses are kept."""
    top = Table(field.path, field.value, OF_COURSES, "[courses]")
    groups = _names(top["groups"]) if top.has("groups") else ("all", "body")
    return kept(_names(top["observables"]), top["every"].quantity(kinds.RECORD), groups, model)


def _names(field: Field) -> tuple[str, ...]:
    value = field.value
    if not isinstance(value, list) or not value or not all(isinstance(each, str) for each in value):
        raise field.wrong("A list of names was expected here", 'Write ["ampk", "phosphocreatine"].')
    return tuple(dict.fromkeys(value))


def _outcomes(field: Field, home: Path, trust: bool) -> dict[str, Outcome]:
    """What is asked, by name."""
    if not isinstance(field.value, dict) or not 1 <= len(field.value) <= MOST_OUTCOMES:
        raise field.wrong("A table of what is asked was expected here", 'Write ampk = "ampk_peak" under [outcomes].')
    found: dict[str, Outcome] = {}
    for name, wanted in field.value.items():
        if not isinstance(wanted, str):
            raise ScenarioError(
                f"outcomes.{name} = {shown(wanted)} is neither a headline number nor a formula. "
                'Write "ampk_peak", or \'max(ampk, group="I", within="bout")\'.'
            )
        found[name] = function_in(name, wanted, home, trust) if ".py:" in wanted else wanted
    return found
