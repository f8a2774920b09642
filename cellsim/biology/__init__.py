"""What is known: species, reactions, rules and their numbers.

Declarations and short rules only. Nothing here computes over arrays or knows
how it will be integrated.
"""
