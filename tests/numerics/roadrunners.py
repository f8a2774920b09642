"""libRoadRunner with a text loaded: seconds the first time in a process, and a tenth of one while the first is held."""

from functools import cache

import roadrunner


@cache
def _first(text: str) -> roadrunner.RoadRunner:
    return roadrunner.RoadRunner(text)


def loaded(text: str) -> roadrunner.RoadRunner:
    """One of its own for whoever asks. The first of a text may take steps without end where the next one does not."""
    _first(text)
    return roadrunner.RoadRunner(text)
