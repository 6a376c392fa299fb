"""Who came to a text later, whatever the words: "we have been joined by Ruritania", "with the additional sponsorship of Freedonia".

Main sponsors, the Secretary, reports and analyses tell in many ways that a list of sponsors has grown. What they have in common: the party,
a word for coming in, and the sponsors. Those who joined a vote, a view, a debate or an event joined no sponsors, and who is invited, hopes,
considers or is still missing has not come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.gained import is_puttable
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SPONSORS = r"(?:co-?\s?)?(?:sponsors(?:hip)?|authors)(?!\sof\sterror)"
_A_SPONSOR = r"(?:co-?\s?)?(?:sponsors?|authors?)"
_OF = r"(?:\s(?:of|to|for)\s(?:the\s)?(?P<doc>\u24b9))?"
_LIST = (
    rf"(?:(?:the|its|our|their|this|that)\s)?(?:[\w-]+\s){{0,2}}?"
    rf"(?:(?:lists?|ranks|group|names?|circle|number)\sof\s(?:the\s|its\s|their\s)?)?(?:[\w-]+\s)?{_SPONSORS}"
)
_PUT = (
    r"(?:added|put|included|counted|listed|numbered|placed|shown|recorded"
    r"|inscribed|entered|registered|mentioned|named|seen|considered|regarded)"
)
_TOLD = (
    r"(?:informed|told|let|notified|advised|announced|indicated|expressed|signalled|signified|made\s(?:it\s)?(?:known|clear)|communicated|conveyed|voiced|confirmed"
    r"|declared|asked|requested|decided|agreed|wish(?:es|ed)?|wants?|wanted|desires?|desired|would\slike|should\slike|is\s\w+\sto|are\s\w+\sto|said|say|state[ds]?)"
)
_NO_PARTY = r"[^\u24c5\u24b9;:.]"
# "the delegations of Fiji and Chad informed me a few minutes ago of their desire to be added to the list of sponsors"
_WISHED = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{{AUX}})(?P<verb>{_TOLD})(?P<gap>(?:{_NO_PARTY}|\u24c5(?=\s))(?:{_NO_PARTY}){{0,90}}?)\s"
    rf"(?:(?:be|being|to\sget)\s(?:also\s)?{_PUT}\s(?:to|on|in|among|amongst|as|with|down\sas)\s(?:an?\s)?|(?:to\s)?(?:join|joining|enter|appear|figure|feature)\s(?:in|on|among|as|with)?\s?(?:an?\s)?|had\sjoined\s)"
    rf"(?P<noun>{_LIST}|(?:(?:additional|new|further)\s)?{_A_SPONSOR}){_OF}"
)
_ASKED_BY = pattern(
    rf"\b(?P<verb>(?:asked|requested|instructed|authori[sz]ed)\sby)\s(?P<who>\u24c5)\sto\s(?P<gap>{_NO_PARTY}{{2,70}}?)\s(?:(?:wish(?:es)?|wants?|decided|like|desires?)\sto\s(?:also\s)?|have\s|has\s)(?:co-?sponsor|sponsor|join(?:ed)?\s(?:the\s)?{_SPONSORS}|become\s{_SPONSORS})\s?(?P<doc>\u24b9)?"
)
# "since the draft was circulated we have been joined by Fiji", "joined in the sponsorship of L.9 by Chad"
_JOINED_BY = pattern(
    rf"(?P<patient>\u24c5|\u24b9|\b(?:us|it|which|who|they|{_SPONSORS}))\s(?:(?:has|have|had|was|were|is|are)\s)?(?:also\s|now\s|since\s|then\s|later\s|subsequently\s|meanwhile\s|today\s|already\s|recently\s|just\s)*(?:been\s)?"
    rf"(?:also\s|now\s|since\s)?(?P<verb>joined)(?P<in>\s(?:in|as)\s(?:the\s|this\s)?(?:(?:co-?)?sponsor\w*|introducing|submitting|tabling|presenting|{_SPONSORS})(?:\s(?:of\s)?(?:the\s)?(?P<doc>\u24b9|it|this\s\w+))?)?(?:\s\u24c9)?,?\sby\s(?:the\s)?(?P<who>\u24c5)(?P<as>\sas\s{_A_SPONSOR})?"
)
_SHARED = pattern(
    r"\b(?:additional|further|added|new|extra|later|subsequent|late)\s(?P<verb>(?:co-?)?sponsorship)\s(?:of|by|from)\s(?:the\s)?(?P<who>\u24c5)"
)
_FIRST_TIME = pattern(
    rf"(?P<who>\u24c5)\s(?P<aux>{{AUX}})(?P<verb>appear(?:s|ed)?|figured?s?|featured?s?|are|were|is|was|stands?|stood|show(?:s|ed)?\sup|counted|listed)(?P<gap>(?:\s(?:\w+\s){{0,3}}?for\sthe\sfirst\stime|\snewly|\snew)?,?)\s(?:among|amongst|in|on)\s{_LIST}{_OF}(?P<tail>\sfor\sthe\sfirst\stime|\s(?:\u24c9\s)?for\sthe\sfirst\stime)?"
)
_NEW = (
    r"(?:(?:the\s|its\s)?(?:(?:new|newest|latest|fresh|recent|late|further|additional|first-time)\s)(?:ones|names|additions?|arrivals?|comers|entries|recruits"
    rf"|signatories|{_A_SPONSOR})|(?:the\s)?newcomers|additions)"
)
_NEWCOMERS = pattern(
    rf"(?:^|[.;,(]\s|-\s|\bamong\sthe\s|\bwith\s)(?P<verb>{_NEW})(?P<gap>(?:\s(?:to|on|in|among)\s{_LIST})?(?:\s(?:of|to)\s(?P<doc>\u24b9))?(?:,?\s(?:\u24c9|so\sfar|since|now|in\sall|since\sthen|since\syesterday|overnight|today))?)(?::|\s(?:are|were|was|is|include[ds]?|including|being)(?:\sthe\sfollowing:?)?)\s(?:the\s)?(?P<who>\u24c5)(?P<as>\sas\s{_A_SPONSOR})?(?=[.,;)]|\s-|\s?$)"
)
_GREW = pattern(
    rf"\b(?P<noun>{_SPONSORS})\b(?P<gap>[^\u24c5;:.]{{0,70}}?)\s(?P<verb>rose|risen|grew|grown|increased|swelled|swollen|expanded|extended|widened|enlarged|broadened|completed|climbed|went\sup)(?P<more>[^\u24c5\u24b9;:.]{{0,40}}?)\s"
    r"(?:with|by|to\sinclude|through|after|thanks\sto)\s(?:the\s(?:late\s)?(?:arrival|addition|inclusion|accession|entry|adherence|names?|joining)\sof\s)?(?:the\s)?(?P<who>\u24c5)(?!\s(?:more|other))"
)
_ATTRACTED = pattern(
    rf"\b(?P<verb>attract(?:ed|s)|gain(?:ed|s)|acquired|won|found|picked\sup|received|drawn|drew|welcomed)\s(?:[\w-]+\s){{0,2}}?(?:more|new|additional|further|other|extra|fresh)\s(?:[\w-]+\s)?{_A_SPONSOR}(?::|,|\s-|\s\()\s?(?:namely\s|notably\s|including\s)?(?:the\s)?(?P<who>\u24c5)"
)
_JOINING = pattern(
    rf"(?:,|\()\s?(?:now\s|and\s|again\s)?with\s(?:the\s)?(?P<who>\u24c5)\s(?:now\s|also\s)?(?P<verb>joining|entering|added\sto|having\sjoined|coming\sin\samong|signing\son\sas|coming\sin\sas)\s(?:as\s)?{_LIST}"
)
_JOINING_US = pattern(
    rf"\b(?P<verb>[Jj]oining)\s(?:us|them|{_LIST}|\u24c5)(?:,?\s\u24c9)?\s(?:are|were|is|was)\s(?:the\s)?(?P<who>\u24c5)\sas\s{_A_SPONSOR}"
)
_SINCE = pattern(
    r"(?P<doc>\u24b9|\b[Ii]t|\bwhich)\s(?:has|have|had|was|were)\s(?:\w+\s){0,2}?(?P<since>since|subsequently|later|meanwhile|in\sthe\smeantime)\s(?:\w+\s){0,2}?(?P<verb>(?:co-?)?sponsored)(?:\s(?:also|too|as\swell))?\sby\s(?:the\s)?(?P<who>\u24c5)"
)
_ON_LIST = pattern(
    rf"(?P<who>\u24c5),\s(?P<verb>(?:all|both|each|most)\sof\s(?:which|whom))\s(?:\w+\s){{0,2}}?(?:appear|figure|feature|are|stand|were|appeared)(?:s|d)?\s(?:in|on|among)\s{_LIST}{_OF}"
)
_WHO_DID = pattern(
    r"(?P<who>\u24c5),?\s(?:which|who|that)\s(?:has|have|had)\s(?:(?:also|now|again)\s)?(?P<verb>(?:co-?)?sponsored)(?:\s(?:it|us))?"
    r"(?P<gap>(?:\s(?:this\syear|\u24c9))?\sfor\sthe\s(?:very\s)?first\stime)(?=[.,;)]|\s?$)"
)
_ALL = (
    _WHO_DID,
    _ON_LIST,
    _WISHED,
    _ASKED_BY,
    _JOINED_BY,
    _SHARED,
    _FIRST_TIME,
    _NEWCOMERS,
    _GREW,
    _ATTRACTED,
    _JOINING,
    _JOINING_US,
    _SINCE,
)
_NOT_YET = later(
    r"\b(?:whether|if|could|might|may|cannot|unable|consider\w*|hop(?:e|es|ed|ing)|invit\w+|urg(?:e|es|ed|ing)|encourag\w+|appeal\w*|expect\w*|would\swelcome|willing|unwilling|reluctan\w+"
    r"|missing|lacking|absent|instead|refus\w+|speak(?:ers?|ing)|without|wait\w*|yet|thinking|invitation|seek\w*|looking|tomorrow)\b",
    re.I,
)
_I_MAY_ADD = later(r"(?:\bI|\u24c5)\s(?:may|might|should|would|could|can)\s[^\u24c5]{0,40}?\bthat\s", re.I)
_ELSE = later(
    r"\b(?:vot(?:e|es|ed|ing)|abstain\w*|abstention\w*|oppos\w+|view|opinion|reject\w*|statement|speakers|speech|workshop|seminar|meetings?|event|conference|consensus\sagainst|concerns?"
    r"|criticism|walk\w*|objecti\w+|reservation\w*|treaty|regret\w*|joined\sthe\s(?:Committee|Conference|Group))\b",
    re.I,
)
_SPOKEN_OF = later(r"(?:co-?\s?)?(?:sponsor|author)|signed\s(?:up|on)|added\s(?:its|their)\snames?", re.I)
_ISSUED = later(r"\b(?:circulated|tabled|issued|submitted|introduced|published|distributed|drafted|put\sforward|first\sprinted)\b", re.I)


@rule(
    "sponsorship.comers",
    "sponsor",
    "author",
    "joined",
    "joining",
    "new ones",
    "new names",
    "newcomers",
    "additions",
    "arrivals",
)
def comers(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who came later, in whatever words: "we have been joined by Ruritania", "with the additional sponsorship of Freedonia"."""
    name = "sponsorship.comers"
    for compiled in _ALL:
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            groups = match.groupdict()
            words = match[0] if compiled is not _JOINED_BY else (groups["in"] or "")
            around = _I_MAY_ADD.sub("", frame.text[max(0, match.start() - 70) : match.start()].rpartition(";")[2])
            if negated(words) or _NOT_YET.search(words) or _NOT_YET.search(around) or negated(around[-30:]):
                continue
            after = frame.text[match.end() : match.end() + 50].partition(";")[0]
            if _ELSE.search(frame.text[max(0, match.start() - 90) : match.end()].rpartition(";")[2] + after) or not _is_meant(
                frame, reading, match
            ):
                continue
            document = _document(frame, reading, match)
            if document is None or not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            start, end = frame.span(match.start() + len(match[0]) - len(match[0].lstrip(" .,;(-")), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=" ".join(match["verb"].split()),
                does="sponsor" if compiled in (_ON_LIST, _WHO_DID) else "join",
                times=times_between(frame, match.start(), match.end()),
                event=True,
                confidence=0.9 if compiled in (_FIRST_TIME, _ATTRACTED, _NEWCOMERS, _JOINED_BY) else 0.8,
            )


