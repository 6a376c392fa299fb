"""What is printed as a list: the head of a draft, title lines, indexes, tables, footnotes."""
