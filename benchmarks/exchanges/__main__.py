"""Exchange what a user reads, one thing at a time, and see that the tests of what is read out notice each.

    python -m benchmarks.exchanges                  all of them, some minutes on one core
    python -m benchmarks.exchanges --only headline  one part

Ends with 1 if anything went unnoticed.
"""

import argparse
import sys
import time
from collections import Counter
from importlib import import_module

from benchmarks.exchanges.exchange import tried
from benchmarks.exchanges.same import SAME, changes_nothing

PARTS = ("observables", "headline", "panels", "pictures", "pages", "records")


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.exchanges", description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="these parts alone")
    parser.add_argument("--each", action="store_true", help="tell of every exchange, and what was noticed")
    words = parser.parse_args()
    begun, counts, lost, excused = time.process_time(), Counter(), [], set()
    for part in words.only:
        for exchange in import_module(f"benchmarks.exchanges.{part}").exchanges():
            found = tried(exchange)
            excuse = changes_nothing(exchange.says) if found.verdict == "unnoticed" else None
            verdict = "the same" if excuse else found.verdict
            excused |= {excuse}
            counts[exchange.part, verdict] += 1
            lost += [found] if verdict == "unnoticed" else []
            if words.each:
                print(f"{verdict:10} {exchange.part:13} {exchange.says}\n{'':25}{found.told}"[:300])
    print(table(counts))
    for each in lost:
        print(f"unnoticed: {each.exchange.part}: {each.exchange.says}")
    # An excuse that nothing asks for any more would hide the next exchange in its line.
    idle = [each for each in SAME if each not in excused] if set(words.only) == set(PARTS) else []
    for function, line in idle:
        print(f"no exchange needs its excuse: {function}, {line}")
    print(f"{sum(counts.values())} exchanges, {len(lost)} unnoticed, {time.process_time() - begun:.0f} s of CPU time.")
    return 1 if lost or idle else 0


def table(counts: Counter) -> str:
    """What became of the exchanges of each part."""
    verdicts = ("noticed", "refused", "the same", "unnoticed")
    lines = [f"{'part':15}" + "".join(f"{each:>11}" for each in verdicts)]
    for part in dict.fromkeys(part for part, _ in counts):
        lines.append(f"{part:15}" + "".join(f"{counts[part, each]:11}" for each in verdicts))
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
