"""Acts told in a sentence: who did what with which document, in every order of the words."""
