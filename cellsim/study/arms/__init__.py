"""Arms of one scenario side by side: the same people with the same chance, who did otherwise."""
