"""The muscles of open tabs, so that a page that is loaded again goes on where it was."""

import threading
from collections import OrderedDict

from cellsim.view.browser.live import LiveMuscle

MOST_TABS = 8
LONGEST_NAME = 64


class Tabs:
    """Which tab of a browser watches which muscle; of too many, the one longest unheard of is let go."""

    def __init__(self) -> None:
        self._muscles: OrderedDict[str, LiveMuscle] = OrderedDict()
        self._busy = threading.Lock()

    def of(self, name: str) -> LiveMuscle | None:
        """The muscle that this tab has watched; None where it is new."""
        with self._busy:
            return self._muscles.get(name)

    def hold(self, name: str, live: LiveMuscle) -> None:
        """Keep a muscle for its tab, in place of an earlier one, which whoever replaced it lets go."""
        if not name or len(name) > LONGEST_NAME:
            return
        dropped = []
        with self._busy:
            self._muscles[name] = live
            self._muscles.move_to_end(name)
            while len(self._muscles) > MOST_TABS:
                dropped.append(self._muscles.popitem(last=False)[1])
        for each in dropped:
            each.leave()
