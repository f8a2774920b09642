"""Every call of a bout moves what it is said to call, by the row that says how strongly, and by nothing else."""

from functools import cache
from typing import NamedTuple

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers, build


class Wire(NamedTuple):
    """A call: the ``row`` of its strength, what is ``moved`` in a rested fiber [its own unit], what it ``calls``.

    What is called is the turnover of a reaction or a definition. Other calls on the same are no part of the answer.
    """

    row: str
    moved: dict[str, float]
    calls: str
    more: bool = True

    def __str__(self) -> str:
        return f"{self.row} on {self.calls}"


CALLED, OPEN, TRANSCRIBED = {"AMPK": 4.0}, {"P38": 0.3}, {"PGC1A": 1.6}
EMPTY, SPENT = {"GLY": 5e3}, {"AMP": 5.0}
WIRES = (
    Wire("Ampk_LKB1", SPENT, "Ampk"),
    Wire("Ampk_gain", SPENT, "Ampk"),
    Wire("Ampk_glycogen", SPENT | EMPTY, "Ampk"),
    Wire("Ampk_1_gain", SPENT, "Ampk_1"),
    Wire("Acc_gain", CALLED, "Acc"),
    Wire("Acc_off", {"ACC_P": 4.0}, "fat_gate"),
    Wire("Malonyl_inhibition", {"ACC_P": 4.0}, "fat_gate"),
    Wire("Tbc1d_gain", CALLED, "Tbc1d"),
    Wire("Tbc1d_insulin", {"TBC1D_P": 2.0}, "glut4_out"),
    Wire("Ulk1_gain", CALLED, "Ulk1"),
    Wire("Pgc1a_AMPK_gain", CALLED | OPEN, "Call"),
    Wire("Pgc1a_ROS_gain", {"ROS": 3.0} | OPEN, "Call"),
    Wire("Pgc1a_CaMK_gain", OPEN, "Call"),
    Wire("Pgc1a_CREB_gain", {"catecholamines": 1.0}, "Call"),
    Wire("Nampt_mrna_AMPK_gain", CALLED, "Nampt_mrna"),
    Wire("Nampt_mrna_CREB_gain", {"catecholamines": 1.0}, "Nampt_mrna"),
    Wire("Nampt_mrna_PGC1A_gain", TRANSCRIBED, "Nampt_mrna"),
    Wire("Nampt_mrna_amplitude", {"clock": 1.0}, "Nampt_mrna"),
    Wire("Sirt3_mrna_gain", TRANSCRIBED, "Sirt3_mrna"),
    Wire("Glut4_mrna_gain", TRANSCRIBED, "Glut4_mrna"),
    Wire("Glut4_mrna_calcium", OPEN, "Glut4_mrna"),
    Wire("Mct_mrna_gain", TRANSCRIBED, "Mct_mrna"),
    Wire("Mct_mrna_lactate", {"LAC": 15e3}, "Mct_mrna"),
    Wire("Vegf_mrna_gain", TRANSCRIBED, "Vegf_mrna"),
    Wire("Vegf_mrna_HIF", {"O2": 0.5}, "Vegf_mrna"),
    Wire("Antioxidant_mrna_gain", {"ROS": 3.0}, "Antioxidant_mrna"),
    Wire("Hsp_mrna_gain", {"ROS": 3.0}, "Hsp_mrna"),
    Wire("Hsf1_acid", {"ACID": 12e3}, "Hsp_mrna"),
    Wire("Program_gain", TRANSCRIBED, "Program"),
    Wire("Capillaries_gain", {"VEGF_protein": 1.5}, "Capillaries"),
    Wire("Intrinsic_gain", {"HARD": 3e-4}, "Intrinsic"),
    Wire("Intrinsic_harm", {"HARD": 5e-3}, "Intrinsic", more=False),
)
ANSWERS = (
    Wire("fat that is let in", {"ACC_P": 4.0}, "fat_oxidation"),
    Wire("TBC1D lets carriers out", {"TBC1D_P": 3.0, "insulin_action": 0.5}, "glucose_uptake"),
    Wire("more GLUT4", {"GLUT4_protein": 1.5, "insulin_action": 0.5}, "glucose_uptake"),
    Wire("more lactate carriers", {"MCT_protein": 1.5, "LAC": 10e3}, "MCT"),
    Wire("more capillaries", {"CAPILLARIES": 1.3, "O2": 5.0}, "diffusion1"),
    Wire("mitochondria of less worth", {"INTRINSIC": 0.7}, "respiration", more=False),
    Wire("enzymes against radicals", {"ANTIOXIDANTS": 1.5}, "Sod2"),
    Wire("more SOD2", {"SOD2": 1.5}, "Ros", more=False),
    Wire("more SIRT3", {"SIRT3_protein": 1.5}, "Sod2"),
)


@cache
def model(row: str):
    """That of people, but for a row at nothing."""
    return human_muscle().with_rows(beyond=True, **{row: 0.0}) if row else human_muscle()


def answer(wire: Wire, without: str = "", moved: bool = True) -> np.ndarray:
    """What is called in three rested fibers with something moved (fiber,)."""
    fibers: Fibers = build(model(without), subject(25.0, "male", 75.0, "sedentary"), 3, 1, 1)
    for name, value in wire.moved.items():
        if name in fibers.species and moved:
            fibers.Y[fibers.species[name]] = value
        elif name in fibers.argument and (moved or name == "insulin_action"):
            fibers.set(name, np.full(3, value))
    found = fibers.rates() if wire.calls in fibers.rates() else fibers.derived()
    return np.array(found[wire.calls])


def called(wire: Wire, without: str = "") -> np.ndarray:
    """How much more of it than at rest."""
    return (answer(wire, without) - answer(wire, without, moved=False)) * (1.0 if wire.more else -1.0)


@pytest.mark.parametrize("wire", WIRES, ids=str)
def test_a_call_is_heard_by_its_own_row(wire: Wire) -> None:
    whole, silent = called(wire), called(wire, wire.row)
    scale = np.abs(whole).max()
    assert scale > 0.0
    assert (whole - silent > 0.05 * scale).all()


@pytest.mark.parametrize("wire", ANSWERS, ids=str)
def test_what_training_makes_more_of_does_more(wire: Wire) -> None:
    assert (called(wire) > 0.01 * np.abs(answer(wire, moved=False))).all()
