"""The person around the muscle as state: gut, liver, plasma, blood, meals."""
