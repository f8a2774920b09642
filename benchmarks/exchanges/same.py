"""Exchanges that change nothing that could be read, and why: there is nothing to notice."""

SAME = {
    ("Fibers.means", 'float("nan")'): "every type has fibers here",
    ("of_person", "RATE"): "no observable of ours reads a rate of the body; one of one's own is tested so",
    ("of_person", "kernel.rates"): "no observable of ours reads a rate of the body",
    ("worked_out", "observable.scale == 1.0"): "what is divided by one is as it was",
    ("Muscle.mitophagy_per_day", "np.maximum(self.pool.mass, 1e-9)"): "keeps a fiber without mitochondria from NaN",
    ("MitochondrialPool._measure", "np.empty((4,"): "room for more columns than there are",
    ("DamageState.force", "mean = fsum(fibers * counted) / fsum(counted)"): "the weights of the fibers add up to 1",
    ("DamageState.observables", "sound = "): "of damage_fraction, which is in no table",
    ("DamageState.observables", '"damage_fraction"'): "is in no table",
    ("DamageState.observables", '"force"'): "is in no table: the force of the table is tested_force",
    ("DamageState.observables", '"monocytes"'): "is in no table",
    ("DamageState.observables", '"protection"'): "is in no table",
    ("DamageState.observables", '"protein_synthesis"'): "is in no table",
    ("half_time", "below = np.flatnonzero(deficit <= 0.5)"): "only says between which two records half is crossed",
    ("half_time", "before = after - 1"): "on an exponential any two records tell the same half-time",
    ("half_time", "if deficit[after] < 0.02:"): "how coarse is too coarse is asked where coarse records are made up",
    ("_between", "inside = "): "a moment's rounding",
    ("_hours_back", "window.until <= window.end + 1e-9"): "a moment's rounding",
    ("Courses.__post_init__", "sort=False"): "the order of the parts",
    ("courses", "if len(values) > 1 or"): "how few records make no line",
    ("courses", "values.index[0]"): "no figure shows values over rest where there was no bout",
    ("_before_bout", ".iloc[-1 if"): "which record is rest where none was made before the bout",
    ("_before_bout", "start + 1e-9"): "a moment's rounding",
    ("Clock.shift", "1e-9"): "a moment's rounding",
    ("_reading", "assay.time_h) > 1e-9"): "a moment's rounding",
    ("Result._parquet", "write_page_checksum"): "how it is sealed, which is asked where files are damaged",
    ("headline", "WIDEST"): "the column of a crowd, which is asked where a crowd is made up",
    ("headline", "together("): "the column of a crowd, which is asked where a crowd is made up",
    ("headline", "same.setdefault"): "a number has words of its own",
    ("headline", "first = theirs[0]"): "each row of a number says the same",
    ("_blocks", "default=0) < 2"): "how many bouts need headings",
    ("_fibers", "set_ylim"): "room on an axis",
    ("cell", 'rows[0]["value"] is None'): "a number that there is none of, which is asked where none is",
    ("cell", 'rows[0]["note"]'): "a number that there is none of, which is asked where none is",
    ("_cell", 'row["name"] == "ph"'): "of a pH two places are three figures",
    ("signed", 'row["name"].endswith("_change")'): "the sign of what did not move",
    ("section", "largest = max("): "how large the largest fiber is drawn",
    ("draw", "if panel.relative else shown"): "every panel in doublings shows folds of rest",
    ("day_after_bout", "default=(0.0, 0.0)"): "where nobody has a bout there is no such clock",
    ("bout_events", "sorted(theirs"): "which of two bouts that begin together comes first",
}
"""A function and what stands in the line that is rewritten: why the change cannot be seen."""


def changes_nothing(says: str) -> tuple[str, str] | None:
    """Which of these an exchange is, as it is told; None for any other."""
    return next((each for each in SAME if says.startswith(f"{each[0]}: ") and each[1] in says), None)
