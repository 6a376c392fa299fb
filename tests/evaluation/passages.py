"""The invented passages, and how their annotations are written.

Each file of ``passages/`` is one genre (the part of its name before "_"). An annotation is one line with bars:

* sponsorship: ``SPONSORS | role | DOCUMENT = OTHER NAME | date | words``
* document: ``NAME = OTHER NAME | words`` (the words may be left out where they are the name)
* vote: ``DOCUMENT | yes-no-abstain | words`` ("none": adopted without a vote); voter: ``CODES | choice``
* provision: ``polarity modality | topic | PROPOSERS | words``
* stance: ``HOLDERS | attitude | words``; threat: ``WHOSE WORD | category | words``; event: ``date | words``

``~`` at the beginning: arguable, neither counts nor hurts. ``?`` and ``*``: not checked. ``-``: must be unknown. ``A/B``: either.
The words are those of the text (a space stands for any white space, "…" for whatever is between), and give the offsets.
Sponsorships, votes and documents are annotated everywhere, other kinds where ``read`` says so. ``loose``: some document has no symbol or
title that all would give it, so that documents are not counted there. ``optional``: kinds that are not counted there.
All were written by somebody who had not seen the rules of extraction. From the fourth set on only documents with a symbol and
votes with counts are annotated, and counted.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "passages"
ALWAYS = ("sponsorship", "document", "vote", "voter")
SERIES = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twentyfirst",
    "twentysecond",
    "twentythird",
)
LATER = SERIES[2:]
TAUGHT = FOLDER.with_name("taught")
"""Passages that only teach: on which the rules were worked before anything was counted, or written for breadth."""
_TAUGHT = ("worked", "breadth", "turns")


@dataclass(frozen=True)
class Passage:
    """A passage with what a careful reader finds in it."""

    id: str
    genre: str
    text: str
    date: str | None
    language: str | None
    kinds: tuple[str, ...]  # what is counted in it
    gold: tuple[dict[str, Any], ...]
    loose: bool
    series: str = "first"

    @property
    def sparing(self) -> bool:
        """Whether only documents with a symbol and votes with counts are annotated."""
        return self.series in (*LATER, *_TAUGHT)

    @property
    def negative(self) -> bool:
        """Whether nobody stands behind a document in it."""
        return not any(g["kind"] == "sponsorship" for g in self.gold)


def passages(folder: Path = FOLDER) -> list[Passage]:
    """Return all passages, by file and place."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        for row in tomllib.loads(path.read_text("utf-8"))["passage"]:
            genre, _, series = path.stem.partition("_")
            found.append(_passage(row, genre, series if series in (*SERIES, *_TAUGHT) else "first"))
    return found


def _passage(row: dict[str, Any], genre: str, series: str) -> Passage:
    text = row["text"]
    gold: list[dict[str, Any]] = []
    for kind in (*ALWAYS, "provision", "stance", "threat", "event"):
        for line in row.get(kind, []):
            gold += _annotation(kind, line, text, row["id"])
    optional = set(row.get("optional", [])) | ({"document"} if row.get("loose") else set())
    kinds = tuple(k for k in (*ALWAYS, *row.get("read", [])) if k not in optional)
    return Passage(row["id"], genre, text, row.get("date"), row.get("language"), kinds, tuple(gold), bool(row.get("loose")), series)


def _annotation(kind: str, line: str, text: str, ident: str) -> list[dict[str, Any]]:
    weak = line.startswith("~")
    parts = [part.strip() for part in line.removeprefix("~").split("|")]
    base: dict[str, Any] = {"kind": kind, "weak": weak, "passage": ident}
    if kind == "voter":
        return [{**base, "voter": code, "choice": parts[1], "start": 0, "end": len(text), "quote": ""} for code in parts[0].split()]
    if kind == "document" and len(parts) == 1:
        parts.append(re.split(r"\s+=\s+", parts[0])[0])
    base |= _place(parts[-1], text, ident)
    if kind == "sponsorship":
        documents = _documents(parts[2])
        return [
            {**base, "sponsors": codes.split("/"), "role": parts[1], "documents": documents, "date": parts[3]} for codes in parts[0].split()
        ]
    if kind == "document":
        return [{**base, "documents": _documents(parts[0])}]
    if kind == "vote":
        counts = [int(n) for n in parts[1].split("-")] if parts[1] != "none" else [None] * 3
        return [{**base, "documents": _documents(parts[0]), **dict(zip(("yes", "no", "abstain"), counts, strict=True))}]
    if kind == "provision":
        polarity, modality = parts[0].split()
        return [{**base, "polarity": polarity, "modality": modality, "topic": parts[1], "proposer": parts[2].split()}]
    if kind == "stance":
        return [{**base, "holder": parts[0].split(), "attitude": parts[1]}]
    if kind == "threat":
        return [{**base, "asserted_by": parts[0].split() or ["*"], "category": parts[1]}]
    return [{**base, "date": parts[0]}]


def _documents(names: str) -> list[str]:
    """The names of a document; "*" among them: any."""
    found = re.split(r"\s+=\s+", names)
    return ["*"] if "*" in found else found


def _place(words: str, text: str, ident: str) -> dict[str, Any]:
    """Find words in a text: they must stand there, and once, unless they are a document's name."""
    pattern = r"\s+".join(r".*?" if part == "…" else re.escape(part) for part in words.split())
    found = re.search(pattern, text, re.DOTALL)
    if found is None:
        raise ValueError(f"{ident}: not in the text: {words!r}")
    return {"start": found.start(), "end": found.end(), "quote": found[0]}
