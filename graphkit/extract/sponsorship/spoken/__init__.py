"""What speakers say of their own part: courtesies, tasks, the capacity in which they speak."""
