"""Tests that a life comes to: what a laboratory reads of this person then, and what is truly there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from cellsim.biology.person.assays import Draw
from cellsim.biology.person.laboratory import BY_NAME, SAMPLE_ERRORS, errors, misread
from cellsim.errors import ScenarioError
from cellsim.population.assays.done import assay
from cellsim.population.muscle.rested import person_key
from cellsim.population.muscle.state import Muscle
from cellsim.population.person.readings import lot
from cellsim.scenario.plan.parts import Assay
from cellsim.study.lives.people import Life
from cellsim.study.result.assayed import AssayReading


@dataclass
class Laboratory:
    """The tests of one life.

    Parameters
    ----------
    life : whose
    readings : what was read so far
    notes : sentences on tests that came to no end
    """

    life: Life
    readings: list[AssayReading] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def visits(self) -> Iterator[tuple[float, list[Assay]]]:
        """Moments at which this person comes to the laboratory [s], and the tests of each, in order of time."""
        due = sorted(self.life.scenario.assays, key=lambda each: each.at_s)
        for at_s, those in groupby(due, key=lambda each: each.at_s):
            yield at_s, list(those)

    def examine(self, muscle: Muscle, visit: int, due: Sequence[Assay]) -> None:
        """Do the tests of a visit on a copy of a muscle as it is; which error falls on what depends on nothing else."""
        scenario, person = self.life.scenario, self.life.person
        draw = lot(scenario.seed, person_key(person.luck or person.name), visit)
        cv = errors(muscle.model.rows)
        for each in due:
            if each.do in SAMPLE_ERRORS:
                self._sampled(each, draw, cv)
                continue
            watts = each.watts if each.share is None else each.share * muscle.subject.wmax_w
            try:
                found = assay(muscle, each.do, watts)
            except ScenarioError as reason:
                self.notes.append(
                    f"The {each.do} of {person.name} at {scenario.when(each.at_s)} gave nothing. {reason}"
                )
                continue
            ends = {quantity.name: quantity.most for quantity in BY_NAME[each.do].quantities}
            for name, value in found.items():
                reported = misread(value, cv.get(name, 0.0), draw, f"{each.do}: {name}")
                self._read(each, name, value, min(reported, ends[name]))

    def _sampled(self, each: Assay, draw: Draw, cv: Mapping[str, float]) -> None:
        """How far the laboratory errs over a sample; what is in it stands in the table of the run."""
        for name in SAMPLE_ERRORS[each.do]:
            self._read(each, name, 1.0, misread(1.0, cv.get(name, 0.0), draw, f"{each.do}: {name}"))

    def _read(self, each: Assay, name: str, value: float, reported: float) -> None:
        whose = self.life.person.name, self.life.arm
        self.readings.append(AssayReading(each.do, each.at_s, *whose, name, value, reported))
