"""When bouts that went on to failure really ended: in each person, arm and replicate at a time of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cellsim.scenario.plan.arms import ALONE
from cellsim.study.lives.account import Account
from cellsim.study.result.series import Event

SAME_H = 1e-9


def ended(events: Sequence[Event], accounts: Sequence[Account]) -> Iterator[Event]:
    """What was done to whom, with bouts to failure as long as they lasted, told of each person and arm apart.

    Parameters
    ----------
    events : as they were planned
    accounts : of all lives, in the order of their replicates

    Returns
    -------
    the events; a bout to failure is as long as in the replicate that held out longest
    """
    found: dict[tuple[str, str, float], list[tuple[float, bool]]] = {}
    for account in accounts:
        for start_s, lasted_s, failed in account.ends:
            life = account.life
            found.setdefault((life.person.name, life.arm, start_s / 3600.0), []).append((lasted_s / 3600.0, failed))
    for event in events:
        mine = [
            (person, arm, lives)
            for (person, arm, start_h), lives in found.items()
            if event.kind == "bout" and event.concerns(person, arm) and abs(start_h - event.time_h) < SAME_H
        ]
        for person, arm, lives in mine:
            lasted = tuple(each for each, _ in lives)
            ends, where = tuple(failed for _, failed in lives), "" if arm == ALONE else arm
            yield replace(
                event, person=person, arm=where, duration_h=max(lasted), lasted_h=lasted, failed=ends
            )  # fmt: skip
        if not mine:
            yield event
