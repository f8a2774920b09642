"""What is claimed and not borne out, and rival ways in which the network may be built."""
