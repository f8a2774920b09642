"""Fibers, body and muscle with labelled copies of their rings."""
