"""Norms without a deontic word of their own: the items and coordinated phrases that a governing lead makes norms.

"Parties pledge: (a) To open their ports; (b) Not to levy dues." · "principles such as not jamming signals, sharing charts" · the operative
paragraphs of a resolution ("Calls upon all States to …") · a bare infinitive after a sentence of pledges ("To settle disputes …").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HOLDER = r"(?:principles|recommendations?|norms|rules|commitments|obligations|pledges|guidelines|responsibilities)"
_SUCH = re.compile(
    rf"\b(?P<noun>{_HOLDER})\b(?P<between>[^.;:]{{0,140}}?)(?P<lead>,?\s+such\s+as|,\s+namely,?|,?\s+including|:)\s+(?=(?:not\s+|no\s+|never\s+)?\w+ing\b)",
    re.I,
)
_GERUND = re.compile(r"(?P<no>not\s+|no\s+|never\s+)?(?P<verb>\w+ing)\b", re.I)
_SEPARATOR = re.compile(
    r";\s+(?:and\s+)?|,\s+and\s+(?=(?:not\s+|no\s+)?\w+ing\b)|,\s+(?=(?:not\s+|no\s+|never\s+)?\w+ing\b)|\s+and\s+(?=(?:not\s+|no\s+|never\s+|refraining\s+|ensuring\s+)\w*)"
)
_NOT_GERUND = frozenset(
    "being during including regarding concerning according something anything nothing everything thing bring king spring string following existing emerging ongoing".split()
)

_INFINITIVE = re.compile(
    r"(?P<not>[Nn]ot\s+|[Nn]ever\s+)?[Tt]o\s+(?P<not2>not\s+|refrain\s+from\s+|abstain\s+from\s+)?(?P<verb>[a-z][\w-]*)\b"
)
_BARE = re.compile(r"(?P<not>[Nn]ot\s+|[Nn]ever\s+|[Rr]efrain\s+from\s+|[Aa]bstain\s+from\s+)?(?P<verb>[A-Za-z][a-z-]+)\b")
_ITEM_GERUND = re.compile(r"(?P<not>[Nn]ot\s+|[Rr]efraining\s+from\s+|[Aa]bstaining\s+from\s+)?(?P<verb>[A-Za-z][a-z]+ing)\b")

# What makes a lead govern: the force that it gives its items
_LEADS = (
    ("commitment", re.compile(r"\b(?:pledges?|undertakes?|commits?(?:\s+themselves)?|commitments?|are\s+committed\s+to)\b", re.I)),
    ("obligation", re.compile(r"\b(?:shall|must|obligations?|undertakings?|decides?|demands?|are\s+(?:obliged|required)\s+to)\b", re.I)),
    (
        "recommendation",
        re.compile(
            r"\b(?:should|recommends?|recommendations?|recommended|calls?\s+(?:up)?on|urges?|requests?|norms|principles|agree(?:s|d)?\s+to|needs?\s+to|proposes?)\b",
            re.I,
        ),
    ),
    ("encouragement", re.compile(r"\b(?:encourages?|invites?|encouraged|invited|may\s+wish)\b", re.I)),
)

# Operative paragraphs (UN Editorial Manual: numbered, opened by a verb in the third person, closed by a semicolon)
_OPERATIVE = re.compile(
    r"[*_\s]*(?:(?:Also|Further|Once\s+again|Again|Strongly|Urgently|Reiterates\s+its\s+call)[*_\s]+)?(?P<verb>[Cc]alls\s+(?:up)?on|[Uu]rges|[Rr]equests|[Ii]nvites|[Ee]ncourages|[Rr]ecommends|[Dd]ecides|[Dd]emands|[Aa]ppeals\s+to|[Ii]nstructs|[Dd]irects|[Aa]uthorizes)[*_]*\b"
)
# The same verbs with a subject: "Kenya urges all coastal States to …"
_CALLS = re.compile(
    r"\b(?P<verb>(?:[Cc]all(?:s|ed|ing)?|appeal(?:s|ed|ing)?)\s+(?:again\s+)?(?:up)?(?:on|to)|[Uu]rg(?:e|es|ed|ing)|[Ii]nvit(?:e|es|ed|ing)|[Ee]ncourag(?:e|es|ed|ing)|[Rr]equest(?:s|ed|ing)?)\s+"
    r"(?P<who>(?:all\s+|the\s+|other\s+|those\s+|every\s+|both\s+)?(?:[\w()’'-]+[ ,]\s*){1,14}?)(?P<to>(?:not\s+)?to\s+(?:refrain\s+from\s+|abstain\s+from\s+|not\s+)?)(?P<action>[a-z][\w-]+)\b"
)
# "proposed that a permanent panel be set up", "recommends that States not test"
_MANDATIVE = re.compile(
    r"\b(?P<verb>(?:recommend|propos|suggest|urg|demand|request|insist)(?:e?s|ed|ing)?|[Ii]t\s+(?:is|was)\s+(?:recommended|proposed|suggested|requested))\s+that\s+"
    r"(?P<who>(?:[\w'’()-]+\s+){1,9}?)(?P<not>not\s+)?(?P<base>be\s+(?:\w+ly\s+)?(?:\w+ed|given|taken|made|held|kept|put|set|drawn|begun|lit|built|sent|led|met|shown|found|done|written|chosen|brought|sought|taught|paid|laid|left|lost|sold|cut|shut|read|seen)|consider|establish|take|adopt|refrain|make|continue|develop|ensure|include|provide|submit|cooperate|share|strengthen|promote|implement"
    r"|convene|report|use|begin|start|ratify|sign|join|publish|designate|respect|comply)\b"
)
_AFTER_MANDATE = re.compile(r";|:|,\s+(?:which|while|but|so|thus|saying|adding)\b|\.\s")
_FORCE = {
    "call": "recommendation",
    "appeal": "recommendation",
    "urge": "recommendation",
    "request": "recommendation",
    "recommend": "recommendation",
    "invite": "encouragement",
    "encourage": "encouragement",
    "decide": "obligation",
    "demand": "obligation",
    "instruct": "obligation",
    "direct": "obligation",
    "authorize": "permission",
}
_TO = re.compile(r"\b(?P<not>not\s+)?to\s+(?P<not2>not\s+|refrain\s+from\s+|abstain\s+from\s+)?[a-z]")
AGENTS = re.compile(
    r"\b(?:States?|states|[Gg]overnments?|countries|nations|[Mm]embers?|[Pp]arties|[Ss]ides?|[Oo]rganizations?|[Ee]nterprises|community|Secretary|Committee|Commission|Conference|Council|Assembly|Group|Agency|Mission"
    r"|Chair|President|delegations?|us|them|it|everyone|all|colleagues|sector|society|enterprises|companies|providers|we|We|user|owners|operators|experts|researchers|speakers|powers|neighbou?rs|State|state|nation|country|Government|party|Director|Office|Facilitator|authorities|actors|Powers|donors|stakeholders|Programme|Fund|Union|Security|General)\b"
)


@dataclass(frozen=True, slots=True)
class Governed:
    """A norm that a lead governs. ``operator`` is a span of the lead's words or of the item's own ("refrain from")."""

    start: int
    end: int
    name: str
    force: str
    negative: bool
    operator: str
    lead: tuple[int, int] | None = None
    addressee: str | None = None


def force_of(lead: str) -> tuple[str, str] | None:
    """Return (force, words) of a governing lead, or None where it governs no norms."""
    for force, pattern in _LEADS:
        match = pattern.search(lead)
        if match:
            return force, match.group()
    return None


def gerunds(text: str, start: int, end: int) -> Iterator[Governed]:
    """Yield the norms of a list in gerunds after "principles … such as": "not jamming signals", "sharing charts"."""
    for match in _SUCH.finditer(text, start, end):
        first = _GERUND.match(text, match.end())
        if first is None or first["verb"].lower() in _NOT_GERUND:
            continue
        begin = match.end()
        pieces: list[tuple[int, int]] = []
        for separator in _SEPARATOR.finditer(text, begin, end):
            following = _GERUND.match(text, separator.end())
            if following and following["verb"].lower() not in _NOT_GERUND and separator.start() - begin > 8:
                pieces.append((begin, separator.start()))
                begin = separator.end()
        stop = end
        while stop > begin and text[stop - 1] in " .;:,\r\n":
            stop -= 1
        pieces.append((begin, stop))
        for piece_start, piece_end in pieces:
            words = text[piece_start:piece_end]
            negative = re.match(r"(?:not|no|never)\s|(?:refrain|abstain)ing\s", words, re.I) is not None
            said = re.match(r"(?:not|no|never)\b|(?:refrain|abstain)ing\s+from", words, re.I)
            yield Governed(
                piece_start,
                piece_end,
                "provision.gerund",
                "recommendation",
                negative,
                said.group() if said else match["noun"],
                (match.start("noun"), match.end("noun")),
            )


def item(text: str, start: int, end: int, force: str, operator: str, lead: tuple[int, int]) -> Governed | None:
    """Return the norm that an item states under a governing lead, or None where the item is no action."""
    match = _INFINITIVE.match(text, start, end)
    name = "provision.infinitive"
    if match is None:
        match, name = _ITEM_GERUND.match(text, start, end), "provision.item-gerund"
    if match is None and re.search(r"(?:\b(?:to|should|shall|must|will)|not)\s*:$", text[slice(*lead)].strip(), re.I):
        match, name = _BARE.match(text, start, end), "provision.item-verb"
    if match is None or (name == "provision.item-gerund" and match["verb"].lower() in _NOT_GERUND):
        return None
    groups = match.groupdict()
    negative = bool(groups.get("not") or groups.get("not2")) or re.search(r"\bnot(?:\s+to)?\s*:$", text[slice(*lead)]) is not None
    own = (groups.get("not") or groups.get("not2") or "").strip()
    stop = end
    while stop > start and text[stop - 1] in " .;:,\r\n\t":
        stop -= 1
    if text[stop - 5 : stop].lower() in ("; and", ", and"):
        stop -= 5
    return Governed(start, stop, name, force, negative, (own if "from" in own else f"{operator} … {own}" if own else operator), lead)


def mandative(text: str, start: int, end: int) -> Iterator[Governed]:
    """Yield norms in the subjunctive: "recommends that States consider the following", "proposed that a panel be set up"."""
    for match in _MANDATIVE.finditer(text, start, end):
        stop = end
        tail = _AFTER_MANDATE.search(text, match.end(), end)
        if tail:
            stop = tail.start()
        while stop > match.end() and text[stop - 1] in " .;:,\r\n\t”\"":
            stop -= 1
        words = " ".join(match["verb"].split())
        who = None if match["base"].startswith("be") else match["who"].strip()
        yield Governed(match.start("who"), stop, "provision.mandative", "recommendation", bool(match["not"]), f"{words} that", (match.start("verb"), match.end("verb")), who)


def operative(text: str, start: int, end: int, opened: bool) -> Iterator[Governed]:
    """Yield the norms of an operative paragraph (``opened``: it begins here), and of sentences in which somebody calls on somebody to act."""
    match = _OPERATIVE.match(text, start, end) if opened else None
    if match:
        stop = end
        while stop > start and text[stop - 1] in " .;:,\r\n\t":
            stop -= 1
        who = _TO.search(text, match.end(), stop)
        verb = match["verb"].split()[0].lower().rstrip("s")
        force = _FORCE.get(verb, "recommendation")
        begin = match.start("verb")
        # without "to" or "that" the words ask for a thing: "Requests a report"; that is a norm as well
        addressee = text[match.end() : who.start()].strip(" ,*_") if who and who.start() - match.end() > 2 else None
        that = re.match(r"[*_\s]*that\b", text[match.end() : match.end() + 12])
        if that:
            addressee = None
        negative = bool(who and (who["not"] or who["not2"]))
        yield Governed(
            begin,
            stop,
            "provision.operative",
            force,
            negative,
            match["verb"],
            None,
            addressee if addressee and len(addressee) < 160 else None,
        )
        return
    for found in _CALLS.finditer(text, start, end):
        if not AGENTS.search(found["who"]):
            continue
        before = text[max(start, found.start() - 12) : found.start()].lower()
        if before.endswith((" to ", " and ")) and re.search(
            r"\b(?:should|shall|must|can|may)\b", text[max(start, found.start() - 160) : found.start()]
        ):
            continue  # "States should … and encourage enterprises to …": the outer norm has it
        stop = end
        tail = re.compile(
            r"[;:]|,\s+(?:which|while|but|so that|thus)\s|\s+and\s+(?:also\s+)?(?:welcom|support|reiterat|express|hope)\w+\b"
        ).search(text, found.end(), end)
        if tail:
            stop = tail.start()
        while stop > start and text[stop - 1] in ' .;:,\r\n\t”"':
            stop -= 1
        verb = re.sub(r"(?:ed|ing|es|s|e)$", "", found["verb"].split()[0].lower())
        force = next((f for key, f in _FORCE.items() if key.startswith(verb[:5])), "recommendation")
        yield Governed(
            found.start("verb"),
            stop,
            "provision.call",
            force,
            bool(re.search(r"not|from", found["to"])),
            found["verb"],
            None,
            found["who"].strip(" ,"),
        )
