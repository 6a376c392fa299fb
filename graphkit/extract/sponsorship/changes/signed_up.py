"""Sponsors who come later, as speakers tell of them: welcomed, thanked, announced, to be added, shown or taken off.

Whoever wishes to sponsor a draft tells its main sponsor or the Secretariat until action is taken; the main sponsor thanks them in the
meeting and asks that they be recorded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import document_of
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_NEW = r"(?:an?\s|the\s|our\s|its\s|their\s|additional\s|new\s|newest\s|latest\s|further\s|fellow\s|welcome\s)*"
_NOUN = r"(?:co-?\s?)?(?:sponsors?(?:hip)?|authors?)"
_AS = rf"as\s{_NEW}{_NOUN}"
_LIST = (
    rf"(?:(?:the|its|our|their|this|that)\s(?:growing\s|long\s|printed\s)?(?:(?:list|group|ranks|circle|family|number)\sof\s)?(?:(?:the|its|our|their)\s)?{_NOUN}"
    r"(?:\slist)?)"
)
_BARE_LIST = (
    r"(?:(?:the|its|our|that|this)\slist(?!\sof\s(?!(?:the\s)?(?:co-)?sponsors))|their\snumber|the\scover\spage|(?:its"
    r"|the)\s(?:first|cover|title)\spage)"
)
_OF = r"(?:\s(?:of|to|for)\s(?:the\s)?(?P<doc>\u24b9))?"
_NAMED_AFTER = later(r"\sof\s(?:the\s)?(?:co-)?(?:sponsors|authors)\s(?:of|to)\s\u24b9")
_PUT = r"(?:added|included|counted|listed|numbered|shown|recorded|mentioned|inscribed|entered|registered|named|placed)"
_TOLD = (
    r"(?:(?:has|have|had)\s(?:also\s|now\s|just\s|since\s)?)?(?:informed|told|notified|advised|let|asked|requested|indicated|expressed|announced"
    r"|communicated|conveyed|signalled|made\sknown)"
)
_NAME = r"(?:its|their|our|my|his|her)\s(?:own\s)?(?:names?|signatures?|sponsorship)"
_SURE = tuple(
    pattern(words)
    for words in (
        # "Fiji and Chad have asked to be counted among its sponsors", "informed us of their wish to be included in the list of sponsors"
        rf"(?P<who>\u24c5)\s{_TOLD}(?:\s(?:us|\u24c5|me|the\sSecretariat|the\s\w+))?(?:\sof|\sknow\sof)?(?:\s(?:its|their)\s(?:desire|wish|decision|request|willingness"
        rf"|readiness|interest)(?:\sin)?)?(?:\sto|\sthat\s(?:it|they)\s(?:too\s|also\s)?(?:wish(?:es|ed)?|want(?:s|ed)?|(?:should|would)\slike)\sto)\s(?:also\s|too\s)?"
        rf"(?:be\s{_PUT}|being\s{_PUT}|appear|figure|join|count)\s(?:also\s)?(?:in|among|amongst|on|to|as|with)?\s?(?:an?\s)?(?:{_LIST}|{_NOUN}){_OF}",
        # "we welcome Fiji and Chad as new co-sponsors", "into the group of sponsors", "aboard as sponsors"
        rf"\b(?:welcom(?:e|es|ed|ing)|pleased\sto\s(?:have|see|count|include)|happy\sto\s(?:have|see|count|include)|glad\sto\s(?:have|see|count|include)|count|recogni[sz]e)\s(?P<who>\u24c5)\s(?:to|into|among|amongst"
        rf"|aboard|on\sboard|joining(?:\sus)?|here|with\sus)?\s?(?:{_AS}|{_LIST}){_OF}",
        # "thank Fiji for having come on board as sponsors", "for joining the list of sponsors", "for adding its name to the draft"
        r"\b(?:thank\w*|grateful\sto|gratitude\sto|appreciat\w+|welcom\w+|salut\w+|acknowledg\w+|recogni[sz]\w+)\s(?:to\s)?[^\u24c5\u24b9;:]{0,50}?(?P<who>\u24c5)[^\u24c5\u24b9;:]{0,40}?\sfor\s"
        rf"(?:having\s|also\s|most\srecently\s)*(?:(?:com(?:e|ing)\s(?:on\sboard|aboard|in|forward)|sign(?:ed|ing)\s(?:on|up)|join(?:ed|ing)(?:\sus)?)\s{_AS}"
        rf"|(?:join(?:ed|ing)|enter(?:ed|ing)|enlarg(?:ed|ing)|swell(?:ed|ing))\s{_LIST}|(?:add(?:ed|ing)|lend(?:ing)?|lent|put(?:ting)?|giv(?:en|ing))\s{_NAME}\sto\s(?:{_LIST}|(?P<doc2>\u24b9)|it)"
        rf"|becoming\s{_NEW}{_NOUN}){_OF}",
        # "Fiji should also be added to the list of sponsors", "Chad is to be shown as a sponsor"
        rf"(?P<who>\u24c5)\s(?:should|must|are|is|were|was|has|have|ought|needs?)\s(?:also\s|now\s|likewise\s|too\s)?(?:to\s)?(?:also\s|now\s|likewise\s)?(?:be|been|being)?\s?(?:also\s|now\s|likewise\s)?"
        rf"(?:{_PUT}|appear|figure|feature|stand)\s(?:also\s|as\swell\s)?(?:to|in|among|amongst|on|as|with)\s(?:a\s|an\s)?(?:additional\s)?(?:{_LIST}|{_NOUN}){_OF}",
        # "to the list of sponsors should be added Fiji", "to which must be added"
        rf"\bto\s(?:{_LIST}|(?:these|those|the)\ssponsors){_OF}\s(?:should|must|may|can|are|is|were|have)\s(?:now\s|also\s)?(?:to\s)?(?:be|been)?\s?(?:now\s)?added\s"
        r"(?:now\s)?(?:the\snames?\sof\s|those\sof\s|that\sof\s|(?:several|some)\sothers,\s(?:such\sas|namely|including)\s)?(?P<who>\u24c5)",
        # "it now enjoys the sponsorship of Fiji", "the draft has gained two sponsors, Fiji and Chad"
        r"(?:\b[Ii]t|(?P<doc>\u24b9))\s(?:(?:has|have)\s)?(?:now\s|also\s|since\s|meanwhile\s|further\s)*(?:enjoy(?:s|ed)|gain(?:s|ed)|receiv(?:es|ed)|attract(?:s|ed)|obtain(?:s|ed)|secur(?:es|ed)|won)"
        r"\sthe\s(?:additional\s|further\s|welcome\s)?(?:co-?\s?)?sponsorship\s(?:also\s)?of\s(?P<who>\u24c5)",
        # "the sponsors have been joined by Fiji", "the list of sponsors has since grown with Fiji"
        rf"{_LIST}{_OF}\s(?:(?:has|have|had|was|were)\s)?(?:now\s|also\s|since\s|been\s|today\s|further\s)*(?:joined\sby|enlarged\sby|grown\s(?:by|with|to\sinclude)|been\senlarged\sto\sinclude|expanded\sto\sinclude)"
        r"\s(?:the\saddition\sof\s)?(?P<who>\u24c5)",
        # "Fiji has decided to add its name to the list of sponsors"
        rf"(?P<who>\u24c5)\s(?:(?:has|have|had|is|are|am|was|were)\s)?(?:also\s|now\s|today\s|therefore\s)*(?:decided|asked|agreed|wish(?:es|ed)?|requested|pleased|happy|glad|proud|honou?red|would\slike|should\slike)\s(?:also\s|now\s)?to\s(?:also\s|now\s)?"
        rf"(?:add|put|lend|append|give|affix)\s{_NAME}\sto\s(?:{_LIST}{_OF}|(?P<doc2>\u24b9))",
        # "we are today adding our name to the list of sponsors", "has added its name to those of the sponsors"
        rf"(?P<who>\u24c5)\s(?:(?:has|have|had|is|are|am)\s)?(?:also\s|now\s|today\s|hereby\s|since\s|then\s|meanwhile\s|already\s)*(?:add(?:ed|ing)|lent|lending|put(?:ting)?|append(?:ed|ing)|affix(?:ed|ing))\s{_NAME}\sto\s"
        rf"(?:{_LIST}{_OF}|(?P<doc2>\u24b9)|that\sof\sthe\s(?:co-?)?sponsors|those\sof\sthe\s(?:co-?)?sponsors)",
        # "Fiji has come on board as a sponsor", "Chad came in as a co-sponsor"
        rf"(?P<who>\u24c5)\s(?:(?:has|have|had|is|are)\s)?(?:also\s|now\s|since\s|then\s|meanwhile\s|later\s|just\s|recently\s)*(?:c(?:o|a)me\s(?:on\sboard|aboard|in|forward)|coming\s(?:on\sboard|aboard|in)|stepped\s(?:in|forward)|entered)\s{_AS}{_OF}",
        # "has asked the Secretariat to add its name to the sponsors"; "we associate ourselves with the draft as a sponsor"
        rf"(?P<who>\u24c5)\s(?:(?:has|have|had)\s)?(?:also\s|now\s)*(?:asked|requested)\s(?:the\s[Ss]ecretariat|you|the\sChair)\sto\s(?:also\s)?(?:add|include|list|record|register|show)\s(?:it|us|{_NAME})\s(?:to|in|among|on|as)\s(?:an?\s)?(?:{_LIST}|{_NOUN}){_OF}",
        rf"(?P<who>\u24c5)\s(?:(?:is|are|has|have)\s)?(?:also\s|hereby\s|gladly\s)*(?:associat(?:es?|ed|ing)|align(?:s|ed|ing)?)\s(?:itself|ourselves|themselves)\swith\s(?:(?P<doc2>\u24b9)|it)\s{_AS}{_OF}",
        # "my country is joining the sponsors of the draft"
        rf"(?P<who>\u24c5)\s(?:(?:is|are|am)\s(?:also\s|now\s|today\s|therefore\s)*joining|(?:also\s|therefore\s|hereby\s|gladly\s)*joins?)\s(?:in\s(?:co-?)?sponsoring|{_LIST}){_OF}",
        # "Ruritania supports the draft and has joined its sponsors": the one party of the sentence
        rf"^(?:[^\u24c5;:.]{{0,60}}?)(?P<who>\u24c5)\s(?:supports?|welcomes?|endorses?|agrees?|shares?|believes?|has|have|attach\w*|is|are)\b[^\u24c5;:]{{2,220}}?\band\s(?:(?:has|have|is|are)\s)(?:also\s|now\s|therefore\s|again\s|accordingly\s)*"
        rf"(?:joined|joining|become|signed\sup\sas|among)\s(?:the\s|its\s|their\s|an?\s|one\sof\s){{0,2}}(?:list\sof\s(?:the\s|its\s)?)?{_NOUN}{_OF}",
        # "Fiji is joining us as a sponsor"
        rf"(?P<who>\u24c5)\s(?:(?:has|have|had|is|are)\s)?(?:also\s|now\s|since\s|then\s|kindly\s|today\s)*(?:joined|joining)\sus\s(?:in\sthis\s\w+\s)?{_AS}{_OF}",
    )
)
_NEAR = tuple(
    pattern(words)
    for words in (
        rf"(?P<who>\u24c5)(?:,\s[^,\u24c5\u24b9;:.]{{3,80}},)?\s(?:should|must|are|is|was|were|be)\s(?:also\s|now\s|likewise\s|too\s)?(?:to\s)?(?:be\s)?(?:also\s|now\s)?(?:{_PUT}|appear|figure|feature)\s(?:also\s|as\swell\s)?"
        rf"(?:to|in|among|on)\s{_BARE_LIST}",
        r"\b(?:ask|request|like)\s(?:you\s|the\sSecretariat\s|that\s|also\s)*(?P<who>\u24c5)(?:,\s[^,\u24c5\u24b9;:.]{3,80},)?\s(?:also\s)?(?:to\s)?be\s(?:also\s)?"
        rf"{_PUT}(?=\s(?:as\swell|too|also|accordingly)|[.,;])",
        r"(?P<who>\u24c5)\s(?:(?:has|have|had)\s)?(?:also\s|now\s|since\s|then\s|meanwhile\s|later\s|just\s|recently\s|subsequently\s)*(?:c(?:o|a)me\s(?:on\sboard|aboard|in)|signed\s(?:up|on|in)|stepped\son\sboard)"
        r"(?=\s(?:later|too|also|since|as\swell|yesterday|today|this\smorning|\u24c9|afterwards|at\sthe\slast)|[.,;])",
        r"(?:\bI\s(?:list|name|shall\sname|will\sname|read)\s(?:them|out)?[^:\u24c5]{0,30}|[Tt]hey\sare(?:\sthe\sfollowing)?|[Tt]hese\s(?:are|include)|[Tt]heir\snames\sare|[Tt]he\sfull\slist\sreads|[Tt]hey\sinclude)\s?:?\s?(?P<who>\u24c5)",
        r"\b(?:must|should|are\sto|have\sto|may)\s(?:now\s|also\s)?be\sadded\s(?:now\s)?(?:(?:several|some|a\sfew|two|three|four)\sothers,?\s(?:such\sas|namely|including)\s|the\snames?\sof\s|th(?:ose|at)\sof\s)?(?P<who>\u24c5)",
        r"(?P<who>\u24c5)\s(?:have|has)\s(?:also\s|now\s|since\s|meanwhile\s|kindly\s)*joined\sus(?=[.,;]|\ssince|\s\u24c9|$)",
        rf"(?P<who>\u24c5)\s{_TOLD}(?:\s(?:us|\u24c5|me|the\sSecretariat))?(?:\sof|\sknow\sof)?\s(?:its|their)\s(?:desire|wish|decision|request)\sto\s(?:be\s{_PUT}|appear|figure)\s(?:in|on|to)\s{_BARE_LIST}",
    )
)
_OTHERS = later(r"\b(?:asked|requested|invited|urged)\s\u24c5\sto\s")
_CONTEXT = later(
    r"sponsor|lent its name|lent their name|co-?author|(?:introduce|submit|present|table)(?:d|ted|ed)? (?:the |our |this )?draft"
    r"|[Oo]ur (?:draft|text|paper)|(?:delegations|authors):",
    re.I,
)
_ASIDE = later(r",[^,\u24c5]*,")
_OTHERWISE = later(r"\b(?:statement|speakers?|speaking|declaration|accession|ratif\w+|opposition)\b", re.I)
_SEES_IT = pattern(
    r"(?P<who>\u24c5)\s(?:(?:has|have|had)\s)?(?:then\s|since\s|subsequently\s|later\s|meanwhile\s)(?:also\s)?associated\s(?:itself|themselves)\swith\s"
    r"(?:it|(?P<doc>\u24b9))(?=[\s.,;])"
)


@rule(
    "sponsorship.signed-up",
    "sponsor",
    "author",
    "the list",
    "number",
    " page",
    " board",
    "aboard",
    "came in",
    "come in",
    "signed",
    "shown",
    "added",
    "associated",
    "listed",
    "included",
    "recorded",
    "name",
)
def signed_up(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Later sponsors as a speaker tells of them: "We welcome Freedonia as a new sponsor", "Sylvania should be added to the list".

    Where the words name no sponsorship ("came on board"), the sentences just before must.
    """
    name = "sponsorship.signed-up"
    for compiled in (*_SURE, *_NEAR, _SEES_IT):
        for match in compiled.finditer(frame.text):
            if compiled in _NEAR or compiled is _SEES_IT:
                before = reading.text[max(0, frame.start - 400) : frame.begins[match.start()]]
                if (compiled in _NEAR and not _CONTEXT.search(before)) or _OTHERWISE.search(before[-300:]):
                    continue
            document, place = document_of(frame, match, reading), match.start("who")
            named = _NAMED_AFTER.match(frame.text, match.end())
            if named:  # "should be added to the list of sponsors of draft resolution L.7"
                document = reference(frame, named.end() - 1)
            if compiled is _SURE[-2]:  # "supports the draft … and has joined its sponsors": the draft stands between
                document = reference(frame, frame.text.rfind(DOCUMENT, 0, match.end())) if DOCUMENT in match[0] else document
            if _OTHERS.search(match[0]):
                continue  # "Ruritania asked Freedonia to join the sponsors": nobody has
            if document is None or negated(_ASIDE.sub(",", match[0])) or not free(frame, match.start(), match.end(), name):
                continue
            if chaired(frame, place, place + 1, name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb="sponsors" if compiled in _SURE else "joined",
                does="join"
                if compiled is not _NEAR[3] or _LATER.search(reading.text, max(0, frame.start - 220), frame.start)
                else "sponsor",
                times=times_between(frame, match.start(), match.end()),
                event=True,
                confidence=0.8,
            )


