"""Finding one's way: where a word of the field stands in the house."""
