"""How one mitochondrion lives: grown, worn, met, divided, tagged, engulfed."""
