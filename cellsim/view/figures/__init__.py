"""Figures: panels, marks, ribbons, and the palette they share."""
