"""What was done to people, marked on the panels: meals, doses, changed enzymes, and the dates of being back."""

from collections.abc import Mapping
from dataclasses import dataclass

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from cellsim.biology.exercise.muscles import BY_COLUMN
from cellsim.biology.repair.recovered import AT, never_below
from cellsim.study.result.result import Result
from cellsim.study.result.series import Case, bout_events
from cellsim.view.figures.palette import INK, MANY, SHADE, SOFT, Ink
from cellsim.view.figures.panels import Clock, Panel

LEAD_DATE = "recovered_after"
LINE_STYLES = {
    "meal": ("meal", "^", 0.0, SOFT),
    "dose": ("dose", "v", 1.0, "#AA4499"),
    "perturb": ("enzyme changed", "D", 1.0, INK),
    "care": ("care", "P", 1.0, SOFT),
    "habit": ("habit changed", "s", 0.0, INK),
    "habit_end": ("own habit again", "s", 0.0, SOFT),
}
"""Of each kind of event: its word, its mark, how high it stands in the panel, and its color."""


@dataclass(frozen=True)
class Marks:
    """The marks of one result. ``ink`` is how its people are drawn; in a crowd nobody's date is marked."""

    result: Result
    ink: Mapping[Case, Ink]

    @property
    def dated(self) -> Mapping[Case, Ink]:
        """Those whose dates are marked."""
        return self.ink if len(self.ink) <= MANY else {}

    def draw(self, axes: Axes, panel: Panel, clock: Clock) -> None:
        """Mark a panel: events on its edges, the level that counts, and the dates on which people reached it."""
        for kind, (_, mark, height, color) in LINE_STYLES.items():
            if not (times := self._times(kind, clock)):
                continue
            axes.scatter(times, [height] * len(times), transform=axes.get_xaxis_transform(), marker=mark, s=40,
                         color=color, alpha=1.0 if len(times) < 40 else 0.4, linewidths=0, clip_on=False,
                         zorder=3)  # fmt: skip
        if panel.mark is None:
            return
        axes.hlines(panel.mark, clock.low, clock.high, color=SOFT, linewidth=1.0, linestyle=(0, (4, 3)), zorder=0.5)
        for case, look in self.dated.items():
            for low, high, late in self._spans(panel.dated, case, clock):
                axes.hlines(panel.mark, low, high, color=look.color, linewidth=1.6, zorder=3.5)
                axes.scatter([low], [panel.mark], marker="|", s=60, color=look.color, linewidths=1.6, zorder=3.5)
                axes.scatter([high], [panel.mark], marker=">" if late else "|", s=25 if late else 60,
                             color=look.color, linewidths=1.6, zorder=3.5)  # fmt: skip
            for times, mark in (
                (self._dates(panel.dated, case, clock), "o"),
                (self._last_dates(panel, case, clock), "s"),
            ):
                if times:
                    axes.scatter(times, [panel.mark] * len(times), s=70, facecolor="white", edgecolor=look.color,
                                 linewidths=2.2, zorder=4, marker=mark)  # fmt: skip

    def handles(self, panels: list[tuple[Panel, Clock]]) -> list[Artist]:
        """What the key says of the marks that these panels have."""
        found: list[Artist] = [Patch(color=SHADE, label="bout")] if any(clock.shades for _, clock in panels) else []
        for kind, (word, mark, _, color) in LINE_STYLES.items():
            if any(self._times(kind, clock) for _, clock in panels):
                label = word + self._level(kind) + self._where(kind)
                found.append(Line2D([], [], linestyle="", marker=mark, markersize=6, color=color, label=label))
        marked = sorted({panel.mark for panel, _ in panels if panel.mark is not None})
        found += [Line2D([], [], color=SOFT, linewidth=1.0, linestyle=(0, (4, 3)), label=f"{100 * each:g} % of rest")
                  for each in marked]  # fmt: skip
        cases = [(panel, clock, case) for panel, clock in panels for case in self.dated]
        told = [("o", "back for good", any(self._dates(panel.dated, case, clock) for panel, clock, case in cases)),
                ("s", "last muscle back", any(self._last_dates(panel, case, clock)
                                                              for panel, clock, case in cases))]  # fmt: skip
        found += [Line2D([], [], linestyle="", marker=mark, markersize=8, markerfacecolor="white",
                         markeredgecolor=SOFT, markeredgewidth=2.0, label=label)
                  for mark, label, there in told if there]  # fmt: skip
        if any(self._spans(panel.dated, case, clock) for panel, clock in panels for case in self.dated):
            found.append(Line2D([], [], marker="|", markersize=8, color=SOFT, linewidth=1.6,
                                label="10 to 90 % over ranges of parameters (arrow: later than watched)"))  # fmt: skip
        return found

    def _times(self, kind: str, clock: Clock) -> list[float]:
        """Moments of a kind of event on this clock, each once."""
        times = {
            clock.at(event.time_h, case)
            for event in self.result.events
            if event.kind == kind
            for case in self.ink
            if clock.shows(case) and event.concerns(case.person, case.arm)
        }
        return sorted(time for time in times if clock.low <= time <= clock.high)

    def _level(self, kind: str) -> str:
        """What habits changed to, to stand behind the word."""
        levels = dict.fromkeys(event.label for event in self.result.events if event.kind == kind == "habit")
        return f" to {' or '.join(levels)}" if levels else ""

    def _where(self, kind: str) -> str:
        """The arms in which alone a kind of event happens, to stand behind its word."""
        arms = dict.fromkeys(event.arm for event in self.result.events if event.kind == kind)
        return "" if "" in arms else f" ({', '.join(arms)})"

    def _dates(self, measure: str, case: Case, clock: Clock) -> list[float]:
        """When a person came back for good after each bout, by the headline, on this clock; not where none was away."""
        if measure in BY_COLUMN or measure == "recovered_after":
            return self._muscle_dates(BY_COLUMN[measure][0] if measure in BY_COLUMN else case.muscle, case, clock)
        theirs = bout_events(self.result.events, case.person, case.arm)
        ends = {place: bout.time_h + bout.duration_h for place, bout in enumerate(theirs, 1)}
        times = [
            clock.at(ends[row["bout"]] + row["value"], case)
            for row in self.result.summary.get("headline", [])
            if row["name"] == measure and row["value"] is not None and not never_below(row["value"])
            and (row["person"], row["arm"], row["muscle"]) == (case.person, case.arm, case.muscle)
        ]  # fmt: skip
        return [time for time in times if clock.low <= time <= clock.high]

    def _muscle_dates(self, muscle: str, case: Case, clock: Clock, bout: int | None = None) -> list[float]:
        """The same of a muscle, by the table of being ready again: the mean of the replicates, where none was late."""
        table = self.result.readiness
        mine = table[(table["person"] == case.person) & (table["arm"] == case.arm) & (table["muscle"] == muscle)]
        back = [rows[~rows[AT].map(never_below)] for number, rows in mine.groupby("bout")
                if rows[AT].notna().all() and bout in (number, None)]  # fmt: skip
        times = [clock.at(float((rows["ended_h"] + rows[AT]).mean()), case) for rows in back if len(rows)]
        return [time for time in times if clock.low <= time <= clock.high]

    def _spans(self, measure: str, case: Case, clock: Clock) -> list[tuple[float, float, bool]]:
        """From when to when a muscle may be back after each bout over the ranges of parameters, on this clock.

        ``True`` where the end is later than was watched; nothing where all of it is, or where none was away.
        """
        ranges = self.result.ranges
        if ranges.empty or (measure not in BY_COLUMN and measure != LEAD_DATE):
            return []
        muscle = BY_COLUMN[measure][0] if measure in BY_COLUMN else case.muscle
        found = []
        ended = self.result.readiness.groupby(["person", "arm", "bout", "muscle"])["ended_h"].mean()
        for row in ranges.to_dict("records"):
            if (row["person"], row["arm"], row["muscle"]) != (case.person, case.arm, muscle):
                continue
            low, high = row[f"{AT}_low"], row[f"{AT}_high"]
            late = high != high
            if low == low and (late or high > 0.0):
                begin = float(ended[case.person, case.arm, row["bout"], muscle])
                ends = (clock.at(begin + each, case) for each in (low, row["watched_h"] if late else high))
                first, last = (min(max(each, clock.low), clock.high) for each in ends)
                found.append((first, last, late))
        return found

    def _last_dates(self, panel: Panel, case: Case, clock: Clock) -> list[float]:
        """When another muscle that worked is back later than the simulated one, by the headline, on this clock."""
        rows = [
            (row["bout"], row["last"]["muscle"])
            for row in self.result.summary.get("headline", [])
            if row["name"] == panel.dated == "recovered_after" and row["last"] and row["last"]["value"] is not None
            and (row["person"], row["arm"], row["muscle"]) == (case.person, case.arm, case.muscle)
            and row["last"]["muscle"] != case.muscle
        ]  # fmt: skip
        return [time for bout, muscle in rows for time in self._muscle_dates(muscle, case, clock, bout)]
