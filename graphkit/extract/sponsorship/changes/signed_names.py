"""Names put to a text, and those who stand behind it, in the figures of the press.

"Ruritania and Freedonia have put their names to both", "a text that bears the signatures of Sylvania", "L.9 has Ruritania behind it".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_PUT = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which))?\s(?P<link>{AUX})(?:put|set|lent|gave|given|affixed|attached|signed)\s(?:its|their|his|her|both\stheir)\s"
    r"(?P<noun>names?|signatures?)\s(?:to|on|under|behind)\s(?:the\s(?:front|cover|first)\spage\sof\s)?(?P<doc>\u24b9|both\b|each\b|it\b|them\b)"
)
_DOWN = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<link>{AUX})(?:put|set)\s(?:its|their)\s(?P<noun>names?)\sdown\s(?:as\s(?:an?\s)?(?:co-?)?(?:sponsors?|authors?)\s(?:of|on|for)|on|for)\s"
    r"(?P<doc>\u24b9)"
)
_NTH = pattern(
    r"(?P<who>\u24c5)\s(?P<link>{AUX}(?:is|are|was|were|became|becomes?))\sthe\s(?:\w+(?:th|st|nd|rd)|latest|newest|most\srecent)\s(?:country|State|nation|delegation|government|member)s?\s(?:to|which|that)\s"
    r"(?P<noun>(?:co-?)?sponsor(?:ed)?|sign\son\sto|put\sits\sname\sto)\s(?P<doc>\u24b9)"
)
_BEARS = pattern(
    r"(?P<doc>\u24b9)(?P<gap>(?:\s\([^()]{1,30}\))?(?:,?\s(?:which|that))?(?:\s\w+ly)?)\s(?:bears|bore|carries|carried|bearing|carrying)\sthe\s(?P<noun>names?|signatures?)"
    r"\sof\s(?:the\s)?(?P<who>\u24c5)(?!\sas\b)"
)
_BEHIND = pattern(
    r"(?P<doc>\u24b9),?\s(?P<link>(?:which\s|that\s)?(?:has|had|have|with))\s(?P<who>\u24c5)\s(?P<noun>behind)\s(?:it|them)\b"
)
_JOINED_BY = pattern(
    r"(?P<doc>\u24b9),?\s(?:in|on|for)\swhich\s(?P<who>\u24c5)\s(?P<link>(?:was|were|is|are|has\sbeen|had\sbeen))\s(?:again\s|also\s)?(?P<noun>joined)\sby\s(?:the\s)?(?P<with>\u24c5)"
)
_WHOSE = pattern(
    r"(?P<doc>\u24b9)(?:\s(?:on|about|against)\s[^\u24c5\u24b9;.,]{3,80})?,\s(?P<link>whose\s(?P<noun>(?:(?:main|lead|principal|chief|sole|only|original)\s)?(?:co-?)?(?:sponsors?|authors?|penholders?))"
    r"\s(?:is|are|was|were|remains?)(?:,?\s(?:once\smore|once\sagain|again|still|now|this\syear|as\sever|as\salways|traditionally|\u24c9),?)*)\s(?:the\s)?(?P<who>\u24c5)"
)
_TEXT = later(r"draft|text|resolution|decision|proposal|amendment|paper|measure|motion", re.I)


@rule(
    "sponsorship.names-put",
    "name",
    "signature",
    "country to",
    "state to",
    "nation to",
    "delegation to",
    "behind it",
    "behind them",
    "joined by",
    "whose ",
)
def names_put(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Names put to a text: "Ruritania has put its name to the draft", "a text that bore the names of Freedonia and Sylvania"."""
    name = "sponsorship.names-put"
    for compiled in (_PUT, _DOWN, _NTH, _BEARS, _BEHIND, _JOINED_BY, _WHOSE):
        for match in compiled.finditer(frame.text):
            words = match.groupdict()
            if negated(words.get("link") or "") or not free(frame, match.start(), match.end(), name):
                continue
            place = match.start("who")
            if chaired(frame, place, max(place + 1, match.start("noun")), name):
                continue
            start, end = frame.span(match.start(), match.end())
            for document in _documents(frame, reading, match):
                yield Hit(
                    rule=name,
                    start=start,
                    end=end,
                    who=(who(frame, place), *((who(frame, match.start("with")),) if words.get("with") else ())),
                    document=document,
                    verb=match["noun"],
                    does="main"
                    if re.match(r"main|lead|principal|chief|sole|only", match["noun"])
                    else "draft"
                    if "author" in match["noun"]
                    else "sponsor",
                    times=times_between(frame, match.start(), match.end()),
                    confidence=0.8,
                )


def _documents(frame: Frame, reading: Reading, match: re.Match[str]) -> list[Reference]:
    """The text, the two last told ("both"), or the one last told ("it")."""
    if match["doc"] == "\u24b9":
        one = reference(frame, match.start("doc"))
        return [one] if one.symbol or is_text(one, reading) else []
    offset = frame.begins[match.start()]
    if match["doc"] in ("it", "each", "them"):
        last = last_document(reading, offset)
        return (
            [last] if last and match["doc"] == "it" and offset - last.end < 500 and _TEXT.search(last.called or last.symbol or "") else []
        )
    found: dict[str, Reference] = {}
    for one in reversed([r for r in reading.references if offset - 1500 < r.start < offset]):
        if one.document and one.symbol and one.how == "symbol" and one.kind != "amendment":
            found.setdefault(one.document, one)
    proposals = [r for r in found.values() if not re.search(r"\bas\W{1,3}$", reading.text[max(0, r.start - 6) : r.start])]
    return list(reversed(proposals)) if len(proposals) == 2 else []
