"""Whose text it is, in a word: "the Ruritanian-drafted resolution", "Ruritania's draft", "the working paper of Freedonia"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.mentions import DEMONYM
from graphkit.extract.negation import negated, planned
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import (
    free,
    reference,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import family, pattern
from graphkit.model import Mention

_DRAFTS = frozenset(
    {"draft-resolution", "draft-decision", "revised-draft", "amendment", "working-paper", "non-paper", "conference-room-paper"}
)

_INITIATIVE = pattern(
    r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{0,70}?)\s(?P<noun>(?:at|on|upon)\sthe\s(?:joint\s)?(?:initiative|proposal"
    r"|suggestion))\sof\s(?P<who>\u24c5)",
)
_INITIATIVE_FIRST = pattern(
    r"(?P<noun>(?:[Aa]t|[Oo]n|[Uu]pon)\sthe\s(?:joint\s)?(?:initiative|proposal))\sof\s(?P<who>\u24c5)(?P<gap>(?:,\s"
    r"|\s)[^.;:\u24c5\u24b9]{0,80}?\b(?:adopted|approved|passed|considered|agreed)\b[^.;:\u24c5\u24b9]{0,40}?)\s(?P<doc>\u24b9)",
)
_COMPOUND = pattern(
    r"(?P<who>[\u24c5\u24b6])-(?P<verb>(?:co-?)?(?:sponsored|drafted|authored|tabled|proposed|submitted|initiated|led|introduced"
    r"|penned|written|prepared)),?\s(?P<gap>(?:(?!and\b|on\b|of\b|to\b|or\b)[\w\u24bb\u24b6\u24c5'-]+,?\s){0,4})(?P<doc>\u24b9)"
)

_OWNED = pattern(
    r"(?P<who>\u24c5)'s?\s(?P<gap>(?:(?!on\b|of\b|to\b|or\b|and\b|in\b|for\b|vote|support|oppos|position|statement|view|respons"
    r"|object|reject|reaction|explanation|national|foreign|nuclear-weapon|obligation|ratif|access|implement|compliance|propos\w+\sto"
    r"|representative|delegat|own\snational)[\w\u24bb'-]+,?\s){0,4})(?P<doc>\u24b9)"
)

_ADJECTIVE = pattern(r"(?P<who>[\u24b6\u24c5](?:-\u24b6)?)\s(?P<gap>(?:(?!and\b|or\b)[\w\u24bb-]+\s){0,2})(?P<doc>\u24b9)")

_TEXT_OF = pattern(r"(?P<doc>\u24b9)(?P<gap>)\s(?P<noun>of|by|from)\s(?:the\s)?(?P<who>\u24c5)(?=[\s,.;:)\"]|$)(?!')")


_OWNER = re.compile(r"['\u2019]s?+\s+(?:[\w-]++\s+){0,3}?(?:resolution|decision|text|amendments?|paper|non-paper)\b")
_OF = re.compile(r"\b(?:paper|text|amendment)s?\s+(?:by|of|from)\s")
_OWNING = re.compile(r"\s+(?:[\w-]++\s+){0,2}?(?:resolution|decision|text|amendments?|paper|non-paper)\b")


def owned(reading: Reading) -> Iterator[int]:
    """Yield where a document stands right after an owner or the adjective of a State: a cue where no verb is."""
    for match in (*_OWNER.finditer(reading.text), *_OF.finditer(reading.text)):
        yield match.start()
    for name in reading.names:
        if (name.kind == DEMONYM or (name.kind == "state" and name.quote.isupper() and len(name.quote) < 5)) and _OWNING.match(
            reading.text, name.end
        ):
            yield name.start


@rule(
    "sponsorship.compound",
    "-sponsored",
    "-drafted",
    "-authored",
    "-tabled",
    "-proposed",
    "-submitted",
    "-initiated",
    "-led",
    "-introduced",
    "-penned",
    "-written",
    "-prepared",
    "-cosponsored",
    "-co-",
)
def compound(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Compounds of the press: "the Ruritanian-drafted resolution", "a Freedonia-led draft". "-backed" and "-supported" sponsor nothing."""
    name = "sponsorship.compound"
    for match in _COMPOUND.finditer(frame.text):
        if free(frame, match.start(), match.end(), name):
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=_parties(frame, match.start("who")),
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                confidence=0.85,
            )


@rule("sponsorship.possessive")
def possessive(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose draft it is: "Ruritania's annual draft resolution", "the Ruritanian working paper", "the draft resolution of Ruritania".

    Only for texts that a delegation puts in: a resolution once adopted is the body's, and a State before "resolution" may be its subject.
    """
    name = "sponsorship.possessive"
    for compiled in (_OWNED, _ADJECTIVE, _TEXT_OF):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            words = reading.text[document.start : document.end].lower()
            draft = (
                document.kind in _DRAFTS
                or "draft" in words
                or "/L." in (document.symbol or "")
                or (
                    bool(re.search(r"proposal|memorandum|\btext\b|document", words))
                    and bool(document.symbol or document.title or "/" in (document.document or ""))
                )
            )
            if compiled is _OWNED:
                draft = draft or document.kind == "resolution" or bool(re.search(r"\btext\b", words))
            if compiled is _TEXT_OF and match["noun"] == "by":
                draft = draft or document.kind == "joint-statement"
            if not draft or not free(frame, match.start(), match.end(), name):
                continue
            if compiled is _ADJECTIVE and frame.text[match.start()] == "\u24c5":
                start, end = frame.span(match.start(), match.start() + 1)
                words = reading.text[start:end]
                joint = re.search(r"\w[-\u2011\u2013/]\w", words) and not re.search(r",|\sand\s", words)
                if not (joint or re.fullmatch(r"(?:the\s|The\s)?(?:[A-Z]\.?){2,4}", words)) or "," in match["gap"]:
                    continue
            if compiled is _ADJECTIVE and re.match(r"(?:[\w-]+\s)*(?:language|version|translation|text)\b", match["gap"] or ""):
                continue
            start, end = frame.span(match.start(), match.end())
            does = "submit" if compiled is _TEXT_OF else "lead" if document.kind == "resolution" else "submit"
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=_parties(frame, match.start("who")),
                document=document,
                verb="draft" if "draft" in words else document.called or "text",
                does=does,
                confidence=0.75,
            )


def _parties(frame: Frame, place: int) -> tuple[Who, ...]:
    """The parties at a place, an adjective counted as the State that it names."""
    found: list[Who] = []
    for at in (place, place + 2 if frame.text[place + 1 : place + 3] == "-\u24b6" else -1):
        part = frame.parts.get(at)
        if isinstance(part, Mention):
            found.append(Parties(part.start, part.end, (part,)))
        elif isinstance(part, Parties | Spoken):
            found.append(part)
    return tuple(found)


@rule("sponsorship.initiative", "initiative", "proposal of", "suggestion")
def initiative(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text adopted or tabled at somebody's initiative: "resolution 1/2, adopted at the initiative of Ruritania"."""
    name = "sponsorship.initiative"
    for compiled in (_INITIATIVE, _INITIATIVE_FIRST):
        for match in compiled.finditer(frame.text):
            if negated(match["gap"]) or planned(match["gap"]) or not free(frame, match.start(), match.end(), name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=reference(frame, match.start("doc")),
                verb=match["noun"],
                does="lead",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )
