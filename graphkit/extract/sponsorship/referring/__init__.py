"""Acts told with words that refer back: pronouns, ellipses, "the same", "the latter"."""
