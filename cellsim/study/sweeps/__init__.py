"""Many runs: designs, resumable folders, and what has been run already."""
