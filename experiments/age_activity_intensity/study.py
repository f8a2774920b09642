"""What matters more to a muscle at work: forty years, or how it has been used?

One man rides for an hour and recovers for two days. He does so at 28, 48 and 68 years; as one who sits all day, as
one who is active for fun, and as one who trains; and at 50 to 80 % of his own greatest power. At 80 % some of these
men lie above their critical power for too long to last the hour: their runs fail, say so, and stay in the table.

Work is relative, so that everyone works equally hard for what he can. What differs then comes from the muscle: its
mitochondria, its blood supply and its fibers. How much these change with age and with activity is written in the
model (cellsim/biology/people/subjects.toml, with sources); what that means for a ride is what the study asks.

    python experiments/age_activity_intensity/study.py [--workers N] [--out DIR]

A study that was interrupted carries on where it stopped.
"""

import argparse
from pathlib import Path

from cellsim import Design, Scenario, Study
from cellsim.study.disk.files import replace_file
from cellsim.study.sweeps.contrast import contrast
from cellsim.study.sweeps.study import HowFar
from cellsim.view.figures.drawn import png
from cellsim.view.figures.sweep import sweep_figure

OUTCOMES = {
    "phosphocreatine_half_time": "PCr half-time, s",
    "ampk_peak": "AMPK peak, fold of rest",
    "glycogen_after_bout": "glycogen left, of rested",
    "force_regained": "hours to 95 % force",
}


def main() -> None:
    words = argparse.ArgumentParser(description="Age, activity and intensity of one ride.")
    words.add_argument("--workers", type=int, default=2, help="processes that share the runs")
    words.add_argument("--out", type=Path, default=Path("results/age_activity_intensity"), help="folder of the study")
    given = words.parse_args()

    design = Design.grid(
        Scenario.read(Path(__file__).with_name("scenario.toml")),
        age_years=[28, 48, 68],
        activity=["sedentary", "recreational", "trained"],
        intensity=["50 %Wmax", "60 %Wmax", "70 %Wmax", "80 %Wmax"],
    )
    table = Study(design, {name: name for name in OUTCOMES}).run(given.out, given.workers, tell)
    replace_file(given.out / "results.csv", table.to_csv(index=False).encode())
    figure = sweep_figure(table, OUTCOMES, "One hour of cycling: age and activity")
    replace_file(given.out / "study.png", png(figure))

    failed = table[table["status"] == "failed"]
    print(f"\n{len(table)} runs, {len(failed)} of which could not be, for example:")
    print(f"  {failed['message'].iloc[0]}" if len(failed) else "  none")
    print("\nFrom 28 to 68 years, and from trained to sedentary, where all four could ride:")
    moved = contrast(table, list(OUTCOMES), ("age_years", 28, 68), ("activity", "trained", "sedentary"))
    for row in moved.itertuples():
        print(
            f"  {OUTCOMES[row.outcome]:<26} age {row.age_years:+8.3g}   activity {row.activity:+8.3g}   "
            f"activity moves it {row.ratio:.2g} times as far as age ({row.lowest:.2g} to {row.highest:.2g})"
        )
    print(f"\nTable, figure and runs are in {given.out}.")


def tell(now: HowFar) -> None:
    print(f"\r{now.done} of {now.whole} runs, about {now.left_s:.0f} s left   ", end="", flush=True)


if __name__ == "__main__":
    main()
