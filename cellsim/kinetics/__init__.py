"""How it is computed: kernels written from a network, stepped by machine code; nothing here has heard of NAD⁺."""
