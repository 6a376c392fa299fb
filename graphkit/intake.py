"""Claims from elsewhere: ``*.claims.jsonl``, written by a person or a language model, in the format in which ours go out (docs/claims.md).

A claim is let in only when its quotation and every ground stand word for word in the named source at the offsets given, so that a quotation
that somebody made up cannot enter. Whatever is refused is named with its line and the reason; the others are taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, ClassVar, Literal, Union, get_args, get_origin, get_type_hints

from graphkit.claimjson import claim_id, from_dict
from graphkit.errors import ExtractError, ReadError
from graphkit.model import KINDS, Claim, Ground, Source
from graphkit.read import CLAIMS_SUFFIX
from graphkit.read.catalogue import days_of
from graphkit.read.opening import bytes_of

_DATES = ("date", "not_before", "not_after")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that was not let in: where it stands and why."""

    path: str
    line: int
    reason: str

    @property
    def message(self) -> str:
        """The refusal as one sentence."""
        return f"{self.path}, line {self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Intake:
    """What came in from one file, in the order of the text, and what did not."""

    claims: tuple[Claim, ...]
    refusals: tuple[Refusal, ...]


def discover_claims(paths: Iterable[Path | str]) -> list[Path]:
    """Return the files of claims among files and folders, each once, sorted by name, then path."""
    found: dict[Path, Path] = {}
    for path in map(Path, paths):
        files = path.rglob(f"*{CLAIMS_SUFFIX}") if path.is_dir() else [path] if path.name.endswith(CLAIMS_SUFFIX) else []
        for file in files:
            if not (path.is_dir() and any(part.startswith(".") for part in file.relative_to(path).parts)):
                found.setdefault(file.resolve(), file)
    return sorted(found.values(), key=lambda p: (p.name, str(p)))


def take_in(path: Path | str, sources: Iterable[Source]) -> Intake:
    """Read a file of claims and check each against the text of its source.

    :param sources: the sources of the set; a claim names one by its file name (with or without folders) or its identity in the set.
    :raises ReadError: when the file is missing, empty or no text.
    """
    path = Path(path)
    try:
        text = bytes_of(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(f"{path} is not in UTF-8 (byte {error.start}); save it as UTF-8.", path=str(path), reason="encoding") from None
    known = _by_name(sources)
    claims: dict[str, Claim] = {}
    refusals = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            claim = check(_claim(line, path), known)
        except ExtractError as error:
            refusals.append(Refusal(str(path), number, error.message))
        else:
            claims.setdefault(claim_id(claim), claim)
    ordered = sorted(claims.items(), key=lambda item: (item[1].source, item[1].start, item[1].end, item[1].kind, item[0]))
    return Intake(tuple(claim for _, claim in ordered), tuple(refusals))


def check(claim: Claim, sources: Mapping[str, Source]) -> Claim:
    """Return the claim under its source's name when its words are where it says. Raises ExtractError with the reason."""
    source = sources.get(claim.source) or sources.get(Path(claim.source).name)
    if source is None:
        raise ExtractError(
            f"Its source {claim.source!r} is not among those loaded; add that file too.", source=claim.source, reason="source"
        )
    quotes: tuple[Claim | Ground, ...] = (claim, *claim.grounds)
    for quote in quotes:
        _check_words(quote, source)
    if not 0 <= claim.confidence <= 1:
        raise ExtractError(f"Its confidence {claim.confidence} is not between 0 and 1.", source=source.name, reason="confidence")
    for name in _DATES:
        value = getattr(claim, name, None)
        if value is not None and not _is_date(value, whole=name != "date"):
            wanted = "a day" if name != "date" else "a year, month or day"
            raise ExtractError(f"Its {name} {value!r} is not {wanted} as in 2011-10-07.", source=source.name, reason="date")
    return replace(claim, source=source.name)


def _check_words(quote: Claim | Ground, source: Source) -> None:
    """Raise ExtractError unless the words stand at their offsets, and say where they do stand."""
    what = f"ground for {quote.use}" if isinstance(quote, Ground) else "quotation"
    start, end, words = quote.start, quote.end, quote.quote
    if not words.strip():
        raise ExtractError(f"Its {what} is empty.", source=source.name, reason="empty")
    if 0 <= start < end <= len(source.text) and source.text[start:end] == words:
        return
    shown = words if len(words) <= 60 else words[:57] + "…"
    place = source.text.find(words)
    if place >= 0:
        hint = f"they stand at {place} to {place + len(words)}, not {start} to {end} (offsets count what 'graphkit read' prints)"
    else:
        hint = "these words are not in it, letter for letter"
    raise ExtractError(f'Its {what} "{shown}" is not in {source.name} at its offsets: {hint}.', source=source.name, reason="quote")


def _claim(line: str, path: Path) -> Claim:
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise ExtractError("It is no JSON object.", reason="json")
        claim = from_dict(row)
    except json.JSONDecodeError as error:
        raise ExtractError(f"It is no JSON ({error}).", reason="json") from None
    except (KeyError, TypeError, RecursionError) as error:
        raise ExtractError(f"It is no claim ({type(error).__name__}: {error}).", reason="shape") from None
    for name, kind in _types(claim.kind).items():
        if not _fits(getattr(claim, name), kind):
            raise ExtractError(f"Its {name} {getattr(claim, name)!r} is of the wrong type.", reason="type", field=name)
    return claim if claim.rule else replace(claim, rule=f"intake.{path.name.removesuffix(CLAIMS_SUFFIX)}")


def _by_name(sources: Iterable[Source]) -> dict[str, Source]:
    """Sources by file name and by identity; a name that two share finds neither."""
    names: dict[str, list[Source]] = {}
    for source in sources:
        for name in {source.name, source.ident}:
            names.setdefault(name, []).append(source)
    return {name: found[0] for name, found in names.items() if len(found) == 1}


@cache
def _types(kind: str) -> dict[str, Any]:
    hints = get_type_hints(KINDS[kind])
    return {item.name: hints[item.name] for item in fields(KINDS[kind])}


def _fits(value: Any, kind: Any) -> bool:
    """Tell whether a value has the type that the model gives its field: the few forms that the model uses."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return any(_fits(value, part) for part in parts)
    if origin is Literal:
        return value in parts
    if origin is tuple:
        return isinstance(value, tuple) and all(_fits(item, parts[0]) for item in value)
    if origin is ClassVar:
        return True
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is Ground:
        return isinstance(value, Ground) and _fits(value.start, int) and _fits(value.end, int) and isinstance(value.quote, str)
    return isinstance(value, kind)


def _is_date(literal: str, whole: bool) -> bool:
    try:
        if whole:
            return date.fromisoformat(literal).isoformat() == literal
        return bool(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", literal) and days_of(literal))
    except ValueError:
        return False
