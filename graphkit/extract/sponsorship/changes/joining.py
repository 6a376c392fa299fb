"""Joining and leaving.

"Subsequently, X and Y joined in sponsoring the draft", "X was added to the list of sponsors", "X withdrew its sponsorship".

Committee reports, addenda and the Secretary of the Committee, read into the record, say who became a sponsor after a draft was issued; a
sponsor may withdraw until action is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import (
    AFTER,
    free,
    reference,
    times,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import pattern

# "joined the sponsors of Ruritania's veto text": whose text it is may stand between
_THEIRS = r"(?:\u24c5's?\s(?:[\w-]+\s){0,2}?)?"
_OF = rf"(?:\s(?:of|to|for|in)\s(?:the\s)?{_THEIRS}(?P<doc>\u24b9))?"
_JOINED = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which))?\s(?:(?:(?:has|have|had)\s)?(?:informed|told|announced|indicated|notified"
    r"|stated|asked\s\u24c5\sto\s(?:say|state|announce|inform|indicate))(?:\s\u24c5)?\s[^\u24c5\u24b9;:]{0,50}?(?:it|they|he|she)\s(?:too\s)?)?(?P<aux>{AUX})(?P<verb>(?:joined\s(?:(?:in"
    r"|by)\s(?:the\s)?(?:(?:co-?\s?)?sponsor(?:ing|ship)|becoming\s(?:co-?\s?)?sponsors)|as\s(?:a\s|an\s)?(?:additional\s|new\s"
    r"|further\s)?(?:co-?\s?)?(?:sponsors?|authors?)|(?:the\s)?(?:list\sof\s|group\sof\s"
    r"|ranks\sof\s(?:the\s)?)?(?:the\s)?(?:(?:original|numerous|many|other|growing|\d{1,3})\s)?(?:co-?\s?)?(?:sponsors?(?:hip)?|authors))"
    r"|(?:wish|wishes|wished|would\slike|asked|decided)\sto\sco-?sponsor|(?:became|become|(?:wish|wishes|wished|asked|would\slike)\sto\s(?:become|be\scounted\samong|be(?=\s(?:a\s|also\s|additional\s)?(?:co-?)?sponsors?)))\s(?:(?:a|an|also|the|additional|one\sof\s(?:the|its)|among\s(?:the|its)|its|their|main|original|early|proud"
    r"|new|further)\s)*(?:co-?\s?)?(?:sponsors?|authors?)|(?:was|were|been)\s(?:also\s|subsequently\s"
    r"|now\s|later\s|then\s|since\s)?added\s(?:to\sthe\s(?:list\sof\s)?(?:co-?\s?)?sponsors?(?:\slist)?|as\s(?:a\s|additional\s)?(?:co-?\s?)?sponsors?)"
    r"|(?:should|(?:should|would)\slike\sto|is\sto|are\sto|asked\sto|asks\sto|wishes\sto|wish\sto)\sbe\s(?:added|included)\s(?:to|in|among"
    r"|on)\s(?:the\s)?(?:list\sof\s)?(?:the\s)?(?:co-?\s?)?sponsors?(?:\slist)?"
    r"|(?:added\s(?:its|their)\s(?:names?|support|signatures?)\sto\s(?:it\b|(?:the\s)?(?:list\sof\s)?(?:the\s)?(?:co-?\s?)?sponsors?)"
    r"|associated\s(?:itself|themselves)\swith\s(?:it|this|\u24b9)\sas\s(?:a\s)?(?:co-?)?sponsors?"
    r"|signed\s(?:on|up)\s(?:to(?=\s(?:\u24b9|\u24c5's?\s(?:[\w-]+\s){0,2}?\u24b9|(?:it|this)\b|(?:the\s|its\s)?(?:list|draft|text)))|as\s(?:a\s)?(?:co-?)?sponsors?(?:\sof)?)|(?:wish|wishes|wished|asked|asks|requested|requests|(?:would|should)\slike)\sto\s(?:join|be\sadded\sto"
    r"|be\s(?:included|listed)\s(?:in|among|as))\s(?:as\s(?:a\s)?)?(?:(?:the|its|their)\s)?(?:list\sof\s)?(?:(?:the|its|their)\s)?(?:co-?\s?)?sponsors?"
    r"|asked\sthat\s\u24c5's?\snames?\sbe\s(?:added|included)\s(?:to|in|on)\s(?:the|its)\s(?:list\sof\s)?(?:co-?\s?)?sponsors?)))"
    + _OF
    + rf"(?:\s{_THEIRS}(?P<doc2>\u24b9))?"
)
_JOINED_WITH = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})(?:,?\s(?:which|who))?\s(?P<aux>{AUX})joined\s(?:with\s)?(?P<others>\u24c5|(?:forces\swith\s\u24c5)"
    r"|(?:(?:more\sthan|over|some|nearly|almost|about|around|at\sleast|the|as\smany\sas)\s)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|(?:a\s)?dozen\w*|scores|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s(?:large\s|great\s|growing\s)?(?:group|number|majority)|many|several)(?:\sof)?\s(?:other\s)?(?:Member\s)?(?:States|countries|delegations|nations|members)|(?:(?:many|several|a\snumber\sof|\d+|the)\s)?(?:other|others|international)[\w\s]{0,40}?|(?-i:[A-Z])\w+)\s(?P<verb>(?:in"
    r"|by)\s(?:co-?\s?)?(?:sponsoring|submitting|tabling|presenting|introducing|putting\sforward)"
    r"|as\s(?:a\s)?(?:co-?\s?)?(?:sponsors?|authors?))(?P<of>\s(?:of|to)(?:\sthe)?)?(?:\s(?P<doc>\u24b9))?(?P<more>\s(?:and"
    r"|in)\s(?:\w+ly\s)?(?:submitted|tabled|put\sforward|presented|introduced|submitting|tabling"
    r"|presenting)\s(?P<doc3>\u24b9))?(?P<tail>(?:\s(?:to|at|in|before|of)(?:\sthe)?(?:\s[\w\u24bb]+){0,6}?)?\s\u24c9)?"
)
_LISTED = pattern(
    r"(?:(?:additional|further|new|other|also)\s(?:co-?\s?)?sponsors?(?:\sof\s(?P<doc>\u24b9))?(?:\s(?:are|were|is|include))?\s?:?"
    r"|(?:the\s)?following\s(?:States|countries|delegations|Member\sStates|names)?\s?(?:\w+\s){0,3}?(?:has|have|had"
    r"|having|was|were)?\s?(?:also\s|now\s|subsequently\s)?(?:joined|become|became|been\sadded|asked\sto\sbe\sadded|added|indicated)(?:\s(?:as"
    r"|in|to|the|list|of|their|names?|wish|be|become))*\s(?:(?:additional|new|also)\s)?(?:co-?\s?)?sponsor(?:s|ing)?"
    r"(?:\s(?:of|to|for)\s(?:the\s)?(?P<doc2>\u24b9))?\s?:"
    r"|(?:also\s)?joining\s(?:as\s(?:additional\s|further\s|new\s)?(?:co-?\s?)?sponsors?|the\s(?:list\sof\s)?(?:co-?\s?)?sponsors|in\s(?:co-?)?sponsoring)"
    r"(?:\s(?:(?:of|to)\s)?(?P<doc4>\u24b9))?\s(?:were|are|was|is)"
    r"|(?:delegations|countries|States|those)\s(?:that|which|who)\shave\s(?:since\s|also\s|now\s|subsequently\s)?(?:put|added|given)\s"
    r"their\s(?:names?|signatures?)\sto\s(?:it|the\slist|(?P<doc3>\u24b9))\s?:)\s?(?:the\s)?(?P<who>\u24c5)"
)
_ADD = pattern(
    r"sponsors,?\sto\swhich\s(?:\u24c5\s)?[^\u24c5\u24b9;.]{0,40}?\badd\s(?:the\snames?\sof\s)?(?P<more>\u24c5)|(?:add|insert|include)\s(?:the\s)?(?:following\s(?:States|countries|names|delegations|Member\sStates)\s"
    r"|names?\sof\s)?(?P<first>(?:\u24c5\s)?)(?:to|among"
    r"|in)\sthe\s(?:list\sof\s)?(?:co-?\s?)?sponsors?(?:\sof\s(?P<doc>\u24b9))?\s?:?\s?(?P<who>\u24c5)?",
)
_OTHER = pattern(
    r"(?:(?:(?:has|have|had)\s(?:also\s|since\s|subsequently\s|later\s)?)?(?:was|were|been)\s)?(?:joined|subsequently\sjoined|later\sjoined)(?:,\s[^,]{0,60},)?\sby\s(?P<who>\u24c5)(?=[\s,.;]|$)"
)
_BY_THOSE_OF = later(r"\bby\s(?:the\s)?(?:\w+\s)?(?:co-?)?(?:sponsors|authors)\sof\s\u24b9,?\s$")
_LEFT = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>(?:withdrew|withdrawn|(?:wish|wishes|wished|asked|decided|would\slike)\sto\swithdraw|has\swithdrawn|have\swithdrawn|removed"
    r"|retracted|rescinded)\s(?:(?:its|their|his|her)\s(?:names?\s)?)?(?:as\s(?:a\s|an\s)?|from\s(?:the\s)?(?:list\sof\s"
    r"|being\s)?(?:the\s|a\s)?)?(?:co-?\s?)?(?:sponsor(?:ship|ing|s)?)|(?:is|are|was|were|being)\sno\slonger\s(?:(?:a|among\sthe"
    r"|one\sof\sthe|to\sbe\sconsidered\s(?:as\s)?(?:a\s)?)\s?)?(?:co-?\s?)?sponsor(?:s|ing)?"
    r"|ceased\sto\sbe\s(?:a\s)?(?:co-?\s?)?sponsors?|dropped\s(?:its|their)\s(?:co-?)?sponsorship|(?:asked|requested|wished"
    r"|wishes)\sto\s(?:be\sremoved|have\s(?:its|their)\snames?\sremoved|be\swithdrawn)\sfrom\s(?:the|its)\slist(?:\sof\s(?:co-?)?sponsors)?"
    r"|(?:withdrew|withdrawn|removed)\s(?:its|their)\snames?(?:\sfrom\sthe\slist(?:\sof\ssponsors)?)?)" + _OF + r"(?:\s(?P<doc2>\u24b9))?"
)
NEVER_SPONSORED = frozenset(
    {"treaty", "report", "decision", "statement", "letter", "information", "verbatim-record", "summary-record", "press-release"}
)
_ELSE = later(
    r"\s(?:of\s)?(?:\u24b9\s)?in\s(?!(?:co-?)?(?:sponsor|submit|tabl|present|introduc|propos|put))\w+ing\b|\s(?:the\s)?(?:oppos|reject|vot|of\s(?:the\s|an?\s)?(?:sub-?item|item|request|inclusion|agenda))",
    re.I,
)
_NO_DRAFT = later(r"^(?!.*draft).*(?:convention|treat|charter|report|protocol|agreement|instrument)", re.I)
_NEARER = later(r"\b(?:which|who)\s[^\u24c5]{3,80},?\sand\s(?:to\s|by\s)?(?P<who>\u24c5),?$")
_TOGETHER = later(r"(?:\s\u24c9)?,?\s(?:together|along)\swith\s\u24c5")


def last_document(reading: Reading, offset: int) -> Reference | None:
    """Return the draft last named before an offset (a paragraph or two), which "the sponsors" and "the list" mean."""
    found: Reference | None = None
    draft: Reference | None = None
    for one in reading.references:
        if one.start >= offset:
            break
        if one.end > offset - 4000 and one.kind not in NEVER_SPONSORED and one.document and not _NO_DRAFT.search(one.called or ""):
            found = one
            draft = one if _FOR_ACTION.search(one.document) else draft
    if found and draft and offset - draft.end < 900 and _BESIDE.search(found.document or ""):
        return draft  # what a draft recalls, or lists its sponsors, is not what they sponsor now
    return found


_FOR_ACTION = later(r"(?:^|/|-)[Ll][._]\d")
_BESIDE = later(r"/RES/|/CRP\.|/INF")


def document_of(frame: Frame, match: re.Match[str], reading: Reading) -> Reference | None:
    """Return the document of which a phrase speaks: the one that it names, else the one last named."""
    groups = match.groupdict()
    for name in ("doc", "doc2", "doc3", "doc4"):
        if groups.get(name):
            return reference(frame, match.start(name))
    follows = re.match(r"\s(?:of\s)?(?:the\s)?\u24b9", frame.text[match.end() :])
    if follows:
        return reference(frame, match.end() + follows.end() - 1)
    place = frame.text.rfind(DOCUMENT, 0, match.start())
    while place >= 0 and reference(frame, place).kind in NEVER_SPONSORED:
        place = frame.text.rfind(DOCUMENT, 0, place)
    if place >= 0 and _BESIDE.search(reference(frame, place).document or ""):
        return last_document(reading, frame.begins[match.start()]) or reference(frame, place)
    return reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])


@rule("sponsorship.joined-with", "joined")
def joined_with(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Joining others in the act is to do it with them.

    "Ruritania joined Freedonia in co-sponsoring resolution 1/2"; time of entry not told.
    """
    name = "sponsorship.joined-with"
    for match in _JOINED_WITH.finditer(frame.text):
        place = match.start("who")
        document = document_of(frame, match, reading)
        if document is None or not free(frame, place, match.end(), name):
            continue
        subject: tuple[Who, ...] = (who(frame, place),)
        other = frame.text.find(PARTY, match.start("others"), match.end("others"))
        if other >= 0:
            subject = (*subject, who(frame, other))
        submitted = bool(match["more"]) or not re.search("spons|author", match["verb"])
        start, end = frame.span(place, match.end())
        word = re.search(r"(?:co-?\s?)?(?:sponsor\w*|author\w*)", match["verb"])
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=subject,
            document=document,
            verb=word[0] if word else match["verb"].split()[-1],
            does="sponsor",
            entry="original" if submitted else None,
            times=times_between(frame, place, match.end()),
        )


