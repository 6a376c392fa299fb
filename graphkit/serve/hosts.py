"""By which names the endpoint may be called. On loopback only by its own, so that no page of the web reaches it by a name of its own."""

from __future__ import annotations

LOOPBACK = ("localhost", "127.0.0.1", "[::1]", "::1")


def allowed(host: str) -> tuple[str, ...]:
    """Return the names for a bind address: the loopback names for loopback, else any (a proxy decides)."""
    return LOOPBACK if host in LOOPBACK else ()
