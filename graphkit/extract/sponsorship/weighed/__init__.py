"""Who stands behind a document, weighed from the words around both: for sentences that no rule of grammar reads."""
