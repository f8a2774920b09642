"""What is done to people, as a scenario file has it: bouts, meals and fasts, doses, perturbations, measurements."""
