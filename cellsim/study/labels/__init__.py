"""Where labelled rings went."""
