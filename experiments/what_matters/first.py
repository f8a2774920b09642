"""What a screening puts first: ten parameters of each outcome, and twenty over all of them for the next study.

    python experiments/what_matters/first.py results/screening

An effect counts as a share of the largest on its outcome, so that watts and micromoles weigh alike; over all outcomes
these shares are added up.
"""

import argparse
from pathlib import Path

import pandas as pd

TEN, TWENTY = 10, 20


def first(moved: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """The ten of each outcome, a column each; and of all factors their share over all outcomes, the largest first."""
    ten = {name: rows["factor"].head(TEN).tolist() for name, rows in moved.groupby("outcome", sort=False)}
    share = moved["mu_star"] / moved.groupby("outcome")["mu_star"].transform("max")
    total = share.groupby(moved["factor"], sort=False).sum()
    return pd.DataFrame(ten), total.sort_values(ascending=False, kind="stable")


def main() -> None:
    words = argparse.ArgumentParser(description="What a screening puts first.")
    words.add_argument("study", type=Path, help="folder of the screening")
    ten, total = first(pd.read_csv(words.parse_args().study / "sensitivity.csv"))
    for outcome in ten:
        print(f"| {outcome} | {', '.join(f'`{name}`' for name in ten[outcome])} |")
    print("\n[vary]")
    for name, share in total.head(TWENTY).items():
        print(f'{name} = "own range"  # {share:.2f}')


if __name__ == "__main__":
    main()
