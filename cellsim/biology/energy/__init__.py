"""Energy of a contracting fiber: ATP, phosphocreatine, glycogen, lactate, the chain and its oxygen."""
