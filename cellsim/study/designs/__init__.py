"""What a study varies, by which design, and what it asks of each run."""
