"""Exchanges that change nothing that could be read, and why: there is nothing to notice."""

SAME = {
    ("Now.value", "np.full("): "no observable of ours is the same number for all; one of one's own is tested so",
    ("Groups.means", "np.full("): "every type has fibers here",
    ("Muscle.toll", "- work.start_s, 1.0)"): "keeps the first second of a bout from dividing by nothing",
    ("soreness", "1 -> "): "nobody here is as sore as can be imagined",
    ("worked_out", "observable.scale == 1.0"): "what is divided by one is as it was",
    ("Muscle.mitophagy_per_day", "np.maximum(self.pool.mass, 1e-9)"): "keeps a fiber without mitochondria from NaN",
    ("MitochondrialPool._measure", "np.empty((4,"): "room for more columns than there are",
    ("DamageState.tested", "forces = "): "the weights of the fibers add up to 1",
    ("DamageState.tested", ".reshape(-1, weights.size)"): "-1 and -2 say the same to numpy",
    ("observe_all", "together = max("): "how many observables are worked out at once",
    ("Samples.take", "sampled.part(0, last - first)"): "no batch here is larger than the room that is left",
    ("half_time", "below = np.flatnonzero(deficit <= 0.5)"): "only says between which two records half is crossed",
    ("half_time", "before = after - 1"): "on an exponential any two records tell the same half-time",
    ("half_time", "if deficit[after] < 0.02:"): "how coarse is too coarse is asked where coarse records are made up",
    ("_between", "inside = "): "a moment's rounding",
    ("_hours_back", "window.until <= window.end + 1e-9"): "a moment's rounding",
    ("Courses.__post_init__", "sort=False"): "the order of the parts",
    ("Courses.__post_init__", "each[1][0]"): "the order of the parts",
    ("Courses._grid", "1 -> 2"): "where there are no values there are no replicates",
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
