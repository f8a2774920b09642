"""What a finished study tells: what moves what, how sure that is, and what lies between its runs."""
