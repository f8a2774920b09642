"""A block of muscle that cells mend, one by one: it is injured, and time passes.

Time goes in steps of a mouse's quarter of an hour, stretched as a whole; what is read is as the last step left it. So
it never matters how an interval is cut. A block in which nothing is to be mended stays as it is, and steps begin
anew with an injury.
"""

from collections.abc import Mapping, Sequence
from math import ceil, exp, inf
from types import FunctionType
from typing import Any

import numpy as np

from cellsim.biology.repair_cells import kinds
from cellsim.biology.repair_cells.constants import HOUR, MICRON, founding, healers, segment_volume
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.kinetics import draws
from cellsim.kinetics.carriers.sharing import in_blocks
from cellsim.kinetics.kept.tables import FieldTable
from cellsim.language.parameters import Parameter
from cellsim.population.repair_cells import rows, steps
from cellsim.population.repair_cells.kernels import empty, record_of, turns
from cellsim.population.repair_cells.treatment import Treatment
from cellsim.population.snapshot import Stateful

ROOM = 24  # cells for which a segment has memory, on the mean
SHARE = 0.4  # of a difference between neighbors that a turn of spreading evens out at most
FAINT, SCAR = 1e-4, 5e-3  # of a factor and of collagen: below these a mended block is at rest
GROUPS = {
    "satellite_cells": ("quiescent", "awake", "committed"), "myocytes": ("myocyte",), "neutrophils": ("neutrophil",),
    "monocytes": ("monocyte",), "macrophages_m1": ("m1",), "macrophages_m2": ("m2",),
    "regulatory_t": ("regulatory_t",), "stromal_cells": ("stromal", "stirred_stromal"),
}  # fmt: skip
"""Kinds that are counted as one, by the name of what is counted."""


