"""What is done to recover, as factors on named rates: of synthesis, of mending, of soreness and of enzyme.

Where nothing is done each factor is exactly 1. Trials tell an effect in standard deviations between people. It becomes
a factor by how far people differ: so many standard deviations of soreness are so large a share of its mean. An effect
on force is one on what is missing of it three days after a bout, and it is the mending of sarcomeres that is hurried
until as much is missing then.
"""

from collections.abc import Collection, Mapping
from math import exp
from typing import NamedTuple

from cellsim.language.mechanism import Mechanism
from cellsim.language.parameters import beside

DAY = 86400.0
GROUPS = {
    "sleep": "Sleep", "NSAID": "NSAID", "cold water": "ColdWater", "massage": "Massage", "alcohol": "Alcohol",
}  # fmt: skip
"""What can be done, each with the group of its rows."""
KINDS = tuple(GROUPS)
CLAIMED = {
    "massage": ("massage_restores_force", "MassageRestores_force"),
    "NSAID": ("nsaid_slows_mending", "NSAIDSlows_force"),
    "alcohol": ("alcohol_stops_mending", "AlcoholStops_force"),
}
"""Of what is contested: the hypothesis, and the row that stands in for the effect on force where it is on."""
MENDING, ENZYME, SYNTHESIS = "REPAIR_sarcomere_time", ("CK_leak", "CK_necrosis"), "synthesis_able"
FASTEST, SLOWEST = 50.0, 0.02  # mending that no effect passes, of the usual

CARE = Mechanism(
    "care",
    "Sleep, protein, energy, cold water, massage, drugs and drink: what each does to mending and building.",
    rows=beside(__file__),
    claims=("test_care_claims", "test_building_claims"),
)


class Lasting(NamedTuple):
    """A factor on a rate of a network for a while [s] from when something is done."""

    network: str
    parameter: str
    factor: float
    lasts_s: float


def mending_speed(effect: float, p: Mapping[str, float]) -> float:
    """How much faster sarcomeres are mended for an effect on force.

    Parameters
    ----------
    effect : on force, in standard deviations between people, above 0 for more force [-]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    speed over the usual, 1 for no effect [-]

    Source
    ------
    that of the rows ``Spread_force`` and ``Protein_read``; judgement: both steps of mending are as slow
    """
    if effect == 0.0:
        return 1.0
    passed = p["Protein_read"] / p[MENDING]
    wanted = min((1.0 - effect * p["Spread_force"]) * (1.0 + passed) * exp(-passed), 1.0)
    slow, fast = SLOWEST, FASTEST
    for _ in range(60):
        speed = 0.5 * (slow + fast)
        if (1.0 + speed * passed) * exp(-speed * passed) > wanted:
            slow = speed
        else:
            fast = speed
    return slow


def soothed(kind: str, p: Mapping[str, float]) -> float:
    """What is left of soreness, felt and to come, once something has been done.

    Parameters
    ----------
    kind : of ``KINDS``
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    factor [-]

    Source
    ------
    that of the rows ``ColdWater_soreness``, ``Massage_soreness``, ``NSAID_soreness`` and ``Spread_soreness``
    """
    return _of_mean(f"{GROUPS[kind]}_soreness", "soreness", p)


def _of_mean(row: str, spread: str, p: Mapping[str, float]) -> float:
    """An effect in standard deviations as a factor on the mean; 1 where no row tells of one."""
    return max(1.0 + p[row] * p[f"Spread_{spread}"], 0.0) if row in p else 1.0


def synthesis_after_sleep(slept_s: float, p: Mapping[str, float]) -> float:
    """Synthesis of muscle protein on the day after a night.

    Parameters
    ----------
    slept_s : in that night [s]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    of what enough sleep leaves [-]

    Source
    ------
    Saner2020 and Lamon2021, as the rows ``Sleep_*`` have it
    """
    return 1.0 - (1.0 - p["Sleep_synthesis"]) * _missing(slept_s, p)


def _missing(slept_s: float, p: Mapping[str, float]) -> float:
    """How much of the worst a night is, 0 to 1."""
    return min(max((p["Sleep_need"] - slept_s) / (p["Sleep_need"] - p["Sleep_short"]), 0.0), 1.0)


def synthesis_in_deficit(share: float, p: Mapping[str, float]) -> float:
    """Synthesis of muscle protein of who eats less than they need; more than that adds nothing.

    Parameters
    ----------
    share : energy that is eaten, of what is needed [-]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    of that in balance [-]

    Source
    ------
    Areta2014, as the rows ``Deficit_*`` have it
    """
    return max(1.0 - p["Deficit_synthesis"] * max(1.0 - share, 0.0), p["Deficit_least"])


def speed_on_protein(eaten: float, p: Mapping[str, float]) -> float:
    """How much faster sarcomeres are mended on a day with much protein; a usual day changes nothing.

    Parameters
    ----------
    eaten : protein of that day for each mass of the body [1/s]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    speed over the usual [-]

    Source
    ------
    Pearson2023, as the rows ``Protein_*`` have it
    """
    more = (eaten - p["Protein_usual"]) / (p["Protein_plenty"] - p["Protein_usual"])
    return mending_speed(p["Protein_force"] * min(more, 1.0), p) if more > 1e-6 else 1.0


def lasting(
    kind: str, length_s: float, dose: float, p: Mapping[str, float], claimed: Collection[str] = ()
) -> list[Lasting]:
    """What something that is done changes for a while, from its end on, or of sleep from the evening on.

    Parameters
    ----------
    kind : of ``KINDS``
    length_s : how long it is done, how long a night's sleep is, or how long a drug acts [s]
    dose : of alcohol, for each kg of body mass [g]
    p : value of every parameter [cellsim's own units]
    claimed : names of hypotheses that are taken to be so

    Returns
    -------
    each rate that it changes; none where it changes nothing

    Source
    ------
    that of the rows ``ColdWater_*``, ``Massage_*``, ``NSAID_*``, ``Alcohol_*``, ``Sleep_*``, ``Spread_*``,
    ``MassageRestores_force``, ``NSAIDSlows_force`` and ``AlcoholStops_force``
    """
    group = GROUPS[kind]
    claim, row = CLAIMED.get(kind, ("", ""))
    effect = p[row] if claim in claimed else p[f"{group}_force"]
    amount = {"sleep": _missing(length_s, p), "alcohol": dose}.get(kind, 1.0)
    stays = length_s if kind == "NSAID" else p[f"{group}_lasts"]
    spilled = _of_mean(f"{group}_enzyme", "enzyme", p)
    made, while_s = 1.0, stays
    if kind == "sleep":
        made = synthesis_after_sleep(length_s, p)
    elif kind == "alcohol":
        made, while_s = max(1.0 - (1.0 - p["Alcohol_synthesis"]) * dose, 0.0), p["Alcohol_working"]
    elif kind == "cold water":
        made = p["ColdWater_synthesis"]
    found = [
        Lasting("tissue", MENDING, 1.0 / mending_speed(amount * effect, p), stays),
        *(Lasting("tissue", rate, spilled, stays) for rate in ENZYME),
        Lasting("fiber", SYNTHESIS, made, while_s),
    ]
    return [each for each in found if each.factor != 1.0]
