"""Which parameter holds how much of what: sensitivities of muscle and body."""
