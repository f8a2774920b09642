"""Control in rested muscle: what the equations say is what fibers do that settle anew, and it adds up."""

from collections.abc import Mapping

import numpy as np
import pytest

from cellsim import Scenario
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import IntegrationError
from cellsim.language.formulas import names_in
from cellsim.population.fibers.state import REST_DAYS, Fibers
from cellsim.study.control.control import REFERENCE_MAN
from cellsim.study.control.muscle import MEASURES, SUPPLIES, control_of, fiber_levels
from cellsim.study.result.copies import copies
from cellsim.study.sbml import typical_fiber

TURN = 0.02
ENZYMES = (
    "NAMPT",
    "PARP",
    "CD38",
    "SIRT3",
    "SLC25A51",
    "PRPP_synthetase",
    "resting_ATPase",
    "proton_leak",
    "NRK",
    "dehydrogenase",
)
CLOSE = 2e-3  # of a coefficient; a turn of 2 % to either side bends the answer by about its square


@pytest.fixture(scope="module")
def fiber() -> Fibers:
    """The middle fiber of type IIa; PARP leaves its lesions alone, as in fibers that settle."""
    fiber = typical_fiber("IIa")
    fiber.set("PARP_activation", 0.0)
    return fiber


def seen(fibers: Fibers) -> Mapping[str, np.ndarray]:
    """Some of the measures, read from the fibers themselves (fiber,)."""
    pool = sum(fibers.content(name) for name in ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit"))
    derived, rates = fibers.derived(), fibers.rates()
    return {
        "nad_total": pool,
        "nad_free": derived["NAD_free_cyt"],
        "prpp": fibers.content("PRPP"),
        "salvage": rates["NAMPT"],
        "sirt3_flux": rates["SIRT3"],
        "redox_mit": fibers.content("NADH_mit") / fibers.content("NAD_mit"),
    }


def test_control_is_what_fibers_show_that_settle_with_a_little_more_or_less(fiber: Fibers):
    changes = [{fiber_levels(human_muscle())[name]: 1.0 + turn} for name in ENZYMES for turn in (TURN, -TURN)]
    turned = copies(fiber, changes)
    turned.react(REST_DAYS * 86400.0, 0.0)
    said, at = control_of(fiber)["all"], [each.name for each in MEASURES]
    for name, values in seen(turned).items():
        tried = np.log(values[::2] / values[1::2]) / np.log((1.0 + TURN) / (1.0 - TURN))
        rows = [list(fiber_levels(human_muscle())).index(enzyme) for enzyme in ENZYMES]
        np.testing.assert_allclose(said.enzymes[rows, at.index(name)], tried, rtol=CLOSE, atol=CLOSE, err_msg=name)


def test_over_all_reactions_control_adds_up(fiber: Fibers):
    """To 1 of every flux and to 0 of every pool and ratio: rates that all double leave every content alone."""
    found = control_of(fiber)["all"]
    np.testing.assert_allclose(found.reactions.sum(axis=0), [float(each.flux) for each in MEASURES], atol=1e-5)


def readers(parameter: str) -> list[str]:
    """Reactions whose rate follows from a parameter, at once or through definitions."""
    network, reads = human_muscle().fiber, {parameter}
    for each in network.definitions.values():
        if reads.intersection(names_in(each.formula)):
            reads.add(each.name)
    return [name for name, each in network.reactions.items() if reads.intersection(names_in(each.formula))]


def test_an_enzyme_that_stands_in_one_rate_alone_holds_what_its_reaction_does(fiber: Fibers):
    found = control_of(fiber)["all"]
    reactions, levels = list(fiber.kernel.reactions), list(fiber_levels(human_muscle()))
    alone = [
        name
        for name, parameter in fiber_levels(human_muscle()).items()
        if name in reactions and readers(parameter) == [name]
    ]
    assert len(alone) > 10
    for name in alone:
        np.testing.assert_allclose(found.enzymes[levels.index(name)], found.reactions[reactions.index(name)], atol=1e-9)


def test_an_enzyme_that_several_rates_share_holds_what_they_hold_together(fiber: Fibers):
    """The matrix dehydrogenases burn pyruvate, with its acid, and fat: all three go with their level."""
    found = control_of(fiber)["all"]
    shared = readers(fiber_levels(human_muscle())["dehydrogenase"])
    assert shared == ["pyruvate_oxidation", "pyruvate_acid", "fat_oxidation"]
    together = found.reactions[[list(fiber.kernel.reactions).index(name) for name in shared]].sum(axis=0)
    np.testing.assert_allclose(
        found.enzymes[list(fiber_levels(human_muscle())).index("dehydrogenase")], together, atol=1e-9
    )


def test_the_answer_to_a_supply_is_what_fibers_show_that_are_given_more_of_it(fiber: Fibers):
    turned = copies(fiber, [{each: 1.0 + turn} for each in SUPPLIES.values() for turn in (TURN, -TURN)])
    turned.react(REST_DAYS * 86400.0, 0.0)
    said, at = control_of(fiber)["all"], [each.name for each in MEASURES]
    for name, values in seen(turned).items():
        tried = np.log(values[::2] / values[1::2]) / np.log((1.0 + TURN) / (1.0 - TURN))
        np.testing.assert_allclose(said.supplies[:, at.index(name)], tried, rtol=CLOSE, atol=CLOSE, err_msg=name)


def test_a_fiber_at_work_has_no_rest_to_tell_of(fiber: Fibers):
    at_work = copies(fiber, [{}])
    at_work.set("recruitment", 0.2)
    with pytest.raises(IntegrationError, match="no steady state"):
        control_of(at_work)


def test_copies_share_nothing_with_the_fiber_they_are_of(fiber: Fibers):
    before = fiber.Y.copy(), fiber.P.copy()
    turned = copies(fiber, [{"NAMPT_level": 0.0}, {}])
    turned.react(86400.0, 0.0)
    assert (fiber.Y == before[0]).all()
    assert (fiber.P == before[1]).all()
    assert turned.content("NAD_cyt")[0] < 0.7 * turned.content("NAD_cyt")[1]


def test_the_reference_man_is_a_scenario_like_any_other():
    assert Scenario.from_text(REFERENCE_MAN).people[0].name == "reference man"
