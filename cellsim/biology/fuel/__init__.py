"""What the person burns: glucose, lactate, fat, ketones and protein, their stores, and the hormones that steer them."""
