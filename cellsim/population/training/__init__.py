"""What training has made of a muscle, as its time step reads it: how large its fibers are, what they store."""
