"""What an assay reports of NAD+, given what is there: in blood, where trials of one dose disagree, and in fractions.

One set of constants serves every trial; biology is not bent until two laboratories agree. What differs between
them has names instead, stands beside a prediction, and is never fitted: the level their people rest at, how their
assay is calibrated, what is lost between vein and assay, and the error of the assay.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from math import exp, inf, log, sqrt
from statistics import NormalDist
from typing import Any

from cellsim.errors import ScenarioError
from cellsim.language.mechanism import Mechanism
from cellsim.language.parameters import Parameter, beside

Draw = Callable[[str], float]
"""A standard normal number for what it decides, by name."""


ASSAYS = Mechanism(
    "assays",
    "What a laboratory makes of the NAD+ that is there.",
    rows=beside(__file__),
    claims=("test_assay_claims",),
)


@dataclass(frozen=True)
class BloodStudy:
    """How one study reads NAD+ of whole blood; as it stands, without loss and without error.

    Parameters
    ----------
    resting : NAD+ at which its people rest [umol/L]; None, that of the people simulated
    gain : what it reports of a change, over the change [-]
    loss_first : share lost between vein and assay at the first visit [-]
    loss_later : share lost at every later visit [-]
    within : coefficient of variation of a reading within a run [-]
    between : coefficient of variation of runs [-]
    one_run : all samples of a person are read in one run, whose error then cancels in a fold
    """

    resting: float | None = None
    gain: float = 1.0
    loss_first: float = 0.0
    loss_later: float = 0.0
    within: float = 0.0
    between: float = 0.0
    one_run: bool = True

    def __post_init__(self) -> None:
        for name in ("loss_first", "loss_later"):
            share = getattr(self, name)
            if not 0.0 <= share < 1.0:
                raise ScenarioError(f"A study cannot have {name} = {share}: write a share from 0 to less than 1.")
        for name in ("gain", "within", "between"):
            if not 0.0 <= getattr(self, name) < inf:
                raise ScenarioError(f"A study cannot have {name} = {getattr(self, name)}: write 0 or more.")
        if self.resting is not None and not 0.0 < self.resting < inf:
            raise ScenarioError(f"People of a study cannot rest at {self.resting} umol/L: write a level above 0.")

    def factors(self) -> dict[str, float | bool | None]:
        """Every factor by its name, to stand beside a prediction."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True)
class Reading:
    """NAD+ of one person's blood as reported, at the first visit and at a later one [umol/L]."""

    first: float
    later: float

    @property
    def fold(self) -> float:
        """Later over first [-]."""
        return self.later / self.first

    @property
    def gain(self) -> float:
        """Later less first [umol/L]."""
        return self.later - self.first


def _steady(what: str) -> float:
    return 0.0


def _error(cv: float, draw: Draw, what: str) -> float:
    """A lognormal factor of mean one."""
    sigma = sqrt(log(1.0 + cv * cv))
    return exp(sigma * draw(what) - 0.5 * sigma * sigma) if cv else 1.0


def reported(first: float, later: float, study: BloodStudy, draw: Draw = _steady) -> Reading:
    """What a study reports of a person.

    The change is carried over to the level at which the study's people rest, as in micromoles it hardly depends on that
    level.

    Parameters
    ----------
    first, later : what their blood truly holds at two visits [umol/L]
    study : how it reads
    draw : errors of readings and runs, a standard normal number by name; without it there are none

    Returns
    -------
    both levels as reported [umol/L]

    Raises
    ------
    ScenarioError : a level that blood cannot have.

    Source
    ------
    that of the rows ``BloodStudy_*`` and ``BloodAssay_*``; judgement for the change that is carried over
    """
    for level in (first, later):
        if not 0.0 < level < inf:
            raise ScenarioError(f"Blood cannot hold {level} umol/L of NAD+: give a level above 0.")
    rest = first if study.resting is None else study.resting
    then = rest + study.gain * (later - first)
    if then <= 0.0:
        raise ScenarioError(
            f"A fall of {first - later:g} umol/L leaves no NAD+ in people who rest at {rest:g}: "
            "give the study a higher resting level, or a lower gain."
        )
    run = _error(study.between, draw, "run of the first visit")
    run_later = run if study.one_run else _error(study.between, draw, "run of the later visit")
    return Reading(
        rest * (1.0 - study.loss_first) * run * _error(study.within, draw, "reading of the first visit"),
        then * (1.0 - study.loss_later) * run_later * _error(study.within, draw, "reading of the later visit"),
    )


