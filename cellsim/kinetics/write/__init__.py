"""From a declared network to a program: derivatives, equations, and one text that can be compiled."""
