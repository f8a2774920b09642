"""Healing whose segments are mended by cells one by one, while coupling, sarcomeres, enzyme and fatigue go as ever.

The network of the tissue carries what cells do not do. Of what they do it is told after each of their steps: the
segments of each fiber, who is there, and the enzyme of what was eaten; its own laws of these are held still meanwhile.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from cellsim.biology.repair.segments import NOTHING, Broken, Spilling
from cellsim.biology.repair_cells.individuals import COUNTED, SLICES, STILL, left_to_cells
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model
from cellsim.population.repair_cells.mending import RepairCells
from cellsim.population.tissue.healing import Healing

WAVE = {"monocytes": "monocyte", "m1": "m1", "m2": "m2"}  # species of the network, and what is counted for it


class Block(NamedTuple):
    """Whose chance mends a muscle, and the lasting number of each of its fibers (fiber,)."""

    seed: int
    person: int
    keys: np.ndarray


class HealingByCells(Healing):
    """The same as ``Healing``, with segments that cells mend.

    Which segments die is drawn as a bout goes on. One that is dead is among those that it would have killed, so what
    is drawn anew is what a bout dooms beyond what was drawn before, less what was mended since.

    Parameters
    ----------
    block : whose fibers
    model : with the mechanism of the cells
    fibers, values, person, enzyme, kernel : as of ``Healing``
    """

    STATE = (*Healing.STATE, "_cells", "_drawn", "_opened")
    AT_ONCE = 2  # a segment dies when it is drawn, every quarter of an hour of a bout and at its end

    def __init__(
        self,
        block: Block,
        model: Model,
        fibers: int,
        values: Mapping[str, float],
        person: Mapping[str, float],
        enzyme: float,
        kernel: Kernel | None = None,
    ) -> None:
        self._cells = RepairCells(
            fibers, SLICES, block.seed, block.person, model.rows,
            woken_share=person["woken_share"], repair_speed=person["repair_speed"],
        )  # fmt: skip
        self._of_place = np.argsort(block.keys)  # fibers lie by their numbers, in whichever row they stand
        self._place_of = np.argsort(self._of_place)
        network = left_to_cells(values, person)
        self._spill, self._membrane_signal = network.spill, network.membrane_signal
        self._usual = {name: each * self._cells.volume or 1.0 for name, each in network.residents.items()}
        self._drawn, self._opened = np.zeros(fibers), 0.0
        super().__init__(model, fibers, network.values, network.person, enzyme, kernel)

    def _set_out(self) -> None:
        super()._set_out()
        self._still = self._still and self._cells.at_rest

    # ---- events

    def feed(self, nad: float) -> None:
        """Let NAD+ of satellite cells do so much to their waking and division, 1 where it does nothing."""
        self._cells.feed(nad)

    def to_die(self, doomed: np.ndarray, dying: np.ndarray, gap: np.ndarray, new: np.ndarray) -> np.ndarray:
        """Share of segments that are to be drawn of those that a bout dooms (moment times fiber,)."""
        beyond = doomed.reshape(-1, len(self._drawn)) - self._still_open()
        return np.maximum(beyond, 0.0).ravel()

    def _still_open(self) -> np.ndarray:
        """Share of each fiber's segments that was drawn and would not be mended yet, luck apart (fiber,)."""
        if self._opened:
            return self._drawn * min(self._open() / self._opened, 1.0)
        return self._drawn * float(self.pumping)

    def _open(self) -> float:
        return float(1.0 - self._cells.segments["sound"].mean())

    def begin(
        self,
        fibers: Broken,
        changed: Mapping[str, float],
        spilling: Spilling = NOTHING,
        torn: float | None = None,
    ) -> None:
        """Go on from what a bout leaves, as ``Healing.begin`` has it; who dies of those that are to is drawn here."""
        now = self.broken_now
        fresh, waiting = fibers.dying - now.dying, self.spilling.dead
        popped = np.maximum(fibers.sarcomere - now.sarcomere, 0.0)
        popped += self._membrane_signal * np.maximum(fibers.membrane - now.membrane, 0.0)
        self._cells.strain(popped[self._of_place])
        if fresh.any():
            left = self._still_open()
            before = self._cells.segments["dying"].mean()
            share = np.minimum(fresh / np.maximum(1.0 - left, STILL), 1.0)
            self._cells.injure(share[self._of_place])
            died = self._cells.segments["dying"].mean() - before
            self._drawn, self._opened = left + fresh, self._open()
            dead = waiting + (spilling.dead - waiting) * float(died / fresh.mean())
            spilling = spilling._replace(dead=dead)
        self._tell(fibers, {**changed, **self._counted()}, spilling, torn)

    def _tell(self, fibers: Broken, changed: Mapping[str, float], spilling: Spilling, torn: float | None) -> None:
        shares = self._cells.segments
        mended = (shares[fate][self._place_of] for fate in ("dying", "gap", "new"))
        super().begin(Broken(fibers.membrane, fibers.sarcomere, *mended), changed, spilling, torn)

    def _counted(self) -> dict[str, float]:
        """What the cells come to, as species of the network."""
        cells = self._cells
        if cells.at_rest:
            names = ("alarm", *WAVE, "quiescent", "stopped", "myocytes", "born", *COUNTED, "collagen", "capillaries")
            return {name: float(self._rest[self._row[name]]) for name in names}
        ledger = cells.ledger
        now = {kind: each["present"] for kind, each in ledger.items()}
        then = {kind: each["founded"] for kind, each in ledger.items()}
        pool = then["quiescent"] or 1
        quiescent, myocytes = now["quiescent"] / pool, now["myocyte"] / pool
        awake = (now["awake"] + now["committed"]) / pool
        now["stromal"] += now["stirred_stromal"]
        # of a small muscle chance makes many or none at rest, so it is told by how many more there are than then
        shown = {name: 1.0 + (now[kind] - then[kind]) / self._usual[name] for name, kind in COUNTED.items()}
        shown |= {"collagen": cells.collagen, "capillaries": float(np.nan_to_num(cells.capillaries, nan=1.0))}
        return {
            "alarm": 0.0,
            **{name: max(now[kind] - then[kind], 0) / (then[kind] or 1) for name, kind in WAVE.items()},
            "quiescent": quiescent,
            "stopped": awake,  # all that are awake: counted alike, whether they divide or not
            "myocytes": myocytes,
            "born": 1.0 - quiescent - awake - myocytes,
            **shown,
        }

    # ---- time

    def reach(self, time_s: float) -> None:
        """Let time pass until a moment [s]; the outcome does not depend on those asked for before."""
        cells = self._cells
        while (step := cells.next_step_s) <= time_s:
            super().reach(step)
            before = cells.debris
            cells.reach(step)
            self._go_on(1.0 - cells.debris / before if before else 0.0)
        super().reach(time_s)
        cells.reach(time_s)

    def _go_on(self, eaten: float) -> None:
        """Tell the network what the last step of the cells has changed; a share of what was dead is eaten."""
        species, spilling = self.species, self.spilling
        spilled, shown = self._spill * spilling.dead * eaten, self._counted()
        same = all(species[name] == each for name, each in shown.items())
        if same and not eaten and not self._cells.at_rest:
            return
        enzyme = {"lymph": species["lymph"] + spilled, "spilled": species["spilled"] - spilled}
        torn = self.torn if self.pumping else None
        left = spilling._replace(dead=spilling.dead * (1.0 - eaten))
        self._tell(self.broken_now, shown | enzyme, left, torn)


def healing_of(
    block: Block | None,
    model: Model,
    fibers: int,
    values: Mapping[str, float],
    person: Mapping[str, float],
    enzyme: float,
    kernel: Kernel | None,
) -> Healing:
    """How a tissue heals: by cells that are followed one by one where a block of them is given, else on the mean."""
    if block is None:
        return Healing(model, fibers, values, person, enzyme, kernel)
    return HealingByCells(block, model, fibers, values, person, enzyme, kernel)
