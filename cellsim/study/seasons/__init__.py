"""Seasons: months of somebody's workouts lived through as one, how ready the muscle is today, and after each plan."""