_LATER = later(r"\bjoin|additional|\bnew\b|\badded\b|\bsince\b|became|become|further", re.I)
_TAKEN_OFF = tuple(
    pattern(words)
    for words in (
        r"(?P<who>\u24c5)\s(?:(?:has|have|had)\s)?(?:already\s|also\s|since\s|now\s|regrettably\s)*(?:withdr[ae]wn?|dropped\s(?:off|out)|stepped\sback|pulled\sout|taken\s(?:its|their)\snames?|had\s(?:its|their)\snames?\s(?:taken|removed|struck|deleted))"
        rf"\s(?:from|off|of)\s(?:{_LIST}|{_BARE_LIST}){_OF}",
        rf"(?P<who>\u24c5)\s(?:(?:has|have|had)\s)?(?:asked|requested|wish(?:es|ed)?)\sto\s(?:be|have\s(?:its|their)\snames?)\s(?:taken|removed|struck|deleted|dropped|withdrawn)\s(?:off|from)\s(?:{_LIST}|{_BARE_LIST}){_OF}",
        r"(?P<who>\u24c5)\s(?:therefore\s|now\s)?(?:does\s|do\s)?no\slonger\s(?:co-?)?sponsors?\s(?P<doc>\u24b9)",
        rf"(?P<who>\u24c5)\s(?:is|are|was|were)\sto\sbe\s(?:removed|struck|deleted|taken)\s(?:off|from)\s(?:{_LIST}|{_BARE_LIST}){_OF}",
    )
)


@rule("sponsorship.taken-off", "no longer", "withdr", "dropped", "stepped back", "pulled out", "taken", "removed", "struck", "deleted")
def taken_off(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Sponsors who leave the list: "Freedonia had withdrawn from the list on 13 October", "has had its name taken off the list"."""
    name = "sponsorship.taken-off"
    for compiled in _TAKEN_OFF:
        for match in compiled.finditer(frame.text):
            around = reading.text[max(0, frame.start - 400) : frame.end]
            document = document_of(frame, match, reading)
            if document is None or "sponsor" not in around or "speaker" in around or not free(frame, match.start(), match.end(), name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb="withdrew",
                does="withdraw",
                times=times_between(frame, match.start(), match.end()),
                event=True,
                entry="withdrawn",
                confidence=0.8,
            )
