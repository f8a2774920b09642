"""What a bout is to a muscle: its modes, and what they ask of whom."""
