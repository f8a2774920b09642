"""What surrounds the mitochondria of a fiber, and what the fiber is told of them."""
