"""Scenarios that between them have all that a run may hold as it is stopped, for tests of going on."""

import random
import sys
from pathlib import Path

from cellsim import Result, Scenario, simulate

HEAD = """
title = "{title}"
duration = "{hours} hour"
seed = 11
record_every = "40 minute"
[muscle]
fibers = {fibers}
mitochondria = 4
"""
TWO = """
[[person]]
name = "Zoë"
age = "30 year"
[[person]]
name = "old"
age = "70 year"
sex = "male"
activity = "sedentary"
"""
ONE = """
[[person]]
name = "she"
age = "40 year"
sex = "female"
"""
TRIAL = (
    HEAD.format(title="A trial", hours=15, fibers=3)
    + TWO
    + """
[[arm]]
name = "placebo"
[[arm]]
name = "NR"
[[regimen]]
give = "NR"
dose = "500 mg"
at = ["1 hour", "12 hour"]
arm = "NR"
[[regimen]]
give = "NAD"
dose = "100 mg"
route = "IV"
infusion = "90 minute"
at = "9 hour"
arm = "NR"
[[meal]]
at = ["2 hour", "7 hour"]
carbohydrate = "80 g"
protein = "30 g"
fat = "10 g"
[[bout]]
do = "downhill running"
at = "4 hour"
duration = "20 minute"
intensity = "55 %Wmax"
[[assay]]
do = "biopsy"
at = "6 hour"
[[assay]]
do = "blood sample"
at = "13 hour"
"""
)
TRAINING = (
    HEAD.format(title="Training", hours=72, fibers=2)
    + ONE
    + """
[[habit]]
keep = "bed rest"
start = "6 hour"
stop = "40 hour"
[[perturb]]
target = "NAMPT"
where = "everywhere"
factor = 0.4
at = "5 hour"
until = "50 hour"
[[bout]]
do = "resistance"
at = "3 hour"
sets = 2
repetitions = 5
tempo = "2-0-2"
rest = "1 minute"
intensity = "75 %1RM"
[[bout]]
do = "cycling"
at = "32 hour"
intensity = "to failure"
power = "85 %Wmax"
[[bout]]
do = "cycling"
at = ["10 hour", "36 hour", "65 hour"]
duration = "10 minute"
intensity = "60 %Wmax"
retest = "1 day"
[[assay]]
do = "ramp test"
at = "28 hour"
[[bout]]
do = "cycling"
at = "60 hour"
work = "30 second"
rest = "2 minute"
times = 3
intensity = "all-out"
"""
)
SCENARIOS = {"trial": TRIAL.replace("seed = 11\n", "seed = 11\nreplicates = 2\n"), "training": TRAINING}

BRIEF = """
title = "Brief"
duration = "3 hour"
seed = {seed}
record_every = "20 minute"
[[person]]
name = "one"
age = "28 year"
[muscle]
fibers = 2
mitochondria = 4
[[bout]]
do = "cycling"
at = "30 minute"
duration = "5 minute"
intensity = "50 %Wmax"
"""
BRIEF_RUN = Scenario.from_text(BRIEF.format(seed=3))


class Stopped(Exception):
    """A run ends here, as if its process were gone."""


def stopped_now_and_then(
    scenario: Scenario, folder: Path, share: float, seed: int, **given: object
) -> tuple[Result, int]:
    """A run that is stopped at a random share of its own points and begun anew each time; with how often it was."""
    chance, stops = random.Random(seed), 0

    def tell(*_: object) -> None:
        if chance.random() < share:
            raise Stopped

    while True:
        try:
            return simulate(scenario, checkpoint=folder, every_s=0.0, resume=True, tell=tell, **given), stops
        except Stopped:
            stops += 1


def all_of(result: Result) -> tuple[object, ...]:
    """What a result holds but the clock, to the last bit."""
    return result._parquet(), result.digests, result.summary, result.notes, result.events, result.sentences


if __name__ == "__main__":  # what a test kills
    name, place, workers = sys.argv[1:]
    simulate(
        Scenario.from_text(SCENARIOS[name]), int(workers), checkpoint=place, every_s=0.0, resume=True,
        digest_every_s=7200.0,
    )  # fmt: skip
