"""A scenario told again: in sentences, in order of time, as a record, and what looks odd or costs much in it."""
