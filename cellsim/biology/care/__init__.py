"""What people do to recover: sleep, food, cold water, massage, drugs and drink, as far as trials bear it out."""
