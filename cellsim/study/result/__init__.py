"""What came of a run: tables, summary, where it comes from, and how it is kept."""
