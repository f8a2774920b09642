"""How far each muscle is back that works in some bout, a panel for each."""

from cellsim.biology.exercise.muscles import COLUMNS
from cellsim.biology.repair.recovered import BACK
from cellsim.study.result.result import Result
from cellsim.view.figures.panels import Clock, Panel, whole_record


def by_muscle(result: Result) -> list[list[tuple[Panel, Clock]]]:
    """A row of panels: of the simulated muscle its force and glycogen, of every other the force that its tissue allows.

    Parameters
    ----------
    result : what was recorded

    Returns
    -------
    panels with their clock; none where nothing but the simulated muscle works
    """
    works = {name for event in result.events for name in event.muscles}
    lead, clock = {case.muscle for case in result.courses.cases}, whole_record(result, from_bout=True)
    if not works - lead:
        return []
    found = [_panel(name, "recovered") for name in COLUMNS if name in works & lead]
    found += [_panel(name, f"force_{plain}") for name, plain in COLUMNS.items() if name in works - lead]
    return [[(panel, clock) for panel in found]]


def _panel(name: str, observable: str) -> Panel:
    return Panel(name.capitalize(), (observable,), least=0.2, mark=BACK, dated=f"force_{COLUMNS[name]}")
