"""A network as an SBML document."""
