"""The report: the answer first, then the rest."""
