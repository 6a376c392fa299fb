"""Where a document comes from.

"a rival text from Ruritania", "the joint proposal of Ruritania and Freedonia (L.99)", "the resolution, the work of Sylvania".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft, parties_at, unnamed
from graphkit.extract.sponsorship.subjects import BODY_OF, free, reference, times_between
from graphkit.extract.sponsorship.words import pattern

_TEXT_OF = pattern(
    r"(?P<doc>\u24b9)(?P<gap>(?:,?\s\u24c9)?(?:\sthereto(?:\s\(\u24b9\))?)?(?:,(?=\s(?:from|by)))?)\s(?P<noun>of|by|from)\s(?:the\s)?(?:(?:governments?|delegations?)\sof\s)?"
    r"(?:(?:an?\s)?(?:[\w-]+\s){0,2}group\s(?:of|comprising)\s(?:(?:States|countries)\s)?)?(?P<who>\u24c5)(?=[\s,.;:)\"]|$)(?!\s(?:to|and\sto)\s(?!\u24b9|delet|insert|replac|add\b|remov|substitut|reword|strike|includ|chang))"
)
_DEED = later(
    r"\b(?:[\w-]+(?:tion|sion|ment|ance|ence|al|ing|ure)|review|stud(?:y|ies)|analysis|scrutiny|support|requests?|questions?|calls?|votes?|use|veto|breach|comments?|views?|remarks?|reactions?|responses?"
    r"|criticism|statements?|opposition|interpretation|reading)s?\s(?:of|on|to|for|against|with|about|in|over)\s(?:the\s)?(?:[A-Z][\w-]+\s)?$",
    re.I,
)
_PART_OF = later(r"\b(?:of|in|on|to|for|from|about|under|behind)\s(?:the\s)?$", re.I)  # "the map on page 4 of L.7 comes from Ruritania"
_DONE = later(
    r"(?:(?<!disarma)(?<!develop)ment|(?<!prolifera)(?<!verifica)(?<!coopera)(?<!informa)(?<!preven)(?<!prohibi)(?<!elimina)(?<!educa)tion|sion|ance|ence"
    r"|(?<!build)ing|\b(?:tests?|launch(?:es)?|attacks?|strikes?|abuses?|crimes?|acts?|threats?|use|war|seizure|raids?|rule|expiry|withdrawal|refusal"
    r"|denial))(?:s|es)?$"
    r"|\b(?:annexation|invasion|occupation|violations?|use|testing|seizure|bombing|shelling|blockade|detention|mining|jamming|hacking|killing|recognition"
    r"|declaration|attacks?|strikes?)\s(?:of|on|in|against)\s[^,]{2,60}$",
    re.I,
)
_NEW = later(r"(?:an?|another|rival|competing|new|joint|alternative|one)\b", re.I)
_WORK = pattern(
    r"(?P<doc>\u24b9)(?P<gap>,|\s(?:is|was|were|are|has\sbeen|had\sbeen|remains?|(?:began|begun|started)(?:\s(?:life|out))?\sas)(?:\s(?:largely|mainly|very\smuch|essentially))?)\s(?:the|an?|another)\s"
    r"(?:(?:fruit|product|result|outcome)\sof\s(?:[\w-]+\s){0,3}?|(?:joint|long-standing|annual|latest|own)\s)?(?P<noun>work|handiwork|brainchild|initiative|product|creation|idea|project|undertaking|venture|efforts?|labours?|cooperation|collaboration|partnership|enterprise|endeavou?r)\s(?:of|by|from|between)\s"
    r"(?:the\s)?(?P<who>\u24c5)"
)
# "the brainchild of Ruritania is now the law of the house: resolution 1/2"
_WORK_FIRST = pattern(
    r"\b(?:the|an?)\s(?:joint\s)?(?P<noun>brainchild|handiwork|creation)\sof\s(?:the\s)?(?P<who>\u24c5)(?P<gap>(?:,\s(?=\u24b9)|[^\u24c5\u24b9;.]{0,80}?(?::|\sis|\swas|\sare|\sbecame|\sinto|\sas)\s))(?:the\s)?(?P<doc>\u24b9)"
)
_ADJECTIVE = pattern(
    r"(?P<doc>\u24b9)(?P<gap>(?:\sitself|\s\(\u24b9\)){0,2}(?:,|\s--?|\s(?:is|was)))\s(?:an?|another|the)\s(?:(?:joint|purely|annual|long-standing|traditional)\s)?(?P<who>\u24b6(?:-\u24b6){0,2})\s"
    r"(?P<noun>initiative|text|draft|proposal|project|brainchild|\u24b9)(?=[\s,.;:)]|$)"
)
_ONCE = pattern(
    r"(?:^|[;:]\s)(?:Originally|Initially|Once|Long|First)\s(?:an?\s)?(?P<who>\u24b6(?:-\u24b6){0,2})\s(?P<noun>initiative|idea|project|proposal)(?P<gap>),\s(?P<doc>\u24b9)"
)
_COMES = pattern(
    r"(?P<doc>\u24b9)(?P<gap>(?:,\s\u24b9)?,?)\s(?P<noun>(?:comes|came|originate[sd]|emanate[sd]|hails|stem(?:s|med))(?:\sto\s(?:us|you)|\sbefore\s(?:us|you))?(?:,?\s(?:this\syear|again|once\s(?:more|again)|\w+ly|\u24c9|of\scourse),?){0,2}\sfrom|originate[sd]\s(?:with|in)|(?:was|is)\s(?:largely\s|entirely\s)?due\sto"
    r"|(?:owes|owed)\s(?:its|their)\s(?:existence|origins?|text)\sto)\s(?:the\s)?"
    r"(?:(?:an?\s|those\s|our\s)?(?:[\w-]+\s){0,3}?(?:delegations?|countr(?:y|ies)|States?|friends?|neighbours?|partners?|colleagues?|groups?)\b[^;:.\u24b9]{0,90}?(?:,\s(?:(?:that|those)\sof|namely|it\sis)|:|\s-{1,2}|\s(?:of|from))\s(?:the\s)?)?"
    r"(?P<who>\u24c5)(?!'s?\s|\s\(\u24b9)"
)
_CROWD = r"(?:countries|states|nations|governments|delegations|members|capitals)"
_OLD = r"(?:(?:new|latest|annual)\s)?(?:[\w-]+\s)?"  # "the new small-arms resolution"
_BEHIND = tuple(
    pattern(words)
    for words in (
        r"(?P<who>\u24c5)(?P<gap>)\s(?:is|are|was|were)\s(?:the\s(?:ones?|(?:main\s|driving\s)?forces?|countr(?:y|ies)|powers?|brains?|minds?|hands?|duo|pair|trio|team)\s)?(?P<noun>behind|at\sthe\sorigins?\sof)\s(?P<doc>\u24b9)",
        rf"(?P<who>\u24c5)(?P<gap>)(?:\s(?:is|are|was|were))?(?:\s(?:also|now|again))?\samong\s(?:those|(?:the\s)?(?:[\w-]+\s){{0,2}}?{_CROWD})\s(?:(?:who|that|which)\s(?:(?:are|have|had)\s)?)?"
        r"(?P<noun>presenting|(?:co-?)?(?:sponsoring|authoring)|submitting|tabling|present|(?:co-?)?(?:sponsor|author)|submit|submitted|tabled|(?:co-?)?(?:sponsored|authored))\s(?P<doc>\u24b9)",
        rf"(?P<noun>behind|responsible\sfor(?:\s(?:the|each|every|all)\s(?:(?:final|exact|whole)\s)?(?:words?|wording|commas?|lines?|text|language|drafting|writing|letters?)\s(?:of|in))?)"
        rf"\s(?:the\s)?{_OLD}(?P<doc>\u24b9)(?P<gap>)\s(?:stand|stands|stood|is|are|was|were)\s(?:(?!not\b|no\b)[^\u24c5\u24b9;:.]{{3,70}}(?::|,(?:\snamely)?|\s-{{1,2}})\s(?:the\s)?)?(?P<who>\u24c5)",
        r"\b(?:of\sus|countries|states|nations|governments|delegations|those|trio|pair|duo|powers|country|government)\s(?P<noun>behind)\s(?P<doc>\u24b9)"
        r"(?P<gap>)(?:,\s(?:namely\s)?|\s\(|\s--?\s|:\s|\s(?:are|were|is|was)\s)(?P<who>\u24c5)(?=[,.;)]|\s-|$|\s\w)",
    )
)
_SYMBOL = pattern(
    r"(?:(?P<noun>initiative|proposal|draft|text|paper|amendments?)|(?P<first>\u24b9))\s(?:by|of|from)\s(?:the\s)?(?P<who>\u24c5)(?P<gap>)"
    r"(?:,\s|\s\(|\s--?\s)(?:see\s|in\s|contained\sin\s|as\s|document\s){0,3}(?P<doc>\u24b9)(?=[,.;)]|\s-)"
)
_BRACKET = pattern(r"(?P<doc>\u24b9)\s(?P<gap>)\((?P<noun>by\s|from\s|)(?P<who>\u24c5)\)")
_LISTED = later(r",?\s(?:and|or)\s(?:the|an?|its|their)\s")  # "resolution 1/2, the initiative of the Group and the outcome of the talks"
_OPPOSED = later(
    r"\b(?:against|oppos\w+|explanations?|explained|statements?|spoke|speak\w*|comment\w*|abstain\w*|abstentions?|amend\w*|position|objection\w*|reply)"
    r"\b[^.;]{0,60}$",
    re.I,
)
_INTRODUCED = later(r"\bintroduc(?:ed|tions?|ing)\b(?:[^.]|\.(?=\d))*$", re.I)
_TABLED = later(
    r"\s(?:was|were|has\sbeen|had\sbeen|is|got)\s(?:\w+\s){0,2}(?:withdrawn|tabled|circulated|defeated|distributed|issued|published|co-?sponsored|put\sto\s(?:a|the)\svote)\b"
)
_AS = pattern(
    r"(?P<who>[\u24c5\u24b6](?:[-/][\u24c5\u24b6]){0,2})(?:'s)?\s(?:[\w-]+\s){0,2}?(?P<noun>initiative|proposal|plan|idea|\u24b9)(?P<gap>(?:\s(?:on|for|to)\s"
    r"[^;.\u24c5]{2,70}?)?,?)\s(?:(?:was|were|is|has\sbeen|had\sbeen)\s)?(?:formally\s|then\s|later\s|now\s)?(?:tabled|submitted|circulated|presented|put\sforward|issued)"
    r"\s[^;.\u24c5\u24b9]{0,50}?\bas\s(?P<doc>\u24b9)"
)
_VERSION = pattern(
    r"(?P<noun>(?:an?|the|its)\s(?:(?:earlier|previous|first|second|third|later|rival|competing|weaker|stronger|original|milder|similar|initial)\s){1,2}"
    r"(?:version|attempt|effort|edition))\s(?:by|from)\s(?P<who>\u24c5),?\s(?:(?:which|that)\s(?:was|had\sbeen)\s)?(?:put\sbefore|submitted|tabled"
    r"|presented|circulated|laid\sbefore|brought|put\sto)\b"
)


@rule(
    "sponsorship.origin",
    " of ",
    " by ",
    " from ",
    " as ",
    "originat",
    "due to",
    " its ",
    "behind",
    "origin",
    "among ",
    "responsible",
    "work",
    "brainchild",
    "creation",
    " an ",
    " a ",
    "(",
)
def origin(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A document told with those from whom it comes: "a draft from Ruritania", "Freedonia is behind the text", "L.99 (Sylvania)".

    The press names the movers of a text so; "stands behind" a text may only mean support and is not read.
    """
    name = "sponsorship.origin"
    for compiled in (_TEXT_OF, _WORK, _WORK_FIRST, _ADJECTIVE, _ONCE, _COMES, *_BEHIND, _SYMBOL, _BRACKET, _AS):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if compiled is _TEXT_OF and not _comes_from(frame, reading, match, document):
                continue
            if compiled is _SYMBOL and not _is_its_symbol(frame, reading, match, document):
                continue
            if compiled is _BRACKET and (
                not (_is_text(document, reading) if match["noun"] else document.symbol and re.search(r"L\.|/WP|/CRP", document.symbol))
                or _OPPOSED.search(frame.text[max(0, match.start() - 90) : match.start()])
            ):
                continue
            if compiled is _AS and not (document.symbol or is_draft(document, reading)):
                continue
            if compiled in (_WORK, _WORK_FIRST, _ADJECTIVE, _ONCE, _COMES, *_BEHIND) and not _is_text(document, reading):
                continue
            if match["gap"] == "," and _LISTED.match(frame.text, match.end()):
                continue
            before = frame.text[max(0, match.start() - 60) : match.start()]
            if compiled is _COMES and (_DEED.search(before) or _PART_OF.search(before)):
                continue  # "the request for a vote on L.7 comes from Ruritania"
            lead = frame.text[max(0, match.start() - 30) : match.start()]
            if (
                negated(lead)
                or negated(match["gap"])
                or (compiled in _BEHIND and planned(lead))
                or not free(frame, match.start(), match.end(), name)
            ):
                continue
            called = (match["noun"] or "").strip()
            listed = compiled is _BRACKET or (compiled is _TEXT_OF and match["gap"].endswith(","))  # under a verb told before
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=parties_at(frame, match.start("who"), match.end("who")),
                document=document,
                verb=_called(called, document, reading),
                does="introduce" if listed and _INTRODUCED.search(reading.text[max(0, start - 240) : start]) else _does(called, document),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.75,
            )


