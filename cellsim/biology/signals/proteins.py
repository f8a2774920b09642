"""Proteins that training raises beside mitochondria, each with the clock of its transcript and its own.

A transcript rises after each bout and is back within a day; the protein gathers what bouts leave, and goes in days.
``expressed`` has the two laws that all of them share. Each is told over what the person begins with: their habit
holds it there.
"""

from cellsim.language.mechanism import Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation

NAMES = ("NAMPT", "SIRT3", "GLUT4", "MCT", "VEGF")


def expressed(name: str, calls: str, source: str, says: str) -> list[Reaction]:
    """The transcript and the protein of a gene.

    Parameters
    ----------
    name : of the protein
    calls : formula of what its transcript follows [fold of rest]
    source : who says so
    says : what calls it, as a sentence

    Returns
    -------
    two reactions, with rows ``Name_mrna_tau`` and ``Name_protein_tau``

    Source
    ------
    none: first order synthesis and loss, as in any textbook
    """
    rows = name.capitalize()
    return [
        Reaction(f"{rows}_mrna", f"-> {name}_MRNA", relaxation(f"{name}_MRNA", calls), source, says),
        Reaction(f"{rows}_protein", f"-> {name}_protein",
                 relaxation(f"{name}_protein", f"{name}_MRNA + habit_{name}"), source, "Its protein."),
    ]  # fmt: skip


SPECIES = [
    each
    for name in NAMES
    for each in (
        Species(f"{name}_MRNA", unit="1", rest="1", says=f"{name} mRNA"),
        Species(f"{name}_protein", unit="1", rest=f"1 + habit_{name}", says=f"{name} protein"),
    )
]

DEFINITIONS = [
    Definition(f"{name}_trained", f"{name}_protein / {name}_begun", "1", f"{name} over that of the beginning")
    for name in NAMES
    if name != "VEGF"
]

REACTIONS = [
    *expressed(
        "NAMPT",
        "(1 + @AMPK_gain * ramp(AMPK_called) + @CREB_gain * CREB + @PGC1A_gain * PGC1A_more)"
        " * (1 + @amplitude * clock)",
        "Costford2010",
        "AMPK and cAMP raise it in hours, PGC-1alpha for days, and the hour of the day moves it.",
    ),
    *expressed("SIRT3", "1 + @gain * PGC1A_more", "judgement", "PGC-1alpha calls it, with ERRalpha."),
    *expressed("GLUT4", "1 + @gain * PGC1A_more + @calcium * P38", "judgement", "PGC-1alpha and calcium call it."),
    *expressed("MCT", "1 + @gain * PGC1A_more + @lactate * ramp(LAC / @K - 1)", "judgement",
               "PGC-1alpha calls MCT1, and lactate both."),
    *expressed("VEGF", "1 + @gain * PGC1A_more + @HIF * ramp(hypoxia - @floor)", "judgement",
               "PGC-1alpha calls it, and lack of oxygen."),
]  # fmt: skip

OBSERVABLES = [
    Observable("nampt", "fold", "NAMPT protein", "NAMPT protein, fold of the young and recreational",
               shown="fold of the reference", formula="NAMPT_level * NAMPT_trained"),
    Observable("glut4", "fold", "GLUT4 protein", formula="GLUT4_protein", shown="fold of untrained"),
    Observable("mct", "fold", "Lactate carriers", "MCT1 and MCT4", formula="MCT_protein", shown="fold of untrained"),
    Observable("sirt3", "fold", "SIRT3 protein", formula="SIRT3_protein", shown="fold of untrained"),
    Observable("vegf", "fold", "VEGF protein", formula="VEGF_protein", shown="fold of untrained"),
]  # fmt: skip

PROTEINS = Mechanism(
    "trained proteins",
    "NAMPT, SIRT3, GLUT4, lactate carriers and VEGF, with the clocks of transcript and protein.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={f"habit_{name}": "1" for name in NAMES},
    at_rest={f"habit_{name}": "0" for name in NAMES},
    rows=beside(__file__),
    resting=[
        Resting(f"{name}_begun", f"1 + habit_{name}", "1", f"{name} protein with which the person begins")
        for name in NAMES
        if name != "VEGF"
    ],
    observables=OBSERVABLES,
    claims=("test_signal_claims",),
)
