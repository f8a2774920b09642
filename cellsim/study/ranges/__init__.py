"""How sure dates of being back are: the tissue lived through again with parameters out of their ranges."""
