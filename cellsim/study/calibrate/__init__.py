"""Fits to measurements that were set aside for it, and what they leave untold; its rows: `experiments/calibration`."""
