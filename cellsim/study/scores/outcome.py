"""A score carried out: everyone lives through their diary, forecasters are fitted, and all are laid side by side."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np
import pandas as pd

from cellsim.study.carriers.processes import processes, sharing
from cellsim.study.scores.forecasters import BASELINES
from cellsim.study.scores.lives import simulated
from cellsim.study.scores.score import COVERED, Forecast, forecast, score_table, scores
from cellsim.study.scores.scorefile import ScoreFile

OURS = "cellsim"
KIND = "score"


@dataclass(frozen=True, eq=False)
class ScoreOutcome:
    """What came of it.

    Parameters
    ----------
    file : as it was asked
    forecasts : by forecaster, the personal mean first
    table : a row for each forecaster, as ``score.score_table`` has it
    people : a row for each person and forecaster
    """

    file: ScoreFile
    forecasts: dict[str, Forecast]
    table: pd.DataFrame
    people: pd.DataFrame

    def says(self) -> list[str]:
        """What is to be known of it, in sentences."""
        of, rows = self.file, self.table.set_index("forecaster")
        mean, ours = rows.iloc[0], rows.loc[OURS]
        scored = sum(len(each) for each in self.forecasts[OURS].truth.values())
        share = float(self.forecasts[OURS].shares[0])
        better = "below" if ours["rmse"] < mean["rmse"] else "not below"
        low, high = ours["rmse_gain_low"], ours["rmse_gain_high"]
        return [
            f"{scored} answers of {len(of.people)} people are scored, each person's later half; the first half fitted.",
            f"By what is simulated an answer is missed by {ours['rmse']:.3f} (root mean square), {better} the "
            f"{mean['rmse']:.3f} of everybody's own mean: {ours['rmse_gain']:+.3f} less, {low:+.3f} to {high:+.3f} if "
            "others of the kind had answered.",
            *_correlated(rows),
            f"Intervals that should hold {COVERED:.0%} of answers hold {ours['covered']:.0%}.",
            f"One unit of {of.observable} counts {share:.3g} on the scale of {of.scale.low:g} to {of.scale.high:g}.",
            *of.left_out,
        ]

    def pages(self) -> dict[str, bytes]:
        """Its tables and sentences as files, by name."""
        tables = {"score.csv": self.table, "people.csv": self.people}
        pages = {name: each.to_csv(index=False, lineterminator="\n").encode() for name, each in tables.items()}
        return pages | {"score.txt": ("\n".join(self.says()) + "\n").encode()}


def _correlated(rows: pd.DataFrame) -> list[str]:
    """How forecasts go with answers, where either moves at all."""
    ours, others = rows.loc[OURS], rows.drop(index=OURS)["r_within"].dropna()
    if np.isnan(ours["r_within"]):
        said = ["Within people what is simulated, or what was answered, never moves: there is no correlation."]
    else:
        said = [
            f"Within people it goes with the answers by r = {ours['r_within']:.2f} ({ours['r_within_low']:.2f} to "
            f"{ours['r_within_high']:.2f})."
        ]
    if others.size:
        said.append(f"The best of those who know no muscle is {others.idxmax()}, with r = {others.max():.2f}.")
    return said


def carried_out(file: ScoreFile, workers: int = 1, hears: Callable[[int, int], None] | None = None) -> ScoreOutcome:
    """Simulate everyone, fit every forecaster on first halves, and score them on the rest.

    Parameters
    ----------
    file : of the score
    workers : processes that share the people; changes nothing but the time it takes
    hears : how many people have been simulated, and of how many

    Raises
    ------
    CellsimError : a person or a session that cannot be.
    """
    ours = dict(zip(file.people, _lived(file, workers, hears), strict=True))
    going_by = {
        name: {who: each(file.answers[who], file.training(who)) for who in file.people}
        for name, each in BASELINES.items()
    } | {OURS: ours}
    forecasts = {name: forecast(file.answers, by) for name, by in going_by.items()}
    people = [
        {"person": who, "forecaster": name, "answers": len(each.truth[who])} | scores(each, [who])
        for who in file.people for name, each in forecasts.items()
    ]  # fmt: skip
    return ScoreOutcome(file, forecasts, score_table(forecasts, file.seed), pd.DataFrame(people))


def _lived(file: ScoreFile, workers: int, hears: Callable[[int, int], None] | None) -> list[np.ndarray]:
    each, found = [(file, who) for who in file.people], list[np.ndarray]()
    with nullcontext() if sharing(workers, len(each)) == 1 else processes(min(workers, len(each))) as pool:
        for one in map(_one, each) if pool is None else pool.map(_one, each):
            found.append(one)
            if hears:
                hears(len(found), len(each))
    return found


def _one(given: tuple[ScoreFile, str]) -> np.ndarray:
    file, who = given
    return simulated(file.diaries[who], file.writers[who], file.answers[who], file.observable, file.fibers,
                     file.mitochondria, file.seed)  # fmt: skip
