"""What a function computes, as one hash that changes when anything it reaches is changed."""
