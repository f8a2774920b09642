"""From the text of a TOML file to the value: a page for each table that may stand in it."""
