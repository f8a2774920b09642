"""What is labelled of a muscle made of a labelled model, and where its label is and went."""
