"""What others read: a fiber with its simulations for other simulators, a result for other programs and archives."""
