"""People, replicates, sweeps and results: a scenario goes in, a table with its record comes out."""
