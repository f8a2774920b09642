"""What is written is whole or not there, what is read is as it was written, and one process writes at a time."""
