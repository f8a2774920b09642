"""Fits drawn: where each start ended, and how far each parameter may go."""
