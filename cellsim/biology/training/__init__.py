"""What training builds and what its absence takes away, over days and weeks."""
