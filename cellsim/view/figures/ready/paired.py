"""Force, soreness and creatine kinase of each arm less those of the first, everyone against themselves, over time."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from cellsim.study.result.result import Result
from cellsim.study.result.series import Case
from cellsim.view.figures.canvas import Filled
from cellsim.view.figures.panels import Clock, Panel, whole_record

SHOWN = (
    Panel("Force for its size", ("fresh_force",), least=0.1),
    Panel("Recovered (force and glycogen)", ("recovered",), least=0.1),
    Panel("Soreness, sorest muscle", ("soreness_anywhere",), least=0.2),
    Panel("Creatine kinase in plasma", ("ck",), least=100.0),
)


def paired(result: Result) -> list[list[Filled]]:
    """Panels of differences; none where nobody lived through two arms.

    Parameters
    ----------
    result : what was recorded

    Returns
    -------
    one row of panels, each with its clock and its lines: of each life in an arm, less the same life in the first,
    which is nothing of the first itself
    """
    arms: dict[tuple[str, str], set[str]] = {}
    for case in result.courses.cases:
        arms.setdefault((case.person, case.muscle), set()).add(case.arm)
    if all(len(each) < 2 for each in arms.values()):
        return []
    clock = whole_record(result)
    told = [(panel.worded(result), lines) for panel in SHOWN if (lines := dict(_apart(result, panel, clock)))]
    return [[(panel, clock, lines) for panel, lines in told]] if told else []


def _apart(result: Result, panel: Panel, clock: Clock) -> Iterator[tuple[tuple[Case, int], pd.DataFrame]]:
    cases, first = result.courses.cases, result.courses.cases[0].arm
    base = {(case.person, case.muscle): case for case in cases if case.arm == first}
    for case in cases:
        if (case.person, case.muscle) not in base:
            continue
        here, there = (result.courses.of(panel.observables[0], each) for each in (case, base[case.person, case.muscle]))
        shared = [each for each in here.columns if each in there.columns]
        if not shared:
            continue
        moments = here.index.to_numpy(dtype=float)
        other = {each: np.interp(moments, there.index.to_numpy(dtype=float), there[each]) for each in shared}
        yield (case, 0), clock.shift(here[shared] - pd.DataFrame(other, index=here.index), case)
