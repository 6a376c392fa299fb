"""Papers told by what they say.

"In paper WP.7 Ruritania suggested a form", "as Freedonia put it in WP.9", "Ruritania's note on waste (CD/9)".

Papers and histories discuss working papers as the words of those who wrote them, without an act of submitting. Only symbols of papers are
read so: what a State says in a record, or of a draft, makes it no author.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import parties_at
from graphkit.extract.sponsorship.owned.pairs import REPORT
from graphkit.extract.sponsorship.subjects import chaired, free, reference, series, times_between, who
from graphkit.extract.sponsorship.words import pattern

_WORKING = later(r"(?:^|/)(?:WP|CRP|MISC)\.\d")
_OF_THE_CONFERENCE = later(r"^(?:CD|CCD|ENDC|CDDH(?:/[IV]+)?)/\d")
_SAID = (
    r"(?:suggest(?:s|ed)?|propos(?:es?|ed)|argu(?:es?|ed)|sets?\sout|outlin(?:es?|ed)|explain(?:s|ed)?|recommend(?:s|ed)?|call(?:s"
    r"|ed)?\sfor|advocat(?:es?|ed)"
    r"|describ(?:es?|ed)|lays?\sout|laid\sout|examin(?:es?|ed)|offer(?:s|ed)?|explor(?:es?|ed)|identif(?:y|ies|ied)|elaborat(?:es?|ed)\son"
    r"|develop(?:s|ed)?|present(?:s|ed)"
    r"|maintain(?:s|ed)?|put(?:s)?\sforward|lists?|listed|favou?r(?:s|ed)?|contend(?:s|ed)?|plead(?:s|ed)?|sketch(?:es|ed)|warn(?:s|ed)?"
    r"|discuss(?:es|ed)?|ma(?:ke|kes|de)\sthe\scase|(?:go|goes|went)\s(?:(?:a\sstep|even|much|still)\s)?further|urg(?:es?|ed))"
)
_IN = pattern(
    rf"(?:^|[;.:,]\s|\band\s|\bbut\s|\bwhile\s)(?P<how>[Ii]n)\s(?:(?:its|their|a|the|an?\s\w+|working"
    rf"|non-)\s?)*(?P<doc>\u24b9)(?:,\s\u24b9)?(?:\sof\s\u24c9|,?\s\u24c9)?,?\s(?P<who>\u24c5)"
    rf"(?P<aux>(?:,\s[^,;.\u24c5\u24b9]{{2,60}},)?{{AUX}})\s?(?P<verb>{_SAID})\b"
)
_PUT_IT = pattern(
    r"\b(?P<how>[Aa]s)\s(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>puts?\sit|noted|notes|argu(?:es?|ed)|explain(?:s|ed)|said|says"
    r"|propos(?:es?|ed)|suggest(?:s|ed)|observ(?:es|ed)"
    r"|point(?:s|ed)\sout|stated|recommend(?:s|ed)|wrote|writes|maintain(?:s|ed)|remark(?:s|ed)|recall(?:s|ed))\s(?:(?:\w+ly|once"
    r"|already)\s)?in\s(?:its\s|their\s)?(?P<doc>\u24b9)"
)
_ARGUES_IN = pattern(
    rf"(?:^|[;:]\s|,\s(?:while|and|but|whereas)\s|\band\s"
    rf"|\bthat\s)(?:the\s)?(?P<who>\u24c5)\s(?P<aux>{{AUX}})(?P<verb>{_SAID})(?P<gap>[^\u24c5\u24b9;.:]{{0,120}}?)\s(?P<how>in)\s"
    rf"(?:(?:its|their)\s(?:\w+\s){{0,2}}?)?(?P<doc>\u24b9)"
)
_IN_WHICH = pattern(rf"(?P<doc>\u24b9),?\s(?P<how>in\swhich|where|wherein)\s(?P<who>\u24c5)\s(?P<aux>{{AUX}})(?P<verb>{_SAID})\b")
_BESIDE = pattern(
    rf"(?:^|[;:]\s|[,;]\s(?:and|while|but|whereas)\s|\bwhile\s|\bwhereas\s)(?P<who>\u24c5)\s(?P<how>\()(?:in\s"
    rf"|see\s)?(?P<doc>\u24b9)\)(?:,\s[^,;.\u24c5\u24b9]{{2,60}},)?\s(?P<aux>{{AUX}})"
    rf"(?P<verb>{_SAID}|would|wants?|wanted|sees|saw|takes|took|goes|went|prefers?|preferred|seeks|sought|dwells|asks|asked"
    rf"|focus(?:es|ed)|deals|dealt)\b"
)
# "; the other (WP.8), for a code": the verb of the clause before is told once for several papers
_ALSO = later(r"(?:;|,)\s(?:and\s)?(?:the\s)?(?P<who>\u24c5)\s\((?P<doc>\u24b9)\),\s(?:for|that|against|on|in\sfavou?r)\b")
_SUBMITTED_IN = later(
    r"(?:^|[;:]\s|,\s(?:and|while|but)\s|\band\s)(?P<who>\u24c5),\s(?P<how>in)\s(?P<verb>(?:an?|its|their|one)\s(?:[\w-]+\s){0,2}?"
    r"(?:submission|contribution|note|memorandum|essay|study|text)|\u24b9)(?:\s(?:on|of)\s[^\u24c5\u24b9;:.,()]{2,60})?,?\s\((?P<doc>\u24b9)\)(?=,)"
)
_NOUN = (
    r"(?P<verb>(?:(?:working|discussion|position|concept|explanatory|short|brief|further|detailed|technical|second|first|long|own"
    r"|joint|late|recent|latest)\s)*"
    r"(?:notes?|papers?|contributions?|submissions?|stud(?:y|ies)|memorand(?:um|a)|outline|elements|comments|observations|views"
    r"|thoughts|reflections|suggestions|questionnaire|non-paper"
    r"|proposals?|ideas|intervention|replies|reply|treatment|analysis|essay|commentary|amendments?))"
)
_NOTE = pattern(
    rf"(?P<who>\u24c5)'s?\s{_NOUN}(?:\s(?:on|about|concerning|regarding|for"
    rf"|of)\s[^\u24c5\u24b9;:.()]{{2,90}}?)?,?\s(?P<how>\()(?:see\s|in\s)?(?P<doc>\u24b9)\)"
)
_RECEIVED = later(
    r"\b(?P<verb>(?:national\s)?(?:reports?|papers?|submissions?|contributions?|replies|information"
    r"|implementation\sreports?)(?:\s\w+)?\s(?:(?:received|submitted|provided|circulated|issued|made)"
    r"\s(?:by|from)|by|from|of))\s(?P<how>)(?P<who>\u24c5)\s\((?:see\s|in\s)?(?:document\s)?(?P<doc>\u24b9)\)"
)
# "national reports were contained in …/90 (Ruritania) and …/93 (Freedonia)"
_HELD_IN = later(
    r"\b(?P<verb>[Nn]ational\s(?:implementation\s)?reports?)\s(?:(?:[a-z]+\s){0,3}(?:contained|found|set\sout|reproduced|issued|circulated|published)\s(?:in|as|under)\s|in\s)(?:documents?\s)?"
    r"(?P<doc>\u24b9)\s\((?P<who>\u24c5)\)"
)
_THEN = later(r"(?:,|;|,?\sand|,?\sas\swell\sas)\s(?:in\s)?(?:document\s)?(?P<doc>\u24b9)\s\((?P<who>\u24c5)\)")
_NEXT = later(r"(?:,|;|,?\sand|,?\sas\swell\sas)\s(?:(?:by|of|from)\s)?(?P<who>\u24c5)\s\((?:document\s)?(?P<doc>\u24b9)\)")
_PAIRED = pattern(
    r"(?P<who>\u24c5)(?P<gap>[^\u24c5;:.()]{0,140}?)\s(?P<open>\(?)(?:see\s|in\s"
    r"|documents?\s)?(?P<docs>\u24b9(?:,\s\u24b9){0,6},?\sand\s\u24b9),?\srespectively\)"
)
_ADJECTIVE = later(
    r"(?P<who>\u24b6(?:(?:-|\sand\s)\u24b6){0,2})\s(?:(?:working|discussion|short|long|detailed|technical|later|earlier|second|first|follow-up|joint|\u24c9)\s){0,2}"
    r"(?:notes?|papers?|contributions?|submissions?|stud(?:y|ies)|memorand(?:um|a)|outline|ones?|questionnaire|drafts?|texts?|proposals?)"
    r"(?:\s(?:on|about|concerning|regarding|for|of)\s[^\u24c5\u24b9;:.()]{2,90}?)?(?:\s\u24c9)?\s\((?:see\s|in\s)?(?P<docs>\u24b9(?:,\s\u24b9){0,5}(?:,?\sand\s\u24b9)?)\)"
    r"|(?:^|[\s;])(?P<owner>\u24c5)'s?\s\((?P<its>\u24b9)\)"
)
_AGAINST = later(
    r"\b(?:repl|respon|react|object|oppos|critici|reject|against|support|endors|welcom|refer|cit|answer|amend|vot"
    r"|comment\w*\son\sthe\s)\w*",
    re.I,
)
_WROTE = later(
    r"\b(?:submit|table|circulat|present|put\s|introduc|propos|author|draft|produc|contribut|comment|wr(?:o|i)t|issue|offer|prepar"
    r"|address|deal|dealt|treat|hand)\w*",
    re.I,
)


@rule("sponsorship.discussed", "in ", " in ", "in which", "where", "(")
def discussed(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A paper told by what its authors say in it: "in paper WP.7 Ruritania suggested a form", "as Freedonia put it in WP.9"."""
    name = "sponsorship.discussed"
    for compiled in (_IN, _PUT_IT, _ARGUES_IN, _IN_WHICH, _BESIDE, _NOTE, _SUBMITTED_IN):
        for match in compiled.finditer(frame.text):
            document, place = reference(frame, match.start("doc")), match.start("who")
            if not _is_theirs(document, reading, compiled in (_NOTE, _BESIDE, _SUBMITTED_IN)):
                continue
            aux = match.groupdict().get("aux") or ""
            if negated(aux) or planned(aux) or chaired(frame, place, place + 1, name) or not free(frame, place, match.end(), name):
                continue
            first = min(match.start("how"), place)
            last = max(match.end("verb"), match.end("doc") + (frame.text[match.end("doc") : match.end("doc") + 1] == ")"))
            words = reading.text[document.start : document.end]
            for one in (document, *series(frame, match.start("doc"), words)):
                if _is_theirs(one, reading, True):
                    yield _hit(frame, name, first, last, who(frame, place), one)
            for more in _ALSO.finditer(frame.text, match.end()) if compiled is _BESIDE else ():
                if _is_theirs(reference(frame, more.start("doc")), reading, True):
                    yield _hit(
                        frame,
                        name,
                        more.start("who"),
                        more.end("doc") + 1,
                        who(frame, more.start("who")),
                        reference(frame, more.start("doc")),
                    )


