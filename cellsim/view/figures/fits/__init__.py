"""Fits and scores drawn: where each start ended, how far each parameter may go, and how each forecaster fares."""
