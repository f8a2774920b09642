"""Figures of a study: what moves what, and what lies between its runs."""
