"""Random scenarios at the edges of what the reader takes, each run: no number is wanting, negative, or lost.

``python -m benchmarks.any_scenario [COUNT] [FIRST]`` runs them and prints what each that fails was.
"""

import random
import sys
import traceback
from collections.abc import Iterator

import numpy as np

from cellsim import Scenario, simulate
from cellsim.biology.exercise import modes, ways
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import CellsimError
from cellsim.scenario.fields import kinds
from cellsim.scenario.plan.targets import enzymes, usable

LEAST = -1e-9  # what rounding may leave below 0 of what cannot be negative
WORTH = {"%Wmax": (5, 95), "%VO2max": (5, 95), "W": (5, 250), "%HRR": (5, 95)}
OF_FORCE = {"%1RM": (20, 100), "%MVC": (10, 100)}


def any_scenario(number: int) -> str:
    """A scenario that the reader may take; the same one for the same number."""
    chance = random.Random(number)
    parts = [
        f'title = "any {number}"\nduration = "{chance.choice([2, 5, 12])} hour"\nseed = {number}\n'
        f'record_every = "{chance.choice([7, 60])} minute"\nclock_start = "{chance.choice([0, 6, 11.5, 23])} hour"',
        f'[[person]]\nname = "anyone"\nage = "{chance.choice([18, 30, 60, 95])} year"\n'
        f'sex = "{chance.choice(["male", "female"])}"\nmass = "{chance.choice([30, 45, 75, 120, 250])} kg"\n'
        f'activity = "{chance.choice(["sedentary", "recreational", "trained"])}"\n'
        f'niacin = "{chance.choice([0, 15, 100])} mg"',
        f"[muscle]\nfibers = {chance.choice([1, 1, 2, 3, 8])}\nmitochondria = {chance.choice([2, 2, 3, 5, 20])}",
        *_bouts(chance),
    ]
    for _ in range(chance.choice([0, 1, 2])):
        parts.append(_regimen(chance))
    for _ in range(chance.choice([0, 0, 1, 2])):
        parts.append(_change(chance))
    food = chance.choice(["", "", "meal", "fast"])
    if food == "meal":
        parts.append(f'[[meal]]\nat = "{chance.choice([0, 1])} hour"\ncarbohydrate = "{chance.choice([1, 90, 900])} g"')
    elif food == "fast":
        parts.append(f'[[fast]]\nat = "{chance.choice([0, 1])} hour"')
    switches = [f"{name} = {chance.choice(['true', 'false'])}" for name in human_muscle().claimed]
    rival = chance.choice(list(human_muscle().rivals))
    parts.append("\n".join(["[hypotheses]", *switches, f'nad_structure = "{rival}"']))
    return "\n".join(parts) + "\n"


def _bouts(chance: random.Random) -> Iterator[str]:
    at = chance.choice([0, 3, 10])
    for _ in range(chance.choice([0, 1, 1, 3])):
        mode = modes.USUAL.find(chance.choice(list(ways.NAMES)))
        force = "%MVC" if mode.held or not mode.lifted else "%1RM"
        unit = force if mode.lifted or mode.joint else chance.choice([*WORTH])
        length = chance.choice([1, 6, 20])
        yield (
            f'[[bout]]\ndo = "{mode.name}"\nat = "{at} minute"\nduration = "{length} minute"\n'
            f'intensity = "{chance.randint(*(WORTH | OF_FORCE)[unit])} {unit}"'
        )
        at += length + chance.choice([0, 5, 15])


def _regimen(chance: random.Random) -> str:
    compound = chance.choice(kinds.COMPOUNDS)
    into_vein = compound in kinds.INFUSED and chance.random() < 0.5
    route = f'route = "IV"\ninfusion = "{chance.choice([1, 40])} minute"\n' if into_vein else ""
    return (
        f'[[regimen]]\ngive = "{compound}"\n{route}dose = "{chance.choice([0, 1, 300, 20000])} mg"\n'
        f'at = "{chance.choice([0, 17, 61])} minute"'
    )


def _change(chance: random.Random) -> str:
    if chance.random() < 0.3:
        return f'[[perturb]]\npreset = "{chance.choice(list(usable()))}"\nat = "{chance.choice([0, 25])} minute"'
    enzyme = chance.choice(list(enzymes()))
    return (
        f'[[perturb]]\ntarget = "{enzyme}"\nwhere = "{chance.choice(list(enzymes()[enzyme]))}"\n'
        f'factor = {chance.choice([0.0, 0.2, 1.0, 5.0, 10.0])}\nat = "{chance.choice([0, 25])} minute"'
    )


def faults(number: int) -> list[str] | None:
    """What is wrong with the run of a scenario; None where the reader refuses it with a sentence."""
    try:
        scenario = Scenario.from_text(any_scenario(number))
    except CellsimError:
        return None
    try:
        table = simulate(scenario).table
    except CellsimError as reason:
        return [f"refused only when it was run: {reason}"]
    except Exception:
        return [traceback.format_exc()]
    found = []
    for group, rows in table.groupby("group"):
        numbers = rows.select_dtypes("number").dropna(axis="columns", how="all")
        for name in numbers:
            values = numbers[name].to_numpy()
            if not np.isfinite(values).all():
                found.append(f"{name} of {group} is no number {int((~np.isfinite(values)).sum())} times")
            elif values.min() < LEAST:
                found.append(f"{name} of {group} falls to {values.min():.4g}")
    return found


def main() -> int:
    """Run them, print what fails, and say how many ran."""
    count, first = (int(each) for each in (sys.argv[1:] + ["300", "0"][len(sys.argv) - 1 :]))
    ran = refused = bad = 0
    number = first
    while ran < count:
        found = faults(number)
        if found is None:
            refused += 1
        else:
            ran += 1
            bad += bool(found)
            for each in found:
                print(f"scenario {number}: {each}", flush=True)
        number += 1
    print(f"{ran} scenarios ran, {refused} were refused with a sentence, {bad} have faults.")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
