"""The mitochondria of all fibers, each with a lasting identity, through named draws."""