def _is_meant(frame: Frame, reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the words speak of sponsors: themselves, or what stands just before."""
    groups = match.groupdict()
    before = reading.text[max(0, frame.start - 260) : frame.begins[match.start()]]
    if found_by(match, _FIRST_TIME):
        return bool(groups["gap"].strip(" ,") or groups["tail"])
    if found_by(match, _NEWCOMERS):
        return bool(groups["as"] or _SPOKEN_OF.search(match[0]) or _SPOKEN_OF.search(before))
    if found_by(match, _JOINED_BY):
        if groups["in"] or groups["as"] or _SPOKEN_OF.search(groups["patient"]):
            return True
        here = frame.text[: match.start()]
        return bool(
            _ISSUED.search(here)
            and DOCUMENT in here
            and groups["patient"] != DOCUMENT
            and re.search(r"\b(?:[Ss]ince|[Aa]fter|[Ww]hen)\b", here)
        )
    return True


def _document(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The text of which the words speak: named in them, after them, before them in the sentence, or the draft last named."""
    if match.groupdict().get("doc") == DOCUMENT:
        return reference(frame, match.start("doc"))
    inside = frame.text.find(DOCUMENT, match.start(), match.end())
    if inside >= 0 and is_puttable(one := reference(frame, inside), reading):
        return one
    after = re.compile(r"(?:\s(?:of|to|for|on|in))?\s(?:the\s)?\u24b9").match(frame.text, match.end())
    if after and is_puttable(one := reference(frame, after.end() - 1), reading):
        return one
    place = frame.text.rfind(DOCUMENT, 0, match.start())
    while place >= 0:
        if is_puttable(one := reference(frame, place), reading):
            return one
        place = frame.text.rfind(DOCUMENT, 0, place)
    last = last_document(reading, frame.begins[match.start()])
    if last and last.kind == "amendment":  # sponsors are told of the draft, movers of an amendment to it
        drafts = [
            r for r in reading.references if last.start - 1500 < r.start < last.start and r.kind in ("draft-resolution", "draft-decision")
        ]
        return drafts[-1] if drafts else None
    return last if last and frame.begins[match.start()] - last.end < 900 and is_puttable(last, reading) else None
