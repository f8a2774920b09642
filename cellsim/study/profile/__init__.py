"""Where the time of a run goes, and why the step is short."""
