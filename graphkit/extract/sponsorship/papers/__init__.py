"""Papers told in prose and in notes: by what they propose, say or answer, and as they are cited."""
