"""A graph at any SPARQL 1.1 endpoint, behind the same face as the embedded store; asked through SPARQLWrapper.

https://www.w3.org/TR/sparql11-protocol/. Credentials come from $GRAPHKIT_USER and $GRAPHKIT_PASSWORD (and $GRAPHKIT_AUTH, "basic" or
"digest") or from $GRAPHKIT_TOKEN; they stand in no message.
"""

from graphkit.remote.store import CutWarning, RemoteStore

__all__ = ["CutWarning", "RemoteStore"]
