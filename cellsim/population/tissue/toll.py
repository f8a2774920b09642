"""What a bout asked of the tissue: what its damage and its fatigue follow from."""

from typing import Literal, NamedTuple

from cellsim.biology.exercise.muscles import Part
from cellsim.errors import ScenarioError

MOST = {
    "strain": 1.0, "lengthenings": 1e6, "force_fraction": 2.0, "minutes": 1e5, "intensity_fraction": 3.0,
    "muscle_kg": 200.0, "share": 10.0,
}  # fmt: skip


class Stride(NamedTuple):
    """Lengthenings of one kind: their strain [fraction], the force they come under [-], and how many there were."""

    strain: float
    force: float
    lengthenings: float


class Toll(NamedTuple):
    """A bout, or as much of it as is done.

    Parameters
    ----------
    strain : fascicle strain of the lengthenings [fraction]
    lengthenings : how many contractions lengthened the muscle (of resistance work: repetitions)
    force_fraction : force of the contractions relative to the strongest
    minutes, intensity_fraction : length and intensity relative to capacity; they fatigue in endurance work
    kind : "endurance" or "resistance"
    muscle_kg : muscle that worked, and spills the creatine kinase of its damage [kg]; that of both legs unless given
    braked : lengthenings of several kinds, where they are not all alike
    share : of the endurance work that falls on this muscle, relative to the one that does most [-]
    """

    strain: float
    lengthenings: float
    force_fraction: float
    minutes: float
    intensity_fraction: float
    kind: Literal["endurance", "resistance"]
    muscle_kg: float | None = None
    braked: tuple[Stride, ...] = ()
    share: float = 1.0

    def of(self, part: Part) -> "Toll":
        """What it asked of a muscle that has such a part in it."""
        return self._replace(
            strain=part.share * self.strain,
            force_fraction=part.share * self.force_fraction,
            muscle_kg=part.kg,
            braked=tuple(Stride(part.share * s, part.share * f, n) for s, f, n in self.braked),
            share=part.share,
        )

    @property
    def strides(self) -> tuple[Stride, ...]:
        """Its lengthenings, by kind; those that there were none of are left out."""
        every = self.braked or (Stride(self.strain, self.force_fraction, self.lengthenings),)
        return tuple(each for each in every if each.lengthenings > 0.0)

    @property
    def dose(self) -> float:
        """Lengthenings at full force that would do the same."""
        return self.lengthenings * self.force_fraction

    def check(self) -> None:
        """Raise a ScenarioError unless all of it can be."""
        for name, top in MOST.items():
            value = getattr(self, name)
            if value is not None and not 0.0 <= value <= top:
                raise ScenarioError(f"A bout needs {name} between 0 and {top:g}, not {value}.")
        if self.kind not in ("endurance", "resistance"):
            raise ScenarioError(f"'{self.kind}' is no kind of bout. Write 'endurance' or 'resistance'.")