@rule("sponsorship.version", "version", "attempt", "effort", "edition")
def version(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text told only as a version of another: "An earlier version by Ruritania, put before the Committee in 2019, was not adopted"."""
    name = "sponsorship.version"
    for match in _VERSION.finditer(frame.text):
        if free(frame, match.start(), match.end(), name):
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=parties_at(frame, match.start("who"), match.end("who")),
                document=unnamed(frame, reading, match.start("noun"), match.end("noun"), "draft-resolution"),
                verb=match["noun"].split()[-1],
                does="submit",
                confidence=0.7,
            )


def _comes_from(frame: Frame, reading: Reading, match: re.Match[str], document: Reference) -> bool:
    """Tell whether "by", "of" or "from" after a document names its movers."""
    word, words = match["noun"], head(document, reading)
    before = frame.text[max(0, match.start() - 60) : match.start()]
    told = bool(_NEW.match(words))
    about = reading.text[document.start + len(words) : document.end] if document.how == "description" else ""
    if word != "from" and _DONE.search(about):
        return False  # "a draft resolution on missile tests by Ruritania"
    if word == "by" and not told and (_DEED.search(before) or BODY_OF.match(frame.text, match.end())):
        return False
    if match["gap"].endswith(",") and (not re.match(r"[,)]", frame.text[match.end() :]) or (word == "by" and not document.symbol)):
        return False
    if is_draft(document, reading) or ("proposal" in words and told and _TABLED.match(frame.text, match.end())):
        return True
    if word == "by" and document.kind == "joint-statement":
        return True
    if word == "of" or document.kind not in ("resolution", None):
        return False
    if document.kind == "resolution":
        return told or (word == "from" and "/RES/" not in (document.document or ""))
    return bool(re.search(r"\btext\b", words)) and told


def _is_its_symbol(frame: Frame, reading: Reading, match: re.Match[str], document: Reference) -> bool:
    """Tell whether a symbol set after a proposal and its movers is that of the proposal."""
    if document.symbol is None or "/RES/" in document.symbol:
        return False
    if not match["first"]:
        return True
    first = reference(frame, match.start("first"))
    return first.symbol is None and bool(re.search(r"proposal|text|paper|draft|initiative|resolution|decision", head(first, reading)))


def _is_text(document: Reference, reading: Reading) -> bool:
    words = head(document, reading)
    return is_draft(document, reading) or document.kind == "resolution" or bool(re.search(r"\btext\b", words))


def _called(called: str, document: Reference, reading: Reading) -> str:
    if called in ("of", "by", "from", "comes", "came", "behind", "", "\u24b9") or not called.isalpha():
        return "draft" if "draft" in head(document, reading) else document.called or "text"
    return called


def _does(called: str, document: Reference) -> str:
    if called in ("work", "handiwork", "brainchild", "creation"):
        return "draft"
    return "lead" if called in ("initiative", "idea") else "submit"
