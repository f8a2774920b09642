"""Folders of workouts: what of a record can be read, one by one, and why the rest cannot."""
