"""What a bout breaks in the tissue, and how it heals."""
