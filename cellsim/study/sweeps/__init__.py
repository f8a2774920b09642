"""Many runs: designs, studies, how far they are, and what of them is run again."""
