"""What delegations do as they speak, and what they did by doing something else.

"we bring this text to the Committee for the third time", "Having co-sponsored the draft, Ruritania wishes to explain",
"submitted jointly with
Freedonia".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.changes.shares import beside, draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import FOR_OTHERS, behalf, chaired, company, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_ADV = (
    r"(?:(?:again|now|today|hereby|also|therefore|once\smore|once\sagain|gladly|proudly|jointly|formally|thus|accordingly"
    r"|both|all|each|together|\u24c9),?\s){0,3}"
)
_NOW = pattern(
    rf"(?P<who>\u24c5)\)?,?\s(?P<aux>{_ADV})(?P<verb>submit|table|present|introduce|co-?sponsor|sponsor|put\sforward|bring(?:\sforward)?|lay|place|put|offer|circulate|co-?sponsors|sponsors)"
    r"(?P<mid>(?:\s(?:to|before|in|at|for)\s(?:(?:the|this|you|its|our|all)\b\s?)(?:[\w\u24bb-]+(?:\s(?:Committee|Assembly|Conference|Council|Commission))?)?)?(?:,?\son\sbehalf\sof\s[^.;:\u24b9]{2,120},|{ADJ}))\s(?P<doc>\u24b9)"
    r"(?P<to>,?\s(?:before|to)\s(?:the\s(?:Committee|Assembly|Conference|Council|\u24bb)|this\s\w+|you\b|\u24bb))?"
)
_BODY = later(r"lay|place|put$|bring$|offer", re.I)
_BY_DOING = pattern(
    r"(?:^|[,;]\s)(?:(?:[Ii]n|[Bb]y|[Ww]hen|[Ww]hile|[Aa]fter)\s(?P<verb>co-?sponsoring|sponsoring|submitting|tabling|introducing|putting\sforward|presenting)|[Hh]aving\s(?:again\s|also\s|itself\s|ourselves\s|already\s|once\smore\s)*(?P<done>co-?sponsored|sponsored|submitted|tabled|introduced"
    r"|co-?authored|drafted|initiated|put\sforward))(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)(?:\s\(\u24b9\))?,\s(?P<who>\u24c5)(?=[\s,])"
)
_JOINTLY = pattern(
    r"(?P<doc>\u24b9)(?:,?\s(?:which\swas\s)?|\s)(?:also\s|again\s|\u24c9\s)?(?P<verb>submitted|tabled|prepared|drafted|co-?authored|presented|sponsored|co-?sponsored|drawn\sup|elaborated|written|circulated)\s(?:\u24c9\s)?(?:jointly|together|along|in\spartnership)\swith\s"
    r"(?:our\s\w+\s(?:from|of)\s)?(?P<who>\u24c5)"
)
_OURS = later(r"\b(?:our|my|we|ours)\b", re.I)
_QUESTION = pattern(
    rf"(?P<who>\u24c5)(?:\s(?:that|which|who))?\s(?P<aux>(?:(?:has|have|had)\s)?{_ADV}(?:first\s)?)(?P<verb>brought|raised|put|placed|took)\s(?:the|this|that)\s(?:question|matter|issue|subject|problem|idea|concern|theme)(?P<mid>\s(?:to|before|in|up\sin)\s(?:the\s)?[\w\u24bb]+(?:\s\w+)?)"
    r"\s(?:with|through|in|by\smeans\sof|by\sway\sof)\s(?P<doc>\u24b9)"
)
_THANKED = pattern(
    r"\b(?:thank\w*|grateful\sto|gratitude\sto|commend|congratulate|indebted\sto)\s(?:to\s)?[^\u24c5\u24b9;:]{0,40}?(?P<who>\u24c5)(?:,[^,\u24c5\u24b9;:.]{2,60},)?\s(?:for|on)\s(?P<doc>\u24b9)(?P<they>,?\s(?:which\s|that\s)?(?:they|it)\s(?:(?:have|has|had)\s)?(?:again\s|jointly\s)?(?P<verb>submitted|tabled|prepared|put\s(?:forward|before\sus)|presented|drafted|placed\sbefore\sus|brought\s(?:forward|to\sus|before\sus)|circulated|introduced))?"
)
_COORDINATE = pattern(
    r"(?P<doc>\u24b9),?\s(?:which|that)\s\u24c5\s[^\u24c5\u24b9;:.]{2,60}?\s(?:and|but|while)\s(?P<who>\u24c5)\s(?P<aux>(?:(?:has|have|had|also|then|later)\s){0,2})(?P<verb>submitted|tabled|introduced|co-?sponsored|sponsored|presented|drafted|put\sforward|co-?authored)(?=[\s,.;)]|$)(?!\s\u24b9)"
)


@rule("sponsorship.present", "submit", "table", "present", "introduce", "sponsor", "put ", "bring ", "lay ", "place ", "offer", "circulate")
def present(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act done in saying so: "we bring this text to the Committee", "On behalf of Freedonia I submit draft resolution L.9"."""
    name = "sponsorship.present"
    for match in _NOW.finditer(frame.text):
        place, verb = match.start("who"), match["verb"].lower()
        party = who(frame, place)
        third = not isinstance(party, Spoken) and not verb.endswith("s") and len(getattr(party, "names", ())) < 2
        if third or (not isinstance(party, Spoken) and "sponsor" not in verb and verb != "put"):
            continue
        document = beside(frame, match.start("doc"))
        words = reading.text[document.start : document.end].lower()
        if _BODY.search(verb) and not (match["to"] or re.search(r"\b(?:to|before)\s", match["mid"])):
            continue
        if (
            words.startswith("that ")
            or not draft_or_paper(document, reading)
            or re.search(r"\bto\s(?:the|a)\svote", frame.text[match.start() : match.end() + 14])
        ):
            continue
        if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
            continue
        for_whom = behalf(frame, match.end("who"), match.start("doc"))
        place, subject, for_whom = company(frame, place, (party,), for_whom)
        then = FOR_OTHERS.match(frame.text, match.end())
        start, end = frame.span(place, then.end() if then else match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=subject,
            document=document,
            verb=verb,
            does="introduce" if verb == "introduce" else family(verb),
            times=times_between(frame, place, match.end()),
            behalf=who(frame, then.end() - 1) if then else for_whom,
            confidence=0.8,
        )


