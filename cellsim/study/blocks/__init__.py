"""Blocks of a study: runs that are carried out together, wherever that is, and written down whole under one name."""
