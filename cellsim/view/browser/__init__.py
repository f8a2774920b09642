"""The browser: a muscle to watch and to play with."""
