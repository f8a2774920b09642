"""One written value at a time: a field and its table, the kinds of quantity there are, and times."""
