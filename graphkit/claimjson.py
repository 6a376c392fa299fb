"""Claims as JSON Lines and back: the format in which anyone's claims come in and ours go out (documented in docs/claims.md)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from graphkit.errors import ExtractError
from graphkit.model import KINDS, Claim, Ground

_NAMES = {kind: tuple(item.name for item in fields(kind)) for kind in KINDS.values()}
_LISTS = {"reported_by", "holder", "proposer", "section", "participants", "asserted_by"}
_LISTED = {kind: tuple(name for name in names if name in _LISTS) for kind, names in _NAMES.items()}
_KNOWN = {kind: frozenset({*names, "kind"}) for kind, names in _NAMES.items()}


def to_dict(claim: Claim) -> dict[str, Any]:
    """Return the claim as a JSON object: unknown is None; ``asserted_by`` is a string when one, a list when several."""
    row: dict[str, Any] = {"kind": claim.kind}
    for name in _NAMES[type(claim)]:
        value = getattr(claim, name)
        if name == "grounds":
            value = [{"start": g.start, "end": g.end, "quote": g.quote, "for": g.use} for g in value]
        elif name == "asserted_by":
            value = None if not value else value[0] if len(value) == 1 else list(value)
        elif isinstance(value, tuple):
            value = list(value)
        row[name] = value
    return row


def to_json(claim: Claim) -> str:
    """Return the claim as one line of JSON, fields in the order of the model."""
    return json.dumps(to_dict(claim), ensure_ascii=False)


def from_dict(row: dict[str, Any]) -> Claim:
    """Build a claim from a JSON object. Fields that the model does not know are refused. Raises ExtractError."""
    kind = KINDS.get(str(row.get("kind")))
    if kind is None:
        raise ExtractError(f"A claim has the kind {row.get('kind')!r}; known are {', '.join(KINDS)}.", kind=row.get("kind"))
    if not row.keys() <= _KNOWN[kind]:
        extra = min(row.keys() - _KNOWN[kind])
        raise ExtractError(f"A {kind.kind} claim has no field {extra!r}; it has {', '.join(sorted(_NAMES[kind]))}.", field=extra)
    values = dict(row)
    del values["kind"]
    if "grounds" in row:
        values["grounds"] = tuple(Ground(start=g["start"], end=g["end"], quote=g["quote"], use=g["for"]) for g in row["grounds"] or ())
    for name in _LISTED[kind]:
        if name in row:
            value = row[name]
            values[name] = () if value is None else (value,) if isinstance(value, str) else tuple(value)
    try:
        return kind(**values)
    except TypeError as error:
        raise ExtractError(f"A {kind.kind} claim is incomplete: {error}.", kind=kind.kind) from None


def read_lines(lines: Iterable[str]) -> Iterator[Claim]:
    """Yield the claims of JSON Lines; empty lines are passed over. Raises ExtractError with the line's number."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield from_dict(json.loads(line))
        except (json.JSONDecodeError, KeyError) as error:
            raise ExtractError(f"Line {number} is no claim in JSON: {error}.", line=number) from None
        except ExtractError as error:
            raise ExtractError(f"Line {number}: {error.message}", line=number, **error.parts) from None


def claim_id(claim: Claim) -> str:
    """Return the claim's identity: 16 hexadecimal digits of the SHA-256 of its content (how sure the extractor was is no content)."""
    row = to_dict(claim)
    del row["confidence"]
    text = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
