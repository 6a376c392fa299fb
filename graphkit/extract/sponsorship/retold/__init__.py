"""Sentences told anew: without their asides, plainly, with their predicates brought to the subject."""
