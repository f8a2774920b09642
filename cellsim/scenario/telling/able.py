"""What a person can do, in sentences: as it was measured on their muscle, or as it is expected."""

from cellsim.biology.people.fitness import Fitness, Thresholds, Written
from cellsim.biology.people.subjects import Subject
from cellsim.scenario.plan.parts import Person

SAID = {
    "vo2max_ml_kg_min": "a VO2max of {:.4g} mL/kg/min",
    "wmax_w": "a Wmax of {:.4g} W",
    "threshold_w": "an FTP of {:.4g} W, taken for critical power",
}
OFF = 0.005  # of what is written; less is not told


def able(person: Person, of: Subject) -> str:
    """What a person can do, as one or two sentences."""
    if of.fitness is not None:
        return _measured(of.fitness) + _as_written(person, of.fitness) + _blood(person)
    told = (
        "as written, which counts before the activity"
        if person.vo2max is not None
        else "expected at this age, sex and activity"
    )
    return (
        f"VO2max {of.vo2max_ml_kg_min:.0f} mL/kg/min ({told}), Wmax {of.wmax_w:.0f} W, "
        f"critical power {of.critical_power_w:.0f} W."
        + (f" FTP {of.ftp_w:.4g} W." if of.ftp_w is not None else "")
        + _blood(person)
    )  # fmt: skip


def _blood(person: Person) -> str:
    """What somebody measured of a person's blood, which is taken as written."""
    return "" if person.hemoglobin_g_l is None else f" Hemoglobin {person.hemoglobin_g_l:.4g} g/L, as written."


def _measured(found: Fitness) -> str:
    return (
        f"Measured on the rested muscle: VO2max {found.vo2max_ml_kg_min:.3g} mL/kg/min, Wmax {found.wmax_w:.0f} W at "
        f"the end of a ramp of {found.ramp_w_min:g} W/min, critical power {found.critical_power_w:.0f} W and above it "
        f"{found.work_above_cp_j / 1000.0:.1f} kJ."
    ) + _thresholds(found.thresholds)


def _thresholds(found: Thresholds | None) -> str:
    """Where lactate and carbon dioxide begin to rise, as far as a laboratory would read it."""
    if found is None:
        return ""
    said = (
        ("of gas exchange", found.gas_w),
        ("of lactate, 0.5 mmol/L above baseline", found.lactate_w),
        ("by Dmax", found.farthest_w),
        ("at 4 mmol/L", found.onset_w),
    )
    parts = [f"{watts:.0f} W {name}" for name, watts in said if watts is not None]
    return f" Thresholds: {', '.join(parts)}." if parts else ""


def _as_written(person: Person, found: Fitness) -> str:
    """How far the muscle that was made is from what was written of a real person."""
    pairs = Written(person.vo2max, person.wmax_w, person.ftp_w).pairs(found)
    if not pairs:
        return " The muscle was made to the VO2max that is usual at this age, sex and activity."
    parts = []
    for name, (told, measured) in pairs.items():
        off = measured / told - 1.0
        parts.append(f"{SAID[name].format(told)} ({f'{100.0 * off:+.1f} %' if abs(off) > OFF else 'met'})")
    return f" The muscle was made to what is written: {', '.join(parts)}."
