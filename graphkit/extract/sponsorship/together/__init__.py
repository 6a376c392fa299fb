"""With whom and for whom somebody acts: companions, groups, the same act told of others."""
