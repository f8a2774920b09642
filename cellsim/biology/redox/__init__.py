"""Radicals and their defense in the matrix: superoxide, peroxide, glutathione, NADPH."""
