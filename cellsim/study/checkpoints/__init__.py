"""Checkpoints of long runs: written while lives go on, and whoever was stopped goes on from them to the last bit."""
