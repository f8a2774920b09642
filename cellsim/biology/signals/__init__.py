"""What work tells the fiber: AMPK, PGC-1alpha, NAMPT, lesions and their repair."""