class RepairCells(Stateful):
    """Cells, factors, matrix and capillaries between the fibers of one block of muscle, and its segments.

    Fibers lie as close as those of a mouse, and cells as densely, so people are read as folds of their rest.

    Parameters
    ----------
    fibers, slices : how many, and how many slices along each
    seed, person : whose chance it is
    parameters : rows of ``recovery.toml`` and ``repair_cells.toml``
    stretch : time of this body over that of a mouse; that of a person unless given, 1 for a mouse
    woken_share, repair_speed : what age makes of a person, relative to a young adult
    nad : what NAD+ of satellite cells does to their waking and division
    neutrophils : that arrive, relative to a mouse; the row of a person unless given, 1 for a mouse
    treatment : what is done to the cells; nothing unless given
    dying : share of the segments of each fiber that die at once (fiber,); none unless given
    threads : how many share the spreading of factors
    """

    STATE = ("_bed", "_still", "_at", "time", "nad")

    def __init__(
        self,
        fibers: int,
        slices: int,
        seed: int,
        person: int,
        parameters: Mapping[str, Parameter],
        *,
        stretch: float | None = None,
        woken_share: float = 1.0,
        repair_speed: float = 1.0,
        nad: float = 1.0,
        neutrophils: float | None = None,
        treatment: Treatment | None = None,
        dying: Sequence[float] | np.ndarray | None = None,
        threads: int = 1,
    ) -> None:
        if fibers < 1 or slices < 1 or threads < 1:
            raise ScenarioError(
                f"A block of muscle needs a fiber, a slice and a thread at least, not {fibers} fibers, {slices} slices "
                f"and {threads} threads."
            )
        values = {name: each.value for name, each in parameters.items()}
        begun = founding(values)
        self.stretch = begun.stretch if stretch is None else stretch
        factors = {
            "stretch": self.stretch, "repair_speed": repair_speed, "woken_share": woken_share, "nad": nad,
            "neutrophils": 1.0 if neutrophils is None else neutrophils,
        }  # fmt: skip
        for name, value in factors.items():
            if not 0.0 <= value < np.inf or (name == "stretch" and value == 0.0):
                raise ScenarioError(f"{name} = {value}. Write a number of 0 or more; stretch is above 0.")
        done = treatment or Treatment()
        arrays = done.arrays()
        self._h = healers(values, self.stretch, repair_speed, woken_share, nad, neutrophils)
        self.nad = nad
        self.step_s = self._h.step * HOUR * self.stretch
        self._threads = threads
        self.volume = segment_volume(values) * fibers * slices  # [mm3]
        self._spreading(begun.diffusion, begun.decay)
        self._bed, site = empty(fibers, slices, ROOM * fibers * slices)
        given = ceil(done.infused_h / self._h.step)
        cells = draws.stream(seed, person, draws.decision("cells that mend a muscle"))
        tissue = draws.stream(seed, person, draws.decision("tissue that cells mend"))
        self._site = site._replace(
            made=arrays["made"], infused=arrays["infused"], entering=arrays["entering"], given=given,
            cell0=cells[0], cell1=cells[1], tissue0=tissue[0], tissue1=tissue[1],
        )  # fmt: skip
        self._still, self._at, self.time = not (given and arrays["infused"].any()), 0.0, 0.0
        self._derive()
        each = self.volume / (fibers * slices)
        self._residents = np.array(begun.residents) * each
        self._do(steps.FOUND, arrays["kept"], self._residents, begun.capillaries)
        self._rest_vessels = int(np.count_nonzero(self._bed.vessels[rows.STATE] == kinds.PERFUSED))
        self._rest = np.bincount(self._present[rows.KIND], minlength=len(kinds.KINDS))
        if dying is not None:
            self.injure(dying)

    def _spreading(self, diffusion: float, decay: float) -> None:
        """How the spreading of a step is cut, and what passes in each turn."""
        h, step = self._h, self._h.step * HOUR
        across = 4.0 / 3.0 * diffusion / (h.edge * MICRON) ** 2 * step
        along = diffusion / (h.slice * MICRON) ** 2 * step
        many = max(1, ceil((3.0 * across + 2.0 * along) / SHARE))
        self._spread = across / many, along / many, exp(-decay * step / many), many

    def _derive(self) -> None:
        self._constants = record_of(self._h._replace(nad=self.nad))
        site, do = self._site, turns().do_tissue
        self._site = site = site._replace(secreted=np.zeros_like(site.secreted))
        self._room = np.zeros_like(site.secreted)
        plain = isinstance(do, FunctionType)
        self._tables: tuple[Any, Any] = (self._bed, site) if plain else (FieldTable(self._bed), FieldTable(site))

    def _do(self, what: int, shares: np.ndarray, residents: np.ndarray, capillaries: float) -> None:
        turns().do_tissue(what, shares, residents, capillaries, *self._tables, self._constants)
        if self._bed.tally[rows.FULL]:
            raise IntegrationError(
                f"More than {ROOM} cells to a segment crowd this muscle. This usually means an arrival or a division "
                "of the repair cells set to an extreme: mend that."
            )

    # ---- events and time

    def injure(self, dying: Sequence[float] | np.ndarray) -> None:
        """Let a share of the sound segments of each fiber (fiber,) die now; no time passes.

        Raises
        ------
        ScenarioError : it is no share for each fiber.
        """
        shares, fibers = np.array(dying, dtype=float), len(self._site.around)
        if shares.shape != (fibers,) or not ((shares >= 0.0) & (shares <= 1.0)).all():
            raise ScenarioError(f"dying needs one share from 0 to 1 for each of the {fibers} fibers.")
        if self._still:
            self._at = self.time
        self._do(steps.INJURE, shares, shares, 0.0)
        self._still = self._still and not self._open

    def strain(self, popped: np.ndarray) -> None:
        """Let fibers (fiber,) set HGF free, by the share of each that was popped just now; no time passes."""
        if popped.any():
            if self._still:
                self._at, self._still = self.time, False
            self._bed.strained[:] += popped

    def advance(self, duration_s: float) -> None:
        """Let time pass [s]. The outcome does not depend on how an interval is cut."""
        if not duration_s >= 0.0:
            raise ScenarioError(f"Time cannot run back: advance by 0 s or more, not {duration_s} s.")
        self.reach(self.time + duration_s)

    def feed(self, nad: float) -> None:
        """Let NAD+ of satellite cells do so much to their waking and division from now on, 1 where it does nothing."""
        self.nad = nad
        self._constants = record_of(self._h._replace(nad=nad))

    @property
    def next_step_s(self) -> float:
        """When the step that is under way ends [s]; never where nothing is to be mended."""
        return inf if self._still else self._at + self.step_s

    def reach(self, time_s: float) -> None:
        """Let time pass until a moment [s]; the outcome does not depend on those asked for before."""
        self.time = time_s
        none = np.zeros(1)
        while self.next_step_s <= self.time:
            self._do(steps.ADVANCE, none, none, 0.0)
            self._spread_factors()
            self._at += self.step_s
            self._still = self._at_rest()

    def _spread_factors(self) -> None:
        bed, site, spread = self._bed, self._tables[1], turns().spread
        across, along, kept, many = self._spread

        def some(first: int, last: int) -> None:
            spread(first, last, across, along, kept, many, bed.factors, self._room, site)

        in_blocks(some, len(kinds.FACTORS), 1, self._threads)

    @property
    def _open(self) -> int:
        """Segments that are not sound."""
        tally = self._bed.tally
        return int(tally[rows.KILLED] - tally[rows.MATURED])

    def _at_rest(self) -> bool:
        """Whether all is mended and calm; what is left of factors and of a scar is then wiped away."""
        bed, site = self._bed, self._site
        if self._open or (bed.tally[rows.STEP] < site.given and site.infused.any()):
            return False
        here = self._present
        stirring = ~np.isin(here[rows.KIND], np.flatnonzero(self._residents))
        newcomers = (here[rows.KIND] != kinds.QUIESCENT) & (here[rows.HOME] == rows.NEWCOMER)
        vessels = bed.vessels[rows.STATE]
        lacking = bed.segments[rows.HOUSED].sum() < bed.segments[rows.NICHES].sum()
        if (
            (stirring | newcomers).any()
            or (vessels > kinds.PERFUSED).any()
            or bed.factors.max() > FAINT
            or bed.strained.max() > FAINT
            or abs(bed.collagen - 1.0).max() > SCAR
            or (lacking and self._rest[kinds.QUIESCENT] and self._count("satellite_cells"))
        ):
            return False
        bed.factors[:], bed.strained[:], bed.collagen[:] = 0.0, 0.0, 1.0
        return True

    # ---- what is read

    @property
    def _present(self) -> np.ndarray:
        return self._bed.cells[:, : self._bed.tally[rows.PRESENT]]

    def _count(self, group: str) -> int:
        among = [kinds.KINDS.index(kind) for kind in GROUPS[group]]
        return int(np.isin(self._present[rows.KIND], among).sum())

    @property
    def segments(self) -> dict[str, np.ndarray]:
        """Shares of each fiber's segments by fate (fiber,) [fraction]; together they are 1."""
        fates = self._bed.segments[rows.FATE].reshape(-1, self._site.slices)
        return {name: (fates == fate).mean(axis=1) for fate, name in enumerate(kinds.FATES)}

    @property
    def debris(self) -> int:
        """Mouthfuls that are left of all dead segments."""
        return int(self._bed.segments[rows.BITES].sum())

    @property
    def counts(self) -> dict[str, float]:
        """Cells of each kind [1/mm3]."""
        found = np.bincount(self._present[rows.KIND], minlength=len(kinds.KINDS))
        return {name: float(many) / self.volume for name, many in zip(kinds.KINDS, found, strict=True)}

    @property
    def folds(self) -> dict[str, float]:
        """Cells by what is counted, over those of this muscle at rest; myocytes over its satellite cells [fold]."""
        found = {}
        for group, names in GROUPS.items():
            base = GROUPS["satellite_cells"] if group == "myocytes" else names
            rest = sum(int(self._rest[kinds.KINDS.index(kind)]) for kind in base)
            found[group] = self._count(group) / rest if rest else float("nan")
        return found

    @property
    def factors(self) -> dict[str, float]:
        """Mean of each factor in excess over rest, in units of what has half of its effect [-]."""
        return dict(zip(kinds.FACTORS, self._bed.factors.mean(axis=1).tolist(), strict=True))

    @property
    def collagen(self) -> float:
        """Mean collagen [fold of rest]."""
        return float(self._bed.collagen.mean())

    @property
    def capillaries(self) -> float:
        """Capillaries that blood passes [fold of rest]."""
        now = int(np.count_nonzero(self._bed.vessels[rows.STATE] == kinds.PERFUSED))
        return now / self._rest_vessels if self._rest_vessels else float("nan")

    @property
    def myonuclei_added(self) -> int:
        """Myocytes that have fused, each with its nucleus."""
        return int(self._bed.tally[rows.NUCLEI_ADDED])

    @property
    def ledger(self) -> dict[str, dict[str, int]]:
        """How each kind gained and lost its cells, from the beginning, and how many there are."""
        found = np.bincount(self._present[rows.KIND], minlength=len(kinds.KINDS))
        return {
            kind: dict(zip(kinds.LEDGER, map(int, row), strict=True)) | {"present": int(many)}
            for kind, row, many in zip(kinds.KINDS, self._bed.ledger, found, strict=True)
        }

    @property
    def at_rest(self) -> bool:
        """Whether nothing is to be mended, so that time changes nothing."""
        return self._still
