"""A second clause about a text, and pronouns for it: "which Ruritania tabled and which Freedonia co-sponsored", "Sylvania introduced it".

Reporters tell of one draft over several clauses and sentences; the pronoun means the draft named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.roll import BESIDE, SAID, acts, begin, meant
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import AFTER, FOR_OTHERS, behalf, chaired, free, times, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_DID = (
    r"(?P<verb>{SPONSOR}|submitted|re-?submitted|tabled|put\sforward|put\sforth|presented"
    r"|drafted|authored|co-?authored|introduced|re-?introduced|circulated|co-?tabled)"
)
_WITH = r"(?P<with>,?\s(?:together|jointly|along)?\s?with\s(?:(?:the\sdelegations?|that|those)\sof\s)?(?:the\s)?(?P<other>\u24c5))?"
_STOP = r"(?=[\s,.;:)]|$)(?!\s(?:an?|the|its|their|\u24b9)\s)(?!\s\u24b9)"
_SECOND = pattern(
    r"(?P<doc>\u24b9)\)?(?P<gap>,?\s(?:which|that)\s[^;:.\u24b9]{3,200}?),?\s(?:and|but)\s(?:also\s)?(?:which|that)\s(?P<who>\u24c5)\s(?P<aux>{AUX})"
    + _DID
    + r"(?P<tail>\s\u24c9)?"
    + _WITH
    + _STOP
)
_HE_DID = pattern(
    r"(?P<who>\u24c5)\)?[^;\u24b9\u24c5]{1,200}?(?P<doc>\u24b9)(?:,?\s(?:which|that))?,?\s(?:he|she|it)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|submitted|tabled|put\sforward"
    r"|introduced|presented|drafted|co-?authored|circulated)(?:\s\u24c9)?\s(?:together|jointly|along)\swith\s(?:the\sdelegations?\sof\s|those\sof\s)?(?:the\s)?(?P<other>\u24c5)"
)
_IT = pattern(
    rf"(?P<who>\u24c5){BESIDE},?{SAID}\s(?P<aux>{{AUX}}){_DID}\s(?:it|them)\b(?P<tail>,?\s(?:too|as\swell|again|\u24c9)){{0,2}}(?:,?\s(?:as|in|under)\s(?:document\s)?(?P<doc2>\u24b9))?{_WITH}(?=[\s,.;:)]|$)(?!\sto\s(?:a\s)?vot)"
)
_INTRODUCING = pattern(
    r"(?:^|[.;]\s)(?:[Ii]n\s|[Ww]hen\s|[Ww]hile\s|[Oo]n\s)?(?P<verb>(?:re-?)?introducing|presenting)\s(?:it|them|this)\b(?P<for>[^;.\u24b9]{0,160}?)?,\s(?:the\s)?"
    r"(?:[A-Z][\w.'-]+\s){0,4}\(?(?P<who>\u24c5)\)?(?=\s|,|'s\s)"
)
_NOT_IT = later(r"\b(?:report|item|item\d|agenda|vote|motion|question|explanation|statement)\b", re.I)


@rule("sponsorship.second-clause", "which", "that", " he ", " she ", " it ")
def second_clause(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The second of two clauses, and those with whom "he" did it: "which Ruritania put forward and which Freedonia co-sponsored"."""
    name = "sponsorship.second-clause"
    for compiled in (_SECOND, _HE_DID):
        for match in compiled.finditer(frame.text):
            gap = match.groupdict().get("gap") or ""
            if negated(match["aux"]) or planned(match["aux"]) or not free(frame, match.start("who"), match.end(), name):
                continue
            if negated(gap) or chaired(frame, match.start("who"), match.start("verb"), name):
                continue
            yield _told(frame, match, name, frame.parts[match.start("doc")])


@rule("sponsorship.done-to-it", " it", " them")
def done_to_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act with a pronoun for the draft named last: "Ruritania introduced it on 18 October", "Presenting it, Freedonia's delegate"."""
    name = "sponsorship.done-to-it"
    for compiled in (_IT, _INTRODUCING):
        for match in compiled.finditer(frame.text):
            document = _last(frame, reading, match)
            if document is None or not free(frame, match.start(), match.end(), name):
                continue
            if (
                not acts(frame, match.start("who"))
                or negated(match.groupdict().get("aux") or "")
                or chaired(frame, match.start("who"), match.end(), name)
            ):
                continue
            yield _told(frame, match, name, document)


def _last(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The draft that "it" means: the one named last, close before, and told as a draft."""
    document = meant(frame, reading, match)
    start = frame.begins[match.start()]
    if document is not None and match.groupdict().get("doc2"):
        return document
    if document is None or document.end > start or start - document.end > 400:
        return None
    if _NOT_IT.search(reading.text, document.end, start) and not document.symbol:
        return None
    return document if is_draft(document, reading) or (document.symbol and document.kind != "treaty") else None


def _told(frame: Frame, match: re.Match[str], name: str, document: object) -> Hit:
    assert isinstance(document, Reference)
    groups = match.groupdict()
    at = match.start("who")
    party = who(frame, at)
    subject: tuple[Who, ...] = (party, who(frame, match.start("other"))) if groups.get("other") else (party,)
    then = FOR_OTHERS.match(frame.text, match.end())
    end = then.end() if then else match.end()
    after = AFTER.match(frame.text, end)
    for_whom = who(frame, then.end() - 1) if then else behalf(frame, match.start("for"), match.end("for")) if groups.get("for") else None
    verb = match["verb"]
    orally = verb.lower() in ("presented", "presenting", "introducing") and isinstance(party, Parties)
    first, last = frame.span(begin(match) if "for" in groups else at, end)
    return Hit(
        rule=name,
        start=first,
        end=last,
        who=subject,
        document=document,
        verb=verb,
        does="introduce" if orally and document.kind not in ("working-paper", "non-paper") else family(verb),
        times=(*times_between(frame, at, match.end()), *(times(frame, after.start("t")) if after else ())),
        behalf=for_whom,
        confidence=0.8,
    )
