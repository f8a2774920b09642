"""What sets a fiber apart: its type, the person it belongs to, and how far it differs from the middle of its type."""

from collections.abc import Callable, Mapping

from cellsim.biology.exercise.muscles import GROUP, USUAL
from cellsim.biology.exercise.recruitment import FIBER_TYPES
from cellsim.biology.people.subjects import Subject
from cellsim.biology.training import habits
from cellsim.language.parameters import Parameter

REFERENCE_LEVEL = "recreational"  # of the people in whose fibers glycogen and acid were measured


def type_shares(p: Mapping[str, float], muscle: str = USUAL) -> dict[str, float]:
    """Share of each type among the fibers of a muscle; rows that do not add up to a whole are taken as proportions.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]
    muscle : whose fibers they are

    Returns
    -------
    share by type [-]

    Source
    ------
    Lexell1983, as the rows ``TypeI_share``, ``TypeIIa_share`` and ``TypeIIx_share`` have it; of other muscles that of
    the rows ``Soleus_slow``, ``Soleus_fastest`` and so on
    """
    if muscle != USUAL:
        slow, fastest = (p[f"{GROUP[muscle]}_{which}"] for which in ("slow", "fastest"))
        return {"I": slow, "IIa": 1.0 - slow - fastest, "IIx": fastest}
    shares = {group: p[f"Type{group}_share"] for group in FIBER_TYPES}
    whole = sum(shares.values())
    return {group: share / whole for group, share in shares.items()}


def fiber(
    rows: Mapping[str, Parameter],
    p: Mapping[str, float],
    subject: Subject,
    group: str,
    spread: Callable[[str, float], float] = lambda what, cv: 1.0,
) -> dict[str, float]:
    """Parameters of a fiber of a type in one person: the reference, laid over by its type, its person and its spread.

    Parameters
    ----------
    rows : of the tables, by name
    p : value of every parameter of the reference fiber [cellsim's own units]
    subject : the person
    group : "I", "IIa" or "IIx"
    spread : factor on a property of this fiber, from its name and its coefficient of variation in ``rows``; the middle
        fiber of the type unless given

    Returns
    -------
    value of every parameter of this fiber [cellsim's own units]

    Source
    ------
    that of the rows ``TypeI_*``, ``TypeIIa_*`` and ``TypeIIx_*``, and of those of the person
    """

    def of_type(name: str) -> float:
        row = rows[f"Type{group}_{name}"]
        return row.value * (spread(name, row.cv) if row.cv else 1.0)

    density = of_type("mitochondria")
    habit, measured = (habits.of_fiber(rows, level, group) for level in (subject.activity, REFERENCE_LEVEL))
    held = {
        name: (1.0 + habit.get(name, 0.0)) / (1.0 + measured.get(name, 0.0)) for name in ("habit_STORE", "habit_BUFFER")
    }
    conductance = p["Oxygen_conductance"] * rows[f"Type{group}_mitochondria"].value / p["Oxygen_muscle_M0"]
    conductance *= spread("conductance", rows["Oxygen_conductance"].cv)
    return {
        **p,
        "V_mit": density * subject.content,
        "Contraction_peak": of_type("peak") * (1.0 if group == "I" else subject.power_type_ii),
        "Creatine_total": of_type("creatine"),
        "phosphorylase_Vmax": of_type("phosphorylase"),
        "Glycolysis_Vmax": of_type("glycolysis"),
        "glycerol_phosphate_Vmax": of_type("glycerol"),
        "glycogen_synthase_GLY_max": p["Glycogen_ceiling"] * of_type("glycogen") * held["habit_STORE"],
        "Acid_buffer": p["Acid_buffer"] * held["habit_BUFFER"],
        "Oxygen_arterial": p["Oxygen_arterial"] * subject.hemoglobin,
        "Oxygen_conductance": conductance * subject.diffusion * subject.content ** p["Oxygen_content_exponent"],
        "Ampk_gamma3": of_type("gamma3"),
        "MCT_Vmax": p["MCT_Vmax"] * subject.export,
        "NAMPT_level": p["NAMPT_level"] * subject.nampt,
        "CD38_level": p["CD38_level"] * subject.cd38,
        "PARP_level": p["PARP_level"] * subject.parp,
        "Ros_level": p["Ros_level"] * subject.ros,
        "Sod2_level": p["Sod2_level"] * subject.defense,
        "area": of_type("area") * (1.0 if group == "I" else subject.area_type_ii),
        "late": of_type("recruitment"),
        "Contraction_work": of_type("work"),
        "Mtorc1_K_amino": p["Mtorc1_K_amino"] * subject.protein_need,
        "Growth_disuse": p["Growth_disuse"] * of_type("atrophy"),
        "Growth_gain": p["Growth_gain"] * of_type("growth"),
        "Myosin_IIx": of_type("IIx"),
        "Myosin_fast": of_type("fast"),
        **habit,
    }