@rule(
    "sponsorship.joined",
    "joined",
    "became",
    "become",
    "added",
    "signed on",
    "signed up",
    "asked that",
    "decided to",
    "like to",
    "requested to",
    "wish",
    "asked to",
    "associated",
    "joining",
)
def joined(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who became sponsors later: "Subsequently, Freedonia and Sylvania joined in sponsoring draft resolution L.99"."""
    name = "sponsorship.joined"
    for match in _JOINED.finditer(frame.text):
        if _ELSE.match(frame.text, match.end()):
            trace.blocked(*frame.span(match.start(), match.end()), name, "joined the opposition")
            continue
        document = document_of(frame, match, reading)
        place = match.start("who")
        nearer = _NEARER.search(match["aside"] or "")
        if nearer:  # "Ruritania, which drafted it, and Freedonia, which joined": the last one named
            place = match.start("aside") + nearer.start("who")
        if document and free(frame, place, match.end(), name):
            start, end = frame.span(place, match.end())
            party = who(frame, place)
            after = AFTER.match(frame.text, match.end())
            joint = _TOGETHER.match(frame.text, match.end())
            end = max(end, frame.ends[joint.end() - 1] if joint else end)
            first = (
                isinstance(party, Spoken)
                and re.match(r"(?:we|our|my|i)\b", reading.text[party.start : party.end], re.I)
                and re.match(r"joined\s(?:in|by)", match["verb"])
            )
            told_here = document.start >= frame.begins[place]
            decided = match["verb"].lower().startswith("decided")  # since when is not said
            since = re.match(
                r"\s(?:from|since)\s(?:the\s|its\s)?(?:very\s)?(?:outset|start|beginning|inception|first)", frame.text[match.end() :]
            )
            together = (
                first
                or decided
                or since is not None
                or (told_here and re.match(r"an?\s", reading.text[document.start : document.end].lower()))
            )
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(party, *((who(frame, joint.end() - 1),) if joint else ())),
                document=document,
                verb=match["verb"],
                does="sponsor" if together else "join",
                times=(*times_between(frame, max(0, place - 60), match.end()), *(times(frame, after.start("t")) if after else ())),
                event=True,
            )


@rule("sponsorship.joined-list", "sponsor", "joined", "joining", "their name")
def joined_list(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Lists of later sponsors.

    "the following countries have become sponsors of the draft resolution: Freedonia, Sylvania"; addenda to drafts.
    """
    name = "sponsorship.joined-list"
    for compiled in (_LISTED, _ADD, _OTHER):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            place = next((match.start(group) for group in ("more", "who", "first") if groups.get(group)), -1)
            if place < 0 or frame.text[place] != PARTY:
                continue
            if compiled is _OTHER and "sponsor" not in frame.text and "submi" not in frame.text:
                continue
            if compiled is _OTHER and _BY_THOSE_OF.search(frame.text, 0, match.start()):
                continue  # "submitted by the sponsors of L.5, joined by Ruritania": what was submitted is another text
            document = document_of(frame, match, reading)
            if (
                document is None
                or not free(frame, match.start(), match.end(), name)
                or negated(frame.text[max(0, match.start() - 16) : match.start()])
            ):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb="sponsors" if compiled is not _OTHER else "joined",
                does="join",
                times=times_between(frame, max(0, match.start() - 60), match.end()),
                event=True,
            )


@rule("sponsorship.withdrawn", "withdr", "no longer", "removed", "retracted", "ceased", "dropped", "rescinded")
def withdrawn(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who left: "Sylvania withdrew its sponsorship of draft resolution L.99". A draft withdrawn by its sponsors is another thing."""
    name = "sponsorship.withdrawn"
    for match in _LEFT.finditer(frame.text):
        document = document_of(frame, match, reading)
        place = match.start("who")
        if match["verb"].endswith(("name", "names", "list")) and "sponsor" not in reading.text[max(0, frame.start - 400) : frame.end]:
            continue
        if document and free(frame, place, match.end(), name) and not planned(match["aside"]):
            start, end = frame.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does="withdraw",
                times=times_between(frame, max(0, place - 60), match.end()),
                event=True,
                entry="withdrawn",
            )
