"""Labelled copies of what carries a part, beside the plain species and reactions of a network."""
