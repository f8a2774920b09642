"""The words that biology is written in: species, reactions, formulas with names, and rows with authors."""