@rule(
    "sponsorship.in-passing",
    "having ",
    "by ",
    "in ",
    "when ",
    "while ",
    "after ",
    "with ",
    "thank",
    "grateful",
    "gratitude",
    "commend",
    "congratulat",
    "indebted",
    "which ",
    "that ",
)
def in_passing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act told beside another: "Having co-sponsored the draft, Ruritania", "our paper, submitted jointly with Freedonia"."""
    name = "sponsorship.in-passing"
    for compiled in (_BY_DOING, _JOINTLY, _QUESTION, _THANKED, _COORDINATE):
        for match in compiled.finditer(frame.text):
            document, place, groups = beside(frame, match.start("doc")), match.start("who"), match.groupdict()
            words = reading.text[document.start : document.end].lower()
            if not draft_or_paper(document, reading) or (
                compiled is _QUESTION and "/RES/" not in (document.document or "") and not document.symbol
            ):
                continue
            if compiled is _THANKED and not (groups["they"] or (words.startswith(("its ", "their ")) and is_draft(document, reading))):
                continue
            text_put_in = document.called == "text" and "sponsor" in frame.text[match.end() :]
            if compiled is _THANKED and not document.symbol and document.kind != "draft-resolution" and not text_put_in:
                continue  # "thank Ruritania for its paper on trade": of whatever kind
            if negated(match[0]) or planned(groups.get("aux") or "") or not free(frame, match.start(), match.end(), name):
                continue
            if chaired(frame, place, place + 1, name):
                continue
            subject: tuple[Who, ...] = (who(frame, place),)
            if compiled is _JOINTLY:
                speaking = reading.voice(frame.begins[match.start()])
                ours = _OURS.search(reading.text[frame.start : document.end]) or PARTY in frame.text[: match.start()]
                if ours and len(speaking.asserted_by) == 1 and not speaking.reported_by:
                    subject = (*subject, Spoken(*frame.span(match.start("verb"), match.end("verb")), speaking.asserted_by))
            verb = (groups.get("verb") or groups.get("done") or "draft").lower()
            start, end = frame.span(
                match.start("doc") if compiled is _JOINTLY else place if compiled is _THANKED else match.start(), match.end()
            )
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=subject,
                document=document,
                verb=verb,
                does="submit"
                if verb == "draft"
                else "introduce"
                if verb.startswith("introduc")
                else "lead"
                if compiled is _QUESTION
                else family(re.sub(r"ing$", "ed", verb)),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.75,
            )


_FOLLOWING = pattern(
    r"\b[Tt]he\sfollowing\b(?P<gap>(?:[^\u24c5.;:]|(?<=joined\s)\u24c5){0,90}?\b(?:co-?)?sponsor\w*\b(?:[^\u24c5.;:]|(?<=\sby\s)\u24c5(?=:)){0,80}):\s(?:the\s)?(?P<who>\u24c5)"
)
_ONE_OF_THEM = pattern(
    r"\b(?:sponsors|authors)(?:\sof\s(?P<doc>\u24b9))?(?P<gap>),?\s(?:\(?of|among)\s(?:which|whom)\s(?P<who>\u24c5)\s(?:is|am|are)\s(?:also\s)?(?:proud\sto\sbe\s)?one\b"
)
_LEFT_OUT = pattern(
    r"\bnames?\sof\s(?P<who>\u24c5)\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:(?:inadvertently|mistakenly|unfortunately|also|regrettably)\s)?(?P<gap>omitted|left\s(?:out|off)|missing|dropped)\b[^\u24c5.;]{0,40}?\bsponsors(?:\sof\s(?P<doc>\u24b9))?"
)
_WHOSE_NAME = pattern(
    r"(?P<who>\u24c5),\swhose\snames?\s(?:was|were|is|are)\s(?:(?:inadvertently|mistakenly|unfortunately|accidentally)\s)?(?P<gap>omitted|left\s(?:out|off)|missing)\b[^\u24c5.;,]{0,60}(?:,\s(?:is|are|should|too)\b[^.;]{0,30}?\bsponsors?)"
)
_COME = later(
    r"to\sthe\slist|becom|became|join|added|adding|wish|asked|expressed|decided|since|signed|also|additional|\bnew\b"
    r"|subsequent",
    re.I,
)
_LISTS = later(
    r"^\s(?:(?:additional|new|original|further)\s)?(?:co-)?sponsors(?:\s(?:of|to)\s(?:the\s)?\u24b9)?\s?$"
    r"|^(?:\s[\w\u24c5-]+){0,7}\s(?:to|as|in|by|become|became|joined|added)\s(?:(?:additional|new|further|the|a|also|list|of|become|be|counted|among)\s){0,5}(?:co-)?sponsor",
    re.I,
)
_UNDONE = later(r"withdr|no\slonger|remov|against|abstain|voted|not\b|thank|request|floor|explain", re.I)


@rule("sponsorship.the-following", "the following", "of which", "of whom", "among wh", "name of", "names of", "whose name")
def the_following(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Sponsors after other words than a list's: "The following have expressed the wish to sponsor it: …", "of which Ruritania is one"."""
    name = "sponsorship.the-following"
    for compiled in (_FOLLOWING, _ONE_OF_THEM, _LEFT_OUT, _WHOSE_NAME):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if compiled is _FOLLOWING and (_UNDONE.search(match["gap"]) or not _LISTS.search(match["gap"])):
                continue
            inside = frame.text.rfind(DOCUMENT, 0, match.end())
            document = reference(frame, inside) if inside >= 0 else last_document(reading, frame.begins[match.start()])
            if document is None or not draft_or_paper(document, reading) or not free(frame, match.start(), match.end(), name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb="sponsors",
                does="join" if compiled is _FOLLOWING and _COME.search(match["gap"]) else "sponsor",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )
