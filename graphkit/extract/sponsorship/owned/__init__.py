"""Whose text it is, told of the text: owners, adjectives, origins, symbols in brackets."""
