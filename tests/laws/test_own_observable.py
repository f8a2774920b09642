"""An observable of one's own is a formula: checked in its unit, recorded, kept, drawn and read back like any other."""

from dataclasses import replace

import numpy as np
import pytest

from cellsim import MuscleModel, Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import DimensionError, NetworkError
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.population.person.body import Body
from cellsim.population.readout.read_off import READ_OFF
from cellsim.study.result.result import Result
from cellsim.view.figures.drawn import FIGURES

TEXT = """
title = "A minute"
duration = "20 minute"
record_every = "5 minute"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 2
mitochondria = 2
[[bout]]
do = "cycling"
at = "2 minute"
duration = "5 minute"
intensity = "60 %Wmax"
"""
SALVAGE = Observable("salvage", "umol/L/h", "Salvage", "NMN that NAMPT makes", formula="v_NAMPT")
CHARGE = Observable("charge", "fraction", "Energy charge", formula="(ATP + 0.5 * ADP) / (ATP + ADP + AMP)")
TURNED = Observable("namn_flux", "fold", "NAPRT flux", formula="v_NAPRT", rested=True)
WATER = Observable("water", "L/kg", "Fiber water", formula="Scale_water")
SEEN = Observable("nam_seen", "mmol/L", "Plasma NAM", kind="body", formula="NAM_plasma")
CALL = Observable("call", "fraction", "Call for satellite cells", kind="muscle", formula="signal")
STILL = Observable("pull_share", "fraction", "Share of pull", formula="v_contraction / v_contraction")  # 0 / 0 at rest


def reading(*observables: Observable) -> Mechanism:
    return Mechanism("read-out", "Looks, and does nothing.", observables=observables)


@pytest.fixture(scope="module")
def result() -> Result:
    model = human_muscle().plus(reading(SALVAGE, CHARGE, TURNED, WATER, SEEN, CALL, STILL))
    return simulate(Scenario.from_text(TEXT), model=model)


def test_one_that_divides_by_nothing_is_said_to_be_no_number(result: Result) -> None:
    said = [note for note in result.notes if "is no number" in note]
    assert len(said) == 1
    assert "The observable pull_share is no number at" in said[0]
    assert "'v_contraction / v_contraction' divides by nothing" in said[0]
    assert 0 < result.table["pull_share"].notna().sum() < len(result.table)  # it is one while the muscle works


def test_it_stands_in_every_group_of_the_table_in_its_unit(result: Result) -> None:
    rows = result.table[result.table["group"] == "all"]
    assert result.units["salvage"] == "umol/L/h"
    assert 0.5 < rows["salvage"].iloc[0] < 50.0
    pools = rows["atp"] + 0.5 * rows["adp"] / 1000, rows["atp"] + rows["adp"] / 1000 + rows["amp"] / 1000
    np.testing.assert_allclose(rows["charge"], pools[0] / pools[1], rtol=2e-3)
    assert rows["namn_flux"].iloc[0] == pytest.approx(1.0, abs=1e-9)
    body = result.table[result.table["group"] == "body"]
    np.testing.assert_allclose(1000.0 * body["nam_seen"], body["nam_plasma"], rtol=1e-12)
    assert result.table.loc[result.table["group"] == "I", "salvage"].notna().all()
    assert rows["water"].tolist() == pytest.approx([human_muscle().values["Scale_water"]] * len(rows), rel=1e-12)


def test_columns_stand_in_the_order_of_the_pages(result: Result) -> None:
    named = [*human_muscle().observables, "salvage", "charge", "namn_flux", "water", "nam_seen", "call", "pull_share"]
    assert list(result.table.columns)[-len(named) :] == named
    assert set(result.own) == set(named[-7:])


def test_a_larger_body_has_more_of_what_is_an_amount_and_the_same_levels() -> None:
    looks = {
        "held": Observable("held", "umol", "NAD of red cells", kind="body", formula="red_NAD"),
        "made": Observable("made", "umol/h", "What is eaten", kind="body", formula="v_diet_NAM"),
        "level": Observable("level", "umol/L", "NAD of red cells", kind="body", formula="red_NAD / Redcell_blood"),
    }
    model = human_muscle().plus(reading(*looks.values()))
    small, large = (Body(mass, model).observables() for mass in (60.0, 120.0))
    assert large["held"] == pytest.approx(2.0 * small["held"], rel=1e-9)
    assert large["made"] == pytest.approx(2.0 * small["made"], rel=1e-9)
    assert large["level"] == pytest.approx(small["level"], rel=1e-9)
    blood = model.values["Redcell_blood"] * 60.0 / model.values["Reference_mass"]
    assert small["level"] == pytest.approx(small["held"] / blood, rel=1e-9)
    assert small["made"] == pytest.approx(3600.0 * Body(60.0, model).rates()["diet_NAM"], rel=1e-9)


