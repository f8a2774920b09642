"""What is claimed of NAD+ and of recovery and not borne out: switches that are off, to ask what if it were so."""

from collections.abc import Mapping

from cellsim.language.mechanism import Hypothesis, Mechanism
from cellsim.language.parameters import beside


def _parp_drain(p: Mapping[str, float], age_years: float) -> dict[str, float]:
    return {}  # nothing of a rested fiber; ``drain`` says what it does from a bout on


def _halved(p: Mapping[str, float], age_years: float) -> dict[str, float]:
    passed = (age_years - p["Halving_begins"]) / (p["Halving_ends"] - p["Halving_begins"])
    left = p["Halving_NAMPT_left"] ** min(max(passed, 0.0), 1.0)
    return {"NAMPT_Vmax": left * p["NAMPT_Vmax"]} if left < 1.0 else {}


def _direct(p: Mapping[str, float], age_years: float) -> dict[str, float]:
    return {"SLC12A8_Vmax": p["Direct_NMN_Vmax"]}


def _need(p: Mapping[str, float], age_years: float) -> dict[str, float]:
    return {}  # nothing of a fiber; the cells that mend the muscle are told of its NAD+ as time passes


def _gatekeeper(p: Mapping[str, float], age_years: float) -> dict[str, float]:
    return {"Gatekeeper_SIRT3": p["Strict_gatekeeper"]}


def _on_care(p: Mapping[str, float], age_years: float) -> dict[str, float]:
    return {}  # nothing of a fiber; ``biology.care`` says what it does to mending, where it is done


HYPOTHESES = (
    Hypothesis(
        "exercise_parp_drain",
        "Exercise drains NAD+ through PARP.",
        ("Cobley2013", "Stocks2020"),
        "human biopsies do not show it",
        _parp_drain,
    ),
    Hypothesis(
        "nad_halves_by_60",
        "Muscle loses half of its NAD+ between 40 and 60 years, whatever a person does.",
        ("Massudi2012", "Janssens2022"),
        "it is known of skin; blood does not fall, and muscle follows activity",
        _halved,
    ),
    Hypothesis(
        "direct_nmn_uptake",
        "Muscle takes up NMN whole, through SLC12A8.",
        ("Grozio2019", "Fletcher2017"),
        "muscle cells that lack the kinases of riboside make nothing of NMN",
        _direct,
    ),
    Hypothesis(
        "sirt3_gatekeeper",
        "Dehydrogenases and chain work only as far as SIRT3 does.",
        ("Martin2017", "Stocks2020"),
        "acetylation did not move in the muscle of men, and liver does without SIRT3",
        _gatekeeper,
    ),
    Hypothesis(
        "nsaid_slows_mending",
        "NSAIDs slow the mending of sarcomeres.",
        ("deOliveira2024", "Morelli2018"),
        "another review of trials in people and animals finds less injury with them",
        _on_care,
    ),
    Hypothesis(
        "alcohol_stops_mending",
        "A gram of alcohol for each kg of body mass all but stops the mending of sarcomeres for a day and a half.",
        ("Barnes2010", "Barnes2011", "McLeay2017"),
        "three further trials, of smaller doses or in women, found no difference",
        _on_care,
    ),
    Hypothesis(
        "massage_restores_force",
        "Massage brings force back sooner.",
        ("Guo2017",),
        "trials are small, nobody is blind in them, and those without effect are said to be missing",
        _on_care,
    ),
)

SATELLITE_CELLS_NEED_NAD = Hypothesis(
    "satellite_cells_need_nad",
    "Satellite cells wake and divide as far as their muscle has the NAD+ of rest.",
    ("Zhang2016", "Connell2021"),
    "it is seen in old mice, and precursors have not made the muscle of people work better",
    _need,
)
"""It belongs to the cells that mend a muscle one by one, without which it would change nobody."""

DISPUTED = Mechanism(
    "disputed claims",
    "What is claimed of NAD+ and of recovery and not borne out: switches that are off.",
    rows=beside(__file__),
    hypotheses=HYPOTHESES,
)


def drain(p: Mapping[str, float]) -> tuple[str, float, float]:
    """What a bout does where exercise is taken to drain NAD+.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    a parameter, its factor [-], and how long it lasts after the bout [s]

    Source
    ------
    that of the rows ``Drain_activation`` and ``Drain_lasts``
    """
    return "PARP_activation", p["Drain_activation"] / p["PARP_activation"], p["Drain_lasts"]
