"""Letters and notes: who sends and signs them, and what they enclose."""