def test_what_no_network_has_is_told_where_it_is_declared_and_nothing_else_is() -> None:
    declared = {(each.kind, name) for name, each in human_muscle().observables.items() if each.read_off}
    assert declared == {(kind, name) for kind, names in READ_OFF.items() for name in names}


def test_what_nothing_tells_is_refused_before_anything_runs() -> None:
    model = human_muscle().plus(reading(Observable("creaks", "1", "Creaks", kind="muscle", read_off="tissue")))
    with pytest.raises(NetworkError, match="creaks is read off tissue, where nothing is told by that name"):
        simulate(Scenario.from_text(TEXT), model=model)
    with pytest.raises(NetworkError, match="creaks is read off tissue"):
        MuscleModel(fibers=1, mitochondria=2, model=model)


def test_it_is_kept_and_drawn(result: Result, tmp_path) -> None:
    again = Result.load(result.save(tmp_path / "own", report=""))
    assert again.about("salvage") == SALVAGE
    assert again.digest == result.digest
    figure = FIGURES["own"].draw(again)
    assert "Salvage" in [axes.get_title(loc="left") for axes in figure.axes]
    assert "umol/L/h" in [axes.get_ylabel() for axes in figure.axes]


def test_nothing_else_moves(result: Result) -> None:
    plain = simulate(Scenario.from_text(TEXT)).table
    assert plain.equals(result.table[plain.columns])


@pytest.mark.parametrize(
    ("formula", "unit", "error", "word"),
    [
        ("v_NAMPTT", "umol/L/h", NetworkError, "Did you mean 'v_NAMPT'"),
        ("v_NAMPT", "umol/L", DimensionError, "must be in umol/L"),
        ("ATP +", "umol/L", NetworkError, "is no formula"),
        ("open(ATP)", "umol/L", NetworkError, "reads 'open'"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(formula: str, unit: str, error: type, word: str) -> None:
    with pytest.raises(error, match=word):
        human_muscle().plus(reading(Observable("mine", unit, "Mine", formula=formula)))


@pytest.mark.parametrize(
    ("observable", "word"),
    [
        (Observable("mine", "umol/L", "Mine"), "has no formula"),
        (Observable("mine", "umol/L", "Mine", formula="ATP", read_off="tissue"), "both a formula and read_off"),
        (Observable("mine", "umol/L", "Mine", kind="muscle", formula="ATP"), "reads 'ATP', which is nothing here"),
        (Observable("mine", "fold", "Mine", kind="muscle", formula="m1", rested=True), "folds of rest"),
        (Observable("mine", "fold", "Mine", kind="body", formula="NAM_plasma", rested=True), "folds of rest"),
    ],
)
def test_what_no_column_could_show_is_refused(observable: Observable, word: str) -> None:
    with pytest.raises(NetworkError, match=word):
        human_muscle().plus(reading(observable))


def test_a_name_that_a_column_has_already_is_refused() -> None:
    with pytest.raises(NetworkError, match="The observable atp is declared twice"):
        human_muscle().plus(reading(Observable("atp", "umol/L", "ATP", formula="ATP")))
    model = human_muscle().plus(reading(Observable("time_h", "umol/L", "ATP", formula="ATP")))
    with pytest.raises(NetworkError, match="time_h is a column"):
        simulate(Scenario.from_text(TEXT), model=model)


def test_a_headline_number_and_an_assay_have_the_unit_of_their_own_model() -> None:
    """An observable that another model tells in another unit is told so wherever it is told."""
    usual = human_muscle()
    home = next(each for each in usual.mechanisms if any(look.name == "phosphocreatine" for look in each.observables))
    looks = [
        replace(look, unit="umol/L", shown="") if look.name == "phosphocreatine" else look for look in home.observables
    ]
    other = replace(home, observables=looks)
    model = replace(usual, mechanisms=tuple(other if each is home else each for each in usual.mechanisms))
    scenario = Scenario.from_text(TEXT + '[[assay]]\ndo = "biopsy"\nat = "10 minute"\n')
    found = [simulate(scenario, model=each).summary for each in (usual, model)]
    for part in ("headline", "assays"):
        name = "phosphocreatine_rest" if part == "headline" else "phosphocreatine"
        first, second = (next(row for row in each[part] if row["name"] == name) for each in found)
        assert (first["unit"], second["unit"]) == ("mmol/L", "umol/L"), part
        assert second["value"] == pytest.approx(1000.0 * first["value"], rel=1e-9), part
