"""Where two runs part is told: the moment, the fiber and the variable, or in the tables, and what was to differ."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cellsim import Result, Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import main
from cellsim.cli.codes import DIFFERENT
from cellsim.errors import ResultError
from cellsim.population.muscle.state import Muscle
from cellsim.study.digests import kept
from cellsim.study.digests.diff import diff
from cellsim.study.digests.kept import DigestDiary, read_digests
from cellsim.study.digests.state import digests_of
from cellsim.tissue.simulation import Simulation
from tests.scenarios.stopped_runs import BRIEF, BRIEF_RUN

HOUR = 3600.0
PLANTED_S = 2.0 * HOUR
TWO = BRIEF.replace("[muscle]", '[[person]]\nname = "two"\nage = "50 year"\n[muscle]').replace(
    "fibers = 2", "fibers = 3"
)


@pytest.fixture(scope="module")
def plain() -> Result:
    return simulate(Scenario.from_text(TWO.format(seed=3)), digest_every_s=HOUR)


def planted(monkeypatch: pytest.MonkeyPatch, change, who: str = "two") -> Result:
    """The same run, with something of the muscle of one person changed at one moment."""
    take, simulations = DigestDiary.take, []
    begin = Simulation.__init__

    def begun(self: Simulation, protocol: Scenario, person: str, *given: object) -> None:
        begin(self, protocol, person, *given)
        if person == who:
            simulations.append(self)

    def changed(self: DigestDiary, last: bool = False) -> None:
        if self._muscle.time_s == PLANTED_S and not last and any(each.state is self._muscle for each in simulations):
            change(self._muscle)
        take(self, last)

    with monkeypatch.context() as patch:
        patch.setattr(Simulation, "__init__", begun)
        patch.setattr(DigestDiary, "take", changed)
        return simulate(Scenario.from_text(TWO.format(seed=3)), digest_every_s=HOUR)


def one_bit(array: np.ndarray, *place: int) -> None:
    array[place] = np.nextafter(array[place], np.inf)


def test_one_bit_of_one_species_in_one_fiber_is_found_by_name(plain: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    other = planted(monkeypatch, lambda muscle: one_bit(muscle.fibers.Y, muscle.fibers.species["PCr"], 1))
    found = diff(plain, other)
    lives, _ = read_digests(plain.digests)
    assert not found.same
    assert found.parting.time_s == PLANTED_S
    assert found.parting.agreed_s == HOUR
    assert found.parting.whose == {"person": "two", "arm": "all", "replicate": 0}
    assert found.parting.variables == ("fibers/Y/PCr",)
    assert found.parting.fibers == (lives[1].fibers[1],)
    told = found.sentences[0]
    assert told.startswith("The two runs part at 2 hours in two (where they still agreed at 1 hour): PCr (fibers/Y)")
    assert lives[1].fibers[1] in told
    assert len(found.sentences) == 1, "nothing was to differ"
    assert diff(other, plain).parting == found.parting


@pytest.mark.parametrize(
    ("change", "variable", "fibers"),
    [
        (lambda muscle: one_bit(muscle.body.columns[0], 3, 0), "body/Y/", 0),
        (lambda muscle: one_bit(muscle.pool._rows.mass, 2, 1), "pool/mass", 1),
        (lambda muscle: one_bit(muscle.fibers.H, 0), "fibers/H", 1),
        (lambda muscle: setattr(muscle, "pace_s", np.nextafter(muscle.pace_s, np.inf)), "pace_s", 0),
    ],
    ids=["body", "mitochondrion", "step", "clock"],
)
def test_so_is_a_bit_of_anything_else(plain: Result, monkeypatch, change, variable: str, fibers: int) -> None:
    parting = diff(plain, planted(monkeypatch, change)).parting
    assert parting.time_s == PLANTED_S
    assert [each.startswith(variable) for each in parting.variables] == [True]
    assert len(parting.fibers) == fibers


def test_digests_are_of_all_state_and_change_nothing(plain: Result) -> None:
    bare = simulate(Scenario.from_text(TWO.format(seed=3)))
    assert bare.digest == plain.digest
    assert not bare.digests
    muscle = Simulation(BRIEF_RUN, "one").state
    places = {name.partition("/")[0] for name in digests_of(muscle)}
    assert places == {*(each.lstrip("_") for each in Muscle.STATE), "fiber"} - {"held"}
    assert digests_of(muscle) == digests_of(Simulation(BRIEF_RUN, "one").state)


def test_two_that_are_the_same_are_said_to_be_and_a_folder_keeps_digests(plain: Result, tmp_path: Path, capsys) -> None:
    plain.save(tmp_path / "a", {}, "")
    simulate(Scenario.from_text(TWO.format(seed=3)), digest_every_s=HOUR).save(tmp_path / "b", {}, "")
    assert Result.load(tmp_path / "a").digests == plain.digests
    assert main(["diff", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    said = capsys.readouterr().out
    assert said.startswith("The two runs are the same to the last bit: ")
    assert said.count("\n") == 1
    assert "all state at" in said
    simulate(Scenario.from_text(TWO.format(seed=4)), digest_every_s=HOUR).save(tmp_path / "c", {}, "")
    assert main(["diff", str(tmp_path / "a"), str(tmp_path / "c")]) == DIFFERENT
    assert "The scenarios differ: seed is 3 in A and 4 in B." in capsys.readouterr().out


def test_without_digests_the_tables_are_compared_and_that_is_said() -> None:
    one, other = simulate(BRIEF_RUN), simulate(Scenario.from_text(BRIEF.format(seed=3).replace("50 %Wmax", "51 %Wmax")))
    found = diff(one, other)
    table, theirs = (each.table.set_index(["time_h", "group"]) for each in (one, other))
    shared = table.index.intersection(theirs.index, sort=False)
    unlike = (table.loc[shared, "atp"] != theirs.loc[shared, "atp"]) & table.loc[shared, "atp"].notna()
    assert found.parting.time_s <= min(hour for hour, _ in shared[unlike]) * HOUR
    assert 0.5 * HOUR <= found.parting.time_s < 0.6 * HOUR
    assert found.parting.group == "all"
    assert "phosphocreatine" in found.parting.variables
    assert found.sentences[0].startswith(
        "The tables part at 30.25 minutes in one (where they still agreed at 30 minutes)"
    )
    assert "were not kept in both" in found.sentences[1]
    assert found.sentences[2] == "The scenarios differ: bouts[0].intensity.value is 50.0 in A and 51.0 in B."


def test_rows_in_which_models_differ_are_named(plain: Result) -> None:
    rows = {"NAMPT_Km_NAM": "0.02 umol/L"}
    model = human_muscle().with_rows(**rows)
    one = simulate(BRIEF_RUN, digest_every_s=HOUR)
    found = diff(one, simulate(replace(BRIEF_RUN, model=model), digest_every_s=HOUR))
    (said,) = [each for each in found.sentences if each.startswith("The models differ: ")]
    assert "NAMPT_Km_NAM is " in said
    assert "0.02 in B" in said
    assert not any("fingerprint" in each for each in found.sentences), "it follows from the model"
    assert found.parting.time_s == 0.0


def test_tables_that_end_sooner_and_runs_with_nothing_in_common(plain: Result) -> None:
    short = replace(plain, table=plain.table[plain.table["time_h"] < 1.0], digests=b"")
    assert "same in all that both have" in diff(replace(plain, digests=b""), short).sentences[0]
    stranger = replace(short, table=short.table.assign(person="nobody"))
    assert "nothing can be compared" in diff(short, stranger).sentences[0]


def test_what_differs_between_two_digests_is_told_by_the_tables(plain: Result) -> None:
    """One number of the table, of which no digest knows."""
    table = plain.table.copy()
    row = int(np.flatnonzero((table["person"] == "two") & (table["group"] == "I") & (table["time_h"] > 1.0))[0])
    table.loc[row, "lactate"] = np.nextafter(table.loc[row, "lactate"], np.inf)
    found = diff(plain, replace(plain, table=table))
    assert found.parting.variables == ("lactate",)
    assert (found.parting.group, found.parting.whose["person"]) == ("I", "two")
    assert found.parting.time_s == table.loc[row, "time_h"] * HOUR
    assert "digests agree" in found.sentences[1]


def test_digests_of_another_format_are_refused(plain: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "FORMAT", 2)
    with pytest.raises(ResultError, match="have format 1; this cellsim reads 2"):
        diff(plain, plain)
