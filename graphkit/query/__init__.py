"""Saved queries and SPARQL: header, parameters, binding, and errors with their place."""

from graphkit.query.bind import Bound, bind
from graphkit.query.rules import check
from graphkit.query.saved import Condition, Parameter, SavedQuery, by_topic, load, names, numbered, saved
from graphkit.query.sparql import complete, form, parse, syntax_error
from graphkit.query.tokens import exchange, grouped, projection, spoken, tokens
from graphkit.query.world import World

__all__ = [
    "Bound",
    "Condition",
    "Parameter",
    "SavedQuery",
    "World",
    "bind",
    "by_topic",
    "check",
    "complete",
    "exchange",
    "form",
    "grouped",
    "load",
    "names",
    "numbered",
    "parse",
    "projection",
    "saved",
    "spoken",
    "syntax_error",
    "tokens",
]
