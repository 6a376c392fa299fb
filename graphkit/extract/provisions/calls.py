"""Norms that somebody calls for: operative paragraphs of resolutions, "urges all States to …", "recommends that States consider …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.provisions.clauses import BASES
from graphkit.extract.provisions.governed import Governed

# Operative paragraphs (UN Editorial Manual: numbered, opened by a verb in the third person, closed by a semicolon)
_OPERATIVE = later(
    r"[*_\s]*(?:(?:Also|Further|Once\s+again|Again|Strongly|Urgently|Reiterates\s+its\s+call)[*_\s]+)?(?P<verb>[Cc]alls\s+(?:up)?on"
    r"|[Uu]rges|[Rr]equests|[Ii]nvites|[Ee]ncourages|[Rr]ecommends|[Dd]ecides|[Dd]emands|[Aa]ppeals\s+to|[Ii]nstructs|[Dd]irects"
    r"|[Aa]uthorizes)[*_]*\b"
)
# The same verbs with a subject: "Kenya urges all coastal States to …"
_CALLS = later(
    r"\b(?P<verb>(?:[Cc]all(?:s|ed|ing)?|appeal(?:s|ed|ing)?)\s+(?:again\s+)?(?:up)?(?:on|to)|[Uu]rg(?:e|es|ed|ing)|[Ii]nvit(?:e|es|ed"
    r"|ing)|[Ee]ncourag(?:e|es|ed|ing)|[Rr]equest(?:s|ed|ing)?)\s+"
    r"(?P<who>(?:all\s+|the\s+|other\s+|those\s+|every\s+"
    r"|both\s+)?(?:[\w()’'-]+[ ,]\s*){1,14}?)(?P<to>(?:not\s+)?to\s+(?:refrain\s+from\s+|abstain\s+from\s+"
    r"|not\s+)?)(?P<action>[a-z][\w-]+)\b"
)
# "proposed that a permanent panel be set up", "recommends that States not test"
_MANDATIVE = later(
    r"\b(?P<verb>(?:recommend|propos|suggest|urg|demand|request|insist)(?:e?s|ed|ing)?|[Ii]t\s+(?:is|was)\s+(?:recommended|proposed"
    r"|suggested|requested))\s+that\s+"
    r"(?P<who>(?:[\w'’()-]+\s+){1,9}?)(?P<not>not\s+)?(?P<base>be\s+(?:\w+ly\s+)?(?:\w+ed|given|taken|made|held|kept|put|set|drawn"
    r"|begun|lit|built|sent|led|met|shown|found|done|written|chosen|brought|sought|taught|paid|laid|left|lost|sold|cut|shut|read|seen)"
    r"|consider|establish|take|adopt|refrain|make|continue|develop|ensure|include|provide|submit|cooperate|share|strengthen|promote"
    r"|implement"
    r"|convene|report|use|begin|start|ratify|sign|join|publish|designate|respect|comply|" + "|".join(sorted(BASES)) + r")\b"
)
_AFTER_MANDATE = later(r";|:|,\s+(?:which|while|but|so|thus|saying|adding)\b|\.\s")
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
_TO = later(r"\b(?P<not>not\s+)?to\s+(?P<not2>not\s+|refrain\s+from\s+|abstain\s+from\s+)?[a-z]")
AGENTS = later(
    r"\b(?:States?|states|[Gg]overnments?|countries|nations|[Mm]embers?|[Pp]arties|[Ss]ides?|[Oo]rganizations?|[Ee]nterprises|community"
    r"|Secretary|Committee|Commission|Conference|Council|Assembly|Group|Agency|Mission"
    r"|Chairs?|President|delegations?|Ministers?|leaders|[Mm]anufacturers|[Ss]uppliers|capitals|industry|firms|platforms|importers|exporters|banks|scientists|lawmakers|parliaments?|us|them|it|everyone|all|colleagues|sector|society|enterprises|companies|providers|we|We|user|owners"
    r"|operators|experts|researchers|speakers|powers|neighbou?rs|State|state|nation|country|Government|party|Director|Office"
    r"|Facilitator|authorities|actors|Powers|donors|stakeholders|Programme|Fund|Union|Security|General)\b"
)


def mandative(text: str, start: int, end: int) -> Iterator[Governed]:
    """Yield norms in the subjunctive: "recommends that States consider the following", "proposed that a panel be set up"."""
    for match in _MANDATIVE.finditer(text, start, end):
        stop = end
        tail = _AFTER_MANDATE.search(text, match.end(), end)
        if tail:
            stop = tail.start()
        while stop > match.end() and text[stop - 1] in ' .;:,\r\n\t”"':
            stop -= 1
        words = " ".join(match["verb"].split())
        who = None if match["base"].startswith("be") else match["who"].strip()
        yield Governed(
            match.start("who"),
            stop,
            "provision.mandative",
            "recommendation",
            bool(match["not"]),
            f"{words} that",
            (match.start("verb"), match.end("verb")),
            who,
        )


def operative(text: str, start: int, end: int, opened: bool) -> Iterator[Governed]:
    """Yield the norm of an operative paragraph (``opened``: it begins here), or of a sentence in which somebody is called on to act."""
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
        if not AGENTS.search(found["who"]) or found["who"].startswith("that ") or re.match(r"\w+ing\b|.*,\s+(?:and|but)\s", found["who"]):
            continue
        before = text[max(start, found.start() - 12) : found.start()].lower()
        if before.endswith((" to ", " and ")) and re.search(
            r"\b(?:should|shall|must|can|may)\b", text[max(start, found.start() - 160) : found.start()]
        ):
            continue  # "States should … and encourage enterprises to …": the outer norm has it
        stop = end
        tail = re.compile(
            r"[;:]|,\s+(?:which|while|but|so that|thus)\s|,?\s+and\s+(?:also\s+)?(?:welcom|support|reiterat|express|hope)\w+\b"
            r"|,?\s+and\s+(?:would\s+|also\s+|further\s+)*(?:call(?:s|ed)?\s+(?:up)?on|appeal(?:s|ed)?\s+to|(?:urg|invit|encourag|request)(?:es?|ed|s)?)\s"
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