def drawn(draw: Draw, one_run: bool = True, rows: Mapping[str, Parameter] = ASSAYS.rows) -> BloodStudy:
    """A study such as there are: its resting level, calibration and losses by lot, its errors as usual.

    Parameters
    ----------
    draw : a standard normal number for what it decides, by name
    one_run : whether all samples of a person are read in one run
    rows : of a model; those of ``assays.toml`` unless given

    Returns
    -------
    its factors

    Source
    ------
    Tretowicz2026 and judgement, as the rows ``BloodStudy_*``, ``BloodHandling_*`` and ``BloodAssay_*`` have it
    """
    worst, spread = rows["BloodHandling_worst"].value, rows["BloodHandling_visit_spread"].value
    loss = worst * NormalDist().cdf(draw("handling of a study"))

    def factor(name: str, what: str) -> float:
        """Lognormal about the value of its row."""
        row = rows[name]
        return row.value * exp(sqrt(log(1.0 + row.cv * row.cv)) * draw(what))

    def at(visit: str) -> float:
        return min(max(loss + spread * draw(f"handling of the {visit} visit"), 0.0), worst)

    return BloodStudy(
        resting=factor("BloodStudy_resting", "resting level of a study"),
        gain=factor("BloodStudy_gain", "calibration of a study"),
        loss_first=at("first"),
        loss_later=at("later"),
        within=rows["BloodAssay_within"].value,
        between=rows["BloodAssay_between"].value,
        one_run=one_run,
    )


def careful(rows: Mapping[str, Parameter] = ASSAYS.rows, **factors: float | bool | None) -> BloodStudy:
    """A study that loses nothing on the way and has the usual errors of the assay.

    Parameters
    ----------
    rows : of a model; those of ``assays.toml`` unless given
    **factors : of ``BloodStudy`` that are otherwise

    Returns
    -------
    its factors

    Source
    ------
    Tretowicz2026, as the rows ``BloodAssay_*`` have it
    """
    usual: dict[str, Any] = {name: rows[f"BloodAssay_{name}"].value for name in ("within", "between")}
    return BloodStudy(**(usual | factors))


def fractionated(
    cytosol: float,
    matrix: float,
    spilled: float | None = None,
    kept: float | None = None,
    rows: Mapping[str, Parameter] = ASSAYS.rows,
) -> tuple[float, float]:
    """What digitonin gives of two pools, together all there is.

    Parameters
    ----------
    cytosol, matrix : true contents, the first with that of the nucleus [any unit]
    spilled : share of the matrix that opened mitochondria lose to the supernatant [-]; that of the table
    kept : share of the cytosol that closed cells and nuclei keep in the pellet [-]; that of the table
    rows : of a model; those of ``assays.toml`` unless given

    Returns
    -------
    the supernatant and the pellet [same unit]

    Raises
    ------
    ScenarioError : a content below 0, or a share outside of 0 to 1.

    Source
    ------
    that of the rows ``Fractionation_*``
    """
    spilled = rows["Fractionation_spilled"].value if spilled is None else spilled
    kept = rows["Fractionation_kept"].value if kept is None else kept
    for what, content in (("cytosol", cytosol), ("matrix", matrix)):
        if not 0.0 <= content < inf:
            raise ScenarioError(f"The {what} of a fractionated muscle cannot hold {content}: give 0 or more.")
    for what, share in (("spilled", spilled), ("kept", kept)):
        if not 0.0 <= share <= 1.0:
            raise ScenarioError(f"A fractionation cannot have {what} = {share}: write a share from 0 to 1.")
    supernatant = (1.0 - kept) * cytosol + spilled * matrix
    return supernatant, kept * cytosol + (1.0 - spilled) * matrix
