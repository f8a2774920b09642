"""What is asked of a network beside its course: sensitivities, replays."""
