"""What lengthening breaks, who clears it away, and how a muscle comes back."""
