"""Arms drawn as differences: what somebody has more or less of than they had in another arm."""