@rule("sponsorship.own-nouns", "\u24d0", "'s (", "' (")
def own_nouns(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A paper told by the adjective of its State: "a Ruritanian study (CD/9) and two Freedonian ones (CD/7, CD/8)", "Sylvania's (CD/6)"."""
    name = "sponsorship.own-nouns"
    for match in _ADJECTIVE.finditer(frame.text):
        if not free(frame, match.start(), match.end(), name):
            continue
        first, last = match.span("who" if match["who"] else "owner")
        for at, document in frame.all("\u24b9", *match.span("docs" if match["docs"] else "its")):
            if isinstance(document, Reference) and _is_theirs(document, reading, True):
                for by in parties_at(frame, first, last):
                    yield _hit(frame, name, first, at + 1, by, document)


@rule("sponsorship.received", "report", "paper", "submission", "contribution", "repl", "information")
def received(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Reports and papers that States sent in, each with its symbol: "the reports received from Ruritania (…/90) and Freedonia (…/93)"."""
    name = "sponsorship.received"
    for match in (*_RECEIVED.finditer(frame.text), *_HELD_IN.finditer(frame.text)):
        then = _THEN if match.start("doc") < match.start("who") else _NEXT
        one: re.Match[str] | None = match
        while one and free(frame, one.start(), one.end(), name):
            document = reference(frame, one.start("doc"))
            if document.symbol and REPORT.search(document.symbol) and not chaired(frame, one.start("who"), one.end(), name):
                hit = _hit(
                    frame,
                    name,
                    one.start("verb") if one is match else min(one.start("who"), one.start("doc")),
                    one.end(),
                    who(frame, one.start("who")),
                    document,
                )
                yield replace(hit, verb="report")
            one = then.match(frame.text, one.end())


@rule("sponsorship.respectively", "respectively")
def respectively(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Each with its own: "Ruritania and Freedonia commented on verification (CD/8 and CD/9, respectively)"."""
    name = "sponsorship.respectively"
    for match in _PAIRED.finditer(frame.text):
        party = who(frame, match.start("who"))
        places = [at for at, _ in frame.all("\u24b9", match.start("docs"), match.end("docs"))]
        if not isinstance(party, Parties) or party.others or len(party.names) != len(places):
            continue
        if (_AGAINST.search(match["gap"]) and not _WROTE.search(match["gap"])) or negated(match["gap"]) or planned(match["gap"]):
            continue
        if ("\u24b9" in match["gap"] or not match["open"]) and not _WROTE.search(match["gap"]):
            continue
        if not free(frame, match.start(), match.end(), name):
            continue
        for mention, place in zip(party.names, places, strict=True):
            document = reference(frame, place)
            if _is_theirs(document, reading, True):
                yield _hit(frame, name, match.start(), match.end(), Parties(mention.start, mention.end, (mention,)), document)


def _is_theirs(document: Reference, reading: Reading, bracketed: bool) -> bool:
    """Tell whether a symbol is that of a paper of delegations; of the Conference's mixed series only in brackets or after the word."""
    symbol = document.symbol or ""
    if _WORKING.search(symbol):
        return True
    words = reading.text[document.start : document.end].lower()
    return bool(_OF_THE_CONFERENCE.match(symbol)) and (bracketed or "paper" in words or "memorandum" in words)


def _hit(frame: Frame, name: str, first: int, last: int, by: Who, document: Reference) -> Hit:
    start, end = frame.span(first, last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(by,),
        document=document,
        verb="paper",
        does="submit",
        times=times_between(frame, first, last),
        confidence=0.8,
    )
