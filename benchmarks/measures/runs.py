"""What a person's day costs in the ways in which people run it: the figures that the goals name."""

import math
import tempfile
from pathlib import Path

from benchmarks.clock import cpu_seconds, load
from benchmarks.lives import RIDE, lived, scenario, second_day, simulated, warm, within_kernels
from benchmarks.size import Size
from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.population.person.body import Body

PEOPLE, ARMS, WEEKS, CORES = 40, 2, 12, 2  # of the trial that is foreseen
NMN = '[[regimen]]\ngive = "NMN"\ndose = "500 mg"\nevery = "1 day"'
TURNS = 16  # of what takes less than a second: neighbors on a shared processor double it for minutes
HOURS = [3600.0 * hour for hour in range(1, 25)]
LEAST, MOST = 130.0, 170.0  # W of the recorded ride


def measure(size: Size) -> dict:
    """CPU ms of a person-day, and what the goals compare; the first day and a person's rest are not counted."""
    warm()
    rounds, few = (1, 8) if size.quick else (TURNS, 64)
    rest, ride = scenario(1, 64, 100), scenario(1, 64, 100, rides=[8.0])
    found = {
        "resting ms": min(lived(rest) for _ in range(rounds)) * 1e3,
        "ride ms": min(lived(ride) for _ in range(rounds)) * 1e3,
        "simulated resting ms": second_day(rounds=rounds, fibers=64, mitochondria=100) * 1e3,
        "simulated ride ms": second_day(rounds=rounds, fibers=64, mitochondria=100, rides=[8.0]) * 1e3,
        "cohort ms": second_day(rounds=1 if size.quick else 3, people=few) * 1e3 / few,
        "cohort": few,
        "times kernels": _times_kernels(rounds),
        "times typed": _recorded(10 if size.quick else 60, rounds),
        "body ms": _bodies(2 if size.quick else 1000, 1 if size.quick else 10),
        "trial min": _trial(1 if size.quick else 2, 2 if size.quick else 7),
    }
    return found | {"load": load()}


def _times_kernels(rounds: int) -> float:
    """The whole of a run over what fibers and organelles alone take in it, each at its best."""
    many = scenario(1, 16, 40, 2.0, [8.0])
    simulate(many)
    both = [
        (cpu_seconds(lambda: simulate(many)), within_kernels(lambda: simulate(many))) for _ in range(rounds)
    ]  # fmt: skip
    whole, kernels = map(min, zip(*both, strict=True))
    return whole / kernels


def _recorded(minutes: int, rounds: int) -> float:
    """What a ride recorded each second costs, over a typed bout of its length and mean power."""
    with tempfile.TemporaryDirectory() as folder:
        mean, swing = (LEAST + MOST) / 2.0, (MOST - LEAST) / 2.0
        lines = [f"{second},{mean + swing * math.sin(second / 17.0):.0f}" for second in range(60 * minutes)]
        Path(folder, "ride.csv").write_text("\n".join(("secs,watts", *lines)), encoding="utf-8")
        hours = (minutes + 60) / 60.0
        both = [
            ('do = "cycling"\nfile = "ride.csv"'),
            f'do = "cycling"\nduration = "{minutes} minute"\nintensity = "{mean:g} W"',
        ]
        costs = []
        for number, bout in enumerate(both):
            text = scenario(1, 16, 40, hours / 24.0).text + f'\n[[bout]]\nat = "10 minute"\n{bout}\n'
            file = Path(folder, f"{number}.toml")
            file.write_text(text, encoding="utf-8")
            costs.append(min(lived(Scenario.read(file)) for _ in range(rounds)))
    return costs[0] / costs[1]


def _bodies(people: int, days: int) -> float:
    """CPU ms for a person's body that takes NR daily and is looked at hourly, of ten days."""
    model = human_muscle()
    Body(70.0, model)

    def work() -> None:
        for number in range(people):
            body = Body(60.0 + number % 40, model)
            body.advance(8 * 3600.0, HOURS[:8])
            for _ in range(days - 1):
                body.dose("NR", 1000.0)
                body.advance(24 * 3600.0, HOURS)
            body.dose("NR", 1000.0)
            body.advance(16 * 3600.0, HOURS[:16])

    return cpu_seconds(work) / people / days * 10.0 * 1e3


def _trial(people: int, days: int) -> float:
    """Minutes that the whole trial would take two cores, from a few of its people and days."""
    arms = '[[arm]]\nname = "placebo"\n[[arm]]\nname = "NMN"\n' + NMN + '\narm = "NMN"'
    rides = [56.0 * turn + 18.0 for turn in range(7) if 56.0 * turn + 18.0 < 48.0 * days]
    spent = [
        simulated(scenario(people, 16, 40, each, [hour for hour in rides if hour < 24.0 * each], arms, RIDE))
        for each in (days, 2 * days)
    ]
    return (spent[1] - spent[0]) / (people * ARMS * days) * PEOPLE * ARMS * WEEKS * 7.0 / CORES / 60.0
