"""NAD+ of a fiber: how it is made, spent, bound and handed to and fro, and what follows from its rest."""
