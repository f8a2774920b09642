"""What fibers, blood and body hand each other in one interval, as compiled code."""
