"""Figures over weeks: what was done in training, and what became of it."""
