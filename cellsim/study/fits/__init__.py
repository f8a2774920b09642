"""Fits to measurements of one's own: how well they are met, what they do not tell, and what to measure next."""
