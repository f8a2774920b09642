"""The fibers of one muscle: who they are, and what they hold."""
