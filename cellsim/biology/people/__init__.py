"""Who is simulated: what age, sex, activity and fitness change."""
