"""Mesa at the surface: the muscle as a model whose agents are a person, a muscle and its fibers.

Agents are views. What they show is held, and moved, one floor below.
"""
