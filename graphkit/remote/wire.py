"""Requests over HTTP: our name, a deadline over all tries, patience where a server asks for it, credentials for their own host only."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import IO, Any

from graphkit import __version__
from graphkit.errors import RemoteError

AGENT = f"graphkit/{__version__}"
TRIES = 4
LONGEST_WAIT = 60.0  # seconds; a server that asks for more is told of to the user
_AGAIN = {429, 502, 503, 504}
_SHOWN = 200  # characters of a server's words in a message


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: status, media type without parameters, headers and the whole body."""

    status: int
    media: str
    headers: Message
    body: bytes

    def words(self) -> str:
        """Return the beginning of the body as one line of text."""
        text = " ".join(self.body[: _SHOWN * 4].decode(errors="replace").split())
        return text[:_SHOWN] + ("…" if len(text) > _SHOWN else "")


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who asks. ``repr`` shows nothing of it."""

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    digest: bool = False

    @classmethod
    def found(cls, url: str) -> Credentials:
        """Take credentials from the environment, else from the URL itself."""
        parts = urllib.parse.urlsplit(url)
        user = os.environ.get("GRAPHKIT_USER") or urllib.parse.unquote(parts.username or "")
        password = os.environ.get("GRAPHKIT_PASSWORD") or urllib.parse.unquote(parts.password or "")
        digest = os.environ.get("GRAPHKIT_AUTH", "basic").lower() == "digest"
        return cls(user, password, os.environ.get("GRAPHKIT_TOKEN", ""), digest)


def plain(url: str) -> str:
    """Return a URL without user and password, fit for a message."""
    parts = urllib.parse.urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urllib.parse.urlunsplit(parts._replace(netloc=host))


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows a redirect with the same method and body, and with credentials only to the host for which they are."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """Return the next request. What was posted is posted again: as a GET a query would be lost, and an update with it."""
        if code == 303 or req.get_method() in ("GET", "HEAD"):
            new = super().redirect_request(req, fp, code, msg, headers, newurl)
        else:
            kept = {name: value for name, value in req.headers.items() if name.lower() not in ("content-length", "host")}
            new = urllib.request.Request(newurl, req.data, kept, req.origin_req_host, unverifiable=True, method=req.get_method())
        if new is not None and not _for(req.full_url, newurl):
            new.remove_header("Authorization")
        return new


def _for(url: str, other: str) -> bool:
    """Say whether credentials for one address are also for another: the same host and port, or the same host by TLS instead of none."""
    one, two = urllib.parse.urlsplit(url), urllib.parse.urlsplit(other)
    return (one.scheme, one.netloc) == (two.scheme, two.netloc) or (
        (one.scheme, two.scheme) == ("http", "https") and one.hostname == two.hostname and two.port in (None, 443)
    )


class Wire:
    """Sends requests to one server. ``deadline`` is the most that one request may take in seconds, waits and tries included.

    Requests ``within`` a question share one deadline.
    """

    def __init__(self, url: str, deadline: float = 120.0) -> None:
        self.url = plain(url)
        self.deadline = deadline
        self._until: float | None = None
        self._credentials = Credentials.found(url)
        handlers: list[urllib.request.BaseHandler] = [_SameHost()]
        if self._credentials.digest and self._credentials.user:
            known = urllib.request.HTTPPasswordMgrWithDefaultRealm()
            parts = urllib.parse.urlsplit(self.url)
            known.add_password(None, f"{parts.scheme}://{parts.netloc}/", self._credentials.user, self._credentials.password)
            handlers.append(urllib.request.HTTPDigestAuthHandler(known))
        self._opener = urllib.request.build_opener(*handlers)

    @contextlib.contextmanager
    def within(self) -> Iterator[None]:
        """Give all requests that are sent meanwhile one deadline together: the pages of an answer, and what is asked before it."""
        before = self._until
        self._until = time.monotonic() + self.deadline if before is None else before
        try:
            yield
        finally:
            self._until = before

    def send(self, request: urllib.request.Request) -> Reply:
        """Send a request and return the answer, whatever its status. Waits as told on 429 and 503.

        Raises RemoteError when the server cannot be reached, when the deadline passes, or when it asks for a longer wait.
        """
        self._sign(request)
        until = time.monotonic() + self.deadline if self._until is None else self._until
        for turn in range(TRIES):
            reply = self._once(request, until)
            if reply.status not in _AGAIN or turn == TRIES - 1:
                return reply
            wait = retry_after(reply.headers.get("Retry-After"), default=2.0**turn)
            if wait > LONGEST_WAIT or time.monotonic() + wait >= until:
                raise RemoteError(
                    f"{self.url} is busy ({reply.status}) and asks for {wait:.0f} seconds of patience. Ask again later.",
                    url=self.url,
                    status=reply.status,
                    wait=wait,
                )
            time.sleep(wait)
        raise AssertionError("unreachable")

    def _sign(self, request: urllib.request.Request) -> None:
        import base64

        request.add_header("User-Agent", AGENT)
        who = self._credentials
        if who.token:
            request.add_header("Authorization", f"Bearer {who.token}")
        elif who.user and not who.digest:
            request.add_header("Authorization", "Basic " + base64.b64encode(f"{who.user}:{who.password}".encode()).decode())

    def _once(self, request: urllib.request.Request, until: float) -> Reply:
        """Send once. The work is a thread's, so that a server that drips its answer does not hold us beyond the deadline."""
        left = until - time.monotonic()
        answers: queue.SimpleQueue[Reply | Exception] = queue.SimpleQueue()
        threading.Thread(target=self._exchange, args=(request, max(left, 0.1), answers), daemon=True).start()
        try:
            found = answers.get(timeout=max(left, 0.1))
        except queue.Empty:
            found = TimeoutError()
        if isinstance(found, Reply):
            return found
        if isinstance(found, TimeoutError) or isinstance(getattr(found, "reason", None), TimeoutError):
            raise RemoteError(
                f"{self.url} did not answer within {self.deadline:g} seconds. Ask for less, or allow more time.",
                url=self.url,
                status=None,
                wait=self.deadline,
            )
        reason = getattr(found, "reason", found)
        raise RemoteError(f"{self.url} cannot be reached ({reason}). Check the address.", url=self.url, status=None, wait=None)

    def _exchange(self, request: urllib.request.Request, timeout: float, answers: queue.SimpleQueue[Reply | Exception]) -> None:
        try:
            with self._opener.open(request, timeout=timeout) as answer:
                answers.put(_reply(answer.status, answer.headers, answer))
        except urllib.error.HTTPError as error:
            with error:
                answers.put(_reply(error.code, error.headers, error))
        except (OSError, HTTPException, ValueError) as error:
            answers.put(error)


def _reply(status: int, headers: Message, body: IO[bytes] | Any) -> Reply:
    media = (headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return Reply(status, media, headers, body.read())


def retry_after(value: str | None, default: float) -> float:
    """Return the seconds that a Retry-After header asks for: a number, or a date (RFC 9110, section 10.2.3)."""
    if not value:
        return default
    if value.strip().isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return default
