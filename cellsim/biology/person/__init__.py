"""The person around the muscle: gut, liver, plasma, blood cells, food, and what is measured on them."""
